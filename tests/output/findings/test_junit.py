from dataclasses import replace
from xml.etree.ElementTree import Element

from cchc_cli.message import Message
from cchc_cli.output.findings.junit import junit
from cchc_cli.output.findings.report import Report
from cchc_cli.output.look import Look
from tests.output.findings.sample import FILE, REPORT, WHOLE, WRONG, english, parsed


def suites(report: Report) -> Element:
    return parsed(junit(report, english, Look()))


def totals(element: Element) -> tuple[str, ...]:
    return tuple(element.attrib[key] for key in ("tests", "failures", "errors", "skipped"))


def test_a_file_is_a_suite_and_one_without_findings_passes() -> None:
    root = suites(REPORT)

    assert [(suite.attrib["name"], *totals(suite)) for suite in root] == [
        ("b.yaml", "1", "1", "0", "0"),
        ("clean.yaml", "1", "0", "0", "0"),
        (FILE, "4", "4", "0", "0"),
    ]
    assert totals(root) == ("6", "5", "0", "0")
    assert [len(suite) for suite in root] == [1, 1, 4]
    assert len(root[1][0]) == 0


def test_a_file_that_was_not_asked_for_has_its_suite_too() -> None:
    settings = replace(WHOLE, file="plans/cchc.yaml")

    assert [suite.attrib["name"] for suite in suites(replace(REPORT, found=(settings,), names=()))] == [
        "plans/cchc.yaml"
    ]


def test_a_failure_says_all_that_the_finding_says() -> None:
    (case,) = suites(replace(REPORT, found=(WRONG,), names=())).iter("testcase")

    headline = "the sub-total of “Huyện Tân Kỳ | <b> x::y” is wrong by 100%"
    assert case.attrib == {
        "name": f"3:12: wrong-subtotal (BUD101): {headline}",
        "classname": FILE,
        "file": FILE,
        "line": "3",
    }
    (failure,) = case
    assert failure.attrib == {"message": headline, "type": "error"}
    assert (failure.text or "").splitlines() == [
        f"{FILE}:3:12: {headline}",
        "printed 735",
        f"{FILE}:6:17: just the [difference]",
        "agencies.yaml:2:3: declared here",
        "on paper: annex II, item 26",
        "as a result: the total: 15 → 16",
        "fix: correct it (unsafe: changes what the plan says)",
    ]


def test_no_two_tests_have_one_name() -> None:
    names = [case.attrib["name"] for case in suites(REPORT).iter("testcase")]

    assert len(names) == len(set(names)) == 6


def test_what_xml_cannot_hold_is_told_by_number() -> None:
    bad = "\x00\x1b]]>&\ud800\ufffe"
    found = replace(WHOLE, message=Message(bad), label=Message(bad), file=f"a{bad}.yaml", name=bad)

    text = junit(replace(REPORT, found=(found,), names=("b\x01.yaml",)), english, Look())

    assert text.startswith('<?xml version="1.0" encoding="UTF-8"?>\n')
    (failure,) = parsed(text).iter("failure")
    assert failure.attrib["message"] == "<U+0000><U+001B>]]>&<U+D800><U+FFFE>"


def test_a_run_over_nothing_is_still_a_report() -> None:
    assert totals(suites(Report((), {}, checked=0))) == ("0", "0", "0", "0")
