"""Fixes put in, round after round."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Diagnostic, Severity
from cchc_cli.lint.fixing import Mended, mend
from cchc_cli.lint.linter import lint
from cchc_cli.lint.registry import errors_only
from cchc_cli.lint.rule import At, Context, Finding, Replacement, Rule
from cchc_cli.message import Message
from cchc_cli.plan.plan import Plan
from cchc_cli.repository.repository import ALONE
from cchc_cli.source.loader import load_text
from cchc_cli.source.text import SourceText
from tests.tools.plans import whole


class Respelling(Rule):
    """Finds every "a" in the text of the plan, and replaces it."""

    code = "TXT999"
    name = "respelling"
    severity = Severity.ADVICE
    message = "a"

    def __init__(self, replacement: str, *, safe: bool) -> None:
        self.replacement = replacement
        self.safe = safe

    def check(self, context: Context) -> Iterator[Finding]:
        text = context.plan.text
        for start, letter in enumerate(text.raw if text else ""):
            if letter == "a":
                at = At(("text",), start, start + 1)
                fix = Replacement(Message("b"), at, self.replacement, self.safe)
                yield Finding(at, fixes=(fix,))


def mended(text: str, *rules: Rule, unsafe: bool = False) -> Mended:
    def check(source: SourceText) -> tuple[Diagnostic, ...]:
        return lint(load_text(source, Plan), rules, ALONE)

    return mend(SourceText("plan.yaml", text), check, unsafe=unsafe)


def test_all_findings_of_a_file_are_mended_and_counted() -> None:
    assert mended(whole("text: xaxa\n"), Respelling("b", safe=True)) == Mended(whole("text: xbxb\n"), 2)


def test_unsafe_fixes_are_put_in_only_on_request() -> None:
    text = whole("text: xaxa\n")

    assert mended(text, Respelling("b", safe=False)) == Mended(text, 0)
    assert mended(text, Respelling("b", safe=False), unsafe=True).count == 2


def test_a_fix_that_does_not_remove_its_finding_is_taken_back() -> None:
    text = whole("text: xaxa\n")

    assert mended(text, Respelling("aa", safe=True)) == Mended(text, 0)


def test_a_fix_after_which_the_file_no_longer_reads_is_taken_back_and_others_stay() -> None:
    text = whole("text: xaxa\n")

    assert mended(text, Respelling(": ", safe=True)) == Mended(text, 0)


def test_two_wrong_subtotals_are_put_right_one_after_the_other_with_the_total_they_share() -> None:
    group = "    - name: A\n      total: 6\n      lines:\n        - text: a\n          amount: 5\n"
    fragment = f"budget:\n  groups:\n{group}{group}  total: 12\n"

    result = mended(whole(fragment), *errors_only(), unsafe=True)

    right = fragment.replace("total: 6", "total: 5").replace("total: 12", "total: 10")
    assert result == Mended(whole(right), 2)


def test_line_ends_and_everything_else_stay() -> None:
    text = whole("text: xaxa  # chú thích\n").replace("\n", "\r\n")

    assert mended(text, Respelling("b", safe=True)).text == text.replace("xaxa", "xbxb")


class Worn(Respelling):
    """Its fix of an "o" brings another "o", and is taken back."""

    def check(self, context: Context) -> Iterator[Finding]:
        text = context.plan.text
        for start, letter in enumerate(text.raw if text else ""):
            if letter in "ao":
                at = At(("text",), start, start + 1)
                yield Finding(
                    at, fixes=(Replacement(Message("b"), at, "b" if letter == "a" else "oo", True),)
                )


def test_one_bad_fix_among_many_stops_none_of_them_and_costs_few_checks() -> None:
    rule, asked = Worn("", safe=True), 0

    def check(source: SourceText) -> tuple[Diagnostic, ...]:
        nonlocal asked
        asked += 1
        return lint(load_text(source, Plan), [rule], ALONE)

    text = whole(f"text: {'xa' * 60}o{'xa' * 60}\n")
    result = mend(SourceText("plan.yaml", text), check, unsafe=False)

    assert result == Mended(text.replace("xa", "xb"), 120)
    assert asked < 30, "the bad one is found by halves"
    assert [found.fixes for found in result.found] == [()], "what is always taken back is not offered"
    assert mend(SourceText("plan.yaml", result.text), check, unsafe=False) == Mended(result.text, 0)


class Uneven(Rule):
    """The first heading with an "a" is found; that the next one has it too is seen when this one is mended."""

    code = "TXT999"
    name = "uneven"
    severity = Severity.ADVICE
    message = "a"

    def check(self, context: Context) -> Iterator[Finding]:
        for number, section in enumerate(context.plan.sections):
            heading = section.heading.raw if section.heading else ""
            if "a" in heading:
                at = At(("sections", number, "heading"), 0, len(heading))
                yield Finding(at, fixes=(Replacement(Message("b"), at, "b", True),))
                return


def test_a_safe_fix_may_uncover_another_safe_one() -> None:
    text = whole("sections:\n  - heading: a\n  - heading: aa\n")

    assert mended(text, Uneven()) == Mended(text.replace("aa", "b").replace(": a\n", ": b\n"), 2)
