"""The last day that follows from an event: "chậm nhất 05 ngày làm việc kể từ ngày nhận được", counted from its day."""

from __future__ import annotations

from datetime import date, timedelta

from cchc_cli.repository.working_days import WorkingDays
from cchc_cli.vietnamese.deadline import Offset
from cchc_cli.vietnamese.deadline.period import month_day

_DAYS = {"hour": 0, "day": 1, "week": 7}
_MONTHS = {"month": 1, "quarter": 3, "year": 12}


def day_after(event: date, offset: Offset | None, days: WorkingDays) -> date | None:
    """The last day of a stretch of time that begins with an event (Bộ luật Dân sự 2015, Điều 147: its day is not counted).

    None without a stretch: "theo Kế hoạch của Bộ" gives no day even when the plan has come. Only
    the days on which the office works count as working days.
    """
    if offset is None:
        return None
    try:
        if offset.unit in _DAYS:
            return event + timedelta(days=_DAYS[offset.unit] * offset.count)
        if offset.unit == "working-day":
            return _working(event, offset.count, days)
        year, month = divmod(event.year * 12 + event.month - 1 + _MONTHS[offset.unit] * offset.count, 12)
        return month_day(year, month + 1, event.day)
    except (OverflowError, ValueError):  # beyond the calendar
        return None


def _working(day: date, count: int, days: WorkingDays) -> date:
    step = timedelta(days=1 if count >= 0 else -1)
    left = abs(count)
    while left:
        day += step
        left -= days.is_working(day)
    return day
