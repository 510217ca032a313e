"""Calendars as RFC 5545 (iCalendar) wants them: all-day events with alarms, folded lines, nothing but what is given."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

_PRODUCT = "-//cchc//cchc-cli//VI"
_OCTETS = 75
"""of a line, without its end"""


@dataclass(frozen=True, slots=True)
class Event:
    """Something on a whole day."""

    uid: str
    """the same for the same thing in every calendar that is written of it"""
    stamp: date
    """the day of the paper that says so; the clock would make other bytes every time"""
    day: date
    summary: str
    description: str = ""
    categories: tuple[str, ...] = ()


def calendar(name: str, events: Iterable[Event], alarms: Iterable[timedelta] = ()) -> str:
    """The calendar, events by day, those of a day in their order; each event warns so long before its day begins as ``alarms`` say."""
    before = sorted(set(alarms), reverse=True)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{_PRODUCT}",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{_text(name)}",
    ]
    for event in sorted(events, key=lambda event: event.day):
        lines += _event(event, before)
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _event(event: Event, alarms: Iterable[timedelta]) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(event.uid)}"
    yield f"DTSTAMP:{event.stamp:%Y%m%d}T000000Z"
    # Without DTEND an event on a date lasts that day.
    yield f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}"
    yield f"SUMMARY:{_text(event.summary)}"
    if event.description:
        yield f"DESCRIPTION:{_text(event.description)}"
    if event.categories:
        yield f"CATEGORIES:{','.join(map(_text, event.categories))}"
    # Who has something due on a day is not away on it.
    yield "TRANSP:TRANSPARENT"
    for before in alarms:
        yield "BEGIN:VALARM"
        yield "ACTION:DISPLAY"
        yield f"DESCRIPTION:{_text(event.summary)}"
        yield f"TRIGGER:-P{before.days}D"
        yield "END:VALARM"
    yield "END:VEVENT"


def _text(value: str) -> str:
    """A value of type TEXT: composed letters, escaped; control characters, which it cannot hold, are left out."""
    text = unicodedata.normalize("NFC", value).replace("\r\n", "\n").replace("\r", "\n")
    text = re.sub(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]", "", text)
    return re.sub(r"[\\;,]", r"\\\g<0>", text).replace("\n", r"\n")


def _folded(line: str) -> str:
    """The line in pieces of at most 75 octets; neither a letter nor an escape is cut."""
    pieces: list[str] = []
    piece, octets = "", 0
    for letter in re.findall(r"(?s)\\?.[\u0300-\u036f]*", line):
        size = len(letter.encode())
        if octets + size > _OCTETS:
            pieces.append(piece)
            piece, octets = "", 1  # the space that marks a line which goes on
        piece += letter
        octets += size
    return "\r\n ".join([*pieces, piece])
