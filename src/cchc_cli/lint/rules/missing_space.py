"""TXT302."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.wording import spaced
from cchc_cli.message import N_
from cchc_cli.vietnamese.spacing import missing_spaces


class MissingSpace(Rule):
    """Words, figures, marks or brackets that are run together.

    Symbols of documents, addresses of mail and web, and units that stand close to their figure (5G, 10km) are left alone.

    ## Why
    "Mức độ 3,4" is read as a figure with a decimal comma, and "05triệu" is no figure for any program that adds up.

    ## Bad
    ```yaml
    text: >-
      Cung cấp dịch vụ công trực tuyến
      mức độ 3,4 theo quy định.  # error
    ```

    ## Good
    ```yaml
    text: Cung cấp dịch vụ công trực tuyến mức độ 3, 4 theo quy định.
    ```
    """

    code = "TXT302"
    name = "missing-space"
    severity = Severity.ADVICE
    message = N_("a space is missing in “{words}”")
    fix = "safe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a place."""
        yield from spaced(context, missing_spaces)
