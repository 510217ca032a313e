"""TXT303."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.wording import spaced
from cchc_cli.message import N_
from cchc_cli.vietnamese.spacing import wrong_marks


class WrongPunctuation(Rule):
    """Punctuation marks that are doubled, or run into each other.

    ## Why
    Of two marks one is left over from an edit: the reader cannot tell whether the sentence ends there or a part of it is missing.

    ## Bad
    ```yaml
    text: Rà soát,, cập nhật các thủ tục hành chính.  # error
    ```

    ## Good
    ```yaml
    text: Rà soát, cập nhật các thủ tục hành chính...; công khai thời gian, thành phần hồ sơ, v.v.
    ```
    """

    code = "TXT303"
    name = "wrong-punctuation"
    severity = Severity.ADVICE
    message = N_("the punctuation of “{words}” is wrong")
    fix = "safe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a place."""
        yield from spaced(context, wrong_marks)
