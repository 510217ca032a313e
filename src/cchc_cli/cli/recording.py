"""A new entry of a progress file: everything is checked first, then one line is written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from cchc_cli.cli import console
from cchc_cli.cli.clock import today
from cchc_cli.cli.language import say, translate
from cchc_cli.cli.plans import PlanFile, one_plan
from cchc_cli.cli.progress import recorded
from cchc_cli.cli.results import delivered
from cchc_cli.errors import CchcError
from cchc_cli.message import N_, Message

if TYPE_CHECKING:
    from cchc_cli.analysis.progress import Progress
    from cchc_cli.diagnostics import Diagnostic
    from cchc_cli.plan.plan import Plan
    from cchc_cli.repository.progress import ProgressFile, Recorded
    from cchc_cli.source.text import SourceText


def record(plan_name: str, said: Mapping[str, str]) -> None:
    """Add an entry to the progress file of a plan, or refuse it with what is wrong."""
    from cchc_cli.diagnostics import Severity
    from cchc_cli.files import rewrite_atomically
    from cchc_cli.repository.progress import progress_path
    from cchc_cli.repository.progress_line import HEADING, added, written
    from cchc_cli.source.text import BOM

    file, plan = one_plan(plan_name)
    if file.from_stdin:
        raise CchcError(Message(N_("a plan from the standard input has no progress file beside it")))
    path = progress_path(Path(file.name))
    before = _opened(path)
    line = written(_as_the_plan_names_it(_sound(said), file, plan))
    after = _with(before, added(before.text, [line], translate(HEADING)))
    old, new = _read(before), _read(after)
    found = _new_faults(file, plan, old, new)
    errors = [fault for fault in found if fault.severity is Severity.ERROR]
    _tell(found)
    if errors:
        raise CchcError(Message(N_("nothing was written")))
    own = new.entries[-1]
    _refuse_the_same_again(own, old)
    mark = BOM if before.bom else ""
    rewrite_atomically(path, mark + before.text, mark + after.text)
    console.write(f"{before.file}:{own.number}: {line}\n")
    _tell_what_counts(recorded(file, plan, new).found, own)


def _sound(said: Mapping[str, str]) -> dict[str, str]:
    """The values as one line can hold them."""
    from cchc_cli.repository.progress_line import breaks_the_line

    sound = {}
    for name, text in said.items():
        bare = text.strip()
        if breaks_the_line(bare):
            message = N_(
                "--{option}: an entry stands on one line, and this text has a line break or a sign that nobody sees"
            )
            raise CchcError(Message(message, {"option": name}))
        if not bare:
            raise CchcError(Message(N_("--{option}: this must not be empty"), {"option": name}))
        sound[name] = bare
    return sound


def _as_the_plan_names_it(said: dict[str, str], file: PlanFile, plan: Plan) -> dict[str, str]:
    """The entry with the task and the status in the spelling that the files keep."""
    from cchc_cli.analysis.progress import named_items, task_key
    from cchc_cli.repository.progress import read_status

    if status := read_status(said.get("status", "")):
        said = {**said, "status": status}
    if "percent" in said:
        said = {**said, "percent": said["percent"].rstrip("% ")}
    if "task" in said:
        items = named_items(recorded(file, plan, None).items)
        item = items.get(task_key(said["task"]))
        if item and task_key(said["task"]) == task_key(item.address):
            said = {**said, "task": item.address}
    return said


def _opened(path: Path) -> SourceText:
    """The text of the file, empty while there is none; one that cannot be read is not written over."""
    from cchc_cli.source.loader import open_text
    from cchc_cli.source.text import SourceText

    name = path.as_posix()
    if not path.exists():
        return SourceText(name, "")
    source, refused = open_text(path, name)
    if refused:
        values = {"path": name, "reason": refused[0].message}
        raise CchcError(Message(N_("{path}: {reason}"), values))
    return source


def _with(source: SourceText, text: str) -> SourceText:
    from cchc_cli.source.text import SourceText

    return SourceText(source.file, text, source.bom)


def _read(source: SourceText) -> ProgressFile:
    from cchc_cli.repository.progress import ProgressEntry
    from cchc_cli.source.line_reader import read_lines

    return read_lines(source, ProgressEntry)


def _new_faults(file: PlanFile, plan: Plan, old: ProgressFile, new: ProgressFile) -> tuple[Diagnostic, ...]:
    """What is wrong with the new entry, or with others because of it."""
    known = [_told(fault) for fault in _faults(file, plan, old)]
    return tuple(fault for fault in _faults(file, plan, new) if _told(fault) not in known)


def _told(fault: Diagnostic) -> tuple[object, ...]:
    return fault.code, fault.file, fault.span, fault.message.text()


def _faults(file: PlanFile, plan: Plan, records: ProgressFile) -> tuple[Diagnostic, ...]:
    said = recorded(file, plan, records, today=today()).faults
    return (*delivered(file, plan, records).diagnostics, *said)


def _tell(found: Iterable[Diagnostic]) -> None:
    """Each finding with what helps: the words beside it, and its notes."""
    from cchc_cli.output.findings.words import SEVERITIES

    for fault in found:
        pieces = [
            fault.message,
            *([fault.label] if fault.label else []),
            *(note.message for note in fault.notes),
        ]
        words = "; ".join(piece.text(translate) for piece in pieces)
        console.note(f"{translate(SEVERITIES[fault.severity])}[{fault.code}] {words}")


def _refuse_the_same_again(own: Recorded, old: ProgressFile) -> None:
    """Equal entries count once, so that a second one would be lost without a word."""
    for line in old.entries:
        if line.entry == own.entry:
            message = N_("line {line} says exactly the same; if it happened again, tell it apart with --note")
            raise CchcError(Message(message, {"line": line.number}))


def _tell_what_counts(found: Progress, own: Recorded) -> None:
    """How far the task is now; and where another entry counts before this one, that it does."""
    from cchc_cli.analysis.progress_unit import said_state
    from cchc_cli.output.answers.progress_words import STATES

    said = said_state(own.entry)
    for task in found.tasks:
        if not any(line.number == own.number for line in task.entries):
            continue
        values = {"task": task.item.address, "state": translate(STATES[task.state])}
        console.note(say(N_("task {task}: {state}"), **values))
        about = [unit for unit in task.units if any(line.number == own.number for line in unit.entries)]
        if said and about and not any(unit.state is said for unit in about):
            console.note(
                say(
                    N_(
                        "another entry counts before this one: it is of a later day, or of the same day and further on"
                    )
                )
            )
