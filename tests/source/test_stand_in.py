from __future__ import annotations

import pytest

from cchc_cli.plan.budget import BudgetLine, BudgetTable
from cchc_cli.plan.document import Document
from cchc_cli.plan.duty import Area
from cchc_cli.plan.plan import Annex, Plan
from cchc_cli.source.stand_in import legible, stand_in


@pytest.mark.parametrize("model", [BudgetLine, Document, Area, Annex])
def test_the_least_of_a_part_is_accepted(model: type[Document]) -> None:
    least = stand_in(model, None, {})

    assert isinstance(model.model_validate(least), model)


def test_what_stands_in_prints_as_a_blank_and_invents_nothing() -> None:
    least = stand_in(Plan, "document", {})

    assert isinstance(least, dict)
    assert least["date"] == "ngày … tháng … năm …"
    assert not any(sign.isdigit() for value in least.values() for sign in str(value))


def test_a_year_is_read_from_the_words_beside_it_and_never_guessed() -> None:
    assert stand_in(Plan, "year", {"title": "CẢI CÁCH HÀNH CHÍNH NĂM 2021"}) == "2021"
    assert stand_in(Plan, "year", {"title": "GIAI ĐOẠN 2011 - 2020"}) is None
    assert stand_in(Plan, "year", {"title": "CẢI CÁCH HÀNH CHÍNH", "document": {"date": "2021"}}) is None


def test_a_table_stands_in_for_nothing() -> None:
    assert stand_in(BudgetTable, None, {}) == {}


@pytest.mark.parametrize(
    ("words", "harmless"),
    [("{", "｛"), ("{}", "｛｝"), ("Hài-lòng-đất-đai", "hai-long-dat-dai"), ("a b", "axb")],
)
def test_what_is_broken_becomes_harmless_letter_for_letter(words: str, harmless: str) -> None:
    assert legible(words) == harmless
    assert len(words) == len(harmless)
