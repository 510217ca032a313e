"""BUD101."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cchc_cli.analysis.budget import Budget, Group
from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.money_fixes import Change, new_total
from cchc_cli.lint.money_notes import amount_of, as_typed, deviation, spoilt_total, table_of, where
from cchc_cli.lint.products import explains
from cchc_cli.lint.rule import At, Context, Finding, Replacement, Rule
from cchc_cli.lint.total_cause import follows_subtotals
from cchc_cli.message import N_, Message
from cchc_cli.plan.budget import BudgetLine
from cchc_cli.vietnamese.money import vnd


class WrongSubtotal(Rule):
    """The sub-total of a unit is not the sum of its lines.

    ## Why
    Money is released by the printed figure. When a sub-total leaves a line out, the unit cannot be paid for it, the
    grand total is wrong by the same amount, and so are the words that repeat it.

    ## Bad
    ```yaml
    budget:
      groups:
        - name: Huyện Tân Kỳ
          total: 60 000 000  # error
          lines:
            - text: Tuyên truyền cải cách hành chính
              amount: 15 000 000
            - text: Mua sắm trang thiết bị bộ phận một cửa
              amount: 60 000 000
      total: 60 000 000
    ```

    ## Good
    ```yaml
    budget:
      groups:
        - name: Huyện Tân Kỳ
          total: 75 000 000
          lines:
            - text: Tuyên truyền cải cách hành chính
              amount: 15 000 000
            - text: Mua sắm trang thiết bị bộ phận một cửa
              amount: 60 000 000
      total: 75 000 000
    ```
    """

    code = "BUD101"
    name = "wrong-subtotal"
    severity = Severity.ERROR
    fix = "unsafe"
    message = N_("the sub-total of “{name}” is {deviation}")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a unit; what follows from all of them is told under the first."""
        for budget in context.budgets:
            wrong = [group for group in budget.groups if group.is_wrong and not _is_explained(group, context)]
            for group in wrong:
                notes = _effects(budget, wrong) if group is wrong[0] else ()
                yield _finding(budget, group, context, notes)


def _is_explained(group: Group, context: Context) -> bool:
    """Whether only the amount of a line is wrong (BUD105): the sub-total adds up what its arithmetic gives."""
    return explains(group.lines, (group.declared or 0) - group.computed, context)


def _finding(budget: Budget, group: Group, context: Context, effects: Iterable[Note]) -> Finding:
    declared = group.declared or 0
    table = table_of(budget, context.plan)
    typed = table.groups[int(group.location[-1])] if table else None
    label = Message(
        N_("printed {printed}; {count} lines add up to {computed}"),
        {"printed": vnd(declared), "count": len(group.lines), "computed": vnd(group.computed)},
    )
    at = (*group.location, "total")
    title = Message(N_("correct the sub-total to the sum of its lines"))
    text = as_typed(group.computed, budget, (typed.total if typed else None) or "")
    return Finding(
        At(at),
        {"name": " ".join((group.name or "").split()), "deviation": deviation(declared, group.computed)},
        label,
        tuple(_suspects(group, typed.lines if typed else ())),
        (where(budget, group.address.rpartition("/")[2]), *effects),
        (Replacement(title, At(at), text, safe=False, more=tuple(_following(budget, group, context))),),
    )


def _following(budget: Budget, group: Group, context: Context) -> Iterator[Change]:
    """The total that adds up the printed sub-totals changes with this one, and so do its words."""
    if follows_subtotals(budget) and budget.declared_total is not None:
        total = budget.declared_total + group.computed - (group.declared or 0)
        yield from new_total(budget, total, context)


def _suspects(group: Group, typed: tuple[BudgetLine, ...]) -> Iterator[tuple[At, Message]]:
    """Lines that alone make up the difference."""
    missing = group.computed - (group.declared or 0)
    for line, entry in zip(group.lines, typed, strict=True):
        if line.amount == missing:
            message = N_("exactly the difference: this line may have been left out of the sum")
            yield amount_of(line.location, entry), Message(message)
        elif line.amount == -missing:
            message = N_("exactly the difference: this line may have been added twice")
            yield amount_of(line.location, entry), Message(message)


def _effects(budget: Budget, wrong: list[Group]) -> Iterator[Note]:
    """What is wrong because of wrong sub-totals: a total that adds them up as they are printed."""
    if follows_subtotals(budget):
        yield from spoilt_total(budget)
        if len(wrong) > 1:
            names = "; ".join(" ".join((group.name or "").split()) for group in wrong)
            message = N_("the total follows {count} wrong sub-totals: {names}")
            yield Note(NoteKind.CAUSE, Message(message, {"count": len(wrong), "names": names}))
