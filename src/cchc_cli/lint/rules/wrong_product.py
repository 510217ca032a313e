"""BUD107."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.lint.typed import at_words, replaced
from cchc_cli.message import N_, Message
from cchc_cli.plan.prose import Passage
from cchc_cli.vietnamese.money import vnd
from cchc_cli.vietnamese.product import Product, find_money, find_products


class WrongProduct(Rule):
    """A text multiplies a number by a rate and prints a result that is not their product.

    ## Why
    The reader of an estimate works out each multiplication; a wrong result means that a factor or the amount asked
    for is wrong, and nobody can tell which.

    ## Bad
    ```yaml
    sections:
      - heading: KINH PHÍ
        text: "Tập huấn: 5 lớp x 20.000.000 đồng/lớp = 90.000.000 đồng."  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: KINH PHÍ
        text: "Tập huấn: 5 lớp x 20.000.000 đồng/lớp = 100.000.000 đồng."
    ```
    """

    code = "BUD107"
    name = "wrong-product"
    severity = Severity.ERROR
    message = N_("the multiplication comes to {computed}, not {printed}")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a multiplication."""
        for passage in context.passages:
            if "=" in passage.printed:
                yield from (
                    _finding(passage, product)
                    for product in find_products(passage.printed)
                    if product.result is not None and product.result != product.value
                )


def _finding(passage: Passage, product: Product) -> Finding:
    place, text = passage.location, passage.text
    amount = next(iter(find_money(passage.printed[product.result_start : product.end])))
    start, end = product.result_start + amount.start, product.result_start + amount.end
    values = {"computed": vnd(product.value), "printed": vnd(product.result or 0)}
    title = Message(N_("write the product"))
    return Finding(
        at_words(place, text, start, end),
        values,
        related=((_factors(passage, product), Message(N_("the arithmetic"))),),
        fixes=replaced(title, place, text, start, end, vnd(product.value), safe=False),
    )


def _factors(passage: Passage, product: Product) -> At:
    words = passage.printed[product.start : product.result_start]
    end = product.start + len(words.rstrip(" =)"))
    return at_words(passage.location, passage.text, product.start, end)
