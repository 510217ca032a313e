"""What is wrong with a delivered figure, with its place in the results file."""

from __future__ import annotations

from dataclasses import dataclass

from cchc_cli.diagnostics import Location, Note, Severity
from cchc_cli.message import Message
from cchc_cli.source.codes import Code

UNKNOWN_SUBJECT = Code("REF151", "unknown-result-subject")
UNKNOWN_COLUMN = Code("REF152", "unknown-column")
UNKNOWN_AGENCY = Code("ORG151", "unknown-delivering-agency")
NOT_IN_CHARGE = Code("ORG152", "agency-not-in-charge")
UNFIT_VALUE = Code("TGT201", "value-of-another-type")
DOUBTFUL_VALUE = Code("TGT202", "doubtful-share", Severity.WARNING)
EARLY_VALUE = Code("TGT203", "value-before-its-period-is-over")
CONFLICT = Code("TGT204", "contradicting-values")
NOT_DELIVERED = Code("TGT205", "value-for-computed-row")
CONTRADICTED = Code("TGT206", "result-against-its-figure")

RESULT_CODES = (
    UNKNOWN_AGENCY,
    NOT_IN_CHARGE,
    UNKNOWN_SUBJECT,
    UNKNOWN_COLUMN,
    UNFIT_VALUE,
    DOUBTFUL_VALUE,
    EARLY_VALUE,
    CONFLICT,
    NOT_DELIVERED,
    CONTRADICTED,
)
"""Every kind of fault of results, in order of code."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a results file."""

    file: str
    location: Location
    key: bool = False
    """the key there, not its value"""


@dataclass(frozen=True, slots=True)
class ResultFault:
    """One fault of one delivery."""

    code: Code
    message: Message
    at: Place
    label: Message | None = None
    related: tuple[tuple[Place, Message], ...] = ()
    notes: tuple[Note, ...] = ()
