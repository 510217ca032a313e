"""Delivered figures of rows, each put into its cell, or refused with the reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from cchc_cli.analysis.charge import Charge, charge, official
from cchc_cli.analysis.delivery_check import agency_fault, early, subject_key, unfit, unknown_subject
from cchc_cli.analysis.figure import Figure, read_figure
from cchc_cli.analysis.reports import ReportDay
from cchc_cli.analysis.result_fault import (
    DOUBTFUL_VALUE,
    NOT_DELIVERED,
    UNKNOWN_COLUMN,
    Place,
    ResultFault,
)
from cchc_cli.analysis.sheet import Sheet, SheetColumn, SheetRow
from cchc_cli.diagnostics import Location, Note, NoteKind
from cchc_cli.message import N_, Message
from cchc_cli.plan.statistics import HEADING_ROW
from cchc_cli.repository.recognition import Registry
from cchc_cli.repository.results import Delivery
from cchc_cli.vietnamese.letters import key


@dataclass(frozen=True, slots=True)
class Posting:
    """A figure that counts."""

    row: Location
    column: str
    figure: Figure
    agency: str | None
    """the official name; None when neither the file nor the plan tells"""
    date: date
    at: Place


@dataclass(frozen=True, slots=True)
class Postings:
    """The figures of rows that count, and why others do not."""

    posted: tuple[Posting, ...]
    faults: tuple[ResultFault, ...]


def postings(
    sheets: Sequence[Sheet],
    deliveries: Iterable[Delivery],
    registry: Registry,
    reports: Sequence[ReportDay] = (),
) -> Postings:
    """Every figure of the deliveries for rows; the order of files makes no difference.

    ``reports`` close the figures of a period before it is over.
    """
    rows = {subject_key(row.address): (sheet, row) for sheet in sheets for row in sheet.rows}
    rows |= {subject_key(row.id): (sheet, row) for sheet in sheets for row in sheet.rows if row.id}
    charges = {row.location: charge(row.lead, registry) for sheet in sheets for row in sheet.rows}
    found = [
        item
        for delivery in deliveries
        if delivery.entry.row
        for item in _of_delivery(delivery, rows, charges, registry, reports)
    ]
    posted = tuple(item for item in found if isinstance(item, Posting))
    return Postings(posted, tuple(item for item in found if isinstance(item, ResultFault)))


def _of_delivery(
    delivery: Delivery,
    rows: Mapping[str, tuple[Sheet, SheetRow]],
    charges: Mapping[Location, Charge],
    registry: Registry,
    reports: Sequence[ReportDay],
) -> Iterator[Posting | ResultFault]:
    if (found := rows.get(subject_key(delivery.entry.row or ""))) is None:
        hint = Message(N_("cchc stats shows the number of every row"))
        known = [row.id or row.address for _, row in rows.values() if row.is_delivered]
        yield unknown_subject(delivery, known, hint)
        return
    sheet, row = found
    if not row.is_delivered:
        yield _not_delivered(delivery, row, sheet)
        return
    asked = charges[row.location]
    if refused := agency_fault(delivery, asked, registry, row.address):
        yield refused
        return
    agency = official(delivery.agency, registry) if delivery.agency else asked.only
    for head, text in delivery.entry.values.items():
        yield from _of_value(delivery, sheet, row, head, text, agency, reports)


def _of_value(
    delivery: Delivery,
    sheet: Sheet,
    row: SheetRow,
    head: str,
    text: str,
    agency: str | None,
    reports: Sequence[ReportDay],
) -> Iterator[Posting | ResultFault]:
    place = (*delivery.location, "values", head)
    at = Place(delivery.file, place)
    columns = _columns(sheet.columns, head)
    if len(columns) != 1:
        yield _no_column(
            head, columns or sheet.columns, Place(delivery.file, place, key=True), several=bool(columns)
        )
        return
    column = columns[0]
    stretch = row.stretch_in(column)
    period = column.head if column.stretch else row.text
    if fault := early(at, delivery.entry.date, stretch, period, reports):
        yield fault
        return
    figure = read_figure(text, row.type_in(column), row.unit)
    if isinstance(figure, Message):
        yield unfit(at, text, figure)
        return
    if figure.doubt:
        message = Message(N_("“{text}” is doubtful for a share"), {"text": text})
        yield ResultFault(DOUBTFUL_VALUE, message, at, figure.doubt)
    yield Posting(row.location, column.name, figure, agency, delivery.entry.date, at)


def _columns(columns: Sequence[SheetColumn], head: str) -> list[SheetColumn]:
    """The columns that a head may mean: the same words, else the same beginning."""
    wanted = key(head)
    for same in (
        [column for column in columns if key(column.name) == wanted],
        [column for column in columns if key(column.head) == wanted],
    ):
        if same:
            return same
    return [column for column in columns if _begins(column, head)]


def _begins(column: SheetColumn, head: str) -> bool:
    parts, wanted = column.name.split(" / "), head.split(" / ")
    whole = len(parts) == len(wanted) and all(
        key(part).startswith(key(begin)) for part, begin in zip(parts, wanted, strict=True)
    )
    return whole or key(column.head).startswith(key(head))


def _not_delivered(delivery: Delivery, row: SheetRow, sheet: Sheet) -> ResultFault:
    below = list(_parts(row, {other.location: other for other in sheet.rows}))
    is_heading = row.side or row.combine == HEADING_ROW
    message = (
        Message(N_("row {row} is only a heading and has no figures"), {"row": row.address})
        if is_heading
        else Message(
            N_("row {row} is the sum of the rows below it; nobody delivers it"), {"row": row.address}
        )
    )
    hint = Message(N_("deliver the rows below it: {rows}"), {"rows": "; ".join(below)})
    at = Place(delivery.file, (*delivery.location, "row"))
    return ResultFault(NOT_DELIVERED, message, at, notes=(Note(NoteKind.HELP, hint),) if below else ())


def _parts(row: SheetRow, rows: Mapping[Location, SheetRow]) -> Iterator[str]:
    """The rows below one that agencies deliver."""
    for location in row.below:
        part = rows[location]
        if part.is_delivered:
            yield part.address
        else:
            yield from _parts(part, rows)


def _no_column(head: str, columns: Iterable[SheetColumn], at: Place, *, several: bool) -> ResultFault:
    names = "; ".join(column.name for column in columns)
    message = (
        Message(N_("“{head}” may mean several columns of the table"), {"head": head})
        if several
        else Message(N_("the table has no column “{head}” to fill in"), {"head": head})
    )
    hint = Message(N_("columns: {names}"), {"names": names})
    return ResultFault(UNKNOWN_COLUMN, message, at, notes=(Note(NoteKind.HELP, hint),))
