"""A plan checked under the settings of its repository."""

from __future__ import annotations

from typing import Any

import pytest

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.run import Request, check, is_reached
from cchc_cli.lint.settings_check import settings_diagnostics
from cchc_cli.repository.repository import ALONE, Repository
from cchc_cli.repository.settings import Settings
from cchc_cli.source.loader import load_text
from cchc_cli.source.text import SourceText
from tests.tools.plans import loaded, marked, whole

WRONG = whole("budget:\n  lines:\n    - text: a\n      amount: 5\n  total: 6\n")


def found(
    lint: dict[str, Any], inside: str = "", request: Request | None = None
) -> list[tuple[str, Severity]]:
    repository = Repository(Settings.model_validate({"lint": lint}), ALONE.registry)
    asked = request or Request(severities=frozenset({Severity.ERROR, Severity.WARNING}))
    return [
        (each.code, each.severity) for each in check(loaded(WRONG), repository, asked, inside=inside).found
    ]


def test_what_the_settings_ignore_is_not_asked() -> None:
    assert ("BUD102", Severity.ERROR) in found({})
    assert found({"ignore": ["BUD"], "select": "BUD"}) == []


def test_a_rule_weighs_what_the_settings_say_by_the_closest_entry() -> None:
    assert found({"select": "BUD", "severity": {"BUD": "gợi ý", "BUD102": "cảnh báo"}}) == [
        ("BUD102", Severity.WARNING)
    ]


def test_only_rules_of_the_asked_severities_are_asked() -> None:
    errors = Request(severities=frozenset({Severity.ERROR}))

    assert found({"select": "BUD"}, request=errors) == [("BUD102", Severity.ERROR)]
    assert found({"select": "BUD", "severity": {"BUD102": "warning"}}, request=errors) == []


@pytest.mark.parametrize(
    ("inside", "left"),
    [("2021/a.yaml", []), ("2021/b/a.yaml", []), ("2022/a.yaml", ["BUD102"]), ("", ["BUD102"])],
)
def test_paths_can_be_left_out_of_a_rule(inside: str, left: list[str]) -> None:
    lint = {"select": "BUD", "per_path": {"2021/*": ["BUD102"]}}

    assert [code for code, _ in found(lint, inside)] == left


def test_the_command_line_goes_before_the_settings() -> None:
    request = Request(select=("DUE101",))

    assert found({"select": "BUD"}, request=request) == []


@pytest.mark.parametrize(
    ("limit", "reached"), [("advice", True), ("warning", True), ("error", False), ("never", False)]
)
def test_a_limit_is_reached_by_what_is_at_least_as_bad(limit: str, reached: bool) -> None:
    settings = Settings.model_validate({"lint": {"select": "BUD", "severity": {"BUD102": "warning"}}})
    result = check(loaded(WRONG), Repository(settings, ALONE.registry), Request())

    assert is_reached(result.found, limit) is reached


def test_codes_in_the_settings_that_mean_no_rule_are_errors_at_their_place() -> None:
    text = (
        "format: 1\nlint:\n  ignore: [BUD, BDU101]\n  severity:\n    TTT: lỗi\n  per_path:\n    a: DEU101\n"
        "  rules:\n    - code: XA001\n      path: title\n      matches: b\n      message: c\n"
        "    - code: XA001\n      path: title\n      matches: b\n      message: c\n"
    )
    read = load_text(SourceText("cchc.yaml", text), Settings)
    assert read.model is not None

    faults = settings_diagnostics(Repository(read.model, ALONE.registry, (), (read.tree,)))

    assert [(fault.code, marked(fault.span, text)) for fault in faults] == [
        ("REF113", "BDU101"),
        ("REF113", "TTT"),
        ("REF113", "DEU101"),
        ("REF113", "XA001"),
    ]
    assert [str(fault.label) for fault in faults if fault.label] == [
        "did you mean BUD101?",
        "did you mean TXT?",
        "did you mean DUE101?",
    ]


@pytest.mark.parametrize(
    ("lines", "pointed", "message", "label"),
    [
        (
            ("path: sections.itmes", "missing: note", "message: c"),
            "itmes",
            "no plan has the key “itmes” at this place",
            "did you mean items?",
        ),
        (
            ("path: annexes.areas.tasks", "missing: nte", "message: c"),
            "nte",
            "no plan has the key “nte” at this place",
            "did you mean note?",
        ),
        (
            ("path: annexes.areas.tasks", "present: [note, nte]", "message: c"),
            "nte",
            "no plan has the key “nte” at this place",
            "did you mean note?",
        ),
        (
            ("path: annexes.areas.tasks", "present: note", "where:", "  lead: a", "  titel: b", "message: c"),
            "titel",
            "no plan has the key “titel” at this place",
            "did you mean title?",
        ),
        (
            ("path: '**.deadlin.text'", "matches: a", "message: c"),
            "deadlin",
            "no plan has the key “deadlin” at this place",
            "did you mean deadline?",
        ),
        (
            ("path: title", "matches: a", "message: Việc {value} {tên việc}"),
            "{tên việc}",
            "“{tên việc}” is filled in nowhere",
            "write one of these: {value}, {item}",
        ),
        (
            ("path: year.x", "matches: a", "message: c"),
            "x",
            "no plan has the key “x” at this place",
            None,
        ),
        (
            ("path: title", "matches: a", "message: Việc {itm}"),
            "{itm}",
            "“{itm}” is filled in nowhere",
            "write one of these: {value}, {item}",
        ),
    ],
)
def test_a_rule_of_ones_own_that_can_find_nothing_is_an_error_at_its_place(
    lines: tuple[str, ...], pointed: str, message: str, label: str | None
) -> None:
    text = "format: 1\nlint:\n  rules:\n    - code: XA001\n" + "".join(f"      {line}\n" for line in lines)
    read = load_text(SourceText("cchc.yaml", text), Settings)
    assert read.model is not None

    (fault,) = settings_diagnostics(Repository(read.model, ALONE.registry, (), (read.tree,)))

    assert (fault.code, marked(fault.span, text), str(fault.message)) == ("SCH004", pointed, message)
    assert (str(fault.label) if fault.label else None) == label


@pytest.mark.parametrize(
    "path",
    [
        "**.deadline.text",
        "sections.items.targets.abc.by",
        "annexes.*.tasks",
        "**.**.lead",
        "annexes.budget.total_by_source.abc",
    ],
)
def test_a_path_that_a_plan_can_have_is_no_fault(path: str) -> None:
    text = f"format: 1\nlint:\n  rules:\n    - code: XA001\n      path: '{path}'\n      matches: a\n      message: c\n"
    read = load_text(SourceText("cchc.yaml", text), Settings)
    assert read.model is not None

    assert settings_diagnostics(Repository(read.model, ALONE.registry, (), (read.tree,))) == ()
