"""cchc stats, and the document with figures."""

from __future__ import annotations

import csv
import json
from io import StringIO
from pathlib import Path

from docx import Document

from tests.conftest import Run
from tests.delivered import copied, deliver

JUSTICE = """\
agency: Sở Tư pháp
results:
  - row: PHỤ LỤC 2/1.-1.-1
    date: 20/4/2020
    values:
      Năm 2015: 12
      Năm 2020: 3
  - row: PHỤ LỤC 2/2
    date: 20/4/2020
    values:
      Năm 2016: 1.081
"""
HOME = """\
agency: Sở Nội vụ
results:
  - row: PHỤ LỤC 4/III/1
    date: 20/4/2020
    values:
      Sự nghiệp y tế / Thuộc UBND cấp huyện: 41
  - goal: "2"
    date: 20/4/2020
    value: 82,5%
  - goal: "3"
    date: 20/4/2020
    result: Không đạt
"""
PLAN = "plans/binh-dinh/2020-tong-ket.yaml"


def prepared(folder: Path) -> None:
    plan = copied(folder)
    deliver(plan, ".so-tu-phap", JUSTICE)
    deliver(plan, ".so-noi-vu", HOME)


def test_json_holds_every_table_with_its_figures_and_who_is_missing(cchc: Run, tmp_path: Path) -> None:
    prepared(tmp_path)

    answer = cchc("stats", PLAN, "--as-of", "2020-05-01", "--format", "json")

    assert (answer.exit_code, answer.stderr) == (0, "")
    found = json.loads(answer.stdout)
    assert (found["schema"], found["as_of"]) == ("cchc/stats/v1", "2020-05-01")
    (plan,) = found["plans"]
    assert plan["plan"] == PLAN
    assert (len(plan["tables"]), sum(len(table["rows"]) for table in plan["tables"])) == (9, 102)
    assert plan["tables"][0]["columns"][-1] == {
        "name": "Năm 2020 (Tính đến 31/3)",
        "type": None,
        "year": 2020,
        "first_day": "2020-01-01",
        "last_day": "2020-03-31",
        "partial": True,
    }
    row = next(row for row in plan["tables"][1]["rows"] if row["row"] == "PHỤ LỤC 2/1.-1.-1")
    assert (row["type"], row["unit"], row["combine"], row["lead"]) == (
        "integer",
        "văn bản",
        "one-agency",
        ["Sở Tư pháp"],
    )
    assert row["cells"][0] == {
        "column": "Năm 2015",
        "text": "12",
        "value": 12,
        "partial": None,
        "computed": False,
        "complete": True,
        "contradictory": False,
        "given": [
            {"agency": "Sở Tư pháp", "text": "12", "value": 12, "date": "2020-04-20", "superseded": False}
        ],
        "not_delivered_by": [],
    }
    total = plan["tables"][1]["rows"][0]["cells"][0]
    assert (total["value"], total["partial"], total["computed"], total["complete"]) == (None, 12, True, False)
    assert plan["tables"][1]["rows"][1]["cells"] == []
    assert {missing["agency"]: missing["nothing_delivered"] for missing in plan["missing"]}[
        "Sở Tài chính"
    ] is True


def test_the_table_shows_figures_and_agencies_that_have_not_delivered(cchc: Run, tmp_path: Path) -> None:
    prepared(tmp_path)

    answer = cchc("stats", PLAN, "--as-of", "2020-05-01", "--lang", "en", env={"COLUMNS": "140"})

    assert answer.exit_code == 0
    lines = answer.stdout.splitlines()
    assert [line.split()[-1] for line in lines if line.startswith("PHỤ LỤC 2/2 ")] == ["1.081"]
    assert "12…" in answer.stdout
    assert "Not delivered yet: 6 agencies" in lines
    assert any(line.startswith("Sở Tài chính") and "nothing delivered" in line for line in lines)
    assert any(line.startswith("Sở Tư pháp") and "partly delivered" in line for line in lines)


def test_csv_has_a_row_for_every_cell(cchc: Run, tmp_path: Path) -> None:
    prepared(tmp_path)

    answer = cchc("stats", PLAN, "--format", "csv", "--lang", "en")

    rows = list(csv.DictReader(StringIO(answer.stdout.lstrip("\ufeff"))))
    filled = {(row["row"], row["column"]): row["value"] for row in rows if row["value"]}
    assert filled == {
        ("PHỤ LỤC 2/1.-1.-1", "Năm 2015"): "12",
        ("PHỤ LỤC 2/1.-1.-1", "Năm 2020 (Tính đến 31/3)"): "3",
        ("PHỤ LỤC 2/2", "Năm 2016"): "1081",
        ("PHỤ LỤC 4/III/1", "Sự nghiệp y tế / Thuộc UBND cấp huyện"): "41",
    }
    assert len(rows) == 95 * 6 + 2 * 6 + 2 * 6 + 2 * 13


def test_an_error_in_a_results_file_ends_with_1_and_is_told_on_stderr(cchc: Run, tmp_path: Path) -> None:
    deliver(copied(tmp_path), ".so-tu-phap", JUSTICE.replace("12", "12,5"))

    answer = cchc("stats", PLAN, "--format", "json", "--lang", "en")

    assert answer.exit_code == 1
    assert "2020-tong-ket.results.so-tu-phap.yaml:6:17: error[TGT201]" in answer.stderr
    assert json.loads(answer.stdout)["plans"][0]["tables"][1]["rows"][2]["cells"][0]["value"] is None


