"""The slips of spelling in a text: where, of which kind, and what was probably meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from cchc_cli.vietnamese.spelling import thresholds
from cchc_cli.vietnamese.spelling.confusion import confusion
from cchc_cli.vietnamese.spelling.half_kind import half_kind
from cchc_cli.vietnamese.spelling.misspelt import misspelt
from cchc_cli.vietnamese.spelling.model import Model, model
from cchc_cli.vietnamese.spelling.near_miss import Repair, Window, repair
from cchc_cli.vietnamese.spelling.tokens import MARK, Token, tokens

SlipKind = Literal["impossible", "joined", "loan", "confused", "near", "lost"]


class Slip(NamedTuple):
    """Words as they are written, and as they were probably meant (empty: unknown)."""

    kind: SlipKind
    start: int
    end: int
    meant: str


def slips(text: str) -> Iterator[Slip]:
    """The slips of a text in composed letters, in order; no two overlap."""
    line = tokens(text)
    known = model()
    done = end = 0
    for index in range(1, len(line) - 1):
        found = _at(line, index, known) if index >= done else None
        if found and found[0].start >= end:
            slip, done = found
            end = slip.end
            yield slip


def _at(line: Sequence[Token], index: int, known: Model) -> tuple[Slip, int] | None:
    """The slip that begins at a token, and the index of the first token behind it."""
    token = line[index]
    if token.key == MARK:
        return None
    if wrong := misspelt(line, index):
        meant = wrong.meant if wrong.kind in ("joined", "loan") else _as_capital(wrong.meant, token.text)
        return Slip(wrong.kind, token.start, token.end, meant), index + 1
    if confused := confusion(line, index):
        end = index + len(confused.written)
        meant = _cased(confused.meant.split(), [each.text for each in line[index:end]])
        return Slip("confused", token.start, line[end - 1].end, meant), end
    if kind := half_kind(line, index):
        meant = token.text + kind[len(token.key) :]
        return Slip("lost", token.start, token.end, meant), index + 1
    return _pair(line, index, known)


def _pair(line: Sequence[Token], index: int, known: Model) -> tuple[Slip, int] | None:
    first, second = line[index], line[index + 1]
    if known.is_compound(first.key, second.key):
        return None
    found = repair(_window(line, index))
    if found is None or (_may_be_a_name(line, index) and found.margin < thresholds.CAPITAL):
        return None
    meant = _meant(found, first, second)
    if found.kind != "loss":
        return Slip("near", first.start, second.end, meant), index + 2
    start, end = _widened(line, index, known)
    before, after = line[start:index], line[index + 2 : end + 1]
    return Slip("lost", line[start].start, line[end].end, _with(before, meant, after)), end + 1


def _widened(line: Sequence[Token], index: int, known: Model) -> tuple[int, int]:
    """The first and the last token of the words around a lost syllable."""
    start = index if line[index].is_syllable else index + 1
    end = index + 1 if line[index + 1].is_syllable else index
    if known.is_compound(line[start - 1].key, line[start].key):
        start -= 1
    if known.is_compound(line[end].key, line[end + 1].key):
        end += 1
    return start, end


def _with(before: Sequence[Token], words: str, after: Sequence[Token]) -> str:
    return " ".join([*(token.text for token in before), words, *(token.text for token in after)])


def _window(line: Sequence[Token], index: int) -> Window:
    size = len(line)
    return Window(
        line[index - 2].key if index > 1 else "",
        line[index - 1].key if index else "",
        line[index].key,
        line[index + 1].key,
        line[index + 2].key if index + 2 < size else "",
        line[index + 3].key if index + 3 < size else "",
    )


def _may_be_a_name(line: Sequence[Token], index: int) -> bool:
    """A capital inside a sentence."""
    return any(
        token.text[:1].isupper() and not token.text.isupper() and before.key != MARK
        for before, token in ((line[index - 1], line[index]), (line[index], line[index + 1]))
    )


def _meant(found: Repair, first: Token, second: Token) -> str:
    """The repair as it would be written there: what stays stays as it is."""
    if found.kind != "loss":
        return _cased(found.pair, [first.text, second.text], [first.key, second.key])
    lost = found.pair[1].upper() if second.text.isupper() else found.pair[1]
    parts = (first.text if first.is_syllable else "", lost, second.text if second.is_syllable else "")
    return " ".join(part for part in parts if part)


def _cased(meant: Sequence[str], written: Sequence[str], keys: Sequence[str] = ()) -> str:
    """Syllables with the capitals of those in whose place they come; unchanged ones as they are written."""
    pairs = enumerate(zip(meant, written, strict=True))
    return " ".join(
        old if keys and new == keys[place] else _as_capital(new, old) for place, (new, old) in pairs
    )


def _as_capital(new: str, old: str) -> str:
    if old.isupper() and len(old) > 1:
        return new.upper()
    return new[:1].upper() + new[1:] if old[:1].isupper() else new
