"""What changed about the paper around its sections: title, opening and closing, the articles of the decision, annexes of tables.

Two offices write these in their own words; they are compared in two plans of one office.
"""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.analysis.diff.change import Change, End
from cchc_cli.analysis.diff.sides import Sides
from cchc_cli.analysis.matching.side import Side
from cchc_cli.diagnostics import Location
from cchc_cli.vietnamese.wording import opens_basis, without_dates, years_out


def paper_changes(sides: Sides) -> Iterator[Change]:
    """Every change, in print order."""
    if not sides.same_office:
        return
    old, new = dict(_texts(sides.old)), dict(_texts(sides.new))
    for at in (*new, *(at for at in old if at not in new)):
        before, after = old.get(at), new.get(at)
        if before is None or after is None or sides.differ(_lasting(before), _lasting(after)):
            kind = "section-reworded" if before and after else "section-new" if after else "section-dropped"
            yield Change(kind, "section", "text" if before and after else "", before, after)
    yield from _tables(sides)


def _texts(side: Side) -> Iterator[tuple[Location, End]]:
    """The texts by what they are, each with its place; a text that is not there is none."""
    plan, decision = side.plan, side.plan.decision
    yield from _text(side, ("title",), str(plan.title))
    if decision:
        yield from _text(side, ("decision", "title"), str(decision.title))
        yield from _text(
            side, ("decision", "proposal"), decision.proposal.printed() if decision.proposal else ""
        )
        for index in range(len(decision.articles)):
            at: Location = ("decision", "articles", index)
            words = " ".join(words for place, words in side.passages.items() if place[:3] == at)
            yield from _text(side, at, words)
    # The bases of the opening are told as bases.
    opening = (clause for clause in side.passages.get(("text",), "").split(";") if not opens_basis(clause))
    yield from _text(side, ("text",), " ".join(opening))
    yield from _text(side, ("closing",), side.passages.get(("closing",), ""))


def _lasting(end: End) -> str:
    """The words without years, numbers and days, which every year has anew: "Tờ trình số 383/TTr-SNV ngày …"."""
    is_dated = end.location[-1] in ("proposal", "title")
    return years_out(without_dates(end.text) if is_dated else end.text)


def _text(side: Side, at: Location, words: str) -> Iterator[tuple[Location, End]]:
    if one_line := " ".join(words.split()).strip(" ./;"):
        yield at, End(side.numbering.address(at), one_line, at)


def _tables(sides: Sides) -> Iterator[Change]:
    """Annexes of figures that came or went: what stands in all others is told task by task, line by line."""
    old, new = _annexes(sides.old), _annexes(sides.new)
    for end in new:
        if not any(not sides.differ(other.text, end.text) for other in old):
            yield Change("section-new", "section", "", None, end)
    for end in old:
        if not any(not sides.differ(end.text, other.text) for other in new):
            yield Change("section-dropped", "section", "", end, None)


def _annexes(side: Side) -> list[End]:
    found = []
    for index, annex in enumerate(side.plan.annexes):
        if annex.statistics or annex.goals:
            at: Location = ("annexes", index)
            found.append(End(side.numbering.address(at), " ".join(str(annex.title).split()), at))
    return found
