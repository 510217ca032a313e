"""TXT243."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.spelling import findings
from cchc_cli.message import N_


class ConfusedWord(Rule):
    """A word that is often confused with another one: “sát nhập” for “sáp nhập”, “phần đầu 80%” for “phấn đấu 80%”.

    The list holds words only with the neighbours that tell which of the two is meant.

    ## Why
    Both words exist, and the sentence says something else than it should: a part that comes first instead of an effort.

    ## Bad
    ```yaml
    text: Hằng năm, phần đầu đạt trên 90% hồ sơ đúng hạn.  # error
    ```

    ## Good
    ```yaml
    text: Hằng năm, phấn đấu đạt trên 90% hồ sơ đúng hạn; nêu rõ cơ sở tại phần đầu của báo cáo.
    ```
    """

    code = "TXT243"
    name = "confused-word"
    severity = Severity.WARNING
    message = N_("“{written}” is often confused with “{meant}”, which is meant here")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a place."""
        yield from findings(context, "confused")
