"""The words of a plan's texts, with its references put in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from cchc_cli.analysis.budget import Budget, budgets
from cchc_cli.diagnostics import Location
from cchc_cli.errors import CchcError
from cchc_cli.plan.budget import BudgetTable
from cchc_cli.plan.deadline import DeadlineEntry
from cchc_cli.plan.document import Document
from cchc_cli.plan.numbering import Numbering, number
from cchc_cli.plan.plan import Plan
from cchc_cli.plan.prose import texts
from cchc_cli.plan.record import Record
from cchc_cli.plan.text import DUTY_NAMES, Mark, Text
from cchc_cli.render.frame import Frame
from cchc_cli.repository.agencies import Agency
from cchc_cli.repository.issuer import read_issuer
from cchc_cli.repository.repository import Repository
from cchc_cli.vietnamese.date import print_date, read_date
from cchc_cli.vietnamese.money import in_unit
from cchc_cli.vietnamese.number import Reason, usual_grouping
from cchc_cli.vietnamese.quantity import print_quantity, read_quantity
from cchc_cli.vietnamese.words import amount_in_words

_OWN = ("heading", "text", "title", "area")
"""The texts of a place in which it may mark who and by when."""


@dataclass(frozen=True)
class Printing:
    """What {references} print at a place of the plan."""

    plan: Plan
    frame: Frame
    repository: Repository
    numbering: Numbering
    budgets: tuple[Budget, ...]
    words: Mapping[str, str] = field(default_factory=dict)
    """by name: the document's own data, targets, and what the places above say"""

    @classmethod
    def of(cls, plan: Plan, frame: Frame, repository: Repository) -> Printing:
        """Everything that holds for the whole document."""
        numbering = number(plan)
        money = budgets(plan, numbering, repository.settings.source_name)
        printing = cls(plan, frame, repository, numbering, money)
        return replace(printing, words={**_targets(plan), **_document(plan, frame, repository)})

    def line(self, text: Text) -> str:
        """A text as one string, paragraphs apart by line breaks."""
        return text.printed(self._reference)

    def paragraphs(self, text: Text | None) -> tuple[str, ...]:
        """A text as paragraphs; a blank line in the file starts a new one."""
        if text is None:
            return ()
        return tuple(part.strip() for part in re.split(r"\n+", self.line(text)) if part.strip())

    def numbers_below(self, location: Location) -> bool:
        """Whether anything that stands below a place carries a printed number."""
        deep = len(location)
        places = self.numbering.places.values()
        return any(
            place.label
            for place in places
            if len(place.location) > deep and place.location[:deep] == location
        )

    def below(self, place: Record) -> Printing:
        """The same with what a place says for itself and for everything below it: who, with whom, by when."""
        said = {name: words for name in DUTY_NAMES if (words := self._duty(place, name))}
        return replace(self, words={**self.words, **said}) if said else self

    def _duty(self, place: Record, name: str) -> str:
        """A field of the place, else the words that its own text marks."""
        words = [self._entry(entry) for entry in getattr(place, name, ())]
        if words:
            return "; ".join(word for word in words if word)
        own = [text for key in _OWN if isinstance(text := getattr(place, key, None), Text)]
        return next((mark.words for text in own if (mark := text.mark(name))), "")

    def _entry(self, entry: Text | DeadlineEntry | str) -> str:
        if isinstance(entry, Text):
            return self.line(entry)
        return entry if isinstance(entry, str) else entry.text or ""

    def with_budget(self, budget: Budget | None, table: BudgetTable | None) -> Printing:
        """The same with {total} and {in_words} of a table; a figure that the paper states goes first."""
        if budget is None:
            return self
        total = budget.computed_total if budget.declared_total is None else budget.declared_total
        typed = table.total if table else None
        figure = typed or in_unit(total, budget.unit, separator(table) if table else ".")
        said = {"in_words": amount_in_words(int(total)), "total": figure}
        return replace(self, words={**self.words, **said})

    def _reference(self, mark: Mark) -> str:
        # A name that nothing has is an error that validate reports; the paper shows what the file says.
        return self.words.get(mark.name, f"{{{mark.name}}}")


def date_words(document: Document) -> str:
    """The date line: "ngày 30 tháng 12 năm 2020"; in a draft "ngày tháng 01 năm 2024", the day left blank."""
    typed = document.date
    in_words = "tháng" in typed.casefold()
    read = read_date(typed)
    if read and read.date and not in_words:
        return print_date(read.date)
    # What is typed in words is the paper's own wording.
    return typed if typed.casefold().startswith("ngày") else f"ngày {typed}"


def value_words(value: str) -> str:
    """The value of a target as a paper words it: only one typed with a sign (">= 98%") is put into words."""
    read = read_quantity(value) if _SIGN.match(value) else None
    return value if read is None or isinstance(read, Reason) else print_quantity(read)


_SIGN = re.compile(r"\s*[<>=≥≤]")


def separator(table: BudgetTable) -> str:
    """What stands between the groups of digits in a table's own figures."""
    lines = table.all_lines
    amounts = [amount for line in lines for amount in (line.amount, *line.amount_by_source.values())]
    amounts += [table.total, *(group.total for group in table.groups), *table.total_by_source.values()]
    return usual_grouping([amount for amount in amounts if amount])


def _document(plan: Plan, frame: Frame, repository: Repository) -> dict[str, str]:
    document = plan.document
    found = repository.registry.find(document.issuer)
    kind = "decision_in_text" if plan.decision else "plan_in_text"
    return {
        "number": document.number,
        "date": date_words(document),
        "place": document.place,
        "issuer": found.name if isinstance(found, Agency) else _in_a_sentence(document.issuer),
        "year": str(plan.year),
        "kind": frame.kinds[kind] if plan.decision or plan.kind is None else plan.kind.capitalize(),
    }


def _in_a_sentence(issuer: str) -> str:
    """The issuer as a sentence writes it; the head has it in capitals (Nghị định 30/2020, annexes I and II).

    Only a people's committee can be told from its capitals; "SỞ NỘI VỤ" does not say which syllables keep theirs.
    """
    if not issuer.isupper():
        return issuer
    try:
        read = read_issuer(issuer.title())
    except CchcError:  # a name with places to fill in ("XÃ …")
        return issuer
    return read.name if read.is_committee else issuer


def _targets(plan: Plan) -> dict[str, str]:
    """The words of every named fact; a value typed under ``targets`` prints as a plan words it."""
    words: dict[str, str] = {}
    for _, text, holder in texts(plan):
        for mark in text.marks:
            # Who and by when hold for a place and what is below it, not for the whole paper.
            if mark.words and mark.name and mark.name not in DUTY_NAMES:
                words.setdefault(mark.name, mark.words)
        for name, note in getattr(holder, "targets", {}).items():
            if note.value:
                words.setdefault(name, value_words(note.value))
    return words
