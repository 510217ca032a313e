"""The reader's language: chosen once per run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextvars import ContextVar
from itertools import pairwise

from cchc_cli.catalogue import LANGUAGES, Language, translated
from cchc_cli.message import Message

__all__ = [
    "LANGUAGES",
    "VARIABLE",
    "Language",
    "chosen",
    "current",
    "in_vietnamese",
    "say",
    "translate",
    "use",
]

VARIABLE = "CCHC_LANG"

_current: ContextVar[Language] = ContextVar("language", default="vi")


def chosen(arguments: Sequence[str], environment: Mapping[str, str]) -> Language:
    """What ``--lang`` or ``CCHC_LANG`` asks for; Vietnamese when neither names a known language.

    Read from the bare arguments, because help pages and usage errors must be in the right language even
    when the command line cannot be parsed. That the value is valid is the option's own business.
    """
    asked = [environment.get(VARIABLE, "")]
    asked += [value for option, value in pairwise(arguments) if option == "--lang"]
    asked += [argument.removeprefix("--lang=") for argument in arguments if argument.startswith("--lang=")]
    known = [language for word in asked for language in LANGUAGES if language == word]
    return known[-1] if known else "vi"


def use(language: Language) -> None:
    """Everything said from now on is said in this language."""
    _current.set(language)


def current() -> Language:
    """The language in use."""
    return _current.get()


def translate(msgid: str) -> str:
    """The English source string in the language in use."""
    return translated(msgid, current())


def in_vietnamese(msgid: str) -> str:
    """The English source string in Vietnamese, whatever the reader's language: for official papers."""
    return translated(msgid, "vi")


def say(msgid: str, **values: object) -> str:
    """The source string in the language in use, with its values in place."""
    return Message(msgid, values).text(translate)
