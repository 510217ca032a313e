"""Words of a text that send the reader to the plan's own annexes: "Phụ lục 3", "các phụ lục từ I đến IV", "phụ lục kèm theo".

An annex of another act ("Phụ lục I Nghị định số 30/2020/NĐ-CP") is no annex of the plan.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.vietnamese.ordinal import read_letter, read_roman

ANNEX_WORDS = ("phụ", "lục")


@dataclass(frozen=True, slots=True)
class AnnexReference:
    """One reference, with its offsets in the text that was read."""

    words: str
    start: int
    end: int
    noun: str
    """what it sends to, in small letters: phụ lục, đề cương, biểu mẫu …"""
    numbers: tuple[int, ...] = ()
    """the annexes that it names by number"""
    is_plural: bool = False
    is_enclosed: bool = False
    """it says that it comes with the paper: kèm theo, đính kèm, gửi kèm"""

    @property
    def is_annex(self) -> bool:
        """Whether it says the word phụ lục."""
        return self.noun == _NOUN


def annex_references(text: str) -> tuple[AnnexReference, ...]:
    """Every reference to an annex of the plan itself, from left to right."""
    if not _ANY.search(text):
        return ()
    found = [*_ranges(text), *_numbered(text), *_enclosed(text), *_bare(text)]
    best: list[AnnexReference] = []
    for reference in found:
        if not any(other.start < reference.end and reference.start < other.end for other in best):
            best.append(reference)
    return tuple(sorted(best, key=lambda reference: reference.start))


def encloses_something(text: str) -> bool:
    """Whether something is said to come with the paper, whatever it is: "(có bảng phân công kèm theo)"."""
    return _SOMETHING.search(text) is not None


_ANY = re.compile(r"phụ\s+lục|kèm\s+theo|đính\s+kèm|gửi\s+kèm", re.IGNORECASE)

_NUMERAL = r"(?:[0-9]{1,2}|[IVX]{1,6}|[A-HĐ])(?![^\W_]|[/.,]\d)"
_HEAD = r"(?P<several>(?:các|những)\s+)?phụ\s+lục(?:\s+số)?"
_NUMBERED = re.compile(rf"\b(?i:{_HEAD})\s+(?P<first>{_NUMERAL})")
_RANGE = re.compile(
    rf"\b(?i:(?:các|những)\s+phụ\s+lục)\s+(?i:số\s+)?(?i:từ\s+)?(?:số\s+)?(?P<first>{_NUMERAL})"
    rf"\s*(?:đến|-|–)\s*(?:số\s+)?(?:(?i:phụ\s+lục)\s+)?(?P<last>{_NUMERAL})"
)
_NEXT = re.compile(rf"\s*(?:,|và)\s*(?P<number>{_NUMERAL})")

_DOCUMENTS = (
    r"(?:Hiến\s+pháp|Luật|Bộ\s+luật|Pháp\s+lệnh|Nghị\s+quyết|Nghị\s+định|Thông\s+tư|Quyết\s+định|Chỉ\s+thị|Công\s+văn|"
    r"Kế\s+hoạch|Hướng\s+dẫn|Chương\s+trình|Đề\s+án|Kết\s+luận|Thông\s+báo|Văn\s+bản|Tờ\s+trình|Báo\s+cáo|Quy\s+chế|"
    r"Quy\s+định)"
)
_OF_ANOTHER = re.compile(
    rf"[\s,(]*(?:được\s+)?(?:ban\s+hành\s+|phê\s+duyệt\s+|quy\s+định\s+|gửi\s+)?"
    rf"(?:kèm\s+theo\s+|đính\s+kèm\s+|tại\s+|của\s+|theo\s+|trong\s+)?(?:các\s+)?{_DOCUMENTS}\b",
    re.IGNORECASE,
)
_OWN = re.compile(r"[^.;,()]{0,90}?(?:\bnày\b|\{number\})|\s*số:?\s*\{", re.IGNORECASE)
_BEHIND_SYMBOL = re.compile(r"/[A-ZĐ][\w-]*\s*[(,]?\s*$")

_WITH_PAPER = r"(?:kèm\s+theo|đính\s+kèm|gửi\s+kèm)"
_NOUNS = r"phụ\s+lục|biểu\s+mẫu|mẫu\s+biểu|phụ\s+biểu|biểu|đề\s+cương|danh\s+mục|bảng"
_ENCLOSED = re.compile(
    rf"(?P<lead>\b(?:theo|tại|trong|có|xem|như|ở)\s+|[(\[]\s*)?\b(?P<words>(?P<several>(?:các|những|\d{{1,2}}|hai|ba)\s+)?"
    rf"(?P<noun>{_NOUNS})\b(?:\s+[^\W\d_]+){{0,5}}?\s+(?:được\s+)?(?:ban\s+hành\s+)?{_WITH_PAPER})"
    rf"(?=\s*(?:$|[).;,:/]|{_DOCUMENTS}\s+này))",
    re.IGNORECASE,
)
_ENCLOSING = re.compile(
    rf"\b(?P<words>{_WITH_PAPER}\s+(?P<several>(?:các|những|\d{{1,2}}|hai|ba)\s+)?(?P<noun>phụ\s+lục))\b"
    rf"(?=\s*(?:$|[).;,:/]))",
    re.IGNORECASE,
)
_SOMETHING = re.compile(rf"{_WITH_PAPER}(?=\s*(?:$|[).;,:/]))", re.IGNORECASE)
_BARE = re.compile(
    r"\b(?:theo|tại|trong|ở|xem)\s+(?P<words>(?P<several>(?:các|những)\s+)?(?P<noun>phụ\s+lục))\b"
    rf"(?!\s+(?:số\s+)?(?-i:{_NUMERAL}))",
    re.IGNORECASE,
)


def _ranges(text: str) -> Iterator[AnnexReference]:
    for found in _RANGE.finditer(text):
        first, last = _value(found["first"]), _value(found["last"])
        if first and last and first < last < first + 40 and _is_own(text, found.start(), found.end()):
            yield _reference(text, found.start(), found.end(), *range(first, last + 1))


def _numbered(text: str) -> Iterator[AnnexReference]:
    for found in _NUMBERED.finditer(text):
        chain = _chain(text, found)
        if _is_own(text, found.start(), chain[-1][1]):
            yield from (_reference(text, start, end, _value(numeral)) for start, end, numeral in chain)


def _chain(text: str, found: re.Match[str]) -> list[tuple[int, int, str]]:
    """The numbers that follow one word: "các Phụ lục 1, 2 và 3"."""
    chain = [(found.start(), found.end(), found["first"])]
    # "Phụ lục 1 và 5 nhiệm vụ" is one annex; only Roman numerals, or "các phụ lục", go on without the word.
    goes_on = bool(found["several"]) or not found["first"].isdecimal()
    while goes_on and (more := _NEXT.match(text, chain[-1][1])):
        if more["number"].isdecimal() != found["first"].isdecimal():
            break
        chain.append((*more.span("number"), more["number"]))
    return chain


def _enclosed(text: str) -> Iterator[AnnexReference]:
    for pattern in (_ENCLOSED, _ENCLOSING):
        for found in pattern.finditer(text):
            noun = " ".join(found["noun"].lower().split())
            is_led = pattern is _ENCLOSING or noun == _NOUN or found["lead"] is not None
            if is_led and not _BEHIND_SYMBOL.search(text[: found.start()]):
                yield AnnexReference(
                    found["words"], found.start("words"), found.end("words"), noun,
                    is_plural=bool(found["several"]), is_enclosed=True,
                )  # fmt: skip


def _bare(text: str) -> Iterator[AnnexReference]:
    for found in _BARE.finditer(text):
        if _is_own(text, found.start(), found.end()):
            start, end = found.span("words")
            yield AnnexReference(found["words"], start, end, _NOUN, is_plural=bool(found["several"]))


_NOUN = " ".join(ANNEX_WORDS)


def _reference(text: str, start: int, end: int, *numbers: int | None) -> AnnexReference:
    return AnnexReference(text[start:end], start, end, _NOUN, tuple(number for number in numbers if number))


def _is_own(text: str, start: int, end: int) -> bool:
    if _BEHIND_SYMBOL.search(text[:start]):
        return False
    other = _OF_ANOTHER.match(text, end)
    return other is None or _OWN.match(text, other.end()) is not None


def _value(numeral: str) -> int | None:
    if numeral.isdecimal():
        return int(numeral)
    return read_roman(numeral) or read_letter(numeral.lower())
