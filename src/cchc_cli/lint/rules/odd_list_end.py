"""TXT309."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.list_ends import NONE, OTHER, Ends, Entry, EntryList, ends, habit
from cchc_cli.lint.odd_end import odd_end
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_


class OddListEnd(Rule):
    """An entry of a list ends with another mark than the entries beside it.

    A list may end all its entries alike, or part them with semicolons and close with a full stop; both are left alone.
    Reported are entries that break the habit of their list or of the lists around it, and a last entry with a semicolon.

    ## Why
    The mark tells the reader whether the list goes on. A semicolon behind the last entry looks as if one had been lost.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Rà soát thủ tục hành chính.
          - Công khai kết quả giải quyết hồ sơ;  # error
          - Kiểm tra công vụ.
          - Tổ chức tập huấn.
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Rà soát thủ tục hành chính;
          - Công khai kết quả giải quyết hồ sơ;
          - Kiểm tra công vụ;
          - Tổ chức tập huấn.
    ```
    """

    code = "TXT309"
    name = "odd-list-end"
    severity = Severity.ADVICE
    message = N_("“{words}” ends with {mark}; {usual} is usual here")
    fix = "safe"

    def check(self, context: Context) -> Iterator[Finding]:
        """In running text one finding an entry, in a cell one a list."""
        found = context.once(ends)
        habits = _habits(found)
        for entries in found.lists:
            odd = _in_cell(entries, habits) if entries.is_cell else _in_text(entries, habits)
            for entry, usual, example in odd:
                yield odd_end(entry, usual, example)


_Habits = Mapping[tuple[str | int, ...], tuple["str | None", "str | None", "str | None"]]
_Odd = tuple[Entry, str, "Entry | None"]


def _habits(found: Ends) -> _Habits:
    """For each kind of list the mark of most entries but the last, clear or very clear, and that of most last ones."""
    kinds: dict[tuple[str | int, ...], list[EntryList]] = defaultdict(list)
    for entries in found.lists:
        kinds[entries.kind].append(entries)
    return {kind: _habit_of(lists) for kind, lists in kinds.items()}


def _habit_of(lists: list[EntryList]) -> tuple[str | None, str | None, str | None]:
    inner = [entry.mark for each in lists for entry in each.inner]
    last = [each.last.mark for each in lists if each.last.mark not in _DANGLING]
    return habit(inner, 0.6, 4), habit(inner, 0.8, 8), habit(last, 0.8, 4)


_DANGLING = (";", ",")


def _in_text(entries: EntryList, habits: _Habits) -> Iterator[_Odd]:
    """Entries unlike all others of the list; in a list without a habit, unlike most of the section."""
    _, clear, _ = habits[entries.kind]
    marks = [entry.mark for entry in entries.inner if entry.mark != OTHER]
    inner = set(marks)
    if inner == {";"} and len(marks) > 1:
        usual: str | None = ";"
    elif inner <= {"."} or inner == {entries.last.mark}:
        usual = None
    else:
        usual = _of_most(entries) or clear
    for entry in entries.inner if usual is not None else ():
        if entry.mark not in (usual, OTHER, ":"):
            yield entry, usual or NONE, _example(entries, usual)
    if entries.last.mark in _DANGLING:
        yield entries.last, ".", None


def _of_most(entries: EntryList) -> str | None:
    """The mark of all entries but one or two; among the entries a full stop at the end counts too."""
    marks = [entry.mark for entry in entries.entries if entry.mark != OTHER]
    for mark in (".", ";", NONE):
        among = marks if mark == "." else marks[:-1]
        if among.count(mark) >= max(2, len(among) - max(1, len(among) // 5)):
            return mark
    return None


def _in_cell(entries: EntryList, habits: _Habits) -> Iterator[_Odd]:
    """One finding a list: its last entry with a semicolon, or what does not fit the list or the column."""
    usual_inner, _, usual_last = habits[entries.kind]
    inner = {entry.mark for entry in entries.inner} - {OTHER}
    last = entries.last.mark
    if last in _DANGLING:
        yield entries.last, NONE if NONE in (usual_last, *inner) else ".", None
    elif inner == {"."} and last == ".":
        return
    elif usual_inner is not None and inner - {usual_inner, ";"}:
        odd = next(entry for entry in entries.inner if entry.mark not in (usual_inner, OTHER, ";"))
        yield odd, usual_inner, None
    elif (inner == {"."} and last == NONE) or (inner == {NONE} and last == "."):
        yield (
            (entries.inner[-1], NONE, entries.last)
            if last == NONE
            else (entries.last, NONE, entries.inner[-1])
        )
    elif usual_last is not None and last not in (usual_last, OTHER):
        yield entries.last, usual_last, None


def _example(entries: EntryList, usual: str | None) -> Entry | None:
    return next((entry for entry in entries.entries if entry.mark == usual), None)
