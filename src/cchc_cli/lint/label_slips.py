"""The labels of a plan that do not follow each other in their list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from cchc_cli.diagnostics import Location
from cchc_cli.lint.annexes import SeenAnnex, annexes
from cchc_cli.lint.rule import At, Context, Replacement
from cchc_cli.lint.typed import at_words
from cchc_cli.message import N_, Message
from cchc_cli.plan.numbering import Place
from cchc_cli.vietnamese.label_slip import Slip, SlipKind, slips
from cchc_cli.vietnamese.place_reference import place_references, ways_to_say


@dataclass(frozen=True, slots=True)
class LabelSlip:
    """A printed label that does not follow, and where the file has it."""

    place: Place
    slip: Slip
    first: Place | None
    """of a label that stands twice: the place that has it first"""
    before: Place | None
    references: tuple[At, ...]
    """words that send to this label or to one behind it, which counting anew would change"""

    @property
    def at(self) -> At:
        """The typed label."""
        return At((*self.place.location, "label"))

    @property
    def values(self) -> dict[str, object]:
        """What messages say: the label, the one that is due, those that are missing."""
        missing = [" ".join(label.split()) for label in self.slip.missing]
        shown = missing if len(missing) < 4 else [missing[0], "…", missing[-1]]
        return {
            "before": " ".join(self.before.label.split()) if self.before else "",
            "label": " ".join(self.place.label.split()),
            "due": self.slip.due,
            "missing": ", ".join(shown),
        }

    @property
    def fixes(self) -> tuple[Replacement, ...]:
        """The label that counting gives; none where the text would then send to another place."""
        title = Message(N_("write {due}"), {"due": self.slip.due})
        return () if self.references else (Replacement(title, self.at, self.slip.due, safe=False),)

    @property
    def related(self) -> tuple[tuple[At, Message], ...]:
        """Why it is not mended by counting alone."""
        return tuple((at, Message(N_("sends to this place or to one behind it"))) for at in self.references)


def label_slips(context: Context, kind: SlipKind) -> Iterator[LabelSlip]:
    """The slips of one kind in print order."""
    return (found for found in context.once(_all) if found.slip.kind is kind)


def _all(context: Context) -> tuple[LabelSlip, ...]:
    lists: dict[Location, list[Place]] = {}
    for place in context.numbering.places.values():
        lists.setdefault(place.location[:-1], []).append(place)
    numbered = {annex.location: annex for annex in annexes(context) if annex.is_named or annex.counting}
    references = _references(context)
    return tuple(
        found
        for location, places in lists.items()
        for found in _in_list(
            places,
            [place.typed if location != _ANNEXES else _counted(place, numbered) for place in places],
            references,
        )
        # Whether annexes count in Roman numerals is asked elsewhere.
        if location != _ANNEXES or found.slip.kind is not SlipKind.ODD
    )


_ANNEXES = ("annexes",)


def _counted(place: Place, numbered: Mapping[Location, SeenAnnex]) -> str | None:
    """The typed label of an annex; one that prints no number has its place in the count all the same."""
    annex = numbered.get(place.location)
    return None if annex is None else ("" if annex.is_named else place.label)


def _references(context: Context) -> dict[str, list[At]]:
    """Where the text sends to places of this paper, by the address that it says."""
    found: dict[str, list[At]] = {}
    for passage in context.passages:
        for reference in place_references(passage.printed):
            at = at_words(passage.location, passage.text, reference.start, reference.end)
            found.setdefault(reference.address.casefold(), []).append(at)
    return found


def _in_list(
    places: Sequence[Place], typed: Sequence[str | None], references: Mapping[str, list[At]]
) -> Iterator[LabelSlip]:
    counting = places[0].counting
    if counting is None or all(label is None for label in typed):
        return
    for slip in slips(counting, typed):
        first = places[slip.first] if slip.first is not None else None
        before = places[slip.at - 1] if slip.at else None
        said = {words for place in places[slip.at :] for words in ways_to_say(place.address)}
        sent = tuple(at for words in references.keys() & said for at in references[words])
        yield LabelSlip(places[slip.at], slip, first, before, sent)
