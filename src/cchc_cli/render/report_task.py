"""What a report says of one task: in a line of running text, and in a cell of the annex."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from cchc_cli.analysis.progress_unit import State, TaskProgress, Unit
from cchc_cli.analysis.report import ReportTask, evidence
from cchc_cli.analysis.work import WorkItem
from cchc_cli.render.report_words import ReportWords, day_words

_MANY = 3
"""So many rounds of one task are told together."""
_ENDS = " .;:,"
_LIST_MARK = re.compile(r"^\s*[-+–]\s+")
_STATES = {
    State.IN_PROGRESS: "in_progress",
    State.PAUSED: "paused",
    State.DROPPED: "dropped",
    State.NOT_STARTED: "not_started",
}


def named(item: WorkItem, words: ReportWords) -> str:
    """The task by its number and title."""
    return words("task.named", address=item.address, title=joined([item.title]))


def joined(entries: Iterable[str]) -> str:
    """Entries of a cell in one line; list marks and end marks of the paper's cells would stand in the way."""
    cleaned = (_LIST_MARK.sub("", " ".join(entry.split())).strip(_ENDS) for entry in entries)
    return "; ".join(entry for entry in cleaned if entry)


def lead_of(item: WorkItem, words: ReportWords) -> tuple[str, ...]:
    """Who leads, as a detail of a line; nothing where the plan names nobody."""
    lead = joined(item.lead)
    return (words("task.lead", lead=lead),) if lead else ()


def done_line(task: ReportTask, words: ReportWords) -> str:
    """A task that was done in the period: when, with what product, and what proves it."""
    details = [words("task.done_on", day=day_words(task.done_on))] if task.done_on else []
    if outputs := joined(task.task.item.outputs):
        details.append(words("task.outputs", outputs=outputs))
    return _line(
        task, [*details, *_values(task, words), _proof(task.task.units, task.task.item, words)], words
    )


def begun_line(task: ReportTask, words: ReportWords) -> str:
    """A task that is not done: its share, the parts done in the period, and the last remark."""
    details = [] if task.task.percent is None else [words("task.percent", percent=task.task.percent)]
    units = task.task.units
    settled = sum(unit.state is State.DONE for unit in units)
    if len(units) > 1 and settled:
        details.append(words("task.units_done", done=settled, all=len(units)))
    for unit in task.done:
        if unit.done_on:
            day = day_words(unit.done_on)
            details.append(words("task.unit_done", unit=unit_name(unit, words), day=day))
    details += _values(task, words)
    if task.done:
        details.append(_proof(task.done, task.task.item, words))
    if note := next((line.entry.note for line in reversed(task.task.entries) if line.entry.note), None):
        details.append(words("task.note", note=note.strip(_ENDS)))
    return _line(task, details, words)


def late_line(task: ReportTask, as_of: date, words: ReportWords) -> str:
    """A task of which something is late: each part with its last day and the days since, and who answers."""
    units = sorted(task.late, key=lambda unit: unit.due or as_of)
    rounds = [unit for unit in units if unit.period]
    together = len(rounds) >= _MANY
    details = [_late_rounds(rounds, as_of, words)] if together else []
    for unit in units:
        if unit.due is None or (together and unit.period):
            continue
        values = {"day": day_words(unit.due), "days": (as_of - unit.due).days}
        name = _own_name(unit, task.late, words)
        details.append(words("task.late_of", unit=name, **values) if name else words("task.late", **values))
    if not task.is_known:
        details.append(words("task.unknown"))
    return _line(task, [*details, *lead_of(task.task.item, words)], words)


def _late_rounds(rounds: Sequence[Unit], as_of: date, words: ReportWords) -> str:
    """Many rounds of one task that are late, told together."""
    names = "; ".join(unit.period.name for unit in rounds if unit.period)
    first = min(unit.due for unit in rounds if unit.due)
    values = {"count": len(rounds), "names": names, "day": day_words(first)}
    return words("task.late_rounds", days=(as_of - first).days, **values)


