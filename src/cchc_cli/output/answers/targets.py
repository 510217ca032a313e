"""``cchc targets``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cchc_cli.analysis.reached import State
from cchc_cli.analysis.target_result import TargetResult
from cchc_cli.analysis.targets import Target
from cchc_cli.message import N_, Message, Translate
from cchc_cli.output.answers.assess import actual_fields
from cchc_cli.output.answers.wording import day, demand, heading, one_line
from cchc_cli.output.csv import Cell, write_csv
from cchc_cli.output.json import answer
from cchc_cli.output.look import Look
from cchc_cli.output.row import Column, Row
from cchc_cli.output.table import table


@dataclass(frozen=True, slots=True)
class PlanTargets:
    """The targets of one plan."""

    plan: str
    targets: tuple[Target, ...]
    results: tuple[TargetResult, ...] = ()
    """what was reached of each, in the same order; empty when nobody asked"""

    @property
    def pairs(self) -> tuple[tuple[Target, TargetResult | None], ...]:
        """Each target with what was reached of it."""
        return tuple(zip(self.targets, self.results or [None] * len(self.targets), strict=True))


_STATES: dict[State, str] = {
    State.REACHED: N_("reached"),
    State.NOT_REACHED: N_("not reached"),
    State.UNKNOWN: N_("undecided"),
}


def as_json(plans: Sequence[PlanTargets], translate: Translate) -> str:
    """The answer for programs."""
    targets = [_target(plan.plan, *pair) for plan in plans for pair in plan.pairs]
    return answer("cchc/targets/v1", translate, targets=targets)


def as_csv(plans: Sequence[PlanTargets], translate: Translate) -> str:
    """A row a target."""
    columns = [
        N_("plan"),
        N_("name"),
        N_("place"),
        N_("measured on"),
        N_("relation"),
        N_("value"),
        N_("up to"),
        N_("unit"),
        N_("compared with"),
        N_("words"),
        N_("reached value"),
        N_("on the day"),
        N_("result"),
    ]
    rows: list[tuple[Cell, ...]] = []
    for plan in plans:
        for target, result in plan.pairs:
            actual = result.actual if result else None
            quantity = target.quantity
            rows.append(
                (
                    plan.plan,
                    target.id,
                    target.place,
                    target.subject,
                    str(quantity.relation) if quantity else "",
                    quantity.value if quantity else None,
                    quantity.upper if quantity else None,
                    (quantity.unit if quantity else None) or "",
                    target.baseline or "",
                    target.words,
                    actual.text if actual else "",
                    actual.delivered if actual else None,
                    translate(_STATES[result.state]) if result and actual else "",
                )
            )
    return write_csv([translate(column) for column in columns], rows)


def as_text(plans: Sequence[PlanTargets], translate: Translate, look: Look) -> str:
    """The answer for people."""
    columns: tuple[Column, ...] = (
        Column(translate(N_("place"))),
        Column(translate(N_("name")), rank=2),
        Column(translate(N_("measured on"))),
        Column(translate(N_("target"))),
        Column(translate(N_("understood as")), rank=1),
        Column(translate(N_("compared with")), rank=3),
    )
    has_results = any(result and result.actual for plan in plans for _, result in plan.pairs)
    if has_results:
        columns = (
            *columns,
            Column(translate(N_("reached value")), rank=1),
            Column(translate(N_("result")), rank=1),
            Column(translate(N_("on the day")), rank=3),
        )
    answers = []
    for plan in plans:
        count = Message(N_("{plan}: {count} targets"), {"plan": plan.plan, "count": len(plan.targets)})
        rows = [
            Row((*_cells(target, translate), *(_reached(result, translate) if has_results else ())))
            for target, result in plan.pairs
        ]
        drawn = table(columns, rows, look, translate) if rows else ""
        answers.append(heading(count.text(translate), look) + drawn)
    return "\n".join(answers)


def _cells(target: Target, translate: Translate) -> Iterator[str]:
    yield target.place
    yield target.id
    yield one_line(target.subject)
    yield target.words
    yield demand(target.quantity, translate) if target.quantity else "?"
    yield target.baseline or ""


def _reached(result: TargetResult | None, translate: Translate) -> tuple[str, str, str]:
    actual = result.actual if result else None
    if result is None or actual is None:
        return "", "", ""
    return actual.text, translate(_STATES[result.state]), day(actual.delivered)


def _target(plan: str, target: Target, result: TargetResult | None) -> dict[str, object]:
    quantity = target.quantity
    return {
        "plan": plan,
        "id": target.id,
        "place": target.place,
        "quote": target.quote,
        "words": target.words,
        "subject": target.subject,
        "relation": quantity.relation if quantity else None,
        "bound": quantity.inner if quantity else None,
        "value": quantity.value if quantity else None,
        "upper": quantity.upper if quantity else None,
        "unit": quantity.unit if quantity else None,
        "baseline": target.baseline,
        "by": target.by,
        "parent": target.parent,
        "same_as": target.same_as,
        "stretch": target.stretch,
        "reason": target.reason,
        **actual_fields(result),
    }
