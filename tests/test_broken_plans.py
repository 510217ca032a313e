"""The real plans, broken as people break them: one slip is one finding, at its place, and hides no other."""

from __future__ import annotations

import json
import shutil
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Answer, Run

PLANS = Path(__file__).parents[1] / "plans"
NGHE_AN = "nghe-an/2021.yaml"
TUONG_DUONG = "tuong-duong/2024.yaml"

TASK = "          - title: Giải ngân vốn đầu tư công\n"
POINT = "          - Thực hiện tốt việc phối hợp trong công tác giữa các cấp, các ngành.\n"
COPIER = "            - text: Mua máy photocopy\n              amount: 50 000 000\n"


@dataclass(frozen=True, slots=True)
class Break:
    """An edit, and what must be said. ``new`` marks the place that the finding shows: ⟦ ⟧."""

    name: str
    plan: str
    old: str
    new: str
    code: str
    message: str
    label: str = ""
    note: str = ""
    readable: bool = True
    """Whether the wrong sub-total of the plan of Nghệ An must be found beside it."""


PRINTED_WRONG = {
    TUONG_DUONG: (("05/NQ-TU", "05-NQ/TU"), ("quy phạm pháp luật năm 2023", "quy phạm pháp luật năm 2024"))
}
"""Errors of the paper itself that would stand beside every slip."""


def plan_text(plan: str) -> str:
    """A real plan, without its own errors but for the wrong sub-total of Nghệ An."""
    text = (PLANS / plan).read_text(encoding="utf-8")
    for wrong, right in PRINTED_WRONG.get(plan, ()):
        text = edited(text, wrong, right)
    return text


def edited(text: str, old: str, new: str) -> str:
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times"
    return text.replace(old, new)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    for name in ("cchc.yaml", "agencies.yaml"):
        shutil.copy(PLANS / name, tmp_path / name)
    return tmp_path


@dataclass(frozen=True, slots=True)
class Checked:
    """What ``cchc validate --format json`` said."""

    exit_code: int
    findings: list[dict[str, Any]]

    @property
    def codes(self) -> list[str]:
        return [finding["code"] for finding in self.findings]


def check(cchc: Run, repository: Path, content: str | bytes, *more: str) -> Checked:
    data = content if isinstance(content, bytes) else content.encode()
    (repository / "p.yaml").write_bytes(data)
    return checked(cchc("--lang", "en", "validate", "p.yaml", *more, "--format", "json"))


def checked(answer: Answer) -> Checked:
    assert answer.stderr == ""
    assert "Traceback" not in answer.stdout
    found = json.loads(answer.stdout)["diagnostics"]
    assert answer.exit_code == (1 if found else 0)
    return Checked(answer.exit_code, found)


def tan_ky(finding: dict[str, Any]) -> bool:
    return finding["code"] == "BUD101" and "Huyện Tân Kỳ" in finding["message"]


def others(found: Checked) -> list[dict[str, Any]]:
    return [finding for finding in found.findings if not tan_ky(finding)]


def said(found: Checked) -> str:
    return "\n".join(
        f"{each['code']} {each['line']}:{each['column']} {each['message']}" for each in found.findings
    )


def place(text: str) -> tuple[str, list[int]]:
    """The text without its marks, and line, column, end line and end column of what stood between them."""
    spot: list[int] = []
    for sign in "⟦⟧":
        at = text.index(sign)
        text = text[:at] + text[at + 1 :]
        before = text[:at]
        spot += [before.count("\n") + 1, at - (before.rfind("\n") + 1) + 1]
    return text, spot


def test_whole_plans_have_only_the_findings_of_their_paper(cchc: Run, repository: Path) -> None:
    assert check(cchc, repository, plan_text(TUONG_DUONG)).findings == []
    assert [tan_ky(each) for each in check(cchc, repository, plan_text(NGHE_AN)).findings] == [True]


