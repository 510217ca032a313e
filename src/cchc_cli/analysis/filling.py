"""A plan with its results put in, for the document with figures: what was issued is never changed in its file."""

from __future__ import annotations

from collections.abc import Mapping

from cchc_cli.analysis.reached import State
from cchc_cli.analysis.results import Results
from cchc_cli.diagnostics import Location
from cchc_cli.plan.plan import Annex, Plan
from cchc_cli.plan.statistics import NOT_REACHED, REACHED, Goal, StatRow

_WORDS = {State.REACHED: REACHED, State.NOT_REACHED: NOT_REACHED}


def filled(plan: Plan, results: Results) -> Plan:
    """The plan whose tables of statistics and of goals hold what was delivered."""
    values = {
        row.row.location: {cell.column: cell.text for cell in row.cells if cell.text}
        for table in results.statistics.tables
        for row in table.rows
    }
    goals = {goal.goal.location: _WORDS.get(goal.state) for goal in results.assessment.goals}
    annexes = tuple(_annex(annex, ("annexes", i), values, goals) for i, annex in enumerate(plan.annexes))
    return plan.model_copy(update={"annexes": annexes})


def _annex(
    annex: Annex,
    location: Location,
    values: dict[Location, dict[str, str]],
    goals: Mapping[Location, str | None],
) -> Annex:
    tables = tuple(
        table.model_copy(update={"rows": _rows(table.rows, (*location, "statistics", index, "rows"), values)})
        for index, table in enumerate(annex.statistics)
    )
    assessed = tuple(
        _goal(goal, goals.get((*location, "goals", index))) for index, goal in enumerate(annex.goals)
    )
    update = {"statistics": tables, "goals": assessed}
    return annex.model_copy(update={key: value for key, value in update.items() if value})


def _rows(
    rows: tuple[StatRow, ...], location: Location, values: dict[Location, dict[str, str]]
) -> tuple[StatRow, ...]:
    copies = []
    for index, row in enumerate(rows):
        place = (*location, index)
        below = _rows(row.rows, (*place, "rows"), values)
        update: dict[str, object] = {"values": values.get(place, {})} if not row.side else {}
        copies.append(row.model_copy(update={**update, **({"rows": below} if below else {})}))
    return tuple(copies)


def _goal(goal: Goal, result: str | None) -> Goal:
    return goal.model_copy(update={"result": result}) if result else goal
