"""One spelling for the ways in which a name may be written without becoming another name, and the level words behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from cchc_cli.vietnamese.agency_group import UPPER
from cchc_cli.vietnamese.letters import key


@dataclass(frozen=True, slots=True)
class LevelWord:
    """An agency and the level behind it: "UBND Tỉnh"."""

    about: str
    """folded"""
    start: int
    end: int
    is_capital: bool


@lru_cache(maxsize=4096)
def agency_form(words: str, official: str) -> str | None:
    """A name as it is compared with others of one agency; None where nothing can be said.

    Capitals, the place of the tone, UBND and HĐND make no difference; joining words and the spaces around a dash do. Other
    abbreviations say nothing, nor do words that begin unlike the official name ("Huyện Anh Sơn" for its people's committee).
    """
    expanded = _expanded(words)
    if _SHORT.search(expanded) and not words.isupper():
        return None
    form, known = _folded(expanded), _folded(_expanded(official))
    return form if form.split()[:1] == known.split()[:1] else None


def same_words(first: str, second: str) -> bool:
    """Whether two names differ in nothing but joining words, marks and spaces."""
    return _content(first) == _content(second)


def _content(name: str) -> list[str]:
    return [folded for word in _WORD.findall(name) if (folded := key(word)) != "và"]


def level_words(text: str) -> Iterator[LevelWord]:
    """Every agency with a level behind it that no unit's own name follows."""
    for found in _LEVEL.finditer(text) if "ỉnh" in text or "uyện" in text or "ã" in text else ():
        about = f"{_folded(_expanded(found['head']))} {found['level'].lower()}"
        yield LevelWord(about, *found.span(), found["level"][0].isupper())


_FULL = {"UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân", "VP": "Văn phòng"}
_FULL_NAMES = re.compile(r"(?<!\w)(?:UBND|HĐND|VP)(?!\w)")
_SHORT = re.compile(r"(?<!\w)[A-ZĐ]{2,}(?!\w)")
_WORD = re.compile(r"[^\W_]+")
_LEVEL = re.compile(
    r"(?<!\w)(?P<head>(?:(?:Văn phòng|VP)\s+)?(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân)"
    rf"|Thanh tra|Công an|[Nn]gành)\s+(?P<level>[Tt]ỉnh|[Hh]uyện|[Xx]ã)(?!\w)(?!\s+(?:[ủu][ỷy]|hội|đoàn|[{UPPER}]))"
)


def _expanded(words: str) -> str:
    return _FULL_NAMES.sub(lambda found: _FULL[found[0]], words)


def _folded(words: str) -> str:
    folded = _WORD.sub(lambda found: key(found[0]), words)
    return " ".join(folded.replace("–", "-").split())
