"""How an entry whose end mark breaks a habit is told and mended."""

from __future__ import annotations

from cchc_cli.lint.list_ends import Entry
from cchc_cli.lint.rule import At, Finding
from cchc_cli.lint.wording import Slip, place, told
from cchc_cli.message import N_, Message


def odd_end(entry: Entry, usual: str, example: Entry | None) -> Finding:
    """The finding at the last word of an entry, which should end with ``usual``."""
    start, end = _last_word(entry)
    text = entry.passage.printed
    bare = text[start:end].rstrip(".;,:") if entry.mark else text[start:end]
    slip = Slip(
        entry.passage, start, end, None if _ends_in_brace(entry) else bare + usual, _narrow(entry, usual)
    )
    title = Message(N_("write “{new}”"), {"new": bare + usual})
    names = {"mark": Message(_NAMES[entry.mark]), "usual": Message(_NAMES[usual])}
    values = {"words": text[start:end], **names}
    related: tuple[tuple[At, Message], ...] = ()
    if example:
        at = place(Slip(example.passage, *_last_word(example)))
        related = ((at, Message(N_("this one ends with {mark}"), {"mark": Message(_NAMES[example.mark])})),)
    return told(slip, values, title, safe=True, related=related)


_NAMES = {
    "": N_("no mark"),
    ".": N_("a full stop"),
    ";": N_("a semicolon"),
    ",": N_("a comma"),
    ":": N_("a colon"),
    "…": N_("another mark"),
}


def _last_word(entry: Entry) -> tuple[int, int]:
    text = entry.passage.printed.rstrip()
    return max(text.rfind(" "), text.rfind("\n")) + 1, len(text)


def _narrow(entry: Entry, usual: str) -> tuple[int, int, str]:
    """The repair of the last letters alone."""
    text = entry.passage.printed.rstrip()
    bare = len(text.rstrip(".;,:")) if entry.mark else len(text)
    return bare - 1, len(text), text[bare - 1] + usual


def _ends_in_brace(entry: Entry) -> bool:
    """A mark behind a fact in braces would be typed inside them."""
    return entry.passage.text.raw.rstrip().endswith("}")
