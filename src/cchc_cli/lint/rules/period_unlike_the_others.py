"""TGT215."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.periods import PrintedYears, printed_years
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.typed import replaced
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.period import Thing, is_cited


class PeriodUnlikeTheOthers(Rule):
    """A period that differs from the one the plan gives the same thing everywhere else.

    Asked where one place stands against several: a programme of the same name with an overlapping period, or words
    that end alike before a period that is one year off.

    ## Why
    A programme has one period. Where one place prints another, readers look for a second programme that does not
    exist, and figures are collected for the wrong years.

    ## Bad
    ```yaml
    sections:
      - heading: ĐỀ XUẤT NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NHÀ NƯỚC GIAI ĐOẠN 2020 - 2030  # error
        items:
          - Xây dựng Chương trình cải cách hành chính nhà nước giai đoạn 2021 - 2030.
          - Đề xuất nhiệm vụ cải cách hành chính nhà nước giai đoạn 2021 - 2030.
          - Dự toán kinh phí cải cách hành chính nhà nước giai đoạn 2021 - 2030.
    ```

    ## Good
    ```yaml
    sections:
      - heading: ĐỀ XUẤT NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NHÀ NƯỚC GIAI ĐOẠN 2021 - 2030
        items:
          - Xây dựng Chương trình cải cách hành chính nhà nước giai đoạn 2021 - 2030.
          - Đề xuất nhiệm vụ cải cách hành chính nhà nước giai đoạn 2021 - 2030.
          - Dự toán kinh phí cải cách hành chính nhà nước giai đoạn 2021 - 2030.
    ```
    """

    code = "TGT215"
    name = "period-unlike-the-others"
    severity = Severity.WARNING
    message = N_("“{words}” here, but {other} in {count} other places for the same thing")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a place that stands alone against three or more."""
        named = [
            (each, Thing.of(each.years.name))
            for each in context.once(printed_years)
            if each.years.name and not each.years.is_reversed
        ]
        for each, thing in named:
            others = _others(each, thing, named)
            if others and not is_cited(each.passage.printed, each.years):
                yield _finding(each, others)


_SEVERAL = 3


def _others(
    here: PrintedYears, thing: Thing, named: list[tuple[PrintedYears, Thing]]
) -> tuple[PrintedYears, ...]:
    """The places that print one other period for the same thing; none where they are few, or disagree."""
    alike = [other for other, what in named if other is not here and _one(here, thing, other, what)]
    span = (here.years.first, here.years.last)
    counts = Counter((other.years.first, other.years.last) for other in alike)
    if not counts or span in counts:
        return ()
    usual, count = counts.most_common(1)[0]
    if count < _SEVERAL:
        return ()
    return tuple(other for other in alike if (other.years.first, other.years.last) == usual)


def _one(here: PrintedYears, thing: Thing, other: PrintedYears, what: Thing) -> bool:
    """Whether one programme has overlapping periods, or one thing periods that are a year apart at most."""
    if not thing.is_same(what):
        return False
    one, two = here.years, other.years
    if thing.title and what.title:
        return one.overlaps(two)
    return abs(one.first - two.first) + abs(one.last - two.last) <= 1


def _finding(here: PrintedYears, others: tuple[PrintedYears, ...]) -> Finding:
    usual = others[0]
    first, last = usual.years.first, usual.years.last
    title = Message(N_("write {period}"), {"period": f"{first} - {last}"})
    years = here.years
    return Finding(
        here.at,
        {"words": here.words, "other": f"{first} - {last}", "count": len(others)},
        related=((usual.at, Message(N_("printed as {period} here"), {"period": usual.words})),),
        fixes=replaced(
            title,
            here.passage.location,
            here.passage.text,
            years.start,
            years.end,
            here.rewritten(first, last),
            safe=False,
        ),
    )
