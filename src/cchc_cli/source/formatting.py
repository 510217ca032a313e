"""The canonical layout of a file: other spaces, quotes, line breaks and order of keys, the same content."""

from __future__ import annotations

from cchc_cli.diagnostics import Severity
from cchc_cli.plan.record import Record
from cchc_cli.source.comments import comments
from cchc_cli.source.key_order import Part
from cchc_cli.source.layout import layout
from cchc_cli.source.reader import read
from cchc_cli.source.text import BOM, SourceText
from cchc_cli.source.tree import Plain, Tree, plain
from cchc_cli.source.typed_letters import with_typed_letters


def formatted(source: SourceText, model: type[Record] | None) -> str:
    """The text of a file in its canonical layout, with its byte order mark and its kind of line ends.

    Keys that the model does not know stay, after those that it knows. A file whose YAML is not sound is given
    back as it is.
    """
    tree = _sound(source)
    if tree is None or tree.root is None:
        return _with_mark(source, source.text)
    found = comments(tree)
    text = layout(tree.root, found, Part(model))
    again = _sound(SourceText(source.file, text))
    if not (
        again and _content(again) == _content(tree) and sorted(comments(again).texts) == sorted(found.texts)
    ):
        raise AssertionError(f"formatting would change what {source.file} says")
    if source.text.count("\r\n") * 2 > source.text.count("\n"):
        text = text.replace("\n", "\r\n")
    return _with_mark(source, text)


def _sound(source: SourceText) -> Tree | None:
    """The tree with every letter as typed, when nothing is wrong with the YAML."""
    tree, faults = read(source)
    sound = tree.root is not None and all(fault.severity is not Severity.ERROR for fault in faults)
    return with_typed_letters(tree) if sound else None


def _content(tree: Tree) -> Plain:
    return plain(tree.root) if tree.root else ""


def _with_mark(source: SourceText, text: str) -> str:
    return BOM + text if source.bom else text
