"""How the targets of a plan stand on a day: reached, on track, short of it, behind, or not to be measured.

What these words mean is fixed here and in docs/contract.md, because an office answers for the figures:

* reached: the latest value meets the target.
* on track: its day is not over, and no value is recorded yet that would speak against it.
* short: its day is not over, and the latest value does not meet it yet. Whether it still will, no figure tells: some
  values grow through the year (communes that have finished), others hold all along (cases on time).
* behind: its day is over, and the latest value does not meet it, or none is recorded.
* not measurable: the words give no figure, or a value was recorded and the two cannot be compared.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cchc_cli.analysis.reached import State
from cchc_cli.analysis.target_result import TargetResult
from cchc_cli.analysis.targets import Target
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.aim import is_vague
from cchc_cli.vietnamese.deadline import read_deadline
from cchc_cli.vietnamese.stretch import read_stretch


class Standing(StrEnum):
    """The values are part of the JSON contract."""

    REACHED = "reached"
    ON_TRACK = "on-track"
    SHORT = "short"
    BEHIND = "behind"
    NOT_MEASURABLE = "not-measurable"


@dataclass(frozen=True, slots=True)
class TargetStanding:
    """A target with how it stands, and why."""

    result: TargetResult
    standing: Standing
    due: date
    """the last day on which it can be reached"""
    reason: Message | None = None


def target_standings(results: Sequence[TargetResult], year: int, as_of: date) -> tuple[TargetStanding, ...]:
    """Every target once: what a plan says again elsewhere is no further target."""
    own = (result for result in results if result.target.same_as is None)
    return tuple(_standing(result, year, as_of) for result in own)


def target_day(target: Target, year: int) -> date:
    """The last day on which a target can be reached: the one it names, else the end of the plan year."""
    end = date(year, 12, 31)
    if not target.by:
        return end
    if stretch := read_stretch(target.by, year):
        return stretch.last_day
    parts = read_deadline(target.by, year).parts
    return (parts[0].last_day if len(parts) == 1 else None) or end


def _standing(result: TargetResult, year: int, as_of: date) -> TargetStanding:
    due = target_day(result.target, year)
    standing, reason = _judged(result, is_over=due < as_of)
    return TargetStanding(result, standing, due, reason)


def _judged(result: TargetResult, *, is_over: bool) -> tuple[Standing, Message | None]:
    quantity = result.target.quantity
    if result.state is State.REACHED:
        return Standing.REACHED, None
    if quantity is None or (quantity.value is None and is_vague(result.target.words)):
        return Standing.NOT_MEASURABLE, result.target.reason or Message(N_("the words give no figure"))
    if result.contradictory:
        return Standing.NOT_MEASURABLE, Message(N_("the recorded values contradict each other"))
    if result.actual is None:
        if is_over:
            return Standing.BEHIND, Message(N_("its day is over, and no value is recorded"))
        return Standing.ON_TRACK, Message(N_("no value is recorded yet"))
    if result.state is State.UNKNOWN:
        return Standing.NOT_MEASURABLE, Message(N_("the recorded value cannot be held against the target"))
    if is_over:
        return Standing.BEHIND, Message(N_("its day is over, and the value does not meet it"))
    return Standing.SHORT, Message(N_("the value does not meet it yet"))
