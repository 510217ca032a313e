"""Words that are spelt right but meant otherwise: "phần đầu 80%" for "phấn đấu 80%"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from cchc_cli.vietnamese.spelling.data_file import entries
from cchc_cli.vietnamese.spelling.tokens import Token


class Around(NamedTuple):
    """What may stand beside words."""

    asked: frozenset[str]
    """one of these must; empty: anything may"""
    barred: frozenset[str]

    def allows(self, key: str) -> bool:
        """Whether a token may stand there."""
        return key not in self.barred and (not self.asked or key in self.asked)


class Confusion(NamedTuple):
    """Words, what stands around them, and what is meant there."""

    written: tuple[str, ...]
    after: Around
    before: Around
    meant: str


def confusion(line: Sequence[Token], index: int) -> Confusion | None:
    """The confusion that begins at a token of a text; the text has a mark at either end."""
    known = _confusions().get(line[index].key)
    return next((found for found in known if _stands(found, line, index)), None) if known else None


def _stands(known: Confusion, line: Sequence[Token], index: int) -> bool:
    end = index + len(known.written)
    return (
        end < len(line)
        and tuple(map(_word, line[index:end])) == known.written
        and known.after.allows(line[end].key)
        and known.before.allows(line[index - 1].key)
    )


def _word(token: Token) -> str:
    return token.key if token.is_syllable else token.text.lower()


@lru_cache(maxsize=1)
def _confusions() -> dict[str, list[Confusion]]:
    found: dict[str, list[Confusion]] = {}
    for entry in entries("confusions.txt"):
        written, after, before, meant = (part.split() for part in entry.split(";"))
        known = Confusion(tuple(written), _around(after), _around(before), " ".join(meant))
        found.setdefault(written[0], []).append(known)
    return found


def _around(words: Sequence[str]) -> Around:
    barred = frozenset(word[1:] for word in words if word.startswith("-"))
    return Around(frozenset(word for word in words if not word.startswith("-")), barred)
