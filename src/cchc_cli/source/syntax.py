"""What a YAML syntax error means for a person who writes plans.

libyaml's own sentences are never shown; they are English, and speak of tokens. The place of the error and the
lines around it tell the handful of slips that really happen.
"""

from __future__ import annotations

import re
from typing import Any

from cchc_cli.diagnostics import Diagnostic, Related
from cchc_cli.message import N_, Message
from cchc_cli.source import codes
from cchc_cli.source.fault_at import fault_at
from cchc_cli.source.spacing import blank, no_space
from cchc_cli.source.text import SourceText

LastScalar = tuple[int, int, str] | None
"""Start, end and style of the scalar that the parser finished last."""


_IN_QUOTES = ("while scanning a quoted", "while parsing a quoted")
"""How libyaml begins to tell of a quotation mark that is not closed, and of an escape that it does not know."""


def syntax_error(source: SourceText, error: Any, last: LastScalar) -> Diagnostic:
    """One finding at the place that must be mended, which is seldom where the parser gave up."""
    problem = _offset(source, getattr(error, "problem_mark", None))
    context = _offset(source, getattr(error, "context_mark", None))
    at = problem if problem is not None else context if context is not None else 0
    return (
        _unclosed_quote(source, error, at, context)
        or blank(source, at)
        or no_space(source, at)
        or _sign_at_start(source, at)
        or _early_quote(source, at, last)
        or _colon(source, error, at)
        or _layout(source, at, context)
    )


def _offset(source: SourceText, mark: Any) -> int | None:
    return None if mark is None else min(mark.index, len(source.text))


def _unclosed_quote(source: SourceText, error: Any, at: int, context: int | None) -> Diagnostic | None:
    if context is None or not str(getattr(error, "context", "")).startswith(_IN_QUOTES):
        return None
    if source.text[at : at + 1] == "\\" or "escape" in str(getattr(error, "problem", "")):
        message = Message(
            N_("a backslash in double quotes must be written twice, or the text put in single quotes")
        )
        return fault_at(source, codes.UNCLOSED_QUOTE, message, at, at + 1)
    message = Message(N_("this quotation mark is never closed"))
    return fault_at(source, codes.UNCLOSED_QUOTE, message, context, context + 1)


def _early_quote(source: SourceText, at: int, last: LastScalar) -> Diagnostic | None:
    """A quote that ran over several lines closed at somebody else's quote: the first one is the slip."""
    if not last or last[2] not in ("'", '"') or at - last[1] > 200:
        return None
    start, end = last[0], last[1]
    if "\n" in source.text[start:end]:
        message = Message(N_("this quotation mark is not closed on its line"))
        related = Related(
            source.span(end - 1, end), Message(N_("it closes only here, and what follows cannot be read"))
        )
        return fault_at(source, codes.UNCLOSED_QUOTE, message, start, start + 1, related=(related,))
    if source.line(source.place(at)[0]) == source.line(source.place(end - 1)[0]):
        message = Message(
            N_("the text goes on after its closing quotation mark: put the whole sentence under >-")
        )
        return fault_at(source, codes.UNCLOSED_QUOTE, message, end - 1, end)
    return None


_LEAD_IN = re.compile(r"^\s*(?:- )*(?:[\w-]+:[ ]+)?(?:- )*")
_RESERVED = "{[%@`*&!|>,]}"


def _sign_at_start(source: SourceText, at: int) -> Diagnostic | None:
    number, _ = source.place(at)
    for line in (number, number - 1):
        if line < 1:
            continue
        text = source.line(line)
        lead = _LEAD_IN.match(text)
        begin = lead.end() if lead else 0
        sign = text[begin : begin + 1]
        if sign and sign in _RESERVED and not re.fullmatch(r"[|>][+-]?\d?\s*(#.*)?", text[begin:]):
            start = source.offset(line, begin + 1)
            message = Message(N_("a text that starts with {sign} goes in quotes or under >-"), {"sign": sign})
            return fault_at(source, codes.SIGN_AT_START, message, start, start + 1)
    return None


def _colon(source: SourceText, error: Any, at: int) -> Diagnostic | None:
    if "mapping values are not allowed" not in str(getattr(error, "problem", "")):
        return None
    number, column = source.place(at)
    if source.text[at : at + 1] != ":":
        found = source.line(number).rfind(": ", 0, column)
        at = source.offset(number, found + 1) if found >= 0 else at
    column = source.place(at)[1]
    if re.fullmatch(r"\s*(?:- +)*[a-z_]+ *", source.line(number)[: column - 1]):
        return _deeper(source, number)
    message = Message(N_("a colon inside a sentence: put the sentence under >- or in quotes"))
    return fault_at(source, codes.COLON, message, at, at + 1)


def _deeper(source: SourceText, number: int) -> Diagnostic:
    """A key where only the text above could go on: this line, or those above, were moved."""
    text = source.line(number)
    above = number - 1
    while above > 1 and not source.line(above).strip():
        above -= 1
    start = source.offset(number, len(text) - len(text.lstrip()) + 1)
    message = Message(
        N_(
            "this line is indented deeper than the line above, which opens nothing: one of the two is out of place"
        )
    )
    upper = source.line(above)
    begin = source.offset(above, len(upper) - len(upper.lstrip()) + 1)
    related = Related(source.span(begin, source.offset(above, len(upper) + 1)), Message(N_("the line above")))
    return fault_at(
        source,
        codes.LAYOUT,
        message,
        start,
        source.offset(number, len(text.rstrip()) + 1),
        related=(related,),
    )


def _layout(source: SourceText, at: int, context: int | None) -> Diagnostic:
    number, column = source.place(at)
    while number > 1 and not source.line(number).strip():
        number -= 1
        column = 1
    text = source.line(number)
    first = len(text) - len(text.lstrip())
    start = source.offset(number, max(column, first + 1))
    end = source.offset(number, len(text.rstrip()) + 1)
    message = Message(
        N_(
            "this line does not fit its place: check its indentation, and that the key ends with a colon and a space"
        )
    )
    related: tuple[Related, ...] = ()
    if context is not None and source.place(context)[0] != number:
        begin, stop = context, context + max(1, len(source.text[context:].split("\n", 1)[0].rstrip()))
        related = (
            Related(source.span(begin, stop), Message(N_("the block it would belong to starts here"))),
        )
    return fault_at(source, codes.LAYOUT, message, start, max(end, start), related=related)
