"""Where the paper says what a finding is about: the officer holds the paper, not the YAML."""

from __future__ import annotations

from cchc_cli.diagnostics import Location
from cchc_cli.message import N_, Message
from cchc_cli.plan.numbering import Numbering

_HEAD = {
    "superior": N_("head of the paper"),
    "issuer": N_("head of the paper"),
    "number": N_("head of the paper"),
    "place": N_("head of the paper"),
    "date": N_("head of the paper"),
    "signature": N_("signature"),
    "signer": N_("signature"),
    "recipients": N_("recipients"),
}

_CELLS = {
    "outputs": N_("item {item}, column of outputs"),
    "lead": N_("item {item}, column of the agency in charge"),
    "partners": N_("item {item}, column of partners"),
    "deadline": N_("item {item}, column of deadlines"),
    "note": N_("item {item}, column of notes"),
}


def on_paper(location: Location, numbering: Numbering) -> Message | None:
    """The place as an officer would say it; None where its key says it all (title, year)."""
    match location:
        case ("document", str(key), *_) if key in _HEAD:
            return Message(_HEAD[key])
        case ("decision", "bases", int(index), *_):
            return Message(N_("legal base {number}"), {"number": index + 1})
    item = numbering.address(location)
    if not item:
        return None
    key = next((step for step in reversed(location) if isinstance(step, str)), "")
    in_table = "tasks" in location or "areas" in location
    return (
        Message(_CELLS[key], {"item": item})
        if in_table and key in _CELLS
        else Message(N_("item {item}"), {"item": item})
    )
