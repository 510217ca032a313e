"""The levels of changes as officers call them."""

from __future__ import annotations

from cchc_cli.vietnamese.letters import slug

_NAMES = {
    "giam": "reduced",
    "lui": "later",
    "tang": "raised",
    "moi": "new",
    "doi-chu": "reworded",
}


def read_change_level(text: str) -> str | None:
    """The stable name of a level: giảm, giam and reduced are one; None for others."""
    name = slug(text)
    return _NAMES.get(name) or (name if name in _NAMES.values() else None)
