"""The dashes of a text, each with its kind and the way it is printed: "2021 - 2025", "2021–2025", "kinh tế - xã hội"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from cchc_cli.vietnamese.letters import key

Kind = Literal["years", "words"]


@dataclass(frozen=True, slots=True)
class Dash:
    """A dash between two years or two words; hyphens inside symbols and foreign words are none."""

    start: int
    end: int
    """with the spaces around it"""
    kind: Kind
    style: str
    """as printed, spaces included"""
    left: str
    right: str
    """the words beside it, folded"""
    around: tuple[int, int]
    """the words beside it in the text"""

    @property
    def is_spaced(self) -> bool:
        """Whether a space stands on both sides."""
        return len(self.style) == 3


def dashes(text: str) -> Iterator[Dash]:
    """The dashes of a text."""
    for found in _DASH.finditer(text):
        left, style, right = found["left"], found["style"], found["right"]
        years = bool(_YEAR.fullmatch(left) and _YEAR.fullmatch(right))
        if not years and (left.isdigit() or right.isdigit()) and len(style) != 3:
            continue
        if len(style) == 1 and not years and not _may_be_parted(left, right):
            continue
        start, end = found.span("style")
        kind: Kind = "years" if years else "words"
        yield Dash(
            start,
            end,
            kind,
            style.replace("\u00a0", " "),
            key(left),
            key(right),
            (found.start("left"), found.end("right")),
        )


def _may_be_parted(left: str, right: str) -> bool:
    """Two words of their own, so that the hyphen stands for a dash: "CCHC-Bộ", "HĐND-UBND", "kinh tế-xã hội"."""
    if left.isupper() and right.isupper():
        return len(left) > 2 and len(right) > 2
    is_title = right[0].isupper() and right[1:].islower()
    return (
        len(left) > 1
        and len(right) > 1
        and right.isalpha()
        and (is_title or (left.islower() and right.islower()))
    )


_DASHES = r"\-‐‑–—"
_YEAR = re.compile(r"(?:19|20)\d\d")
_DASH = re.compile(
    rf"(?<![\w/{_DASHES}.])(?<!\d[,.])(?P<left>[^\W_]+)(?P<style>[ \u00a0][{_DASHES}][ \u00a0]|[{_DASHES}])(?=(?P<right>[^\W_]+))(?![^\W_]+[{_DASHES}/@])"
)
