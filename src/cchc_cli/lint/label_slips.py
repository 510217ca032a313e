"""The labels of a plan that do not follow each other in their list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.diagnostics import Location
from cchc_cli.lint.rule import At, Context, Replacement
from cchc_cli.message import N_, Message
from cchc_cli.plan.numbering import Place
from cchc_cli.vietnamese.label_slip import Slip, SlipKind, slips


@dataclass(frozen=True, slots=True)
class LabelSlip:
    """A printed label that does not follow, and where the file has it."""

    place: Place
    slip: Slip
    first: Place | None
    """of a label that stands twice: the place that has it first"""

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
            "label": " ".join(self.place.label.split()),
            "due": self.slip.due,
            "missing": ", ".join(shown),
        }

    @property
    def fix(self) -> Replacement:
        """The label that counting gives."""
        title = Message(N_("write {due}"), {"due": self.slip.due})
        return Replacement(title, self.at, self.slip.due, safe=False)


def label_slips(context: Context, kind: SlipKind) -> Iterator[LabelSlip]:
    """The slips of one kind in print order."""
    return (found for found in context.once(_all) if found.slip.kind is kind)


def _all(context: Context) -> tuple[LabelSlip, ...]:
    lists: dict[Location, list[Place]] = {}
    for place in context.numbering.places.values():
        lists.setdefault(place.location[:-1], []).append(place)
    return tuple(found for location, places in lists.items() for found in _in_list(location, places))


def _in_list(location: Location, places: list[Place]) -> Iterator[LabelSlip]:
    counting = places[0].counting
    if counting is None or all(place.typed is None for place in places):
        return
    for slip in slips(counting, [place.typed for place in places]):
        # Annexes may be called by what they are; whether they count in Roman numerals is asked elsewhere.
        if slip.kind is not SlipKind.ODD or location != ("annexes",):
            first = places[slip.first] if slip.first is not None else None
            yield LabelSlip(places[slip.at], slip, first)
