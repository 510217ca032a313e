"""The dates of a plan as they are typed, with the zeros they have and want."""

from __future__ import annotations

from dataclasses import dataclass

from cchc_cli.lint.rule import Context, Finding
from cchc_cli.lint.typed import at_words, replaced
from cchc_cli.message import N_, Message
from cchc_cli.plan.prose import Passage
from cchc_cli.vietnamese.date_zeros import DateZeros, date_zeros


@dataclass(frozen=True, slots=True)
class TypedDate:
    """A date in a passage."""

    passage: Passage
    date: DateZeros

    def finding(self) -> Finding:
        """That it is written otherwise, with the repair."""
        date, place = self.date, self.passage
        title = Message(N_("write {due}"), {"due": date.right})
        return Finding(
            at_words(place.location, place.text, date.start, date.end),
            {"date": date.words, "right": date.right},
            fixes=replaced(title, place.location, place.text, date.start, date.end, date.right, safe=True),
        )


def typed_dates(context: Context) -> tuple[TypedDate, ...]:
    """Every day of a month in print order."""
    return context.once(_typed)


def _typed(context: Context) -> tuple[TypedDate, ...]:
    return tuple(
        TypedDate(passage, date) for passage in context.passages for date in date_zeros(passage.printed)
    )
