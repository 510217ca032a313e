"""What this terminal can show."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from cchc_cli.cli import console

if TYPE_CHECKING:
    from cchc_cli.output.look import Look


def look() -> Look:
    """The width, colours and letters of the terminal the answer goes to."""
    from cchc_cli.output.look import Look

    try:
        "─…".encode(sys.stdout.encoding or "utf-8")
        ascii_only = False
    except UnicodeEncodeError:
        ascii_only = True
    return Look(console.width(), console.color(), ascii_only)
