"""cchc diff."""

from __future__ import annotations

import csv
import json
import subprocess
from io import StringIO
from pathlib import Path

import pytest

from cchc_cli.analysis.diff.change import KINDS, Level
from cchc_cli.output.answers.diff_words import KIND_NAMES, LEVELS
from tests.conftest import Run

OLD = """\
title: Cải cách hành chính năm 2025
year: 2025
document:
  issuer: UBND XÃ TAM QUANG
  number: 12/KH-UBND
  place: Tam Quang
  date: 05/01/2025
  signature: [CHỦ TỊCH]
sections:
  - heading: MỤC TIÊU
    items:
      - "Tỷ lệ hồ sơ đúng hạn đạt {từ 95% trở lên | dung-han}."
annexes:
  - title: NHIỆM VỤ
    areas:
      - area: CẢI CÁCH THỂ CHẾ
        tasks:
          - title: Rà soát văn bản năm 2025
            lead: Phòng Văn hóa - Xã hội
            deadline: Quý I
          - title: Công bố thủ tục hành chính
            lead: Văn phòng
            budget: 40 triệu
"""
NEW = (
    OLD.replace("2025", "2026")
    .replace("từ 95%", "từ 98%")
    .replace("Quý I", "Quý II")
    .replace("40 triệu", "50 triệu")
    .replace(
        "          - title: Công bố",
        "          - title: Đào tạo cán bộ\n            lead: Văn phòng\n          - title: Công bố",
    )
)


@pytest.fixture
def years(tmp_path: Path) -> Path:
    (tmp_path / "2025.yaml").write_text(OLD, encoding="utf-8")
    (tmp_path / "2026.yaml").write_text(NEW, encoding="utf-8")
    return tmp_path


def test_the_headline_comes_first_and_then_each_level_with_both_sides(cchc: Run, years: Path) -> None:
    answer = cchc("diff", "2025.yaml", "2026.yaml", "--lang", "en")

    assert answer.stdout == (
        "2025.yaml (year 2025) → 2026.yaml (year 2026)\n"
        "Tasks: 2 kept, 1 new, 0 dropped\n"
        "Targets: 1 raised, 0 lowered, 0 tightened, 0 loosened, 0 new, 0 dropped\n"
        "Money: 40.000.000 đồng → 50.000.000 đồng (+25%)\n"
        "Text: 0 passages changed, 0 new, 0 dropped\n"
        "Legal bases: 0 added, 0 removed, 0 replaced\n"
        "\n"
        "Later in its year: 1\n"
        "place         change                                    before  now\n"
        "──────────────────────────────────────────────────────────────────────\n"
        "I.1           deadline later: Rà soát văn bản năm 2026  Quý I   Quý II\n"
        "line 20 → 20\n"
        "\n"
        "More than before, or sooner: 4\n"
        "place         change                                  before           now\n"
        "─────────────────────────────────────────────────────────────────────────────────────────────\n"
        "dung-han      target raised: Tỷ lệ hồ sơ đúng hạn     từ 95% trở lên   từ 98% trở lên\n"
        "line 12 → 12\n"
        "line 14 → 14  more money: total                       40.000.000 đồng  50.000.000 đồng (+25%)\n"
        "line 21 → 23  more money: CẢI CÁCH THỂ CHẾ (by area)  40.000.000 đồng  50.000.000 đồng (+25%)\n"
        "line 21 → 23  more money: Văn phòng (by agency)       40.000.000 đồng  50.000.000 đồng (+25%)\n"
        "\n"
        "New: 1\n"
        "place    change    before  now\n"
        "─────────────────────────────────────────\n"
        "→ I.2    new task          Đào tạo cán bộ\n"
        "line 21\n"
    )
    assert (answer.stderr, answer.exit_code) == ("", 0)


def test_a_plan_beside_itself_has_nothing_to_tell(cchc: Run, years: Path) -> None:
    answer = cchc("diff", "2025.yaml", "2025.yaml", "--lang", "en", "--only", "tasks")

    assert answer.stdout == (
        "2025.yaml (year 2025) → 2025.yaml (year 2025)\n"
        "Tasks: 2 kept, 0 new, 0 dropped\n"
        "\n"
        "Nothing has changed in meaning.\n"
    )
    assert "Không có thay đổi nào về nội dung." in cchc("diff", "2025.yaml", "2025.yaml").stdout


