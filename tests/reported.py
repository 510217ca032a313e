"""The small plan of tests/recorded.py reported on."""

from __future__ import annotations

from datetime import date

from cchc_cli.analysis.answerable import answering, sought
from cchc_cli.analysis.progress import progress
from cchc_cli.analysis.report import PeriodReport, Span, led_by, period_report, span
from cchc_cli.analysis.results import results
from cchc_cli.analysis.status import status
from cchc_cli.analysis.target_standing import target_standings
from cchc_cli.render.report_view import build_report
from cchc_cli.render.view import ReportView
from cchc_cli.repository.example import LISTED
from cchc_cli.repository.progress import target_values
from cchc_cli.vietnamese.period_name import read_period
from tests.recorded import file_of, items, plan


def about(name: str, as_of: date = date(2026, 12, 31)) -> Span:
    """The span of a period by its short name."""
    found = read_period(name)
    assert found is not None
    return span(found, as_of)


def report(of: Span, *entries: str, kept: bool = True, agency: str = "") -> PeriodReport:
    """The figures after these entries; ``kept`` False: nobody keeps a progress file."""
    made, file = plan(), file_of(*entries) if kept else None
    day, answer = of.as_of, answering(LISTED.registry, of.as_of)
    found = progress(items(), made.year, file, day)
    if agency:
        found = led_by(found, sought(agency, LISTED.registry), answer)
        return period_report(found, status(found, day, (), (), answer), of, agency)
    reached = results(made, target_values(file) if file else (), LISTED.registry, day).targets
    standings = target_standings(reached, made.year, day)
    return period_report(found, status(found, day, standings, (), answer), of)


def view(of: Span, *entries: str, kept: bool = True, agency: str = "") -> ReportView:
    """What templates see of them."""
    return build_report(report(of, *entries, kept=kept, agency=agency), plan(), LISTED)


def lines(of: ReportView) -> list[str]:
    """The running text, a paragraph a line."""
    return [f"{block.label} {block.text}".strip() for part in of.parts for block in part.blocks]


def below(of: ReportView, heading: str) -> list[str]:
    """The paragraphs of one item."""
    (part,) = [part for part in of.parts if any(block.text == heading for block in part.blocks)]
    return lines(ReportView(of.letterhead, "", (), (part,), of.signature, (), ()))[
        [block.text for block in part.blocks].index(heading) + 1 :
    ]
