"""A word that is wrong by itself: no syllable, two run together, a loan word misspelt, a syllable that no text has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from cchc_cli.vietnamese.spelling import thresholds
from cchc_cli.vietnamese.spelling.difference import one_slip_away
from cchc_cli.vietnamese.spelling.foreign import is_impossible, is_short_form, joined, loan_meant
from cchc_cli.vietnamese.spelling.model import Model, model
from cchc_cli.vietnamese.spelling.syllable import normal, without_tone
from cchc_cli.vietnamese.spelling.tokens import ABBREVIATION, FOREIGN, Token


class Misspelt(NamedTuple):
    """What is wrong with a word, and what was probably meant (empty: unknown)."""

    kind: Literal["impossible", "joined", "loan", "near"]
    meant: str


def misspelt(line: Sequence[Token], index: int) -> Misspelt | None:
    """What is wrong with one word of a text; None where nothing is."""
    token = line[index]
    if FOREIGN in (line[index - 1].key, line[index + 1].key) and (token.is_syllable or token.text.isascii()):
        return None  # words of another language seldom come alone
    if token.key == FOREIGN:
        return _foreign(line, index, model())
    return _unheard(line, index, model()) if token.is_syllable else None


def _foreign(line: Sequence[Token], index: int, known: Model) -> Misspelt | None:
    token = line[index]
    if apart := _apart(token.text, known):
        return Misspelt("joined", apart)
    if _is_in_a_name(line[index - 1], token):
        return None
    if is_impossible(token.text, in_sentence=line[index + 1].is_syllable):
        meant = _likeliest(line, index, known)
        # Letters alone tell nothing of a word without accents, or with a capital: it is a slip where a known one fits.
        if meant or not (token.text.isascii() or token.text.istitle()):
            return Misspelt("impossible", meant)
    elif loan := loan_meant(token.text):
        return Misspelt("loan", loan)
    return None


def _is_in_a_name(before: Token, token: Token) -> bool:
    """A capital behind a capital: Niê, Kbuôr and the like are names that other languages of the country spell."""
    return token.text.istitle() and before.text[:1].isupper()


def _apart(word: str, known: Model) -> str:
    """Two syllables without the space between them; empty where they are not known to follow one another."""
    pairs = joined(word)
    met = [pair for pair in pairs if known.knows(_as_key(pair[0]), _as_key(pair[1]))]
    # A word with two tones is two syllables, even if nobody wrote them side by side before.
    found = met or (pairs if without_tone(word)[1] is None else [])
    return " ".join(found[0]) if len(found) == 1 else ""


def _as_key(part: str) -> str:
    return ABBREVIATION if is_short_form(part) else normal(part.lower())


def _likeliest(line: Sequence[Token], index: int, known: Model) -> str:
    """The syllable one slip away that fits best; empty where none fits, or two fit as well."""
    before, after = line[index - 1].key, line[index + 1].key
    small = line[index].text.lower()
    found = sorted(
        (
            (_fit(line, index, other, known) + _likeness(small, other), other)
            for other in one_slip_away(small)
            if known.row(before).next.get(other, 0) or known.row(other).next.get(after, 0)
        ),
        reverse=True,
    )
    if not found or (len(found) > 1 and found[0][0] - found[1][0] < _CLEARLY):
        return ""
    return found[0][1]


def _fit(line: Sequence[Token], index: int, other: str, known: Model) -> float:
    keys = [line[place].key if 0 <= place < len(line) else "" for place in range(index - 2, index + 3)]
    keys[2] = other
    return known.score(keys)


def _likeness(small: str, other: str) -> float:
    """The tone as it is, or gone with its vowel, and a letter too many are the likelier slips."""
    (bare, tone), (right, right_tone) = without_tone(small), without_tone(other)
    keeps_tone = tone == right_tone or (not tone and len(right) > len(bare))
    drops_one = any(small[:place] + small[place + 1 :] == other for place in range(len(small)))
    return _TONE_KEPT * keeps_tone + _LETTER_TOO_MANY * drops_one


_TONE_KEPT = 2.0
_LETTER_TOO_MANY = 1.0
_CLEARLY = 0.7


def _unheard(line: Sequence[Token], index: int, known: Model) -> Misspelt | None:
    """A syllable that no text has, beside one that fits here and is one slip away."""
    token = line[index]
    if known.is_heard(token.key) or len(token.key) < _SHORTEST or not token.text.islower():
        return None
    meant = _likeliest(line, index, known)
    if not meant or known.row(meant).count <= _COMMON or _fit(line, index, meant, known) < thresholds.UNHEARD:
        return None
    return Misspelt("near", meant)


_SHORTEST = 3
_COMMON = 20
