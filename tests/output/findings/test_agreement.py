"""All forms of a report tell of the same findings, at the same places, in the same numbers."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import get_args
from urllib.parse import unquote

import pytest

from cchc_cli.cli.findings import Form
from cchc_cli.diagnostics import Severity
from cchc_cli.output.findings.registry import REPORTERS
from cchc_cli.output.findings.report import Report
from cchc_cli.output.look import Look
from tests.output.findings.sample import FILE, REPORT, english, parsed, vietnamese

Told = tuple[str, str, int, int]
"""code, file, line, column; a finding about a whole file stands at 1:1"""

WHOLE_FILE = (1, 1)


def from_full(text: str) -> Iterator[Told]:
    for block in re.findall(r"^\w+\[(\w+)\].*\n(?: {4}.*\n)* *--> (.*)", text, re.MULTILINE):
        yield (block[0], *placed(block[1]))


def from_concise(text: str) -> Iterator[Told]:
    for where, code in re.findall(r"^(.*?): \w+\[(\w+)\]", text, re.MULTILINE):
        yield (code, *placed(where))


def from_json(text: str) -> Iterator[Told]:
    for item in json.loads(text)["diagnostics"]:
        line, column = (item["line"], item["column"]) if item["line"] else WHOLE_FILE
        yield item["code"], item["file"], line, column


def from_sarif(text: str) -> Iterator[Told]:
    for result in json.loads(text)["runs"][0]["results"]:
        if not result["suppressions"]:
            place = result["locations"][0]["physicalLocation"]
            region, file = place["region"], unquote(place["artifactLocation"]["uri"])
            yield result["ruleId"], file, region["startLine"], region["startColumn"]


def from_github(text: str) -> Iterator[Told]:
    for properties, data in re.findall(r"^::\w+ (.*?)::(.*)", text, re.MULTILINE):
        told = {key: unquote(value) for key, value in (each.split("=", 1) for each in properties.split(","))}
        code = told["title"].rpartition("(")[2].removesuffix(")")
        file, line, column = placed(re.split(r": ", unquote(data))[0])
        assert (told["file"], int(told["line"])) == (file, line)
        assert int(told.get("col", column)) == column
        yield code, file, line, column


def from_gitlab(text: str) -> Iterator[Told]:
    for entry in json.loads(text):
        location = entry["location"]
        begin = location["positions"]["begin"]
        assert location["lines"]["begin"] == begin["line"]
        yield entry["check_name"], location["path"], begin["line"], begin["column"]


def from_junit(text: str) -> Iterator[Told]:
    for case in parsed(text).iter("testcase"):
        if case.find("failure") is not None:
            line, column, code = re.findall(r"^(\d+):(\d+): .*?\((\w+)\)", case.attrib["name"])[0]
            assert case.attrib["line"] == line
            yield code, case.attrib["file"], int(line), int(column)


def from_md(text: str) -> Iterator[Told]:
    for block in text.split("#### ")[1:]:
        file, _, items = block.partition("\n\n")
        for where, code in re.findall(r"^- \*\*\w+\*\*( [\d:]+)? .*?\((\w+)\)", items, re.MULTILINE):
            yield (code, *placed(file + where.replace(" ", ":")))


READERS: dict[str, Callable[[str], Iterator[Told]]] = {
    "full": from_full,
    "concise": from_concise,
    "json": from_json,
    "sarif": from_sarif,
    "github": from_github,
    "gitlab": from_gitlab,
    "junit": from_junit,
    "md": from_md,
}


def placed(where: str) -> tuple[str, int, int]:
    match = re.fullmatch(r"(.*?)(?::(\d+):(\d+))?", where)
    assert match
    line, column = (int(match[2]), int(match[3])) if match[2] else WHOLE_FILE
    return match[1], line, column


form = pytest.mark.parametrize("name", REPORTERS)


def written(name: str, report: Report = REPORT) -> str:
    return REPORTERS[name](report, english, Look(200))


def test_every_form_is_read_here_and_can_be_asked_for() -> None:
    assert list(READERS) == list(REPORTERS) == list(get_args(Form))
    assert len(READERS) == 8


@form
def test_a_finding_stands_at_the_same_line_and_column_in_every_form(name: str) -> None:
    assert list(READERS[name](written(name))) == [
        ("DUE204", "b.yaml", 1, 1),
        ("BUD101", FILE, 3, 12),
        ("TXT105", FILE, 4, 5),
        ("TXT101", FILE, 5, 22),
        ("TXT101", FILE, 7, 22),
    ]


def severities(name: str, text: str) -> Counter[str]:
    """How many findings of each severity a form counts, in the words of the diagnostics."""
    match name:
        case "json":
            summary = json.loads(text)["summary"]
            return Counter(error=summary["errors"], warning=summary["warnings"], advice=summary["advice"])
        case "sarif":
            results = json.loads(text)["runs"][0]["results"]
            words = {"note": "advice"}
            return Counter(
                words.get(each["level"], each["level"]) for each in results if not each["suppressions"]
            )
        case "gitlab":
            words = {"major": "error", "minor": "warning", "info": "advice"}
            return Counter(words[each["severity"]] for each in json.loads(text))
        case "junit":
            root = parsed(text)
            found = Counter(each.attrib["type"] for each in root.iter("failure"))
            suites = [suite.attrib for suite in root.iter("testsuite")]
            assert int(root.attrib["failures"]) == sum(int(each["failures"]) for each in suites)
            assert int(root.attrib["failures"]) == found.total()
            return found
        case _:
            counted = re.search(r"(\d+) error, (\d+) warning, (\d+) pieces of advice", text)
            assert counted
            return Counter(error=int(counted[1]), warning=int(counted[2]), advice=int(counted[3]))


@form
def test_the_counts_of_every_form_are_those_of_the_report(name: str) -> None:
    expected = {severity.value: REPORT.count(severity) for severity in Severity}

    assert expected == {"error": 1, "warning": 1, "advice": 3}
    assert severities(name, written(name)) == expected


def test_github_counts_its_commands_by_severity() -> None:
    commands = re.findall(r"^::(\w+)", written("github"), re.MULTILINE)

    assert Counter(commands) == {"error": 1, "warning": 1, "notice": 3}


@pytest.mark.parametrize("name", sorted(set(REPORTERS) - {"json", "concise"}))
def test_no_form_that_holds_text_loses_a_note(name: str) -> None:
    text = REPORTERS[name](REPORT, vietnamese, Look(200))

    for words in ("trong văn bản: annex II, item 26", "kéo theo: the total: 15 → 16", "printed 735"):
        assert words in text
    for words in ("declared here", "correct it"):
        assert words in text


@form
def test_the_same_findings_in_another_order_give_the_same_bytes(name: str) -> None:
    turned = Report(
        REPORT.found[::-1],
        dict(reversed(list(REPORT.sources.items()))),
        REPORT.checked,
        silenced=REPORT.silenced,
        names=REPORT.names[::-1],
        pages=REPORT.pages,
    )

    assert written(name, turned) == written(name)


@form
def test_what_is_silenced_is_told_by_sarif_alone(name: str) -> None:
    assert ("ORG101" in written(name)) is (name == "sarif")
