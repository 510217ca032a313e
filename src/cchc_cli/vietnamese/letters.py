"""Vietnamese letters: when two spellings are the same words, how words sort, and what an ASCII name of them is."""

from __future__ import annotations

import re
import unicodedata

Collation = tuple[tuple[tuple[tuple[int, ...], tuple[int, ...]], ...], str]
"""Compares with ``<``: the syllables (letters, then tones), at last the text itself."""


def key(text: str) -> str:
    """What two spellings of the same words have in common; for comparing, never for printing.

    Letter case, white space, the kind of dash and the spaces around it, the kind of quotation mark, composed or
    decomposed letters and the place of the tone (hoà, hòa) make no difference.
    """
    folded = unicodedata.normalize("NFC", text).translate(_FOLD).casefold()
    folded = _TONED_PAIR.sub(lambda pair: _NEW_PLACE[pair[0]], unicodedata.normalize("NFC", folded))
    return _AROUND_DASH.sub("-", " ".join(folded.split()))


def same(first: str, second: str) -> bool:
    """Two spellings of the same words."""
    return key(first) == key(second)


def collation(text: str) -> Collation:
    """Sorts as a Vietnamese dictionary does: syllable by syllable, a ă â b c d đ e ê …, a tone after its letter.

    Figures stand before letters and sort by value: Quận 2, Quận 10.
    """
    folded = key(text)
    return tuple(_syllable(part) for part in _WORD.findall(folded)), text


def slug(text: str) -> str:
    """Small ASCII words joined by "-": "Đánh giá nội bộ" → "danh-gia-noi-bo"; empty when the text has no letters."""
    bare = unicodedata.normalize("NFD", key(text)).replace("đ", "d")
    return "-".join(re.findall(r"[a-z0-9]+", "".join(c for c in bare if not unicodedata.combining(c))))


def composed(text: str) -> tuple[str, tuple[int, ...]]:
    """The text in composed letters, and for each of its places (the end too) the place in ``text``.

    Text pasted from macOS or PDF is decomposed; a place that is reported must still be the file's.
    """
    if unicodedata.is_normalized("NFC", text):
        return text, tuple(range(len(text) + 1))
    letters: list[str] = []
    places: list[int] = []
    for cluster in _CLUSTER.finditer(text):
        whole = unicodedata.normalize("NFC", cluster[0])
        letters.append(whole)
        places.extend([cluster.start()] * len(whole))
    return "".join(letters), (*places, len(text))


def _syllable(part: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    if part.isdecimal():
        digits = part.lstrip("0")
        return (0, len(digits), *map(int, digits)), ()
    letters: list[int] = []
    tones: list[int] = []
    for letter in part:
        marks = unicodedata.normalize("NFD", letter)
        tone = next((mark for mark in marks if mark in _TONES), "")
        base = unicodedata.normalize("NFC", marks.replace(tone, "")) if tone else letter
        letters.append(_RANK.get(base, len(_ALPHABET) + ord(base[0])))
        tones.append(_TONES.find(tone) + 1 if tone else 0)
    return tuple(letters), tuple(tones)


# f, j, w, z are no Vietnamese letters but occur in names (FPT, iOffice, Web): at their Latin place.
_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_RANK = {letter: place for place, letter in enumerate(_ALPHABET, start=1)}
_TONES = "\u0300\u0309\u0303\u0301\u0323"  # huyền, hỏi, ngã, sắc, nặng: the order of dictionaries
_WORD = re.compile(r"\d+|[^\W\d_]+")
_CLUSTER = re.compile(r".[\u0300-\u036f]*", re.DOTALL)
_AROUND_DASH = re.compile(r" ?- ?")

# Ð (eth) and Ɖ look like Đ and come from old fonts; the last row is invisible.
_FOLD = str.maketrans(
    dict.fromkeys("‐‑‒–—―−﹣－", "-")
    | dict.fromkeys("“”„‟«»″", '"')
    | dict.fromkeys("‘’‚‛ʼ′", "'")
    | {"Ð": "Đ", "ð": "đ", "Ɖ": "Đ"}
    | dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff\u00ad", "")
)
_NEW_PLACE = {
    unicodedata.normalize("NFC", first + tone) + second: first + unicodedata.normalize("NFC", second + tone)
    for first, second in ("oa", "oe", "uy")
    for tone in _TONES
}
_TONED_PAIR = re.compile("|".join(_NEW_PLACE))
