"""The running text of a report as numbered sections and items."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cchc_cli.render.report_task import ended
from cchc_cli.render.view import Block, Part, Table
from cchc_cli.vietnamese.ordinal import roman


@dataclass(frozen=True, slots=True)
class Item:
    """An item with a title of its own: "1. Công tác chỉ đạo, điều hành"."""

    heading: str
    blocks: tuple[Block, ...]
    tables: tuple[Table, ...] = ()


def section(number: int, heading: str, items: Iterable[Item]) -> Iterator[Part]:
    """A section with its items, numbered as form 1.4 of Nghị định 30/2020 lays them out."""
    blocks: tuple[Block, ...] = (Block("section", f"{roman(number)}.", heading, heading=True),)
    for count, item in enumerate(items, 1):
        title = Block("item", f"{count}.", item.heading, heading=True)
        yield Part((*blocks, title, *item.blocks), item.tables)
        blocks = ()


def text(words: str) -> Block:
    """A paragraph."""
    return Block("text", "", words, heading=False)


def dash(words: str) -> Block:
    """An entry of a list."""
    return Block("dash", "-", words, heading=False)


def listed(heading: str, lines: Iterable[str]) -> Iterator[Block]:
    """A dash with entries below it; nothing without entries."""
    entries = [Block("plus", "+", ended(line), heading=False) for line in lines]
    if entries:
        # A title, so that Word keeps it on the page of its first entry.
        yield Block("dash", "-", heading, heading=True)
        yield from entries


def heading_block(words: str) -> Block | None:
    """The heading of a table, where it has one."""
    return Block("text", "", words, heading=True) if words else None
