"""BUD307."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.typed import at_words, replaced
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.amount_wording import closings


class SmallFirstLetter(Rule):
    """The amount in words behind its label begins with a small letter.

    ## Why
    Accounting papers begin the amount in words with a capital letter, so that no word can be put before it; a small one
    looks as if the beginning were missing.

    ## Bad
    ```yaml
    budget:
      lines:
        - text: Tập huấn
          amount: 35 000 000
    closing: "(Bằng chữ: ba mươi lăm triệu đồng)"  # error
    ```

    ## Good
    ```yaml
    budget:
      lines:
        - text: Tập huấn
          amount: 35 000 000
    closing: "(Bằng chữ: Ba mươi lăm triệu đồng)"
    ```
    """

    code = "BUD307"
    name = "small-first-letter"
    severity = Severity.ADVICE
    message = N_("the amount in words begins with a small letter")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding an amount behind its label."""
        for passage in context.passages:
            for closing in closings(passage.printed):
                if closing.begins_small:
                    word = passage.printed[closing.start : closing.end].split()[0]
                    capital = word[0].upper() + word[1:]
                    place, text, end = passage.location, passage.text, closing.start + len(word)
                    title = Message(N_("write “{new}”"), {"new": capital})
                    yield Finding(
                        at_words(place, text, closing.start, end),
                        fixes=replaced(title, place, text, closing.start, end, capital, safe=False),
                    )
