"""The five real plans from their files to paper: nothing lost, nothing added, the same bytes each time."""

from __future__ import annotations

import io
import json
import re
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from statistics import median
from typing import Any

import docx
import pytest
import yaml

from cchc_cli.lint.linter import lint
from cchc_cli.lint.registry import errors_only
from cchc_cli.source.loader import load
from tests.conftest import Run
from tests.tools.documents import (
    FORMS,
    PLANS,
    REPOSITORY,
    ROOT,
    Form,
    compared,
    document,
    name,
    source_text,
    text,
)

each_plan = pytest.mark.parametrize("path", PLANS, ids=name)

each_form = pytest.mark.parametrize("form", FORMS)

MODELINE = re.compile(r"# yaml-language-server: \$schema=(\S+)")


@cache
def printed(path: Path, form: Form) -> bytes:
    return document(path, form)


def test_there_are_five_plans_and_each_has_its_source_text() -> None:
    sources = sorted(path.stem for path in (ROOT / "tests" / "sources").glob("*.txt"))

    assert sorted(map(name, PLANS)) == sources
    assert len(PLANS) == 5


@each_plan
def test_a_plan_loads_without_a_finding(path: Path) -> None:
    loaded = load(path)

    assert loaded.diagnostics == ()
    assert loaded.model is not None
    assert REPOSITORY.diagnostics == ()


def test_only_what_is_wrong_on_paper_is_an_error() -> None:
    found = {name(path): [d.code for d in lint(load(path), errors_only(), REPOSITORY)] for path in PLANS}

    assert {plan: codes for plan, codes in found.items() if codes} == {
        "nghe-an-2021": ["BUD101"],
        "dong-thap-2021": ["TGT102"],  # "giai đoạn 2021 – 2015"
        "hung-yen-2023": ["CIT101", "CIT107"],  # "Thông tư số 56/2022/NĐ-CP"; a plan of 2022 in that for 2023
        "tuong-duong-2024": ["CIT102", "CIT107"],  # "05/NQ-TU"; a plan of 2023 in that for 2024
    }


@each_plan
def test_a_plan_names_the_schema_that_an_editor_completes_from(path: Path) -> None:
    first = path.read_text(encoding="utf-8").splitlines()[0]

    modeline = MODELINE.fullmatch(first)
    assert modeline
    schema = (path.parent / modeline[1]).resolve()
    assert schema == ROOT / "schemas" / "plan.schema.json"
    assert json.loads(schema.read_text(encoding="utf-8"))["$schema"]


@each_form
@each_plan
def test_the_document_holds_the_source_text(path: Path, form: Form) -> None:
    source = source_text(path)
    assert len(source.split()) > 2000

    loose = compared(source, printed(path, form), form)
    strict = compared(source, printed(path, form), form, strict=True)

    assert loose["recall"] >= 0.995, loose["missing"]
    assert loose["precision"] >= 0.985, loose["extra"]
    assert strict["recall"] >= 0.98, strict["missing"]


@each_form
@each_plan
def test_a_document_has_the_same_bytes_when_it_is_made_again(path: Path, form: Form) -> None:
    assert document(path, form) == printed(path, form)


@each_plan
def test_word_opens_the_document(path: Path) -> None:
    opened = docx.Document(io.BytesIO(printed(path, "docx")))

    # A decision, the plan and each annex count their pages for themselves.
    plan = load(path).model
    assert plan is not None
    assert len(opened.sections) == bool(plan.decision) + 1 + len(plan.annexes)
    assert len(opened.tables) > len(plan.annexes)


# One edit in the plan file shows in every answer and in every document, there and nowhere else.

NGHE_AN, TUONG_DUONG = "nghe-an/2021.yaml", "tuong-duong/2024.yaml"
LATE = "overdue --as-of 2024-12-31"


@dataclass(frozen=True)
class Edit:
    """What is typed, what is typed instead, and where answers must show it (path in a record: before, after)."""

    plan: str
    typed: str
    instead: str
    shown: Mapping[str, Mapping[str, tuple[Any, Any]]]
    cells: int = 1
    """in how many neighbouring places of the paper the words stand"""

    @property
    def words(self) -> tuple[str, str]:
        """The printed words before and after, without key, braces and name."""
        return _words(self.typed), _words(self.instead)


def _words(typed: str) -> str:
    inside = re.search(r"\{([^|}]+?)\s*(?:\|[^}]*)?\}", typed)
    return inside[1] if inside else typed.rpartition(": ")[2]


