"""NUM303."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from cchc_cli.diagnostics import Location, Severity
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.lint.typed import at_words, replaced
from cchc_cli.message import N_, Message
from cchc_cli.plan.prose import Passage
from cchc_cli.plan.statistics import StatRow
from cchc_cli.vietnamese.leading_mark import is_typed_list, leading_mark


class TypedListMark(Rule):
    """A cell begins with a list mark that the cells beside it do not have.

    Cells in which several items are listed, and tables that put a mark before every entry, are left alone.

    ## Why
    A dash says that one item of several follows. Before a single entry it makes the reader look for the others; typed
    into a row's text it stands in another column than the dashes of the other rows.

    ## Bad
    ```yaml
    tasks:
      - title: Rà soát thủ tục hành chính
        outputs: Báo cáo
        deadline: Quý I
      - title: Công khai thủ tục hành chính
        outputs: + Quyết định công bố  # error
        deadline: Quý II
      - title: Kiểm tra việc giải quyết hồ sơ
        outputs: Kế hoạch
        deadline: Quý III
    ```

    ## Good
    ```yaml
    tasks:
      - title: Rà soát thủ tục hành chính
        outputs: Báo cáo
        deadline: Quý I
      - title: Công khai thủ tục hành chính
        outputs: [Quyết định công bố, Báo cáo]
        deadline: Quý II
      - title: Kiểm tra việc giải quyết hồ sơ
        outputs: Kế hoạch
        deadline: Quý III
    ```
    """

    code = "NUM303"
    name = "typed-list-mark"
    severity = Severity.ADVICE
    message = N_("“{mark}” stands before this entry only; the entries beside it have none")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding an entry."""
        cells, marked = Counter[Location](), list[tuple[Passage, Location]]()
        for passage in context.passages:
            column = _column(context, passage)
            if column is not None:
                cells[column] += 1
                if leading_mark(passage.printed) and not is_typed_list(passage.printed):
                    marked.append((passage, column))
        rows = Counter(_steps(passage.location) for passage, _ in marked)
        single = [each for each in marked if rows[_steps(each[0].location)] == 1]
        counts = Counter(column for _, column in single)
        for passage, column in single:
            if 3 * counts[column] <= cells[column]:
                yield _finding(context, passage)


_CELLS = ("outputs", "lead", "partners", "deadline", "note")


def _column(context: Context, passage: Passage) -> Location | None:
    """The column a cell stands in; None for what is no cell, or has a printed mark of its own."""
    location = passage.location
    if isinstance(passage.holder, StatRow):
        depth = sum(step == "rows" for step in location)
        is_bare = not context.numbering.label(location[:-1])
        return (*location[:4], depth) if passage.key == "text" and (is_bare or depth) else None
    table = next((index for index, step in enumerate(location) if step in ("tasks", "areas")), None)
    key = next((step for step in reversed(location) if step in _CELLS), None)
    return (*location[:table], key) if table is not None and key else None


def _steps(location: Location) -> Location:
    """The cell; of rows beside one title all cells of a column, which dashes before each make one list."""
    if "statistics" in location:
        return location
    at = location.index("rows") if "rows" in location else len(location)
    key = next((step for step in reversed(location) if isinstance(step, str)), "")
    return (*location[:at], key)


def _finding(context: Context, passage: Passage) -> Finding:
    mark, end = leading_mark(passage.printed) or ("", 0)
    start = passage.printed.index(mark)
    title = Message(N_("remove “{typed}”"), {"typed": mark})
    fixes = replaced(title, passage.location, passage.text, start, end, "", safe=False)
    place = context.numbering.places.get(passage.location[:-1])
    if place and place.typed == "" and place.counting:
        # The number column gets the mark that the text loses.
        title = Message(N_("put “{typed}” into the column of numbers"), {"typed": mark})
        more = ((At((*place.location, "label")), place.counting.label(1)),)
        fixes = tuple(replace(fix, title=title, more=more) for fix in fixes)
    return Finding(at_words(passage.location, passage.text, start, start + 1), {"mark": mark}, fixes=fixes)
