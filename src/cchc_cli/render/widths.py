"""How wide the columns of a table are: no word is broken, and columns that hold more text get more room.

All lengths are counted in sizes of the table's font, as printed: 12 points, bold.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from cchc_cli.render.letter_widths import text_width
from cchc_cli.render.view import Cell, Row, Table

_UPRIGHT = 37.8
"""The text of an A4 page with margins of 30 and 20 mm: 160 mm."""

_ACROSS = 58.3
"""The same paper turned: 247 mm."""

_SPACE = 0.25

_SIDES = 0.9
"""What the borders of a cell and its inner margins take."""

_LONGEST = 15.0
"""A longer word (an address on the web) is broken, or it would leave no room for the other columns."""

_TO_WRITE_IN = 3.2
"""A column without words is filled in by hand or later: a figure of five digits."""

_TO_WRITE_IN_WELL = 4.4
"""What such a column gets when there is room: two words of a note."""

_HEAD_LINES = 3
"""How high a head may stand over such a column when there is room."""

_COMFORT = 7.5
"""Running text in a narrower column is hard to read: three short words a line."""

_POWER = 3
"""How much more a long cell weighs than several short ones: the longest cell makes the height of its row."""


def widths(head: tuple[Row, ...], rows: tuple[Row, ...]) -> tuple[float, ...]:
    """The share of each column; the longest word of a column always fits where that is possible."""
    columns = _columns(head, rows)
    shares = _shares(columns, _UPRIGHT if _comfort(columns) <= _UPRIGHT else _ACROSS)
    whole = sum(shares) or 1.0
    return tuple(round(share / whole, 4) for share in shares)


def is_wide(table: Table) -> bool:
    """Whether the table wants landscape paper."""
    return _comfort(_columns(table.head, table.rows)) > _UPRIGHT


@dataclass(slots=True)
class _Column:
    """What a column holds."""

    word: float = 0.0
    """its longest word"""
    weight: float = 0.0
    """how much text altogether, long cells counting more"""
    head: float = 0.0
    """the length of its head"""
    lengths: list[float] = field(default_factory=list)
    """of its cells below the head, those without words left out"""

    def add(self, cell: Cell, *, body: bool) -> None:
        """Count a cell; one that stands beside several rows needs only its share of each."""
        length = 0.0
        for text in cell.paragraphs:
            # A figure is one word: it must never break at the spaces between its groups.
            words = [text_width(word) for word in ([text] if cell.kind == "amount" else text.split())]
            self.word = max([self.word, *words])
            length += sum(words) + _SPACE * len(words[1:])
        length /= cell.down
        if cell.kind != "amount":
            self.weight += length**_POWER
        if not body:
            self.head = max(self.head, length)
        elif length:
            self.lengths.append(length)

    @property
    def least(self) -> float:
        """What no column may fall short of."""
        return max(min(self.word, _LONGEST), 0.0 if self.lengths else _TO_WRITE_IN - _SIDES) + _SIDES

    @property
    def liked(self) -> float:
        """The same with more room for what will be written in."""
        head = self.head / _HEAD_LINES + _SIDES
        return self.least if self.lengths else max(self.least, head, _TO_WRITE_IN_WELL)

    @property
    def comfortable(self) -> float:
        """The width from which people like to read it; one cell in five may be longer than usual."""
        usual = sorted(self.lengths)[int(len(self.lengths) * 0.8)] if self.lengths else 0.0
        return max(self.least, min(usual + _SIDES, _COMFORT))


def _comfort(columns: Iterable[_Column]) -> float:
    return sum(column.comfortable for column in columns)


def _shares(columns: list[_Column], page: float) -> list[float]:
    """Widths that make the table short: by weight, yet none below its least.

    With rows as high as their longest cell, the sum of (length / width) ** p over all cells is least when each
    width goes with the (p + 1)th root of its column's weight.
    """
    appetites = [column.weight ** (1 / (_POWER + 1)) for column in columns]
    # Where many columns are to be filled in (the years of a table of statistics), the texts need the room more.
    few = sum(column.liked for column in columns if not column.lengths) <= page / 4
    least = [column.liked if few else column.least for column in columns]
    shares = [*least]
    free = set(range(len(columns)))
    while free:
        room = page - sum(share for index, share in enumerate(shares) if index not in free)
        hunger = sum(appetites[index] for index in free)
        wanted = {index: room * appetites[index] / hunger if hunger else 0.0 for index in free}
        short = {index for index in free if wanted[index] < least[index]}
        if not short:
            for index in free:
                shares[index] = wanted[index]
            break
        free -= short
    return shares


def _columns(head: tuple[Row, ...], rows: tuple[Row, ...]) -> list[_Column]:
    columns: list[_Column] = []
    for group, body in ((head, False), (rows, True)):
        for place, cell in _placed(group):
            columns += [_Column() for _ in range(place + 1 - len(columns))]
            if cell is not None:
                columns[place].add(cell, body=body)
    return columns


def _placed(rows: tuple[Row, ...]) -> Iterator[tuple[int, Cell | None]]:
    """Each cell at its column; a cell across several tells only that they exist."""
    covered: dict[int, int] = {}
    for row in rows:
        column = 0
        for cell in row.cells:
            while covered.get(column, 0) > 0:
                covered[column] -= 1
                column += 1
            for offset in range(cell.across):
                covered[column + offset] = cell.down - 1
                yield column + offset, cell if cell.across == 1 else None
            column += cell.across
        while covered.get(column, 0) > 0:
            covered[column] -= 1
            column += 1
