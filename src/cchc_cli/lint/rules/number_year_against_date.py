"""CIT103."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.citations import cited
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message


class NumberYearAgainstDate(Rule):
    """A number with a year that is not the year of the document's date.

    ## Why
    A normative document is numbered within the year in which it is issued, and its number names that year. When the
    date says another year, number or date is wrong.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Thực hiện Nghị định số 45/2020/NĐ-CP ngày 08/4/2021 của Chính phủ.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Thực hiện Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ.
    ```
    """

    code = "CIT103"
    name = "number-year-against-date"
    severity = Severity.ERROR
    message = N_("{symbol} is of the year {year}, but its date says {date}")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a citation; the date is where the caret stands, the number is the related place."""
        for each in cited(context):
            symbol, date = each.citation.symbol, each.citation.date
            if date and not each.number_fits_date:
                values = {"symbol": symbol.text, "year": symbol.year, "date": date.year}
                related = ((each.symbol, Message(N_("the number says {year}"), {"year": symbol.year})),)
                yield Finding(each.date, values, related=related)
