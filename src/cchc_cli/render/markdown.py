"""A plan as Markdown that reads the same raw and on a git forge: the words of the paper, once, in its order.

Labels stay as printed. Where Markdown would turn "1." or "-" into a list of its own numbering, the space behind
the label is a no-break one: it looks the same, and Markdown sees no list. Other signs become character entities.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from cchc_cli.render.template import environment, fill, read_text
from cchc_cli.render.view import Cell, Row, Table, View

_SIGNS = re.compile(r"[*`\[\]<>&\\~|]|(?<![^\W_])_|_(?![^\W_])")
_LABEL = re.compile(r"^([-+•]|#{1,6}|\d{1,9}[.)])\s+")
_BARE_LABEL = re.compile(r"^(#*|\d{1,9})([-+#.)])$")
_RULE = re.compile(r"^([-=])(?=[-=\s]*$)")
_HEADING_END = re.compile(r"#(?=#*$)")
_BRACKETED = re.compile(r"&#91;((?:(?!&#9[13];).)*)&#93;(?![(:]|&#91;)")


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as a pipe table wants it: every row with every column, words in the first cell of a merged field."""

    head: tuple[str, ...]
    marks: tuple[str, ...]
    """the row under the head that sets each column's place"""
    rows: tuple[tuple[str, ...], ...]


def render(view: View, template: Path) -> bytes:
    """The Markdown page in UTF-8; the same view and template give the same bytes."""
    jinja = environment(autoescape=False)
    jinja.filters["plain"] = plain
    jinja.filters["grid"] = grid
    jinja.filters["bracketed"] = bracketed
    page = fill(jinja, read_text(template), view, template)
    return page.encode()


def plain(text: str) -> str:
    """Text that Markdown prints as it stands; it may begin a line."""
    escaped = _SIGNS.sub(_entity, " ".join(text.split()))
    escaped = _LABEL.sub(lambda found: found[1] + "\u00a0", escaped)
    escaped = _BARE_LABEL.sub(lambda found: f"{found[1]}&#{ord(found[2])};", escaped)
    escaped = _RULE.sub(_entity, escaped)
    return _HEADING_END.sub(_entity, escaped)


def bracketed(page: str) -> str:
    """Escaped text with its square brackets as typed, where they make no link: marks to fill in are looked for by eye."""
    return _BRACKETED.sub(r"[\1]", page)


def grid(table: Table) -> Grid:
    """The table without merges; Markdown wants one head row: a second follows in bold, a missing one is empty."""
    head, *more = _lattice((*(table.head or (Row("head", ()),)), *table.rows), len(table.widths))
    return Grid(head, _marks(table), tuple(more))


def _entity(found: re.Match[str]) -> str:
    """Not a backslash: an entity adds no sign that the paper does not have."""
    sign = found[0]
    return {"<": "&lt;", ">": "&gt;", "&": "&amp;"}.get(sign, f"&#{ord(sign)};")


def _lattice(rows: tuple[Row, ...], columns: int) -> list[tuple[str, ...]]:
    filled: list[tuple[str, ...]] = []
    covered = [0] * columns
    for number, row in enumerate(rows):
        words = [""] * columns
        free = (column for column in range(columns) if not covered[column])
        below = [max(0, rest - 1) for rest in covered]
        for cell in row.cells:
            column = next(free, None)
            if column is None:
                break
            words[column] = _words(cell, bold=number > 0 and row.kind != "row")
            for under in range(column, min(column + cell.across, columns)):
                below[under] = cell.down - 1
            for _ in range(cell.across - 1):
                next(free, None)
        covered = below
        filled.append(tuple(words))
    return filled


def _words(cell: Cell, *, bold: bool) -> str:
    lines = [plain(paragraph) for paragraph in cell.paragraphs if paragraph.strip()]
    return "<br>".join(f"**{line}**" if bold else line for line in lines)


def _marks(table: Table) -> tuple[str, ...]:
    """Amounts stand at the right, numbers and short words in the middle: the first plain row says where they are."""
    places = {"amount": "-:", "number": ":-:", "short": ":-:"}
    cells: Iterable[Cell] = next((row.cells for row in table.rows if _is_plain(row, table)), ())
    marks = tuple(places.get(cell.kind, "-") for cell in cells)
    return marks or ("-",) * len(table.widths)


def _is_plain(row: Row, table: Table) -> bool:
    return len(row.cells) == len(table.widths) and all(cell.across == 1 for cell in row.cells)
