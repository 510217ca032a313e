"""What is wrong with recorded progress, as findings at the words of the entry."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from difflib import get_close_matches

from cchc_cli.analysis.progress import Misplaced, Progress, Recorded, TaskProgress
from cchc_cli.diagnostics import Diagnostic, Note, NoteKind, Related, Severity
from cchc_cli.message import N_, Message
from cchc_cli.repository.progress import DONE, ProgressFile
from cchc_cli.source.codes import Code
from cchc_cli.vietnamese.evidence import is_document

UNKNOWN_TASK = Code(
    "REF161",
    "unknown-task",
    N_("Progress is recorded for a task, a part or a round that the plan does not have."),
)
UNCLEAR_ROUND = Code(
    "REF162", "unclear-round", N_("Work that comes back is recorded as done, and not which round of it.")
)
EARLY_ENTRY = Code(
    "DUE161", "entry-before-the-plan", N_("Something is recorded for a day before the plan was issued.")
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
    UNKNOWN_TASK,
    UNCLEAR_ROUND,
    EARLY_ENTRY,
    FUTURE_ENTRY,
    FALLING_SHARE,
    SHARE_AGAINST_STATUS,
    BARE_EVIDENCE,
)
"""Every kind of fault of progress."""


def progress_faults(
    found: Progress, file: ProgressFile, issued: date | None, today: date | None
) -> tuple[Diagnostic, ...]:
    """Everything that is wrong with the entries of a file, in its order; ``today`` None: nothing is in the future."""
    faults = [*(_misplaced(each) for each in found.misplaced)]
    for line in file.entries:
        faults += _of_entry(line, issued, today)
    for task in found.tasks:
        faults += _falling(task)
    return tuple(sorted(faults, key=lambda fault: fault.order))


def _misplaced(each: Misplaced) -> Diagnostic:
    entry, line = each.line.entry, each.line
    if each.key == "status":
        message = Message(
            N_("this work comes back; say which round is done: {example}"), {"example": "period: 2021-Q1"}
        )
        at = "status" if entry.status else "percent"
        return _fault(UNCLEAR_ROUND, message, line, at)
    said = str(getattr(entry, each.key))
    messages = {
        "task": Message(N_("the plan has no task {name}"), {"name": said}),
        "part": Message(N_("the task has no part {name}"), {"name": said}),
    }
    message = messages.get(each.key, Message(N_("the task has no round {name}"), {"name": said}))
    near = get_close_matches(said, each.known, 1, 0.6)
    label = Message(N_("did you mean {key}?"), {"key": near[0]}) if near else None
    shown = "; ".join(each.known[:12])
    notes = (
        ()
        if near or not shown
        else (Note(NoteKind.HELP, Message(N_("there are: {names}"), {"names": shown})),)
    )
    return _fault(UNKNOWN_TASK, message, line, each.key, label=label, notes=notes)


def _of_entry(line: Recorded, issued: date | None, today: date | None) -> Iterator[Diagnostic]:
    entry = line.entry
    if issued and entry.date < issued:
        message = Message(N_("the plan was issued on {day}"), {"day": f"{issued:%d/%m/%Y}"})
        yield _fault(EARLY_ENTRY, message, line, "date")
    if today and entry.date > today:
        message = Message(N_("this day is still to come"))
        yield _fault(FUTURE_ENTRY, message, line, "date")
    if entry.status == DONE and entry.percent is not None and entry.percent < 100:
        message = Message(N_("done, and only {percent} %"), {"percent": entry.percent})
        yield _fault(SHARE_AGAINST_STATUS, message, line, "percent")
    if entry.evidence and not is_document(entry.evidence):
        message = Message(N_("“{words}” names no document by number and day"), {"words": entry.evidence})
        hint = Message(N_("write {example}"), {"example": "Quyết định số 12/QĐ-UBND ngày 15/3/2021"})
        yield _fault(BARE_EVIDENCE, message, line, "evidence", notes=(Note(NoteKind.HELP, hint),))


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
