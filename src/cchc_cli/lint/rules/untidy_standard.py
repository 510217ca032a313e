"""CIT306."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.standards import standards
from cchc_cli.lint.typed import at_words, replaced
from cchc_cli.message import N_, Message


class UntidyStandard(Rule):
    """A standard with stray or missing spaces in its number.

    ## Why
    A standard is found by its number as the register writes it: ISO, a space, the number, a colon and the year without
    spaces.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - "Áp dụng hệ thống quản lý chất lượng theo TCVN ISO 9001: 2015."  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Áp dụng hệ thống quản lý chất lượng theo TCVN ISO 9001:2015.
    ```
    """

    code = "CIT306"
    name = "untidy-standard"
    severity = Severity.ADVICE
    message = N_("the standard is written {words}")
    fix = "safe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a standard; one without its prefix is another rule's."""
        for passage, each in standards(context):
            if each.is_untidy:
                title = Message(N_("write {words}"), {"words": each.proper})
                yield Finding(
                    at_words(passage.location, passage.text, each.start, each.end),
                    {"words": each.proper},
                    fixes=replaced(
                        title, passage.location, passage.text, each.start, each.end, each.proper, safe=True
                    ),
                )
