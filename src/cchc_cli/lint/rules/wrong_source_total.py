"""BUD103."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cchc_cli.analysis.budget import Budget
from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.money_fixes import Change, new_total, new_words
from cchc_cli.lint.money_notes import as_typed, deviation, spoilt_total, spoilt_words, table_of, where
from cchc_cli.lint.products import explains
from cchc_cli.lint.rule import At, Context, Finding, Replacement, Rule
from cchc_cli.lint.total_cause import follows_sources
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.money import vnd


class WrongSourceTotal(Rule):
    """The total of a source of money is not the sum of its column.

    ## Why
    Each budget pays only its own column: a wrong total asks one of them for money that the lines do not need.

    ## Bad
    ```yaml
    budget:
      sources:
        huyện: Ngân sách huyện
        tỉnh: Ngân sách tỉnh
      lines:
        - text: Tập huấn
          amount: 20 000 000
          source: huyện
        - text: Trang thiết bị
          amount: 50 000 000
          source: tỉnh
      total: 70 000 000
      total_by_source:
        huyện: 20 000 000
        tỉnh: 55 000 000  # error
    ```

    ## Good
    ```yaml
    budget:
      sources:
        huyện: Ngân sách huyện
        tỉnh: Ngân sách tỉnh
      lines:
        - text: Tập huấn
          amount: 20 000 000
          source: huyện
        - text: Trang thiết bị
          amount: 50 000 000
          source: tỉnh
      total: 70 000 000
      total_by_source:
        huyện: 20 000 000
        tỉnh: 50 000 000
    ```
    """

    code = "BUD103"
    name = "wrong-source-total"
    severity = Severity.ERROR
    fix = "unsafe"
    message = N_("the total of the source “{source}” is {deviation}")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a source; a total that follows them is told under the first."""
        for budget in context.budgets:
            effects = tuple(spoilt_total(budget)) if follows_sources(budget) else ()
            for typed_name, typed in _typed(budget, context):
                name = context.settings.source_name(typed_name)
                missing = budget.declared_sources[name] - budget.computed_sources[name]
                # A line of which no source is named (BUD205) or whose own amount is wrong (BUD105) is the one fault.
                is_other = missing == budget.without_source or explains(budget.lines, missing, context, name)
                if budget.sources_complete and missing and not is_other:
                    yield _finding(budget, name, (typed_name, typed), effects, context)
                    effects = ()


def _typed(budget: Budget, context: Context) -> Iterable[tuple[str, str]]:
    table = table_of(budget, context.plan)
    return table.total_by_source.items() if table else ()


def _finding(
    budget: Budget, name: str, printed: tuple[str, str], effects: tuple[Note, ...], context: Context
) -> Finding:
    typed_name, typed = printed
    declared, computed = budget.declared_sources[name], budget.computed_sources[name]
    at = (*budget.location, "budget", "total_by_source", typed_name)
    label = Message(
        N_("printed {printed}; the column adds up to {computed}"),
        {"printed": vnd(declared), "computed": vnd(computed)},
    )
    notes = [where(budget), *spoilt_words(budget, name), *effects]
    if budget.without_source:
        message = N_("lines of which no source is named add up to {amount}")
        notes.append(Note(NoteKind.CAUSE, Message(message, {"amount": vnd(budget.without_source)})))
    title = Message(N_("correct the total to the sum of the column"))
    more = tuple(_following(budget, name, context))
    fix = Replacement(title, At(at), as_typed(computed, budget, typed), safe=False, more=more)
    values = {"source": typed_name, "deviation": deviation(declared, computed)}
    return Finding(At(at), values, label, notes=tuple(notes), fixes=(fix,))


def _following(budget: Budget, name: str, context: Context) -> Iterator[Change]:
    """The words of the source, and the grand total where it adds up the printed totals of the sources."""
    difference = budget.computed_sources[name] - budget.declared_sources[name]
    yield from new_words(budget, name, budget.computed_sources[name], context)
    if follows_sources(budget) and budget.declared_total is not None:
        yield from new_total(budget, budget.declared_total + difference, context)
