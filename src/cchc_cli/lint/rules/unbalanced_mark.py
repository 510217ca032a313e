"""DOC201."""

from __future__ import annotations

from collections.abc import Iterator

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
        """One finding a mark."""
        for line, loose in _without_far_partners(context.once(prose)):
            slip = Slip(line.passage, loose.place, loose.place + 1)
            values = {"mark": loose.mark, "fault": Message(_FAULTS[loose.fault])}
            first = None if loose.partner is None else Slip(line.passage, loose.partner, loose.partner + 1)
            related = ((place(first), Message(N_("opened here"))),) if first else ()
            yield told(slip, values, safe=False, related=related)


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
            opened = next(
                (
                    earlier
                    for earlier in reversed(loose)
                    if found.fault == "closed"
                    and earlier[1].fault == "open"
                    and earlier[1].mark == _CLOSES.get(found.mark, found.mark)
                    and index - earlier[0] <= _FAR
                ),
                None,
            )
            if opened:
                loose.remove(opened)
            else:
                loose.append((index, found))
    yield from ((lines[index], found) for index, found in loose)
