"""What is wrong with recorded progress, as findings at the words of the entry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from difflib import get_close_matches

from cchc_cli.analysis.progress import Misplaced, Progress
from cchc_cli.analysis.progress_unit import TaskProgress
from cchc_cli.diagnostics import Diagnostic, Note, NoteKind, Related, Severity
from cchc_cli.message import N_, Message
from cchc_cli.plan.plan import Plan
from cchc_cli.repository.progress import DONE, NOT_STARTED, ProgressFile, Recorded
from cchc_cli.source.codes import Code
from cchc_cli.vietnamese.date import read_date
from cchc_cli.vietnamese.evidence import is_document
from cchc_cli.vietnamese.letters import key

UNKNOWN_TASK = Code(
    "REF161",
    "unknown-task",
    N_("Progress is recorded for a task, a part or a round that the plan does not have."),
)
UNCLEAR_ROUND = Code(
    "REF162", "unclear-round", N_("Work that comes back is recorded as done, and not which round of it.")
)
EARLY_ENTRY = Code(
    "DUE161",
    "entry-before-the-plan",
    N_("Something is recorded for a day before the plan year, and before the plan was issued."),
)
ENTRY_BEFORE_ISSUE = Code(
    "DUE262",
    "entry-before-issue",
    N_("Something is recorded for a day of the plan year on which the plan was not yet issued."),
    Severity.WARNING,
)
FUTURE_ENTRY = Code(
    "DUE261",
    "entry-in-the-future",
    N_("Something is recorded for a day that has not come yet."),
    Severity.WARNING,
)
FALLING_SHARE = Code(
    "TGT261",
    "falling-share",
    N_("A later entry says that less is done than an earlier one."),
    Severity.WARNING,
)
SHARE_AGAINST_STATUS = Code(
    "TGT161", "share-against-status", N_("Status and share of one entry contradict each other.")
)
BARE_EVIDENCE = Code(
    "CIT261",
    "unclear-evidence",
    N_("Evidence that names no document by number and day cannot be found again."),
    Severity.WARNING,
)

PROGRESS_CODES = (
    BARE_EVIDENCE,
    EARLY_ENTRY,
    FUTURE_ENTRY,
    ENTRY_BEFORE_ISSUE,
    UNKNOWN_TASK,
    UNCLEAR_ROUND,
    SHARE_AGAINST_STATUS,
    FALLING_SHARE,
)
"""Every kind of fault of progress, in order of code; what is wrong with a target's value is told as for results files."""


def progress_faults(
    found: Progress, file: ProgressFile, plan: Plan, today: date | None
) -> tuple[Diagnostic, ...]:
    """Everything that is wrong with what the entries of a file say, in its order.

    ``found`` must know all entries of the file; ``today`` None: nothing is in the future.
    """
    faults = [_misplaced(each) for each in found.misplaced]
    for line in file.entries:
        faults += _of_entry(line, plan, today)
    for task in found.tasks:
        faults += _falling(task)
    return tuple(sorted(faults, key=lambda fault: fault.order))


def _misplaced(each: Misplaced) -> Diagnostic:
    entry, line = each.line.entry, each.line
    if not each.known and each.key in ("status", "percent", "due"):
        message = Message(
            N_("this work comes back; say which round is meant: {example}"), {"example": "period: 2021-Q1"}
        )
        return _fault(UNCLEAR_ROUND, message, line, each.key)
    said = str(getattr(entry, each.key))
    messages = {
        "task": Message(N_("the plan has no task {name}"), {"name": said}),
        "part": Message(N_("the task has no part {name}"), {"name": said}),
    }
    message = messages.get(each.key, Message(N_("the task has no round {name}"), {"name": said}))
    near = nearest(said, each.known)
    label = Message(N_("did you mean {key}?"), {"key": near[0]}) if near else None
    template = N_("the nearest names: {names}") if near else N_("there are: {names}")
    some = (*each.known[:_SHOWN], "…") if len(each.known) > _SHOWN else each.known
    shown = near or some
    hint = Message(template, {"names": "; ".join(shown)})
    notes = (Note(NoteKind.HELP, hint),) if len(near) > 1 or (shown and not near) else ()
    return _fault(UNKNOWN_TASK, message, line, each.key, label=label, notes=notes)