KEYS = [
    Break(
        "a misspelt key",
        TUONG_DUONG,
        "            deadline: 6 tháng, cuối năm\n",
        "            ⟦deadlin⟧: 6 tháng, cuối năm\n",
        "SCH001",
        "there is no key deadlin here",
        label="did you mean deadline?",
    ),
    Break(
        "a misspelt key that must be there",
        NGHE_AN,
        "year: 2021\n",
        "⟦yaer⟧: 2021\n",
        "SCH001",
        "there is no key yaer here",
        label="did you mean year?",
    ),
    Break(
        "a misspelt key that holds half the plan",
        NGHE_AN,
        "annexes:\n",
        "⟦anexes⟧:\n",
        "SCH001",
        "there is no key anexes here",
        label="did you mean annexes?",
    ),
    Break(
        "a key in capitals",
        NGHE_AN,
        "  place: Nghệ An\n",
        "  ⟦Place⟧: Nghệ An\n",
        "SCH001",
        "there is no key Place here",
        label="did you mean place?",
    ),
    Break(
        "a key in Vietnamese",
        NGHE_AN,
        "  place: Nghệ An\n",
        "  ⟦nơi⟧: Nghệ An\n",
        "SCH001",
        "there is no key nơi here",
        label="did you mean place?",
    ),
    Break(
        "a key in Vietnamese for one that may be left out",
        NGHE_AN,
        "  - heading: MỤC TIÊU\n",
        "  - ⟦tiêu đề⟧: MỤC TIÊU\n",
        "SCH001",
        "there is no key tiêu đề here",
        note="id, label, heading, role",
    ),
    Break(
        "a missing key",
        NGHE_AN,
        "document:\n  issuer: ỦY BAN NHÂN DÂN TỈNH NGHỆ AN\n",
        "⟦document⟧:\n",
        "SCH002",
        "the key issuer is missing here",
    ),
    Break(
        "a missing title",
        NGHE_AN,
        "title: CẢI CÁCH HÀNH CHÍNH NHÀ NƯỚC TỈNH NGHỆ AN NĂM 2021\nyear: 2021\n",
        "⟦year⟧: 2021\n",
        "SCH002",
        "the key title is missing here",
    ),
    Break(
        "a missing year",
        NGHE_AN,
        "title: CẢI CÁCH HÀNH CHÍNH NHÀ NƯỚC TỈNH NGHỆ AN NĂM 2021\nyear: 2021\n",
        "⟦title⟧: CẢI CÁCH HÀNH CHÍNH NHÀ NƯỚC TỈNH NGHỆ AN NĂM 2021\n",
        "SCH002",
        "the key year is missing here",
    ),
    Break(
        "a line of money without its text",
        NGHE_AN,
        COPIER,
        "            - ⟦amount⟧: 50 000 000\n",
        "SCH002",
        "the key text is missing here",
        readable=False,
    ),
    Break(
        "a line of money without its keys",
        NGHE_AN,
        COPIER,
        "            - ⟦Mua máy photocopy⟧\n",
        "SCH003",
        "keys and values are expected here",
        note="text, id, label, amount",
        readable=False,
    ),
    Break(
        "an entry with nothing in it",
        NGHE_AN,
        COPIER,
        "            -⟦⟧\n",
        "SCH003",
        "nothing stands below it",
        readable=False,
    ),
    Break(
        "a point with nothing in it",
        TUONG_DUONG,
        POINT,
        "          -⟦⟧\n",
        "SCH002",
        "this must not be empty",
    ),
    Break(
        "a key twice",
        NGHE_AN,
        "year: 2021\n",
        "year: 2021\n⟦year⟧: 2022\n",
        "YML009",
        "the key year stands here twice",
    ),
    Break(
        "a column that does not exist",
        NGHE_AN,
        "      partners: quan phối hợp",
        "      ⟦partner⟧: quan phối hợp",
        "SCH004",
        "one of these words is expected here: number, title",
        label="did you mean partners?",
    ),
    Break(
        "a state that does not exist",
        TUONG_DUONG,
        "  status: dự thảo\n",
        "  status: ⟦bản thảo⟧\n",
        "SCH004",
        "one of these words is expected here: dự thảo, đã ban hành",
    ),
    Break(
        "a state without its accents",
        TUONG_DUONG,
        "  status: dự thảo\n",
        "  status: ⟦du thao⟧\n",
        "SCH004",
        "one of these words is expected here: dự thảo, đã ban hành",
        label="did you mean dự thảo?",
    ),
]

