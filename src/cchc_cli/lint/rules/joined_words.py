"""TXT344."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.spelling import findings
from cchc_cli.message import N_


class JoinedWords(Rule):
    """Two syllables are run together: Kếhoạch, củaGiám.

    ## Why
    A search for the word does not find it, and on paper it looks as if nobody had read the line again. Whole lines of such
    words come with text copied from PDF.

    ## Bad
    ```yaml
    text: Ban hành Kếhoạch cải cách hành chính.  # error
    ```

    ## Good
    ```yaml
    text: Ban hành Kế hoạch cải cách hành chính trên hệ thống iOffice.
    ```
    """

    code = "TXT344"
    name = "joined-words"
    severity = Severity.ADVICE
    message = N_("a space is missing in “{written}”")
    fix = "safe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a place."""
        yield from findings(context, "joined", safe=True)
