"""The reader's language: chosen once per run, and the catalogue that speaks it."""

from __future__ import annotations

import gettext
from collections.abc import Mapping, Sequence
from contextvars import ContextVar
from functools import cache
from itertools import pairwise
from typing import Literal, get_args

from cchc_cli.message import Message
from cchc_cli.resources import bundled

Language = Literal["vi", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
VARIABLE = "CCHC_LANG"

_DOMAIN = "cchc"
_SOURCE: Language = "en"
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
    # An empty msgid is the catalogue's own header.
    return _catalogue(current()).gettext(msgid) if msgid else ""


def in_vietnamese(msgid: str) -> str:
    """The English source string in Vietnamese, whatever the reader's language: for official papers."""
    return _catalogue("vi").gettext(msgid) if msgid else ""


def say(msgid: str, **values: object) -> str:
    """The source string in the language in use, with its values in place."""
    return Message(msgid, values).text(translate)


@cache
def _catalogue(language: Language) -> gettext.NullTranslations:
    if language == _SOURCE:
        return gettext.NullTranslations()
    # Without a catalogue the English text stands: an error must not fail to be told.
    return gettext.translation(_DOMAIN, bundled("locale"), [language], fallback=True)
