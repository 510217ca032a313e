"""The place in a phrase where a recogniser looks: tokens ahead, terms behind."""

from __future__ import annotations

from dataclasses import dataclass, replace

from cchc_cli.vietnamese.date_form import year_at
from cchc_cli.vietnamese.deadline.lexicon import NUMBERS, OFFSET_UNITS, Cue
from cchc_cli.vietnamese.deadline.part import OffsetUnit
from cchc_cli.vietnamese.deadline.term import Plain, Steer, Term
from cchc_cli.vietnamese.token import Token, number_at, word_at

Found = tuple[Term, int]
"""A term, and the index of the token behind it."""

_NEXT_YEAR = (("năm", "sau"), ("năm", "tới"), ("năm", "tiếp"), ("năm", "kế"), ("năm", "liền"))


@dataclass(frozen=True, slots=True)
class View:
    """The tokens from ``index`` on; steps count from there."""

    line: tuple[Token, ...]
    index: int
    text: str
    behind: tuple[Term, ...]
    """the last two terms at most"""

    def __len__(self) -> int:
        return len(self.line) - self.index

    @property
    def start(self) -> int:
        """Where the text ahead begins."""
        return self.line[self.index].start

    @property
    def before(self) -> Term | None:
        """The term just behind."""
        return self.behind[-1] if self.behind else None

    def ahead(self, step: int) -> View:
        """The place ``step`` tokens on, with the same terms behind."""
        return replace(self, index=self.index + step)

    def token(self, step: int) -> Token:
        """The token ``step`` places ahead."""
        return self.line[self.index + step]

    def word(self, step: int) -> str:
        """Its folded text; empty behind the end."""
        return word_at(self.line, self.index + step)

    def number(self, step: int) -> int | None:
        """Its value in figures."""
        return number_at(self.line, self.index + step)

    def count(self, step: int) -> int | None:
        """Its value in figures or as a number word."""
        value = self.number(step)
        return value if value is not None else NUMBERS.get(self.word(step))

    def is_glued(self, step: int) -> bool:
        """Whether a token stands there with no space before it."""
        return step < len(self) and self.token(step).glued

    def end(self, step: int) -> int:
        """Where the text of the first ``step`` tokens ends."""
        return self.token(step - 1).end

    def plain(self, step: int) -> Found:
        """The next tokens as words without a time."""
        return Plain(self.start, self.end(step), self.word(step - 1)), self.index + step

    def steer(self, cue: Cue, step: int) -> Found:
        """The next tokens as a cue."""
        words = " ".join(self.word(ahead) for ahead in range(step))
        return Steer(self.start, self.end(step), cue, words), self.index + step

    def year_suffix(self, step: int) -> tuple[int | None, int, int]:
        """The year behind a month or quarter: the year written, years after the plan year, tokens up to its end; -1 is last year."""
        found = year_at(self.line, self.index + step)
        if found:
            return found[0], 0, found[1] - self.index
        skip = step + (self.word(step) == "của")
        if (self.word(skip), self.word(skip + 1)) in _NEXT_YEAR:
            return None, 1, skip + 2 + (self.word(skip + 2) in ("theo", "kề"))
        if self.word(skip) == "năm" and self._is_last_year(skip + 1):
            return None, -1, skip + 2 + 2 * (self.word(skip + 2) == "liền")
        return None, 0, step

    def _is_last_year(self, step: int) -> bool:
        """As in "quý IV năm trước"; in "trong năm trước ngày 15/12" the word belongs to the day."""
        if self.word(step) == "ngoái":
            return True
        return self.word(step) == "trước" and self.word(step + 1) in ("", "liền", ",", ";", ".", ")")

    def counted_unit(self) -> tuple[int, OffsetUnit, int] | None:
        """As in "05 (năm) ngày làm việc": count, unit, tokens."""
        count = self.count(0)
        step = 4 if self.word(1) == "(" and self.word(3) == ")" else 1
        unit = OFFSET_UNITS.get(self.word(step))
        if count is None or unit is None or self.number(step + 1) is not None:
            return None
        if unit == "day" and (self.word(step + 1), self.word(step + 2)) == ("làm", "việc"):
            return count, "working-day", step + 3
        return count, unit, step + 1
