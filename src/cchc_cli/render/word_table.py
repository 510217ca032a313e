"""Tables in Word: merged cells, widths and repeated head rows, set from the view in one pass.

Tags cannot write them: docxtpl merges equal columns only, and Word has no place for a tag in a width. So the
prototype cells inside ``{%tc for cell in row.cells %}`` are marked before filling with Jinja of our own
(``down:{{ cell.down }}``), and the marks are turned into WordprocessingML afterwards. A template's other tables
stay as the office drew them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from itertools import pairwise
from typing import Final, TypeAlias

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from cchc_cli.render.word_element import Element
from cchc_cli.render.word_section import sections, text_width

Merges: TypeAlias = dict[int, tuple[Element, int, int]]
"""By first column: the cell that began the merge, the columns it covers, the rows it still has to cover."""

_ROW_LOOP = re.compile(r"{%tr\s+for\s+\w+\s+in\s+(\S+)\.(head|rows)\s*%}")
_ROW_END = re.compile(r"{%tr\s+endfor\s*%}")
_CELL_LOOP = re.compile(r"{%tc\s+for\s+(\w+)\s+in\s+\S+\.cells\s*%}")
_CELL_END = re.compile(r"{%tc\s+endfor\s*%}")
_SHARE: Final = "share:"
_DOWN: Final = "down:"
_VALUE: Final = qn("w:val")
_WIDTH: Final = qn("w:w")


def mark_prototypes(body: Element) -> None:
    """Puts the marks into a template's prototype cells, and what the decree wants into its prototype rows."""
    for table in body.iter(qn("w:tbl")):
        loop = None
        for row in table.iterchildren(qn("w:tr")):
            words = _words(row)
            if found := _ROW_LOOP.search(words):
                loop = found
                _mark_grid(table, found[1])
            elif _ROW_END.search(words):
                loop = None
            elif loop:
                _mark_row(row, head=loop[2] == "head")


def shape_tables(body: Element) -> None:
    """Turns the marks into widths and merged cells."""
    for element, section in sections(body):
        for table in element.iter(qn("w:tbl")):
            widths = _widths(table, section)
            if widths:
                _shape(table, widths)


def _words(element: Element) -> str:
    return "".join(text.text or "" for text in element.iter(qn("w:t")))


def _mark_grid(table: Element, source: str) -> None:
    grid = table.tblGrid
    column = OxmlElement("w:gridCol")
    column.set(_WIDTH, _SHARE + "{{ share }}")
    column.tail = "{% endfor %}"
    grid[:] = [column]
    grid.text = f"{{% for share in {source}.widths %}}"


def _mark_row(row: Element, *, head: bool) -> None:
    properties = row.get_or_add_trPr()
    for name in ("w:cantSplit", *(("w:tblHeader",) if head else ())):
        if properties.find(qn(name)) is None:
            properties.append(OxmlElement(name))
    variable = ""
    for cell in row.tc_lst:
        words = _words(cell)
        if found := _CELL_LOOP.search(words):
            variable = found[1]
        elif _CELL_END.search(words):
            variable = ""
        elif variable:
            _mark_cell(cell, variable)


def _mark_cell(cell: Element, variable: str) -> None:
    properties = cell.get_or_add_tcPr()
    properties.get_or_add_gridSpan().set(_VALUE, f"{{{{ {variable}.across }}}}")
    properties.vMerge_val = "restart"
    merge = properties.vMerge
    if merge is not None:
        merge.set(_VALUE, f"{_DOWN}{{{{ {variable}.down }}}}")


def _widths(table: Element, section: Element) -> tuple[int, ...]:
    """The columns in twips, together as wide as the text; empty for a table that carries no marks."""
    marks = [str(column.get(_WIDTH, "")) for column in table.tblGrid]
    if not any(mark.startswith(_SHARE) for mark in marks):
        return ()
    shares = [float(mark.removeprefix(_SHARE)) for mark in marks]
    whole = text_width(section)
    edges = [round(whole * sum(shares[:index]) / sum(shares)) for index in range(len(shares) + 1)]
    return tuple(right - left for left, right in pairwise(edges))


def _shape(table: Element, widths: tuple[int, ...]) -> None:
    for column, width in zip(table.tblGrid, widths, strict=True):
        column.set(_WIDTH, str(width))
    whole = table.tblPr.find(qn("w:tblW"))
    if whole is not None:
        whole.set(_WIDTH, str(sum(widths)))
        whole.set(qn("w:type"), "dxa")
    open_merges: Merges = {}
    for row in table.tr_lst:
        open_merges = _shape_row(row, widths, open_merges)


def _shape_row(row: Element, widths: tuple[int, ...], above: Merges) -> Merges:
    """Shapes one row, given the merges that reach it; the answer is those that reach the next."""
    below: Merges = {}
    column = 0
    for cell in row.tc_lst:
        for filler, across in _covered(column, above, below):
            cell.addprevious(filler)
            _set_width(filler, widths, column)
            column += across
        across, down = _taken_marks(cell)
        _set_width(cell, widths, column)
        if down > 1:
            below[column] = (cell, across, down - 1)
        column += across
    for filler, across in _covered(column, above, below):
        row.append(filler)
        _set_width(filler, widths, column)
        column += across
    return below


def _covered(column: int, above: Merges, below: Merges) -> Iterator[tuple[Element, int]]:
    """The cells that continue a merge from above, from ``column`` on without a gap."""
    while column in above:
        cell, across, rows = above[column]
        if rows > 1:
            below[column] = (cell, across, rows - 1)
        yield _continuation(cell), across
        column += across


def _continuation(cell: Element) -> Element:
    """A cell that is hidden under the one above: same look, one empty paragraph."""
    filler = deepcopy(cell)
    filler.get_or_add_tcPr().vMerge_val = "continue"
    first, *others = filler.findall(qn("w:p"))
    for paragraph in others:
        filler.remove(paragraph)
    for child in list(first):
        if child.tag != qn("w:pPr"):
            first.remove(child)
    return filler


def _taken_marks(cell: Element) -> tuple[int, int]:
    """Columns and rows the cell covers; what is left in it is valid WordprocessingML."""
    properties = cell.get_or_add_tcPr()
    merge = properties.vMerge
    mark = "" if merge is None else str(merge.get(_VALUE, ""))
    if mark.startswith(_DOWN):
        down = int(mark.removeprefix(_DOWN))
        properties.vMerge_val = "restart" if down > 1 else None
    else:
        down = 1
    properties.grid_span = across = properties.grid_span
    return across, down


def _set_width(cell: Element, widths: tuple[int, ...], column: int) -> None:
    properties = cell.get_or_add_tcPr()
    width = properties.get_or_add_tcW()
    width.set(_WIDTH, str(sum(widths[column : column + properties.grid_span])))
    width.set(qn("w:type"), "dxa")
