"""The amounts in words below a table of money, each held against the figure it repeats."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cchc_cli.message import Message
from cchc_cli.vietnamese.amount import AmountInWords, find_amounts
from cchc_cli.vietnamese.clause import says_part, says_total
from cchc_cli.vietnamese.letters import key
from cchc_cli.vietnamese.number import Number


@dataclass(frozen=True, slots=True)
class Words:
    """An amount in words, held against the figure it repeats."""

    text: str
    value: int | None
    figure: Number | None
    """the printed figure it belongs to, declared or computed; None when that cannot be told"""
    source: str | None
    """the source whose total it repeats; None: the grand total"""
    start: int
    end: int
    """offsets in the printed closing text"""
    remarks: tuple[Message, ...] = ()

    @property
    def agrees(self) -> bool | None:
        """None: there is no figure to agree with."""
        return None if self.figure is None else self.value == self.figure


@dataclass(frozen=True, slots=True)
class Figures:
    """What a table prints that words may repeat; None for what it does not say."""

    total: Number | None
    sources: Mapping[str, Number | None]


def amounts_in_words(
    closing: str, figures: Figures, spellings: Mapping[str, Iterable[str]]
) -> tuple[Words, ...]:
    """The amounts in words of a closing text: the words before each tell whose it is.

    ``spellings`` are further words by which the text may name a source.
    """
    names = {source: (source, *spellings.get(source, ())) for source in figures.sources}
    found: list[Words] = []
    last_end = 0
    for amount in find_amounts(closing):
        before = key(closing[last_end : amount.start])
        source, figure = _repeated(amount, before, figures, names, first=not found)
        place = (amount.start, amount.end)
        found.append(Words(amount.text, amount.value, figure, source, *place, amount.remarks))
        last_end = amount.end
    return tuple(found)


def _repeated(
    amount: AmountInWords,
    before: str,
    figures: Figures,
    names: Mapping[str, tuple[str, ...]],
    *,
    first: bool,
) -> tuple[str | None, Number | None]:
    """The source (None: the grand total) and the figure that an amount repeats; no figure where nothing tells."""
    if amount.value is not None and amount.value == figures.total:
        return None, figures.total
    named = [source for source, said in names.items() if any(key(name) in before for name in said)]
    agreeing = [source for source in named if figures.sources[source] == amount.value]
    if agreeing or len(named) == 1:
        source = (agreeing or named)[0]
        return source, figures.sources[source]
    is_total = (first or says_total(before)) and not says_part(before)
    return None, figures.total if is_total and not named else None
