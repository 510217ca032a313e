"""A pair of subjects, and what an officer settles about pairs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from cchc_cli.analysis.matching.subject import Subject, SubjectKind
from cchc_cli.message import Message

Form = Literal["one", "split", "merged"]
_MIRRORED: Mapping[Form, Form] = {"one": "one", "split": "merged", "merged": "split"}

How = Literal["id", "pinned", "words", "likeness", "standing", "part"]


@dataclass(frozen=True, slots=True)
class Pair:
    """One subject on both sides."""

    kind: SubjectKind
    old: Subject
    new: Subject
    score: float
    how: How
    why: tuple[Message, ...]
    form: Form = "one"
    """split: the old one became several, of which this is one; merged: several old ones became this new one"""

    @property
    def mirrored(self) -> Pair:
        """The same from the other side."""
        return replace(self, old=self.new, new=self.old, form=_MIRRORED[self.form])


@dataclass(frozen=True, slots=True)
class Rules:
    """What an officer settled: pairs that are, and pairs that are not, by the addresses or names on both sides."""

    pinned: frozenset[tuple[str, str]] = frozenset()
    forbidden: frozenset[tuple[str, str]] = frozenset()

    @property
    def mirrored(self) -> Rules:
        """The same from the other side."""
        return Rules(
            frozenset((new, old) for old, new in self.pinned),
            frozenset((new, old) for old, new in self.forbidden),
        )

    def says(self, pairs: frozenset[tuple[str, str]], old: Subject, new: Subject) -> bool:
        """Whether a pair is among those settled."""
        return any((one, two) in pairs for one in (old.ref, old.name) for two in (new.ref, new.name))


NO_RULES = Rules()
