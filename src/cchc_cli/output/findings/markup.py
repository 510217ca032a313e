"""Text of a plan inside Markdown: it shows as it is, whatever it holds."""

from __future__ import annotations

import re

from cchc_cli.output.display import visible

_SIGNS = re.compile(r"[\\`*_\[\]|~#$]")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


def escaped(text: str) -> str:
    """One line of text in which no character is markup, neither Markdown's nor HTML's."""
    plain = _SIGNS.sub(r"\\\g<0>", visible(text))
    return re.sub("[&<>]", lambda sign: _ENTITIES[sign[0]], plain)
