"""A period that an officer states beside the words of a deadline."""

from __future__ import annotations

from cchc_cli.vietnamese.deadline.part import Part
from cchc_cli.vietnamese.deadline.reading import read_deadline


def read_period(words: str, year: int) -> tuple[Part, ...]:
    """The recurring parts of "quý", "6 tháng, năm": the period alone, without the words that say it recurs."""
    return read_deadline(f"Định kỳ {words}", year).parts
