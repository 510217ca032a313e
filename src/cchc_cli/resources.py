"""Where the data that travels with the package lies: templates, schemas, translations."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent


def bundled(name: str) -> Path:
    """The folder ``name`` that ships with cchc.

    A wheel carries templates/ and schemas/ inside the package; in a checkout they stand at the top level,
    where the customer fixed them, and an editable install reads them there.
    """
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parents[1] / name
