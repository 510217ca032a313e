"""The one list of rules, sorted by code. A rule is one file in rules/ and one line here."""

from __future__ import annotations

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Rule
from cchc_cli.lint.rules.arithmetic_against_amount import ArithmeticAgainstAmount
from cchc_cli.lint.rules.duplicate_id import DuplicateId
from cchc_cli.lint.rules.impossible_date import ImpossibleDate
from cchc_cli.lint.rules.letterhead_without_source import LetterheadWithoutSource
from cchc_cli.lint.rules.unknown_agency import UnknownAgency
from cchc_cli.lint.rules.unknown_reference import UnknownReference
from cchc_cli.lint.rules.unknown_source import UnknownSource
from cchc_cli.lint.rules.unread_target import UnreadTarget
from cchc_cli.lint.rules.words_against_figure import WordsAgainstFigure
from cchc_cli.lint.rules.wrong_source_total import WrongSourceTotal
from cchc_cli.lint.rules.wrong_subtotal import WrongSubtotal
from cchc_cli.lint.rules.wrong_total import WrongTotal

RULES: tuple[Rule, ...] = (
    WrongSubtotal(),
    WrongTotal(),
    WrongSourceTotal(),
    WordsAgainstFigure(),
    ArithmeticAgainstAmount(),
    UnknownSource(),
    ImpossibleDate(),
    UnknownAgency(),
    LetterheadWithoutSource(),
    DuplicateId(),
    UnknownReference(),
    UnreadTarget(),
)


def errors_only() -> tuple[Rule, ...]:
    """The rules that ``cchc validate`` asks."""
    return tuple(rule for rule in RULES if rule.severity is Severity.ERROR)
