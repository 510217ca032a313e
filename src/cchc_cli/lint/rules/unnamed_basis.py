"""DUE303."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.deadline_part import deadline_parts
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_
from cchc_cli.vietnamese.deadline_gap import basis_without_name


class UnnamedBasis(Rule):
    """A deadline refers to a plan, a rule or a wish without saying whose: “Theo quy định”, “Theo Kế hoạch”.

    ## Why
    The reader cannot look the day up: the paper itself is a plan, and rules there are many.

    ## Bad
    ```yaml
    tasks:
      - title: Sắp xếp tổ chức bộ máy
        deadline: Theo quy định  # error
    ```

    ## Good
    ```yaml
    tasks:
      - title: Sắp xếp tổ chức bộ máy
        deadline: Theo Kế hoạch của Bộ Nội vụ
    ```
    """

    code = "DUE303"
    name = "unnamed-basis"
    severity = Severity.ADVICE
    message = N_("“{words}” does not say whose, so no day follows from it")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a deadline of a table; none where the task itself is about that plan or scheme."""
        for dated in context.once(deadline_parts):
            item = dated.item
            named = (item.title, *item.outputs)
            if item.in_table and not dated.is_stated and basis_without_name(dated.phrase.text, named):
                yield Finding(dated.at, {"words": dated.part.text})