PLACES = [
    Break(
        "a task beside the areas",
        TUONG_DUONG,
        "        deadline: Theo yêu cầu của tỉnh.\n",
        "        deadline: Theo yêu cầu của tỉnh.\n      - ⟦title⟧: Việc mới\n        lead: Phòng Nội vụ\n",
        "SCH001",
        "there is no key title here",
        note="indent it below tasks",
    ),
    Break(
        "a duty dedented to its area",
        TUONG_DUONG,
        "            deadline: 6 tháng, cuối năm\n",
        "        ⟦deadline⟧: 6 tháng, cuối năm\n",
        "SCH005",
        "deadline belongs to one task",
    ),
    Break(
        "a duty dedented in the middle of its task",
        TUONG_DUONG,
        "            lead: Văn phòng HĐND-UBND huyện\n            partners: Phòng VH - TT\n",
        "        lead: Văn phòng HĐND-UBND huyện\n            ⟦partners: Phòng VH - TT⟧\n",
        "YML008",
        "indented deeper than the line above",
    ),
    Break(
        "a task dedented",
        TUONG_DUONG,
        "          - title: Công khai TTHC\n",
        "        ⟦- title: Công khai TTHC⟧\n",
        "YML008",
        "this line does not fit its place",
    ),
    Break(
        "a task indented too far",
        TUONG_DUONG,
        TASK,
        "            ⟦- title: Giải ngân vốn đầu tư công⟧\n",
        "YML008",
        "this line does not fit its place",
    ),
    Break(
        "money in an area with tasks",
        TUONG_DUONG,
        "      - area: CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH\n",
        "      - area: CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH\n        ⟦budget⟧: 50 triệu\n",
        "SCH005",
        "budget belongs to one task",
    ),
    Break(
        "a list where keys should be",
        NGHE_AN,
        "document:\n  issuer: ỦY BAN NHÂN DÂN TỈNH NGHỆ AN\n  number: 4879/QĐ-UBND\n",
        "document:\n  - issuer: ỦY BAN NHÂN DÂN TỈNH NGHỆ AN\n  ⟦number: 4879/QĐ-UBND⟧\n",
        "YML008",
        "this line does not fit its place",
        readable=False,
    ),
    Break(
        "items beside points",
        TUONG_DUONG,
        "        points:\n          - >-\n            Tiếp tục nâng cao chất lượng tham mưu xây dựng ban hành",
        "        items:\n          - Một việc\n"
        "        ⟦points⟧:\n          - >-\n            Tiếp tục nâng cao chất lượng tham mưu xây dựng ban hành",
        "SCH005",
        "items and points cannot stand side by side",
    ),
    Break(
        "two contents in an annex",
        TUONG_DUONG,
        "    budget:\n",
        "    ⟦goals⟧:\n      - text: Hồ sơ đúng hạn {98% trở lên}\n    budget:\n",
        "SCH005",
        "budget and goals cannot stand side by side",
    ),
    Break(
        "a duty in the task and in its steps",
        TUONG_DUONG,
        "            partners: Các phòng, ban, ngành, đơn vị liên quan.\n            steps:\n",
        "            partners: Các phòng, ban, ngành, đơn vị liên quan.\n"
        "            ⟦deadline⟧: Quý IV\n            steps:\n",
        "SCH005",
        "deadline stands in the task and in its steps",
    ),
    Break(
        "an amount said twice",
        TUONG_DUONG,
        "          amount_by_source:\n            ngân sách huyện: 150.000\n",
        "          ⟦amount⟧: 300.000\n          amount_by_source:\n            ngân sách huyện: 150.000\n",
        "SCH005",
        "the amount is the sum of amount_by_source and is not typed; keep one of them",
    ),
]

