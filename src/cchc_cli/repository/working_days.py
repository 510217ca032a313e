"""Which days are worked, and what that means for a deadline. Knows no public holiday by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from cchc_cli.message import N_, Message
from cchc_cli.repository.calendar_settings import AFTER, KEEP, CalendarDay, CalendarSettings, OnDayOff

_SATURDAY = 5
_FAR = 60
"""Days: a calendar without a working day for so long has none."""


@dataclass(frozen=True, slots=True)
class PublicDays:
    """The public holidays of a year and what comes with them."""

    off: Mapping[date, str]
    """holidays, days in lieu and days swapped, each with its Vietnamese name"""
    working: frozenset[date] = frozenset()
    """weekend days that are worked for a day off elsewhere"""


NO_HOLIDAYS = PublicDays({})


class WorkingDays:
    """A calendar: what an office states goes before what is shipped, that before public holidays and weekends."""

    def __init__(
        self,
        *settings: CalendarSettings,
        public: Callable[[int], PublicDays] = lambda _: NO_HOLIDAYS,
    ) -> None:
        """``settings`` from the strongest on; the first says what happens to deadlines on days off."""
        self.policy: OnDayOff = settings[0].due_on_day_off if settings else KEEP
        self._public = public
        self._stated: dict[date, CalendarDay | None] = {}
        for layer in reversed(settings):
            self._stated |= {day: entry for entry in layer.off for day in entry.days}
            self._stated |= dict.fromkeys(day for entry in layer.working for day in entry.days)

    def is_working(self, day: date) -> bool:
        """Whether the day is worked."""
        return self.why_off(day) is None

    def why_off(self, day: date) -> Message | None:
        """Why the day is not worked; None when it is."""
        if day in self._stated:
            return _stated_reason(self._stated[day])
        public = self._public(day.year)
        if day in public.working:
            return None
        if name := public.off.get(day):
            return Message(N_("{holiday}"), {"holiday": name})
        if day.weekday() < _SATURDAY:
            return None
        return Message(N_("Saturday") if day.weekday() == _SATURDAY else N_("Sunday"))

    def on_or_before(self, day: date) -> date:
        """The last working day up to a day, that day included."""
        return self._first(day - timedelta(days=count) for count in range(_FAR)) or day

    def on_or_after(self, day: date) -> date:
        """The first working day from a day on, that day included."""
        return self._first(day + timedelta(days=count) for count in range(_FAR)) or day

    def working_day(self, due: date) -> date:
        """The working day that goes with a last day: the one before it, or after it where the policy says so."""
        return self.on_or_after(due) if self.policy == AFTER else self.on_or_before(due)

    def late_after(self, due: date) -> date:
        """The day after which something is late: the paper's last day, unless the policy moves it."""
        return due if self.policy == KEEP else self.working_day(due)

    def _first(self, days: Iterator[date]) -> date | None:
        return next((day for day in days if self.is_working(day)), None)


WEEKENDS = WorkingDays()
"""The calendar of an office that states none, while nobody knows the public holidays."""


def _stated_reason(entry: CalendarDay | None) -> Message | None:
    """Why a day is off that a file of settings names; None for one that is worked."""
    if entry is None:
        return None
    said = entry.note or entry.source
    return Message(N_("{holiday}"), {"holiday": said}) if said else Message(N_("day off of this office"))
