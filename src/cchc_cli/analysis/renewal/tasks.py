"""Tasks of the old plan: those that come back every year stay, those of one time are left out when they are done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.analysis.renewal.setting import Setting
from cchc_cli.analysis.schedule import read_phrase
from cchc_cli.analysis.work import WorkItem, work_items
from cchc_cli.diagnostics import Location
from cchc_cli.plan.numbering import number
from cchc_cli.source.rewriting import Rewriting
from cchc_cli.source.tree import Items
from cchc_cli.vietnamese import draft_remark
from cchc_cli.vietnamese.deadline import Kind
from cchc_cli.vietnamese.next_year import is_of_the_year


@dataclass(frozen=True, slots=True)
class Carried:
    """What has become of the tasks of the tables, by their old addresses."""

    kept: tuple[str, ...]
    """in print order"""
    left_out: tuple[str, ...]


def carry_tasks(rewriting: Rewriting, setting: Setting) -> Carried:
    """Leave out what is done, and mark what may be."""
    items = work_items(setting.plan, number(setting.plan))
    gone: list[WorkItem] = []
    for item in items:
        if not is_once(item, setting.plan.year):
            continue
        if setting.records is None:
            rewriting.remark(item.location, draft_remark.unknown_whether_done(setting.plan.year))
        elif item.address in setting.records.dropped:
            rewriting.remark(item.location, draft_remark.dropped(setting.plan.year))
        elif item.address not in setting.records.done:
            share = setting.records.shares.get(item.address)
            rewriting.remark(item.location, draft_remark.carried(setting.plan.year, share))
        elif _may_be_yearly(item, setting.plan.year):
            rewriting.remark(item.location, draft_remark.done_once_or_yearly(setting.plan.year))
        elif item.in_table:
            gone.append(item)
        else:
            rewriting.remark(item.location, draft_remark.done_in_text(setting.plan.year))
    left_out = tuple(_leave_out(rewriting, gone, setting))
    kept = tuple(item.address for item in items if item.in_table and item.address not in left_out)
    return Carried(kept, left_out)


def is_once(item: WorkItem, year: int) -> bool:
    """Whether a task is over with its deadline: all of it is dated, and nothing says that it is the year's own."""
    parts = [part for phrase in item.phrases for part in read_phrase(phrase, year).parts]
    if not parts or not all(part.last_day and part.kind not in _COMES_BACK for part in parts):
        return False
    said = item.title
    for phrase in item.phrases:
        said = said.replace(phrase.text, "")
    return not any(is_of_the_year(words, year) for words in (said, *item.outputs))


def _may_be_yearly(item: WorkItem, year: int) -> bool:
    """Whether the words leave open if a task comes back: "Trong năm 2024" is said of a project, and of daily work."""
    parts = (part for phrase in item.phrases for part in read_phrase(phrase, year).parts)
    return all(part.kind is Kind.WITHIN_YEAR for part in parts)


def _leave_out(rewriting: Rewriting, gone: list[WorkItem], setting: Setting) -> Iterator[str]:
    """A list all of whose entries go keeps a place to fill in."""
    by_list: dict[Location, list[WorkItem]] = {}
    for item in gone:
        by_list.setdefault(item.location[:-1], []).append(item)
    for place, items in by_list.items():
        whole = rewriting.tree.exact(place)
        is_all = isinstance(whole, Items) and len(whole.entries) == len(items)
        key = "area" if place[-1] == "areas" else "title"
        for index, item in enumerate(items):
            empty = (draft_remark.next_task(setting.year), f"- {key}: …") if is_all and index == 0 else ()
            told = draft_remark.left_out(item.address, item.title, setting.plan.year)
            if rewriting.leave_out(item.location, (told, *empty)):
                yield item.address


_COMES_BACK = frozenset((Kind.RECURRING, Kind.ONGOING, Kind.CONDITIONAL, Kind.UNKNOWN))
