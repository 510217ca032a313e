"""The periodic reports of an office: what they count, when they are due, to whom, and on whose word."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Annotated, Any, Self

from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator

from cchc_cli.message import N_, Message
from cchc_cli.plan.fault import fault
from cchc_cli.plan.fields import Line, Year
from cchc_cli.plan.record import Record
from cchc_cli.plan.text import SCALAR_TYPES
from cchc_cli.repository.agencies import Level
from cchc_cli.resources import bundled
from cchc_cli.source.loader import load_model
from cchc_cli.vietnamese.date import read_date
from cchc_cli.vietnamese.letters import key, same
from cchc_cli.vietnamese.year_day import YearDay, YearPeriod, read_year_day, read_year_period

UNVERIFIED = "chưa kiểm chứng"


def _year_day(value: Any) -> YearDay:
    found = read_year_day(value) if isinstance(value, str) else Message(N_("a day is expected here"))
    if isinstance(found, Message):
        raise fault("value", found)
    return found


def _year_period(value: Any) -> YearPeriod:
    found = read_year_period(value) if isinstance(value, str) else None
    if found is None:
        message = N_("this is no period of the year: write quý I, 6 tháng, 9 tháng, năm or tháng 3")
        raise fault("value", Message(message))
    return found


def _verified(value: Any) -> date | None:
    if isinstance(value, str) and same(value.strip(), UNVERIFIED):
        return None
    found = read_date(value.strip()) if isinstance(value, str) else None
    if found is None or found.date is None:
        message = N_("write the day on which somebody checked it, or {words}")
        raise fault("value", Message(message, {"words": UNVERIFIED}))
    return found.date


_WORDS = WithJsonSchema({"type": "string"})
DayOfYear = Annotated[YearDay, BeforeValidator(_year_day), _WORDS]
PeriodOfYear = Annotated[YearPeriod, BeforeValidator(_year_period), WithJsonSchema({"type": SCALAR_TYPES})]
Verified = Annotated[date | None, BeforeValidator(_verified), _WORDS]


class Report(Record):
    """A report that comes back every year."""

    name: Line = Field(description=N_("What the report is called."), examples=["Báo cáo CCHC quý I"])
    period: PeriodOfYear = Field(
        description=N_("The period it is about: quý I, 6 tháng, quý III, 9 tháng, năm, tháng 3."),
        examples=["quý I"],
    )
    counted_from: DayOfYear = Field(
        description=N_("The first day that its figures count."), examples=["15/12 năm trước"]
    )
    counted_to: DayOfYear = Field(
        description=N_("The day on which its figures are closed."), examples=["14/3"]
    )
    due: DayOfYear = Field(description=N_("The last day for handing it in."), examples=["20/3"])
    to: Line | None = Field(None, description=N_("Who receives it."), examples=["Bộ Nội vụ"])
    level: Level | None = Field(
        None,
        description=N_("Only for plans of a people's committee of this level; else for all plans."),
    )
    since: Year | None = Field(None, description=N_("The first plan year for which it holds."))
    source: Line | None = Field(None, description=N_("The document that asks for it."))
    verified: Verified = Field(
        None, description=N_("The day on which somebody checked this with the document, or chưa kiểm chứng.")
    )

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        counted_from, counted_to, due = (
            each.in_year(2000) for each in (self.counted_from, self.counted_to, self.due)
        )
        if counted_to < counted_from:
            message = N_("the figures would be closed before they are counted")
            raise fault("value", Message(message), key="counted_to")
        if due < counted_to:
            message = N_("the report would be due before its figures are closed")
            raise fault("value", Message(message), key="due")
        return self

    @property
    def is_doubtful(self) -> bool:
        """Whether the entry itself says that nobody has checked it yet; one without a word on it stands as it is."""
        return self.verified is None and "verified" in self.model_fields_set

    def holds_for(self, year: int, level: Level | None) -> bool:
        """Whether it is made about a year, by a people's committee of this level."""
        return self.level in (None, level) and (self.since is None or self.since <= year)


class ReportList(Record):
    """The reports that ship with cchc."""

    reports: tuple[Report, ...] = Field((), description=N_("The periodic reports."))


@cache
def shipped_reports() -> tuple[Report, ...]:
    """The reports on administrative reform that a province sends to the Ministry of Home Affairs."""
    model = load_model(bundled("templates") / "calendar" / "reports.yaml", ReportList).model
    return model.reports if model else ()


def key_of(report: Report) -> str:
    """What tells a report from the others, whatever its days."""
    return f"{report.period.kind}-{report.period.index} {key(report.name)}"