def test_a_target_is_found_on_the_line_of_its_words(cchc: Run, years: Path) -> None:
    folded = '      - "Tỷ lệ hồ sơ đúng hạn đạt {từ 95% trở lên | dung-han}."\n'
    text = folded.replace('"', "").replace("- Tỷ", "- >-\n        Giảm chi phí;\n        Tỷ")
    for name, plan in (("2025.yaml", OLD), ("2026.yaml", NEW)):
        (years / name).write_text(
            plan.replace(folded, text).replace(folded.replace("95", "98"), text.replace("95", "98")), "utf-8"
        )

    answer = json.loads(cchc("diff", "2025.yaml", "2026.yaml", "--format", "json").stdout)

    raised = next(change for change in answer["changes"] if change["kind"] == "target-raised")
    assert (raised["old_line"], raised["new_line"]) == (14, 14)


def test_a_program_gets_pairs_and_changes(cchc: Run, years: Path) -> None:
    answer = json.loads(cchc("diff", "2025.yaml", "2026.yaml", "--format", "json").stdout)

    assert answer["schema"] == "cchc/diff/v1"
    assert answer["summary"]["tasks"] == {
        "kept": 2, "new": 1, "dropped": 0, "split": 0, "merged": 0, "moved": 0, "carried_over": None,
    }  # fmt: skip
    assert answer["summary"]["money"] == {
        "old": 40_000_000, "new": 50_000_000, "difference": 10_000_000, "percent": 25.0,
    }  # fmt: skip
    assert [(pair["kind"], pair["old"], pair["new"]) for pair in answer["pairs"]][:2] == [
        ("task", "I.1", "I.1"),
        ("task", "I.2", "I.3"),
    ]
    assert answer["pairs"][0]["shift"] == "later"
    assert answer["pairs"][0]["changed"] == ["deadline"]
    later = next(change for change in answer["changes"] if change["subject"] == "task")
    assert later == {
        "kind": "deadline-later", "level": "later", "subject": "task", "field": "deadline", "shift": "later",
        "old_ref": "I.1", "new_ref": "I.1", "old": "Quý I", "new": "Quý II", "title": "Rà soát văn bản năm 2026",
        "difference": None, "percent": None, "old_line": 20, "new_line": 20,
    }  # fmt: skip


def test_excel_gets_a_row_a_change(cchc: Run, years: Path) -> None:
    answer = cchc("diff", "2025.yaml", "2026.yaml", "--format", "csv", "--lang", "en")

    rows = list(csv.DictReader(StringIO(answer.stdout.removeprefix("\ufeff"))))
    assert [row["kind"] for row in rows] == [
        "target-raised",
        "deadline-later",
        "task-new",
        *["money-raised"] * 3,
    ]
    assert (rows[0]["before"], rows[0]["now"], rows[0]["difference"]) == (
        "từ 95% trở lên",
        "từ 98% trở lên",
        "3",
    )


def test_a_merge_request_gets_a_table_a_level(cchc: Run, years: Path) -> None:
    answer = cchc("diff", "2025.yaml", "2026.yaml", "--format", "md", "--lang", "en", "--only", "tasks")

    assert answer.stdout == (
        "# 2025.yaml (year 2025) → 2026.yaml (year 2026)\n"
        "\n"
        "- Tasks: 2 kept, 1 new, 0 dropped\n"
        "\n"
        "## Later in its year: 1\n"
        "\n"
        "| old place | new place | change | before | now |\n"
        "| --- | --- | --- | --- | --- |\n"
        "| I.1, line 20 | I.1, line 20 | deadline later: Rà soát văn bản năm 2026 | Quý I | Quý II |\n"
        "\n"
        "## New: 1\n"
        "\n"
        "| old place | new place | change | before | now |\n"
        "| --- | --- | --- | --- | --- |\n"
        "|  | I.2, line 21 | new task |  | Đào tạo cán bộ |\n"
    )


@pytest.mark.parametrize(
    ("level", "status"),
    [("reduced", 0), ("giảm", 0), ("later", 1), ("lùi", 1), ("reworded", 1), ("doi-chu", 1)],
)
def test_only_a_wish_makes_a_change_a_failure(cchc: Run, years: Path, level: str, status: int) -> None:
    assert cchc("diff", "2025.yaml", "2026.yaml", "--fail-on", level).exit_code == status


def test_a_kind_of_change_may_be_left_out(cchc: Run, years: Path) -> None:
    (years / "settled.yaml").write_text("ignore:\n  - kind: task-new\n  - old: I.1\n", encoding="utf-8")

    ignored = cchc(
        "diff", "2025.yaml", "2026.yaml", "--format", "json", "--ignore", "money-raised,target-raised"
    )
    by_file = cchc(
        "diff", "2025.yaml", "2026.yaml", "--format", "json", "--ignore", "settled.yaml", "--only", "tasks"
    )

    assert [change["kind"] for change in json.loads(ignored.stdout)["changes"]] == [
        "deadline-later",
        "task-new",
    ]
    assert json.loads(by_file.stdout)["changes"] == []


