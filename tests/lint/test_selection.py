"""Which rules are asked."""

from __future__ import annotations

import pytest

from cchc_cli.catalogue import translated
from cchc_cli.lint.registry import RULES
from cchc_cli.lint.run import known_codes
from cchc_cli.lint.selection import Selection, unknown
from cchc_cli.repository.repository import ALONE
from tests.lint.pointing import Pointing

BUD = [rule.code for rule in RULES if rule.code.startswith("BUD")]


def codes(selection: Selection) -> set[str]:
    return {rule.code for rule in selection.rules(RULES)}


def test_without_a_choice_every_rule_that_is_not_on_trial_is_asked() -> None:
    assert codes(Selection()) == {rule.code for rule in RULES if not rule.preview}
    assert len(codes(Selection())) >= 12


def test_a_selector_is_a_code_its_beginning_or_a_name() -> None:
    assert codes(Selection(select=("BUD",))) == set(BUD)
    hundreds = {code for code in BUD if code.startswith("BUD10")}
    assert codes(Selection(select=("BUD10",), ignore=("BUD102",))) == hundreds - {"BUD102"}
    assert codes(Selection(select=("wrong-total",))) == {"BUD102"}


def test_a_name_may_be_vietnamese_and_a_code_in_small_letters() -> None:
    assert codes(Selection(select=("tong-cong-sai",))) == {"BUD102"}
    assert codes(Selection(select=("bud102",))) == {"BUD102"}
    assert "BUD102" not in codes(Selection(ignore=("tong-cong-sai",)))
    assert codes(Selection(select=("BUD",), ignore=("bud102",))) == set(BUD) - {"BUD102"}


def test_of_two_selectors_the_closer_one_counts_and_of_equals_the_refusal() -> None:
    assert codes(Selection(select=("BUD101",), ignore=("BUD",))) == {"BUD101"}
    assert codes(Selection(select=("BUD101",), ignore=("BUD101",))) == set()
    assert "BUD101" in codes(Selection(ignore=("BUD",), extend_select=("BUD101",)))
    assert codes(Selection(select=("ALL",), ignore=("ALL",))) == set()


@pytest.mark.parametrize(
    ("selection", "asked"),
    [
        (Selection(), False),
        (Selection(preview=True), True),
        (Selection(select=("TXT",)), False),
        (Selection(extend_select=("TXT999",)), True),
        (Selection(select=("pointing",)), True),
        (Selection(preview=True, ignore=("TXT",)), False),
    ],
)
def test_a_rule_on_trial_is_asked_on_request_or_by_its_very_code(selection: Selection, asked: bool) -> None:
    rule = Pointing()
    rule.preview = True

    assert selection.picks(rule) is asked


def test_a_selector_that_means_nothing_is_named_with_the_nearest() -> None:
    pairs = [(rule.code, rule.name) for rule in RULES]

    assert unknown(("BUD101", "wrong-total", "BUD", "ALL"), pairs) == ()
    assert unknown(("BDU101", "wrong-totl"), pairs) == (("BDU101", "BUD101"), ("wrong-totl", "wrong-total"))
    assert unknown(("TXT3O3", "tong-cog-sai"), pairs) == (
        ("TXT3O3", "TXT303"),
        ("tong-cog-sai", "tong-cong-sai"),
    )
    assert unknown(("",), pairs) == (("", ""),)


def test_who_types_a_figure_means_a_rule_and_not_a_family() -> None:
    assert unknown(("XNA9",), [("XNA001", "x")]) == (("XNA9", "XNA001"),)


def test_names_that_people_see_mean_one_rule_each() -> None:
    names = {name: translated(name, "vi") for _, name in known_codes(ALONE)}

    assert len(set(names.values())) == len(names) > 200
    assert [name for name, shown in names.items() if shown != name and shown in names] == []
