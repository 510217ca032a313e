"""CIT104."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.citations import Cited, cited_by_key, cited_laws
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.typed import at_words
from cchc_cli.message import N_, Message
from cchc_cli.plan.prose import Passage
from cchc_cli.repository.acts import Act
from cchc_cli.vietnamese.citation import Law
from cchc_cli.vietnamese.citation.issuer import is_unique
from cchc_cli.vietnamese.date import print_date
from cchc_cli.vietnamese.letters import key


class OneActTwoDates(Rule):
    """A document that is cited with another date than elsewhere in the plan, or than in the register of acts.

    Two documents may bear one number in different years when the number names no year (76/NQ-CP of 2013 and of 2021);
    those are not reported.

    ## Why
    Number and date together tell which document is meant. Of two dates for one number at least one is wrong.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Thực hiện Nghị định số 11/2023/NĐ-CP ngày 22/3/2023 của Chính phủ.
          - Báo cáo việc thực hiện Nghị định số 11/2023/NĐ-CP ngày 23/3/2023.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Thực hiện Nghị định số 11/2023/NĐ-CP ngày 22/3/2023 của Chính phủ.
          - Báo cáo việc thực hiện Nghị định số 11/2023/NĐ-CP ngày 22/3/2023.
    ```
    """

    code = "CIT104"
    name = "one-act-two-dates"
    severity = Severity.ERROR
    message = N_("{symbol} is dated {date} here; its date is {other}")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding for each citation whose date is not the one of the register, of most places, or of the first."""
        for places in cited_by_key(context).values():
            dated = [each for each in places if _day(each) and each.number_fits_date]
            if not dated:
                continue
            listed = [act for act in context.acts.numbered(dated[0].citation) if act.is_verified]
            is_settled = len({_day(each) for each in dated}) == 1
            for each in dated:
                others = [] if is_settled else dated
                yield from _against_register(each, listed) or _against_others(each, others, listed)
        for passage, law in cited_laws(context):
            yield from _of_law(passage, law, context)


def _of_law(passage: Passage, law: Law, context: Context) -> Iterator[Finding]:
    """A law of this name has the same day and month in another year, and none has this one."""
    day = law.date.date if law.date else None
    listed = [act for act in context.acts.laws_named(law) if act.is_verified]
    slipped = [act for act in listed if day and (act.date.day, act.date.month) == (day.day, day.month)]
    if law.date is None or day is None or not slipped or any(act.date == day for act in listed):
        return
    values = {
        "symbol": f"{law.kind} {law.name}",
        "date": print_date(day),
        "other": print_date(slipped[0].date),
    }
    source = Message(N_("the register of acts has {date}"), {"date": print_date(slipped[0].date)})
    at = at_words(passage.location, passage.text, law.date.start, law.date.end)
    yield Finding(at, values, notes=(Note(NoteKind.CAUSE, source),))


def _day(each: Cited) -> date | None:
    citation = each.citation
    shares_kind = citation.kind_words is None
    return citation.date.date if citation.date and (citation.has_own_date or shares_kind) else None


def _against_register(each: Cited, listed: Iterable[Act]) -> list[Finding]:
    day = _day(each)
    wrong = [act for act in listed if day and act.date != day and _excludes(each, act.date)]
    if day is None or not wrong or any(act.date == day for act in listed):
        return []
    source = Message(N_("the register of acts has {date}"), {"date": print_date(wrong[0].date)})
    return [Finding(each.date, _values(each, day, wrong[0].date), notes=(Note(NoteKind.CAUSE, source),))]


def _against_others(each: Cited, dated: list[Cited], listed: Iterable[Act]) -> list[Finding]:
    day = _day(each)
    others = [other for other in dated if _excludes(each, _day(other)) and _may_be_one(each, other)]
    if day is None or not others or any(act.date == day for act in listed):
        return []
    counts = Counter(_day(other) for other in others)
    usual, count = counts.most_common(1)[0]
    own = sum(_day(other) == day for other in dated)
    first = next(other for other in others if _day(other) == usual)
    if usual is None or own > count or (own == count and dated.index(each) < dated.index(first)):
        return []
    related = ((first.date, Message(N_("{date} here"), {"date": print_date(usual)})),)
    return [Finding(each.date, _values(each, day, usual), related=related)]


def _excludes(each: Cited, day: date | None) -> bool:
    """Whether a document of this number cannot be of that day too: it is numbered once in a year."""
    own = _day(each)
    if own is None or day is None or own == day:
        return False
    return each.citation.symbol.year is not None or own.year == day.year


def _may_be_one(each: Cited, other: Cited) -> bool:
    """Whether the same body issued both; committees and departments of every place use the same letters."""
    if is_unique(each.citation.symbol.head):
        return True
    first, second = key(each.citation.issuer), key(other.citation.issuer)
    return not first or not second or first == second


def _values(each: Cited, day: date, other: date) -> dict[str, object]:
    return {"symbol": each.citation.symbol.text, "date": print_date(day), "other": print_date(other)}
