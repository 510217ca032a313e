"""What the rules of wording and typography share: the printed texts with their words, and how a slip is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from cchc_cli.lint.rule import At, Context, Finding, Replacement
from cchc_cli.lint.typed import at_words, replaced
from cchc_cli.message import N_, Message
from cchc_cli.plan.outline import Node
from cchc_cli.plan.prose import Passage
from cchc_cli.vietnamese.capital import is_in_capitals
from cchc_cli.vietnamese.spacing import Slip as Spacing
from cchc_cli.vietnamese.spacing import around
from cchc_cli.vietnamese.word import Word, words_of


@dataclass(frozen=True)
class Line:
    """A printed text with what several rules ask of it."""

    passage: Passage
    text: str
    """the words on paper"""

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words, folded."""
        return words_of(self.text)

    @cached_property
    def in_capitals(self) -> bool:
        """Printed in capitals."""
        return is_in_capitals(self.text)


@dataclass(frozen=True, slots=True)
class Slip:
    """Printed words that should be others."""

    passage: Passage
    start: int
    end: int
    new: str | None = None
    """what should be printed instead; None: only a person can tell"""
    narrow: tuple[int, int, str] | None = None
    """the same repair, of fewer letters"""


def prose(context: Context) -> tuple[Line, ...]:
    """Every printed text but names of persons and the letterhead, which are as they are."""
    return tuple(Line(passage, passage.printed) for passage in context.passages if _is_prose(passage))


_NAMES = frozenset({"superior", "issuer", "place", "signature", "signer"})
_NOT_PRINTED = frozenset({"lead", "deadline"})


def _is_prose(passage: Passage) -> bool:
    is_hidden = isinstance(passage.holder, Node) and not _NOT_PRINTED.isdisjoint(passage.location)
    return passage.key not in _NAMES and not is_hidden and bool(passage.printed.strip())


def told(
    slip: Slip,
    values: Mapping[str, object],
    title: Message | None = None,
    *,
    safe: bool,
    related: Sequence[tuple[At, Message]] = (),
    label: Message | None = None,
) -> Finding:
    """The finding of one slip, with its repair."""
    fixes: tuple[Replacement, ...] = ()
    if slip.new is not None and title is not None:
        start, end, new = slip.narrow or (slip.start, slip.end, slip.new)
        fixes = replaced(title, slip.passage.location, slip.passage.text, start, end, new, safe=safe)
    return Finding(place(slip), values, label, tuple(related), fixes=fixes)


def place(slip: Slip) -> At:
    """Where the words of a slip stand in the file."""
    return at_words(slip.passage.location, slip.passage.text, slip.start, slip.end)


def together(findings: Sequence[Finding], few: int = 6) -> Iterator[Finding]:
    """Slips of one cause: each at its place, or, where they are many, one finding that names all places."""
    if len(findings) <= few:
        yield from findings
        return
    first = findings[0]
    others = tuple((finding.at, Message(N_("here too"))) for finding in findings[1:])
    yield replace(first, related=(*first.related, *others), fixes=_joined(findings))


def _joined(findings: Sequence[Finding]) -> tuple[Replacement, ...]:
    """The repair of all places at once, where each has one."""
    if not all(finding.fixes for finding in findings):
        return ()
    first, *others = (finding.fixes[0] for finding in findings)
    more = tuple((fix.at, fix.text) for fix in others)
    return (replace(first, more=(*first.more, *more, *(pair for fix in others for pair in fix.more))),)


def spaced(context: Context, slips: Callable[[str], Iterator[Spacing]]) -> Iterator[Finding]:
    """The findings of slips between words: spaces and marks."""
    for line in context.once(prose):
        for found in slips(line.text):
            start, end = around(line.text, found.start, found.end)
            new = line.text[start : found.start] + found.new + line.text[found.end : end]
            narrow = (found.start, found.end, found.new)
            slip = Slip(line.passage, start, end, new if found.sure else None, narrow)
            title = Message(N_("write “{new}”"), {"new": " ".join(new.split())})
            yield told(slip, {"words": line.text[start:end]}, title, safe=True)
