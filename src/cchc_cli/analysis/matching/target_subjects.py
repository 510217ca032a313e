"""The targets of a plan as subjects."""

from __future__ import annotations

from cchc_cli.analysis.matching.side import Side
from cchc_cli.analysis.matching.subject import Subject
from cchc_cli.analysis.targets import Target
from cchc_cli.vietnamese.manner import measures
from cchc_cli.vietnamese.reform_area import reform_areas


def target_subjects(side: Side) -> tuple[Subject, ...]:
    """The targets, each by what it is measured on, its clause and the passage around it."""
    size = max(len(side.targets), 1)
    return tuple(
        Subject(
            "target",
            target.id,
            target.location,
            side.wording(target.subject),
            side.wording(without_value(target)),
            setting=side.wording(side.passages.get(target.location, "")),
            areas=_areas(side, target),
            manners=measures(target.subject),
            figure=_figure(target),
            name=target.id if "#" not in target.id else None,
            place=(index + 0.5) / size,
        )
        for index, target in enumerate(side.targets)
    )


def without_value(target: Target) -> str:
    """The clause of a target without its figure."""
    return target.quote.replace(target.words, " ", 1)


def _areas(side: Side, target: Target) -> frozenset[str]:
    task = side.task_of(target.location)
    return reform_areas(task.area) if task else frozenset()


def _figure(target: Target) -> tuple[str, ...]:
    quantity = target.quantity
    if quantity is None:
        return ()
    unit = "%" if quantity.unit == "%" else "change" if quantity.relation.is_change else "number"
    return unit, str(quantity.value)
