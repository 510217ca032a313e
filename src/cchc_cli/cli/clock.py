"""The one place that reads the clock."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

# Asia/Ho_Chi_Minh; a fixed offset is exact because Viet Nam keeps no summer time, and needs no time-zone
# database, which Windows lacks.
_VIETNAM = timezone(timedelta(hours=7))


def today() -> date:
    """The date in Viet Nam, whatever the machine's time zone."""
    return datetime.now(_VIETNAM).date()


def seconds() -> float:
    """A reading of the clock in seconds, to tell how long something takes."""
    return datetime.now(_VIETNAM).timestamp()
