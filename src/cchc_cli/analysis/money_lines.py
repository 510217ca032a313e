"""Lines of money with their amounts in đồng, from tables of money and from the money column of tasks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from cchc_cli.analysis.work import WorkItem
from cchc_cli.diagnostics import Location
from cchc_cli.message import N_, Message
from cchc_cli.plan.budget import BudgetLine, BudgetTable
from cchc_cli.plan.duty import Area, Duty, Task, TaskMoney
from cchc_cli.plan.numbering import Numbering
from cchc_cli.plan.plan import Annex
from cchc_cli.plan.text import Text
from cchc_cli.vietnamese.money import read_cell, read_money, read_unit
from cchc_cli.vietnamese.number import Number, Reason
from cchc_cli.vietnamese.occurrence import count, read_frequency

SourceName = Callable[[str], str]
"""A source as written → its one name in this repository."""


@dataclass(frozen=True, slots=True)
class MoneyLine:
    """One line; amounts in đồng. ``fixed`` is what the paper states, ``derived`` a rate times its count."""

    text: str
    address: str
    location: Location
    fixed: Number | None = None
    derived: Number | None = None
    by_source: Mapping[str, Number] | None = None
    """the amount by short name of its source; None when the paper names no source"""
    reason: Message | None = None
    """why there is no fixed amount"""
    area: str | None = None
    """as printed; None when the paper does not say for which"""
    leads: tuple[str, ...] = ()
    """who spends it, as printed: the task's lead agencies, else the unit the line stands under"""

    @property
    def amount(self) -> Number:
        """The fixed amount, 0 where there is none."""
        return self.fixed or 0


def amount_in_dong(text: str | None, unit: int) -> Number | None:
    """A typed amount in đồng; None when nothing is typed (what cannot be read is no plan)."""
    if text is None:
        return None
    money = read_money(text, unit)
    return None if isinstance(money, Reason) else money.amount


def unit_of(table: BudgetTable) -> int:
    """How many đồng a bare figure of the table counts."""
    return (read_unit(table.unit) if table.unit else None) or 1


@dataclass(frozen=True, slots=True)
class Table:
    """What the lines of a table of money are read with."""

    unit: int
    """how many đồng a bare figure counts"""
    numbering: Numbering
    named: SourceName
    tasks: Mapping[str, WorkItem]
    """the tasks that money can be for, by address and by id"""


def table_line(line: BudgetLine, location: Location, table: Table, payer: str | None = None) -> MoneyLine:
    """A line of a table of money; ``payer`` is the unit it stands under."""
    named, unit = table.named, table.unit
    by_source = {
        named(source): amount
        for source, text in line.amount_by_source.items()
        if (amount := amount_in_dong(text, unit)) is not None
    }
    fixed = sum(by_source.values()) if by_source else amount_in_dong(line.amount, unit)
    if fixed is None:
        fixed = arithmetic(line.text)
    if not by_source and line.source and fixed is not None:
        by_source = {named(line.source): fixed}
    reason = None if fixed is not None else Message(N_("the line states no amount"))
    task = table.tasks.get(line.task) if line.task else None
    unit_name = (payer,) if payer else ()
    return MoneyLine(
        line.text.printed(),
        table.numbering.address(location),
        location,
        fixed,
        by_source=by_source or None,
        reason=reason,
        area=(task.area or None) if task else None,
        leads=task.lead if task else unit_name,
    )


def arithmetic(text: Text) -> Number | None:
    """Quantity times rate, where a text marks both: ({8 xã | quantity} x {50.000.000 đồng/xã | rate})."""
    quantity, rate = text.mark("quantity"), text.mark("rate")
    if not (quantity and rate):
        return None
    number = count(quantity.words)
    money = read_money(rate.words)
    return None if number is None or isinstance(money, Reason) else number.value * money.amount


def task_lines(
    annex: Annex, location: Location, numbering: Numbering, named: SourceName
) -> Iterator[MoneyLine]:
    """The money column of a table of tasks."""
    for work, at, area in _works(annex, location):
        title = (work.title if isinstance(work, Task) else work.area).printed()
        duties: list[tuple[Duty, Location]] = [(work, at)]
        duties += [(step, (*at, "steps", index)) for index, step in enumerate(work.steps)]
        duties += [(row, (*at, "rows", index)) for index, row in enumerate(work.rows)]
        for duty, place in duties:
            if duty.budget:
                yield _duty_line(_Cell(duty, duty.budget, work, title, area), place, numbering, named)


def _works(annex: Annex, location: Location) -> Iterator[tuple[Task | Area, Location, str | None]]:
    for index, area in enumerate(annex.areas):
        at = (*location, "areas", index)
        name = area.area.printed()
        yield area, at, name
        for number, task in enumerate(area.tasks):
            yield task, (*at, "tasks", number), name
    for number, task in enumerate(annex.tasks):
        yield task, (*location, "tasks", number), None


@dataclass(frozen=True, slots=True)
class _Cell:
    duty: Duty
    money: TaskMoney
    work: Task | Area
    title: str
    area: str | None

    @property
    def phrases(self) -> str:
        """The deadline words, which may say how often a rate is paid."""
        entries = self.duty.deadline or self.work.deadline
        return " ".join(entry.text or entry.every or "" for entry in entries)


def _duty_line(cell: _Cell, at: Location, numbering: Numbering, named: SourceName) -> MoneyLine:
    read = read_cell(cell.money.text)
    explicit = amount_in_dong(cell.money.amount, 1)
    amount = explicit if explicit is not None else read.amount
    per = cell.money.per or read.per
    source = cell.duty.source or cell.work.source or read.source
    fixed = amount if amount is not None and not per else None
    derived = _derived(amount, per, cell.money.times, cell.phrases)
    stated = fixed if fixed is not None else derived
    return MoneyLine(
        cell.title,
        numbering.address(at),
        at,
        fixed,
        derived if fixed is None else None,
        {named(source): stated} if source and stated is not None else None,
        None if fixed is not None else _reason(read.kind, cell, per, derived),
        cell.area,
        tuple(entry.printed() for entry in cell.duty.lead or cell.work.lead),
    )


def _derived(amount: Number | None, per: str | None, times: int | None, phrases: str) -> Number | None:
    if amount is None or not per:
        return None
    if times is None:
        frequency = read_frequency(phrases)
        times = frequency.times(per) if frequency else None
    return None if times is None else amount * times


def _reason(kind: str, cell: _Cell, per: str | None, derived: Number | None) -> Message:
    text = cell.money.text
    if derived is not None:
        return Message(
            N_("a rate: {text} with {phrases}; it counts only in the derived total"),
            {"text": text, "phrases": cell.phrases},
        )
    if per:
        return Message(
            N_("a rate ({text}), and the plan does not say for how many {per}"), {"text": text, "per": per}
        )
    if kind == "source":
        return Message(N_("the cell names a source instead of an amount: {text}"), {"text": text})
    if kind == "reference":
        return Message(N_("the cell refers to something else: {text}"), {"text": text})
    return Message(N_("the cell states no amount: {text}"), {"text": text})
