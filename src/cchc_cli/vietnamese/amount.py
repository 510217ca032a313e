"""Amounts of money in words inside running text: "Bằng chữ: Một tỷ … đồng"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.message import Message
from cchc_cli.vietnamese.letters import composed, key
from cchc_cli.vietnamese.number import Reason
from cchc_cli.vietnamese.words import FIRST_WORDS, NUMBER_WORDS, Reading, read_words


@dataclass(frozen=True, slots=True)
class AmountInWords:
    """An amount as printed in words, from ``start`` to before ``end``; value None when it reads as no one number."""

    start: int
    end: int
    text: str
    value: int | None
    remarks: tuple[Message, ...] = ()


def may_hold_amount(text: str) -> bool:
    """Whether it is worth looking for amounts: a number word stands before a "đồng"."""
    return _ENDS_AMOUNT.search(text) is not None


def find_amounts(text: str) -> tuple[AmountInWords, ...]:
    """Every longest run of number words that ends in "đồng".

    Not taken: "hàng trăm triệu đồng" (no number), "50 triệu đồng" (figures), "ba đồng chí" and "một đồng bộ" (other
    words: the whole syllable after "đồng" decides).
    """
    plain_text, places = composed(text)
    found = (_amount(plain_text, syllables) for syllables in _runs(plain_text))
    return tuple(
        AmountInWords(places[start], places[end], text[places[start] : places[end]], value, remarks)
        for start, end, value, remarks in filter(None, found)
    )


_Found = tuple[int, int, int | None, tuple[Message, ...]]


def _runs(text: str) -> Iterator[list[re.Match[str]]]:
    """Number words in a row, closed by "đồng" and perhaps the syllable after it."""
    run: list[re.Match[str]] = []
    syllables = list(_SYLLABLE.finditer(text))
    for place, syllable in enumerate(syllables):
        said = key(syllable[0])
        gap = text[run[-1].end() : syllable.start()] if run else ""
        if run and said == "đồng" and gap.isspace():
            yield [*run, *syllables[place : place + 2]]
        if said not in NUMBER_WORDS or (run and not _GAP.fullmatch(gap)):
            run = []
        if said in NUMBER_WORDS:
            run.append(syllable)


def _amount(text: str, run: list[re.Match[str]]) -> _Found | None:
    dong = next(place for place, syllable in enumerate(run) if key(syllable[0]) == "đồng")
    said = [key(syllable[0]) for syllable in run[:dong]]
    first = next((place for place, word in enumerate(said) if word not in _CONTINUING), dong)
    if first == dong or said[first] not in FIRST_WORDS or _is_other_word(text, said[first:], run[dong:]):
        return None
    end = run[dong].end()
    for start in (first, *_after_year(said, first)):
        reading = read_words(text[run[start].start() : end])
        if isinstance(reading, Reading):
            return run[start].start(), end, reading.value, reading.remarks
    return run[first].start(), end, None, _why_not(text[run[first].start() : end])


def _after_year(said: list[str], first: int) -> Iterator[int]:
    """Places after a "năm" that may mean year: "mỗi năm hai tỷ", "một năm hai tỷ"; never inside a larger number."""
    for place in (first, first + 1):
        if said[place : place + 1] == ["năm"] and said[place + 1 : place + 2]:
            yield place + 1


def _is_other_word(text: str, said: list[str], tail: list[re.Match[str]]) -> bool:
    """ "Đồng" begins another word: "hai mươi đồng chí", "không đồng bộ".

    After thousands and millions only people are counted so; "năm triệu đồng tiền thưởng" is money.
    """
    if len(tail) < 2 or not text[tail[0].end() : tail[1].start()].isspace():
        return False
    following = key(tail[1][0])
    return following in _PEOPLE or (following in _OTHER and not _LARGE & set(said))


def _why_not(words: str) -> tuple[Message, ...]:
    reading = read_words(words)
    return (reading.message,) if isinstance(reading, Reason) else ()


_SYLLABLE = re.compile(r"[^\W\d_]+|\d+")
_ENDS_AMOUNT = re.compile(rf"\b(?:{'|'.join(sorted(NUMBER_WORDS))})\s+đồng\b", re.IGNORECASE)
_GAP = re.compile(r"\s*,?\s*")
# "vốn đầu tư một tỷ đồng", "số lẻ một đồng": these go on with a number but begin none.
_CONTINUING = frozenset(("tư", "mốt", "lăm", "nhăm", "linh", "lẻ", "rưỡi"))
_LARGE = frozenset(("nghìn", "ngàn", "triệu", "tỷ", "tỉ"))
_PEOPLE = frozenset(["chí", "bào", "đội", "nghiệp", "hương", "môn", "minh"])
# The second syllables of the words that begin with "đồng" in dictionaries, and of places (Đồng Tháp, Đồng Nai).
_OTHER = frozenset(
    re.findall(
        r"\w+",
        """
    bóng bọn bộ ca cam cảm canh cân chất chủng cốt dao dạng dân diễn đại đảng đạo đăng đẳng đều điệu điền
    đất giá giao hành hao hóa học hồ hội hới huyện hỷ khoáng khóa không kỳ lầm liêu loã lõa loạt loại
    lòng lứa mưu mức nai nát ngành nghĩa ngũ nhất niên nội nữ phạm phân phục phú quan quản quê quy quyền
    ruộng sàng sinh sự tác tâm tế tháp thanh thau thể thoại thời thuận tiền tình tính tịch tiến tông
    trang tranh trị triều trục trưởng tuyến tử uý úy văn vị vọng vốn xoài xu ý
""",
    )
)
