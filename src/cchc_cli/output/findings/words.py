"""Words that every form of report for people shares."""

from __future__ import annotations

from cchc_cli.diagnostics import Diagnostic, Fix, Note, NoteKind, Severity, Span
from cchc_cli.message import N_, Message, Translate
from cchc_cli.output.display import visible

SEVERITIES = {
    Severity.ERROR: N_("error"),
    Severity.WARNING: N_("warning"),
    Severity.ADVICE: N_("advice"),
}
FIX = N_("fix")

_NOTES = {
    NoteKind.WHERE: N_("on paper"),
    NoteKind.EFFECT: N_("as a result"),
    NoteKind.HELP: N_("what to do"),
    NoteKind.CAUSE: N_("why"),
}


def place(file: str, span: Span | None) -> str:
    """``file:line:column`` as editors and terminals recognise it; the file alone where there is no line."""
    return visible(file) if span is None else f"{visible(file)}:{span.line}:{span.column}"


def title(diagnostic: Diagnostic, translate: Translate) -> str:
    """The name of a kind of finding with its code."""
    return f"{translate(diagnostic.name)} ({diagnostic.code})"


def note_text(note: Note, translate: Translate) -> str:
    """A note, led by what it tells."""
    return f"{translate(_NOTES[note.kind])}: {note.message.text(translate)}"


def fix_title(fix: Fix) -> Message:
    """What a fix does and whether it can be trusted."""
    template = N_("{title} (safe)") if fix.safe else N_("{title} (unsafe: changes what the plan says)")
    return Message(template, {"title": fix.title})