VALUES = [
    Break(
        "a list for a text",
        NGHE_AN,
        "  place: Nghệ An\n",
        "  place: [⟦Nghệ An⟧, Vinh]\n",
        "SCH003",
        "one text is expected here",
    ),
    Break(
        "keys for a text",
        NGHE_AN,
        "  place: Nghệ An\n",
        "  place:\n    ⟦ten⟧: Nghệ An\n",
        "SCH003",
        "one text is expected here",
    ),
    Break(
        "a text for a list",
        TUONG_DUONG,
        TASK,
        TASK + "            steps: ⟦làm dần⟧\n",
        "SCH003",
        "a list is expected here",
    ),
    Break(
        "month 13",
        NGHE_AN,
        "  date: 30/12/2020\n",
        "  date: ⟦30/13/2020⟧\n",
        "SCH004",
        "months run from 1 to 12",
    ),
    Break(
        "month 13 of a draft",
        TUONG_DUONG,
        "  date: tháng 01 năm 2024",
        "  date: ⟦tháng 13 năm 2024⟧",
        "SCH004",
        "months run from 1 to 12",
    ),
    Break(
        "31 June as the date of the paper",
        NGHE_AN,
        "  date: 30/12/2020\n",
        "  date: ⟦31/6/2020⟧\n",
        "SCH004",
        "the last day of that month is 30/6/2020",
    ),
    Break(
        "31 June in a citation",
        NGHE_AN,
        "địa phương ngày 19 tháng 6 năm 2015;\n",
        "địa phương ⟦ngày 31 tháng 6 năm 2015⟧;\n",
        "DUE101",
        "the last day of that month is 30/6/2015",
    ),
    Break(
        "31 June in folded text",
        NGHE_AN,
        "39-NQ/TW ngày 17/4/2015 của",
        "39-NQ/TW ⟦ngày 31/6/2015⟧ của",
        "DUE101",
        "the last day of that month is 30/6/2015",
    ),
    Break(
        "31 June in a deadline",
        TUONG_DUONG,
        "                deadline: Trước ngày 30/11;\n",
        "                deadline: ⟦Trước ngày 31/6⟧;\n",
        "DUE101",
        "the last day of that month is 30/6/2024",
    ),
    Break(
        "31 June as the last day",
        TUONG_DUONG,
        "        deadline: Theo yêu cầu của tỉnh.\n",
        "        deadline:\n          text: Theo yêu cầu của tỉnh.\n          due: ⟦2024-06-31⟧\n",
        "SCH004",
        "the last day of that month is 30/6/2024",
    ),
    Break(
        "a decimal point",
        TUONG_DUONG,
        "          amount: 65.000\n",
        "          amount: ⟦1.5 tỷ⟧\n",
        "SCH004",
        "has dot and comma the English way: write 1,5",
    ),
    Break(
        "a comma between thousands",
        TUONG_DUONG,
        "          amount: 65.000\n",
        "          amount: ⟦1,500⟧\n",
        "SCH004",
        "may be a thousand or a decimal",
    ),
    Break(
        "a source's amount that is none",
        TUONG_DUONG,
        "            ngân sách huyện: 150.000\n",
        "            ngân sách huyện: ⟦nhiều⟧\n",
        "SCH004",
        "is not an amount of money",
    ),
    Break(
        "a year that is none",
        NGHE_AN,
        "year: 2021\n",
        "year: ⟦hai nghìn⟧\n",
        "SCH004",
        "hai nghìn is no year",
    ),
    Break(
        "a year far away",
        NGHE_AN,
        "year: 2021\n",
        "year: ⟦9999⟧\n",
        "SCH004",
        "no plan is of the year 9999: 1900 to 2199 can stand here",
    ),
    Break(
        "a draft without its slash",
        TUONG_DUONG,
        "  number: /QĐ-UBND",
        "  number: ⟦QĐ-UBND⟧",
        "SCH004",
        "QĐ-UBND is no number and symbol",
    ),
    Break(
        "a number without its slash",
        NGHE_AN,
        "  number: 4879/QĐ-UBND\n",
        "  number: ⟦4879⟧\n",
        "SCH004",
        "4879 is no number and symbol",
    ),
    Break(
        "an agency nobody knows",
        TUONG_DUONG,
        "            partners: Phòng Kinh tế - Hạ tầng\n",
        "            partners: ⟦Phòng Kinh tế - Hạ tần⟧\n",
        "ORG101",
        "is in no list of agencies",
        note="Phòng Kinh tế và Hạ tầng",
    ),
    Break(
        "a reference to a target that is not there",
        TUONG_DUONG,
        "            part_of: hai-long\n",
        "            part_of: ⟦hai-longg⟧\n",
        "REF102",
        "nothing in the plan is named hai-longg",
        label="did you mean hai-long?",
    ),
    Break(
        "a reference to a task that is not there",
        NGHE_AN,
        COPIER,
        COPIER + "              task: ⟦IX.9⟧\n",
        "REF102",
        "nothing in the plan is named IX.9",
    ),
    Break(
        "a brace that is not closed",
        TUONG_DUONG,
        "đạt tỷ lệ {từ 95% trở lên};",
        "đạt tỷ lệ ⟦{⟧từ 95% trở lên;",
        "SCH006",
        "this { is never closed",
    ),
    Break(
        "a brace that closes nothing",
        TUONG_DUONG,
        "đạt tỷ lệ {từ 95% trở lên};",
        "đạt tỷ lệ từ 95% trở lên⟦}⟧;",
        "SCH006",
        "this } closes nothing",
    ),
    Break(
        "accents in a name",
        TUONG_DUONG,
        "{trên 85% | hai-long-dat-dai}",
        "{trên 85% | ⟦hài-lòng-đất-đai⟧}",
        "SCH006",
        "is no name",
        label="did you mean hai-long-dat-dai?",
    ),
]

