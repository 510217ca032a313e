"""What changed in the text: sections, solutions and duties; a new number alone is no change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from cchc_cli.analysis.diff.change import Change, End
from cchc_cli.analysis.diff.sides import Sides
from cchc_cli.analysis.matching.pair import Pair
from cchc_cli.analysis.matching.section_subjects import Section
from cchc_cli.diagnostics import Location


def section_changes(
    sides: Sides, pairs: Iterable[Pair], olds: Sequence[Section], news: Sequence[Section]
) -> Iterator[Change]:
    """Every change of places of the text; what stands below a place that came or went came or went with it."""
    listed = tuple(pairs)
    old_at = {section.location: section for section in olds}
    new_at = {section.location: section for section in news}
    whole = {pair.new.location: pair.old.location for pair in listed if pair.form == "one"}
    split = {pair.new.location: pair.old.location for pair in listed if pair.form == "split"}
    merged = {pair.old.location: pair.new.location for pair in listed if pair.form == "merged"}
    kept = frozenset(whole.values())
    for section in news:
        at = section.location
        if at in whole:
            yield from _changes(sides, old_at[whole[at]], section, whole)
        elif at in split:
            yield _change("section-split", "", old_at[split[at]], section)
        elif section.above is None or section.above in whole:
            yield _change("section-new", "", None, section)
    for section in olds:
        at = section.location
        if at in merged:
            yield _change("section-merged", "", section, new_at[merged[at]])
        elif at not in kept and (section.above is None or section.above in kept):
            yield _change("section-dropped", "", section, None)


def _changes(sides: Sides, old: Section, new: Section, whole: dict[Location, Location]) -> Iterator[Change]:
    if sides.same_office and _moved(old, new, whole):
        yield _change("section-moved", "place", old, new)
    if sides.differ(_words(old), _words(new)):
        yield _change("section-reworded", "text", old, new)


def _moved(old: Section, new: Section, whole: dict[Location, Location]) -> bool:
    """Whether a place stands below another one than before; below one that came or went it did not move itself."""
    if new.above is None or old.above is None:
        return new.above is not old.above
    return whole.get(new.above, old.above) != old.above and old.above in whole.values()


def _words(section: Section) -> str:
    return f"{section.heading} {section.text}".strip()


def _change(kind: str, field: str, old: Section | None, new: Section | None) -> Change:
    return Change(kind, "section", field, _end(old), _end(new))


def _end(section: Section | None) -> End | None:
    return End(section.address, _words(section), section.location) if section else None
