"""What is wrong with a delivered figure, with its place in the results file."""

from __future__ import annotations

from dataclasses import dataclass

from cchc_cli.diagnostics import Location, Note, Severity
from cchc_cli.message import N_, Message
from cchc_cli.source.codes import Code

UNKNOWN_SUBJECT = Code(
    "REF151", "unknown-result-subject", N_("A result is delivered for something that the plan does not have.")
)
UNKNOWN_COLUMN = Code(
    "REF152", "unknown-column", N_("A figure is delivered for a column that the table does not have.")
)
UNKNOWN_AGENCY = Code(
    "ORG151", "unknown-delivering-agency", N_("A result comes from an agency that the list does not have.")
)
NOT_IN_CHARGE = Code(
    "ORG152", "agency-not-in-charge", N_("A result comes from an agency that the plan does not ask.")
)
UNFIT_VALUE = Code("TGT201", "value-of-another-type", N_("A figure is not of the kind that is wanted."))
DOUBTFUL_VALUE = Code("TGT202", "doubtful-share", N_("A share that can hardly be right."), Severity.WARNING)
EARLY_VALUE = Code(
    "TGT203", "value-before-its-period-is-over", N_("A figure was delivered before its period was over.")
)
CONFLICT = Code(
    "TGT204", "contradicting-values", N_("Several figures for one thing that cannot all be right.")
)
NOT_DELIVERED = Code(
    "TGT205",
    "value-for-computed-row",
    N_("A figure is delivered for a row that is added up, or that has none."),
)
CONTRADICTED = Code(
    "TGT206", "result-against-its-figure", N_("What an agency says of a goal is against its own figure.")
)

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
