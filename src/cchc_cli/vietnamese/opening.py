"""Where a sentence opens with words that a comma must part from it, and a semicolon does."""

from __future__ import annotations

import re
from collections.abc import Iterator


def cut_openings(text: str) -> Iterator[tuple[int, int]]:
    """The opening words with the semicolon behind them: "Ngoài các nhiệm vụ được giao nêu trên; …"."""
    for found in _OPENING.finditer(text):
        yield found.start("opening"), found.end("opening")


_BRACKETS = r"\([^()]*\)"
_OPENING = re.compile(
    rf"(?:^|[.:\n]\s)\s*(?P<opening>(?:Ngoài|Bên cạnh|Cùng với) (?:{_BRACKETS}|[^,;.:()\n])+;)(?= [^\W\d_])(?! (?:ngoài|bên cạnh|cùng với)\b)"
)
