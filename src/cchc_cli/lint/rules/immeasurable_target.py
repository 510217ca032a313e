"""TGT212."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.analysis.targets import Target
from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.objectives import objectives
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.lint.typed import at_words
from cchc_cli.message import N_, Message
from cchc_cli.plan.text import Text
from cchc_cli.vietnamese.aim import find_aims, is_compared
from cchc_cli.vietnamese.clause import clause


class ImmeasurableTarget(Rule):
    """A target that says neither how much nor compared with what.

    Asked of every target in braces, and in the objectives of words that want a rate, an index or a rank to be better.

    ## Why
    “Improve” is fulfilled by any step and missed by none: at the end of the year it can be reported as reached
    whatever happened. A figure, a rank or the year it is compared with makes it a target.

    ## Bad
    ```yaml
    sections:
      - heading: MỤC TIÊU
        role: objectives
        items:
          - "{Tăng} tỷ lệ thanh toán trực tuyến trong giải quyết thủ tục hành chính."  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: MỤC TIÊU
        role: objectives
        items:
          - "{Tăng 10%} tỷ lệ thanh toán trực tuyến trong giải quyết thủ tục hành chính."
          - text: Mức độ hài lòng của người dân {cao hơn | hai-long} năm 2025.
            targets:
              hai-long:
                baseline: năm 2025
    ```
    """

    code = "TGT212"
    name = "immeasurable-target"
    severity = Severity.WARNING
    message = N_("“{words}” says neither how much nor compared with what")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a mark; several indices under one figure are one."""
        seen = set()
        for target in context.targets:
            place = At(target.location, target.start, target.end)
            if _is_open(target) and place not in seen:
                seen.add(place)
                yield _finding(place, target.words)
        aimed = context.once(objectives)
        for location, text, _ in context.texts:
            if aimed.are_measured(location):
                yield from _unmarked(location, text)


def _is_open(target: Target) -> bool:
    quantity = target.quantity
    if quantity is None or quantity.value is not None or target.baseline or target.same_as:
        return False
    return (
        not is_compared(target.quote) and "%" not in target.quote[target.quote.find(target.words) :][:_NEAR]
    )


_NEAR = 120


def _unmarked(location: tuple[str | int, ...], text: Text) -> Iterator[Finding]:
    printed = text.printed()
    for start, end in find_aims(printed):
        first, last = clause(printed, start, end)
        place = at_words(location, text, start, end)
        inside = at_words(location, text, first, last)
        taken = any(mark.start < (inside.end or 0) and (inside.start or 0) < mark.end for mark in text.marks)
        words = printed[first:last]
        if not taken and not is_compared(words) and not any(sign.isdigit() for sign in words):
            yield _finding(place, printed[start:end])


def _finding(place: At, words: str) -> Finding:
    hint = Message(
        N_("name a figure, or what it is compared with: {examples}"),
        {"examples": "tăng 5% so với năm trước; đạt từ 60% trở lên; trong nhóm 20 địa phương dẫn đầu"},
    )
    return Finding(place, {"words": words}, notes=(Note(NoteKind.HELP, hint),))
