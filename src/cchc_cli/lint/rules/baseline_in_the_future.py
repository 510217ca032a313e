"""TGT217."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.analysis.targets import Target
from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.aims import at
from cchc_cli.lint.objectives import headings
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.aim import compared_year, years_in


class BaselineInTheFuture(Rule):
    """A target compared with the year of the plan itself, or with a later one.

    Where a later year is named as the end, the plan's own year may be the beginning.

    ## Why
    The result of a year cannot be above the result of the same year: nothing would ever count as reached. Mostly the
    year was moved on with all the others when last year's plan was taken over.

    ## Bad
    ```yaml
    sections:
      - heading: MỤC TIÊU
        role: objectives
        items:
          - "{Tăng 5%} số hồ sơ trực tuyến so với năm 2026."  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: MỤC TIÊU
        role: objectives
        items:
          - "{Tăng 5%} số hồ sơ trực tuyến so với năm 2025."
    ```
    """

    code = "TGT217"
    name = "baseline-in-the-future"
    severity = Severity.WARNING
    message = N_("“{words}” is compared with {baseline}, which is not over when the plan for {year} begins")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a target; several indices under one figure are one."""
        seen = set()
        year = context.plan.year
        for target in context.targets:
            baseline = _baseline(target)
            if baseline is None or baseline < year or at(target) in seen:
                continue
            around = " ".join((*headings(target.location, context), target.quote, target.by or ""))
            if max(years_in(f"{around} {context.plan.title}"), default=year) > baseline:
                continue
            seen.add(at(target))
            hint = Message(
                N_("compare with a year whose result is known, such as {year}"), {"year": year - 1}
            )
            values = {"words": target.words, "baseline": baseline, "year": year}
            yield Finding(at(target), values, notes=(Note(NoteKind.HELP, hint),))


def _baseline(target: Target) -> int | None:
    noted = years_in(target.baseline or "")
    return max(noted) if noted else compared_year(target.quote)
