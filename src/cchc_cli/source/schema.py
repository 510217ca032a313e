"""What the models refuse, said by place and by cause; pydantic's own sentences are never shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from cchc_cli.diagnostics import Diagnostic, Edit, Fix, Location, Note, NoteKind, Related, Span
from cchc_cli.message import N_, Message
from cchc_cli.plan.fault import FAULT, Fault, FaultKind
from cchc_cli.source import codes
from cchc_cli.source.likeness import nearest
from cchc_cli.source.model_keys import keys_at, literal_at, part_with_key
from cchc_cli.source.schema_error import SchemaError
from cchc_cli.source.stand_in import legible
from cchc_cli.source.tree import Keys, Scalar, Tree

_FAULT_CODES: Mapping[FaultKind, codes.Code] = {
    "value": codes.BAD_VALUE,
    "shape": codes.WRONG_SHAPE,
    "exclusive": codes.SIDE_BY_SIDE,
    "braces": codes.BRACES,
    "missing": codes.MISSING_KEY,
}


def diagnostics(
    tree: Tree, model: type[BaseModel], errors: list[SchemaError], names: Mapping[Location, str]
) -> tuple[Diagnostic, ...]:
    """One finding for each cause: an unknown key beside a missing one that it was meant to be is a single slip.

    ``names`` says what the unknown keys were meant to be.
    """
    told = [error for error in errors if not _is_echo(tree, error)]
    return tuple(_Explainer(tree, model, told, names).all())


def _is_echo(tree: Tree, error: SchemaError) -> bool:
    """Whether the reader has already said what is wrong at this place."""
    if any(error.location[:length] in tree.broken for length in range(len(error.location) + 1)):
        return True
    # A key that only holds what an anchor names: the anchor is the fault.
    node = tree.exact(error.place) if error.type == "extra_forbidden" else None
    return node is not None and tree.source.text.startswith("&", node.start)


class _Explainer:
    def __init__(
        self, tree: Tree, model: type[BaseModel], errors: list[SchemaError], names: Mapping[Location, str]
    ) -> None:
        self.tree = tree
        self.model = model
        self.errors = errors
        self.names = names
        meant = {(*place[:-1], name) for place, name in names.items()}
        self.missing: dict[Location, list[str]] = {}
        for error in errors:
            if error.type == "missing" and error.location not in meant:
                self.missing.setdefault(error.location[:-1], []).append(str(error.location[-1]))

    def all(self) -> Iterator[Diagnostic]:
        for error in self.errors:
            if error.type == "extra_forbidden":
                yield self._unknown_key(error.location)
            elif error.type == "literal_error":
                yield self._literal(error)
            elif error.type == FAULT:
                yield self._fault(error)
            elif error.type != "missing":
                yield self._wrong_type(error)
        for place, keys in self.missing.items():
            for key in keys:
                yield self._missing_key(place, key)

    def _unknown_key(self, location: Location) -> Diagnostic:
        place, key = location[:-1], str(location[-1])
        if location in self.names:
            return self._misspelt(location, key)
        node = self.tree.exact(place)
        known = keys_at(self.model, place)
        beside = isinstance(node, Keys) and any(node.get(name) for name in known)
        if not beside and (" " in key or not key.isascii()):
            # The colon of a sentence made a map of it: all that the map needs is missing with it.
            self.missing.pop(place, None)
            message = Message(
                N_("the colon after {words} makes a key of it; put the whole sentence in quotes or under >-"),
                {"words": key},
            )
            return self._finding(codes.COLON, message, location, self.tree.key_span(location))
        return self._misplaced(location, key, known)

    def _misspelt(self, location: Location, key: str) -> Diagnostic:
        span, name = self.tree.key_span(location), self.names[location]
        fix = Fix(Message(N_("write {key}"), {"key": name}), (Edit(span, name),), safe=False)
        message = Message(N_("there is no key {key} here"), {"key": key})
        label = Message(N_("did you mean {key}?"), {"key": name})
        return self._finding(codes.UNKNOWN_KEY, message, location, span, label=label, fixes=(fix,))

    def _misplaced(self, location: Location, key: str, known: list[str]) -> Diagnostic:
        place = location[:-1]
        beside = self.tree.node(place)
        present = [name.value for name, _ in beside.entries] if isinstance(beside, Keys) else []
        if below := part_with_key(self.model, place, key, present):
            # Entries indented one level too little bring the loss of their parent's own keys with them.
            self.missing.pop(place, None)
            hint = Message(
                N_("{key} is a key of an entry of {part}: indent it below {part}"),
                {"key": key, "part": below},
            )
        else:
            hint = _allowed(known)
        message = Message(N_("there is no key {key} here"), {"key": key})
        note = Note(NoteKind.HELP, hint)
        return self._finding(
            codes.UNKNOWN_KEY, message, location, self.tree.key_span(location), notes=(note,)
        )

    def _missing_key(self, place: Location, key: str) -> Diagnostic:
        message = Message(N_("the key {key} is missing here"), {"key": key})
        span = self.tree.key_span(place) if place else self.tree.span(place)
        return self._finding(codes.MISSING_KEY, message, place, span)

    def _literal(self, error: SchemaError) -> Diagnostic:
        """A value, or a key of ``headers``, that is none of the words that can stand there."""
        location, at_key = error.place, error.place != error.location
        span = self.tree.key_span(location) if at_key else self.tree.span(location)
        words = literal_at(self.model, location, key=at_key)
        node = self.tree.exact(location)
        typed = str(location[-1]) if at_key else node.value if isinstance(node, Scalar) else ""
        more: dict[str, Any] = {}
        if near := nearest(typed, words):
            plain = at_key or (isinstance(node, Scalar) and not node.style)
            fix = Fix(Message(N_("write {key}"), {"key": near}), (Edit(span, near),), safe=False)
            more = {
                "label": Message(N_("did you mean {key}?"), {"key": near}),
                "fixes": (fix,) if plain else (),
            }
        message = Message(N_("one of these words is expected here: {words}"), {"words": ", ".join(words)})
        return self._finding(codes.BAD_VALUE, message, location, span, **more)

    def _wrong_type(self, error: SchemaError) -> Diagnostic:
        if error.type in ("tuple_type", "list_type"):
            message = Message(N_("a list is expected here: each entry on a line of its own, after a dash"))
        elif error.type in ("dict_type", "model_type"):
            message = Message(N_("keys and values are expected here"))
        else:
            message = Message(N_("this value does not fit here"))
        return self._finding(codes.WRONG_SHAPE, message, error.place, self.tree.span(error.place))

    def _fault(self, error: SchemaError) -> Diagnostic:
        fault: Fault = error.values["fault"]
        location = error.place if fault.key is None else (*error.place, fault.key)
        if error.place != error.location or fault.kind == "exclusive":
            span = self.tree.key_span(location)
        elif fault.start is not None and fault.end is not None:
            span = self.tree.words_span(location, fault.start, fault.end)
        else:
            span = self.tree.span(location)
        if fault.kind == "missing" and (at := self._comment(location)) is not None:
            message = Message(N_("a text that starts with {sign} goes in quotes or under >-"), {"sign": "#"})
            place = self.tree.source.span(at, at + 1)
            return self._finding(codes.SIGN_AT_START, message, location, place)
        more = self._help(location, fault, span)
        return self._finding(_FAULT_CODES[fault.kind], fault.message, location, span, **more)

    def _help(self, location: Location, fault: Fault, span: Span) -> dict[str, Any]:
        if fault.other and (first := self.tree.key((*location[:-1], fault.other))):
            message = Message(N_("{key} stands here"), {"key": fault.other})
            return {"related": (Related(self.tree.span_of(first), message),)}
        node = self.tree.exact(location)
        if fault.kind == "shape" and (known := keys_at(self.model, location)):
            return {"notes": (Note(NoteKind.HELP, _allowed(known)),)}
        if fault.kind == "braces" and isinstance(node, Scalar) and fault.start is not None:
            words = node.value[fault.start : fault.end]
            if (
                words[:1] not in "{}"
                and (name := legible(words)) != words
                and "x" not in set(name) - set(words)
            ):
                fix = Fix(Message(N_("write {key}"), {"key": name}), (Edit(span, name),), safe=False)
                return {"label": Message(N_("did you mean {key}?"), {"key": name}), "fixes": (fix,)}
        return {}

    def _comment(self, location: Location) -> int | None:
        """Where a comment that was meant as the text starts: ``- #3 …`` says nothing at all to YAML."""
        node = self.tree.exact(location)
        if not isinstance(node, Scalar) or node.value or node.style:
            return None
        rest = self.tree.source.text[node.end :].split("\n", 1)[0]
        text = rest.lstrip(" ")
        return node.end + len(rest) - len(text) if text[:1] == "#" and text[1:2].strip() else None

    def _finding(
        self, code: codes.Code, message: Message, location: Location, span: Span, **more: Any
    ) -> Diagnostic:
        place = self.tree.nearest(location)
        return Diagnostic(
            code.code, code.name, code.severity, message, self.tree.source.file, span, place, **more
        )


def _allowed(keys: list[str]) -> Message:
    return Message(N_("keys that can stand here: {keys}"), {"keys": ", ".join(keys)})
