"""Money of the draft: printed totals go, they are computed; lines follow the tasks they pay for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cchc_cli.analysis.renewal.setting import Setting
from cchc_cli.analysis.renewal.tasks import Carried
from cchc_cli.analysis.work import work_items
from cchc_cli.diagnostics import Location
from cchc_cli.plan.budget import BudgetLine
from cchc_cli.plan.numbering import number
from cchc_cli.plan.plan import Plan
from cchc_cli.source.loader import LoadedPlan
from cchc_cli.source.rewriting import Rewriting
from cchc_cli.vietnamese import draft_remark
from cchc_cli.vietnamese.letters import key
from cchc_cli.vietnamese.words_in_text import amount_words


def blank_money(rewriting: Rewriting, setting: Setting, carried: Carried) -> None:
    """Leave out printed totals, and say that the figures are last year's."""
    gone = {_name(address) for address in carried.left_out}
    for index, annex in enumerate(setting.plan.annexes):
        table = annex.budget
        if table is None:
            continue
        at: Location = ("annexes", index, "budget")
        setting.fill(rewriting, at, draft_remark.money(setting.year))
        for place in ((*at, "total"), (*at, "total_by_source")):
            rewriting.leave_out(place)
        for number_, group in enumerate(table.groups):
            if group.total is not None:
                rewriting.leave_out((*at, "groups", number_, "total"))
        if annex.closing is not None:
            _compute_words(rewriting, ("annexes", index, "closing"), annex.closing.raw)
        for place, line in _lines(setting.plan):
            if place[1] == index and line.task and _name(line.task) in gone:
                rewriting.remark(place, draft_remark.money_of_done_task(line.task))
                rewriting.leave_out((*place, "task"))


def _compute_words(rewriting: Rewriting, location: Location, text: str) -> None:
    """The total in words is computed; those of its parts are to be looked at."""
    first, *others = [*amount_words(text)] or [(0, 0)]
    if first[1]:
        rewriting.words(location, *first, "{in_words}")
    if others:
        rewriting.remark(location, draft_remark.parts_in_words())


def follow_tasks(draft: LoadedPlan, carried: Carried) -> str:
    """The text of the draft with every line of money at the new number of its task."""
    text = draft.tree.source.text
    if draft.model is None or not carried.left_out:
        return text
    places = work_items(draft.model, number(draft.model))
    now = [item.address for item in places if item.in_table and item.title != _EMPTY]
    new = {_name(old): address for old, address in zip(carried.kept, now, strict=False)}
    rewriting = Rewriting(draft.tree)
    for place, line in _lines(draft.model):
        if line.task and (address := new.get(_name(line.task))) and _name(address) != _name(line.task):
            rewriting.value((*place, "task"), address)
    return rewriting.text()


def _lines(plan: Plan) -> Iterator[tuple[Location, BudgetLine]]:
    for index, annex in enumerate(plan.annexes):
        table = annex.budget
        for number_, line in enumerate(table.lines if table else ()):
            yield ("annexes", index, "budget", "lines", number_), line
        for group_number, group in enumerate(table.groups if table else ()):
            for number_, line in enumerate(group.lines):
                yield ("annexes", index, "budget", "groups", group_number, "lines", number_), line


def _name(task: str) -> str:
    return re.sub(r"[.\s]+$", "", key(task))


_EMPTY = "…"
