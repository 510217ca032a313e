"""DUE301."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.deadline_part import Dated, deadline_parts
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.deadline_form import spelt_out, styles


class MixedDeadlineStyle(Rule):
    """The deadlines of a plan are written in two styles: “Tháng 3” and “Tháng 3/2021”, “Quý 1” and “Quý I”.

    ## Why
    The reader looks for a difference where none is meant: does “Tháng 5/2021” beside “Tháng 5” mean another year?

    ## Bad
    ```yaml
    tasks:
      - title: Rà soát văn bản
        deadline: Quý I
      - title: Công bố thủ tục
        deadline: Quý II
      - title: Khảo sát sự hài lòng
        deadline: Quý 3  # error
    ```

    ## Good
    ```yaml
    tasks:
      - title: Rà soát văn bản
        deadline: Quý I
      - title: Công bố thủ tục
        deadline: Quý II
      - title: Khảo sát sự hài lòng
        deadline: Quý III
    ```
    """

    code = "DUE301"
    name = "mixed-deadline-style"
    severity = Severity.ADVICE
    message = N_("written “{odd}” ({few} times), elsewhere as in “{usual}” ({many} times)")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding an odd style, with every place where it stands; only tables are compared."""
        found: dict[str, dict[str, list[Dated]]] = defaultdict(lambda: defaultdict(list))
        for dated in context.once(deadline_parts):
            if dated.item.in_table and not dated.is_stated:
                for style in styles(dated.part, context.plan.year):
                    found[style.trait][style.variant].append(dated)
        for variants in found.values():
            yield from _of_trait(variants)


def _of_trait(variants: dict[str, list[Dated]]) -> Iterator[Finding]:
    usual = max(variants, key=lambda variant: (len(variants[variant]), spelt_out(variant)))
    model = variants[usual][0]
    said = N_("the usual style") if len(variants[usual]) > 1 else N_("the other style")
    for variant, (first, *others) in variants.items():
        if variant != usual:
            values = {
                "odd": first.part.text,
                "few": 1 + len(others),
                "usual": model.part.text,
                "many": len(variants[usual]),
            }
            again = tuple((other.at, Message(N_("here too"))) for other in others)
            related = ((model.at, Message(said)), *again)
            yield Finding(first.at, values, related=related)
