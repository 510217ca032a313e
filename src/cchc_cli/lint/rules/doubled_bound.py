"""TGT301."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.typed import at_words, replaced
from cchc_cli.message import N_, Message
from cchc_cli.plan.prose import Passage
from cchc_cli.vietnamese.share import Bound, find_double_bounds


class DoubledBound(Rule):
    """A figure whose bound is said before it and again behind it.

    ## Why
    “Trên 90%” leaves 90 out, “90% trở lên” counts it: with both words nobody can tell whether exactly 90 % is
    enough. “Từ 90% trở lên” or “ít nhất 90%” says it once.

    ## Bad
    ```yaml
    sections:
      - heading: MỤC TIÊU
        role: objectives
        items:
          - Tỷ lệ hồ sơ giải quyết đúng hạn đạt {trên 95% trở lên}.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: MỤC TIÊU
        role: objectives
        items:
          - Tỷ lệ hồ sơ giải quyết đúng hạn đạt {từ 95% trở lên}.
    ```
    """

    code = "TGT301"
    name = "doubled-bound"
    severity = Severity.ADVICE
    message = N_("“{words}” says its bound twice")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a figure, in all that is printed."""
        for passage in context.passages:
            for bound in find_double_bounds(passage.printed):
                if not bound.excludes:
                    yield _finding(passage, bound)


def _finding(passage: Passage, bound: Bound) -> Finding:
    start, end = bound.start, bound.end
    title = Message(N_("write “{words}”"), {"words": bound.once})
    return Finding(
        at_words(passage.location, passage.text, start, end),
        {"words": passage.printed[start:end]},
        fixes=replaced(title, passage.location, passage.text, start, end, bound.once, safe=False),
    )
