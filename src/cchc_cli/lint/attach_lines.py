"""The lines in brackets below the titles of a plan and its annexes."""

from __future__ import annotations

from dataclasses import dataclass

from cchc_cli.lint.rule import At, Context
from cchc_cli.lint.typed import at_words
from cchc_cli.plan.prose import Passage
from cchc_cli.vietnamese.attach_line import AttachLine, Part, read_attach_line
from cchc_cli.vietnamese.kind_symbol import DECISION_KIND, PLAN_KIND
from cchc_cli.vietnamese.letters import same

NUMBER = "{number}"
DATE = "{date}"
KIND = "{kind}"
ISSUER = "{issuer}"
"""References to the head, which cannot disagree with it."""


@dataclass(frozen=True, slots=True)
class AttachedTo:
    """A line that could be read, and where it stands."""

    passage: Passage
    line: AttachLine

    def at(self, *parts: Part) -> At:
        """The place of some of its words, from the first to the last."""
        start, end = min(part.start for part in parts), max(part.end for part in parts)
        return at_words(self.passage.location, self.passage.text, start, end)


def attach_lines(context: Context) -> tuple[AttachedTo, ...]:
    """Every line that could be read, in print order."""
    return context.once(_read)


def paper_kind(context: Context) -> str:
    """What the paper is: the decision that issues the plan, also where the file has only the plan of it."""
    plan = context.plan
    if plan.decision:
        return DECISION_KIND
    own = next((each.line for each in attach_lines(context) if each.passage.location == ("attached",)), None)
    is_enclosed = own is not None and same(own.kind.words, DECISION_KIND)
    return DECISION_KIND if is_enclosed else (plan.kind or PLAN_KIND)


def _read(context: Context) -> tuple[AttachedTo, ...]:
    lines = ((each, read_attach_line(each.printed)) for each in context.passages if each.key == "attached")
    return tuple(AttachedTo(passage, line) for passage, line in lines if line)
