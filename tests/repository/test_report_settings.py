"""The periodic reports: those that ship, and those of an office."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from cchc_cli.repository.agencies import Level
from cchc_cli.repository.report_settings import Report, shipped_reports
from cchc_cli.repository.repository import open_repository
from cchc_cli.repository.settings import Settings

REPORT = {"name": "Báo cáo", "period": "quý I", "counted_from": "1/1", "counted_to": "14/3", "due": "20/3"}


def days(report: Report, year: int) -> list[str]:
    return [f"{each.in_year(year):%d/%m/%Y}" for each in (report.counted_from, report.counted_to, report.due)]


def test_the_shipped_reports_are_those_of_letter_581() -> None:
    """As the page of Sở Nội vụ Nam Định tells them."""
    shipped = {report.period.in_year(2021).name: days(report, 2021) for report in shipped_reports()}

    assert shipped == {
        "quý I": ["15/12/2020", "14/03/2021", "20/03/2021"],
        "6 tháng đầu năm": ["15/12/2020", "14/06/2021", "20/06/2021"],
        "quý III": ["15/06/2021", "14/09/2021", "20/09/2021"],
        "năm 2021": ["15/12/2020", "14/12/2021", "20/12/2021"],
    }


def test_the_shipped_reports_say_who_wants_them_and_that_nobody_has_checked_the_letter() -> None:
    for report in shipped_reports():
        assert (report.to, report.level, report.is_doubtful) == ("Bộ Nội vụ", "tỉnh", True)
        assert "581/BNV-CCHC" in (report.source or "")


@pytest.mark.parametrize(
    ("year", "level", "holds"),
    [
        (2021, "tỉnh", True),
        (2020, "tỉnh", True),
        (2019, "tỉnh", False),
        (2021, "huyện", False),
        (2021, "xã", False),
        (2021, None, False),
    ],
)
def test_they_are_for_provinces_and_not_for_years_before_the_letter(
    year: int, level: Level | None, holds: bool
) -> None:
    assert [report.holds_for(year, level) for report in shipped_reports()] == [holds] * 4


def test_a_list_of_the_office_stands_for_the_shipped_one() -> None:
    own = Settings.model_validate({"reports": [REPORT]})

    assert [report.name for report in own.periodic_reports] == ["Báo cáo"]
    assert own.periodic_reports[0].holds_for(2011, None)
    assert Settings.model_validate({"reports": []}).periodic_reports == ()
    assert Settings().periodic_reports == shipped_reports()


@pytest.mark.parametrize(
    ("verified", "doubtful"), [("chưa kiểm chứng", True), ("Chưa kiểm  chứng", True), ("05/01/2026", False)]
)
def test_an_entry_says_whether_somebody_has_checked_it(verified: str, doubtful: bool) -> None:
    assert Report.model_validate({**REPORT, "verified": verified}).is_doubtful is doubtful


def test_an_entry_that_says_nothing_of_it_stands_as_it_is() -> None:
    assert not Report.model_validate(REPORT).is_doubtful


@pytest.mark.parametrize(
    "change",
    [
        {"period": "quý V"},
        {"due": "20"},
        {"due": "31/6"},
        {"counted_from": "15/3"},
        {"due": "10/3"},
        {"verified": "rồi"},
        {"name": ""},
        {"nmae": "x"},
    ],
)
def test_what_makes_no_report_is_refused(change: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        Report.model_validate({**REPORT, **change})


def test_a_slip_in_the_file_is_a_finding_at_its_line(tmp_path: Path) -> None:
    (tmp_path / "cchc.yaml").write_text(
        "reports:\n"
        "  - name: Báo cáo quý I\n"
        "    period: quý I\n"
        "    counted_from: 15/12 năm trước\n"
        "    counted_to: 14/3\n"
        "    due: 31/6\n",
        encoding="utf-8",
    )

    (found,) = open_repository(tmp_path, ".").diagnostics

    assert found.span is not None
    assert (found.span.line, str(found.message)) == (
        6,
        "31/6 does not exist: the last day of that month is 30/6",
    )
