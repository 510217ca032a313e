"""cchc budget."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from cchc_cli.cli import console
from cchc_cli.cli.language import translate
from cchc_cli.cli.look import look
from cchc_cli.cli.options import Figures, Paths
from cchc_cli.cli.plans import PlanFile, open_plans, require_readable
from cchc_cli.cli.usage import InvalidValueError
from cchc_cli.message import N_, Message

if TYPE_CHECKING:
    from cchc_cli.output.answers.budget import Entry
    from cchc_cli.plan.plan import Plan

ByName = Literal["unit", "source", "area", "agency"]
By = Annotated[
    ByName,
    typer.Option("--by", help=N_("What the lines are grouped by.")),
]
Lines = Annotated[bool, typer.Option("--lines", help=N_("Show every line, not only those of wrong sums."))]


@dataclass(frozen=True, slots=True)
class UnitOfMoney:
    """A unit as typed, and how many đồng it counts."""

    name: str
    size: int


def unit_of_money(text: str) -> UnitOfMoney:
    """A unit of money as people write it: đồng, 1.000 đồng, triệu đồng."""
    from cchc_cli.vietnamese.money import read_unit

    unit = read_unit(text)
    if unit is None:
        raise InvalidValueError(
            Message(
                N_("“{value}” is no unit of money; write đồng, 1.000 đồng or triệu đồng"), {"value": text}
            )
        )
    return UnitOfMoney(text, unit)


Unit = Annotated[
    UnitOfMoney | None,
    typer.Option(
        "--unit", parser=unit_of_money, metavar=N_("UNIT"), help=N_("The unit of the amounts shown.")
    ),
]


def budget(
    paths: Paths = None, by: By = "unit", unit: Unit = None, lines: Lines = False, format: Figures = "table"
) -> None:
    """Total the money and hold it against what is printed."""
    from cchc_cli.output.answers.budget import as_csv, as_json
    from cchc_cli.output.answers.budget_text import Page, as_text
    from cchc_cli.vietnamese.money import DONG

    opened = require_readable(open_plans(paths))
    entries = [entry for file, plan in opened for entry in _entries(file, plan, by)]
    match format:
        case "json":
            console.write_json(as_json(entries, translate))
        case "csv":
            console.write_file(as_csv(entries, translate))
        case _:
            shown = unit or UnitOfMoney(DONG, 1)
            page = Page(shown.size, shown.name, translate, look(), lines)
            held = {entry.plan for entry in entries}
            without = [file.name for file, _ in opened if file.name not in held]
            console.write(as_text(entries, without, page))
    raise typer.Exit(1 if any(entry.budget.is_wrong for entry in entries) else 0)


def _entries(file: PlanFile, plan: Plan, by: ByName) -> Iterator[Entry]:
    """The tables of money of one plan, each with its groups."""
    from cchc_cli.analysis.budget import budgets, regrouped
    from cchc_cli.output.answers.budget import Entry
    from cchc_cli.plan.numbering import number

    registry = file.repository.registry
    for found in budgets(plan, number(plan), file.repository.settings.source_name):
        groups = regrouped(found, by, lambda line: registry.names(line.leads))
        yield Entry(file.name, found, by, groups)
