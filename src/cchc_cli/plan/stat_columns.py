"""The columns of a table of statistics: which hold the numbers, the texts, the figures."""

from __future__ import annotations

from dataclasses import dataclass

from cchc_cli.plan.statistics import Column, StatTable, ValueType
from cchc_cli.vietnamese.letters import key

_NUMBER_HEADS = {"tt", "stt", "số tt", "số thứ tự"}
"""Heads of a column of numbers; a table whose first column has another head prints none."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A lowest head, with the head above it."""

    group: str
    """empty where it has none above it"""
    head: str
    type: ValueType | None

    @property
    def name(self) -> str:
        """What tells it from the others: "Sự nghiệp y tế / Thuộc UBND cấp tỉnh"."""
        return f"{self.group} / {self.head}" if self.group else self.head


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns from left to right."""

    leaves: tuple[Leaf, ...]
    numbered: bool
    """whether the first column holds the numbers of the rows"""
    text_column: int

    @property
    def figures(self) -> tuple[Leaf, ...]:
        """The columns that are filled in."""
        first = {self.text_column, 0} if self.numbered else {self.text_column}
        return tuple(leaf for index, leaf in enumerate(self.leaves) if index not in first)


def layout(table: StatTable) -> Layout:
    """What the columns of a table are."""
    leaves = tuple(leaf for column in table.columns for leaf in _leaves(column))
    heads = [leaf.head for leaf in leaves]
    numbered = bool(heads) and key(heads[0]) in _NUMBER_HEADS
    first = 1 if numbered and len(heads) > 1 else 0
    return Layout(leaves, numbered, heads.index(table.text_column) if table.text_column in heads else first)


def _leaves(column: Column) -> tuple[Leaf, ...]:
    if not column.columns:
        return (Leaf("", column.head, column.type),)
    return tuple(Leaf(column.head, head, column.type) for head in column.columns)
