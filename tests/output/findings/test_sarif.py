from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from cchc_cli import __version__
from cchc_cli.diagnostics import Edit, Fix, Page, Severity, Span
from cchc_cli.message import Message
from cchc_cli.output.findings.report import Report
from cchc_cli.output.findings.sarif import sarif, uri
from cchc_cli.output.look import Look
from tests.output.findings.sample import (
    FILE,
    PAGE,
    REPORT,
    SILENCED,
    SOURCE,
    TABLE,
    TWICE,
    WRONG,
    english,
    vietnamese,
)


@cache
def validator() -> Draft202012Validator:
    schema = json.loads((Path(__file__).parents[2] / "data/sarif-schema-2.1.0.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    assert len(schema["definitions"]) > 50
    return Draft202012Validator(schema)


def run(report: Report) -> dict[str, Any]:
    """The one run of a log that the schema accepts."""
    log = json.loads(sarif(report, english, Look()))
    assert [error.message for error in validator().iter_errors(log)] == []
    (found,) = log["runs"]
    assert isinstance(found, dict)
    return found


def result(report: Report, code: str) -> dict[str, Any]:
    (found,) = [each for each in run(report)["results"] if each["ruleId"] == code]
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize(
    "report", [REPORT, Report((), {}, checked=0), replace(REPORT, sources={}, pages={})], ids=str
)
def test_the_official_schema_accepts_every_report(report: Report) -> None:
    assert run(report)["columnKind"] == "unicodeCodePoints"


def test_the_schema_is_awake() -> None:
    log = json.loads(sarif(REPORT, english, Look()))
    log["runs"][0]["results"][0]["level"] = "advice"

    assert [error.message for error in validator().iter_errors(log)] != []


def test_the_tool_names_itself_and_the_language_of_its_messages() -> None:
    driver = json.loads(sarif(REPORT, vietnamese, Look()))["runs"][0]["tool"]["driver"]

    assert {key: driver[key] for key in driver if key != "rules"} == {
        "name": "cchc",
        "version": __version__,
        "language": "vi",
    }


def test_a_rule_with_a_page_is_explained_in_text_and_markdown() -> None:
    rules = json.loads(sarif(REPORT, vietnamese, Look()))["runs"][0]["tool"]["driver"]["rules"]

    assert [rule["id"] for rule in rules] == ["BUD101", "DUE204", "ORG101", "TXT101", "TXT105"]
    assert rules[0] == {
        "id": "BUD101",
        "name": "WrongSubtotal",
        "shortDescription": {"text": "Tổng phụ không bằng tổng các dòng."},
        "fullDescription": {
            "text": "Tổng phụ không bằng tổng các dòng.\n\nTiền được cấp theo con số in trên văn bản.\n\n"
            "So are the words."
        },
        "help": {
            "text": "Tổng phụ không bằng tổng các dòng.\n\nTiền được cấp theo con số in trên văn bản.\n\n"
            "So are the words.\n\nVí dụ sai:\n\ntotal: 60  # lỗi\n\nVí dụ đúng:\n\ntotal: 75",
            "markdown": "Tổng phụ không bằng tổng các dòng.\n\nTiền được cấp theo con số in trên văn bản.\n\n"
            "So are the words.\n\n**Ví dụ sai**\n\n```yaml\ntotal: 60  # lỗi\n```\n\n"
            "**Ví dụ đúng**\n\n```yaml\ntotal: 75\n```",
        },
        "defaultConfiguration": {"level": "error"},
        "properties": {"tags": ["money", "unsafe-fix"], "problem.severity": "error"},
    }


def test_a_code_without_a_page_is_described_by_its_name() -> None:
    rule = run(REPORT)["tool"]["driver"]["rules"][1]

    assert rule == {
        "id": "DUE204",
        "name": "NoDeadline",
        "shortDescription": {"text": "no-deadline"},
        "fullDescription": {"text": "no-deadline"},
        "help": {"text": "no-deadline"},
        "defaultConfiguration": {"level": "warning"},
        "properties": {"tags": ["deadlines"], "problem.severity": "warning"},
    }


def test_the_usual_severity_stands_with_the_rule_and_the_actual_one_with_the_result() -> None:
    page = Page("TXT105", "mixed-dashes", Severity.WARNING, "m", "s", preview=True)
    told = run(replace(REPORT, found=(TABLE,), silenced=(), pages={"TXT105": page}))

    (rule,) = told["tool"]["driver"]["rules"]
    assert rule["defaultConfiguration"] == {"level": "warning"}
    assert rule["properties"]["tags"] == ["wording", "preview"]
    assert told["results"][0]["level"] == "note"


def test_a_result_holds_place_words_second_places_notes_and_fix() -> None:
    told = result(REPORT, "BUD101")

    assert {key: value for key, value in told.items() if key != "partialFingerprints"} == {
        "ruleId": "BUD101",
        "ruleIndex": 0,
        "level": "error",
        "message": {
            "text": "the sub-total of “Huyện Tân Kỳ | <b>\nx::y” is wrong by 100%\n"
            "printed 735\n"
            "[just the \\[difference\\]](1)\n"
            "[declared here](2)\n"
            "on paper: annex II, item 26\n"
            "as a result: the total: 15 → 16"
        },
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "plans/k%E1%BA%BF%20ho%E1%BA%A1ch%2C%20100%25.yaml"},
                    "region": {
                        "startLine": 3,
                        "startColumn": 12,
                        "endLine": 3,
                        "endColumn": 23,
                        "snippet": {"text": "735 000 000"},
                    },
                },
                "logicalLocations": [{"fullyQualifiedName": "groups.0.total"}],
            }
        ],
        "relatedLocations": [
            {
                "id": 1,
                "physicalLocation": {
                    "artifactLocation": {"uri": "plans/k%E1%BA%BF%20ho%E1%BA%A1ch%2C%20100%25.yaml"},
                    "region": {
                        "startLine": 6,
                        "startColumn": 17,
                        "endLine": 6,
                        "endColumn": 28,
                        "snippet": {"text": "108 350 000"},
                    },
                },
                "message": {"text": "just the [difference]"},
            },
            {
                "id": 2,
                "physicalLocation": {
                    "artifactLocation": {"uri": "agencies.yaml"},
                    "region": {"startLine": 2, "startColumn": 3, "endLine": 2, "endColumn": 7},
                },
                "message": {"text": "declared here"},
            },
        ],
        "fixes": [
            {
                "description": {"text": "correct it (unsafe: changes what the plan says)"},
                "artifactChanges": [
                    {
                        "artifactLocation": {"uri": "plans/k%E1%BA%BF%20ho%E1%BA%A1ch%2C%20100%25.yaml"},
                        "replacements": [
                            {
                                "deletedRegion": {
                                    "startLine": 3,
                                    "startColumn": 12,
                                    "endLine": 3,
                                    "endColumn": 23,
                                },
                                "insertedContent": {"text": "843 350 000"},
                            }
                        ],
                    }
                ],
                "properties": {"safe": False},
            }
        ],
        "suppressions": [],
    }


