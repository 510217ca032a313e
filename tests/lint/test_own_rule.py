"""Rules that stand in the settings."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from cchc_cli.lint import own_rule, own_search
from cchc_cli.lint.run import Request, check
from cchc_cli.repository.repository import ALONE, Repository
from cchc_cli.repository.settings import Settings
from cchc_cli.source.loader import load_text
from cchc_cli.source.text import SourceText
from tests.tools.plans import loaded, marked, whole

TASKS = """
areas:
  - area: A
    tasks:
      - title: Rà soát
        lead: [Sở Nội vụ, Sở Tư pháp]
        deadline: Quý I
      - title: Báo cáo
        lead: Sở Tư pháp
        deadline: [Quý II, Quý III]
        note: x
"""


def found(rule: Mapping[str, object]) -> list[tuple[str, str]]:
    entry = {"code": "XA001", "message": "{item}: {value}", **rule}
    settings = Settings.model_validate({"lint": {"rules": [entry]}})
    text = whole(TASKS)
    result = check(loaded(text), Repository(settings, ALONE.registry), Request(select=("XA001",)))
    return [(marked(each.span, text), str(each.message)) for each in result.found]


@pytest.mark.parametrize(
    ("rule", "messages"),
    [
        ({"path": "annexes.areas.tasks.title", "matches": "^rà"}, ["I.1: Rà soát"]),
        ({"path": "annexes.areas.tasks.title", "lacks": "rà"}, ["I.2: Báo cáo"]),
        ({"path": "**.deadline.text", "other_than": ["quý i", "Quý II"]}, ["I.2: Quý III"]),
        ({"path": "**.**.lead", "matches": "Nội vụ"}, ["I.1: Sở Nội vụ"]),
        ({"path": "**.lead", "matches": "Nội vụ"}, ["I.1: Sở Nội vụ"]),
        ({"path": "document.place", "matches": "Tương"}, [": Tương Dương"]),
        ({"path": "year", "other_than": "2027"}, [": 2026"]),
        ({"path": "annexes.areas.tasks.title", "more_than": "7"}, []),
        ({"path": "annexes.areas.tasks.title", "fewer_than": "8"}, ["I.1: Rà soát", "I.2: Báo cáo"]),
        ({"path": "nothing.here", "matches": "."}, []),
    ],
)
def test_conditions_pick_places(rule: dict[str, object], messages: list[str]) -> None:
    assert [message for _, message in found(rule)] == messages


def test_a_missing_key_is_found_where_another_holds_certain_words() -> None:
    rule = {
        "path": "annexes.areas.tasks",
        "missing": "note",
        "where": {"lead": "Nội vụ"},
        "message": "{item}",
    }

    assert found(rule) == [("title", "I.1")]
    assert found({**rule, "where": {"lead": "Tài chính"}}) == []


def test_a_key_that_is_there_is_found() -> None:
    assert found({"path": "annexes.areas.tasks", "present": "note", "message": "{item}"}) == [
        ("title", "I.2")
    ]


def test_braces_in_a_message_that_are_no_place_are_printed() -> None:
    rule = {"path": "document.place", "matches": ".", "message": "{a} {value}"}

    assert found(rule) == [("Tương Dương", "{a} Tương Dương")]


@pytest.mark.parametrize("path", ["**.areas.**.area", "**.**.**.area"])
def test_a_place_to_which_a_path_leads_in_several_ways_is_found_once(path: str) -> None:
    assert [words for words, _ in found({"path": path, "matches": "."})] == ["A"]


def test_several_stars_in_a_row_are_walked_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[tuple[str, ...]] = []

    def walk(_: object, __: object, asked: tuple[str, ...]) -> tuple[()]:
        steps.append(asked)
        return ()

    monkeypatch.setattr(own_rule, "_walk", walk)

    assert found({"path": "**.**.areas.**.**.**", "matches": "."}) == []
    assert steps == [("**", "areas", "**")]


def test_of_two_rules_with_one_code_the_first_is_asked() -> None:
    same = "path: document.place\n      matches: .\n      message:"
    two = repository(f"code: XA001\n      {same} một\n    - code: XA001\n      {same} hai")

    result = check(loaded(whole(TASKS)), two, Request(select=("XA001",)))

    assert [str(each.message) for each in result.found] == ["một"]


ENDLESS = r"(a|aa)+\1\1!"
WORDS = "a" * 60 + "="


def repository(rule: str) -> Repository:
    settings = load_text(SourceText("cchc.yaml", f"lint:\n  rules:\n    - {rule}\n"), Settings)
    assert settings.model is not None
    return Repository(settings.model, ALONE.registry, (), (settings.tree,))


@pytest.mark.parametrize(
    "condition",
    [
        "path: text\n      matches:",
        "path: text\n      lacks:",
        "present: text\n      path: '**'\n      where:\n        text:",
    ],
)
def test_an_expression_without_an_end_is_given_up_and_told_at_its_place(
    condition: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_search, "PATIENCE", 0.05)
    beside = repository(f"code: XA001\n      message: m\n      {condition} '{ENDLESS}'")

    result = check(loaded(whole(f"text: {WORDS}\n")), beside, Request(select=("XA001",)))

    assert [(each.code, each.file) for each in result.found] == [("REF114", "cchc.yaml")]
    assert marked(result.found[0].span, beside.trees[0].source.text) == f"'{ENDLESS}'"
    assert "the rule XA001 was given up there" in str(result.found[0].message)


def test_the_time_is_that_of_all_searches_of_a_rule_in_a_plan(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[float] = []
    clock = iter(range(100))

    def is_in(_: object, words: str, seconds: float) -> bool:
        asked.append(seconds)
        return False

    monkeypatch.setattr("cchc_cli.repository.expression.Expression.is_in", is_in)
    rule = repository("code: XA001\n      path: '**.title'\n      matches: a\n      message: m")
    check(loaded(whole(TASKS)), rule, Request(select=("XA001",), clock=lambda: next(clock)))

    assert asked[:3] == [own_search.PATIENCE, own_search.PATIENCE - 1, 0.001]
