"""The searches of a rule of one's own: with an end, and with a word for where there is none."""

from __future__ import annotations

from collections.abc import Callable

from cchc_cli.diagnostics import Diagnostic, Location, Note, NoteKind
from cchc_cli.lint.codes import SLOW_OWN_RULE
from cchc_cli.message import N_, Message
from cchc_cli.repository.expression import Expression
from cchc_cli.repository.repository import Repository

PATIENCE = 2.0
"""Seconds that one rule may search in one plan; the usual ones need thousandths."""

Clock = Callable[[], float]
"""A reading in seconds."""


def no_clock() -> float:
    """For callers without a clock: each search by itself still ends, only their sum is not known."""
    return 0.0


class SlowExpressionError(TimeoutError):
    """An expression that finds no end in a plan."""

    def __init__(self, at: Location) -> None:
        super().__init__()
        self.at = at
        """where it stands in its rule"""


class Search:
    """The searches of one rule in one plan, with the time that is left for them."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._left = PATIENCE

    def finds(self, expression: Expression, words: str, at: Location) -> bool:
        """Whether words hold an expression, which stands ``at`` a place of its rule."""
        begun = self._clock()
        try:
            return expression.is_in(words, max(self._left, 0.001))
        except TimeoutError:
            raise SlowExpressionError(at) from None
        finally:
            self._left -= self._clock() - begun


def given_up(slow: SlowExpressionError, code: str, plan: str, repository: Repository) -> Diagnostic:
    """That a rule was given up in a plan, told where its expression stands in the settings."""
    values = {"file": plan, "code": code}
    message = Message(
        N_("this expression takes too long in {file}; the rule {code} was given up there"), values
    )
    hint = Message(
        N_(
            "repetitions side by side or inside one another can be tried in countless ways: write fewer of them"
        )
    )
    at: Location = ()
    file, span = plan, None
    if repository.trees:
        tree = repository.trees[0]
        index = [entry.code for entry in repository.settings.lint.rules].index(code)
        file, at = tree.source.file, ("lint", "rules", index, *slow.at)
        span = tree.span(at)
    kind = SLOW_OWN_RULE
    return Diagnostic(
        kind.code, kind.name, kind.severity, message, file, span, at, notes=(Note(NoteKind.HELP, hint),)
    )