def test_a_fix_that_only_deletes_inserts_nothing_and_one_without_edits_is_left_out() -> None:
    empty = Fix(Message("t"), (), safe=True)
    told = result(replace(REPORT, found=(replace(TWICE[0], fixes=(empty, *TWICE[0].fixes)),)), "TXT101")

    (fix,) = told["fixes"]
    (replacement,) = fix["artifactChanges"][0]["replacements"]
    assert list(replacement) == ["deletedRegion"]


def test_edits_come_in_file_order() -> None:
    edits = (Edit(Span(6, 1, 6, 2), "b"), Edit(Span(2, 1, 2, 2), "a"))
    told = result(
        replace(REPORT, found=(replace(TABLE, fixes=(Fix(Message("t"), edits, safe=True),)),)), "TXT105"
    )

    replacements = told["fixes"][0]["artifactChanges"][0]["replacements"]
    assert [each["insertedContent"]["text"] for each in replacements] == ["a", "b"]


def test_a_finding_of_several_lines_shows_them_all_unless_they_are_a_whole_table() -> None:
    region = result(REPORT, "TXT105")["locations"][0]["physicalLocation"]["region"]
    long = replace(TABLE, span=Span(1, 1, 40, 1))
    without = result(replace(REPORT, found=(long,), sources={FILE: "x\n" * 50}), "TXT105")

    assert (region["endLine"], region["endColumn"]) == (7, 1)
    assert region["snippet"]["text"] == "".join(SOURCE.splitlines(keepends=True)[3:6])[4:]
    assert "snippet" not in without["locations"][0]["physicalLocation"]["region"]


