"""TGT214."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.rule import At, Context, Finding, Replacement, Rule
from cchc_cli.lint.shares import stray_shares
from cchc_cli.message import N_, Message


class UnmarkedTarget(Rule):
    """A percentage that is to be reached and that no braces hold.

    Money, what was reached before, what a figure is compared with, and conditions are no targets.

    ## Why
    Only what stands in braces is a target for the lists, the reports and the comparison with last year's plan. A
    figure outside them is promised on paper and followed up by nobody.

    ## Bad
    ```yaml
    sections:
      - heading: MỤC TIÊU
        role: objectives
        items:
          - Tỷ lệ hồ sơ giải quyết đúng hạn đạt từ 95% trở lên.  # error
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

    code = "TGT214"
    name = "unmarked-target"
    severity = Severity.WARNING
    message = N_("“{words}” is a target, but no braces hold it")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a figure."""
        for stray in context.once(stray_shares):
            place = At(stray.location, stray.share.start, stray.share.end)
            words = stray.share.text
            title = Message(N_("put braces around “{words}”"), {"words": words})
            hint = Message(N_("write {example}"), {"example": f"{{{words}}}"})
            yield Finding(
                place,
                {"words": words},
                notes=(Note(NoteKind.HELP, hint),),
                fixes=(Replacement(title, place, f"{{{words}}}", safe=False),),
            )
