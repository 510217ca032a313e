"""How far work is: the least that can be done by itself, and the task it belongs to, with what was recorded for them.

Nothing is typed twice: whether a task is done follows from its units, whether a unit is done from its entries.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cchc_cli.analysis.event_day import day_after
from cchc_cli.analysis.money_lines import amount_in_dong
from cchc_cli.analysis.work import Phrase, WorkItem
from cchc_cli.repository.progress import (
    DONE,
    DROPPED,
    NOT_STARTED,
    ONGOING,
    PAUSED,
    ProgressEntry,
    Recorded,
    Status,
)
from cchc_cli.repository.working_days import WEEKENDS, WorkingDays
from cchc_cli.vietnamese.deadline import Occurrence, Part
from cchc_cli.vietnamese.number import Number


class State(StrEnum):
    """How far something is; the values are part of the JSON contract."""

    NOT_STARTED = "not-started"
    IN_PROGRESS = "in-progress"
    DONE = "done"
    PAUSED = "paused"
    DROPPED = "dropped"


_STATES: dict[Status, State] = {
    NOT_STARTED: State.NOT_STARTED,
    ONGOING: State.IN_PROGRESS,
    DONE: State.DONE,
    PAUSED: State.PAUSED,
    DROPPED: State.DROPPED,
}
_FURTHER = (State.NOT_STARTED, State.PAUSED, State.IN_PROGRESS, State.DROPPED, State.DONE)


def said_state(entry: ProgressEntry) -> State | None:
    """What an entry says of how far its work is; its share alone says it too."""
    if entry.status:
        return _STATES[entry.status]
    if entry.percent is None:
        return None
    return State.DONE if entry.percent == 100 else State.IN_PROGRESS


def recording_order(line: Recorded) -> tuple[date, int, int, str]:
    """Sorts entries by what they say and never by where they stand: the latest day counts, of one day what is further on."""
    entry = line.entry
    state = said_state(entry)
    share = -1 if entry.percent is None else entry.percent
    return entry.date, -1 if state is None else _FURTHER.index(state), share, entry.model_dump_json()


def is_general(entry: ProgressEntry) -> bool:
    """Whether an entry is about its task as a whole."""
    return not (entry.part or entry.period)


@dataclass(frozen=True, slots=True)
class Unit:
    """A part of a deadline, one round of recurring work, or a task without a deadline."""

    item: WorkItem
    phrase: Phrase | None
    part: Part | None
    number: int
    """which part of its task, from 1"""
    period: Occurrence | None = None
    entries: tuple[Recorded, ...] = ()
    """what was recorded for it, in the order of the days"""
    stated_due: date | None = None
    """the last day that an entry sets"""
    kept: bool = True
    """whether somebody records what is done of the plan"""
    days: WorkingDays = WEEKENDS
    """the office's calendar"""

    @property
    def due(self) -> date | None:
        """The last day allowed: what an entry sets, else what the words and what has happened give."""
        if self.stated_due:
            return self.stated_due
        if self.period:
            return self.period.last_day
        if self.part is None:
            return None
        if self.part.last_day and not self.part.every:
            return self.part.last_day
        happened = next((line.entry.happened for line in reversed(self.entries) if line.entry.happened), None)
        return day_after(happened, self.part.offset, self.days) if happened else None

    @property
    def late_after(self) -> date | None:
        """The day after which it is late: its last day, unless that is a day off and the office's policy moves it."""
        due = self.due
        return self.days.late_after(due) if due else None

    @property
    def state(self) -> State:
        """How far it is, by its last entry that says so."""
        return self._last[0]

    @property
    def done_on(self) -> date | None:
        """The day on which it was recorded as done; saying it again later moves nothing."""
        state, line = self._last
        return line.entry.date if state is State.DONE and line else None

    @property
    def is_settled(self) -> bool:
        """Whether nothing is expected any more."""
        return self.state in (State.DONE, State.DROPPED)

    @property
    def settled_by_itself(self) -> bool:
        """Whether an entry about just this part or round has settled it; what is said of the whole task leaves it alone."""
        state, line = self._last
        return state in (State.DONE, State.DROPPED) and line is not None and not is_general(line.entry)

    def is_late(self, as_of: date) -> bool:
        """Whether its last day is over and it is still to do; what is paused is not late.

        A round of recurring work is late only where records are kept: without them nobody knows that it was missed.
        """
        is_open = not self.is_settled and self.state is not State.PAUSED and (self.kept or not self.period)
        if not is_open:
            return False
        late_after = self.late_after
        return late_after is not None and late_after < as_of

    @property
    def _last(self) -> tuple[State, Recorded | None]:
        """The state, and the entry since which it is so."""
        found, since = State.NOT_STARTED, None
        for line in self.entries:
            said = self._said(line.entry)
            if said and (said is not found or since is None):
                found, since = said, line
        return found, since

    def _said(self, entry: ProgressEntry) -> State | None:
        said = said_state(entry)
        # Of work without rounds a period is done, and the work goes on.
        open_end = entry.period is not None and self.period is None
        return State.IN_PROGRESS if open_end and said in (State.DONE, State.DROPPED) else said


@dataclass(frozen=True, slots=True)
class TaskProgress:
    """A task with how far it is."""

    item: WorkItem
    units: tuple[Unit, ...]
    entries: tuple[Recorded, ...]
    """everything recorded for it, in the order of the days"""

    @property
    def state(self) -> State:
        """Done when all of it is that nobody dropped; dropped when the task is, or nothing else is left; else in progress."""
        states = {unit.state for unit in self.units}
        if states <= {State.DONE, State.DROPPED}:
            dropped = any(unit.state is State.DROPPED and not unit.settled_by_itself for unit in self.units)
            return State.DROPPED if dropped or State.DONE not in states else State.DONE
        if State.IN_PROGRESS in states or (State.PAUSED not in states and self._has_begun(states)):
            return State.IN_PROGRESS
        return State.PAUSED if State.PAUSED in states else State.NOT_STARTED

    def _has_begun(self, states: set[State]) -> bool:
        said = (said_state(line.entry) for line in reversed(self.entries) if is_general(line.entry))
        last = next((state for state in said if state), None)
        begun = any(line.entry.value or line.entry.spent for line in self.entries)
        return State.DONE in states or last in (State.IN_PROGRESS, State.DONE) or begun

    @property
    def percent(self) -> int | None:
        """The last share recorded for the whole task; 100 when it is done, and only then."""
        if self.state is State.DONE:
            return 100
        shares = (line.entry.percent for line in reversed(self.entries) if is_general(line.entry))
        last = next((share for share in shares if share is not None), None)
        return None if last == 100 else last

    @property
    def allocated(self) -> Number:
        """Money allocated, added up, in đồng."""
        return sum(amount_in_dong(line.entry.allocated, 1) or 0 for line in self.entries)

    @property
    def spent(self) -> Number:
        """Money spent, added up, in đồng."""
        return sum(amount_in_dong(line.entry.spent, 1) or 0 for line in self.entries)

    def late(self, as_of: date) -> Iterator[Unit]:
        """The units that are late on a day."""
        return (unit for unit in self.units if unit.is_late(as_of))
