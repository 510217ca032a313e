"""BUD304."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_
from cchc_cli.plan.duty import TaskMoney
from cchc_cli.vietnamese.money import read_cell


class UncountedRate(Rule):
    """A cell of money gives a rate, and nothing says how many times it is paid.

    A rate is counted where the deadline says how often the work comes back (“Mỗi tháng 02 kỳ”), or the plan gives its
    number in `times`.

    ## Why
    Nobody can tell what the row costs, and the sum of the column leaves it out.

    ## Bad
    ```yaml
    tasks:
      - title: Tổ chức hội thi tại các huyện
        deadline: Quý III
        budget: 50 triệu/huyện  # error
    ```

    ## Good
    ```yaml
    tasks:
      - title: Duy trì chuyên mục trên sóng truyền hình
        deadline: Mỗi tháng 02 kỳ
        budget: 05 triệu/kỳ
    ```
    """

    code = "BUD304"
    name = "uncounted-rate"
    severity = Severity.ADVICE
    message = N_("a rate for each {per}, and the plan does not say how many")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a cell."""
        cells = {
            passage.location[:-2]: passage.holder
            for passage in context.passages
            if isinstance(passage.holder, TaskMoney)
        }
        for budget in context.budgets:
            for line in budget.lines if budget.from_tasks else ():
                money = cells.get(line.location)
                if isinstance(money, TaskMoney) and line.fixed is None and line.derived is None:
                    per = money.per or read_cell(money.text).per
                    if per:
                        yield Finding(At((*line.location, "budget", "text")), {"per": per})
