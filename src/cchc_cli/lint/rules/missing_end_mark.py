"""DOC305."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.ends import END_MARK, ends
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.typed import at_words, replaced
from cchc_cli.message import N_, Message


class MissingEndMark(Rule):
    """The text of the plan, or of the decision, does not end with “./.”.

    Annexes are not asked.

    ## Why
    “./.” closes the text in every form of Nghị định 30/2020/NĐ-CP, so that nothing can be added behind it.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        text: Rà soát thủ tục hành chính.
      - heading: TỔ CHỨC THỰC HIỆN
        text: Phòng Nội vụ theo dõi, đôn đốc việc thực hiện Kế hoạch này.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        text: Rà soát thủ tục hành chính.
      - heading: TỔ CHỨC THỰC HIỆN
        text: Phòng Nội vụ theo dõi, đôn đốc việc thực hiện Kế hoạch này./.
    ```
    """

    code = "DOC305"
    name = "missing-end-mark"
    severity = Severity.ADVICE
    message = N_("the text ends without “./.”")
    fix = "safe"

    def check(self, context: Context) -> Iterator[Finding]:
        """At most one finding for the decision, and one for the plan."""
        if context.faults:
            return
        for passage in ends(context).wanted:
            printed = passage.printed
            # A text that breaks off is not at its end.
            if "/" in printed.rstrip()[-3:] or printed.rstrip().endswith("…"):
                continue
            end = len(printed.rstrip())
            start = max(printed.rfind(" ", 0, end) + 1, 0)
            stop = end - 1 if printed[end - 1] in ".;:," else end
            title = Message(N_("end the text with ./."))
            yield Finding(
                at_words(passage.location, passage.text, start, end),
                fixes=replaced(title, passage.location, passage.text, stop, end, END_MARK, safe=True),
            )
