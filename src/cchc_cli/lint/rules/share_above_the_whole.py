"""TGT104."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.analysis.targets import Target
from cchc_cli.diagnostics import Severity
from cchc_cli.lint.aims import at
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_
from cchc_cli.vietnamese.share import is_of_a_whole


class ShareAboveTheWhole(Rule):
    """A target of more than 100 % of something.

    A change ("tăng 120%") and a figure measured on a plan or on last year ("105% dự toán") may be above.

    ## Why
    Of a hundred files no more than a hundred can be settled in time: the target cannot be reached by anybody, so the
    figure is a slip.

    ## Bad
    ```yaml
    sections:
      - heading: MỤC TIÊU
        role: objectives
        items:
          - Tỷ lệ hồ sơ giải quyết đúng hạn đạt {từ 105% trở lên}.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: MỤC TIÊU
        role: objectives
        items:
          - Tỷ lệ hồ sơ giải quyết đúng hạn đạt {từ 95% trở lên}.
          - Tỷ lệ thu ngân sách đạt {105%} dự toán.
    ```
    """

    code = "TGT104"
    name = "share-above-the-whole"
    severity = Severity.ERROR
    message = N_("“{words}” is more than the whole: {subject}")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a target."""
        for target in context.targets:
            if _is_above(target) and is_of_a_whole(target.subject, target.quote):
                yield Finding(at(target), {"words": target.words, "subject": target.subject})


_WHOLE = 100


def _is_above(target: Target) -> bool:
    quantity = target.quantity
    if quantity is None or quantity.unit != "%" or quantity.relation.is_change:
        return False
    return any(end is not None and end > _WHOLE for end in (quantity.value, quantity.upper))
