"""DOC201."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.wording import Line, Slip, place, prose, told
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.bracket import LooseMark, pairs


class UnbalancedMark(Rule):
    """A bracket or quotation mark without its partner, or closed by one of another kind.

    A bracket that is closed some places further on, as in a list that it holds, is not reported.

    ## Why
    Without the second mark nobody can tell where the insertion or the quoted title ends, and what follows is read as part of it.

    ## Bad
    ```yaml
    attached: (Kèm theo Kế hoạch số {number}, {date} của UBND huyện  # error
    ```

    ## Good
    ```yaml
    attached: (Kèm theo Kế hoạch số {number}, {date} của UBND huyện)
    ```
    """

    code = "DOC201"
    name = "unbalanced-mark"
    severity = Severity.WARNING
    message = N_("the mark {mark} {fault}")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a mark; of a text full of them, one with the next few beside it."""
        for _, marks in groupby(_without_far_partners(context.once(prose)), key=lambda found: id(found[0])):
            (line, first), *others = marks
            if len(others) < _MANY:
                yield from (_finding(line, loose) for loose in (first, *(loose for _, loose in others)))
            else:
                yield _finding(line, first, [loose for _, loose in others[:_MANY]])


def _finding(line: Line, loose: LooseMark, others: Sequence[LooseMark] = ()) -> Finding:
    slip = Slip(line.passage, loose.place, loose.place + 1)
    values = {"mark": loose.mark, "fault": Message(_FAULTS[loose.fault])}
    opened = None if loose.partner is None else Slip(line.passage, loose.partner, loose.partner + 1)
    related = [(place(opened), Message(N_("opened here")))] if opened else []
    again = (Slip(line.passage, other.place, other.place + 1) for other in others)
    related += [(place(other), Message(N_("here too"))) for other in again]
    return told(slip, values, safe=False, related=related)


_MANY = 6


_FAULTS = {
    "open": N_("is never closed"),
    "closed": N_("closes nothing"),
    "mixed": N_("closes a mark of another kind"),
}
_CLOSES = {")": "(", "]": "[", "”": "“", "»": "«"}
_FAR = 12
"""How many texts a bracket may span."""


def _without_far_partners(lines: tuple[Line, ...]) -> Iterator[tuple[Line, LooseMark]]:
    """The loose marks, without those that one text opens and a later one closes."""
    loose: list[tuple[int, LooseMark]] = []
    for index, line in enumerate(lines):
        for found in pairs(line.text)[0]:
            opened = _opened(loose, index, found) if found.fault == "closed" else None
            if opened:
                loose.remove(opened)
            else:
                loose.append((index, found))
    yield from ((lines[index], found) for index, found in loose)


def _opened(
    loose: list[tuple[int, LooseMark]], index: int, closing: LooseMark
) -> tuple[int, LooseMark] | None:
    """The mark that a closing one may belong to, the nearest first."""
    partner = _CLOSES.get(closing.mark, closing.mark)
    for earlier, mark in reversed(loose):
        if index - earlier > _FAR:
            return None
        if mark.fault == "open" and mark.mark == partner:
            return earlier, mark
    return None
