from cchc_cli.diagnostics import Diagnostic, Severity, Span
from cchc_cli.message import Message
from cchc_cli.output.findings.concise import concise
from cchc_cli.output.findings.report import Report
from cchc_cli.output.look import Look


def english(msgid: str) -> str:
    return {"duplicate-key": "khoa-lap"}.get(msgid, msgid)


def test_a_finding_is_one_line_however_long_and_whatever_it_quotes() -> None:
    found = (
        Diagnostic(
            "BUD101",
            "wrong-subtotal",
            Severity.ERROR,
            Message("một\nhai " + "ba " * 40 + "bốn"),
            "b.yaml",
            Span(3, 12, 3, 23),
        ),
        Diagnostic("YML004", "duplicate-key", Severity.WARNING, Message("x"), "a.yaml"),
    )

    assert concise(Report(found, {}, checked=2), english, Look(40)).splitlines()[:3] == [
        "a.yaml: warning[YML004] khoa-lap: x",
        "b.yaml:3:12: error[BUD101] wrong-subtotal: một hai " + "ba " * 40 + "bốn",
        "1 error, 1 warning in 2 files (checked 2",
    ]
