"""Which annexes no sentence of the plan sends to."""

from __future__ import annotations

from dataclasses import dataclass

from cchc_cli.lint.annexes import SeenAnnex, Sending, annexes, sendings
from cchc_cli.lint.rule import Context
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


def _is_mentioned(context: Context, annex: SeenAnnex) -> bool:
    """By its number, by the first words of a name of its own, or as "biểu mẫu kèm theo" of its title."""
    for sending in sendings(context):
        reference = sending.reference
        if annex.number is not None and annex.number in reference.numbers:
            return True
        if not reference.is_annex and key(reference.noun) in key(f"{annex.label} {annex.title}"):
            return True
    if not annex.is_named:
        return False
    name = " ".join(key(annex.label).split()[:2])
    return any(
        name in key(passage.printed) for passage in context.passages if passage.location[0] != "annexes"
    )
