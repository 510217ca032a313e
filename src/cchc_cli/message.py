"""Text for people, held as English source plus values until somebody knows the reader's language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

Translate = Callable[[str], str]
"""English source string → the reader's language."""


def N_(msgid: str) -> str:  # noqa: N802 - gettext's own name for "mark, translate later"
    """The string itself; marks it for the translation catalogue."""
    return msgid


@dataclass(frozen=True, slots=True)
class Message:
    """An English source string with ``{named}`` places, and what stands in them.

    A value may be another message; it is translated with the outer one.
    """

    msgid: str
    values: Mapping[str, object] = field(default_factory=dict)

    def text(self, translate: Translate = N_) -> str:
        """The message in the language of ``translate``."""
        values = {
            key: value.text(translate) if isinstance(value, Message) else value
            for key, value in self.values.items()
        }
        template = translate(self.msgid)
        return template.format(**values) if values else template

    def __str__(self) -> str:
        return self.text()
