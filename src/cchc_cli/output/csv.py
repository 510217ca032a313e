"""Tables as CSV that Excel opens with a double click: letters right, figures as figures, no formulas."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from io import StringIO

Cell = str | int | Decimal | date | None

_BOM = "\ufeff"

# What a spreadsheet may take for a formula: a sign, also in full width, also after white space or characters
# that do not show; and a cell that begins with a tab or a line break, which some strip before they look.
_FORMULA = re.compile(r"[\s\u00ad\u200b-\u200f\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212]|[\t\r\n]")
_NEGATIVE = re.compile(r"-\d[\d., ]*%?")


def write_csv(header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """A byte order mark (in the text: write it as plain UTF-8), the header, the rows; CRLF ends each.

    Why ",": RFC 4180, and what every reader takes without being asked; Excel goes by the list separator of
    Windows, which offices set as they like, so ";" would be right for some and wrong for all other programs.
    A line "sep=," would help Excel only: other programs read it as a row.

    Text that a spreadsheet would run as a formula gets an apostrophe in front, the spreadsheets' own sign for
    "this is text": "'- Sở Tư pháp" is still read at a glance, while a space is stripped by some programs
    and then the formula runs. A negative number is no formula, as a figure or as text ("-108.350.000").
    Figures have neither grouping nor unit.
    """
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([_field(name) for name in header])
    for row in rows:
        if len(row) != len(header):
            message = f"{len(row)} cells under {len(header)} headings: {row!r}"
            raise ValueError(message)
        writer.writerow([_field(cell) for cell in row])
    return _BOM + out.getvalue()


def _field(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case str():
            harmless = _NEGATIVE.fullmatch(cell) or not _FORMULA.match(cell)
            return cell if harmless else f"'{cell}"
        case Decimal():
            return format(cell, "f")
        case date():
            return cell.isoformat()
        case _:
            return str(cell)
