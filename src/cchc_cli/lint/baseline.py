"""Findings held against the baseline of a plan: by code, place and words, not by line; it only ever shrinks."""

from __future__ import annotations

import json
import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass

from cchc_cli.diagnostics import Diagnostic
from cchc_cli.lint.codes import NEVER_KNOWN, STALE_BASELINE, UNKNOWN_CODE
from cchc_cli.message import N_, Message
from cchc_cli.repository.baseline import Baseline, BaselineEntry
from cchc_cli.source.loader import Loaded
from cchc_cli.source.text import SourceText
from cchc_cli.source.tree import Items, Keys, Tree, scalars

_LONGEST = 120
"""letters of the words that a finding is known by"""


@dataclass(frozen=True, slots=True)
class Known:
    """What is news, what was known, and which entries have nothing left to know."""

    left: tuple[Diagnostic, ...]
    known: tuple[Diagnostic, ...] = ()
    stale: tuple[int, ...] = ()
    """numbers of the entries that match nothing any more"""


def may_be_known(found: Diagnostic) -> bool:
    """Whether a baseline may take a finding in."""
    return not found.code.startswith(NEVER_KNOWN)


def held_against(found: Iterable[Diagnostic], baseline: Baseline, source: SourceText) -> Known:
    """Match findings with entries one to one: first by the exact place, then by the place without numbers of entries.

    A section put in above moves every index behind it; that makes no finding new.
    """
    listed = tuple(found)
    free = {
        number: entry
        for number, entry in enumerate(baseline.findings)
        if not entry.code.startswith(NEVER_KNOWN)
    }
    taken: dict[int, Diagnostic] = {}
    for exact in (True, False):
        waiting: dict[tuple[str, str, str], list[int]] = {}
        for number, entry in free.items():
            waiting.setdefault((entry.code, _place(entry.path, exact=exact), entry.value), []).append(number)
        for index, diagnostic in enumerate(listed):
            if index in taken:
                continue
            entry = entry_of(diagnostic, source)
            numbers = waiting.get((entry.code, _place(entry.path, exact=exact), entry.value))
            if numbers:
                taken[index] = diagnostic
                del free[numbers.pop(0)]
    left = tuple(diagnostic for index, diagnostic in enumerate(listed) if index not in taken)
    return Known(left, tuple(taken[index] for index in sorted(taken)), tuple(sorted(free)))


def entry_of(found: Diagnostic, source: SourceText) -> BaselineEntry:
    """How a finding is known again: code, place, and the words at its span."""
    path = ".".join(map(str, found.location))
    return BaselineEntry(code=found.code, path=path, value=_words(found, source))


def written(found: Iterable[Diagnostic], source: SourceText, heading: str) -> str:
    """The text of a new baseline; ``heading`` becomes a comment."""
    lines = (f"# {line}" for line in heading.split("\n"))
    return "\n".join((*lines, "format: 1", "findings:", *_entries(found, source), ""))


def extended(loaded: Loaded[Baseline], found: Iterable[Diagnostic], source: SourceText) -> str:
    """The text of a baseline with further findings behind those that it has."""
    lines = list(_entries(found, source))
    text = loaded.tree.source.text
    if not lines:
        return text
    root = loaded.tree.root
    listed = root.get("findings") if isinstance(root, Keys) else None
    if listed is None:
        head = () if isinstance(root, Keys) and root.get("format") else ("format: 1",)
        return "\n".join((*filter(None, (text.rstrip("\n"),)), *head, "findings:", *lines, ""))
    key, value = listed
    if isinstance(value, Items) and value.entries:
        last = _lines(loaded.tree, len(value.entries) - 1)[1]
    else:
        # "findings:", "findings: []", "findings: null": the list begins on the next line, a comment stays.
        gap = text.index(":", key.end) + 1
        text = f"{text[:gap]}{text[max(gap, value.end) :]}"
        last = loaded.tree.source.place(key.start)[0]
    kept = text.split("\n")
    return "\n".join((*kept[:last], *lines, *(kept[last:] or ("",))))


def _entries(found: Iterable[Diagnostic], source: SourceText) -> Iterator[str]:
    for diagnostic in sorted(found, key=lambda each: each.order):
        entry = entry_of(diagnostic, source)
        yield f"  - code: {entry.code}"
        yield f"    path: {_scalar(entry.path)}"
        if entry.value:
            yield f"    value: {_scalar(entry.value)}"


def shrunk(loaded: Loaded[Baseline], stale: Iterable[int]) -> str:
    """The text of a baseline without some entries; comments and everything else stay as they are."""
    gone = set(stale)
    spans = [_lines(loaded.tree, number) for number in sorted(gone)]
    lines = loaded.tree.source.text.split("\n")
    dropped = {line for first, last in spans for line in range(first, last + 1)}
    kept = [line for number, line in enumerate(lines, 1) if number not in dropped]
    if gone and loaded.model is not None and len(gone) == len(loaded.model.findings):
        kept = [re.sub(r"^(findings\s*:)", r"\1 []", line) for line in kept]
    return "\n".join(kept)


def stale_findings(loaded: Loaded[Baseline], stale: Iterable[int]) -> Iterator[Diagnostic]:
    """One finding for each entry that has become needless."""
    entries = loaded.model.findings if loaded.model else ()
    for number in stale:
        location = ("findings", number)
        message = Message(
            N_("the baseline knows a finding that is no longer there: {code} at “{value}”"),
            {"code": entries[number].code, "value": entries[number].value},
        )
        hint = Message(N_("take it out with {command}"), {"command": "cchc lint --shrink-baseline"})
        yield Diagnostic(
            STALE_BASELINE.code,
            STALE_BASELINE.name,
            STALE_BASELINE.severity,
            message,
            loaded.tree.source.file,
            loaded.tree.span(location),
            location,
            hint,
        )


def unknown_entries(loaded: Loaded[Baseline], known: Container[str]) -> Iterator[Diagnostic]:
    """One finding for each entry whose code means no rule: a misspelt one would wait for ever."""
    for number, entry in enumerate(loaded.model.findings if loaded.model else ()):
        if entry.code not in known:
            location = ("findings", number, "code")
            yield Diagnostic(
                UNKNOWN_CODE.code,
                UNKNOWN_CODE.name,
                UNKNOWN_CODE.severity,
                Message(N_("there is no rule {code}"), {"code": entry.code}),
                loaded.tree.source.file,
                loaded.tree.span(location),
                location,
            )


def _place(path: str, *, exact: bool) -> str:
    return path if exact else re.sub(r"(?<![^.])\d+(?![^.])", "*", path)


def _words(found: Diagnostic, source: SourceText) -> str:
    if found.span is None:
        return ""
    start = source.offset(found.span.line, found.span.column)
    end = source.offset(found.span.end_line, found.span.end_column)
    return " ".join(source.text[start:end].split())[:_LONGEST].strip()


def _scalar(text: str) -> str:
    plain = re.fullmatch(r"[\w][\w./()+ -]*", text) and text == text.strip() and not text[0].isdigit()
    return text if plain else json.dumps(text, ensure_ascii=False)


def _lines(tree: Tree, number: int) -> tuple[int, int]:
    """The lines of one entry, from its dash on, without the comments above the next."""
    items = tree.exact(("findings",))
    entry = items.entries[number] if isinstance(items, Items) else None
    if entry is None:
        return 1, 0
    ends = [scalar.end for _, scalar in scalars(entry)]
    start = entry.entries[0][0].start if isinstance(entry, Keys) else entry.start
    return tree.source.place(start)[0], tree.source.place(max(start, *ends))[0]
