from dataclasses import replace

import pytest

from cchc_cli.diagnostics import Diagnostic, Edit, Fix, Severity, Span
from cchc_cli.message import Message
from cchc_cli.output.findings.footer import footer
from cchc_cli.output.findings.report import Report
from cchc_cli.output.look import Look

EDITS = (Edit(Span(1, 1, 1, 1), "x"),)
SAFE, UNSAFE = (Fix(Message("t"), EDITS, safe) for safe in (True, False))


def found(severity: Severity, *fixes: Fix, file: str = "a.yaml") -> Diagnostic:
    return Diagnostic("TXT101", "x", severity, Message("m"), file, fixes=fixes)


def english(msgid: str) -> str:
    return msgid


def said(report: Report) -> list[str]:
    return footer(report, english, Look(100)).splitlines()


def test_a_clean_run_says_so() -> None:
    assert said(Report((), {}, checked=2)) == ["no errors (checked 2 files)"]


def test_findings_are_counted_by_severity_and_the_worst_comes_first() -> None:
    report = Report(
        (
            found(Severity.ADVICE),
            found(Severity.WARNING),
            found(Severity.ERROR, file="b.yaml"),
            found(Severity.ERROR),
        ),
        {},
        checked=5,
    )

    assert said(report) == ["2 errors, 1 warning, 1 piece of advice in 2 files (checked 5 files)"]


def test_what_was_silenced_or_mended_is_said_and_zeroes_are_not() -> None:
    report = Report((), {}, checked=1, fixed=3, silenced=(found(Severity.ERROR),) * 2, baselined=1)

    assert said(report) == [
        "nothing new (checked 1 file)",
        "mended: 3 findings",
        "silenced in the files: 2 findings",
        "known from the baseline: 1 finding",
    ]


@pytest.mark.parametrize(
    ("fixes", "lines"),
    [
        ([(SAFE,)], ["--fix mends 1 finding"]),
        ([(UNSAFE,)], ["--unsafe-fixes mends 1 finding; look at the changes"]),
        (
            [(SAFE,), (UNSAFE,), (UNSAFE, UNSAFE), (UNSAFE, SAFE), ()],
            ["--fix mends 2 findings", "--unsafe-fixes mends 2 findings more; look at the changes"],
        ),
    ],
    ids=["safe", "unsafe", "both"],
)
def test_what_can_be_mended_is_counted_by_finding(fixes: list[tuple[Fix, ...]], lines: list[str]) -> None:
    report = Report(tuple(found(Severity.ERROR, *each) for each in fixes), {}, checked=1, mends=True)

    assert said(report)[1:] == lines


def test_repairs_of_files_that_are_only_read_are_not_counted() -> None:
    made = Report((found(Severity.ERROR, SAFE),), {}, checked=1, mends=True)
    beside = replace(made, only_read=frozenset(each.file for each in made.found))

    assert (made.fixable, beside.fixable, beside.unsafely_fixable) == (1, 0, 0)


def test_a_command_that_mends_nothing_names_no_switch_for_it() -> None:
    report = Report((found(Severity.ERROR, UNSAFE), found(Severity.ERROR, SAFE)), {}, checked=1)

    assert said(report) == ["2 errors in 1 file (checked 1 file)"]
