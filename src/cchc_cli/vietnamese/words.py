"""Numbers in Vietnamese words, both ways.

Every group of three digits after the first is said in full ("một tỷ không trăm tám mươi mốt triệu"), groups of zeros
are left out, and above 10^9 the words repeat before "tỷ" ("một triệu tỷ").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.letters import key
from cchc_cli.vietnamese.number import Reason


@dataclass(frozen=True, slots=True)
class Wording:
    """The words in which regions differ; the first of each pair is the usual one in official papers."""

    linh: str = "linh"
    """or lẻ"""
    four: str = "bốn"
    """or tư, after mươi: hai mươi tư"""
    thousand: str = "nghìn"
    """or ngàn"""
    billion: str = "tỷ"
    """or tỉ"""


@dataclass(frozen=True, slots=True)
class Reading:
    """The number that words say, and what is unusual about the words."""

    value: int
    remarks: tuple[Message, ...] = ()


def words(number: int, wording: Wording = Wording()) -> str:
    """A whole number in words: 1081000000 → "một tỷ không trăm tám mươi mốt triệu"; below zero "âm …"."""
    if number < 0:
        return f"âm {words(-number, wording)}"
    if number == 0:
        return _DIGITS[0]
    return " ".join(_spoken(number, wording, full=False))


def amount_in_words(amount: int, wording: Wording = Wording()) -> str:
    """An amount as printed after "Bằng chữ:": capital first letter, "đồng" at the end."""
    said = words(amount, wording)
    return f"{said[0].upper()}{said[1:]} đồng"


def read_words(text: str) -> Reading | Reason:
    """The number that words say, with or without "đồng" and "chẵn".

    Tolerant of spelling variants; what is said in an unusual way is read and remarked, what may mean two numbers
    ("một nghìn năm": 1005 or 1500) is refused.
    """
    said = _ENDING.sub("", key(text).strip(" .,;:/\"'()"))
    syllables = said.replace(",", " ").split()
    negative = syllables[:1] == ["âm"]
    remarks = [Message(N_("a comma stands inside the number"))] if "," in said else []
    value = _total(syllables[1:] if negative else syllables, remarks) if len(syllables) < _LONGEST else None
    if value is None:
        return Reason(Message(N_("“{text}” does not read as one number"), {"text": " ".join(text.split())}))
    once = tuple(remark for place, remark in enumerate(remarks) if remark not in remarks[:place])
    return Reading(-value if negative else value, once)


def _spoken(number: int, wording: Wording, *, full: bool) -> Iterator[str]:
    """The words of a positive number; full: the first group too, because something larger stands before it."""
    above, number = divmod(number, 10**9)
    if above:
        yield from _spoken(above, wording, full=full)
        yield wording.billion
        full = True
    for worth, unit in ((10**6, "triệu"), (10**3, wording.thousand), (1, "")):
        group, number = divmod(number, worth)
        if group:
            yield from _spoken_group(group, wording, full=full)
            yield from (unit,) if unit else ()
            full = True


def _spoken_group(group: int, wording: Wording, *, full: bool) -> Iterator[str]:
    hundreds, rest = divmod(group, 100)
    tens, ones = divmod(rest, 10)
    if hundreds or full:
        yield f"{_DIGITS[hundreds]} trăm"
        if 0 < rest < 10:
            yield wording.linh
    if tens:
        yield "mười" if tens == 1 else f"{_DIGITS[tens]} mươi"
    if ones:
        special = {5: "lăm"} if tens == 1 else {1: "mốt", 4: wording.four, 5: "lăm"} if tens else {}
        yield special.get(ones, _DIGITS[ones])


def _total(syllables: list[str], remarks: list[Message]) -> int | None:
    """The sum of the groups; a unit multiplies everything smaller before it, "tỷ" everything."""
    parts: list[tuple[int, int]] = []
    group: list[str] = []
    for syllable in syllables:
        unit = _UNITS.get(syllable)
        if unit is None:
            group.append(syllable)
            continue
        value = _lower_part(parts, group, unit, remarks)
        if value is None:
            return None
        parts.append((value * unit, unit))
        group = []
    if group == ["rưỡi"] and parts:
        return sum(value for value, _ in parts) + parts[-1][1] // 2
    if not group:
        return sum(value for value, _ in parts) if parts else None
    rest = _group(group, remarks, later=bool(parts), last=True)
    return None if rest is None else sum(value for value, _ in parts) + rest


def _lower_part(
    parts: list[tuple[int, int]], group: list[str], unit: int, remarks: list[Message]
) -> int | None:
    """What a unit multiplies, taken off ``parts``; None when nothing stands before it or the unit comes twice."""
    value = _group(group, remarks, later=bool(parts), last=False) if group else 0
    if value is None:
        return None
    if unit < _BILLION and any(worth == unit for _, worth in parts[-1:]):
        return None
    counted = bool(group)
    while parts and (parts[-1][1] < unit or unit == _BILLION):
        value, counted = value + parts.pop()[0], True
    return value if counted else None


def _group(group: list[str], remarks: list[Message], *, later: bool, last: bool) -> int | None:
    """The value of a group below 1000; ``later``: a larger group stands before it."""
    match = _GROUP.fullmatch(" ".join(group))
    if match is None or _two_readings(match, alone=not later, last=last):
        return None
    tens = 1 if match["ten"] else _DIGIT[match["tens"] or match["elided"] or "không"]
    ones = _ONES[match["ones"] or "không"]
    if match["tens"] and tens < 2:
        return None
    remarks.extend(_remarks(match, later=later, tens=tens))
    return _DIGIT[match["hundreds"] or "không"] * 100 + tens * 10 + ones


def _two_readings(match: re.Match[str], *, alone: bool, last: bool) -> bool:
    """ "Một trăm năm" and "một triệu hai" leave out a rank; "mốt", "lăm" alone continue nothing."""
    bare = match["ones"] and not (match["ten"] or match["tens"] or match["elided"] or match["linh"])
    if not bare:
        return match["linh"] is not None and match["ones"] is None and not (match["ten"] or match["tens"])
    return match["hundreds"] is not None or match["ones"] not in _DIGIT or (last and not alone)


def _remarks(match: re.Match[str], *, later: bool, tens: int) -> Iterator[Message]:
    ones, spoken = match["ones"], match[0]
    if later and match["hundreds"] is None and spoken != "không":
        yield Message(N_("“không trăm” is left out before “{words}”"), {"words": spoken})
    if match["elided"]:
        yield Message(N_("“mươi” is left out in “{words}”"), {"words": spoken})
    if match["linh"] and (tens or match["ten"]):
        yield Message(N_("“{linh}” stands only before a single digit"), {"linh": match["linh"]})
    usual = (
        {"một": "mốt", "năm": "lăm"}
        if match["tens"]
        else {"năm": "lăm", "mốt": "một"}
        if match["ten"]
        else {}
    )
    if ones in usual:
        before = "mươi" if match["tens"] else "mười"
        yield Message(
            N_("“{words}” is usually written “{usual}”"),
            {"words": f"{before} {ones}", "usual": f"{before} {usual[ones]}"},
        )


_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_DIGIT = {word: value for value, word in enumerate(_DIGITS)} | {"bẩy": 7}
_ONES = _DIGIT | {"mốt": 1, "tư": 4, "lăm": 5, "nhăm": 5}
_LONGEST = 100
_BILLION = 10**9
_UNITS = {"nghìn": 10**3, "ngàn": 10**3, "triệu": 10**6, "tỷ": _BILLION, "tỉ": _BILLION}
_D = "|".join(_DIGIT)
_GROUP = re.compile(
    rf"(?:(?P<hundreds>{_D}) trăm(?: |$))?"
    r"(?:(?P<linh>linh|lẻ) )?"
    rf"(?:(?P<ten>mười)(?: |$)|(?P<tens>{_D}) mươi(?: |$)|(?P<elided>{_D}) (?=(?:mốt|tư|lăm|nhăm)$))?"
    rf"(?P<ones>{'|'.join(_ONES)})?"
)
_ENDING = re.compile(r"(?: đồng| chẵn)+$")

NUMBER_WORDS = frozenset(_ONES) | frozenset(_UNITS) | {"trăm", "mươi", "mười", "linh", "lẻ", "rưỡi"}
"""Every syllable that may stand in a number."""
FIRST_WORDS = frozenset(_DIGIT) | {"mười"}
"""The syllables with which a number begins."""
