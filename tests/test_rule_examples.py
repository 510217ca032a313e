"""Every example in a rule's docstring is run: Bad reports the rule where it says so, Good reports nothing."""

from __future__ import annotations

import inspect
import re
from textwrap import dedent

import pytest

from cchc_cli.lint.registry import RULES
from cchc_cli.lint.rule import Rule
from tests.tools.plans import LISTED, found_in, whole

MARK = "# error"


def examples(rule: Rule, heading: str) -> list[str]:
    """The fragments of YAML below a heading of the docstring."""
    sections = re.split(r"^## ", inspect.getdoc(rule) or "", flags=re.MULTILINE)
    section = next((section for section in sections if section.startswith(f"{heading}\n")), "")
    return [dedent(block) for block in re.findall(r"```yaml\n(.*?)```", section, re.DOTALL)]


BAD = [(rule, fragment) for rule in RULES for fragment in examples(rule, "Bad")]
GOOD = [(rule, fragment) for rule in RULES for fragment in examples(rule, "Good")]


def test_every_rule_has_examples_of_both_kinds() -> None:
    assert len(RULES) >= 12

    assert {rule.code for rule, _ in BAD} == {rule.code for rule, _ in GOOD} == {rule.code for rule in RULES}


@pytest.mark.parametrize(("rule", "fragment"), BAD, ids=[rule.code for rule, _ in BAD])
def test_a_bad_example_is_reported_where_it_says_so(rule: Rule, fragment: str) -> None:
    text = whole(fragment)
    marked = [number for number, line in enumerate(text.split("\n"), 1) if line.endswith(MARK)]
    assert marked

    found = found_in(text, LISTED)

    assert [(item.code, item.span and item.span.line) for item in found] == [
        (rule.code, line) for line in marked
    ]
    assert all(item.severity is rule.severity and item.name == rule.name for item in found)


@pytest.mark.parametrize(("rule", "fragment"), GOOD, ids=[rule.code for rule, _ in GOOD])
def test_a_good_example_is_silent(rule: Rule, fragment: str) -> None:
    assert MARK not in fragment, rule.code

    assert [str(item.message) for item in found_in(whole(fragment), LISTED)] == []