SYNTAX = [
    Break(
        "a quote that is not closed",
        NGHE_AN,
        '    - "Lưu: VT, TH (N)"\n',
        '    - ⟦"⟧Lưu: VT, TH (N)\n',
        "YML005",
        "this quotation mark is not closed on its line",
    ),
    Break(
        "a quote that nothing closes",
        TUONG_DUONG,
        TASK,
        "          - title: ⟦'⟧Giải ngân vốn đầu tư công\n",
        "YML005",
        "this quotation mark is never closed",
    ),
    Break(
        "a tab for spaces",
        NGHE_AN,
        "        - name: Sở Ngoại vụ\n          total:",
        "        - name: Sở Ngoại vụ\n⟦\t⟧  total:",
        "YML004",
        "a tab indents this line",
    ),
    Break(
        "a tab after a dash",
        NGHE_AN,
        "    - Như Điều 2\n",
        "    -⟦\t⟧Như Điều 2\n",
        "YML004",
        "a tab indents this line",
    ),
    Break(
        "a no-break space for a space",
        NGHE_AN,
        "  place: Nghệ An\n",
        "⟦\u00a0⟧ place: Nghệ An\n",
        "YML019",
        "a space of another kind (U+00A0) stands here",
    ),
    Break(
        "a no-break space after a colon",
        NGHE_AN,
        "  place: Nghệ An\n",
        "  place:⟦\u00a0⟧Nghệ An\n",
        "YML019",
        "a space of another kind (U+00A0) stands here",
    ),
    Break(
        "no space after a colon",
        NGHE_AN,
        "  place: Nghệ An\n",
        "  ⟦place:⟧Nghệ An\n",
        "YML020",
        "a space is missing after place:",
    ),
    Break(
        "no space after a colon at the start of an entry",
        NGHE_AN,
        COPIER,
        "            - ⟦text:⟧Mua máy photocopy\n              amount: 50 000 000\n",
        "YML020",
        "a space is missing after text:",
    ),
    Break(
        "no space after a dash",
        NGHE_AN,
        "    - Như Điều 2\n",
        "    ⟦-⟧Như Điều 2\n",
        "YML020",
        "an entry of a list starts with a hyphen and a space",
    ),
    Break(
        "a bullet of Word for a dash",
        NGHE_AN,
        "    - Như Điều 2\n",
        "    ⟦•⟧ Như Điều 2\n",
        "YML020",
        "an entry of a list starts with a hyphen and a space; here stands •",
    ),
    Break(
        "a long dash of Word for a dash",
        NGHE_AN,
        "    - Bộ Nội vụ (b/c)\n",
        "    ⟦–⟧ Bộ Nội vụ (b/c)\n",
        "YML020",
        "an entry of a list starts with a hyphen and a space; here stands –",
    ),
    Break(
        "a colon in a value",
        TUONG_DUONG,
        TASK,
        "          - title: Giải ngân⟦:⟧ vốn đầu tư công\n",
        "YML006",
        "a colon inside a sentence",
    ),
    Break(
        "a sentence that starts with a brace",
        TUONG_DUONG,
        POINT,
        "          - ⟦{⟧100%} việc được phối hợp.\n",
        "YML007",
        "a text that starts with { goes in quotes or under >-",
    ),
    *(
        Break(
            f"a sentence that starts with {sign}",
            TUONG_DUONG,
            POINT,
            f"          - ⟦{sign}⟧Thực hiện tốt việc phối hợp.\n",
            "YML007",
            f"a text that starts with {sign} goes in quotes or under >-",
        )
        for sign in "%@`*&!>|[],}"
    ),
    *(
        Break(
            f"a title that starts with {sign}",
            TUONG_DUONG,
            TASK,
            f"          - title: ⟦{sign}⟧Giải ngân vốn đầu tư công\n",
            "YML007",
            f"a text that starts with {sign} goes in quotes or under >-",
        )
        for sign in "%@`*&!>|[],}{"
    ),
]