_SHOWN = 12
"""Names that are told of many."""


def nearest(said: str, known: Iterable[str]) -> tuple[str, ...]:
    """The names most like one that is not there, best first."""
    names = {key(name): name for name in known}
    return tuple(names[found] for found in get_close_matches(key(said), names, 3, 0.6))


def _of_entry(line: Recorded, plan: Plan, today: date | None) -> Iterator[Diagnostic]:
    entry = line.entry
    yield from _day_faults(line, plan, today)
    if (entry.status == DONE and entry.percent not in (None, 100)) or (
        entry.status == NOT_STARTED and entry.percent
    ):
        values = {"status": entry.status, "percent": entry.percent}
        yield _fault(SHARE_AGAINST_STATUS, Message(N_("{status}, and {percent} %"), values), line, "percent")
    if entry.evidence and not is_document(entry.evidence):
        message = Message(N_("“{words}” names no document by its number and day"), {"words": entry.evidence})
        hint = Message(N_("write {example}"), {"example": "Quyết định số 12/QĐ-UBND ngày 15/3/2021"})
        yield _fault(BARE_EVIDENCE, message, line, "evidence", notes=(Note(NoteKind.HELP, hint),))


def _day_faults(line: Recorded, plan: Plan, today: date | None) -> Iterator[Diagnostic]:
    """Work of January may be done before its plan is signed; nothing of it before the year and before the signature."""
    paper = read_date(plan.document.date)
    issued = paper.date if paper else None
    begins = date(plan.year, 1, 1)
    day = line.entry.date
    if day < min(issued or begins, begins):
        values = {
            "entry": f"{day:%d/%m/%Y}",
            "year": plan.year,
            "day": f"{issued:%d/%m/%Y}" if issued else "",
        }
        message = Message(N_("{entry} is before {year}, the year of the plan"), values)
        if issued:
            message = Message(N_("{entry} is before {day}, the day on which the plan was issued"), values)
        hint = Message(
            N_("write the day on which it was done; cchc progress add takes it as {option}"),
            {"option": f"--date {plan.year}-03-15"},
        )
        yield _fault(EARLY_ENTRY, message, line, "date", notes=(Note(NoteKind.HELP, hint),))
    elif issued and day < issued:
        message = Message(N_("the plan was issued on {day}"), {"day": f"{issued:%d/%m/%Y}"})
        yield _fault(ENTRY_BEFORE_ISSUE, message, line, "date")
    if today and day > today:
        yield _fault(FUTURE_ENTRY, Message(N_("this day is still to come")), line, "date")


def _falling(task: TaskProgress) -> Iterator[Diagnostic]:
    """A share that is lower than one recorded on an earlier day for the same thing."""
    scopes: dict[tuple[str, str], Recorded] = {}
    for line in task.entries:
        entry = line.entry
        if entry.percent is None:
            continue
        scope = (entry.part or "", entry.period or "")
        before = scopes.get(scope)
        if before and before.entry.percent is not None and entry.percent < before.entry.percent:
            values = {
                "now": entry.percent,
                "then": before.entry.percent,
                "day": f"{before.entry.date:%d/%m/%Y}",
            }
            message = Message(N_("{now} % after {then} % on {day}"), values)
            related = (Related(before.tree.span(("percent",)), Message(N_("recorded before"))),)
            yield _fault(FALLING_SHARE, message, line, "percent", related=related)
        scopes[scope] = line


def _fault(
    code: Code,
    message: Message,
    line: Recorded,
    key: str,
    *,
    label: Message | None = None,
    related: tuple[Related, ...] = (),
    notes: tuple[Note, ...] = (),
) -> Diagnostic:
    tree = line.tree
    return Diagnostic(
        code.code,
        code.name,
        code.severity,
        message,
        tree.source.file,
        tree.span((key,)),
        (line.number, key),
        label,
        related,
        notes,
    )
