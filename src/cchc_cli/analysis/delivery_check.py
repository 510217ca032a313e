"""What can be wrong with a delivery, whatever it is for: its subject, its agency, its day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from difflib import get_close_matches

from cchc_cli.analysis.charge import Charge, is_in_charge, is_unknown, official
from cchc_cli.analysis.reports import ReportDay, closed_on
from cchc_cli.analysis.result_fault import (
    CONFLICT,
    EARLY_VALUE,
    NOT_IN_CHARGE,
    UNFIT_VALUE,
    UNKNOWN_AGENCY,
    UNKNOWN_SUBJECT,
    Place,
    ResultFault,
)
from cchc_cli.diagnostics import Note, NoteKind
from cchc_cli.message import N_, Message
from cchc_cli.repository.recognition import Registry
from cchc_cli.repository.results import Delivery
from cchc_cli.vietnamese.letters import key
from cchc_cli.vietnamese.stretch import Stretch


def subject_key(name: str) -> str:
    """The name of a row, target or goal for comparing: "8." and "8" are one."""
    return key(name).rstrip(". ")


def unknown_subject(delivery: Delivery, known: Iterable[str], hint: Message) -> ResultFault:
    """Nothing in the plan has the name that an entry is for."""
    subject = delivery.entry.subject or ""
    name = str(getattr(delivery.entry, subject))
    names = {subject_key(other): other for other in known}
    near = get_close_matches(subject_key(name), sorted(names), 1, 0.6)
    message = {
        "row": Message(N_("the tables of the plan have no row {name}"), {"name": name}),
        "target": Message(N_("the plan has no target {name}"), {"name": name}),
    }.get(subject, Message(N_("the plan has no goal {name}"), {"name": name}))
    label = Message(N_("did you mean {key}?"), {"key": names[near[0]]}) if near else None
    at = Place(delivery.file, (*delivery.location, subject))
    return ResultFault(UNKNOWN_SUBJECT, message, at, label, notes=(Note(NoteKind.HELP, hint),))


def agency_fault(delivery: Delivery, found: Charge, registry: Registry, where: str) -> ResultFault | None:
    """The agency is in no list, or not the one that the plan asks."""
    if delivery.agency is None:
        return None
    if unknown := unknown_agency(delivery, registry):
        return unknown
    if is_in_charge(official(delivery.agency, registry), found, registry, delivery.entry.date):
        return None
    values = {"agency": delivery.agency, "where": where}
    message = Message(N_("{agency} is not in charge of {where}"), values)
    asked = Message(N_("the plan asks: {agencies}"), {"agencies": "; ".join(found.agencies)})
    at = Place(delivery.file, (*delivery.location, delivery.entry.subject or ""))
    related = ((Place(delivery.file, delivery.agency_location), Message(N_("delivered by this agency"))),)
    return ResultFault(NOT_IN_CHARGE, message, at, asked, related)


def unknown_agency(delivery: Delivery, registry: Registry) -> ResultFault | None:
    """The agency of a delivery is in no list; told once for each place that names it."""
    if delivery.agency is None or not is_unknown(delivery.agency, registry):
        return None
    nearest = registry.nearest(delivery.agency)
    hint = Message(N_("the nearest names: {names}"), {"names": "; ".join(nearest)})
    return ResultFault(
        UNKNOWN_AGENCY,
        Message(N_("“{words}” is in no list of agencies"), {"words": delivery.agency}),
        Place(delivery.file, delivery.agency_location),
        notes=(Note(NoteKind.CAUSE, hint),) if nearest else (),
    )


def early(
    at: Place, delivered: date, stretch: Stretch | None, period: str, reports: Iterable[ReportDay]
) -> ResultFault | None:
    """A value for a period whose figures were not closed when it was delivered."""
    if stretch is None or delivered >= (closed := closed_on(stretch, reports)):
        return None
    values = {"period": period, "last": f"{closed:%d/%m/%Y}", "day": f"{delivered:%d/%m/%Y}"}
    message = Message(N_("delivered on {day}, but “{period}” is counted until {last}"), values)
    return ResultFault(EARLY_VALUE, message, at)


def unfit(at: Place, text: str, why: Message) -> ResultFault:
    """A value that is none of the kind that is wanted."""
    return ResultFault(UNFIT_VALUE, Message(N_("“{text}” does not fit here"), {"text": text}), at, why)


def conflict(subject: Message, said: Iterable[tuple[str, Place]]) -> ResultFault:
    """Several values that cannot all be right; told at the last place, with the others beside it."""
    listed = sorted(said, key=lambda item: (item[1].file, _order(item[1])))
    *others, (text, at) = listed
    notes = tuple(
        (place, Message(N_("“{text}” is delivered here"), {"text": other})) for other, place in others
    )
    label = Message(N_("“{text}” is delivered here"), {"text": text})
    return ResultFault(CONFLICT, subject, at, label, notes)


def _order(place: Place) -> tuple[tuple[int, str], ...]:
    """Locations mix names and numbers, which do not compare."""
    return tuple((step, "") if isinstance(step, int) else (-1, step) for step in place.location)
