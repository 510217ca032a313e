"""What Word and Markdown templates share: a sandboxed Jinja environment, and faults named by place.

A template may come from another office, so it can read the view and nothing else: no attribute that starts
with "_", no file, no import. A name it does not know is a fault, never an empty string in a signed paper.
"""

from __future__ import annotations

import html
import re
import traceback
from pathlib import Path
from typing import Final

from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from cchc_cli.errors import CchcError
from cchc_cli.message import N_, Message
from cchc_cli.render.view import View
from cchc_cli.resources import bundled

DOCX: Final = "plan.docx"
MARKDOWN: Final = "plan.md.j2"
REPORT_DOCX: Final = "report.docx"
REPORT_MARKDOWN: Final = "report.md.j2"
COMPARISON_DOCX: Final = "diff.docx"
COMPARISON_PAGE: Final = "diff.html.j2"

_UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_BREAKS = re.compile("[\t\n\x0b\x0c\r\x85\u2028\u2029]")


def shipped(name: str) -> Path:
    """The template of that name that ships with cchc."""
    return bundled("templates") / name


def read_text(template: Path) -> str:
    """The text of a template that is no Word file."""
    values = {"template": template.as_posix()}
    try:
        return template.read_text(encoding="utf-8")
    except FileNotFoundError as fault:
        raise CchcError(Message(N_("there is no template {template}"), values)) from fault
    except (OSError, UnicodeDecodeError) as fault:
        raise CchcError(Message(N_("template {template} is not a UTF-8 text file"), values)) from fault


def environment(*, autoescape: bool) -> ImmutableSandboxedEnvironment:
    """Jinja for templates written by others; plan text loses what XML cannot hold.

    ``autoescape`` is for XML, where a line break in the plan's text becomes a space: one printed paragraph is one
    paragraph. Without it a value may be a macro's lines, and the ``plain`` filter sees to the plan's own.
    """
    jinja = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined,
        autoescape=autoescape,
        finalize=_in_one_line if autoescape else _printable,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    jinja.filters["unbroken"] = _unbroken
    return jinja


def fill(jinja: ImmutableSandboxedEnvironment, source: str, view: View, template: Path) -> str:
    """The template text with the view in it, under its own name; a fault quotes the line of ``source`` it stands in."""
    try:
        return jinja.from_string(source).render({view.name: view})
    except TemplateSyntaxError as fault:
        raise _named(fault, source, template, fault.lineno) from fault
    except (TemplateError, TypeError, ValueError, ArithmeticError, LookupError) as fault:
        raise _named(fault, source, template, _line(fault)) from fault


def excerpt(line: str) -> str:
    """The beginning of a template's line, without markup, to find it by."""
    text = " ".join(html.unescape(re.sub(r"<[^>]*>", "", line)).split())
    return text if len(text) <= 60 else text[:59] + "…"


def _in_one_line(value: object) -> object:
    return _printable(_BREAKS.sub(" ", value)) if type(value) is str else value


def _printable(value: object) -> object:
    """Plan text less control characters; markup that a macro made, numbers and undefined names as they are."""
    return _UNPRINTABLE.sub("", value) if type(value) is str else value


def _unbroken(text: str) -> str:
    """Digit groups ("15 818 911 000") that no line end takes apart."""
    return re.sub(r"(?<=\d) (?=\d)", "\u00a0", text)


def _named(fault: Exception, source: str, template: Path, line: int) -> CchcError:
    lines = source.splitlines()
    quoted = excerpt(lines[line - 1]) if 0 < line <= len(lines) else ""
    values = {"template": template.as_posix(), "place": quoted, "reason": _reason(fault)}
    if quoted:
        return CchcError(Message(N_("template {template}: {reason}, in “{place}”"), values))
    return CchcError(Message(N_("template {template}: {reason}"), values))


def _reason(fault: Exception) -> Message:
    match fault:
        case SecurityError():
            return Message(N_("a tag reaches for something other than the plan"))
        case UndefinedError():
            # "'plan' is undefined", "'… object' has no attribute 'kindd'": the name is the last one quoted.
            names = re.findall(r"'([^']+)'", str(fault))
            return Message(N_("the plan has nothing named “{name}”"), {"name": names[-1] if names else "?"})
        case TemplateSyntaxError():
            # Jinja's own sentence is English and speaks of tokens; the place below tells more to an officer.
            return Message(N_("a tag cannot be read: a sign is missing, or a block is opened and not closed"))
        case _:
            return Message(N_("a tag cannot be carried out with what the plan holds"))


def _line(fault: Exception) -> int:
    """Jinja gives frames of template code the template's own line numbers."""
    frames = traceback.extract_tb(fault.__traceback__)
    return next((frame.lineno or 0 for frame in reversed(frames) if frame.filename == "<template>"), 0)