STILL_READ = [
    Break(
        "a colon in a sentence of a list",
        TUONG_DUONG,
        POINT,
        "          - ⟦Thực hiện tốt⟧: việc phối hợp trong công tác giữa các cấp.\n",
        "YML006",
        "the colon after Thực hiện tốt makes a key of it",
    ),
    Break(
        "a sentence that starts with the sign of a comment",
        TUONG_DUONG,
        POINT,
        "          - ⟦#⟧3 việc trọng tâm\n",
        "YML007",
        "a text that starts with # goes in quotes or under >-",
    ),
    Break(
        "a target alone without quotes",
        TUONG_DUONG,
        "            outputs: Văn bản triển khai thực hiện\n",
        "            outputs: ⟦{⟧100% văn bản}\n",
        "YML012",
        "a text that starts with a brace goes in quotes or under >-",
    ),
    Break(
        "the name of a target alone without quotes",
        TUONG_DUONG,
        "            outputs: Văn bản triển khai thực hiện\n",
        "            outputs: ⟦{⟧hai-long}\n",
        "YML012",
        "a text that starts with a brace goes in quotes or under >-",
    ),
    Break(
        "keys in braces",
        NGHE_AN,
        COPIER,
        "            - ⟦{⟧text: Mua máy photocopy, amount: 50 000 000}\n",
        "YML012",
        "put each key on a line of its own",
        readable=False,
    ),
    Break(
        "an anchor",
        NGHE_AN,
        "  place: Nghệ An\n",
        "  place: ⟦&noi⟧ Nghệ An\n",
        "YML010",
        "anchors (&noi) are not used in these files",
    ),
    Break(
        "an anchor and its alias",
        NGHE_AN,
        "  place: Nghệ An\n  date: 30/12/2020\n",
        "  place: ⟦&noi⟧ Nghệ An\n  superior: *noi\n  date: 30/12/2020\n",
        "YML010",
        "anchors (&noi) are not used in these files",
        note="more such places in this file: 1",
    ),
    Break(
        "an alias of nothing",
        NGHE_AN,
        "  signer: Lê Ngọc Hoa\n",
        "  signer: ⟦*hoa⟧\n",
        "YML010",
        "a text that starts with * goes in quotes or under >-",
    ),
    Break(
        "a tag",
        NGHE_AN,
        "  place: Nghệ An\n",
        "  place: ⟦!⟧!str Nghệ An\n",
        "YML011",
        "are not used in these files",
    ),
    Break(
        "a control character",
        NGHE_AN,
        "  place: Nghệ An\n",
        "  place: Nghệ⟦\x0b⟧ An\n",
        "YML015",
        "a control character (U+000B) stands here",
    ),
    Break(
        "a line end that no editor shows",
        NGHE_AN,
        "  place: Nghệ An\n",
        "  place: Nghệ⟦\u2028⟧ An\n",
        "YML015",
        "a control character (U+2028) stands here",
    ),
]


def _id(each: Break) -> str:
    return each.name


@pytest.mark.parametrize("each", [*KEYS, *PLACES, *VALUES, *SYNTAX, *STILL_READ], ids=_id)
def test_one_slip_is_one_finding_at_its_place(each: Break, cchc: Run, repository: Path) -> None:
    text, spot = place(edited(plan_text(each.plan), each.old, each.new))

    found = check(cchc, repository, text)

    rest = others(found)
    assert [finding["code"] for finding in rest] == [each.code], said(found)
    finding = rest[0]
    assert each.message in finding["message"]
    assert [finding["line"], finding["column"], finding["end_line"], finding["end_column"]] == spot
    assert finding["file"] == "p.yaml"
    assert each.label in (finding["label"] or "")
    assert each.note in "\n".join(note["message"] for note in finding["notes"])


SOUND = [
    each
    for each in (*KEYS, *PLACES, *VALUES, *STILL_READ)
    if each.plan == NGHE_AN and each.readable and each.code != "REF102"
]


@pytest.mark.parametrize("each", SOUND, ids=_id)
def test_a_slip_does_not_hide_the_wrong_sub_total(each: Break, cchc: Run, repository: Path) -> None:
    text, _ = place(edited(plan_text(each.plan), each.old, each.new))

    found = check(cchc, repository, text)

    assert any(map(tan_ky, found.findings)), said(found)


@pytest.mark.parametrize("each", [*KEYS, *PLACES, *VALUES, *SYNTAX, *STILL_READ], ids=_id)
def test_no_message_shows_a_parser_or_its_words(each: Break, cchc: Run, repository: Path) -> None:
    text, _ = place(edited(plan_text(each.plan), each.old, each.new))
    (repository / "p.yaml").write_text(text, encoding="utf-8")

    shown = cchc("--lang", "en", "validate", "p.yaml").stdout.lower()

    for word in (
        "pydantic",
        "libyaml",
        "ruamel",
        "traceback",
        "scanner",
        "token",
        "mapping",
        "expected '",
        "input should",
    ):
        assert word not in shown


def test_a_thousand_is_read_by_groups_and_the_sum_shows_it(cchc: Run, repository: Path) -> None:
    text = edited(plan_text(NGHE_AN), "              amount: 347 000 000\n", "              amount: 1.500\n")

    found = check(cchc, repository, text)

    assert any("500.001.500 đồng" in str(finding["label"]) for finding in others(found)), said(found)


