"""The first section of a report: what was done, area by area, the targets reached, the money spent."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from decimal import ROUND_HALF_UP, Decimal

from cchc_cli.analysis.progress_unit import State
from cchc_cli.analysis.report import PeriodReport, ReportArea, ReportTask
from cchc_cli.analysis.target_standing import Standing
from cchc_cli.render.report_outline import Item, dash, listed, text
from cchc_cli.render.report_tables import standing_words, target_table
from cchc_cli.render.report_task import begun_line, done_line
from cchc_cli.render.report_words import ReportWords, day_words, share_words
from cchc_cli.render.view import Block
from cchc_cli.vietnamese.letters import key
from cchc_cli.vietnamese.money import vnd

_ORDER = {standing: place for place, standing in enumerate(Standing)}
_STEERING = re.compile(r"chỉ đạo,? (?:và )?điều hành")


def result_items(report: PeriodReport, words: ReportWords, titled: Callable[[str], str]) -> Iterator[Item]:
    """The items of the section; ``titled`` puts the name of an area into the letters of a title."""
    steering = [area for area in report.areas if _STEERING.search(key(area.name))]
    heading = titled(steering[0].name) if len(steering) == 1 else words("results.steering")
    yield Item(heading, (*_steering(report, words), *_areas_text(steering, words)))
    for area in report.areas:
        if area not in steering:
            name = titled(area.name) if area.name else words("results.no_area")
            yield Item(name, tuple(_area(area, words)))
    yield Item(words("results.targets"), tuple(_targets(report, words)), tuple(target_table(report, words)))
    yield Item(words("results.money"), tuple(_money(report, words)))


def _steering(report: PeriodReport, words: ReportWords) -> Iterator[Block]:
    yield dash(words("results.central", gap=words.gap("central")))
    yield dash(words("results.own", gap=words.gap("own")))
    count = report.status.tasks
    if not report.kept:
        yield dash(words("results.no_progress", planned=count.planned))
    else:
        yield dash(
            words(
                "results.progress",
                day=day_words(report.span.as_of),
                done=count.done,
                planned=count.planned,
                share=share_words(count.share),
                now=_now(sum(area.done_now for area in report.areas), words),
                states=_states(report, words),
            )
        )
    if report.status.besides.planned:
        yield dash(words("results.besides", count=report.status.besides.planned))


def _states(report: PeriodReport, words: ReportWords) -> str:
    """The tasks that are not done, by how far they are; what nobody recorded anything for is not called waiting."""
    known = [task for task in report.counted if task.is_known]
    counts = {
        state.value.replace("-", "_"): sum(task.task.state is state for task in known)
        for state in (State.IN_PROGRESS, State.PAUSED, State.DROPPED, State.NOT_STARTED)
    }
    counts["unknown"] = len(report.counted) - len(known)
    told = [words(f"states.{name}", count=count) for name, count in counts.items() if count]
    if report.status.tasks.late:
        told.append(words("results.late_count", count=report.status.tasks.late))
    return "; ".join(told) or words("states.unknown", count=0)


def _areas_text(areas: Iterable[ReportArea], words: ReportWords) -> Iterator[Block]:
    for area in areas:
        yield from _area(area, words)


def _area(area: ReportArea, words: ReportWords) -> Iterator[Block]:
    if not any(task.is_known for task in area.tasks):
        gap = words.gap("tasks", tasks="; ".join(task.task.item.address for task in area.tasks))
        yield text(words("results.unknown_area", count=len(area.tasks), gap=gap))
        return
    share = (Decimal(area.done) * 100 / len(area.tasks)).quantize(Decimal("0.01"), ROUND_HALF_UP)
    counts = {"done": area.done, "planned": len(area.tasks), "now": _now(area.done_now, words)}
    yield text(words("results.area", share=share_words(share), **counts))
    yield from _by_state(area.tasks, words)
    if unknown := [task.task.item.address for task in area.tasks if not task.is_known]:
        gap = words.gap("tasks", tasks="; ".join(unknown))
        yield dash(words("results.unknown", count=len(unknown), gap=gap))


def _now(count: int, words: ReportWords) -> str:
    return words("results.now", count=count) if count else words("results.none_now")


def _by_state(tasks: Iterable[ReportTask], words: ReportWords) -> Iterator[Block]:
    """What was done in the period, before it by number only, and what is not done."""
    known = [task for task in tasks if task.is_known]
    before = [task.task.item.address for task in known if task.done_on and not task.is_done_now]
    done = [done_line(task, words) for task in known if task.is_done_now]
    yield from listed(words("results.done", count=len(done)), done)
    if before:
        yield dash(words("results.before", count=len(before), tasks="; ".join(before)))
    kinds = (
        (State.IN_PROGRESS, "begun"),
        (State.PAUSED, "paused"),
        (State.DROPPED, "dropped"),
        (State.NOT_STARTED, "waiting"),
    )
    for state, name in kinds:
        lines = [begun_line(task, words) for task in known if task.task.state is state]
        yield from listed(words(f"results.{name}", count=len(lines)), lines)


def _targets(report: PeriodReport, words: ReportWords) -> Iterator[Block]:
    if not report.status.targets:
        yield text(f"{words.gap('agency_targets' if report.agency else 'no_targets')}.")
        return
    ordered = sorted(report.status.targets, key=lambda target: _ORDER[target.standing])
    counts = Counter(standing_words(target, words) for target in ordered)
    told = [f"{count} {name}" for name, count in counts.items()]
    yield text(words("results.targets_text", count=len(report.status.targets), states="; ".join(told)))


def _money(report: PeriodReport, words: ReportWords) -> Iterator[Block]:
    """What nobody recorded is not 0 đồng."""
    money = report.status.money
    amounts = {
        "planned": vnd(money.planned) if money.planned else words.gap("planned_money"),
        "allocated": vnd(money.allocated) if money.allocated else words.gap("allocated"),
        "spent": vnd(money.spent) if money.spent else words.gap("spent"),
    }
    rest = ""
    if money.planned and money.spent:
        share = (Decimal(money.spent) * 100 / Decimal(money.planned)).quantize(Decimal("0.01"), ROUND_HALF_UP)
        rest = words("results.money_share", share=share_words(share))
    yield text(words("results.money_text", rest=rest, **amounts))
