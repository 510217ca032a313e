"""Registry, files, codes, names and docstrings of the rules tell the same story."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest

import cchc_cli.lint.rules
from cchc_cli.diagnostics import Severity
from cchc_cli.lint.registry import RULES, errors_only
from cchc_cli.lint.rule import Rule
from cchc_cli.message import Message
from cchc_cli.source.codes import CODES

FAMILIES = {"YML", "SCH", "REF", "NUM", "BUD", "DUE", "TGT", "ORG", "CIT", "DOC", "TXT"}
HEADINGS = ["Why", "Bad", "Good"]
FILES = sorted(
    path.stem for path in Path(cchc_cli.lint.rules.__path__[0]).glob("*.py") if path.stem != "__init__"
)


def test_the_registry_holds_every_file_and_nothing_else() -> None:
    assert len(FILES) >= 12

    assert sorted(type(rule).__module__.rpartition(".")[2] for rule in RULES) == FILES


def test_rules_are_sorted_by_code_and_no_code_is_used_twice() -> None:
    codes = [rule.code for rule in RULES]
    assert len(CODES) >= 20

    assert codes == sorted(codes)
    every = codes + [code.code for code in CODES]
    assert len(set(every)) == len(every)


def test_no_name_is_used_twice() -> None:
    names = [rule.name for rule in RULES] + [code.name for code in CODES]

    assert len(set(names)) == len(names)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_is_named_as_its_file_and_class_are_and_names_a_fault(rule: Rule) -> None:
    module = type(rule).__module__.rpartition(".")[2]

    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
    assert rule.name == module.replace("_", "-")
    assert type(rule).__name__ == "".join(word.capitalize() for word in rule.name.split("-"))
    assert not re.match(r"(no|not|avoid|check|valid|missing-no|require|must|banned)-", rule.name)
    assert re.fullmatch(r"[A-Z]{3}\d{3}", rule.code)
    assert rule.code[:3] in FAMILIES


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_module_says_which_rule_it_is(rule: Rule) -> None:
    assert inspect.getdoc(inspect.getmodule(type(rule))) == f"{rule.code}."


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_docstring_has_a_sentence_and_the_three_headings(rule: Rule) -> None:
    page = inspect.getdoc(rule) or ""

    assert re.findall(r"^## (.+)$", page, re.MULTILINE) == HEADINGS
    assert re.match(r"[A-Z].+[.]$", page.split("\n", 1)[0])
    why = page.split("## Why\n", 1)[1].split("## Bad", 1)[0].strip()
    assert len(why) > 40


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_message_is_a_phrase_not_a_sentence(rule: Rule) -> None:
    assert not rule.message.endswith(".")
    assert Message(rule.message).text()


def test_validate_asks_the_rules_of_severity_error() -> None:
    assert errors_only() == tuple(rule for rule in RULES if rule.severity is Severity.ERROR)
    assert errors_only()


def test_a_rule_yields_to_rules_that_there_are() -> None:
    codes = {rule.code for rule in RULES}
    yielding = {rule.code: rule.yields_to for rule in RULES if rule.yields_to}

    assert len(yielding) >= 5
    assert {other for others in yielding.values() for other in others} <= codes
    assert not any(code in others for code, others in yielding.items())
