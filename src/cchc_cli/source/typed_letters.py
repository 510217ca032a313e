"""The letters of a file as they were typed; the reader composes them (NFC) so that they can be compared."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import yaml

from cchc_cli.source.tree import Items, Keys, Node, Scalar, Tree


def with_typed_letters(tree: Tree) -> Tree:
    """The same tree with the values of the file itself; its YAML must be sound."""
    text = tree.source.text
    if tree.root is None or unicodedata.is_normalized("NFC", text):
        return tree
    events = yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    values = {_start(event): event.value for event in events if isinstance(event, yaml.ScalarEvent)}
    return replace(tree, root=_typed(tree.root, values))


def _start(event: Any) -> int:
    return int(event.start_mark.index)


def _typed(node: Node, values: Mapping[int, str]) -> Node:
    match node:
        case Scalar():
            return _value(node, values)
        case Items(entries=entries):
            return replace(node, entries=tuple(_typed(entry, values) for entry in entries))
        case Keys(entries=entries):
            pairs = tuple((_value(key, values), _typed(value, values)) for key, value in entries)
            return replace(node, entries=pairs)


def _value(scalar: Scalar, values: Mapping[int, str]) -> Scalar:
    return replace(scalar, value=values.get(scalar.start, scalar.value))
