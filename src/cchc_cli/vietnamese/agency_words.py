"""The words with which names of public agencies begin, and how such names are cut into words.

Source: the kinds of agencies of Nghị định 150/2025/NĐ-CP and of the issued plans; Nghị định 30/2020/NĐ-CP,
annex II, on their capitals.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from cchc_cli.vietnamese.letters import composed, key


def _phrases(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(key(phrase).split()) for phrase in text.split(", "))


_HEADS = _phrases(
    "bộ, sở, phòng, ban, ủy ban, ủy ban nhân dân, ubnd, hđnd, hội đồng, hội đồng nhân dân, văn phòng, cục, chi cục, "
    "tổng cục, vụ, đài, báo, trung tâm, hội, liên đoàn, trường, viện, bệnh viện, ngân hàng, quỹ, cổng, đoàn, "
    "công ty, tập đoàn"
)
"""Words that make a name only with a capital behind them: Sở Du lịch, as against "sở, ngành", "phòng chuyên môn"."""

_WHOLE_HEADS = _phrases(
    "thanh tra, công an, kho bạc, bảo hiểm xã hội, tòa án, viện kiểm sát, bộ chỉ huy, ban chỉ huy, tỉnh ủy, "
    "thành ủy, huyện ủy, thị ủy, đảng ủy"
)
"""Words that name one agency whatever stands behind them: Công an huyện."""

_NO_HEADS = _phrases(
    "ban hành, bộ phận, báo cáo, hội nghị, hội thảo, đoàn kiểm, phòng chống, thanh tra viên, thanh tra công, "
    "thanh tra kiểm"
)
"""Ordinary words that begin like a name."""

_SEVERAL = {"các", "những", "mọi"}
"""Before a head: agencies of one kind together, which no list can be asked for."""

_GENERIC = {
    *("sở", "ban", "ngành", "phòng", "bộ", "đơn", "cơ", "địa", "đoàn"),
    *("cấp", "các", "chuyên", "trực", "thuộc", "liên", "có", "và"),
}
"""Syllables that begin no proper name, whatever their capitals: "Các Sở, Ban, Ngành", "Phòng Chuyên môn"."""

_POSTS = _phrases(
    "thủ trưởng, giám đốc, chủ tịch, trưởng, chánh văn phòng, chánh thanh tra, người, lãnh đạo, cán bộ, công chức"
)
"""Persons, whose post is no agency's name."""

_LEVELS = {"tỉnh", "huyện", "xã", "phường", "quận", "thị", "trấn", "thành", "phố", "đặc", "khu"}

_VERBS = _phrases(
    "chủ trì, phối hợp, hướng dẫn, tham mưu, tổng hợp, thực hiện, căn cứ, theo dõi, chịu trách nhiệm, có trách nhiệm, "
    "triển khai, báo cáo, để, khi, trong, theo, qua"
)
"""What a cell says of an agency behind its name: "Sở Tài chính hướng dẫn, tổng hợp báo cáo chung"."""

_WORD = re.compile(r"[^\W_]+|[,;:().&/]")
_SYLLABLE = re.compile(r"[^\W_]+")


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

    @property
    def has_capital(self) -> bool:
        """Whether it is written as names are."""
        return self.text[0].isupper()


Words = tuple[Word, ...]


def cut(text: str) -> Words:
    """The syllables and separators of a text; dashes and quotes fall away, so "HĐND - UBND" is "HĐND-UBND"."""
    # The marks of decomposed letters are no word characters and would cut syllables in two.
    whole, places = composed(text)
    return tuple(
        Word(_key(found[0]), found[0], places[found.start()], places[found.end()])
        for found in _WORD.finditer(whole)
    )


def openings(text: str, seconds: Mapping[str, set[str]]) -> Iterator[tuple[str, int]]:
    """Where a composed text has two words in a row that begin a name, with the first of them folded.

    ``""`` among the second ones: the first is enough.
    """
    words = [(_key(found[0]), found.start()) for found in _SYLLABLE.finditer(text)]
    for at, (first, start) in enumerate(words):
        following = seconds.get(first)
        if following and ("" in following or (at + 1 < len(words) and words[at + 1][0] in following)):
            yield first, start


_key = lru_cache(maxsize=8192)(key)
"""A plan has few words, and says them often."""


def own_name(words: Words) -> Words:
    """The one agency's own name that stands in some words ("Sở Du lịch chủ trì" → "Sở Du lịch"); often nothing.

    Groups ("các phòng chuyên môn") and persons ("toàn bộ cán bộ") are nobody's own name. In a text of capitals
    nothing tells a name from a description.
    """
    if all(word.text.isupper() for word in words) and len(words) > 1:
        return ()
    for at, word in enumerate(words):
        follows_group = at > 0 and words[at - 1].key in _SEVERAL
        if (at == 0 or word.has_capital) and not follows_group and _is_name(words, at):
            return _without_verb(words[at:])
    return ()


def opens_name(words: Words, at: int) -> bool:
    """Whether a new name, group or person begins at a word: "Sở Du lịch và {các đơn vị}"."""
    return words[at].key in _SEVERAL or _head(words, at) > 0 or _begins(words, at, _POSTS) > 0


def is_near(word: str, known: str) -> bool:
    """Whether a syllable is another one misspelt: a wrong tone or mark, or one letter too many, too few, or wrong."""
    first, second = _bare(word), _bare(known)
    if word == known or not first or not second:
        return False
    return first == second or _one_letter_apart(*sorted((first, second), key=len))


def is_common(word: str) -> bool:
    """Whether a syllable is one of those that names of agencies are made of: no misspelling of another."""
    return word in _GENERIC | _LEVELS or any(word in head for head in (*_HEADS, *_WHOLE_HEADS))


def _is_name(words: Words, at: int) -> bool:
    length = _head(words, at)
    if not length:
        return False
    if _begins(words, at, _WHOLE_HEADS):
        return True
    behind = at + length
    while behind < len(words) and words[behind].key in _LEVELS:
        behind += 1
    return behind < len(words) and words[behind].has_capital and words[behind].key not in _GENERIC


def _head(words: Words, at: int) -> int:
    """How many words the head at a word has; 0: none begins there."""
    return 0 if _begins(words, at, _NO_HEADS) else _begins(words, at, (*_HEADS, *_WHOLE_HEADS))


def _begins(words: Words, at: int, phrases: tuple[tuple[str, ...], ...]) -> int:
    """The length of the longest phrase that stands at a word."""
    return max(
        (
            len(phrase)
            for phrase in phrases
            if tuple(word.key for word in words[at : at + len(phrase)]) == phrase
        ),
        default=0,
    )


def _without_verb(words: Words) -> Words:
    ends = (at for at in range(1, len(words)) if not words[at].has_capital and _begins(words, at, _VERBS))
    return words[: next(ends, len(words))]


def _bare(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word.replace("đ", "d"))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _one_letter_apart(shorter: str, longer: str) -> bool:
    if len(longer) - len(shorter) > 1:
        return False
    at = next((at for at, letter in enumerate(shorter) if letter != longer[at]), len(shorter))
    rest = shorter[at:] if len(longer) > len(shorter) else shorter[at + 1 :]
    return rest == longer[at + 1 :]
