from json import loads

from cchc_cli.diagnostics import Diagnostic, Edit, Fix, Note, NoteKind, Related, Severity, Span
from cchc_cli.message import Message
from cchc_cli.output.findings.json import json
from cchc_cli.output.findings.registry import REPORTERS
from cchc_cli.output.findings.report import Report
from cchc_cli.output.look import Look


def vietnamese(msgid: str) -> str:
    return {"wrong": "sai", "wrong-subtotal": "tong-phu-sai"}.get(msgid, msgid)


def test_an_answer_holds_all_that_a_finding_knows_and_the_count() -> None:
    found = Diagnostic(
        "BUD101",
        "wrong-subtotal",
        Severity.ERROR,
        Message("wrong"),
        "plans/a.yaml",
        Span(3, 12, 3, 23),
        ("annexes", 0, "areas", 1),
        Message("đây"),
        (Related(Span(6, 1, 6, 2), Message("kia")), Related(Span(1, 1, 1, 2), Message("đó"), "b.yaml")),
        (Note(NoteKind.WHERE, Message("mục 26")),),
        (Fix(Message("sửa"), (Edit(Span(3, 12, 3, 23), "1"),), safe=False),),
    )

    assert loads(json(Report((found,), {}, checked=2, silenced=(found,)), vietnamese, Look())) == {
        "schema": "cchc/diagnostics/v1",
        "diagnostics": [
            {
                "code": "BUD101",
                "name": "wrong-subtotal",
                "severity": "error",
                "message": "sai",
                "label": "đây",
                "file": "plans/a.yaml",
                "line": 3,
                "column": 12,
                "end_line": 3,
                "end_column": 23,
                "path": "annexes.0.areas.1",
                "related": [
                    {
                        "message": "kia",
                        "file": "plans/a.yaml",
                        "line": 6,
                        "column": 1,
                        "end_line": 6,
                        "end_column": 2,
                    },
                    {
                        "message": "đó",
                        "file": "b.yaml",
                        "line": 1,
                        "column": 1,
                        "end_line": 1,
                        "end_column": 2,
                    },
                ],
                "notes": [{"kind": "where", "message": "mục 26"}],
                "fixes": [
                    {
                        "title": "sửa",
                        "safe": False,
                        "edits": [
                            {"line": 3, "column": 12, "end_line": 3, "end_column": 23, "replacement": "1"}
                        ],
                    }
                ],
            }
        ],
        "summary": {
            "errors": 1,
            "warnings": 0,
            "advice": 0,
            "files": 1,
            "checked": 2,
            "fixed": 0,
            "suppressed": 1,
            "baselined": 0,
            "fixable": 0,
            "unsafely_fixable": 1,
        },
    }


def test_a_finding_about_a_whole_file_has_no_line() -> None:
    found = Diagnostic("YML001", "x", Severity.ERROR, Message("m"), "a.yaml")

    answer = loads(json(Report((found,), {}, checked=1), vietnamese, Look()))["diagnostics"][0]

    assert (answer["line"], answer["end_column"], answer["path"], answer["label"]) == (None, None, "", None)


def test_every_form_of_report_is_a_line_or_more_and_ends_with_a_line_feed() -> None:
    assert len(REPORTERS) > 2
    assert all(
        report(Report((), {}, checked=0), vietnamese, Look()).endswith("\n") for report in REPORTERS.values()
    )
