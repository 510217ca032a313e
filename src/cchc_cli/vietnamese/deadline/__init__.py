"""The language of deadlines: phrases of official plans, read into parts with kinds and days."""

from cchc_cli.vietnamese.deadline.part import Anchor, Deadline, Every, Kind, Offset, Part
from cchc_cli.vietnamese.deadline.period import Period
from cchc_cli.vietnamese.deadline.reading import read_deadline
from cchc_cli.vietnamese.deadline.recurrence import Occurrence, occurrences
from cchc_cli.vietnamese.deadline.stated import read_period

__all__ = [
    "Anchor",
    "Deadline",
    "Every",
    "Kind",
    "Occurrence",
    "Offset",
    "Part",
    "Period",
    "occurrences",
    "read_deadline",
    "read_period",
]
