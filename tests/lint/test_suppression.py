"""Comments that silence findings."""

from __future__ import annotations

from textwrap import indent

import pytest

from cchc_cli.lint.run import Checked, Request, check
from cchc_cli.repository.repository import ALONE
from tests.tools.plans import loaded, whole

WRONG = "budget:{beside}\n  lines:\n    - text: a\n      amount: 5\n  total: 6{at}\n"
ERRORS = Request(select=("BUD",))


def checked(text: str, request: Request = ERRORS) -> Checked:
    return check(loaded(text), ALONE, request)


def with_comments(beside: str = "", at: str = "") -> str:
    return whole(WRONG.format(beside=beside, at=at))


def codes(found: Checked) -> list[str]:
    return [each.code for each in found.found]


def test_a_comment_beside_the_line_silences_its_finding() -> None:
    found = checked(with_comments(at="  # cchc: ignore[BUD102] đã thống nhất tại CV 123/SNV"))

    assert (codes(found), [each.code for each in found.silenced]) == ([], ["BUD102"])


def test_a_comment_beside_a_key_silences_what_stands_below() -> None:
    assert codes(checked(with_comments(beside="  # cchc: ignore[BUD] lý do"))) == []


def test_a_comment_above_silences_the_part_that_follows() -> None:
    text = whole(
        "budget:\n  lines:\n    - text: a\n      amount: 5\n  # cchc: ignore[wrong-total] lý do\n  total: 6\n"
    )

    assert codes(checked(text)) == []


@pytest.mark.parametrize("reason", [".", "x", "--", "123"])
def test_a_sign_or_a_word_is_no_reason_for_an_error(reason: str) -> None:
    assert codes(checked(with_comments(at=f"  # cchc: ignore[BUD102] {reason}"))) == ["BUD102", "REF111"]


def test_all_names_no_error() -> None:
    found = checked("# cchc: ignore-file[ALL] đã thống nhất\n" + with_comments())

    assert codes(found) == ["BUD102"]
    assert [str(note.message) for note in found.found[0].notes][-1].endswith("by its code, not by ALL")


def test_a_comment_for_the_whole_file_may_stand_anywhere() -> None:
    assert codes(checked("# cchc: ignore-file[BUD102] lý do\n" + with_comments())) == []
    assert codes(checked("# cchc: ignore[BUD102] lý do\n" + with_comments())) == ["BUD102", "REF201"]


def test_an_error_is_silenced_only_with_a_reason() -> None:
    found = checked(with_comments(at="  # cchc: ignore[BUD102]"))

    assert codes(found) == ["BUD102", "REF111"]
    assert "not silenced: the comment gives no reason" in [str(note.message) for note in found.found[0].notes]


def test_a_comment_that_silences_nothing_is_a_finding() -> None:
    found = checked(with_comments(at="  # cchc: ignore[BUD102, BUD101] lý do"))

    assert [(each.code, str(each.message)) for each in found.found] == [
        ("REF201", "nothing here has to be silenced for BUD101")
    ]


def test_a_comment_for_a_rule_that_is_not_asked_now_is_not_called_unused() -> None:
    text = with_comments(at="  # cchc: ignore[BUD102, DUE101] lý do")

    assert codes(checked(text)) == []
    assert codes(checked(text, Request(select=("BUD", "DUE101")))) == ["REF201"]


def test_a_comment_that_cannot_be_understood_or_names_no_rule_is_an_error() -> None:
    found = checked(with_comments(at="  # cchc: ignore BUD102"))
    other = checked(with_comments(at="  # cchc: ignore[BDU102] lý do"))

    assert codes(found) == ["BUD102", "REF112"]
    assert codes(other) == ["BUD102", "REF113"]
    assert [str(note.message) for note in other.found[1].notes] == ["did you mean BUD102?"]


def test_the_comment_that_names_an_error_gives_the_reason_itself() -> None:
    text = "# cchc: ignore-file[ALL] lý do chung\n" + with_comments(at="  # cchc: ignore[BUD102]")

    assert "BUD102" in codes(checked(text))


def test_spaces_around_the_parts_of_a_comment_mean_nothing() -> None:
    for at in (" #cchc: ignore [bud102] lý do", "  #  CCHC :  Ignore  [ BUD102 ]   lý do"):
        assert codes(checked(with_comments(at=at))) == []


def test_ignores_can_be_set_aside() -> None:
    text = with_comments(at="  # cchc: ignore[BUD102] lý do")

    assert codes(checked(text, Request(select=("BUD",), with_ignores=False))) == ["BUD102"]


def test_yaml_that_is_not_sound_cannot_be_silenced() -> None:
    text = "# cchc: ignore-file[YML, BUD] lý do\n" + with_comments().replace(
        "year: 2026", "year: 2026\nyear: 2026"
    )

    assert codes(checked(text)) == ["YML009"]


def test_words_inside_a_text_are_no_comment() -> None:
    text = with_comments() + indent("text: >-\n  a\n  # cchc: ignore-file[BUD102] lý do\n", "    ")

    assert codes(checked(text)) == ["BUD102"]
