"""cchc report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cchc_cli.cli import console
from cchc_cli.cli.clock import today
from cchc_cli.cli.document import Force, Form, TemplateFile, To, deliver, form_of, printed
from cchc_cli.cli.language import say
from cchc_cli.cli.options import AgencyOption, AsOf, OutputFile
from cchc_cli.cli.plans import STDIN, PlanFile, one_plan
from cchc_cli.cli.progress import progress_of, require_agency, tell_progress
from cchc_cli.cli.results import delivered, tell
from cchc_cli.cli.usage import InvalidValueError
from cchc_cli.errors import CchcError
from cchc_cli.message import N_, Message

if TYPE_CHECKING:
    from datetime import date

    from cchc_cli.analysis.report import PeriodReport, Span
    from cchc_cli.cli.progress import PlanProgress
    from cchc_cli.cli.results import PlanResults
    from cchc_cli.plan.plan import Plan
    from cchc_cli.vietnamese.deadline.period import Period


def period(text: str) -> Period:
    """A period of reporting: 2021-Q3, 2021-6T, 2021-9T, 2021-N, 2021-03."""
    from cchc_cli.vietnamese.period_name import read_period

    found = read_period(text)
    if found is None:
        message = N_("“{value}” is no period; write 2021-Q1, 2021-6T, 2021-9T or 2021-N")
        raise InvalidValueError(Message(message, {"value": text}))
    return found


PlanArgument = Annotated[str, typer.Argument(metavar=N_("PLAN"), help=N_("The plan file."))]
# Typer reads the type when the program starts; the period's own would load the language.
PeriodOption = Annotated[
    Any,
    typer.Option(
        "--period",
        parser=period,
        metavar=N_("PERIOD"),
        help=N_("What the report is about: 2021-Q3, 2021-6T, 2021-9T, 2021-N (the year), 2021-03."),
    ),
]


def report(
    plan: PlanArgument,
    period: PeriodOption,
    to: To = None,
    output: OutputFile = None,
    as_of: AsOf = None,
    agency: AgencyOption = "",
    template: TemplateFile = None,
    force: Force = False,
) -> None:
    """Print the periodic report on a plan, with marks where somebody has to write."""
    from cchc_cli.analysis.report import span
    from cchc_cli.render.report_view import build_report

    form = to or form_of(output)
    file, model = one_plan(plan)
    _require_year(period, model)
    about = span(period, as_of or today(), *_counted(period, file, model))
    entry = progress_of(file, model, about.as_of)
    reached = delivered(file, model, entry.records, about.as_of, known=True)
    tell_progress([entry])
    tell([reached])
    require_agency(agency, [entry])
    figures = _figures(entry, reached, about, agency)
    view = build_report(figures, model, file.repository, template.parent if template else None)
    content = printed(view, form, template or _shipped(form))
    deliver(content, form, output or _beside(file, period, form), Path(file.name), force=force)
    _tell_gaps(view.gaps)


def _counted(period: Period, file: PlanFile, plan: Plan) -> tuple[date | None, date | None]:
    """The days that the report on a period counts, as the settings or the ministry's letter have them (15/12 to 14/3)."""
    from cchc_cli.analysis.reports import reports_of

    made = next((each for each in reports_of(plan, file.repository) if each.period == period), None)
    return (made.counted_from, made.counted_to) if made else (None, None)


def _require_year(period: Period, plan: Plan) -> None:
    if period.year != plan.year:
        message = N_("the period lies in {year}, and the plan is for {plan_year}")
        raise CchcError(Message(message, {"year": period.year, "plan_year": plan.year}))


def _figures(entry: PlanProgress, reached: PlanResults, about: Span, agency: str) -> PeriodReport:
    from cchc_cli.analysis.answerable import answering, sought
    from cchc_cli.analysis.budget import budgets
    from cchc_cli.analysis.report import led_by, period_report
    from cchc_cli.analysis.status import status
    from cchc_cli.analysis.target_standing import target_standings
    from cchc_cli.plan.numbering import number

    plan, repository, found = entry.plan, entry.file.repository, entry.found
    answer = answering(repository.registry, about.as_of)
    if agency:
        # Which targets and which money are one agency's, the plan does not say.
        found = led_by(found, sought(agency, repository.registry), answer)
        return period_report(found, status(found, about.as_of, (), (), answer), about, agency)
    standings = target_standings(reached.results.targets, plan.year, about.as_of)
    money = budgets(plan, number(plan), repository.settings.source_name)
    return period_report(found, status(found, about.as_of, standings, money, answer), about)


def _shipped(form: Form) -> Path:
    from cchc_cli.render.template import REPORT_DOCX, REPORT_MARKDOWN, shipped

    return shipped(REPORT_DOCX if form == "docx" else REPORT_MARKDOWN)


def _beside(file: PlanFile, period: Period, form: Form) -> Path:
    """Beside the plan, named by it and the period: 2021.report-2021-Q3.docx."""
    if file.name == STDIN or file.from_stdin:
        return Path("-")
    path = Path(file.name)
    return path.with_name(f"{path.stem}.report-{_short(period)}.{form}")


_SHORT: dict[str, tuple[str, ...]] = {
    "quarter": ("Q1", "Q2", "Q3", "Q4"),
    "half-year": ("6T", "6T2"),
    "nine-months": ("9T",),
    "year": ("N",),
}


def _short(period: Period) -> str:
    """As people type it: 2021-Q3, 2021-03."""
    names = _SHORT.get(period.kind)
    return f"{period.year}-{names[period.index - 1] if names else f'{period.index:02}'}"


def _tell_gaps(gaps: tuple[str, ...]) -> None:
    """What somebody has still to write, each mark once with how often it stands."""
    if not gaps:
        return
    lines = [say(N_("To fill in ({count}):"), count=len(gaps))]
    for mark in dict.fromkeys(gaps):
        often = gaps.count(mark)
        lines.append(f"  {mark}" + (f" ×{often}" if often > 1 else ""))
    console.note("\n".join(lines))
