"""The second and third section of a report: what falls short, and what comes next."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.analysis.progress_unit import Unit
from cchc_cli.analysis.report import PeriodReport
from cchc_cli.analysis.target_standing import Standing, TargetStanding
from cchc_cli.render.report_outline import Item, dash, text
from cchc_cli.render.report_tables import standing_words
from cchc_cli.render.report_task import due_lines, late_line
from cchc_cli.render.report_words import ReportWords, day_words
from cchc_cli.render.view import Block
from cchc_cli.vietnamese.deadline import Kind


def shortcoming_items(report: PeriodReport, words: ReportWords) -> Iterator[Item]:
    """What is late, what was not reached, what cannot be told, and what a person has to add."""
    yield Item(words("shortcomings.late"), tuple(_late(report, words)))
    yield Item(words("shortcomings.targets"), tuple(_behind(report, words)))
    if report.undated:
        yield Item(words("shortcomings.undated"), tuple(_undated(report, words)))
    causes = words(
        "shortcomings.causes_text", shortcomings=words.gap("shortcomings"), causes=words.gap("causes")
    )
    yield Item(words("shortcomings.causes"), (text(causes),))


def outlook_items(report: PeriodReport, words: ReportWords) -> Iterator[Item]:
    """What falls due, what is carried over, and what a person has to add."""
    yield Item(words("outlook.due"), tuple(_due(report, words)))
    yield Item(words("outlook.carried"), (text(_carried(report, words)),))
    solutions = words(
        "outlook.solutions_text", solutions=words.gap("solutions"), proposals=words.gap("proposals")
    )
    yield Item(words("outlook.solutions"), (text(solutions),))


def _late(report: PeriodReport, words: ReportWords) -> Iterator[Block]:
    day = day_words(report.span.as_of)
    if not report.kept:
        yield text(words("shortcomings.unkept", day=day, parts=report.past_due, gap=words.gap("late")))
    elif not report.late:
        yield text(words("shortcomings.no_late", day=day))
    else:
        parts = sum(len(task.late) for task in report.late)
        tasks = report.status.tasks.late
        others = len(report.late) - tasks
        besides = words("shortcomings.besides", count=others) if others else ""
        yield text(words("shortcomings.late_text", day=day, tasks=tasks, besides=besides, parts=parts))
        for task in report.late:
            yield dash(late_line(task, report.span.as_of, words))


def _behind(report: PeriodReport, words: ReportWords) -> Iterator[Block]:
    measured = [target for target in report.status.targets if target.result.actual]
    behind = [target for target in measured if target.standing in (Standing.BEHIND, Standing.SHORT)]
    if not behind:
        yield text(words("shortcomings.no_targets"))
    for target in behind:
        yield dash(f"{_target(target, words)}.")
    if unknown := len(report.status.targets) - len(measured):
        yield dash(words("shortcomings.unknown_targets", count=unknown))


def _target(target: TargetStanding, words: ReportWords) -> str:
    actual = target.result.actual
    result = words("shortcomings.target_result", value=actual.text if actual else "")
    standing = standing_words(target, words)
    quote = target.result.target.quote.rstrip(" .;")
    return words("shortcomings.target", quote=quote, result=f"{result}; {standing}")


def _undated(report: PeriodReport, words: ReportWords) -> Iterator[Block]:
    """By reason, each with the numbers of its tasks: they are told, and neither called late nor on time."""
    yield text(words("shortcomings.undated_text", count=len(report.undated)))
    by_reason: dict[str, list[Unit]] = {}
    for unit in report.undated:
        by_reason.setdefault(_reason(unit), []).append(unit)
    for reason in ("ongoing", "recurring", "conditional", "none", "unclear"):
        if units := by_reason.get(reason):
            tasks = "; ".join(dict.fromkeys(unit.item.address for unit in units))
            yield dash(f"{words(f'undated.{reason}', count=len(units), tasks=tasks)}.")


def _reason(unit: Unit) -> str:
    if unit.part is None:
        return "none"
    kinds = {Kind.ONGOING: "ongoing", Kind.RECURRING: "recurring", Kind.CONDITIONAL: "conditional"}
    return kinds.get(unit.part.kind, "unclear")


def _due(report: PeriodReport, words: ReportWords) -> Iterator[Block]:
    about = report.span
    first = about.as_of
    values = {"first": day_words(first), "last": day_words(about.following.last_day)}
    if not report.next_due:
        yield text(words("outlook.no_due", **values))
    else:
        tasks = len({unit.item.address for unit in report.next_due})
        parts = len(report.next_due)
        yield text(words("outlook.due_text", parts=parts, tasks=tasks, **values))
        for line in due_lines(report.next_due, words):
            yield dash(line)
    if about.following.year != about.period.year:
        following = words.period(about.following)
        gap = words.gap("next_plan", following=following)
        yield text(words("outlook.beyond", following=following, gap=gap))


def _carried(report: PeriodReport, words: ReportWords) -> str:
    if not report.kept:
        return words("outlook.unkept")
    if not report.carried:
        return words("outlook.no_carried")
    tasks = "; ".join(task.item.address for task in report.carried)
    return words("outlook.carried_text", count=len(report.carried), tasks=tasks)
