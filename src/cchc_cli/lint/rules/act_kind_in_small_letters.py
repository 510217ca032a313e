"""CIT307."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.citations import cited
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.typed import at_words, replaced
from cchc_cli.message import N_, Message
from cchc_cli.plan.prose import Passage
from cchc_cli.vietnamese.citation.mention import find_small_kinds


class ActKindInSmallLetters(Rule):
    """A certain document whose kind begins with a small letter.

    ## Why
    The kind of a certain document begins with a capital (Decree 30/2020/NĐ-CP, annex II, part V.6); in small letters the
    word means any document of the kind.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Thực hiện nghị định số 335/2025/NĐ-CP ngày 21/12/2025 của Chính phủ.  # error
          - Thực hiện kế hoạch Cải cách hành chính nhà nước năm 2026 của tỉnh.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Thực hiện Nghị định số 335/2025/NĐ-CP ngày 21/12/2025 của Chính phủ.
          - Thực hiện kế hoạch cải cách hành chính nhà nước năm 2026 của tỉnh.
    ```
    """

    code = "CIT307"
    name = "act-kind-in-small-letters"
    severity = Severity.ADVICE
    message = N_("“{kind}” of a certain document begins with a capital")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a document."""
        for each in cited(context):
            if words := each.citation.kind_words:
                yield from _finding(each.passage, *words)
        for passage in context.passages:
            for words in find_small_kinds(passage.printed):
                yield from _finding(passage, *words)


def _finding(passage: Passage, start: int, end: int) -> Iterator[Finding]:
    kind = passage.printed[start:end]
    if kind[0].islower():
        new = kind[0].upper() + kind[1:]
        title = Message(N_("write {words}"), {"words": new})
        yield Finding(
            at_words(passage.location, passage.text, start, end),
            {"kind": kind},
            fixes=replaced(title, passage.location, passage.text, start, end, new, safe=False),
        )
