"""The public holidays of Viet Nam."""

from __future__ import annotations

from functools import cache

from cchc_cli.repository.calendar_settings import CalendarSettings
from cchc_cli.repository.working_days import NO_HOLIDAYS, PublicDays, WorkingDays
from cchc_cli.resources import bundled
from cchc_cli.source.loader import load_model

_FIRST, _LAST = 1995, 2099
"""Years for which the library knows days in lieu and the lunar calendar."""


def working_days(settings: CalendarSettings) -> WorkingDays:
    """The calendar of an office."""
    return WorkingDays(settings, shipped_days(), public=public_days)


@cache
def public_days(year: int) -> PublicDays:
    """The holidays of a year by law, with days in lieu and the swaps decreed for the public service."""
    if not _FIRST <= year <= _LAST:
        return NO_HOLIDAYS
    # Takes a tenth of a second: only who asks for a day that may be a holiday waits for it.
    from holidays import country_holidays  # noqa: PLC0415

    # A swap may be worked in the year after.
    found = country_holidays("VN", years=range(year - 1, year + 2), language="vi")
    off = {day: str(name) for day, name in found.items() if day.year == year}
    return PublicDays(off, frozenset(day for day in found.weekend_workdays if day.year == year))


@cache
def shipped_days() -> CalendarSettings:
    """What is known to have been decreed and the library lacks, each with its source."""
    model = load_model(bundled("templates") / "calendar" / "days.yaml", CalendarSettings).model
    return model or CalendarSettings()
