"""CIT202."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.acts import known_acts, reasons
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_


class ReplacedAct(Rule):
    """A cited document that was replaced or had ended before the paper's day.

    The register of acts ships with cchc, each entry with its source; an office adds its own in acts.yaml. An act that it
    does not list, or whose end nobody has verified, is not reported here. Neither is one that the text names as amended,
    replaced or summed up.

    ## Why
    A task that rests on a document which no longer holds has no legal base, and the paper comes back from the legal
    office.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Tinh giản biên chế theo Nghị định số 29/2023/NĐ-CP ngày 03/6/2023 của Chính phủ.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Tinh giản biên chế theo Nghị định số 154/2025/NĐ-CP của Chính phủ.
          - Tổng kết việc thực hiện Nghị định số 29/2023/NĐ-CP ngày 03/6/2023 của Chính phủ.
    ```
    """

    code = "CIT202"
    name = "replaced-act"
    severity = Severity.WARNING
    message = N_("{act} no longer held on the day of this paper")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a citation: each must be mended."""
        if context.issued is None:
            return
        for known in known_acts(context):
            if known.act.is_verified and known.act.has_ended(context.issued):
                yield Finding(known.at, {"act": known.name}, notes=reasons(known.act))
