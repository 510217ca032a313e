"""How a cell of a money column is written: its unit, its grouping, its source; for comparing cells with each other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.vietnamese.letters import composed, key
from cchc_cli.vietnamese.money import read_cell, read_unit
from cchc_cli.vietnamese.number import FIGURE, Reason, grouped, grouping, read_number


@dataclass(frozen=True, slots=True)
class CellForm:
    """The form of one amount."""

    unit: str
    """as compared ("triệu đồng"); empty for a bare figure"""
    worth: int | None
    """đồng of one; None for a bare figure"""
    start: int
    end: int
    """of the unit in the cell, of the whole figure where it has none"""


@dataclass(frozen=True, slots=True)
class DoubtfulFigure:
    """A figure of money that may be read two ways; offsets into the text that was read."""

    start: int
    end: int
    reason: Reason


def cell_form(text: str) -> CellForm | None:
    """The form of a cell that holds one amount or rate; None for other cells and for sums ("1 tỷ 200 triệu")."""
    if read_cell(text).kind not in ("amount", "rate"):
        return None
    plain, places = composed(text)
    found = list(_AMOUNT.finditer(plain.partition("/")[0]))
    if len(found) != 1:
        return None
    group = "unit" if found[0]["unit"] else "figure"
    unit = " ".join(key(found[0]["unit"] or "").split())
    worth = read_unit(found[0]["unit"]) if found[0]["unit"] else None
    return CellForm(unit, worth, places[found[0].start(group)], places[found[0].end(group)])


def doubtful_figures(text: str) -> Iterator[DoubtfulFigure]:
    """Figures with a unit of money that are grouped or pointed in no Vietnamese way: "1.5 tỷ", "1,500 đồng"."""
    plain, places = composed(text)
    for found in _AMOUNT.finditer(plain):
        figure = read_number(found["figure"]) if found["unit"] else 0
        if isinstance(figure, Reason):
            yield DoubtfulFigure(places[found.start("figure")], places[found.end("figure")], figure)


def group_style(text: str) -> str | None:
    """The separator of a cell's only figure; empty where it is long enough for groups and has none ("120000000")."""
    figures = re.findall(rf"{FIGURE}", text)
    if len(figures) != 1:
        return None
    return "" if _UNGROUPED.fullmatch(figures[0]) else grouping(figures[0])


def regrouped_figure(text: str, separator: str) -> str | None:
    """A cell that is one bare figure, grouped with ``separator``; None for anything else."""
    figure = read_number(text)
    return None if isinstance(figure, Reason) else grouped(figure, separator)


def named_sources(title: str) -> tuple[tuple[int, int], ...]:
    """The places of the sources that a title of a table of money names ("… từ nguồn ngân sách … và các nguồn … khác")."""
    begin = _FROM_SOURCES.search(title)
    if begin is None:
        return ()
    plain = title[begin.end() :]
    starts = [found.start() for found in _SOURCE_NAME.finditer(plain)]
    ends = [*starts[1:], len(plain)]
    return tuple(
        (begin.end() + start, begin.end() + start + len(_TAIL.sub("", plain[start:end])))
        for start, end in zip(starts, ends, strict=True)
    )


def names_source(note: str) -> bool:
    """Whether a note says who pays."""
    return read_cell(note).kind == "source"


def payer(source: str) -> str:
    """What kind of source a name begins with, abbreviations spelt out: "ns" and "ngân sách" are one."""
    said = key(source)
    for short, full in (("nsnn", "ngân sách"), ("ns", "ngân sách"), ("kp", "kinh phí")):
        said = re.sub(rf"^(?:nguồn )?{short}\b", full, said)
    return " ".join(said.split()[:2])


_UNIT = r"(?:(?:nghìn|ngàn|triệu|tr|tỷ|tỉ)(?: ?(?:đồng|vnđ|vnd|đ))?|đồng|vnđ|vnd|đ)(?![^\W_])"
_AMOUNT = re.compile(rf"(?<![\d.,/])(?P<figure>{FIGURE})(?: ?(?P<unit>{_UNIT}))?", re.IGNORECASE)
_UNGROUPED = re.compile(r"[1-9]\d{4,}")
_FROM_SOURCES = re.compile(r"\btừ\s+(?=(?:các\s+)?(?:nguồn|ngân sách|kinh phí))", re.IGNORECASE)
_SOURCE_NAME = re.compile(
    r"(?:các\s+)?nguồn\b(?:\s+(?:ngân sách|kinh phí|vốn))?|(?:các\s+)?\b(?<!nguồn )(?:ngân sách|kinh phí)\b",
    re.IGNORECASE,
)
_TAIL = re.compile(r"[\s,;]*(?:và|,|;)?\s*$", re.IGNORECASE)
