"""TGT106."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.typed import at_words
from cchc_cli.message import N_
from cchc_cli.vietnamese.share import find_double_bounds


class ExcludingBounds(Rule):
    """A figure bounded from above by one word and from below by another.

    ## Why
    “At most 5 % and more” can be met by any result or by none. One of the two words is wrong, and with it the target.

    ## Bad
    ```yaml
    sections:
      - heading: MỤC TIÊU
        role: objectives
        items:
          - Tỷ lệ hồ sơ trễ hạn {không quá 5% trở lên}.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: MỤC TIÊU
        role: objectives
        items:
          - Tỷ lệ hồ sơ trễ hạn {không quá 5%}.
    ```
    """

    code = "TGT106"
    name = "excluding-bounds"
    severity = Severity.ERROR
    message = N_("“{words}” bounds the figure in two opposite ways")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a figure, in all that is printed."""
        for passage in context.passages:
            for bound in find_double_bounds(passage.printed):
                if bound.excludes:
                    place = at_words(passage.location, passage.text, bound.start, bound.end)
                    yield Finding(place, {"words": passage.printed[bound.start : bound.end]})
