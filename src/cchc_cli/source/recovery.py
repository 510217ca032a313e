"""A faulty file read as far as it can be: each fault is mended with the least that will do.

A misspelt key must not hide a wrong sum, and a mended fault must not bring findings of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError

from cchc_cli.diagnostics import Diagnostic, Location, Note, NoteKind
from cchc_cli.message import N_, Message
from cchc_cli.plan.fault import FAULT, Fault
from cchc_cli.source.likeness import misspelt
from cchc_cli.source.model_keys import model_at
from cchc_cli.source.schema import diagnostics
from cchc_cli.source.schema_error import SchemaError
from cchc_cli.source.stand_in import legible, stand_in
from cchc_cli.source.tree import Tree

_ROUNDS = 12
"""How often a file is mended and read again before it is given up as no plan."""

_BRACES = 5
"""How many broken braces of one text are told; what follows is no text with facts."""

_MOST = 20_000
"""Faults that are told; a file with more of them is no plan, and is not mended."""

M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Recovery(Generic[M]):
    """What could be understood. ``model`` is None when that is too little."""

    model: M | None
    tree: Tree
    """with misspelt keys under the names they were meant to have, as the model has them"""
    diagnostics: tuple[Diagnostic, ...]


def recover(tree: Tree, model: type[M]) -> Recovery[M]:
    """Read a tree as a model, with the findings of every round.

    A fault of the second round is one that the first hid, or a consequence of mending it; only the former is told.
    """
    found: list[Diagnostic] = []
    repair = _Repair(tree.plain(), model)
    for _ in range(_ROUNDS):
        try:
            return Recovery(model.model_validate(repair.data), tree, tuple(found))
        except ValidationError as error:
            errors = _reduced(error)
            count = error.error_count()
        names = misspelt(tree, model, errors)
        fresh = [error for error in errors if not repair.brought(error)]
        found += diagnostics(tree, model, fresh, names)
        if count > _MOST:
            found = [*found[:-1], _with_more(found[-1], count - _MOST)] if found else found
            break
        if not repair.mend(errors, names):
            break
        tree = tree.renamed(names)
    return Recovery(None, tree, tuple(found))


def _reduced(error: ValidationError) -> list[SchemaError]:
    items = error.errors(include_url=False, include_input=False)[:_MOST]
    return [SchemaError(item["type"], tuple(item["loc"]), item.get("ctx", {})) for item in items]


def _with_more(last: Diagnostic, count: int) -> Diagnostic:
    note = Note(NoteKind.CAUSE, Message(N_("more such places in this file: {count}"), {"count": count}))
    return replace(last, notes=(*last.notes, note))


class _Repair:
    """The content of a file as plain data, mended in place; list entries stay, or every later place would move."""

    def __init__(self, data: Any, model: type[BaseModel]) -> None:
        self.data = data
        self.model = model
        self._touched: set[Location] = set()
        """What was mended: an error there again says that the mending was not enough."""
        self._braces: Counter[Location] = Counter()
        self._around: set[Location] = set()
        """The maps and lists that hold what was mended."""

    def brought(self, error: SchemaError) -> bool:
        """Whether an error comes from mending: at a mended place, or at the map that lost a key."""
        return error.location in self._touched or (error.type == FAULT and error.location in self._around)

    def _touch(self, location: Location) -> None:
        self._touched.add(location)
        self._around.add(location[:-1])

    def mend(self, errors: list[SchemaError], names: Mapping[Location, str]) -> bool:
        """Mend every place; False when something cannot be mended."""
        meant = {(*place[:-1], name) for place, name in names.items()}
        mended = [self._mend(error, names) for error in errors if error.location not in meant]
        return all(mended)

    def _mend(self, error: SchemaError, names: Mapping[Location, str]) -> bool:
        location = error.place
        if location in names:
            return self._rename(location, names[location])
        if error.type == "missing":
            return self._fill(location)
        fault = error.values.get("fault") if error.type == FAULT else None
        if isinstance(fault, Fault) and fault.kind == "braces" and self._without_braces(location, fault):
            return True  # the next brace of the same text is a fault of its own
        again = error.location in self._touched
        self._touch(error.location)
        if error.type == "extra_forbidden" or location != error.location:
            return self._drop(location)
        if isinstance(fault, Fault) and fault.key is not None and not again:
            return self._drop((*location, self._lesser(location, fault)))
        return self._replace(location[:-1] if again else location)

    def _rename(self, location: Location, name: str) -> bool:
        holder, key = self._holder(location)
        if not isinstance(holder, dict) or key not in holder:
            return False
        pairs = [(name if old == key else old, value) for old, value in holder.items()]
        holder.clear()
        holder.update(pairs)
        return True

    def _fill(self, location: Location) -> bool:
        holder, key = self._holder((*location[:-1], location[-1]), add=True)
        parent = model_at(self.model, location[:-1])
        if not isinstance(holder, dict) or parent is None:
            return False
        value = stand_in(parent, str(key), holder)
        self._touch(location)
        if value is not None:
            holder[key] = value
        return value is not None

    def _drop(self, location: Location) -> bool:
        holder, key = self._holder(location)
        if not isinstance(holder, dict):
            return self._replace(location)
        self._touch(location)
        return holder.pop(key, None) is not None

    def _replace(self, location: Location) -> bool:
        """Put a stand-in where something must stand, and nothing where it need not."""
        holder, key = self._holder(location)
        if holder is None:
            return False
        self._touch(location)
        if isinstance(holder, list):
            entry = model_at(self.model, location)
            value = stand_in(entry, None, {}) if entry else "…"
            if value is None:
                # Nothing can stand for it: the list costs less than the file.
                return self._replace(location[:-1])
            holder[key] = value
            return True
        parent = model_at(self.model, location[:-1])
        field = parent.model_fields.get(str(key)) if parent else None
        if field is None or parent is None or not field.is_required():
            del holder[key]
            return True
        value = stand_in(parent, str(key), holder)
        if value is None or value == holder[key]:
            return self._replace(location[:-1])
        holder[key] = value
        return True

    def _without_braces(self, location: Location, fault: Fault) -> bool:
        """The text with its bad brace or name made harmless, letter for letter, so that later places hold."""
        holder, key = self._holder(location)
        text = holder[key] if holder is not None else None
        self._braces[location] += 1
        if self._braces[location] > _BRACES:
            return False
        if not isinstance(text, str) or fault.start is None or fault.end is None:
            return False
        words = text[fault.start : fault.end]
        holder[key] = text[: fault.start] + legible(words) + text[fault.end :]
        return bool(holder[key] != text)

    def _lesser(self, location: Location, fault: Fault) -> str:
        """Of two keys that exclude each other, the one that says less: what is left out is missed elsewhere."""
        key, other = str(fault.key), fault.other
        holder, _ = self._holder((*location, key))
        if other is None or not isinstance(holder, dict) or other not in holder or key not in holder:
            return key
        return other if _size(holder[other]) < _size(holder[key]) else key

    def _holder(self, location: Location, *, add: bool = False) -> tuple[Any, Any]:
        """The dict or list that holds the innermost part of a location that the file has, and its key there.

        (None, None) for the root itself. With ``add`` the last step is a key that is to be added.
        """
        at = self.data
        held: tuple[Any, Any] = (None, None)
        last = len(location) - 1
        for index, step in enumerate(location):
            if step == 0 and not isinstance(at, list):
                continue  # a single entry stands for a list of one
            if add and index == last and isinstance(at, dict):
                return at, step
            try:
                below = at[step]
            except (KeyError, IndexError, TypeError):
                return held
            at, held = below, (at, step)
        return held


def _size(value: Any) -> int:
    match value:
        case dict():
            return sum(map(_size, value.values()))
        case list():
            return sum(map(_size, value))
        case _:
            return 1