def test_a_doubtful_figure_is_told_but_is_no_error(cchc: Run, tmp_path: Path) -> None:
    deliver(
        copied(tmp_path),
        "",
        "agency: Sở Nội vụ\nresults:\n  - row: PHỤ LỤC 1/6.-3\n    date: 20/4/2020\n    values:\n"
        "      Năm 2019: 0,8\n",
    )

    answer = cchc("stats", PLAN, "--lang", "en")

    assert answer.exit_code == 0
    assert "warning[TGT202]" in answer.stderr


def test_validate_checks_the_results_files_beside_the_plans(cchc: Run, tmp_path: Path) -> None:
    plan = copied(tmp_path)
    deliver(plan, ".so-tu-phap", JUSTICE.replace("2/2", "2/9"))
    broken = deliver(plan, ".hong", "results:\n  - rwo: 1\n    date: 1/4/2020\n")

    answer = cchc("validate", PLAN, "--format", "json")

    found = json.loads(answer.stdout)["diagnostics"]
    assert answer.exit_code == 1
    assert [(item["code"], item["line"]) for item in found if item["file"].endswith("so-tu-phap.yaml")] == [
        ("REF151", 8)
    ]
    assert {item["file"] for item in found} == {
        broken.relative_to(tmp_path).as_posix(),
        "plans/binh-dinh/2020-tong-ket.results.so-tu-phap.yaml",
    }


def test_a_results_file_that_was_checked_is_named(cchc: Run, tmp_path: Path) -> None:
    deliver(copied(tmp_path), ".so-tu-phap", JUSTICE)

    answer = cchc("validate", PLAN, "--format", "junit")

    for name in (PLAN, "plans/binh-dinh/2020-tong-ket.results.so-tu-phap.yaml"):
        assert f'<testsuite name="{name}" tests="1" failures="0"' in answer.stdout


def test_results_files_in_a_folder_are_no_plans(cchc: Run, tmp_path: Path) -> None:
    prepared(tmp_path)

    answer = cchc("stats", "plans/binh-dinh", "--format", "json")

    assert [plan["plan"] for plan in json.loads(answer.stdout)["plans"]] == [PLAN]


def test_render_with_results_puts_figures_into_the_right_cells_of_the_word_tables(
    cchc: Run, tmp_path: Path
) -> None:
    prepared(tmp_path)

    assert cchc("render", PLAN, "--with-results", "-o", "out.docx").exit_code == 0
    assert cchc("render", PLAN, "-o", "plain.docx").exit_code == 0

    filled, plain = _tables(tmp_path / "out.docx"), _tables(tmp_path / "plain.docx")
    assert len(filled) == len(plain)
    found = {
        (row[0] if row[0] and not row[0].isdigit() else row[1], head): value
        for table, before in zip(filled, plain, strict=True)
        for row, old in zip(table, before, strict=True)
        for head, value, was in zip(table[0], row, old, strict=True)
        if value != was
    }
    by_head = {head: value for (_, head), value in found.items()}
    assert sorted(found.values()) == sorted(["12", "3", "1.081", "41", "Đạt", "Không đạt"])
    assert (by_head["Năm 2015"], by_head["Năm 2020 (Tính đến 31/3)"], by_head["Năm 2016"]) == (
        "12",
        "3",
        "1.081",
    )
    health = next(row for table in filled if "Sự nghiệp y tế" in table[0] for row in table if "41" in row)
    heads = next(table for table in filled if "Sự nghiệp y tế" in table[0])
    at = health.index("41")
    assert (heads[0][at], heads[1][at], health[1]) == (
        "Sự nghiệp y tế",
        "Thuộc UBND cấp huyện",
        "Giai đoạn 2001-2010 (Tính đến 12/2010)",
    )
    goals = next(table for table in filled if table[0][-1].startswith("Đánh giá kết quả"))
    assert [row[-1] for row in goals[1:4]] == ["", "Đạt", "Không đạt"]


def test_render_with_results_in_markdown(cchc: Run, tmp_path: Path) -> None:
    prepared(tmp_path)

    answer = cchc("render", PLAN, "--with-results", "--to", "md", "-o", "-")

    row = next(
        line for line in answer.stdout.splitlines() if "Nghị quyết của HĐND tỉnh" in line and "|" in line
    )
    assert [cell.strip() for cell in row.strip("| ").split("|")][-6:] == ["12", "", "", "", "", "3"]


def test_the_plan_itself_is_never_changed(cchc: Run, tmp_path: Path) -> None:
    prepared(tmp_path)
    before = (tmp_path / PLAN).read_bytes()

    cchc("stats", PLAN)
    cchc("render", PLAN, "--with-results", "-o", "out.docx")

    assert (tmp_path / PLAN).read_bytes() == before


def _tables(path: Path) -> list[list[list[str]]]:
    return [
        [[cell.text.strip() for cell in row.cells] for row in table.rows]
        for table in Document(str(path)).tables
    ]
