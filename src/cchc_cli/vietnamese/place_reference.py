"""Words that send to a place of the paper itself: "mục II.1 Kế hoạch này", "(mục 3, mục 4, phần II) nêu trên", "Như Điều 2".

Places of other acts ("khoản 2 Điều 26 Nghị định số …") are not read: only what says that it is of this paper.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.vietnamese.letters import key

_NUMERAL = r"(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,6}(?:\.\d{1,2}){0,3}(?:\.[a-zđ])?|[a-zđ](?=[\s,;)]))"
_UNIT = rf"(?P<unit>(?i:phần|mục|tiểu mục|khoản|điểm))\s+(?P<numeral>{_NUMERAL})(?![\w%/])"
_CHAIN = re.compile(
    rf"(?i:phần|mục|tiểu mục|khoản|điểm)\s+{_NUMERAL}(?:\s*(?:,|và|của|;)?\s*(?i:phần|mục|tiểu mục|khoản|điểm)\s+{_NUMERAL})*"
)
_ONE = re.compile(_UNIT)
_OWN = re.compile(
    r"\s*\)?\s*(?:,\s*)?(?:(?:của|trong|tại)\s+)?(?:(?:kế hoạch|chương trình|quyết định|đề án|văn bản)\s+này\b|(?:đã\s+)?nêu\s+trên|"
    r"trên\s+đây|ở\s+trên|dưới\s+đây)",
    re.IGNORECASE,
)
_OF_DECISION = re.compile(r"\bĐiều\s+(?P<number>\d{1,2})\s+(?:của\s+)?Quyết\s+định\s+này\b", re.IGNORECASE)
_AS_ARTICLE = re.compile(r"\s*[-–]?\s*Như\s+(?P<words>Điều\s+(?P<number>\d{1,2}))\b", re.IGNORECASE)
_AS_ABOVE = re.compile(r"\s*[-–]?\s*(?P<words>Như\s+trên)\b", re.IGNORECASE)
_EXECUTES = re.compile(r"chịu\s+trách\s+nhiệm\s+(?:tổ\s+chức\s+)?(?:thi\s+hành|thực\s+hiện)", re.IGNORECASE)
_RANK = {"phần": 0, "mục": 1, "tiểu mục": 2, "khoản": 3, "điểm": 4}


@dataclass(frozen=True, slots=True)
class PlaceReference:
    """One place that is sent to, and its offsets."""

    words: str
    start: int
    end: int
    address: str
    """as the numbering names it, from the largest to the smallest part that is said: "II.3" """


def place_references(text: str) -> tuple[PlaceReference, ...]:
    """The places of this paper that a text sends to."""
    return tuple(
        reference
        for chain in _CHAIN.finditer(text)
        if _OWN.match(text, chain.end())
        for reference in _places(text, chain)
    )


def ways_to_say(address: str) -> Iterator[str]:
    """What people say of an address, folded: all of it, or without what stands above."""
    parts = address.casefold().replace("/", ".").split(".")
    return (".".join(parts[at:]) for at in range(len(parts)))


def articles_sent_to(text: str) -> tuple[tuple[int, int, int], ...]:
    """The articles of the decision itself that a text names, with the places of the words."""
    return tuple((int(found["number"]), *found.span()) for found in _OF_DECISION.finditer(text))


def as_article(recipient: str) -> tuple[int, int, int] | None:
    """The article of "Như Điều 3" among the recipients."""
    found = _AS_ARTICLE.match(recipient)
    return (int(found["number"]), *found.span("words")) if found else None


def as_above(recipient: str) -> tuple[int, int] | None:
    """Where "Như trên" stands among the recipients."""
    found = _AS_ABOVE.match(recipient)
    return found.span("words") if found else None


def says_who_executes(article: str) -> bool:
    """Whether an article says who carries the decision out."""
    return _EXECUTES.search(article) is not None


def _places(text: str, chain: re.Match[str]) -> Iterator[PlaceReference]:
    parts = list(_ONE.finditer(text, chain.start(), chain.end()))
    ranks = [_RANK[" ".join(key(part["unit"]).split())] for part in parts]
    smallest = max(ranks)
    above = [
        part["numeral"] for rank, part in sorted(zip(ranks, parts, strict=True), key=_rank) if rank < smallest
    ]
    for rank, part in zip(ranks, parts, strict=True):
        if rank == smallest:
            address = ".".join([*above, part["numeral"]])
            yield PlaceReference(text[part.start() : part.end()], part.start(), part.end(), address)


def _rank(ranked: tuple[int, re.Match[str]]) -> int:
    return ranked[0]
