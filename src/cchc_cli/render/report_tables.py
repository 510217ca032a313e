"""The tables of a report: targets, tasks one by one, and tasks done over tasks planned."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from cchc_cli.analysis.answerable import Answerable
from cchc_cli.analysis.progress_unit import State
from cchc_cli.analysis.report import PeriodReport, ReportArea, ReportTask, evidence
from cchc_cli.analysis.status import StatusGroup, TaskCount
from cchc_cli.analysis.target_standing import Standing, TargetStanding
from cchc_cli.diagnostics import Location
from cchc_cli.render.cells import cell
from cchc_cli.render.report_outline import heading_block
from cchc_cli.render.report_task import joined, state_cell
from cchc_cli.render.report_words import ReportWords, day_words, share_figure
from cchc_cli.render.view import Cell, ColumnKind, Row, RowKind, Table
from cchc_cli.render.widths import widths
from cchc_cli.vietnamese.ordinal import roman

_COUNTS = ("planned", "done", "share", "begun", "other", "waiting", "late")


def standing_words(target: TargetStanding, words: ReportWords) -> str:
    """How a target stands, in small letters; without a value nobody can say that it was missed."""
    if target.standing is Standing.BEHIND and target.result.actual is None:
        return words("standings.over")
    return words(f"standings.{target.standing.value.replace('-', '_')}")


def target_table(report: PeriodReport, words: ReportWords) -> Iterator[Table]:
    """Every target with its latest value; no table where the plan has no target."""
    quotes = [target.result.target.quote for target in report.status.targets]
    rows = []
    for number, target in enumerate(report.status.targets, 1):
        shared = quotes.count(target.result.target.quote) > 1
        cells = (
            cell(str(number), "number"),
            cell(_target(target, shared=shared)),
            Cell(tuple(_result(target, number, words)), "short"),
            cell(_capital(standing_words(target, words)), "short"),
        )
        rows.append(Row("row", cells))
    if rows:
        yield _table(words.heads("targets"), ("number", "target", "result", "standing"), rows)


def task_table(report: PeriodReport, label: Callable[[Location], str], words: ReportWords) -> Table:
    """The tasks by area, each with how far it is and what proves it; ``label`` is the number the plan prints at a place."""
    columns = ("number", "title", "lead", "deadline", "state", "evidence")
    rows = []
    for number, area in enumerate(report.areas, 1):
        title = area.name or (words("results.no_area") if len(report.areas) > 1 else "")
        if title and not _is_task(area.name, area.tasks):
            first = cell(_area_label(area, label) or roman(number), "number")
            rows.append(Row("area", (first, Cell((title,), across=len(columns) - 1))))
        rows += [
            Row("row", tuple(_task_cells(task, label(task.task.item.location), report, words)))
            for task in area.tasks
        ]
    return _table(words.heads("tasks"), columns, rows)


def count_tables(report: PeriodReport, words: ReportWords, titled: Callable[[str], str]) -> Iterator[Table]:
    """Tasks done over tasks planned, by area and by who leads; unknown where nobody keeps progress."""
    status = report.status
    total = _count_row("total", (words("annex.total"), 2), status.tasks, report)
    areas = [group for group in status.areas if group.tasks.planned]
    rows = [
        _count_row(
            "row",
            _named(number, titled(group.name) if group.name else words("annex.no_area")),
            group.tasks,
            report,
        )
        for number, group in enumerate(areas, 1)
    ]
    yield _table(
        words.heads("counts"),
        ("number", "area", *_COUNTS),
        [*rows, total],
        heading=words("annex.by_area"),
    )
    # What others lead beside the one agency of a report is not all that they lead.
    agencies = [group for group in status.agencies if group.tasks.planned and not report.agency]
    rows = [
        _count_row("row", _named(number, _agency(group, words)), group.tasks, report)
        for number, group in enumerate(agencies, 1)
    ]
    counted = sum(group.tasks.planned for group in agencies)
    notes = (words("annex.several"),) if counted > status.tasks.planned else ()
    if rows:
        yield _table(
            words.heads("counts"),
            ("number", "agency", *_COUNTS),
            rows,
            heading=words("annex.by_agency"),
            notes=notes,
        )


def _table(
    heads: Mapping[str, str],
    columns: Sequence[str],
    rows: Iterable[Row],
    *,
    heading: str = "",
    notes: tuple[str, ...] = (),
) -> Table:
    head = (Row("head", tuple(cell(heads[column]) for column in columns)),)
    body = tuple(rows)
    return Table(heading_block(heading), "", widths(head, body), head, body, notes)


def _target(target: TargetStanding, *, shared: bool) -> str:
    """The clause as printed; of several targets in one clause, what this one is about."""
    about = target.result.target
    said = f"{about.subject}: {about.words}" if shared and about.subject else about.quote
    return _capital(said.rstrip(" .;"))


def _result(target: TargetStanding, number: int, words: ReportWords) -> Iterator[str]:
    actual = target.result.actual
    if actual is None:
        yield words.gap("target", number=number)
        return
    yield f"{actual.text} ({actual.period or day_words(actual.delivered)})"
    if actual.evidence:
        yield actual.evidence


def _area_label(area: ReportArea, label: Callable[[Location], str]) -> str:
    """The printed number of an area of a table; an area of the text carries a number that counts other things."""
    item = area.tasks[0].task.item
    return label(item.location[:4]) if item.in_table and item.location[2] == "areas" else ""


def _is_task(name: str, tasks: Sequence[ReportTask]) -> bool:
    """Whether an area is a task itself, whose title would stand twice."""
    return len(tasks) == 1 and " ".join(tasks[0].task.item.title.split()) == name


def _task_cells(task: ReportTask, label: str, report: PeriodReport, words: ReportWords) -> Iterator[Cell]:
    item = task.task.item
    yield cell(label or item.address, "number")
    yield Cell((" ".join(item.title.split()),))
    yield Cell(tuple(line for entry in item.lead if (line := joined([entry]))))
    yield Cell(tuple(dict.fromkeys(joined([phrase.text]) for phrase in item.phrases)), "short")
    yield Cell(state_cell(task, report.span.as_of, words), "short")
    yield Cell(tuple(_proofs(task, words)), "short")


def _proofs(task: ReportTask, words: ReportWords) -> Iterator[str]:
    found = tuple(evidence(task.task.units))
    yield from found
    if not found and task.task.state is State.DONE:
        yield words.gap("evidence", task=task.task.item.address)


def _named(number: int, name: str) -> tuple[str, int, str]:
    return str(number), 1, name


def _count_row(
    kind: RowKind, name: tuple[str, int] | tuple[str, int, str], count: TaskCount, report: PeriodReport
) -> Row:
    first = Cell((name[0],), "number" if kind == "row" else "text", across=name[1])
    named = (Cell((name[2],)),) if len(name) == 3 else ()
    states = count.states
    other = states[State.PAUSED] + states[State.DROPPED]
    figures = (
        count.planned,
        count.done,
        share_figure(count.share),
        states[State.IN_PROGRESS],
        other,
        states[State.NOT_STARTED],
        count.late,
    )
    # Without records nothing but the number of tasks is known.
    told = [str(figure) for figure in (figures if report.kept else (count.planned, *("",) * 6))]
    kinds: ColumnKind = "short"
    return Row(kind, (first, *named, *(cell(figure, kinds) for figure in told)))


def _agency(group: StatusGroup, words: ReportWords) -> str:
    if group.name is None:
        return words("annex.no_agency")
    found: Answerable | None = group.answerable
    if found and found.formerly:
        return words("annex.formerly", name=group.name, formerly=", ".join(found.formerly))
    if found and found.ended:
        return words("annex.ended", name=group.name, day=day_words(found.ended))
    return group.name


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