def test_an_officer_settles_what_is_one_thing(cchc: Run, years: Path) -> None:
    (years / "pairs.yaml").write_text(
        "same:\n  - old: I.2\n    new: I.2\napart:\n  - old: I.1\n    new: I.1\n", encoding="utf-8"
    )

    answer = json.loads(
        cchc("diff", "2025.yaml", "2026.yaml", "--pairs", "pairs.yaml", "--format", "json").stdout
    )

    assert [
        (pair["old"], pair["new"], pair["how"]) for pair in answer["pairs"] if pair["kind"] == "task"
    ] == [("I.2", "I.2", "pinned")]


def test_a_revision_of_git_is_a_side(cchc: Run, years: Path) -> None:
    for arguments in (
        ["init", "-q"],
        ["add", "2025.yaml"],
        ["-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "a"],
    ):
        subprocess.run(["git", *arguments], cwd=years, check=True, capture_output=True)
    (years / "2025.yaml").write_text(NEW, encoding="utf-8")

    answer = cchc("diff", "HEAD:2025.yaml", "2025.yaml", "--lang", "en", "--only", "targets")
    missing = cchc("diff", "HEAD:2024.yaml", "2025.yaml", "--lang", "en")

    assert answer.stdout.startswith("HEAD:2025.yaml (year 2025) → 2025.yaml (year 2026)\nTargets: 1 raised")
    assert missing.exit_code == 2
    assert missing.stderr.startswith("cchc: there is no file HEAD:2024.yaml, and git knows no such revision")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--fail-on", "nothing"], "is no level of change"),
        (["--only", "everything"], "is not one of: tasks, targets, money, sections, bases"),
        (["--ignore", "nothing"], "is neither a file nor a kind of change"),
        (["--pairs", "nothing.yaml"], "there is no file nothing.yaml"),
    ],
)
def test_a_wrong_wish_ends_with_2(cchc: Run, years: Path, arguments: list[str], said: str) -> None:
    answer = cchc("diff", "2025.yaml", "2026.yaml", "--lang", "en", *arguments)

    assert answer.exit_code == 2
    assert answer.stdout == ""
    assert said in answer.stderr


def test_what_of_a_file_of_pairs_settles_nothing_is_told_line_by_line(cchc: Run, years: Path) -> None:
    (years / "pairs.yaml").write_text(
        "same:\n  - old: I.2\n    new: I.99\n  - kind: target\n    old: dung-hạn\n    new: dung-han\n"
        "  - old: I.1\n    new: I.1\napart:\n  - old: I.1\n    new: I.1\nignore:\n  - kind: titel-changed\n",
        encoding="utf-8",
    )

    answer = cchc("diff", "2025.yaml", "2026.yaml", "--pairs", "pairs.yaml", "--lang", "en")

    assert (answer.exit_code, answer.stdout) == (2, "")
    assert answer.stderr.splitlines() == [
        "pairs.yaml, line 3: the newer plan has no task “I.99”",
        "pairs.yaml, line 5: the older plan has no target “dung-hạn”",
        "pairs.yaml, line 10: this pair stands twice: I.1 and I.1",
        "pairs.yaml, line 13: there is no change of the kind “titel-changed”",
        "cchc: pairs.yaml names what is not there: 4",
    ]


def test_a_faulty_file_of_pairs_is_told_with_its_line(cchc: Run, years: Path) -> None:
    (years / "pairs.yaml").write_text("same:\n  - old: I.2\n", encoding="utf-8")

    answer = cchc("diff", "2025.yaml", "2026.yaml", "--pairs", "pairs.yaml", "--lang", "en")

    assert answer.exit_code == 2
    assert answer.stderr.startswith("cchc: pairs.yaml, line 2: ")


@pytest.mark.parametrize("columns", ["40", "80"])
def test_no_line_is_wider_than_the_terminal(cchc: Run, years: Path, columns: str) -> None:
    answer = cchc("diff", "2025.yaml", "2026.yaml", "--lang", "en", env={"COLUMNS": columns})

    assert max(map(len, answer.stdout.splitlines())) <= int(columns)


def test_every_kind_and_level_has_a_name() -> None:
    assert KIND_NAMES.keys() == KINDS.keys()
    assert list(LEVELS) == list(Level)
