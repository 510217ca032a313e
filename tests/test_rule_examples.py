"""Every example in a rule's docstring is run: Bad reports the rule where it says so, Good reports nothing."""

from __future__ import annotations

import pytest

from cchc_cli.lint.page import page
from cchc_cli.lint.registry import RULES
from cchc_cli.lint.rule import Rule
from tests.tools.plans import LISTED, found_in, whole

MARK = "# error"


BAD = [(rule, fragment) for rule in RULES for fragment in page(rule).bad]
GOOD = [(rule, fragment) for rule in RULES for fragment in page(rule).good]


def test_every_rule_has_examples_of_both_kinds() -> None:
    assert len(RULES) >= 12

    assert {rule.code for rule, _ in BAD} == {rule.code for rule, _ in GOOD} == {rule.code for rule in RULES}


@pytest.mark.parametrize(("rule", "fragment"), BAD, ids=[rule.code for rule, _ in BAD])
def test_a_bad_example_is_reported_where_it_says_so(rule: Rule, fragment: str) -> None:
    text = whole(fragment)
    marked = [number for number, line in enumerate(text.split("\n"), 1) if line.endswith(MARK)]
    assert marked

    found = found_in(text, LISTED, rule.code)

    assert [(item.code, item.span and item.span.line) for item in found] == [
        (rule.code, line) for line in marked
    ]
    assert all(item.severity is rule.severity and item.name == rule.name for item in found)


@pytest.mark.parametrize(("rule", "fragment"), GOOD, ids=[rule.code for rule, _ in GOOD])
def test_a_good_example_is_silent(rule: Rule, fragment: str) -> None:
    assert MARK not in fragment, rule.code

    assert [str(item.message) for item in found_in(whole(fragment), LISTED, rule.code)] == []
