"""Words for how far work is, and for who answers for it."""

from __future__ import annotations

from cchc_cli.analysis.answerable import Answerable
from cchc_cli.analysis.progress_unit import State
from cchc_cli.message import N_, Message, Translate
from cchc_cli.output.answers.wording import day

STATES: dict[State, str] = {
    State.NOT_STARTED: N_("not started"),
    State.IN_PROGRESS: N_("in progress"),
    State.DONE: N_("done"),
    State.PAUSED: N_("paused"),
    State.DROPPED: N_("dropped"),
}


def agency_name(agency: Answerable, translate: Translate) -> str:
    """An agency with what a reader of the plan must know: whom it follows, or when it ended."""
    if agency.formerly:
        values = {"agency": agency.name, "formerly": ", ".join(agency.formerly)}
        return Message(N_("{agency} (in the place of {formerly})"), values).text(translate)
    if agency.ended:
        values = {"agency": agency.name, "day": day(agency.ended)}
        return Message(N_("{agency} (worked until {day})"), values).text(translate)
    return agency.name


def state_words(state: State, translate: Translate, *, late: bool = False, percent: int | None = None) -> str:
    """How far work is, in words: "in progress 60%, late"."""
    words = translate(STATES[state])
    if percent is not None and state is not State.DONE:
        words = f"{words} {percent}%"
    if not late:
        return words
    return Message(N_("{state}, late"), {"state": words}).text(translate)
