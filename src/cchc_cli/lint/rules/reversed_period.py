"""TGT102."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.periods import PrintedYears, printed_years
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.lint.typed import at_words, replaced
from cchc_cli.message import N_, Message
from cchc_cli.plan.prose import Passage
from cchc_cli.vietnamese.period import find_reversed


class ReversedPeriod(Rule):
    """A period that ends before it begins.

    Deadlines are left to the rule on impossible dates.

    ## Why
    One of the two ends is wrong. Whoever files, funds or reports by the period cannot tell which years are meant, and
    the slip is copied into every paper that cites the title.

    ## Bad
    ```yaml
    areas:
      - area: HIỆN ĐẠI HÓA HÀNH CHÍNH
        tasks:
          - title: Ban hành Đề án chuyển đổi số giai đoạn 2021 - 2015  # error
            lead: Sở Nội vụ
            deadline: Quý II
          - title: Tập huấn về chuyển đổi số giai đoạn 2021 - 2025
            lead: Sở Nội vụ
            deadline: Quý III
    ```

    ## Good
    ```yaml
    areas:
      - area: HIỆN ĐẠI HÓA HÀNH CHÍNH
        tasks:
          - title: Ban hành Đề án chuyển đổi số giai đoạn 2021 - 2025
            lead: Sở Nội vụ
            deadline: Quý II
    ```
    """

    code = "TGT102"
    name = "reversed-period"
    severity = Severity.ERROR
    message = N_("the period “{words}” ends before it begins")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a period, in all that is printed."""
        for passage in context.passages:
            if "deadline" in passage.location:
                continue
            for period in find_reversed(passage.printed):
                at = at_words(passage.location, passage.text, period.start, period.end)
                if not _in_deadline(at, passage):
                    yield _finding(at, passage, period.start, period.end, context)


def _in_deadline(at: At, passage: Passage) -> bool:
    return any(
        mark.name == "deadline" and mark.start <= (at.start or 0) < mark.end for mark in passage.text.marks
    )


def _finding(at: At, passage: Passage, start: int, end: int, context: Context) -> Finding:
    values = {"words": " ".join(passage.printed[start:end].split())}
    hint = Message(N_("write the earlier end first, or correct the end that is wrong"))
    notes = (Note(NoteKind.HELP, hint),)
    found = context.once(printed_years)
    here = next((each for each in found if each.passage is passage and each.years.start == start), None)
    meant = _meant(here, found) if here else None
    if here is None or meant is None:
        return Finding(at, values, notes=notes)
    first, last = meant.years.first, meant.years.last
    title = Message(N_("write {period}"), {"period": f"{first} - {last}"})
    fixes = replaced(
        title, passage.location, passage.text, start, end, here.rewritten(first, last), safe=False
    )
    related = ((meant.at, Message(N_("printed as {period} here"), {"period": meant.words})),)
    return Finding(at, values, related=related, notes=notes, fixes=fixes)


def _meant(wrong: PrintedYears, found: tuple[PrintedYears, ...]) -> PrintedYears | None:
    """The one period of the plan that has the two ends in order, or differs from them in one digit."""
    years = wrong.years
    near = {
        (other.years.first, other.years.last): other
        for other in reversed(found)
        if not other.years.is_reversed
        and (
            (other.years.last, other.years.first) == (years.first, years.last)
            or _digits_apart(f"{other.years.first}{other.years.last}", f"{years.first}{years.last}") == 1
        )
    }
    return next(iter(near.values())) if len(near) == 1 else None


def _digits_apart(one: str, two: str) -> int:
    return sum(a != b for a, b in zip(one, two, strict=True))