def _due_rounds(rounds: Sequence[Unit], words: ReportWords) -> str:
    """Many rounds of one task that fall due, told together."""
    first, last = ((unit.period, unit.due) for unit in (rounds[0], rounds[-1]))
    return words(
        "task.due_rounds",
        count=len(rounds),
        name=first[0].name if first[0] else "",
        day=day_words(first[1]) if first[1] else "",
        last_name=last[0].name if last[0] else "",
        last=day_words(last[1]) if last[1] else "",
    )


def unit_name(unit: Unit, words: ReportWords) -> str:
    """A round by its period, a step by its product, another part by the words of its deadline."""
    if unit.period:
        return words("task.round", name=unit.period.name)
    outputs = unit.phrase.outputs if unit.phrase and unit.phrase.step is not None else ()
    said = joined(outputs) or (joined([unit.part.text]) if unit.part else "")
    return words("task.part", words=said or joined([unit.item.title]))


def _own_name(unit: Unit, beside: Sequence[Unit], words: ReportWords) -> str:
    """The name of a part; empty for a task without parts, which needs none."""
    is_step = unit.phrase is not None and unit.phrase.step is not None
    if not (unit.period or is_step or len(beside) > 1):
        return ""
    name = unit_name(unit, words)
    # One step may have two days: "Tự chấm điểm trước 25/10; xếp hạng tháng 12".
    if unit.part and [unit_name(other, words) for other in beside].count(name) > 1:
        return words("task.part", words=joined([unit.part.text]))
    return name


def due_lines(units: Iterable[Unit], words: ReportWords) -> Iterator[str]:
    """The tasks that fall due, each once, with the days of their parts."""
    by_task: dict[str, list[Unit]] = {}
    for unit in units:
        by_task.setdefault(unit.item.address, []).append(unit)
    for listed in by_task.values():
        item = listed[0].item
        rounds = [unit for unit in listed if unit.period]
        together = len(rounds) >= _MANY
        details = [_due_rounds(rounds, words)] if together else []
        for unit in listed:
            if together and unit.period:
                continue
            day, name = day_words(unit.due) if unit.due else "", _own_name(unit, listed, words)
            details.append(words("task.due_of", unit=name, day=day) if name else words("task.due", day=day))
        yield ended("; ".join([named(item, words), *details, *lead_of(item, words)]))


def state_cell(task: ReportTask, as_of: date, words: ReportWords) -> tuple[str, ...]:
    """How far a task is, as the annex says it."""
    if not task.is_known:
        first = words("state.unknown")
    elif task.done_on:
        first = words("state.done", day=day_words(task.done_on))
    elif task.task.state is State.IN_PROGRESS and task.task.percent is not None:
        first = words("state.percent", percent=task.task.percent)
    else:
        first = words(f"state.{_STATES[task.task.state]}")
    return (first, *_parts(task.task, words), *_late(task, as_of, words))


def ended(text: str) -> str:
    """A line with one full stop."""
    return text if text.endswith(".") else f"{text}."


def _parts(task: TaskProgress, words: ReportWords) -> Iterator[str]:
    done = sum(unit.state is State.DONE for unit in task.units)
    if 0 < done < len(task.units):
        yield words("annex.parts", done=done, all=len(task.units))


def _late(task: ReportTask, as_of: date, words: ReportWords) -> Iterator[str]:
    days = [(as_of - unit.due).days for unit in task.late if unit.due]
    if days:
        yield words("annex.late_days", days=max(days))


def _values(task: ReportTask, words: ReportWords) -> Iterator[str]:
    """The last figure that a task has given."""
    values = (line.entry.value for line in reversed(task.task.entries) if line.entry.value)
    if value := next(values, None):
        yield words("task.value", value=value)


def _proof(units: Iterable[Unit], item: WorkItem, words: ReportWords) -> str:
    found = "; ".join(evidence(units)) or words.gap("evidence", task=item.address)
    return words("task.evidence", evidence=found)


def _line(task: ReportTask, details: Iterable[str], words: ReportWords) -> str:
    return ended("; ".join([named(task.task.item, words), *details]))
