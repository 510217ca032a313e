"""Figures below each other, unit under unit, whatever follows their digits."""

from __future__ import annotations

import re
from collections.abc import Iterable

from cchc_cli.output.display import width

# A separator before exactly three digits groups; before any other number of digits it begins the decimals.
_WHOLE = re.compile("\\d+(?:[., \u00a0\u202f]\\d{3}(?!\\d))*")


def aligned(cells: Iterable[str]) -> tuple[str, ...]:
    """The cells padded on the right so that, set flush right, their last whole digits stand below each other.

    "1.234,5 %" and "20 %" get the same end; words instead of a figure ("theo kế hoạch") stay flush right, a
    dash stands under the units.
    """
    listed = tuple(cells)
    tails = [_tail(cell) for cell in listed]
    widest = max((width(tail) for tail in tails if tail is not None), default=0)
    return tuple(
        cell if tail is None else cell + " " * (widest - width(tail))
        for cell, tail in zip(listed, tails, strict=True)
    )


def _tail(cell: str) -> str | None:
    """What follows the whole digits of the first figure; None for words."""
    if found := _WHOLE.search(cell):
        return cell[found.end() :]
    return "" if len(cell.strip()) == 1 else None