@pytest.mark.parametrize(
    "word", ["no", "yes", "null", "01", "1e3", "0x10", "2024-06-31", "1_000", "12:30:45"]
)
def test_words_that_yaml_would_turn_into_something_stay_words(word: str, cchc: Run, repository: Path) -> None:
    text = edited(plan_text(NGHE_AN), "  place: Nghệ An\n", f"  place: {word}\n")

    found = check(cchc, repository, text)
    printed = cchc("render", "p.yaml", "--to", "md", "-o", "-").stdout

    assert [tan_ky(finding) for finding in found.findings] == [True]
    assert f"{word}, ngày 30 tháng 12 năm 2020" in printed.replace("\\", "")


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("plan", [NGHE_AN, TUONG_DUONG])
def test_windows_line_ends_and_a_byte_order_mark_change_nothing(
    plan: str, end: str, cchc: Run, repository: Path
) -> None:
    plain = check(cchc, repository, plan_text(plan))

    found = check(cchc, repository, "\ufeff" + plan_text(plan).replace("\n", end))

    assert found == plain


@pytest.mark.parametrize("plan", [NGHE_AN, TUONG_DUONG])
def test_decomposed_letters_bring_no_finding(plan: str, cchc: Run, repository: Path) -> None:
    plain = check(cchc, repository, plan_text(plan))

    found = check(cchc, repository, unicodedata.normalize("NFD", plan_text(plan)))

    assert found.codes == plain.codes


def test_the_caret_stands_under_decomposed_letters(cchc: Run, repository: Path) -> None:
    text = edited(plan_text(NGHE_AN), "39-NQ/TW ngày 17/4/2015 của", "39-NQ/TW ⟦ngày 31/6/2015⟧ của")
    text, spot = place(unicodedata.normalize("NFD", text))

    found = others(check(cchc, repository, text))

    assert [[each["line"], each["column"], each["end_line"], each["end_column"]] for each in found] == [spot]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("      total_label: Cộng\n", "      total_label:\tCộng\n"),
        ("  - heading: MỤC TIÊU\n", "  - heading : MỤC TIÊU\n"),
        ("    - Như Điều 2\n", "    - Như Điều 2\t\n"),
    ],
)
def test_what_looks_odd_but_says_the_same_is_no_finding(
    old: str, new: str, cchc: Run, repository: Path
) -> None:
    found = check(cchc, repository, edited(plan_text(NGHE_AN), old, new))

    assert [tan_ky(finding) for finding in found.findings] == [True]


HOPELESS: dict[str, tuple[str | bytes, str, str]] = {
    "nothing": ("", "YML002", "the file is empty"),
    "spaces": ("  \n\n", "YML002", "the file is empty"),
    "comments": ("# kế hoạch\n", "YML002", "the file is empty"),
    "a byte order mark": ("\ufeff", "YML002", "the file is empty"),
    "a sentence": ("Kế hoạch cải cách hành chính\n", "SCH003", "keys and values are expected here"),
    "a list": ("- Kế hoạch\n", "SCH003", "keys and values are expected here"),
    "Windows-1258": (
        "title: Kế hoạch đã ban hành\n".encode("cp1258", "replace"),
        "YML001",
        "an older code page",
    ),
    "UTF-16": ("title: Kế hoạch\n".encode("utf-16"), "YML001", "the file is stored as UTF-16"),
    "a Word file": (b"PK\x03\x04\x14\x00\x06\x00\x08\xff", "YML001", "no text file but a Word"),
    "lists without end": ("title: " + "[" * 100_000, "YML007", "a text that starts with ["),
    "lists in lists": ("title: " + "[" * 10_000 + "]" * 10_000, "YML007", "a text that starts with ["),
    "dashes in dashes": ("- " * 10_000 + "x", "YML014", "nested more than 60 levels deep"),
    "keys in keys": ("".join(" " * n + "a:\n" for n in range(2_000)), "YML014", "nested more than 60"),
    "a megabyte too many": ("a: b\n" + "# đệm\n" * 1_400_000, "YML003", "of up to 4.000.000 bytes"),
    "entries without end": ("annexes:\n" + "  - x\n" * 400_000, "YML003", "more than 200000 keys and texts"),
}


@pytest.mark.parametrize("name", HOPELESS)
def test_what_is_no_plan_is_one_finding(name: str, cchc: Run, repository: Path) -> None:
    content, code, message = HOPELESS[name]

    found = check(cchc, repository, content)

    assert found.codes == [code], said(found)
    assert message in found.findings[0]["message"]


