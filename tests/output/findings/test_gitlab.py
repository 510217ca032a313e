from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from cchc_cli.diagnostics import Severity
from cchc_cli.output.findings.gitlab import gitlab
from cchc_cli.output.findings.report import Report
from cchc_cli.output.findings.sarif import sarif
from cchc_cli.output.look import Look
from tests.output.findings.sample import FILE, REPORT, WHOLE, english


def entries(report: Report) -> list[dict[str, Any]]:
    found = json.loads(gitlab(report, english, Look()))
    assert isinstance(found, list)
    return found


def test_every_entry_has_what_gitlab_demands() -> None:
    found = entries(REPORT)

    assert len(found) == 5
    for entry in found:
        assert {"description", "check_name", "fingerprint", "severity", "location"} <= set(entry)
        assert entry["description"]
        assert entry["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert isinstance(entry["location"]["path"], str)
        assert entry["location"]["lines"]["begin"] >= 1
    assert len({entry["fingerprint"] for entry in found}) == 5


def test_an_entry_holds_place_and_notes() -> None:
    entry = entries(REPORT)[1]

    assert {key: value for key, value in entry.items() if key != "fingerprint"} == {
        "type": "issue",
        "check_name": "BUD101",
        "description": "wrong-subtotal (BUD101): "
        "the sub-total of “Huyện Tân Kỳ | <b>\nx::y” is wrong by 100%",
        "severity": "major",
        "location": {
            "path": FILE,
            "lines": {"begin": 3, "end": 3},
            "positions": {"begin": {"line": 3, "column": 12}, "end": {"line": 3, "column": 23}},
        },
        "content": {
            "body": "- printed 735\n"
            "- plans/kế hoạch, 100%.yaml:6:17: just the \\[difference\\]\n"
            "- agencies.yaml:2:3: declared here\n"
            "- on paper: annex II, item 26\n"
            "- as a result: the total: 15 → 16\n"
            "- fix: correct it (unsafe: changes what the plan says)"
        },
    }


def test_a_finding_that_says_no_more_has_no_content() -> None:
    assert "content" not in entries(replace(REPORT, found=(WHOLE,)))[0]


@pytest.mark.parametrize(
    ("severity", "word"),
    [(Severity.ERROR, "major"), (Severity.WARNING, "minor"), (Severity.ADVICE, "info")],
)
def test_severities_keep_their_order(severity: Severity, word: str) -> None:
    assert entries(replace(REPORT, found=(replace(WHOLE, severity=severity),)))[0]["severity"] == word


def test_a_finding_is_known_by_the_fingerprint_that_sarif_has() -> None:
    results = json.loads(sarif(REPORT, english, Look()))["runs"][0]["results"]

    assert [entry["fingerprint"] for entry in entries(REPORT)] == [
        each["partialFingerprints"]["cchcFinding/v1"] for each in results if not each["suppressions"]
    ]


def test_a_clean_run_is_an_empty_array() -> None:
    assert gitlab(Report((), {}, checked=2), english, Look()) == "[]\n"
