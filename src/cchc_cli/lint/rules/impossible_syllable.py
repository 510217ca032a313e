"""TXT241."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.spelling import findings
from cchc_cli.message import N_


class ImpossibleSyllable(Rule):
    """A syllable that Vietnamese cannot spell: nghành, thưc, chie.

    Every syllable is an onset, a rime and a tone, and not every letter goes with every other. Abbreviations, borrowed
    words and names in other languages of the country (Kon Tum, Đắk Lắk) are left alone.

    ## Why
    Such a word is always a slip of the keyboard, and the first thing a reader sees of a paper that nobody read again.

    ## Bad
    ```yaml
    text: Các nghành, địa phương báo cáo kết quả hằng quý.  # error
    ```

    ## Good
    ```yaml
    text: Các ngành, địa phương báo cáo kết quả hằng quý bằng phần mềm iOffice tại Kon Tum.
    ```
    """

    code = "TXT241"
    name = "impossible-syllable"
    severity = Severity.WARNING
    message = N_("“{written}” is no syllable that Vietnamese can spell")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a place."""
        yield from findings(context, "impossible")
