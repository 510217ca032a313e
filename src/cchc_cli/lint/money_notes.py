"""What the money rules share: how far a figure is off, where the paper prints it, what else it spoils."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.analysis.budget import Budget, Words
from cchc_cli.diagnostics import Location, Note, NoteKind
from cchc_cli.lint.rule import At
from cchc_cli.message import N_, Message
from cchc_cli.plan.budget import BudgetLine, BudgetTable
from cchc_cli.plan.plan import Plan
from cchc_cli.vietnamese.money import in_unit, vnd
from cchc_cli.vietnamese.number import Number, usual_grouping


def table_of(budget: Budget, plan: Plan) -> BudgetTable | None:
    """The table as typed; None for the money column of a table of tasks."""
    return plan.annexes[int(budget.location[1])].budget


def amount_of(location: Location, line: BudgetLine) -> At:
    """Where the amount of a line stands; the arithmetic in its text where it has no other."""
    keys = ("amount", "amount_by_source")
    return At((*location, next((key for key in keys if getattr(line, key)), "text")))


def deviation(declared: Number, computed: Number) -> Message:
    """How far a printed figure is from its lines, for headlines."""
    if declared < computed:
        return Message(N_("{amount} less than its lines add up to"), {"amount": vnd(computed - declared)})
    return Message(N_("{amount} more than its lines add up to"), {"amount": vnd(declared - computed)})


def where(budget: Budget, number: str = "") -> Note:
    """Where the paper says it: annex with the first line of its title, and the number in it."""
    title = budget.title.split("\n")[0].strip()
    annex = Message(N_("annex “{title}”"), {"title": title})
    if not budget.address.startswith("("):  # an annex without a printed label is counted in brackets
        annex = Message("{label} “{title}”", {"label": budget.address, "title": title})
    if not number:
        return Note(NoteKind.WHERE, annex)
    return Note(NoteKind.WHERE, Message(N_("{annex}, item {number}"), {"annex": annex, "number": number}))


def spoilt_total(budget: Budget) -> Iterator[Note]:
    """The grand total that follows wrong figures above it, and the words that repeat it."""
    if budget.declared_total is None or not budget.difference:
        return
    values = {
        "printed": vnd(budget.declared_total),
        "computed": vnd(budget.computed_total),
        "lines": len(budget.lines),
        "groups": len(budget.groups),
    }
    message = Message(N_("total: {printed} → {computed} ({lines} lines)"), values)
    if len(budget.groups) > 1:
        message = Message(N_("total: {printed} → {computed} ({lines} lines of {groups} units)"), values)
    yield Note(NoteKind.EFFECT, message)
    yield from spoilt_words(budget, None)


def spoilt_words(budget: Budget, source: str | None) -> Iterator[Note]:
    """The amounts in words that repeat a wrong total; ``source`` None: the grand total."""
    for words in budget.words:
        if words.source != source:
            continue
        if words.agrees:
            message = N_("the amount in words repeats the wrong total: “{words}”")
            yield Note(NoteKind.EFFECT, Message(message, {"words": words.text}))
        elif are_right(budget, words):
            message = N_("the amount in words says what the lines add up to: “{words}”")
            yield Note(NoteKind.CAUSE, Message(message, {"words": words.text}))


def are_right(budget: Budget, words: Words) -> bool:
    """Whether words say what the lines add up to; then a figure that says something else is the fault."""
    computed = budget.computed_sources.get(words.source) if words.source else budget.computed_total
    return budget.complete and words.value is not None and words.value == computed


def as_typed(amount: Number, budget: Budget, typed: str) -> str:
    """A computed amount in the unit of the table and the grouping of a typed one."""
    return in_unit(amount, budget.unit, usual_grouping([typed]))
