"""The figures of a period → the view of the report that templates print."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from pathlib import Path

from cchc_cli.analysis.report import PeriodReport
from cchc_cli.plan.numbering import number
from cchc_cli.plan.plan import Plan
from cchc_cli.render.building import letterhead
from cchc_cli.render.frame import load_frame
from cchc_cli.render.printing import Printing
from cchc_cli.render.report_outline import section, text
from cchc_cli.render.report_outlook import outlook_items, shortcoming_items
from cchc_cli.render.report_results import result_items
from cchc_cli.render.report_tables import count_tables, task_table
from cchc_cli.render.report_words import ReportWords, day_words, load_report_words
from cchc_cli.render.view import Annex, Letterhead, Part, ReportView, Signature, Table
from cchc_cli.render.widths import is_wide
from cchc_cli.repository.agencies import Agency
from cchc_cli.repository.issuer import read_issuer
from cchc_cli.repository.repository import Repository
from cchc_cli.vietnamese.title import in_sentence_letters, without_remark


def build_report(
    report: PeriodReport,
    plan: Plan,
    repository: Repository,
    templates: Path | None = None,
) -> ReportView:
    """The view of a report on a plan, made by who issued the plan, or by the one agency whose work it is.

    ``templates`` is the folder whose words hold, when not the shipped ones.
    """
    words = load_report_words(templates)
    printing = Printing.of(plan, load_frame(templates), repository)
    paper = _paper(report, plan, repository, printing, words)
    period, following = words.period(report.span.period), words.period(report.span.following)
    lines = "head.title_of_agency" if report.agency else "head.title"
    view = ReportView(
        paper.letterhead,
        words("head.kind"),
        words.lines(lines, period=period, following=following),
        tuple(_parts(report, plan, printing, words, paper.issuer)),
        paper.signature,
        tuple(_annexes(report, plan, words, paper)),
        (),
    )
    return replace(view, gaps=words.gaps_in(_texts(view)))


def _month(report: PeriodReport) -> dict[str, object]:
    """The month in which the period ends, as the decree writes months."""
    last = report.span.period
    return {"month": f"{last.last_month:02}" if last.last_month < 3 else last.last_month, "year": last.year}


@dataclass(frozen=True, slots=True)
class _Paper:
    """The head and the foot of the report."""

    letterhead: Letterhead
    signature: Signature
    issuer: str
    """as a sentence names it"""


def _paper(
    report: PeriodReport,
    plan: Plan,
    repository: Repository,
    printing: Printing,
    words: ReportWords,
) -> _Paper:
    day = words("head.date", **_month(report))
    issuer = printing.words["issuer"]
    entry = repository.registry.find(report.agency) if report.agency else None
    if isinstance(entry, Agency):
        return _of_agency(entry, plan, day, issuer, words)
    head = letterhead(plan, repository)
    head = replace(head, number=_symbol(plan.document.number, words), date=day)
    document = plan.document
    signer = document.signer or words.gap("signer")
    recipients = tuple(_recipients(document.recipients, words))
    return _Paper(head, Signature(document.signature, signer, recipients), issuer)


def _of_agency(entry: Agency, plan: Plan, day: str, issuer: str, words: ReportWords) -> _Paper:
    """The paper of one agency: what no list knows of it is marked."""
    is_committee = read_issuer(entry.name).is_committee
    head = Letterhead(
        "" if is_committee else issuer.upper(),
        entry.letterhead or (entry.name.upper(),),
        f"/{words('head.symbol')}-{words.gap('symbol')}",
        words.gap("place") if is_committee else plan.document.place,
        day,
    )
    signature = Signature((words.gap("signature"),), words.gap("signer"), (issuer, words("head.archive")))
    return _Paper(head, signature, entry.name)


def _symbol(typed: str, words: ReportWords) -> str:
    """The symbol of a report by who issued the plan: "4879/QĐ-UBND" → "/BC-UBND"."""
    of_issuer = typed.rpartition("/")[2].partition("-")[2]
    return f"/{words('head.symbol')}-{of_issuer or words.gap('symbol')}"


_ARTICLE = re.compile(r"như\s+(?:điều|trên)\b", re.IGNORECASE)


def _recipients(typed: tuple[str, ...], words: ReportWords) -> Iterator[str]:
    """Those of the plan; an article of its decision names nobody in a report, so that its addressee is not known."""
    named = [recipient for recipient in typed if not _ARTICLE.match(recipient)]
    if len(named) < len(typed) or not named:
        yield words.gap("addressee")
    yield from named


def _parts(
    report: PeriodReport, plan: Plan, printing: Printing, words: ReportWords, issuer: str
) -> Iterator[Part]:
    scope = (text(words("text.scope", agency=report.agency)),) if report.agency else ()
    yield Part((text(_opening(report, plan, printing, words, issuer)), *scope))
    following = words.period(report.span.following)
    titled = _titled(plan)
    yield from section(1, words("results.heading"), result_items(report, words, titled))
    yield from section(2, words("shortcomings.heading"), shortcoming_items(report, words))
    heading = words("outlook.heading", following=following.upper())
    yield from section(3, heading, outlook_items(report, words))
    period = words.period(report.span.period)
    yield Part((text(words("text.closing", period=period, issuer=issuer)),))


def _titled(plan: Plan) -> Callable[[str], str]:
    place = plan.document.place
    return lambda name: in_sentence_letters(without_remark(name), [place])


def _opening(report: PeriodReport, plan: Plan, printing: Printing, words: ReportWords, issuer: str) -> str:
    document = plan.document
    is_blank = document.number.startswith("/")
    return words(
        "text.opening" if plan.decision else "text.opening_of_plan",
        kind=printing.words["kind"],
        number=words.gap("plan_number") if is_blank else document.number,
        date="" if is_blank else printing.words["date"],
        plan_issuer=printing.words["issuer"],
        year=plan.year,
        issuer=issuer,
        period=words.period(report.span.period),
        first=day_words(report.span.counted_from),
        last=day_words(report.span.as_of),
    ).replace("  ", " ")


def _annexes(report: PeriodReport, plan: Plan, words: ReportWords, paper: _Paper) -> Iterator[Annex]:
    head = paper.letterhead
    # Number and day are written by hand: dots where the paper has room for them.
    attached = words(
        "annex.attached",
        number=f"…{head.number}",
        date=words("head.blank_date", **_month(report)),
        issuer=paper.issuer,
    )
    day = words("annex.as_of", day=day_words(report.span.as_of))
    labels = words.lines("annex.labels")
    tables: tuple[tuple[Table, ...], ...] = (
        (task_table(report, number(plan).label, words),),
        tuple(count_tables(report, words, _titled(plan))),
    )
    for name, title, held in zip(labels, ("annex.tasks", "annex.counts"), tables, strict=False):
        heading = (words(title, year=plan.year),)
        yield Annex(name, heading, (attached, day), (), held, (), any(map(is_wide, held)))


def _texts(value: object) -> Iterator[str]:
    """Every text of a view in print order."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)
    elif is_dataclass(value):
        for each in fields(value):
            yield from _texts(getattr(value, each.name))