def test_what_is_silenced_in_the_file_is_said_to_be() -> None:
    results = run(REPORT)["results"]

    assert [each["ruleId"] for each in results if each["suppressions"] == [{"kind": "inSource"}]] == [
        "ORG101"
    ]
    assert all("suppressions" in each for each in results)


def fingerprints(report: Report) -> dict[tuple[str, str], str]:
    """By code and words, for what was found."""
    return {
        (each["ruleId"], str(number)): each["partialFingerprints"]["cchcFinding/v1"]
        for number, each in enumerate(run(report)["results"])
        if not each["suppressions"]
    }


def moved(report: Report) -> Report:
    """The same plan after a line was put in before everything."""

    def down(span: Span | None) -> Span | None:
        return span and replace(span, line=span.line + 1, end_line=span.end_line + 1)

    return replace(
        report,
        found=tuple(replace(each, span=down(each.span)) for each in report.found),
        silenced=tuple(replace(each, span=down(each.span)) for each in report.silenced),
        sources={file: f"# ghi chú\n{text}" for file, text in report.sources.items()},
    )


def test_a_finding_is_known_again_after_its_line_has_moved() -> None:
    assert len(fingerprints(REPORT)) == 5
    assert fingerprints(moved(REPORT)) == fingerprints(REPORT)


def test_equal_findings_have_fingerprints_of_their_own() -> None:
    assert len(set(fingerprints(REPORT).values())) == 5


def test_other_words_another_file_or_another_place_in_the_plan_are_another_finding() -> None:
    def print_of(report: Report) -> str:
        return next(iter(fingerprints(report).values()))

    first = replace(REPORT, found=(WRONG,), silenced=())
    others = [
        replace(first, sources={FILE: SOURCE.replace("735", "736")}),
        replace(first, found=(replace(WRONG, file="x.yaml"),), sources={"x.yaml": SOURCE}),
        replace(first, found=(replace(WRONG, location=("groups", 1, "total")),)),
        replace(first, found=(replace(WRONG, code="BUD102"),)),
    ]

    assert len({print_of(each) for each in (first, *others)}) == 5
    assert print_of(replace(first, found=(replace(WRONG, message=Message("khác")),))) == print_of(first)


def test_to_silence_a_finding_does_not_change_how_its_equal_is_known() -> None:
    both = replace(REPORT, found=TWICE, silenced=())
    one = replace(REPORT, found=TWICE[1:], silenced=TWICE[:1])

    assert list(fingerprints(one).values()) == list(fingerprints(both).values())[1:]


@pytest.mark.parametrize(
    ("file", "reference"),
    [
        ("plans/a.yaml", "plans/a.yaml"),
        ("../kế hoạch.yaml", "../k%E1%BA%BF%20ho%E1%BA%A1ch.yaml"),
        ("a:b#c?.yaml", "a%3Ab%23c%3F.yaml"),
        ("/home/kế.yaml", "file:///home/k%E1%BA%BF.yaml"),
        ("C:/Kế/a.yaml", "file:///C:/K%E1%BA%BF/a.yaml"),
        ("\udcff.yaml", "%FF.yaml"),
        ("-", "-"),
    ],
)
def test_a_file_name_becomes_a_reference(file: str, reference: str) -> None:
    assert uri(file) == reference


def test_the_page_of_a_code_that_did_not_occur_is_not_told() -> None:
    told = run(replace(REPORT, found=(), silenced=(SILENCED,), pages={"BUD101": PAGE}))

    assert [rule["id"] for rule in told["tool"]["driver"]["rules"]] == ["ORG101"]
