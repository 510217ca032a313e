"""Where a text says an amount of money in words: "(Bằng chữ: Một tỷ không trăm tám mươi mốt triệu đồng)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cchc_cli.vietnamese.letters import key
from cchc_cli.vietnamese.words import NUMBER_WORDS, Reading, read_words


def amount_words(text: str) -> Iterator[tuple[int, int]]:
    """The stretches from the first number word to "đồng", its "chẵn" included."""
    for run in _RUN.finditer(text):
        said = list(_SYLLABLE.finditer(text, run.start(), run.start("unit")))
        first = len(said)
        while first > 0 and key(said[first - 1][0]) in NUMBER_WORDS:
            first -= 1
        if len(said) - first < _LEAST:
            continue
        start = said[first].start()
        if isinstance(read_words(text[start : run.end()]), Reading):
            yield start, run.end()


_LEAST = 2
_SYLLABLE = re.compile(r"[^\W\d_]+")
_RUN = re.compile(r"(?:[^\W\d_]+,?\s+)+(?P<unit>đồng(?:\s+chẵn)?)", re.IGNORECASE)
