"""REF102."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from cchc_cli.diagnostics import Location, Note, NoteKind, Severity
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.plan.budget import BudgetLine
from cchc_cli.plan.duty import Work
from cchc_cli.plan.outline import LIST_KEYS, Outline
from cchc_cli.plan.plan import TABLE_KEYS
from cchc_cli.plan.target import TargetNote
from cchc_cli.plan.text import COMPUTED_NAMES, DUTY_NAMES, WORD_NAMES


class UnknownReference(Rule):
    """A name that nothing in the plan has: in braces, under targets, or as the task that money is for.

    ## Why
    A reference without its other end prints a hole, or leaves money and facts that belong to nothing.

    ## Bad
    ```yaml
    sections:
      - heading: MỤC TIÊU
        items:
          - text: Tỷ lệ hồ sơ giải quyết đúng hạn đạt {từ 95% trở lên | dung-han}.
            targets:
              dung-hen:  # error
                baseline: năm 2025
    ```

    ## Good
    ```yaml
    sections:
      - heading: MỤC TIÊU
        items:
          - text: Tỷ lệ hồ sơ giải quyết đúng hạn đạt {từ 95% trở lên | dung-han}.
            targets:
              dung-han:
                baseline: năm 2025
    ```
    """

    code = "REF102"
    name = "unknown-reference"
    severity = Severity.ERROR
    message = N_("nothing in the plan is named {name}")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a reference; none while a fault of the file hides texts that may have the name."""
        if any(_may_hide_a_name(fault) for fault in context.faults):
            return
        named = {
            mark.name for _, text, _ in context.texts for mark in text.marks if mark.is_target and mark.name
        }
        notes = tuple(_notes(context))
        valued = {name for _, name, note in notes if note.value}
        yield from _in_texts(context, named | valued)
        yield from _in_notes(notes, named | valued)
        yield from _of_money(context)


_HOLDING_NAMES = {
    *LIST_KEYS,
    *TABLE_KEYS,
    "annexes",
    "steps",
    "rows",
    "decision",
    "articles",
    "bases",
    "targets",
}
_HOLDING_NAMES |= {"text", "heading", "title", "area", "outputs", "closing", "id"}


def _may_hide_a_name(fault: Location) -> bool:
    """Whether the refused place is a text, or holds some; an unknown key or a bad amount hides no name."""
    return not fault or isinstance(fault[-1], int) or fault[-1] in _HOLDING_NAMES


def _notes(context: Context) -> Iterator[tuple[Location, str, TargetNote]]:
    """Every entry below ``targets``."""
    for location, holder in context.parts:
        if isinstance(holder, Outline | Work):
            for name, note in holder.targets.items():
                yield (*location, "targets", name), name, note


def _in_texts(context: Context, defined: set[str]) -> Iterator[Finding]:
    known = defined | DUTY_NAMES | WORD_NAMES | COMPUTED_NAMES
    for location, text, _ in context.texts:
        for mark in text.marks:
            if mark.is_reference and mark.name not in known:
                yield _finding(At(location, mark.start, mark.end), mark.name, defined, _TARGET)


def _in_notes(notes: Iterable[tuple[Location, str, TargetNote]], defined: set[str]) -> Iterator[Finding]:
    for location, name, note in notes:
        if name not in defined:
            yield _finding(At(location, key=True), name, defined, _TARGET)
        for key, other in (("part_of", note.part_of), ("same_as", note.same_as)):
            if other and other not in defined:
                yield _finding(At((*location, key)), other, defined, _TARGET)


def _of_money(context: Context) -> Iterator[Finding]:
    known = {name for item in context.work for name in (item.address, item.id) if name}
    for location, holder in context.parts:
        if isinstance(holder, BudgetLine) and holder.task and holder.task not in known:
            yield _finding(At((*location, "task")), holder.task, known, _TASK)


_TARGET = Message(
    N_("a target is named in its sentence: {example}"), {"example": "{từ 95% trở lên | dung-han}"}
)
_TASK = Message(
    N_("a task is named by its printed number, such as {example}, or by its id"), {"example": "II.5"}
)


def _finding(at: At, name: str, known: set[str], hint: Message) -> Finding:
    near = get_close_matches(name, sorted(known), 1, 0.7)
    label = Message(N_("did you mean {key}?"), {"key": near[0]}) if near else None
    return Finding(at, {"name": name}, label, notes=() if near else (Note(NoteKind.HELP, hint),))
