"""CIT201."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.standards import standards
from cchc_cli.lint.typed import at_words, replaced
from cchc_cli.message import N_, Message


class StandardWithoutPrefix(Rule):
    """A standard of management systems without ISO or TCVN before its number.

    ## Why
    The number alone names no standard: TCVN 9001 is none, and 9001:2015 is only known as ISO 9001:2015, in Vietnam as
    TCVN ISO 9001:2015.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Áp dụng hệ thống quản lý chất lượng theo TCVN 9001:2015.  # error
          - Cải tiến hệ thống quản lý chất lượng theo tiêu chuẩn 9001:2015.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Áp dụng hệ thống quản lý chất lượng theo tiêu chuẩn quốc gia TCVN ISO 9001:2015.
    ```
    """

    code = "CIT201"
    name = "standard-without-prefix"
    severity = Severity.WARNING
    message = N_("“{words}” names no standard")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a standard."""
        for passage, each in standards(context):
            if each.lacks_prefix:
                label = Message(N_("write {words}"), {"words": each.proper})
                yield Finding(
                    at_words(passage.location, passage.text, each.start, each.end),
                    {"words": each.text},
                    label,
                    fixes=replaced(
                        label, passage.location, passage.text, each.start, each.end, each.proper, safe=False
                    ),
                )
