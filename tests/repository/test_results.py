"""Results files: where they lie, what they may say."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cchc_cli.repository.finding import is_plan_name, plan_files
from cchc_cli.repository.results import ResultList, deliveries, load_results, results_paths
from cchc_cli.source.loader import load_text
from cchc_cli.source.text import SourceText
from tests.delivered import read

ENTRY = """\
agency: Sở Tư pháp
results:
  - row: PHỤ LỤC 2/1
    date: 20/4/2020
    values:
      Năm 2015: 12
  - goal: "8"
    agency: Sở Nội vụ
    date: 2020-04-21
    result: Đạt
"""


@pytest.mark.parametrize(
    "name", ["2024.results.yaml", "2024.results.so-tu-phap.yaml", "2024.Results.yml", "2024.progress.yaml"]
)
def test_files_about_what_happened_are_no_plans(name: str) -> None:
    assert not is_plan_name(name)


@pytest.mark.parametrize("name", ["2024.yaml", "results.yaml", "ket-qua.2024.yaml"])
def test_other_names_are_plans(name: str) -> None:
    assert is_plan_name(name)


def test_the_results_files_of_a_plan_are_found_and_those_of_its_neighbour_are_not(tmp_path: Path) -> None:
    names = [
        "2020.yaml",
        "2020.results.yaml",
        "2020.results.b.yaml",
        "2020-2.results.yaml",
        "2020.results.txt",
    ]
    for name in names:
        text = "title: Kế hoạch\n" if name == "2020.yaml" else "results: []\n"
        (tmp_path / name).write_text(text, encoding="utf-8")

    found = results_paths(tmp_path / "2020.yaml")

    assert [path.name for path in found] == ["2020.results.b.yaml", "2020.results.yaml"]
    assert [path.name for path in plan_files(tmp_path)] == ["2020.yaml"]
    assert [file.file for file in load_results(tmp_path / "2020.yaml")] == [path.as_posix() for path in found]


def test_an_entry_names_its_own_agency_or_has_that_of_its_file() -> None:
    first, second = deliveries([read(ENTRY)])

    assert (first.agency, first.entry.date, first.entry.values) == (
        "Sở Tư pháp",
        date(2020, 4, 20),
        {"Năm 2015": "12"},
    )
    assert (second.agency, second.entry.result) == ("Sở Nội vụ", "Đạt")
    assert second.agency_location == ("results", 1, "agency")


@pytest.mark.parametrize(
    ("entry", "line", "message"),
    [
        ("- row: 1\n    values:\n      A: 1", 2, "the key date is missing here"),
        ("- date: 1/2/2020", 2, "an entry is for a row, a target or a goal; none is named"),
        ("- row: 1\n    date: 1/2/2020", 2, "the figures of the row are missing (values)"),
        ("- target: a\n    date: 1/2/2020", 2, "the value of the target is missing (value)"),
        ("- goal: 1\n    date: 1/2/2020", 2, "a goal needs its result or its value"),
        ("- goal: 1\n    date: 31/2/2020\n    value: 1", 3, "31/02/2020 does not exist"),
        ("- goal: 1\n    date: 1/2/2020\n    result: Gần đạt", 4, "one of these words is expected here"),
        (
            "- target: a\n    date: 1/2/2020\n    value: 1\n    result: Đạt",
            5,
            "result does not belong to an entry for a target",
        ),
    ],
)
def test_what_an_entry_lacks_is_told_at_its_line(entry: str, line: int, message: str) -> None:
    found = load_text(SourceText("r.yaml", f"results:\n  {entry}\n"), ResultList).diagnostics

    assert len(found) == 1
    assert message in str(found[0].message)
    assert found[0].span is not None
    assert found[0].span.line == line