def test_aliases_of_aliases_do_not_explode(cchc: Run, repository: Path) -> None:
    bomb = ["b0: &b0 [ha, ha, ha, ha]\n"]
    bomb += [f"b{n}: &b{n} [*b{n - 1}, *b{n - 1}, *b{n - 1}, *b{n - 1}]\n" for n in range(1, 40)]

    found = check(cchc, repository, plan_text(NGHE_AN) + "".join(bomb))

    assert [finding["code"] for finding in others(found)] == ["YML010"]
    assert any(map(tan_ky, found.findings))


def test_a_line_of_a_megabyte_is_read(cchc: Run, repository: Path) -> None:
    text = edited(plan_text(NGHE_AN), "  place: Nghệ An\n", f"  place: {'Nghệ An ' * 100_000}\n")

    assert [tan_ky(each) for each in check(cchc, repository, text).findings] == [True]


def test_the_first_of_two_documents_is_checked(cchc: Run, repository: Path) -> None:
    found = check(cchc, repository, plan_text(NGHE_AN) + "---\ntitle: Kế hoạch khác\n")

    assert [finding["code"] for finding in others(found)] == ["YML013"]
    assert any(map(tan_ky, found.findings))


def test_every_slip_of_one_file_is_told_in_one_run(cchc: Run, repository: Path) -> None:
    text = plan_text(NGHE_AN)
    slips = [
        ("  place: Nghệ An\n", "  nơi: Nghệ An\n"),
        ("  date: 30/12/2020\n", "  date: 31/6/2020\n"),
        ("  number: 4879/QĐ-UBND\n", "  number: 4879\n"),
        ("    role: objectives\n", "    role: objective\n"),
        ("địa phương ngày 19 tháng 6 năm 2015;\n", "địa phương ngày 31 tháng 6 năm 2015;\n"),
        ("            part_of: ra-soat\n", "            part_of: ra-soát\n"),
        ("{ít nhất 03} nhiệm vụ", "{ít nhất 03 nhiệm vụ"),
        ("      partners: quan phối hợp", "      partner: quan phối hợp"),
        ("  signer: Lê Ngọc Hoa\n", "  signer: Lê Ngọc Hoa\n  signer: Lê Hoa\n"),
    ]
    for old, new in slips:
        text = edited(text, old, new)

    found = check(cchc, repository, text)

    assert sorted(finding["code"] for finding in others(found)) == [
        "DUE101", "SCH001", "SCH004", "SCH004", "SCH004", "SCH004", "SCH004", "SCH006", "YML009",
    ], said(found)  # fmt: skip
    assert any(map(tan_ky, found.findings))
    assert found.findings == sorted(found.findings, key=lambda each: (each["line"], each["column"]))


def test_a_broken_file_does_not_hide_the_others(cchc: Run, repository: Path) -> None:
    for name, text in {
        "a.yaml": plan_text(TUONG_DUONG),
        "b.yaml": edited(plan_text(TUONG_DUONG), TASK, "\t\ttitle: x\n"),
        "c.yaml": plan_text(NGHE_AN),
        "d.yaml": "",
    }.items():
        (repository / name).write_text(text, encoding="utf-8")

    found = checked(cchc("--lang", "en", "validate", "--format", "json"))

    assert [(each["file"], each["code"]) for each in found.findings] == [
        ("b.yaml", "YML004"),
        ("c.yaml", "BUD101"),
        ("d.yaml", "YML002"),
    ]


def test_a_folder_is_searched(cchc: Run, repository: Path) -> None:
    (repository / "nam-2021").mkdir()
    (repository / "nam-2021" / "ke-hoach.yaml").write_text(plan_text(NGHE_AN), encoding="utf-8")

    found = checked(cchc("--lang", "en", "validate", "nam-2021", "--format", "json"))

    assert [(each["file"], tan_ky(each)) for each in found.findings] == [("nam-2021/ke-hoach.yaml", True)]


def test_a_folder_named_like_a_plan_that_holds_none_ends_the_run(cchc: Run, repository: Path) -> None:
    (repository / "2021.yaml").mkdir()

    answer = cchc("--lang", "en", "validate", "2021.yaml")

    assert (answer.exit_code, answer.stdout) == (2, "")
    assert "2021.yaml" in answer.stderr


def test_a_missing_path_ends_the_run_with_the_path_that_was_meant(cchc: Run, repository: Path) -> None:
    (repository / "ke-hoach-2021.yaml").write_text(plan_text(NGHE_AN), encoding="utf-8")

    answer = cchc("--lang", "en", "validate", "ke-hoach-2012.yaml")

    assert (answer.exit_code, answer.stdout) == (2, "")
    assert "did you mean ke-hoach-2021.yaml?" in answer.stderr
