"""Repairs of wrong sums: the figure, and with it every figure and all words that repeat it."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.analysis.budget import Budget, Words
from cchc_cli.lint.money_notes import as_typed, table_of
from cchc_cli.lint.rule import At, Context
from cchc_cli.lint.typed import at_words
from cchc_cli.vietnamese.number import Number
from cchc_cli.vietnamese.words import amount_in_words

Change = tuple[At, str]


def new_total(budget: Budget, total: Number, context: Context) -> Iterator[Change]:
    """The printed grand total and the words that repeat it, for another total."""
    table = table_of(budget, context.plan)
    if table is None or not table.total:
        return
    yield At((*budget.location, "budget", "total")), as_typed(total, budget, table.total)
    yield from new_words(budget, None, total, context)


def new_words(budget: Budget, source: str | None, figure: Number, context: Context) -> Iterator[Change]:
    """The amounts in words that agree with the printed figure of a source (None: the grand total), for another one."""
    for words in budget.words:
        if words.source == source and words.agrees:
            yield from in_words(budget, words, figure, context)


def in_words(budget: Budget, words: Words, figure: Number, context: Context) -> Iterator[Change]:
    """An amount in words written anew; none for a fraction of a đồng, nor where braces stand between the words."""
    location = (*budget.location, "closing")
    closing = context.plan.annexes[int(budget.location[1])].closing
    if closing is None or figure != int(figure):
        return
    at = at_words(location, closing, words.start, words.end)
    if closing.raw[at.start : at.end] == words.text:
        yield at, _like(amount_in_words(int(figure)), words.text)


def _like(wanted: str, written: str) -> str:
    """The words with the first letter and the unit as they were written."""
    if not written.casefold().rstrip(" .").endswith(wanted.rpartition(" ")[2]):
        wanted = wanted.rpartition(" ")[0]
    return wanted if written[:1].isupper() else wanted[:1].lower() + wanted[1:]
