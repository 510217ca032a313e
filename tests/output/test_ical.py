"""Calendars, read by a strict reader and by a library of others."""

from __future__ import annotations

import unicodedata
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from cchc_cli.output.ical import Event, calendar
from tests.output.strict_ical import read_strictly, unfolded

EVENT = Event("a1", date(2020, 12, 30), date(2021, 3, 31), "II.5. Rà soát văn bản", "Chủ trì: Sở Tư pháp")


def test_a_calendar_of_one_event() -> None:
    assert calendar("Kế hoạch", [EVENT], [timedelta(days=7)]) == (
        "BEGIN:VCALENDAR\r\n"
        "VERSION:2.0\r\n"
        "PRODID:-//cchc//cchc-cli//VI\r\n"
        "CALSCALE:GREGORIAN\r\n"
        "X-WR-CALNAME:Kế hoạch\r\n"
        "BEGIN:VEVENT\r\n"
        "UID:a1\r\n"
        "DTSTAMP:20201230T000000Z\r\n"
        "DTSTART;VALUE=DATE:20210331\r\n"
        "SUMMARY:II.5. Rà soát văn bản\r\n"
        "DESCRIPTION:Chủ trì: Sở Tư pháp\r\n"
        "TRANSP:TRANSPARENT\r\n"
        "BEGIN:VALARM\r\n"
        "ACTION:DISPLAY\r\n"
        "DESCRIPTION:II.5. Rà soát văn bản\r\n"
        "TRIGGER:-P7D\r\n"
        "END:VALARM\r\n"
        "END:VEVENT\r\n"
        "END:VCALENDAR\r\n"
    )


def test_a_calendar_without_events_is_a_calendar() -> None:
    assert read_strictly(calendar("x", []).encode()).below == []


def test_events_stand_in_the_order_of_their_days() -> None:
    later = Event("a0", EVENT.stamp, date(2021, 4, 1), "b")

    top = read_strictly(calendar("x", [later, EVENT]).encode())

    assert [event.values["UID"] for event in top.below] == ["a1", "a0"]


def test_alarms_come_from_the_earliest_on_and_each_once() -> None:
    alarms = [timedelta(days=1), timedelta(days=30), timedelta(days=1)]

    (event,) = read_strictly(calendar("x", [EVENT], alarms).encode()).below

    assert [alarm.values["TRIGGER"] for alarm in event.below] == ["-P30D", "-P1D"]


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("a, b; c", "a\\, b\\; c"),
        ("C:\\thư mục", "C:\\\\thư mục"),
        ("một\nhai\r\nba\rbốn", "một\\nhai\\nba\\nbốn"),
        ("a\x00b\x1bc\x7f", "abc"),
        ("cột\tcột", "cột\tcột"),
        (unicodedata.normalize("NFD", "Kế hoạch"), "Kế hoạch"),
        ("\\n", "\\\\n"),
    ],
)
def test_text_is_escaped(typed: str, written: str) -> None:
    event = Event("a1", EVENT.stamp, EVENT.day, typed)

    assert f"\r\nSUMMARY:{written}\r\n" in calendar("x", [event])


def test_several_categories_are_a_list_and_their_commas_are_escaped() -> None:
    event = Event("a1", EVENT.stamp, EVENT.day, "x", categories=("Chỉ đạo, điều hành", "Báo cáo"))

    assert "\r\nCATEGORIES:Chỉ đạo\\, điều hành,Báo cáo\r\n" in calendar("x", [event])


@pytest.mark.parametrize("length", range(60, 80))
def test_a_line_of_75_octets_is_not_folded_and_one_of_76_is(length: int) -> None:
    event = Event("a1", EVENT.stamp, EVENT.day, "x" * length)

    text = calendar("x", [event])

    whole = len(f"SUMMARY:{event.summary}") <= 75
    assert (f"SUMMARY:{event.summary}\r\n" in text) is whole
    assert event.summary in "".join(unfolded(text.encode()))


@pytest.mark.parametrize("shift", range(8))
def test_folding_cuts_neither_letters_nor_escapes(shift: int) -> None:
    event = Event("a1", EVENT.stamp, EVENT.day, "x" * shift + "ế,ữ;\\" * 40)

    lines = calendar("x", [event]).encode().split(b"\r\n")

    assert 70 < max(map(len, lines)) <= 75
    for line in lines:
        text = line.decode()
        assert (len(text) - len(text.rstrip("\\"))) % 2 == 0, "an escape is cut"


def test_a_tone_stays_with_its_letter() -> None:
    """Letters that have no composed form (nothing to compose "x̂" to)."""
    event = Event("a1", EVENT.stamp, EVENT.day, "x\u0302" * 60)

    pieces = calendar("x", [event]).encode().decode().split("\r\n ")

    assert len(pieces) > 2
    assert not [piece for piece in pieces if piece.startswith("\u0302")]


@given(
    st.lists(
        st.builds(
            Event,
            st.uuids().map(str),
            st.dates(date(1990, 1, 1), date(2100, 1, 1)),
            st.dates(date(1990, 1, 1), date(2100, 1, 1)),
            st.text(min_size=1).filter(str.strip),
            st.text(),
            st.lists(st.text(min_size=1).filter(str.isalnum), max_size=2).map(tuple),
        ),
        max_size=3,
        unique_by=lambda event: event.uid,
    ),
    st.lists(st.integers(1, 400).map(lambda count: timedelta(days=count)), max_size=2),
)
def test_whatever_a_plan_says_is_a_calendar(events: list[Event], alarms: list[timedelta]) -> None:
    content = calendar("Kế hoạch", events, alarms).encode()

    found = {event.values["UID"]: event for event in read_strictly(content).below}
    theirs = {str(event["UID"]): event for event in Calendar.from_ical(content).walk("VEVENT")}

    assert found.keys() == theirs.keys() == {event.uid for event in events}
    for event in events:
        assert found[event.uid].day == theirs[event.uid].decoded("DTSTART") == event.day
        assert found[event.uid].values["SUMMARY"] == str(theirs[event.uid]["SUMMARY"])
        assert len(found[event.uid].below) == len(set(alarms))
