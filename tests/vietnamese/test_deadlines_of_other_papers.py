"""Deadlines as ministries, provinces and communes word them in plans, circulars and programmes, each read by hand.

A line of the table is a phrase and what it says, part by part, in a plan of 2026: a kind, then the first and last day
("1/4-30/6"; "-30/6" has no first day), then the periods of recurrence and, behind a colon, the first rounds.
"""

from __future__ import annotations

import datetime
import re
import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.vietnamese.deadline import Part, occurrences, read_deadline

YEAR = 2026
TABLE = Path(__file__).with_name("deadlines_of_other_papers.tsv")
ROWS = [
    (phrase.replace("\\n", "\n"), [said.strip() for said in meanings.split("|")])
    for line in TABLE.read_text("utf-8").splitlines()
    if line and not line.startswith("#")
    for phrase, meanings in [line.split("\t")]
]
PHRASES = [phrase for phrase, _ in ROWS]


@pytest.mark.parametrize(("phrase", "expected"), ROWS)
def test_phrase_is_read_as_a_careful_officer_reads_it(phrase: str, expected: list[str]) -> None:
    parts = read_deadline(phrase, YEAR).parts

    assert [meaning(part, said) for part, said in zip(parts, expected, strict=False)] == expected
    assert len(parts) == len(expected)


def test_the_table_is_large_and_says_each_thing_once() -> None:
    assert len(PHRASES) >= 350
    assert len(set(PHRASES)) == len(PHRASES)


@pytest.mark.parametrize("phrase", PHRASES)
def test_every_word_belongs_to_a_part(phrase: str) -> None:
    parts = read_deadline(phrase, YEAR).parts

    between = [
        phrase[: parts[0].start],
        *(phrase[a.end : b.start] for a, b in pairwise(parts)),
        phrase[parts[-1].end :],
    ]
    left = [word for gap in between for word in re.findall(r"\w+", gap)]
    assert [word for word in left if word not in ("và", "hoặc", "a", "b")] == []


@pytest.mark.parametrize("phrase", PHRASES)
def test_a_part_without_date_or_period_says_why(phrase: str) -> None:
    for part in read_deadline(phrase, YEAR).parts:
        assert (part.reason is None) == (part.last_day is not None or bool(part.every))


@given(
    st.sampled_from(PHRASES),
    st.sampled_from(["upper", "lower", "NFC", "NFD", "spaces", "wide spaces", "around"]),
)
def test_reading_is_the_same_in_any_case_spacing_and_composition(phrase: str, form: str) -> None:
    other = {
        "upper": phrase.upper(),
        "lower": phrase.lower(),
        "NFC": unicodedata.normalize("NFC", phrase),
        "NFD": unicodedata.normalize("NFD", phrase),
        "spaces": phrase.replace(" ", "   "),
        "wide spaces": phrase.replace(" ", "\u00a0"),
        "around": f"  {phrase}\u3000",
    }[form]

    assert outcome(other) == outcome(phrase)


DAYS = st.dates(datetime.date(2025, 1, 1), datetime.date(2028, 12, 31))


@given(st.sampled_from(PHRASES), DAYS, DAYS)
def test_rounds_lie_in_the_span_and_are_ordered(
    phrase: str, one: datetime.date, other: datetime.date
) -> None:
    first, last = sorted((one, other))
    for part in read_deadline(phrase, YEAR).parts:
        days = [found.last_day for found in occurrences(part, first, last)]

        assert all(first <= day <= last for day in days)
        assert all(day < following for day, following in pairwise(days))


@given(st.sampled_from(PHRASES), DAYS, DAYS, DAYS)
def test_a_wider_span_has_the_same_rounds_and_more(
    phrase: str, one: datetime.date, other: datetime.date, third: datetime.date
) -> None:
    first, middle, last = sorted((one, other, third))
    for part in read_deadline(phrase, YEAR).parts:
        whole = occurrences(part, first, last)

        assert occurrences(part, first, middle) == tuple(found for found in whole if found.last_day <= middle)


@pytest.mark.parametrize(
    ("phrase", "reason"),
    [
        ("Tháng 02 âm lịch", "is counted in the lunar calendar, which cchc does not keep"),
        ("Trước ngày …/3/2026", "a figure is left blank"),
        ("Trừ tháng 7", "says only when the work is not done: Trừ tháng 7"),
        ("Không tổ chức trong tháng 7", "says only when the work is not done: Không tổ chức trong tháng 7"),
    ],
)
def test_reason_says_why_there_is_no_date(phrase: str, reason: str) -> None:
    (part,) = read_deadline(phrase, YEAR).parts

    assert str(part.reason) == reason
    assert not part.impossible


@pytest.mark.parametrize("phrase", ["31/3, 31/6", "Ngày 30/3, 30/6, 31/9", "Quý III, quý IV và quý V"])
def test_impossible_day_in_a_list_is_named(phrase: str) -> None:
    *others, last = read_deadline(phrase, YEAR).parts

    assert last.impossible
    assert not any(part.impossible for part in others)


def meaning(part: Part, said: str) -> str:
    """What a part says, with as many rounds as ``said`` names."""
    named = said.partition(":")[2].split()
    first, last = part.first_day, part.last_day
    days = "" if part.every or not (first or last) else f" {short(first)}-{short(last)}"
    rounds = ""
    if named:
        span = datetime.date(YEAR - 1, 1, 1), datetime.date(YEAR + 1, 12, 31)
        due = [found.last_day for found in occurrences(part, *span) if found.periods[0].year == YEAR]
        rounds = ": " + " ".join(short(day) for day in due[: len(named)])
    return " ".join([part.kind + days, *part.every]) + rounds


def short(day: datetime.date | None) -> str:
    """A day as the table writes it: "30/6", with the year only where it is another."""
    if day is None:
        return ""
    return f"{day.day}/{day.month}" + (f"/{day.year}" if day.year != YEAR else "")


def outcome(phrase: str) -> list[tuple[object, ...]]:
    return [
        (part.kind, part.first_day, part.last_day, part.every, part.anchors, part.excepted, part.offset)
        for part in read_deadline(phrase, YEAR).parts
    ]
