"""Where the texts of a paper end: the decision, the plan, each annex."""

from __future__ import annotations

from dataclasses import dataclass

from cchc_cli.lint.rule import Context
from cchc_cli.plan.outline import LIST_KEYS
from cchc_cli.plan.prose import Passage

END_MARK = "./."


@dataclass(frozen=True, slots=True)
class Ends:
    """The last passages."""

    wanted: tuple[Passage, ...]
    """of the decision and of the plan, which close with the mark"""
    allowed: tuple[Passage, ...]
    """of the annexes, which may"""


def ends(context: Context) -> Ends:
    """The last passage of every text that the paper has."""
    return context.once(_ends)


def _ends(context: Context) -> Ends:
    last: dict[tuple[object, ...], Passage] = {}
    for passage in context.passages:
        top = passage.location[0]
        if top == "annexes":
            last[passage.location[:2]] = passage
        elif (top in _BODY and passage.key in _SENTENCES) or passage.location[:2] == ("decision", "articles"):
            last["decision" if top == "decision" else "plan",] = passage
    wanted = tuple(passage for part, passage in last.items() if len(part) == 1)
    return Ends(wanted, tuple(passage for part, passage in last.items() if len(part) > 1))


_BODY = ("text", "closing", *LIST_KEYS)
_SENTENCES = ("text", "closing", "heading")
