"""cchc calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cchc_cli.cli import console
from cchc_cli.cli.language import say, translate
from cchc_cli.cli.options import OutputFile, Paths, days
from cchc_cli.cli.plans import PlanFile, open_plans, require_readable
from cchc_cli.cli.progress import progress_of, require_agency, tell_progress, tell_undecided
from cchc_cli.errors import CchcError
from cchc_cli.message import N_, Message

if TYPE_CHECKING:
    from cchc_cli.analysis.agenda import Agenda

Alarms = Annotated[
    list[int] | None,
    typer.Option(
        "--alarm",
        parser=days,
        metavar=N_("DAYS"),
        help=N_(
            "How many days before to be reminded, as 7 or 7d; usually 7. May be given several times; 0 for none."
        ),
    ),
]
Agencies = Annotated[
    list[str] | None,
    typer.Option(
        "--agency",
        metavar=N_("NAME"),
        help=N_("Only work led by this agency, or by a group it belongs to; may be given several times."),
    ),
]
Partners = Annotated[
    bool, typer.Option("--partners", help=N_("With --agency: also work in which it takes part."))
]
NoReports = Annotated[bool, typer.Option("--no-reports", help=N_("Leave the periodic reports out."))]

_USUAL_ALARM = 7


def calendar(
    paths: Paths = None,
    output: OutputFile = None,
    alarm: Alarms = None,
    agency: Agencies = None,
    partners: Partners = False,
    no_reports: NoReports = False,
) -> None:
    """Write every day on which something that is left falls due as a calendar (.ics)."""
    from cchc_cli.analysis.agenda import agenda
    from cchc_cli.output.answers.calendar import PlanAgenda, as_calendar

    entries = [progress_of(file, plan) for file, plan in require_readable(open_plans(paths))]
    tell_progress(entries)
    for name in agency or ():
        require_agency(name, entries)
    plans = []
    for entry in entries:
        file, plan = entry.file, entry.plan
        found = agenda(plan, file.repository, entry.found, entry.days, agency or (), partners=partners)
        _tell_left_out(file, found)
        path = file.inside or Path(file.name).name
        plans.append(PlanAgenda(path, plan, replace(found, reports=()) if no_reports else found, entry.days))
    before = [timedelta(days=count) for count in ([_USUAL_ALARM] if alarm is None else alarm) if count]
    _write(as_calendar(plans, before, translate), output)


def _tell_left_out(file: PlanFile, agenda: Agenda) -> None:
    """What no calendar holds is not hidden."""
    if agenda.undated:
        message = N_("{file}: parts without a date, not in the calendar: {count}; cchc overdue tells why")
        console.note(say(message, file=file.name, count=len(agenda.undated)))
    if agenda.settled:
        message = N_("{file}: recorded as done or dropped, not in the calendar: {count}")
        console.note(say(message, file=file.name, count=agenda.settled))
    if agenda.daily:
        message = N_("{file}: work of every day, not in the calendar: {tasks}")
        console.note(say(message, file=file.name, tasks=", ".join(agenda.daily)))
    tell_undecided(file, agenda.undecided)


def _write(text: str, output: Path | None) -> None:
    from cchc_cli.files import write_atomically

    if output is None or str(output) == "-":
        console.write_file(text.encode())
        return
    values = {"file": output.as_posix()}
    if output.is_dir():
        raise CchcError(Message(N_("{file} is a folder; name a file"), values))
    if output.suffix.lower() in (".yaml", ".yml"):
        raise CchcError(Message(N_("{file} is a plan file; name a calendar (.ics)"), values))
    if output.is_file() and output.read_bytes() == text.encode():
        console.note(say(N_("unchanged: {file}"), **values))
        return
    write_atomically(output, text)
    console.note(say(N_("written: {file}"), **values))
