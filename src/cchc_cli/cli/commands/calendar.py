"""cchc calendar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cchc_cli.cli import console
from cchc_cli.cli.language import say, translate
from cchc_cli.cli.options import OutputFile, Paths, days
from cchc_cli.cli.plans import PlanFile, open_plans, require_readable
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
    """Write every day on which something falls due as a calendar (.ics)."""
    from cchc_cli.analysis.agenda import agenda
    from cchc_cli.output.answers.calendar import PlanAgenda, as_calendar
    from cchc_cli.repository.public_holidays import working_days

    files = require_readable(open_plans(paths))
    _refuse_unknown([file for file, _ in files], agency or ())
    plans = []
    for file, plan in files:
        known = working_days(file.repository.settings.calendar)
        found = agenda(plan, file.repository, known, agency or (), partners=partners)
        _tell_left_out(file, found)
        path = file.inside or Path(file.name).name
        plans.append(PlanAgenda(path, plan, replace(found, reports=()) if no_reports else found, known))
    before = [timedelta(days=count) for count in ([_USUAL_ALARM] if alarm is None else alarm) if count]
    _write(as_calendar(plans, before, translate), output)


def _refuse_unknown(files: Sequence[PlanFile], agencies: Sequence[str]) -> None:
    """A name in no agency list would only give an empty calendar; a plan without a list names whom it likes."""
    registries = [file.repository.registry for file in files]
    for name in agencies if all(registries) else ():
        if not any(registry.find(name) for registry in registries):
            near = [other for registry in registries for other in registry.nearest(name)]
            message = N_("no agency list has “{name}”; the nearest names: {near}")
            values = {"name": name, "near": "; ".join(dict.fromkeys(near)) or "-"}
            raise CchcError(Message(message, values))


def _tell_left_out(file: PlanFile, agenda: Agenda) -> None:
    """What no calendar holds is not hidden."""
    if agenda.undated:
        message = N_("{file}: parts without a date, not in the calendar: {count}; cchc overdue tells why")
        console.note(say(message, file=file.name, count=len(agenda.undated)))
    if agenda.daily:
        message = N_("{file}: work of every day, not in the calendar: {tasks}")
        console.note(say(message, file=file.name, tasks=", ".join(agenda.daily)))
    if agenda.undecided:
        message = N_("{file}: left out, as the agency list does not say who belongs to them: {groups}")
        console.note(say(message, file=file.name, groups="; ".join(agenda.undecided)))


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
