"""Characters that no plan can hold: control characters, and line ends that no editor shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from cchc_cli.diagnostics import Diagnostic, Edit, Fix, Note, NoteKind
from cchc_cli.message import N_, Message
from cchc_cli.source import codes
from cchc_cli.source.fault_at import fault_at
from cchc_cli.source.text import SourceText

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
"""What YAML refuses, what Word cannot store, and what ends a line for YAML but for no editor (U+0085, U+2028)."""


def control_characters(source: SourceText) -> Iterator[Diagnostic]:
    """The first one, with the number of the others: they come by the hundred, from one pasted text."""
    first = _CONTROL.search(source.text)
    if not first:
        return
    message = Message(
        N_("a control character (U+{code}) stands here; delete it"), {"code": f"{ord(first[0]):04X}"}
    )
    count = len(_CONTROL.findall(source.text))
    more = Message(N_("more such places in this file: {count}"), {"count": count - 1})
    notes = (Note(NoteKind.CAUSE, more),) if count > 1 else ()
    fix = Fix(Message(N_("delete every control character")), tuple(_deletions(source)), safe=False)
    fixes = (fix,) if count <= _MENDABLE else ()
    yield fault_at(source, codes.CONTROL_CHARACTER, message, *first.span(), notes=notes, fixes=fixes)


_MENDABLE = 1000
"""Places; a file with more of them is no text, and a repair with so many edits helps nobody."""


def _deletions(source: SourceText) -> Iterator[Edit]:
    for found in islice(_CONTROL.finditer(source.text), _MENDABLE):
        yield Edit(source.span(*found.span()), "")


def without_control_characters(text: str) -> str:
    """The text with spaces in their place, so that what stands around them can be read."""
    return _CONTROL.sub(" ", text)
