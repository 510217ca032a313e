"""A unit's own name written with another tone or mark: xã Khê Sơn for xã Khe Sơn."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from cchc_cli.vietnamese.letters import key


def is_misspelt(words: str, name: str) -> bool:
    """Whether words are a name but for tones and marks; the place of a tone (Hoà, Hòa) makes no difference."""
    return key(words) != key(name) and _bare(words) == _bare(name)


def misspelt_units(text: str, kind: str, name: str) -> Iterator[tuple[int, int]]:
    """Where a text names the unit of this kind ("xã") with its name misspelt."""
    if kind not in text.lower():
        return
    syllables = len(name.split())
    unit = re.compile(
        rf"(?<!\w){kind}\s+(?P<name>[^\W\d_]+(?:\s+[^\W\d_]+){{{syllables - 1}}})(?!\w)", re.IGNORECASE
    )
    for found in unit.finditer(text):
        if found["name"][0].isupper() and is_misspelt(found["name"], name):
            yield found.span("name")


def in_case_of(name: str, words: str) -> str:
    """The name in capitals where the words are, else with one capital a syllable."""
    return name.upper() if words.isupper() else " ".join(part.capitalize() for part in name.split())


def _bare(words: str) -> str:
    decomposed = unicodedata.normalize("NFD", key(words).replace("đ", "d"))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
