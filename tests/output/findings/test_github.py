from dataclasses import replace

import pytest

from cchc_cli.diagnostics import Span
from cchc_cli.output.findings.github import github
from cchc_cli.output.findings.report import Report
from cchc_cli.output.look import Look
from tests.output.findings.sample import REPORT, TABLE, WHOLE, WRONG, english


def commands(report: Report) -> list[str]:
    return [line for line in github(report, english, Look(200)).splitlines() if line.startswith("::")]


def test_a_command_is_one_line_with_everything_escaped() -> None:
    assert commands(replace(REPORT, found=(WRONG,))) == [
        (
            "::error file=plans/kế hoạch%2C 100%25.yaml,line=3,endLine=3,col=12,endColumn=23,"
            "title=wrong-subtotal (BUD101)::"
            "plans/kế hoạch, 100%25.yaml:3:12: the sub-total of “Huyện Tân Kỳ | <b> x::y” is wrong by 100%25"
            "%0Aprinted 735"
            "%0Aplans/kế hoạch, 100%25.yaml:6:17: just the [difference]"
            "%0Aagencies.yaml:2:3: declared here"
            "%0Aon paper: annex II, item 26"
            "%0Aas a result: the total: 15 → 16"
            "%0Afix: correct it (unsafe: changes what the plan says)"
        )
    ]


def test_a_colon_in_a_file_name_does_not_end_the_properties() -> None:
    assert commands(replace(REPORT, found=(replace(WHOLE, file="a::b\r\n.yaml"),))) == [
        (
            "::warning file=a%3A%3Ab%0D%0A.yaml,line=1,endLine=1,col=1,endColumn=1,title=no-deadline (DUE204)::"
            "a::b .yaml: nothing is due"
        )
    ]


@pytest.mark.parametrize(
    ("span", "told"),
    [
        (Span(4, 5, 7, 1), "line=4,endLine=6,title"),
        (Span(4, 5, 7, 3), "line=4,endLine=7,title"),
        (Span(4, 5, 5, 1), "line=4,endLine=4,col=5,title"),
        (Span(4, 5, 4, 5), "line=4,endLine=4,col=5,endColumn=5,title"),
    ],
)
def test_columns_are_told_only_where_github_takes_them(span: Span, told: str) -> None:
    (command,) = commands(replace(REPORT, found=(replace(TABLE, span=span),)))

    assert f",{told}=" in command
    assert command.startswith("::notice ")


def test_a_clean_run_is_no_command_and_the_count() -> None:
    assert github(Report((), {}, checked=2), english, Look()) == "no errors (checked 2 files)\n"
