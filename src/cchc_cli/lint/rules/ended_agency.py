"""ORG103."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.agency_cells import Cell, Words, cells
from cchc_cli.lint.rule import Context, Finding, Replacement, Rule
from cchc_cli.lint.typed import replaced
from cchc_cli.message import N_, Message
from cchc_cli.plan.text import Text
from cchc_cli.repository.recognition import Registry
from cchc_cli.repository.succession import Standing, current, with_history
from cchc_cli.vietnamese.district_level import LAST_DAY, SOURCE, of_district_level


class EndedAgency(Rule):
    """An agency that had ceased to exist on the day of the plan: as lead, as partner, or among the recipients.

    The repository's list tells the days of its own agencies; the mergers of 2025 that come with cchc are asked from 01/7/2025 on, when
    they were done in every province. Words of the districts' level (UBND cấp huyện, thị trấn) need no list.

    ## Why
    Work given to an agency that no longer exists is given to nobody, and the paper sent to it comes back. Such names come from last
    year's plan. The districts' level ended on 30/6/2025 (Luật số 72/2025/QH15, Nghị quyết số 203/2025/QH15).

    ## Bad
    ```yaml
    areas:
      - area: CẢI CÁCH THỂ CHẾ
        tasks:
          - title: Rà soát văn bản quy phạm pháp luật
            lead: Sở Tư pháp
            partners: Sở Kế hoạch và Đầu tư  # error
            deadline: Quý II
    ```

    ## Good
    ```yaml
    areas:
      - area: CẢI CÁCH THỂ CHẾ
        tasks:
          - title: Rà soát văn bản quy phạm pháp luật
            lead: Sở Tư pháp
            partners: Sở Tài chính
            deadline: Quý II
    ```
    """

    code = "ORG103"
    name = "ended-agency"
    severity = Severity.ERROR
    message = N_("“{words}” no longer existed on the day of the plan: its last day was {day}")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a name."""
        day = context.issued or date(context.plan.year, 1, 1)
        if day < min(_MERGED_EVERYWHERE, _first_end(context.registry)):
            return
        history = _history(context.registry)
        for cell in (*context.once(cells), *_recipients(context)):
            for entry in cell.entries:
                yield from _in_entry(entry, history, context.registry, day)


_MERGED_EVERYWHERE = date(2025, 7, 1)
"""The shipped days are those of one province; the others followed until the provinces merged."""


@lru_cache(maxsize=8)
def _history(own: Registry) -> Registry:
    return with_history(own)


@lru_cache(maxsize=8)
def _first_end(own: Registry) -> date:
    """The first day on which one of the repository's own agencies had ended; that of the mergers when none tells one."""
    ends = (entry.until for entry in own.entries.values() if entry.until)
    return min(ends, default=_MERGED_EVERYWHERE)


def _recipients(context: Context) -> Iterator[Cell]:
    for index, line in enumerate(context.plan.document.recipients):
        words = Words(("document", "recipients", index), Text(line), 0, len(line))
        yield Cell("recipients", (words,))


@dataclass(frozen=True, slots=True)
class _Ended:
    start: int
    end: int
    until: date
    source: str | None
    successors: tuple[str, ...] = ()
    name: str = ""


def _in_entry(entry: Words, history: Registry, own: Registry, day: date) -> Iterator[Finding]:
    words = entry.printed
    ended = list(_listed(words, history, own, day))
    if day > LAST_DAY:
        taken = [(found.start, found.end) for found in ended]
        ended += [
            _Ended(start, end, LAST_DAY, SOURCE)
            for start, end in of_district_level(words)
            if not any(first < end and start < last for first, last in taken)
        ]
    named = set(history.names([words]))
    for found in sorted(ended, key=lambda found: found.start):
        yield _finding(entry, found, named)


def _listed(words: str, history: Registry, own: Registry, day: date) -> Iterator[_Ended]:
    for found in history.recognise(words).named:
        standing = current(history, found.name, day)
        if standing is None or standing.state != "ended" or standing.until is None:
            continue
        if _is_own(found.name, own) or day >= _MERGED_EVERYWHERE:
            yield _ended(found.start, found.end, standing, standing.until)


def _is_own(name: str, own: Registry) -> bool:
    entry = own.entries.get(name)
    return entry is not None and entry.until is not None


def _ended(start: int, end: int, standing: Standing, until: date) -> _Ended:
    return _Ended(start, end, until, standing.source, standing.successors, standing.name)


def _finding(entry: Words, found: _Ended, named: set[str]) -> Finding:
    words = entry.printed[found.start : found.end]
    label = None
    if found.successors:
        label = Message(N_("its work went to {names}"), {"names": " → ".join(found.successors)})
    notes = (
        (Note(NoteKind.CAUSE, Message(N_("source: {source}"), {"source": found.source})),)
        if found.source
        else ()
    )
    return Finding(
        entry.at(found.start, found.end),
        {"words": words, "day": _written(found.until)},
        label,
        notes=notes,
        fixes=_fixes(entry, found, words, named),
    )


def _fixes(entry: Words, found: _Ended, words: str, named: set[str]) -> tuple[Replacement, ...]:
    """The last successor in place of the name; none where the entry names it already, or only part of the name stands."""
    following = found.successors[-1] if found.successors else ""
    if not following or following in named or not _has_head(words, found.name):
        return ()
    title = Message(N_("write “{words}”"), {"words": following})
    start, end = entry.start + found.start, entry.start + found.end
    return replaced(title, entry.location, entry.text, start, end, following, safe=False)


def _has_head(words: str, name: str) -> bool:
    """Whether the words begin as the name does: of "các sở: Nội vụ, Kế hoạch và Đầu tư" the last do not."""
    return words.split(maxsplit=1)[0].lower() == name.split(maxsplit=1)[0].lower()


def _written(day: date) -> str:
    month = f"{day.month:02}" if day.month < 3 else str(day.month)
    return f"{day.day:02}/{month}/{day.year}"