EDITS = {
    "a deadline of Nghệ An": Edit(
        NGHE_AN,
        "deadline: Tháng 01/2021",
        "deadline: Tháng 02/2021",
        {
            "tasks": {
                "task": ("I.3", "I.3"),
                "deadlines.0.text": ("Tháng 01/2021", "Tháng 02/2021"),
                "deadlines.0.parts.0.last_day": ("2021-01-31", "2021-02-28"),
            },
            LATE: {"task": ("I.3", "I.3"), "due": ("2021-01-31", "2021-02-28")},
        },
    ),
    "a lead of Nghệ An": Edit(
        NGHE_AN,
        "lead: Sở Tư pháp, Phòng Tư pháp thuộc UBND cấp huyện",
        "lead: Sở Nội vụ, Phòng Tư pháp thuộc UBND cấp huyện",
        {
            "tasks": {"task": ("I.2", "I.2"), "agencies.lead.0": ("Sở Tư pháp", "Sở Nội vụ")},
            LATE: {"task": ("I.2", "I.2"), "agencies.0": ("Sở Tư pháp", "Sở Nội vụ")},
        },
    ),
    "an amount of Nghệ An": Edit(
        NGHE_AN,
        "amount: 108 350 000",
        "amount: 108 360 000",
        {
            "budget": {
                "groups.25.name": ("Huyện Tân Kỳ", "Huyện Tân Kỳ"),
                "groups.25.lines.0.amount": (108_350_000, 108_360_000),
                "groups.25.computed": (843_350_000, 843_360_000),
                "computed_total": (15_927_261_000, 15_927_271_000),
                "declared_total": (15_818_911_000, 15_818_911_000),
            }
        },
    ),
    "a target of Nghệ An": Edit(
        NGHE_AN,
        "{trên 80% | su-nghiep}",
        "{trên 82% | su-nghiep}",
        {"targets": {"id": ("su-nghiep", "su-nghiep"), "value": (80, 82), "words": ("trên 80%", "trên 82%")}},
    ),
    "a deadline of Tương Dương": Edit(
        TUONG_DUONG,
        "deadline: Trước ngày 30/11;",
        "deadline: Trước ngày 15/11;",
        {
            "tasks": {
                "task": ("VII.4", "VII.4"),
                "deadlines.0.parts.0.last_day": ("2024-11-29", "2024-11-14"),
            },
            LATE: {"task": ("VII.4", "VII.4"), "due": ("2024-11-29", "2024-11-14"), "step": (1, 1)},
        },
    ),
    "a deadline in the text of Tương Dương": Edit(
        TUONG_DUONG,
        "{xong trước ngày 31/01/2024 | deadline}",
        "{xong trước ngày 29/01/2024 | deadline}",
        {
            "tasks": {
                "task": ("IV.1.a", "IV.1.a"),
                "deadlines.0.parts.0.last_day": ("2024-01-30", "2024-01-28"),
            },
            LATE: {"task": ("IV.1.a", "IV.1.a"), "due": ("2024-01-30", "2024-01-28")},
        },
    ),
    "a lead of Tương Dương": Edit(
        TUONG_DUONG,
        "lead: Phòng VH - TT, phòng Giáo dục và Đào tạo",
        "lead: Phòng Nội vụ, phòng Giáo dục và Đào tạo",
        {
            "tasks": {
                "task": ("V.2", "V.2"),
                "agencies.lead.0": ("Phòng Văn hóa và Thông tin", "Phòng Nội vụ"),
            },
        },
    ),
    "an amount of Tương Dương": Edit(
        TUONG_DUONG,
        "amount: 65.000",
        "amount: 66.000",
        {
            "budget": {
                "groups.0.lines.4.amount": (65_000_000, 66_000_000),
                "computed_total": (1_081_000_000, 1_082_000_000),
                "sources.ngân sách huyện": (531_000_000, 532_000_000),
                "declared_total": (1_081_000_000, 1_081_000_000),
            }
        },
        cells=2,  # the amount, and the column of the source that pays all of it
    ),
    "a target of Tương Dương": Edit(
        TUONG_DUONG,
        "{trên 86%}",
        "{trên 88%}",
        {"targets": {"place": ("I.4", "I.4"), "value": (86, 88), "words": ("trên 86%", "trên 88%")}},
    ),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_each_printed_word_stands_once(cchc: Run, tmp_path: Path, edit: Edit) -> None:
    shutil.copytree(ROOT / "plans", tmp_path / "plans")
    before = {command: answer(cchc, command, edit.plan) for command in edit.shown}
    papers = {form: paper(cchc, tmp_path, f"plans/{edit.plan}", form) for form in FORMS}

    change(tmp_path / "plans" / edit.plan, edit.typed, edit.instead)

    for command, fields in edit.shown.items():
        gone, come = differences(before[command], answer(cchc, command, edit.plan))
        pairs = [(old, new) for old, new in zip(gone, come, strict=True) if shows(old, new, fields)]
        assert len(pairs) == 1, (command, gone, come)
    for form, old_paper in papers.items():
        old, new = edit.words
        new_paper = paper(cchc, tmp_path, f"plans/{edit.plan}", form)
        assert new_paper in replaced(old_paper, old, new, edit.cells)


def replaced(paper: str, old: str, new: str, times: int) -> list[str]:
    """The paper with some neighbouring places changed and no other, for each such run of places."""
    parts = paper.split(old)
    assert len(parts) > times
    cuts = range(len(parts) - times)
    return [
        "".join(part + (new if cut <= index < cut + times else old) for index, part in enumerate(parts[:-1]))
        + parts[-1]
        for cut in cuts
    ]


def change(file: Path, typed: str, instead: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert text.count(typed) == 1
    file.write_text(text.replace(typed, instead), encoding="utf-8")


def answer(cchc: Run, command: str, plan: str) -> Any:
    told = cchc(*command.split(), f"plans/{plan}", "--format", "json")
    assert told.exit_code in (0, 1), told.stderr
    return json.loads(told.stdout)


def paper(cchc: Run, folder: Path, plan: str, form: Form) -> str:
    told = cchc("render", plan, "--to", form, "-o", f"paper.{form}", "--force")
    assert told.exit_code == 0, told.stderr
    return text((folder / f"paper.{form}").read_bytes(), form)


def differences(before: Any, after: Any) -> tuple[list[Any], list[Any]]:
    """The records that are in one answer only, in their order; there must be as many on each side."""
    old, new = list(records(before)), list(records(after))
    return [one for one in old if one not in new], [one for one in new if one not in old]


def records(answer: Mapping[str, Any]) -> Iterator[Any]:
    for value in answer.values():
        if isinstance(value, list):
            yield from value


def shows(old: Any, new: Any, fields: Mapping[str, tuple[Any, Any]]) -> bool:
    return all((at(old, path), at(new, path)) == values for path, values in fields.items())


def at(record: Any, path: str) -> Any:
    """What stands at a path; None where a record has no such place."""
    for step in path.split("."):
        record = record[int(step)] if isinstance(record, list) else (record or {}).get(step)
    return record


# An ordinary task needs at most 6 lines and 5 different keys.


def test_a_task_with_one_text_in_each_cell_is_short() -> None:
    """Longer are only tasks of several outputs, dates or agencies, and those of a table with money."""
    tasks = [task for path in PLANS for task in measured_tasks(path) if task.is_ordinary]

    assert len(tasks) > 30
    assert median(task.lines for task in tasks) <= 6
    assert all(task.needed_lines <= 6 and len(task.keys) <= 5 for task in tasks)


@dataclass(frozen=True)
class Measured:
    """A task as it stands in the file."""

    node: yaml.MappingNode
    written: tuple[str, ...]
    """its lines, comments left out"""

    @property
    def lines(self) -> int:
        return len(self.written)

    @property
    def keys(self) -> set[str]:
        return set(keys_of(self.node))

    @property
    def is_ordinary(self) -> bool:
        plain = all(isinstance(value, yaml.ScalarNode) for _, value in self.node.value)
        return plain and self.keys <= {"title", "outputs", "lead", "partners", "deadline"}

    @property
    def needed_lines(self) -> int:
        """With each text under >- in one line, where the layout gives every clause its own."""
        return sum(2 if value.style == ">" else 1 for _, value in self.node.value)


def measured_tasks(path: Path) -> Iterator[Measured]:
    """Each task of a table."""
    lines = path.read_text(encoding="utf-8").splitlines()
    for node in task_nodes(yaml.compose("\n".join(lines), Loader=yaml.CSafeLoader)):
        # libyaml ends a map where the next token begins.
        own = lines[node.start_mark.line : node.end_mark.line]
        yield Measured(node, tuple(line for line in own if line.strip() and not line.strip().startswith("#")))


def task_nodes(node: yaml.Node | None) -> Iterator[yaml.MappingNode]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == "tasks" and isinstance(value, yaml.SequenceNode):
                yield from value.value
            else:
                yield from task_nodes(value)
    elif isinstance(node, yaml.SequenceNode):
        for entry in node.value:
            yield from task_nodes(entry)


def keys_of(node: yaml.Node) -> Iterator[str]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield str(key.value)
            yield from keys_of(value)
    elif isinstance(node, yaml.SequenceNode):
        for entry in node.value:
            yield from keys_of(entry)


ORDINARY = """\
# yaml-language-server: $schema=../../schemas/plan.schema.json
title: Cải cách hành chính xã Tam Quang năm 2026
year: 2026
document:
  status: dự thảo
  issuer: Ủy ban nhân dân xã Tam Quang
  number: /KH-UBND
  place: Tam Quang
  date: tháng 01 năm 2026
  signature: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH]
  signer: Lương Văn An
  recipients:
    - Sở Nội vụ (b/c)
    - "Lưu: VT"
sections:
  - heading: MỤC TIÊU
    items:
      - >-
        {100%} thủ tục hành chính được công khai;
        hồ sơ được giải quyết đúng hạn đạt {từ 98% trở lên | dung-han}.
      - Mức độ hài lòng của người dân đạt {trên 90%}.
  - heading: NHIỆM VỤ
    items:
      - heading: Cải cách thể chế
        points:
          - Rà soát văn bản quy phạm pháp luật.
          - Công khai văn bản mới ban hành.
annexes:
  - title: CÁC NHIỆM VỤ CỤ THỂ
    areas:
      - area: Cải cách thể chế
        tasks:
          - title: Rà soát văn bản quy phạm pháp luật
            outputs: Báo cáo kết quả
            lead: [Phòng Văn hóa - Xã hội]
            partners: Công an xã
            deadline: Quý III
  - title: DỰ KIẾN KINH PHÍ
    budget:
      unit: triệu đồng
      lines:
        - text: Tập huấn công tác cải cách hành chính
          amount: 20
          source: ngân sách xã
    closing: "Bằng chữ: {in_words}."
"""

TASK = """\
          - title: Rà soát văn bản quy phạm pháp luật
            outputs: Báo cáo kết quả
            lead: [Phòng Văn hóa - Xã hội]
            partners: Công an xã
            deadline: Quý III
"""


PRINTED = """
Ủy ban nhân dân xã Tam Quang
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc
Số: /KH-UBND Tam Quang, ngày tháng 01 năm 2026
KẾ HOẠCH Cải cách hành chính xã Tam Quang năm 2026
I. MỤC TIÊU
1. 100% thủ tục hành chính được công khai; hồ sơ được giải quyết đúng hạn đạt từ 98% trở lên.
2. Mức độ hài lòng của người dân đạt trên 90%.
II. NHIỆM VỤ 1. Cải cách thể chế
a) Rà soát văn bản quy phạm pháp luật. b) Công khai văn bản mới ban hành.
Nơi nhận: - Sở Nội vụ (b/c); - Lưu: VT. TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lương Văn An
Phụ lục I CÁC NHIỆM VỤ CỤ THỂ
(Kèm theo Kế hoạch số /KH-UBND ngày tháng 01 năm 2026 của Ủy ban nhân dân xã Tam Quang)
TT Nhiệm vụ Sản phẩm Cơ quan chủ trì Cơ quan phối hợp Thời gian hoàn thành
I Cải cách thể chế
1 Rà soát văn bản quy phạm pháp luật Báo cáo kết quả Phòng Văn hóa - Xã hội Công an xã Quý III
Phụ lục II DỰ KIẾN KINH PHÍ
(Kèm theo Kế hoạch số /KH-UBND ngày tháng 01 năm 2026 của Ủy ban nhân dân xã Tam Quang)
Đơn vị tính: triệu đồng
TT Nội dung Kinh phí Nguồn kinh phí
1 Tập huấn công tác cải cách hành chính 20 ngân sách xã
Tổng cộng 20
Bằng chữ: Hai mươi triệu đồng.
"""


def test_the_ordinary_plan_validates_and_prints(cchc: Run, tmp_path: Path) -> None:
    (tmp_path / "2026.yaml").write_text(ORDINARY, encoding="utf-8")

    assert cchc("validate", "2026.yaml").exit_code == 0
    assert paper(cchc, tmp_path, "2026.yaml", "docx").split() == PRINTED.split()


def test_a_plan_of_thirty_tasks_needs_few_keys(cchc: Run, tmp_path: Path) -> None:
    """Of the ordinary plan all but the annex of money, which would bring seven more."""
    assert ORDINARY.count(TASK) == 1
    head, money, _ = ORDINARY.partition("  - title: DỰ KIẾN KINH PHÍ")
    assert money
    (tmp_path / "2026.yaml").write_text(head.replace(TASK, TASK * 30), encoding="utf-8")

    assert cchc("validate", "2026.yaml").exit_code == 0
    plan = yaml.compose((tmp_path / "2026.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    assert plan is not None
    assert len(set(keys_of(plan))) <= 25
    measured = list(measured_tasks(tmp_path / "2026.yaml"))
    assert len(measured) == 30
    assert all(task.lines <= 6 and len(task.keys) <= 5 for task in measured)
