"""The style in which a part of a deadline is written, trait by trait, so that the parts of one plan can be compared."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.vietnamese.deadline import Kind, Part
from cchc_cli.vietnamese.letters import key

WITH_YEAR = "with year"


@dataclass(frozen=True, slots=True)
class Style:
    """One trait of a part; parts with the same trait and different variants are written in different styles."""

    trait: str
    variant: str


def styles(part: Part, year: int) -> Iterator[Style]:
    """The traits of a part that can be compared, in a plan of ``year``; none of parts without a time.

    A year that differs from the plan's has to be written, so it is no matter of style.
    """
    for style in _styles(part):
        if style.variant != WITH_YEAR or (part.last_day and part.last_day.year == year):
            yield style


def _styles(part: Part) -> Iterator[Style]:
    said = key(part.text)
    match part.kind:
        case Kind.MONTH:
            yield from _of_month(said)
        case Kind.QUARTER:
            yield from _of_quarter(said)
        case Kind.BEFORE | Kind.DAY:
            yield from _of_day(said)
        case Kind.RECURRING:
            yield from _of_recurrence(said, part)
    if part.last_day and (found := _TIME.search(said)):
        yield from _of_words(said[: found.start()])


def _of_month(said: str) -> Iterator[Style]:
    found = _MONTH.search(said)
    if found is None:
        return
    yield Style("month", WITH_YEAR if found["year"] else "without year")
    if 3 <= int(found["month"]) <= 9:
        yield Style("month figure", "0" if found["month"].startswith("0") else "")
    yield from _placed(said, "month placed")


def _of_quarter(said: str) -> Iterator[Style]:
    found = _QUARTER.search(said)
    if found is None:
        return
    yield Style("quarter", WITH_YEAR if found["year"] else "without year")
    yield Style("quarter figure", "Roman" if found["quarter"][0] == "i" else "Arabic")
    yield from _placed(said, "quarter placed")


def _of_day(said: str) -> Iterator[Style]:
    found = _DAY.search(said)
    if found is None:
        return
    yield Style("day", WITH_YEAR if found["year"] else "without year")
    if found["before"]:
        yield Style("before", "ngày" if found["word"] else "")


def _placed(said: str, trait: str) -> Iterator[Style]:
    """Whether a part that is nothing but a month or quarter says "trong" before it."""
    if said.startswith(("trong tháng", "trong quý")):
        yield Style(trait, "trong")
    elif said.startswith(("tháng", "quý")):
        yield Style(trait, "")


def _of_recurrence(said: str, part: Part) -> Iterator[Style]:
    """The wording of bare lists of periods; whatever says more than periods is not compared."""
    if found := _EACH.fullmatch(said):
        yield Style("each", "figures" if found["count"].isdecimal() else "words")
    elif part.every and not part.anchors and not set(_WORD.findall(said)) - _PERIOD_WORDS:
        yield Style("recurrence " + " ".join(part.every), said.replace("hằng", "hàng"))


def _of_words(before: str) -> Iterator[Style]:
    """The work named before a time, "XD KH" and "xây dựng kế hoạch" being the same."""
    syllables = _WORD.findall(before)
    full = sorted(word for syllable in syllables for word in _FULL.get(syllable, syllable).split())
    if len(full) > 1 and not set(full) & _TIME_WORDS:
        yield Style("work " + " ".join(full), " ".join(syllables))


def spelt_out(variant: str) -> int:
    """How much of a variant is written in full: among equals the fuller one is the usual one."""
    return -sum(syllable in _FULL for syllable in variant.split())


_YEAR = r"(?P<year>\s*/\s*\d{4}|\s+năm\s+\d{4})?"
_MONTH = re.compile(rf"\btháng\s+(?P<month>\d{{1,2}})(?!\s*\d){_YEAR}")
_QUARTER = re.compile(rf"\bquý\s+(?P<quarter>i{{1,3}}|iv|0?[1-4])\b{_YEAR}")
_DAY = re.compile(
    r"(?P<before>\btrước\s+)?(?P<word>\bngày\s+)?(?<!\d)\d{1,2}\s*/\s*\d{1,2}(?P<year>\s*/\s*\d{4})?(?!\d)"
)
_EACH = re.compile(
    r"(?:mỗi|hàng|hằng) (?:tuần|tháng|quý|năm) (?P<count>\d+|một|hai|ba|bốn|năm|sáu) (?:kỳ|lần|số|bài|buổi)"
)
_TIME = re.compile(r"\b(?:tháng|quý|ngày|trước|trong|năm)\b")
_WORD = re.compile(r"[^\W_]+")
_PERIOD_WORDS = frozenset(
    (
        "theo",
        "định",
        "kỳ",
        "hàng",
        "hằng",
        "mỗi",
        "tuần",
        "tháng",
        "quý",
        "năm",
        "6",
        "06",
        "9",
        "09",
        "và",
        "cuối",
        "báo",
        "cáo",
    )
)
_TIME_WORDS = frozenset(("xong", "chậm", "nhất", "đến", "từ", "đầu", "cuối", "hết", "vào"))
_FULL = {
    "kh": "kế hoạch",
    "xd": "xây dựng",
    "bc": "báo cáo",
    "bh": "ban hành",
    "qđ": "quyết định",
    "hd": "hướng dẫn",
}
