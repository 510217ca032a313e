"""Which acts of the register a plan cites, and where."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.diagnostics import Note, NoteKind
from cchc_cli.lint.citations import cited, cited_laws
from cchc_cli.lint.rule import At, Context
from cchc_cli.lint.typed import at_words
from cchc_cli.message import N_, Message
from cchc_cli.repository.acts import Act
from cchc_cli.vietnamese.citation.mention import is_named_as_past
from cchc_cli.vietnamese.date import print_date


@dataclass(frozen=True, slots=True)
class KnownAct:
    """A citation of an act that the register has."""

    act: Act
    at: At
    name: str
    """as the plan names it"""


def known_acts(context: Context) -> tuple[KnownAct, ...]:
    """Every citation of a listed act that rests on it; not where it is named as amended, replaced or summed up."""
    return context.once(_known)


def reasons(act: Act) -> tuple[Note, ...]:
    """Since when it no longer holds, what took its place, and where that is known from."""
    notes = []
    if act.ended:
        message = N_("it no longer holds since {date} ({certainty}: {source})")
        values = {"date": print_date(act.ended), "certainty": act.certainty, "source": act.source or "…"}
        notes.append(Note(NoteKind.CAUSE, Message(message, values)))
    if act.replaced_by:
        message = N_("in its place: {acts}")
        notes.append(Note(NoteKind.HELP, Message(message, {"acts": "; ".join(act.replaced_by)})))
    return tuple(notes)


def _known(context: Context) -> tuple[KnownAct, ...]:
    return (*_numbered(context), *_laws(context))


def _numbered(context: Context) -> Iterator[KnownAct]:
    for each in cited(context):
        act = context.acts.cited(each.citation)
        if act and not is_named_as_past(each.passage.printed, each.citation.start):
            yield KnownAct(act, each.head, each.passage.printed[slice(*each.citation.head)])


def _laws(context: Context) -> Iterator[KnownAct]:
    for passage, law in cited_laws(context):
        act = None if law.is_inside else context.acts.law(law)
        if act and not is_named_as_past(passage.printed, law.start):
            at = at_words(passage.location, passage.text, law.start, law.end)
            yield KnownAct(act, at, f"{law.kind} {law.name}")
