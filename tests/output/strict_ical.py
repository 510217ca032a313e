"""A reader of RFC 5545 that takes nothing that the RFC does not allow, for what cchc writes of it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime

_LINE = re.compile(r"(?P<name>[A-Z0-9-]+)(?P<params>(?:;[A-Z0-9-]+=[^\x00-\x1f\";:,]+)*):(?P<value>.*)")
_ESCAPE = re.compile(r"\\(.)")
_TEXTS = {"UID", "SUMMARY", "DESCRIPTION", "CATEGORIES", "PRODID", "X-WR-CALNAME"}

_ONCE = {
    "VCALENDAR": {"VERSION", "PRODID"},
    "VEVENT": {"UID", "DTSTAMP", "DTSTART", "SUMMARY"},
    "VALARM": {"ACTION", "TRIGGER", "DESCRIPTION"},
}
_AT_MOST_ONCE = {
    "VCALENDAR": {"CALSCALE", "X-WR-CALNAME"},
    "VEVENT": {"DESCRIPTION", "TRANSP", "CATEGORIES"},
    "VALARM": set[str](),
}
_BELOW = {"": {"VCALENDAR"}, "VCALENDAR": {"VEVENT"}, "VEVENT": {"VALARM"}, "VALARM": set[str]()}


@dataclass
class Component:
    """A component with its properties (decoded) and those below it."""

    name: str
    values: dict[str, str] = field(default_factory=dict)
    params: dict[str, str] = field(default_factory=dict)
    below: list[Component] = field(default_factory=list)

    @property
    def day(self) -> date:
        """The day of an all-day event."""
        assert self.params["DTSTART"] == ";VALUE=DATE"
        assert re.fullmatch(r"\d{8}", self.values["DTSTART"])
        return datetime.strptime(self.values["DTSTART"], "%Y%m%d").date()  # noqa: DTZ007 - a day has no zone


def read_strictly(content: bytes) -> Component:
    """The calendar; an AssertionError tells what the RFC does not allow."""
    lines = unfolded(content)
    (top,) = _components(lines).below
    assert top.name == "VCALENDAR"
    assert top.values["VERSION"] == "2.0"
    uids = Counter(event.values["UID"] for event in top.below)
    assert not [uid for uid, count in uids.items() if count > 1]
    for event in top.below:
        assert re.fullmatch(r"\d{8}T\d{6}Z", event.values["DTSTAMP"])
        assert event.day > date(1900, 1, 1)
        for alarm in event.below:
            assert alarm.values["ACTION"] == "DISPLAY"
            assert re.fullmatch(r"-P\d+D", alarm.values["TRIGGER"])
    return top


def unfolded(content: bytes) -> list[str]:
    """The content lines; each line of the file ends with CRLF, has at most 75 octets, and is UTF-8 by itself."""
    assert content.endswith(b"\r\n")
    pieces = content.removesuffix(b"\r\n").split(b"\r\n")
    assert [piece for piece in pieces if len(piece) > 75 or b"\r" in piece or b"\n" in piece] == []
    lines: list[str] = []
    for piece in pieces:
        text = piece.decode("utf-8")
        assert not re.search(r"[\x00-\x08\x0a-\x1f\x7f]", text)
        if text.startswith((" ", "\t")):
            lines[-1] += text[1:]
        else:
            assert text
            lines.append(text)
    return lines


def _components(lines: list[str]) -> Component:
    root = Component("")
    open_ = [root]
    for line in lines:
        found = _LINE.fullmatch(line)
        assert found, line
        name, value = found["name"], found["value"]
        if name == "BEGIN":
            assert value in _BELOW[open_[-1].name], line
            open_.append(Component(value))
            open_[-2].below.append(open_[-1])
        elif name == "END":
            done = open_.pop()
            assert value == done.name
            assert done.values.keys() >= _ONCE[value], (value, done.values)
        else:
            _put(open_[-1], name, found["params"], value)
    assert open_ == [root]
    return root


def _put(component: Component, name: str, params: str, value: str) -> None:
    assert name in _ONCE[component.name] | _AT_MOST_ONCE[component.name], (component.name, name)
    assert name not in component.values, f"{name} twice"
    assert not component.below, "properties come before components"
    component.params[name] = params
    component.values[name] = _decoded(value, name) if name in _TEXTS else value


def _decoded(value: str, name: str) -> str:
    assert not [sign for sign in _ESCAPE.findall(value) if sign not in "\\;,nN"], value
    bare = _ESCAPE.sub("", value)
    assert not re.search(r"[;\\]" if name == "CATEGORIES" else r"[;,\\]", bare), value
    return _ESCAPE.sub(lambda sign: "\n" if sign[1] in "nN" else sign[1], value)
