"""cchc deadline."""

from __future__ import annotations

import json
from datetime import date

import pytest

from tests.conftest import Run


def test_a_phrase_is_shown_as_it_is_understood(cchc: Run) -> None:
    answer = cchc("deadline", "Trước ngày 25/10", "--year", "2021")

    assert answer.stdout == (
        "nguyên văn        được hiểu là    từ ngày  hạn cuối    ghi chú\n"
        "──────────────────────────────────────────────────────────────\n"
        "Trước ngày 25/10  trước một ngày           24/10/2021\n"
    )
    assert (answer.stderr, answer.exit_code) == ("", 0)


def test_recurring_work_is_named_by_its_periods_in_english_too(cchc: Run) -> None:
    answer = cchc("deadline", "Quý, 6 tháng, năm", "--year", "2021", "--lang", "en", env={"COLUMNS": "120"})

    assert answer.stdout == (
        "words              understood as  from  last day  remark\n"
        "────────────────────────────────────────────────────────────────────────────────────────────\n"
        "Quý, 6 tháng, năm  recurring                      every quarter, every half-year, every year\n"
    )


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Quý III", [("Quý III", "quarter", "2021-07-01", "2021-09-30", [])]),
        ("Tháng 01", [("Tháng 01", "month", "2021-01-01", "2021-01-31", [])]),
        ("Trước ngày 25/10", [("Trước ngày 25/10", "before", None, "2021-10-24", [])]),
        ("Thường xuyên", [("Thường xuyên", "ongoing", None, None, [])]),
        ("Theo quy định", [("Theo quy định", "conditional", None, None, [])]),
        (
            "Quý, 6 tháng, năm",
            [("Quý, 6 tháng, năm", "recurring", None, None, ["quarter", "half-year", "year"])],
        ),
        ("trước 31/6", [("trước 31/6", "unknown", None, None, [])]),
    ],
)
def test_json_has_one_entry_a_part(cchc: Run, text: str, parts: list[tuple[object, ...]]) -> None:
    answer = cchc("deadline", text, "--year", "2021", "--format", "json")

    told = json.loads(answer.stdout)
    assert (told["schema"], told["text"], told["year"]) == ("cchc/deadline/v1", text, 2021)
    assert [
        (part["text"], part["kind"], part["first_day"], part["last_day"], part["every"])
        for part in told["parts"]
    ] == parts
    assert answer.exit_code == 0


def test_without_a_year_it_is_read_in_this_year(cchc: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cchc_cli.cli.commands.deadline.today", lambda: date(2030, 5, 1))

    answer = cchc("deadline", "Quý III", "--format", "json")

    assert json.loads(answer.stdout)["parts"][0]["last_day"] == "2030-09-30"


def test_a_missing_phrase_and_an_odd_year_are_usage_errors(cchc: Run) -> None:
    assert cchc("deadline").exit_code == 2
    assert cchc("deadline", "Quý III", "--year", "12").exit_code == 2
