"""Which annexes no sentence of the plan sends to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.lint.annexes import SeenAnnex, Sending, annexes, sendings
from cchc_cli.lint.rule import Context
from cchc_cli.plan.prose import Passage
from cchc_cli.vietnamese.annex_reference import encloses_something
from cchc_cli.vietnamese.letters import key


@dataclass(frozen=True, slots=True)
class Unmentioned:
    """Annexes that nothing sends to, or the references that could mean any of them."""

    annexes: tuple[SeenAnnex, ...] = ()
    vague: tuple[Sending, ...] = ()


def unmentioned(context: Context) -> Unmentioned:
    """What the text leaves out; nothing of a plan that has no text yet."""
    return context.once(_unmentioned)


def _unmentioned(context: Context) -> Unmentioned:
    seen, sent = annexes(context), sendings(context)
    if not _has_body(context) or context.faults:
        return Unmentioned()
    if any(sending.reference.is_plural and sending.reference.is_annex for sending in sent):
        return Unmentioned()
    if _enclose_otherwise(context):
        return Unmentioned()
    left = [annex for annex in seen if not _is_mentioned(context, annex)]
    general = [sending for sending in sent if not sending.reference.numbers and sending.reference.is_annex]
    # Where only one annex prints the word, "phụ lục kèm theo" means that one.
    worded = [annex for annex in left if annex.label and annex.counting is None and not annex.is_named]
    if general and len(worded) == 1:
        left.remove(worded[0])
        return Unmentioned(tuple(left[len(general) - 1 :]))
    if not general or not left:
        return Unmentioned(tuple(left))
    is_numbered = all(annex.counting or annex.is_named for annex in seen)
    # An annex without a number is NUM205; with as many general words as annexes each may have its own.
    is_vague = is_numbered and len(general) < len(left)
    return Unmentioned(vague=tuple(general) if is_vague else ())


def _has_body(context: Context) -> bool:
    return any(passage.location[0] not in _AROUND for passage in context.passages)


_AROUND = ("title", "kind", "document", "decision", "attached", "annexes")


def _body(context: Context) -> Iterator[Passage]:
    return (
        passage
        for passage in context.passages
        if passage.location[0] != "annexes" and passage.key != "attached"
    )


def _enclose_otherwise(context: Context) -> bool:
    """Whether the text encloses what no rule can tell the annex of: "(có bảng phân công kèm theo)"."""
    names = [key(f"{annex.label} {annex.title}") for annex in annexes(context)]
    sent = sendings(context)
    nouns = {key(sending.reference.noun) for sending in sent if not sending.reference.is_annex}
    if not all(any(noun in name for name in names) for noun in nouns):
        return True
    read = {sending.passage.location for sending in sent}
    return any(
        passage.location not in read and encloses_something(passage.printed) for passage in _body(context)
    )


def _is_mentioned(context: Context, annex: SeenAnnex) -> bool:
    """By its number, by the first words of its own name or title, or as "biểu mẫu kèm theo" of its title."""
    for sending in sendings(context):
        reference = sending.reference
        if annex.number is not None and annex.number in reference.numbers:
            return True
        if not reference.is_annex and key(reference.noun) in key(f"{annex.label} {annex.title}"):
            return True
    names = [key(annex.title).split()[:_TITLE]]
    if annex.is_named:
        names.append(key(annex.label).split()[:2])
    return any(" ".join(name) in key(passage.printed) for passage in _body(context) for name in names)


_TITLE = 4
"""How many first words of its title name an annex."""
