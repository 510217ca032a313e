"""The translations of what the program says, by the English source string."""

from __future__ import annotations

import gettext
from functools import cache
from typing import Literal, get_args

from cchc_cli.resources import bundled

Language = Literal["vi", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

_DOMAIN = "cchc"
_SOURCE: Language = "en"


def translated(msgid: str, language: Language) -> str:
    """The source string in a language."""
    # An empty msgid is the catalogue's own header.
    return _catalogue(language).gettext(msgid) if msgid else ""


@cache
def _catalogue(language: Language) -> gettext.NullTranslations:
    if language == _SOURCE:
        return gettext.NullTranslations()
    # Without a catalogue the English text stands: an error must not fail to be told.
    return gettext.translation(_DOMAIN, bundled("locale"), [language], fallback=True)
