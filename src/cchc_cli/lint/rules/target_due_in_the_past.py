"""TGT216."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.analysis.targets import Target
from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.aims import at
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.plan.statistics import Goal
from cchc_cli.vietnamese.aim import due_year, years_in


class TargetDueInThePast(Rule):
    """A target that is due in a year before the year of the plan.

    A table of goals that are being judged may name years that are over.

    ## Why
    Nobody can still reach it. As a rule the sentence was taken over from an older plan, and then its figure is the old
    one too.

    ## Bad
    ```yaml
    sections:
      - heading: MỤC TIÊU
        role: objectives
        items:
          - Đến năm 2025, tỷ lệ hồ sơ giải quyết đúng hạn đạt {từ 95% trở lên}.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: MỤC TIÊU
        role: objectives
        items:
          - Đến năm 2030, tỷ lệ hồ sơ giải quyết đúng hạn đạt {từ 95% trở lên}.
    ```
    """

    code = "TGT216"
    name = "target-due-in-the-past"
    severity = Severity.WARNING
    message = N_("“{words}” is due in {due}, but the plan is for {year}")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a target."""
        judged = {location for location, _, holder in context.texts if isinstance(holder, Goal)}
        year = context.plan.year
        for target in context.targets:
            due = _due(target)
            if due is not None and due < year and target.location not in judged:
                hint = Message(
                    N_("correct the year, or take over the figure that holds for {year}"), {"year": year}
                )
                values = {"words": target.words, "due": due, "year": year}
                yield Finding(at(target), values, notes=(Note(NoteKind.HELP, hint),))


def _due(target: Target) -> int | None:
    noted = years_in(target.by or "")
    if noted:
        return max(noted)
    before, words, after = target.quote.partition(target.words)
    return due_year(before, after) if words else None
