"""The engine: order, settings, places, fixes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from cchc_cli.diagnostics import Location, NoteKind, Severity, Span
from cchc_cli.lint.linter import lint
from cchc_cli.lint.registry import RULES, errors_only
from cchc_cli.lint.rule import At, Context, Finding, Replacement
from cchc_cli.lint.typed import at_words, replaced
from cchc_cli.message import Message
from cchc_cli.plan.text import Text
from cchc_cli.repository.recognition import Registry
from cchc_cli.repository.repository import ALONE, Repository
from cchc_cli.repository.settings import Settings
from tests.lint.pointing import Pointing
from tests.tools.plans import AGENCIES, found, found_in, loaded, marked, mended, whole

MANY = """
areas:
  - area: A
    tasks:
      - title: Rà soát
        lead: Sở Không Có
        deadline: Trước ngày 31/6
text: Căn cứ Luật ngày 30/02/2020.
budget:
  lines:
    - text: a
      amount: 5
  total: 6
"""


def test_findings_stand_in_the_order_of_the_file() -> None:
    text = whole("text: Căn cứ Luật ngày 30/02/2020.\n" + MANY.split("text: Căn", maxsplit=1)[0]) + (
        "  - title: Kinh phí\n    budget:\n      lines:\n        - text: a\n          amount: 5\n      total: 6\n"
    )

    diagnostics = found_in(text, Repository(Settings(), Registry(AGENCIES)))

    assert [item.code for item in diagnostics] == ["DUE101", "ORG101", "DUE101", "BUD102"]
    assert [item.span for item in diagnostics] == sorted(item.span for item in diagnostics if item.span)
    assert {item.file for item in diagnostics} == {"plan.yaml"}


def test_what_the_reader_finds_stands_among_what_the_rules_find() -> None:
    fragment = "budget:\n  lines:\n    - text: a\n      amount: 5\n      nots: b\n  total: 6\n"

    assert [item.code for item in found(fragment)] == ["SCH001"]
    assert [item.code for item in found("nots: a\n" + fragment.replace("      nots: b\n", ""))] == [
        "SCH001",
        "BUD102",
    ]


def test_a_file_that_is_no_plan_has_the_findings_of_its_reading() -> None:
    diagnostics = found_in("- a\n- b\n")

    assert diagnostics
    assert {item.code[:3] for item in diagnostics} <= {"YML", "SCH"}


@pytest.mark.parametrize(
    ("location", "key", "words"),
    [
        (("document", "place"), False, "Tương Dương"),
        (("document", "place"), True, "place"),
        (("document",), False, "issuer"),
        (("document", "signer"), False, "issuer"),
        (("document", "signature", 0), False, "CHỦ TỊCH"),
    ],
)
def test_a_place_is_the_value_its_key_or_the_nearest_there_is(
    location: Location, key: bool, words: str
) -> None:
    text = whole("")
    rule = Pointing(Finding(At(location, key=key), {"n": 1}))

    (found_here,) = lint(loaded(text), (rule,), ALONE)

    assert marked(found_here.span, text) == words
    assert str(found_here.message) == "here 1"
    assert (found_here.code, found_here.name, found_here.severity) == ("TXT999", "pointing", Severity.ADVICE)


def test_words_are_marked_inside_a_folded_text() -> None:
    text = whole("text: >-\n  Một hai\n  ba bốn.\n")
    rule = Pointing(Finding(At(("text",), 8, 10), {"n": 1}))

    (found_here,) = lint(loaded(text), (rule,), ALONE)

    assert found_here.span
    assert marked(found_here.span, text) == "ba"


@pytest.mark.parametrize(
    ("value", "edited"),
    [
        ("Tương Dương", "Vinh"),
        ("'Tương Dương'", "'Vinh'"),
        ('"Tương Dương"', '"Vinh"'),
        ("|-\n    Tương Dương", None),
        (">-\n    Tương Dương", None),
    ],
)
def test_a_fix_replaces_a_value_in_its_quotes_and_is_dropped_for_folded_text(
    value: str, edited: str | None
) -> None:
    text = whole("").replace("place: Tương Dương", f"place: {value}")
    replacement = Replacement(Message("change"), At(("document", "place")), "Vinh", safe=True)
    rule = Pointing(Finding(At(("document", "place")), {"n": 1}, fixes=(replacement,)))

    (found_here,) = lint(loaded(text), (rule,), ALONE)

    edits = [edit.replacement for fix in found_here.fixes for edit in fix.edits]
    assert edits == ([edited] if edited else [])
    assert all(fix.safe for fix in found_here.fixes)


@pytest.mark.parametrize(
    ("typed", "edited"),
    [
        ("text: Một hai hai ba.", "text: Một hai ba."),
        ("text: 'Một hai hai ba ''bốn''.'", "text: 'Một hai ba ''bốn''.'"),
        ("text: >-\n  Một hai\n  hai ba.", "text: >-\n  Một hai ba."),
    ],
)
def test_a_fix_replaces_words_inside_a_text_also_across_a_fold(typed: str, edited: str) -> None:
    text = whole(f"{typed}\n")
    words = loaded(text).model
    assert words is not None
    assert words.text is not None
    start = words.text.raw.index("hai")
    fixes = replaced(Message("once"), ("text",), words.text, start, start + 7, "hai", safe=True)
    rule = Pointing(Finding(At(("text",), start, start + 7), {"n": 1}, fixes=fixes))

    (found_here,) = lint(loaded(text), (rule,), ALONE)

    assert mended(text, found_here.fixes[0]) == text.replace(typed, edited)


def test_words_of_a_place_that_is_one_bare_text_are_replaced() -> None:
    text = whole("sections:\n  - heading: h\n    items:\n      - Một hai.\n")
    at = At(("sections", 0, "items", 0, "text"), 0, 3)

    fixes = (Replacement(Message("once"), at, "Ba", safe=True),)
    (found_here,) = lint(loaded(text), [Pointing(Finding(at, {"n": 1}, fixes=fixes))], ALONE)

    assert mended(text, found_here.fixes[0]) == text.replace("Một hai.", "Ba hai.")


def test_words_with_braces_between_them_are_not_replaced() -> None:
    text = Text.read("đạt {từ 95% | ten} và hai")

    assert replaced(Message("a"), ("text",), text, 2, 11, "b", safe=True) == ()
    assert [fix.at for fix in replaced(Message("a"), ("text",), text, 4, 6, "b", safe=True)] == [
        At(("text",), 5, 7)
    ]


def test_a_finding_tells_where_the_paper_says_it() -> None:
    text = whole("areas:\n  - area: A\n    tasks:\n      - title: B\n        lead: C\n")
    place = ("annexes", 0, "areas", 0, "tasks", 0)
    rule = Pointing(Finding(At((*place, "lead", 0)), {"n": 1}), Finding(At(("year",)), {"n": 2}))

    year, lead = lint(loaded(text), (rule,), ALONE)

    assert [(note.kind, str(note.message)) for note in lead.notes] == [
        (NoteKind.WHERE, "item I.1, column of the agency in charge")
    ]
    assert year.notes == ()


def test_a_fix_of_a_value_that_the_file_does_not_have_is_dropped() -> None:
    replacement = Replacement(Message("change"), At(("document", "signer")), "A", safe=True)
    rule = Pointing(Finding(At(("document", "signer")), {"n": 1}, fixes=(replacement,)))

    (found_here,) = lint(loaded(whole("")), (rule,), ALONE)

    assert found_here.fixes == ()


@pytest.mark.parametrize(
    ("raw", "printed", "typed"),
    [
        ("một hai", "hai", "hai"),
        ("{{a}} hai", "hai", "hai"),
        ("{{a}} hai", "{a}", "{{a}"),
        ("đạt {từ 95% | ten} và hai", "hai", "hai"),
        ("đạt {  từ 95% | ten} và hai", "từ 95%", "từ 95%"),
        ("như { ten } hai", "hai", "hai"),
        ("như { ten } hai", "{ten}", "{ ten }"),
    ],
)
def test_printed_words_are_found_in_the_typed_text(raw: str, printed: str, typed: str) -> None:
    text = Text.read(raw)
    start = text.printed().index(printed)

    place = at_words(("text",), text, start, start + len(printed))

    assert raw[place.start : place.end] == typed


def test_no_words_are_the_whole_value() -> None:
    assert at_words(("text",), Text.read("a"), 1, 1) == At(("text",))


def test_the_same_plan_gives_the_same_findings_twice() -> None:
    first, second = (lint(loaded(whole(MANY)), RULES, ALONE) for _ in range(2))

    assert first == second
    assert first
    assert all(isinstance(item.span, Span) for item in first)


def test_of_two_rules_about_the_same_words_the_closer_one_speaks() -> None:
    text = whole("text: Một hai ba.\n")
    wide = Pointing(Finding(At(("text",), 0, 7), {"n": 1}), Finding(At(("text",), 8, 10), {"n": 2}))
    close = Pointing(Finding(At(("text",), 4, 7), {"n": 3}))
    close.code = "TXT998"
    wide.yields_to = ("TXT998",)

    assert [str(each.message) for each in lint(loaded(text), (wide, close), ALONE)] == ["here 3", "here 2"]
    assert [str(each.message) for each in lint(loaded(text), (wide,), ALONE)] == ["here 1", "here 2"]


class Broken(Pointing):
    """A rule with a fault of its own behind its first finding."""

    def check(self, context: Context) -> Iterator[Finding]:
        yield from super().check(context)
        raise KeyError(context.plan.year)


@pytest.mark.usefixtures("broken_rules_are_told")
def test_a_rule_that_breaks_costs_no_other_finding() -> None:
    plan = loaded(whole(MANY))

    told = lint(plan, [Broken(Finding(At(("text",)), {"n": 1})), *errors_only()], ALONE)

    assert [item.code for item in told] == [
        "BUG001",
        *(item.code for item in lint(plan, errors_only(), ALONE)),
    ]
    assert "KeyError at test_linter.py:" in told[0].message.text()
