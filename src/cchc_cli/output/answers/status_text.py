"""``cchc status`` for people: the figures of the plan, then by area and by agency, then the targets that fall short."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from cchc_cli.analysis.progress_unit import State
from cchc_cli.analysis.status import PlanStatus, StatusGroup, TaskCount
from cchc_cli.analysis.target_standing import Standing, TargetStanding
from cchc_cli.message import N_, Message, Translate
from cchc_cli.output.answers.progress_words import agency_name
from cchc_cli.output.answers.status import By, ShownStatus
from cchc_cli.output.answers.wording import day, heading, one_line, paragraph
from cchc_cli.output.look import Look
from cchc_cli.output.row import Column, Row
from cchc_cli.output.table import table
from cchc_cli.vietnamese.number import grouped

_STANDINGS: dict[Standing, str] = {
    Standing.REACHED: N_("reached"),
    Standing.ON_TRACK: N_("on track"),
    Standing.SHORT: N_("not yet reached"),
    Standing.BEHIND: N_("behind"),
    Standing.NOT_MEASURABLE: N_("not measurable"),
}

_MONEY = {"planned": N_("money planned"), "allocated": N_("allocated"), "spent": N_("spent")}


def as_text(plans: Sequence[ShownStatus], by: By | None, translate: Translate, look: Look) -> str:
    """The answer, plan by plan."""
    return "\n".join("".join(_plan(plan, by, translate, look)) for plan in plans)


def _plan(plan: ShownStatus, by: By | None, translate: Translate, look: Look) -> Iterator[str]:
    found = plan.status
    title = Message(N_("{plan}, as of {day}"), {"plan": plan.plan, "day": day(found.as_of)})
    yield heading(title.text(translate), look)
    if not found.kept:
        yield paragraph(
            Message(N_("Nothing is recorded for this plan: every task counts as open.")), translate, look
        )
    for message in _sentences(found):
        yield paragraph(message, translate, look)
    for kind in ("area", "agency") if by is None else (by,):
        yield from _groups(plan, "area" if kind == "area" else "agency", translate, look)
    yield from _targets(found.targets, translate, look)


def _sentences(found: PlanStatus) -> Iterator[Message]:
    tasks = found.tasks
    values = {"done": tasks.done, "planned": tasks.planned, "share": _share(tasks.share), "late": tasks.late}
    rest = {state.name.lower(): tasks.states[state] for state in State}
    template = N_(
        "Tasks: {done} of {planned} done ({share}), {in_progress} in progress, {not_started} not started, "
        "{paused} paused, {dropped} dropped; late {late}"
    )
    yield Message(template, {**rest, **values})
    if found.besides.planned:
        values = {"count": found.besides.planned, "done": found.besides.done, "late": found.besides.late}
        yield Message(N_("Besides, not counted: tasks of the text {count}, done {done}, late {late}"), values)
    if found.targets:
        counts = {standing.name.lower(): found.standings[standing] for standing in Standing}
        template = N_(
            "Targets: {reached} reached, {on_track} on track, {short} not yet reached, {behind} behind, "
            "{not_measurable} not measurable"
        )
        yield Message(template, counts)
    money = found.money
    if money.planned or money.allocated or money.spent:
        amounts = {
            "planned": grouped(money.planned),
            "allocated": grouped(money.allocated),
            "spent": grouped(money.spent),
        }
        yield Message(N_("Money (đồng): {planned} planned, {allocated} allocated, {spent} spent"), amounts)


def _groups(plan: ShownStatus, by: By, translate: Translate, look: Look) -> Iterator[str]:
    groups = plan.groups(by)
    if not groups:
        return
    first = N_("area") if by == "area" else N_("agency")
    columns: tuple[Column, ...] = (
        Column(translate(first)),
        Column(translate(N_("planned")), "number"),
        Column(translate(N_("done")), "number"),
        Column(translate(N_("share")), "number"),
        Column(translate(N_("late")), "number"),
    )
    money = [column for column in _MONEY if any(getattr(group.money, column) for group in groups)]
    columns += tuple(
        Column(translate(_MONEY[name]), "number", rank) for rank, name in enumerate(reversed(money), 1)
    )[::-1]
    title = N_("Tasks done by area") if by == "area" else N_("Tasks done by agency in charge")
    yield "\n" + heading(translate(title), look)
    yield table(columns, (_row(group, by, money, translate) for group in groups), look, translate)
    if by == "agency" and sum(group.tasks.planned for group in groups) > plan.status.tasks.planned:
        note = Message(N_("A task of several agencies counts for each of them."))
        yield paragraph(note, translate, look)


def _row(group: StatusGroup, by: By, money: Sequence[str], translate: Translate) -> Row:
    nobody = N_("(in no area)") if by == "area" else N_("(the plan names nobody)")
    name = one_line(group.name) if group.name else translate(nobody)
    if group.answerable:
        name = agency_name(group.answerable, translate)
    figures = [getattr(group.money, name) for name in money]
    return Row((name, *_counts(group.tasks), *(grouped(figure) if figure else "" for figure in figures)))


def _counts(tasks: TaskCount) -> tuple[str, ...]:
    return str(tasks.planned), str(tasks.done), _share(tasks.share), str(tasks.late)


def _share(share: Decimal | None) -> str:
    """Two digits, as the ministry prints it: 97,43%."""
    return "-" if share is None else f"{share:.2f}%".replace(".", ",")


def _targets(targets: Sequence[TargetStanding], translate: Translate, look: Look) -> Iterator[str]:
    """The targets of which somebody should know: behind, or not yet reached."""
    listed = [target for target in targets if target.standing in (Standing.BEHIND, Standing.SHORT)]
    if not listed:
        return
    columns = (
        Column(translate(N_("place"))),
        Column(translate(N_("measured on"))),
        Column(translate(N_("target"))),
        Column(translate(N_("reached value"))),
        Column(translate(N_("last day"))),
        Column(translate(N_("result"))),
    )
    title = Message(N_("Targets behind or not yet reached: {count}"), {"count": len(listed)})
    yield "\n" + heading(title.text(translate), look)
    yield table(columns, (_target_row(target, translate) for target in listed), look, translate)


def _target_row(standing: TargetStanding, translate: Translate) -> Row:
    target, actual = standing.result.target, standing.result.actual
    return Row(
        (
            target.place,
            one_line(target.subject),
            target.words,
            actual.text if actual else "-",
            day(standing.due),
            translate(_STANDINGS[standing.standing]),
        )
    )
