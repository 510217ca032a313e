"""``cchc budget`` for programs and for Excel; amounts in đồng."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cchc_cli.analysis.budget import Budget, By, Group
from cchc_cli.message import N_, Translate
from cchc_cli.output.csv import Cell, write_csv
from cchc_cli.output.json import answer
from cchc_cli.vietnamese.words import amount_in_words

SCHEMA = "cchc/budget/v1"


@dataclass(frozen=True, slots=True)
class Entry:
    """The money of one table of one plan, grouped as asked."""

    plan: str
    budget: Budget
    by: By
    groups: tuple[Group, ...]


def as_json(entries: Sequence[Entry], translate: Translate) -> str:
    """The answer for programs; every amount in đồng."""
    return answer(SCHEMA, translate, plans=[_plan(entry) for entry in entries])


def as_csv(entries: Sequence[Entry], translate: Translate) -> str:
    """A row a line of money; amounts in đồng, rates in a column of their own so that none is summed by mistake."""
    columns = [
        N_("plan"),
        N_("group"),
        N_("number"),
        N_("line"),
        N_("amount"),
        N_("amount by counting a rate"),
        N_("source"),
        N_("remark"),
    ]
    rows: list[tuple[Cell, ...]] = [
        (
            entry.plan,
            group.name or "",
            line.address,
            line.text,
            line.fixed,
            line.derived,
            "; ".join(line.by_source or ()),
            line.reason.text(translate) if line.reason else "",
        )
        for entry in entries
        for group in entry.groups
        for line in group.lines
    ]
    return write_csv([translate(column) for column in columns], rows)


def _plan(entry: Entry) -> dict[str, object]:
    budget = entry.budget
    return {
        "plan": entry.plan,
        "table": budget.address,
        "title": budget.title,
        "by": entry.by,
        "declared_total": budget.declared_total,
        "computed_total": budget.computed_total,
        "derived_total": budget.derived_total,
        "difference": budget.difference,
        "groups": [
            {
                "name": group.name,
                "number": group.address.rpartition("/")[2],
                "declared": group.declared,
                "computed": group.computed,
                "lines": [
                    {"number": line.address, "text": line.text, "amount": line.fixed} for line in group.lines
                ],
            }
            for group in entry.groups
        ],
        "sources": budget.computed_sources,
        "declared_sources": dict(budget.declared_sources),
        "without_source": budget.without_source,
        "words": [
            {
                "text": words.text,
                "value": words.value,
                "agrees": words.agrees,
                "source": words.source,
                "remarks": list(words.remarks),
            }
            for words in budget.words
        ],
        "in_words": amount_in_words(int(budget.computed_total)),
        "not_totalled": [
            {"number": line.address, "text": line.text, "reason": line.reason, "derived": line.derived}
            for line in budget.lines
            if line.reason
        ],
    }
