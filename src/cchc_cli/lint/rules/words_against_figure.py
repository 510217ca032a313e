"""BUD104."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.analysis.budget import Budget, Words
from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.money_fixes import in_words
from cchc_cli.lint.money_notes import are_right, table_of, where
from cchc_cli.lint.rule import At, Context, Finding, Replacement, Rule
from cchc_cli.lint.typed import at_words
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.money import vnd
from cchc_cli.vietnamese.words import amount_in_words


class WordsAgainstFigure(Rule):
    """An amount in words says something else than the figure it repeats.

    ## Why
    The words exist to settle what the figure is; when they differ, neither can be trusted, and the treasury sends the
    paper back.

    ## Bad
    ```yaml
    budget:
      lines:
        - text: Tập huấn
          amount: 35 000 000
      total: 35 000 000
    closing: "(Bằng chữ: Ba mươi ba triệu đồng)"  # error
    ```

    ## Good
    ```yaml
    budget:
      lines:
        - text: Tập huấn
          amount: 35 000 000
      total: 35 000 000
    closing: "(Bằng chữ: Ba mươi lăm triệu đồng)"
    ```
    """

    code = "BUD104"
    name = "words-against-figure"
    severity = Severity.ERROR
    fix = "unsafe"
    message = N_("the amount in words is not the printed figure")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding an amount in words; none where the words are right and the figure is reported for itself."""
        for budget in context.budgets:
            for words in budget.words:
                if words.agrees is False and not are_right(budget, words):
                    yield _finding(budget, words, context)


def _finding(budget: Budget, words: Words, context: Context) -> Finding:
    figure = words.figure or 0
    label = Message(N_("these words are no number; the figure is {figure}"), {"figure": vnd(figure)})
    if words.value is not None:
        values = {"value": vnd(words.value), "figure": vnd(figure)}
        label = Message(N_("the words say {value}; the figure is {figure}"), values)
    location = (*budget.location, "closing")
    closing = context.plan.annexes[int(budget.location[1])].closing
    at = at_words(location, closing, words.start, words.end) if closing else At(location)
    right = Message(N_("in words: {words}"), {"words": amount_in_words(int(figure))})
    notes = [where(budget), *(Note(NoteKind.CAUSE, remark) for remark in words.remarks)]
    notes += [Note(NoteKind.HELP, right)]
    fixes = (Replacement(_TITLE, *change, safe=False) for change in in_words(budget, words, figure, context))
    return Finding(at, {}, label, tuple(_figure(budget, words, context)), tuple(notes), tuple(fixes))


_TITLE = Message(N_("write the words anew, after the figure"))


def _figure(budget: Budget, words: Words, context: Context) -> Iterator[tuple[At, Message]]:
    """Where the figure stands that the words repeat."""
    at = (*budget.location, "budget")
    table = table_of(budget, context.plan)
    typed = table.total_by_source if table else {}
    spellings = (name for name in typed if context.settings.source_name(name) == words.source)
    place = (*at, "total") if words.source is None else (*at, "total_by_source", next(spellings, ""))
    yield At(place), Message(N_("the figure"))
