"""What the rules of spelling share: the slips of every printed text, found once, and how one is told."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.lint import wording
from cchc_cli.lint.rule import Context, Finding
from cchc_cli.lint.wording import prose, told
from cchc_cli.message import N_, Message
from cchc_cli.plan.prose import Passage
from cchc_cli.plan.text import Mark, Text
from cchc_cli.vietnamese.lookalike import readable
from cchc_cli.vietnamese.spelling.slips import Slip, SlipKind, slips


def findings(context: Context, kind: SlipKind, *, safe: bool = False) -> Iterator[Finding]:
    """The findings of one kind, each with its repair where one is known."""
    for passage, slip in context.once(_misspellings):
        if slip.kind == kind:
            yield _finding(passage, slip, safe=safe)


def _finding(passage: Passage, slip: Slip, *, safe: bool) -> Finding:
    """The words that differ become others; those around them stay as they are typed."""
    written, meant = passage.printed[slip.start : slip.end], slip.meant
    values = {"written": written, "meant": meant}
    if not meant:
        return told(wording.Slip(passage, slip.start, slip.end), values, safe=safe)
    head, tail = _same_words(written, meant)
    narrow = (slip.start + head, slip.end - tail, meant[head : len(meant) - tail])
    label = Message(N_("probably “{meant}”"), {"meant": meant})
    title = Message(N_("write “{new}”"), {"new": meant})
    return told(
        wording.Slip(passage, slip.start, slip.end, meant, narrow), values, title, safe=safe, label=label
    )


def _same_words(written: str, meant: str) -> tuple[int, int]:
    """How many characters both have at their beginnings and their ends, in whole words."""
    old, new = written.split(" "), meant.split(" ")
    first = 0
    while first < min(len(old), len(new)) and old[first] == new[first]:
        first += 1
    last = 0
    while last < min(len(old), len(new)) - first and old[-1 - last] == new[-1 - last]:
        last += 1
    # A syllable lost at the end comes in before the comma that follows.
    head = min(sum(len(word) + 1 for word in old[:first]), len(written))
    tail = sum(len(word) + 1 for word in old[len(old) - last :])
    return head, min(tail, len(written) - head)


def _misspellings(context: Context) -> tuple[tuple[Passage, Slip], ...]:
    known: dict[str, tuple[Slip, ...]] = {}
    return tuple(
        (line.passage, slip) for line in context.once(prose) for slip in _of(line.passage.text, known)
    )


def _of(text: Text, known: dict[str, tuple[Slip, ...]]) -> Iterator[Slip]:
    """The slips outside braces; what stands in braces is read as a part of the sentence."""
    words, facts = _opaque(text)
    if words not in known:
        known[words] = tuple(_in_place(words))
    for slip in known[words]:
        if not any(start < slip.end and slip.start < end for start, end in facts):
            yield slip


def _in_place(words: str) -> Iterator[Slip]:
    plain, places = readable(words)
    for slip in slips(plain):
        yield (
            slip if places is None else slip._replace(start=places[slip.start], end=places[slip.end - 1] + 1)
        )


def _opaque(text: Text) -> tuple[str, list[tuple[int, int]]]:
    """The printed words, references as something that nobody can read, and the places of the facts."""
    if not text.marks:
        return text.printed(), []
    words = ""
    facts = []
    for run in text.runs:
        begin = len(words)
        if isinstance(run, Mark):
            printed = run.words or f"{{{run.name}}}"
            words += run.words or "A" * len(printed)
            facts.append((begin, len(words)))
        else:
            words += run
    return words, facts
