"""Regular expressions that an office writes itself: what is wrong with one is said, and a search that never ends is given up."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from cchc_cli.message import N_, Message

_FAULTS = {
    "missing )": N_("a round bracket is not closed"),
    "unbalanced parenthesis": N_("a round bracket is closed that was not opened"),
    "unterminated character set": N_("a square bracket is not closed"),
    "nothing to repeat": N_("nothing stands before *, + or ? that could be repeated"),
    "multiple repeat": N_("two signs of repetition stand side by side"),
    "bad escape": N_("a backslash stands where it means nothing"),
    "bad character range": N_("a range in square brackets runs backwards"),
    "min repeat greater than max repeat": N_("a number of repetitions runs backwards"),
}


class BrokenExpressionError(ValueError):
    """A text that is no regular expression."""

    def __init__(self, reason: Message) -> None:
        super().__init__(str(reason))
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Expression:
    """A regular expression; capitals and small letters count alike."""

    text: str

    def is_in(self, words: str, seconds: float) -> bool:
        """Whether words hold it; a TimeoutError when that cannot be told within so many seconds."""
        return _compiled(self.text).search(words, timeout=seconds) is not None


def expression(text: str) -> Expression:
    """An expression that can be searched for."""
    import regex  # noqa: PLC0415

    try:
        _compiled(text)
    except regex.error as error:
        raise BrokenExpressionError(_reason(error, text)) from None
    return Expression(text)


def _reason(error: Any, text: str) -> Message:
    fault = next((told for begins, told in _FAULTS.items() if error.msg.startswith(begins)), None)
    # What is not closed is missed at the end, and no place tells where.
    place = (error.pos or 0) + 1
    if fault and place > len(text):
        return Message(N_("this is no regular expression: {fault}"), {"fault": Message(fault)})
    if fault:
        values = {"fault": Message(fault), "place": place}
        return Message(N_("this is no regular expression: {fault}, at character {place}"), values)
    message = N_("this is no regular expression: it breaks at character {place}")
    return Message(message, {"place": min(place, len(text))})


@lru_cache(maxsize=256)
def _compiled(text: str) -> Any:
    # Loaded only for those who have rules of their own.
    import regex  # noqa: PLC0415

    return regex.compile(text, regex.IGNORECASE)
