"""NUM208."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.typed import at_words, replaced
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.leading_mark import leading_label, leading_mark
from cchc_cli.vietnamese.ordinal import read_label


class DoubledLabel(Rule):
    """A number or list mark is typed into a text that is printed with one already.

    ## Why
    The paper then shows two: “2. 3. Rà soát thủ tục hành chính”. Numbers follow from the list a place stands in; a
    number typed into the text stays when places are moved.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Rà soát thủ tục hành chính.
          - 3. Công khai thủ tục hành chính.  # error
          - text: "- Kiểm tra việc giải quyết hồ sơ."  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Rà soát thủ tục hành chính.
          - Công khai thủ tục hành chính.
          - Kiểm tra việc giải quyết hồ sơ.
    ```
    """

    code = "NUM208"
    name = "doubled-label"
    severity = Severity.WARNING
    message = N_("“{typed}” is typed into the text beside the “{label}” that is printed")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a text."""
        for passage in context.passages:
            label = context.numbering.label(passage.location[:-1]) if passage.key in _OF_PLACE else ""
            found = leading_label(passage.printed) or leading_mark(passage.printed)
            if not found or not label or read_label(label) is None or "articles" in passage.location:
                continue
            typed, end = found
            start = passage.printed.index(typed)
            title = Message(N_("remove “{typed}”"), {"typed": typed})
            yield Finding(
                at_words(passage.location, passage.text, start, start + len(typed)),
                {"typed": typed, "label": label},
                fixes=replaced(title, passage.location, passage.text, start, end, "", safe=False),
            )


_OF_PLACE = frozenset({"heading", "text", "title", "area", "name"})
