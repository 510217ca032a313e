"""The words with which names of public agencies begin, and how such names are cut into words.

Source: the kinds of agencies of Nghị định 150/2025/NĐ-CP and of the issued plans; Nghị định 30/2020/NĐ-CP,
annex II, on their capitals.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from cchc_cli.vietnamese.letters import key

HEADS: tuple[tuple[str, ...], ...] = tuple(
    tuple(head.split())
    for head in (
        "bộ",
        "sở",
        "phòng",
        "ban",
        "ủy ban",
        "ubnd",
        "hđnd",
        "hội đồng",
        "văn phòng",
        "thanh tra",
        "công an",
        "bộ chỉ huy",
        "cục",
        "chi cục",
        "tổng cục",
        "vụ",
        "đài",
        "báo",
        "trung tâm",
        "hội",
        "liên đoàn",
        "trường",
        "viện",
        "bệnh viện",
        "kho bạc",
        "bảo hiểm",
        "tòa án",
        "viện kiểm sát",
        "cơ quan",
        "đơn vị",
        "cổng",
        "đảng ủy",
        "tỉnh ủy",
        "huyện ủy",
        "tổ",
        "đoàn",
        "công ty",
        "tập đoàn",
        "quỹ",
        "chính phủ",
    )
)
"""Longest beginnings are not needed: one match is enough to say that a name starts."""

_NOT_A_HEAD = {
    ("ban", "hành"),
    ("bộ", "phận"),
    ("báo", "cáo"),
    ("hội", "nghị"),
    ("hội", "thảo"),
    ("đoàn", "kiểm"),
    ("tổ", "chức"),
    ("phòng", "chống"),
}
"""Ordinary words that begin like a name."""

_PLURALS = {"các", "những", "mọi", "tất", "cả", "một", "số", "từng", "riêng", "với", "và", "ở", "tại", "của"}

_WORD = re.compile(r"[^\W_]+|[,;:().&/]")


@dataclass(frozen=True, slots=True)
class Word:
    """A syllable or a separating sign of a text, with its offsets."""

    key: str
    text: str
    start: int
    end: int

    @property
    def is_sign(self) -> bool:
        """Whether it separates names."""
        return not self.text[0].isalnum()


def cut(text: str) -> tuple[Word, ...]:
    """The syllables and separators of a text; dashes and quotes fall away, so "HĐND - UBND" is "HĐND-UBND"."""
    return tuple(Word(key(found[0]), found[0], found.start(), found.end()) for found in _WORD.finditer(text))


def names_an_agency(words: tuple[Word, ...]) -> bool:
    """Whether these words look like the name of an agency: a head at the start, or one with a capital."""
    start = 0
    while start < len(words) and words[start].key in _PLURALS:
        start += 1
    return any(_is_head(words, at) for at in range(len(words)) if at == start or words[at].text[:1].isupper())


def _is_head(words: tuple[Word, ...], at: int) -> bool:
    following = tuple(word.key for word in words[at : at + 2])
    if len(following) == 2 and following in _NOT_A_HEAD:
        return False
    return any(tuple(word.key for word in words[at : at + len(head)]) == head for head in HEADS)
