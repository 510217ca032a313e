"""The periods in years that a plan prints, each with its passage."""

from __future__ import annotations

from dataclasses import dataclass

from cchc_cli.lint.rule import At, Context
from cchc_cli.lint.typed import at_words
from cchc_cli.plan.prose import Passage
from cchc_cli.vietnamese.period import Years, find_years


@dataclass(frozen=True, slots=True)
class PrintedYears:
    """A period in years where it is printed."""

    passage: Passage
    years: Years

    @property
    def at(self) -> At:
        """The place of its words."""
        return at_words(self.passage.location, self.passage.text, self.years.start, self.years.end)

    @property
    def words(self) -> str:
        """The period as printed, on one line."""
        return " ".join(self.passage.printed[self.years.start : self.years.end].split())

    def rewritten(self, first: int, last: int) -> str:
        """The same words with other years."""
        printed = self.passage.printed[self.years.start : self.years.end]
        head, _, join = printed.removesuffix(str(self.years.last)).partition(str(self.years.first))
        return f"{head}{first}{join}{last}"


def printed_years(context: Context) -> tuple[PrintedYears, ...]:
    """Every period in print order; ask for it with ``context.once``."""
    return tuple(
        PrintedYears(passage, years) for passage in context.passages for years in find_years(passage.printed)
    )
