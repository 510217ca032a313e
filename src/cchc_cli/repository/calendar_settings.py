"""Days off and working days that an office states itself, and what holds for a deadline on a day off."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import ClassVar, Literal, Self

from pydantic import Field, model_validator

from cchc_cli.message import N_, Message
from cchc_cli.plan.fault import fault
from cchc_cli.plan.fields import Day, Line
from cchc_cli.plan.record import Record

OnDayOff = Literal["giữ nguyên", "trước", "sau"]

KEEP: OnDayOff = "giữ nguyên"
BEFORE: OnDayOff = "trước"
AFTER: OnDayOff = "sau"

_LONGEST = 31
"""Days: a stretch longer than that is a slip of the year or the month."""


class CalendarDay(Record):
    """A day, or several in a row, that the usual calendar has otherwise."""

    short: ClassVar[str | None] = "day"

    day: Day = Field(description=N_("The day, or the first of several."), examples=["2026-01-02"])
    until: Day | None = Field(None, description=N_("The last day, when there are several in a row."))
    note: Line | None = Field(None, description=N_("Why."), examples=["Hoán đổi với thứ Bảy ngày 10/01/2026"])
    source: Line | None = Field(
        None, description=N_("The document that says so."), examples=["Thông báo số 9441/TB-BNV"]
    )

    @model_validator(mode="after")
    def _runs_forward(self) -> Self:
        if self.until is not None and not 0 <= (self.until - self.day).days < _LONGEST:
            message = N_("the last day must come after the first, within {days} days")
            raise fault("value", Message(message, {"days": _LONGEST}), key="until")
        return self

    @property
    def days(self) -> Iterator[date]:
        """Every day from the first to the last."""
        count = ((self.until or self.day) - self.day).days + 1
        return (self.day + timedelta(days=number) for number in range(count))


class CalendarSettings(Record):
    """What the calendar of an office has beside weekends and public holidays."""

    due_on_day_off: OnDayOff = Field(
        KEEP,
        description=N_(
            "A deadline on a day off: giữ nguyên keeps the day of the paper and tells the last working day before it; trước and sau move it to the working day before or after."
        ),
    )
    off: tuple[CalendarDay, ...] = Field(
        (), description=N_("Days off that the usual calendar does not have.")
    )
    working: tuple[CalendarDay, ...] = Field(
        (), description=N_("Days worked, though they are a weekend or a holiday.")
    )

    @model_validator(mode="after")
    def _says_one_thing(self) -> Self:
        both = _all(self.off) & _all(self.working)
        if both:
            message = N_("{day} stands both under off and under working")
            raise fault("value", Message(message, {"day": f"{min(both):%d/%m/%Y}"}), key="working")
        return self


def _all(entries: tuple[CalendarDay, ...]) -> set[date]:
    return {day for entry in entries for day in entry.days}
