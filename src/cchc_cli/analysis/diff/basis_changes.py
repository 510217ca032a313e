"""What changed about the legal bases: which came, which went, which gave way to their successor."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from cchc_cli.analysis.diff.change import Change, End
from cchc_cli.analysis.diff.sides import Sides
from cchc_cli.analysis.matching.side import Side
from cchc_cli.analysis.matching.terms import Terms, cosine
from cchc_cli.diagnostics import Location
from cchc_cli.repository.acts import Act, Acts
from cchc_cli.vietnamese.citation import find_citations, find_laws
from cchc_cli.vietnamese.letters import key
from cchc_cli.vietnamese.wording import Wording, basis_named, opens_basis, without_dates

_SAME_PAPER = 0.75
"""Titles of the papers of two years that guide the same plan: "ban hành Kế hoạch CCHC năm 2023", "… năm 2024"."""


@dataclass(frozen=True)
class Basis:
    """One act that a plan rests on."""

    identity: str
    text: str
    location: Location
    wording: Wording
    act: Act | None
    kind: str

    @cached_property
    def successors(self) -> frozenset[str]:
        """Whom the register names as having taken its place: identities and words."""
        named = self.act.replaced_by if self.act else ()
        return frozenset(identity for words in named for identity, _, _ in _identities(words))


def basis_changes(sides: Sides, acts: Acts) -> Iterator[Change]:
    """Every change of legal bases."""
    olds, news = bases(sides.old, acts), bases(sides.new, acts)
    stayed = {basis.identity for basis in olds} & {basis.identity for basis in news}
    gone = [basis for basis in olds if basis.identity not in stayed]
    come = [basis for basis in news if basis.identity not in stayed]
    for old, new in _replaced(gone, come):
        gone.remove(old)
        come.remove(new)
        yield Change("basis-replaced", "basis", "", _end(old), _end(new))
    for new in come:
        yield Change("basis-added", "basis", "", None, _end(new))
    for old in gone:
        yield Change("basis-removed", "basis", "", _end(old), None)


def bases(side: Side, acts: Acts) -> tuple[Basis, ...]:
    """The acts that the decision rests on, or a plan without one in its opening paragraph, each once."""
    found: dict[str, Basis] = {}
    for location, text in _texts(side):
        for identity, words, act in _identities(text, acts):
            wording = side.wording(without_dates(words))
            found.setdefault(identity, Basis(identity, words, location, wording, act, words.split()[0]))
    return tuple(found.values())


def _texts(side: Side) -> Iterator[tuple[Location, str]]:
    decision = side.plan.decision
    for index, text in enumerate(decision.bases if decision else ()):
        yield ("decision", "bases", index), text.printed()
    for clause in str(side.plan.text or "").split(";"):
        if opens_basis(clause):
            yield ("text",), clause


def _identities(text: str, acts: Acts | None = None) -> Iterator[tuple[str, str, Act | None]]:
    """The acts a text names: what tells each from others, its words, and its entry in the register."""
    one_line = " ".join(text.split()).strip(" ;.,")
    places: list[tuple[int, str, Act | None]] = [
        (cited.start, "|".join(map(str, cited.symbol.key)), acts.cited(cited) if acts else None)
        for cited in find_citations(one_line)
    ]
    # A law that is named with its number is one act, and so is one inside the name of another.
    for law in find_laws(one_line):
        if not law.is_inside:
            day = law.date.date if law.date else law.year
            places.append((law.start, key(f"{law.kind} {law.name} {day}"), acts.law(law) if acts else None))
    places.sort(key=lambda found: found[0])
    if not places:
        # The draft of a year: "Căn cứ Công văn số …/BNV-CCHC ngày … của Bộ Nội vụ".
        named = basis_named(one_line)
        yield from ((key(named), named, None),) if named else ()
        return
    ends = [start for start, _, _ in places[1:]] + [len(one_line)]
    for (start, identity, act), end in zip(places, ends, strict=True):
        yield identity, one_line[start:end].strip(" ;.,"), act


def _replaced(gone: list[Basis], come: list[Basis]) -> list[tuple[Basis, Basis]]:
    terms = Terms(basis.wording.telling for basis in (*gone, *come))
    vectors = {basis.identity: terms.vector(basis.wording.telling) for basis in (*gone, *come)}
    likely = []
    for old in gone:
        for new in come:
            alike = cosine(vectors[old.identity], vectors[new.identity])
            is_successor = new.identity in old.successors or old.identity in new.successors
            if is_successor or (key(old.kind) == key(new.kind) and alike >= _SAME_PAPER):
                likely.append((not is_successor, -alike, sorted((old.text, new.text)), old, new))
    likely.sort(key=lambda found: found[:3])
    pairs: list[tuple[Basis, Basis]] = []
    for *_, old, new in likely:
        if not any(old is one or new is two for one, two in pairs):
            pairs.append((old, new))
    return pairs


def _end(basis: Basis) -> End:
    return End("", basis.text, basis.location)
