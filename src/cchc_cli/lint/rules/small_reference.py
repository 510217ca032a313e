"""TXT316."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.wording import Slip, prose, together, told
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.capital import small_parts


class SmallReference(Rule):
    """A numbered part of a document is referred to with a small letter: mục 3, phần II.

    ## Why
    Nghị định 30/2020/NĐ-CP (annex II, part V.7) gives phần, chương, mục, tiểu mục and điều a capital when those of a certain
    document are referred to; khoản and điểm stay small.

    ## Bad
    ```yaml
    text: Sở Nội vụ thực hiện các nhiệm vụ được giao tại mục 3, phần II.  # error
    ```

    ## Good
    ```yaml
    text: Sở Nội vụ thực hiện các nhiệm vụ được giao tại Mục 3, Phần II; khoản 1 Điều 5 của Quy chế.
    ```
    """

    code = "TXT316"
    name = "small-reference"
    severity = Severity.ADVICE
    message = N_("“{words}” refers to a certain part of a document and takes a capital")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a text, with all its places."""
        for line in context.once(prose):
            findings = []
            for start, end in () if line.in_capitals else small_parts(line.text):
                words = line.text[start:end]
                new = words[0].upper() + words[1:]
                slip = Slip(line.passage, start, end, new, (start, start + 1, new[0]))
                title = Message(N_("write “{new}”"), {"new": new})
                findings.append(told(slip, {"words": words}, title, safe=False))
            yield from together(findings, few=1)
