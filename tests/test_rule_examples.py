"""Every example in a rule's docstring is run: Bad reports the rule where it says so, Good reports nothing."""

from __future__ import annotations

from collections import Counter

import pytest

from cchc_cli.lint.page import page
from cchc_cli.lint.registry import RULES
from cchc_cli.lint.rule import Rule
from tests.tools.plans import LISTED, found_in, mended, whole

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


FIXABLE = [(rule, fragment) for rule, fragment in BAD if rule.fix]


def test_rules_that_say_they_mend_are_tried() -> None:
    assert len({rule.code for rule, _ in FIXABLE}) >= 4


@pytest.mark.parametrize(("rule", "fragment"), BAD, ids=[rule.code for rule, _ in BAD])
def test_a_rule_offers_the_fixes_it_says_and_no_others(rule: Rule, fragment: str) -> None:
    fixes = [fix for item in found_in(whole(fragment), LISTED, rule.code) for fix in item.fixes]

    assert bool(fixes) is bool(rule.fix)
    assert {fix.safe for fix in fixes} <= {rule.fix == "safe"}


@pytest.mark.parametrize(("rule", "fragment"), FIXABLE, ids=[rule.code for rule, _ in FIXABLE])
def test_a_fix_removes_its_finding_adds_none_and_changes_nothing_else(rule: Rule, fragment: str) -> None:
    text = whole(fragment.replace(f"  {MARK}", ""))
    every = ("",)
    before = found_in(text, LISTED, *every)
    mended_here = [item for item in before if item.code == rule.code and item.fixes]
    assert mended_here

    for item in mended_here:
        fix = item.fixes[0]
        after = mended(text, fix)
        touched = {number for edit in fix.edits for number in range(edit.span.line, edit.span.end_line + 1)}
        found_after = Counter(other.code for other in found_in(after, LISTED, *every))
        found_before = Counter(other.code for other in before)
        assert found_after[rule.code] == found_before[rule.code] - 1
        assert found_after <= found_before
        untouched = [line for number, line in enumerate(text.split("\n"), 1) if number not in touched]
        left = iter(after.split("\n"))
        assert all(line in left for line in untouched)
