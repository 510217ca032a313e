"""Labels and annexes: what the examples of the rules do not show."""

from __future__ import annotations

import pytest

from tests.tools.plans import LISTED, at, found, marked, mended, one, whole

TWO = """
annexes:
  - label: {first}
    title: NHIỆM VỤ
    text: a
  - label: {second}
    title: KINH PHÍ
    text: b
"""


def two(first: str, second: str, text: str = "Xem các phụ lục kèm theo.") -> str:
    """A plan with two annexes and one sentence."""
    return f"sections:\n  - text: {text}\n" + TWO.format(first=first, second=second)


def points(*labels: str) -> str:
    """A list of points; "" counts on."""
    rows = "".join(
        f"      - label: {label}\n        text: b\n" if label else "      - b\n" for label in labels
    )
    return f"sections:\n  - heading: A\n    points:\n{rows}"


# Labels


def test_the_second_of_two_equal_labels_points_to_the_first_and_is_mended_by_counting() -> None:
    fragment = points("", "", "b)", "")

    wrong = one(fragment, LISTED, "NUM2")

    assert (wrong.code, at(wrong, whole(fragment))) == ("NUM201", "b)")
    assert [str(related.message) for related in wrong.related] == ["first here"]
    after = mended(whole(fragment), wrong.fixes[0])
    assert "label: c)" in after


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        (("", "", "", "đ)"), [("NUM202", "đ)")]),
        (("", "", "", "", "e)", "f)", ""), [("NUM202", "e)"), ("NUM204", "f)")]),
        (("", "", "", "", "", "", "f)", ""), [("NUM204", "f)")]),
        (("", "d)", "b)", "c)"), [("NUM203", "b)")]),
        (("", "", "2."), [("NUM301", "2.")]),
    ],
)
def test_a_label_that_does_not_follow_is_one_finding(
    labels: tuple[str, ...], expected: list[tuple[str, str]]
) -> None:
    fragment = points(*labels)

    wrong = found(fragment, LISTED, "NUM2", "NUM301")

    assert [(each.code, at(each, whole(fragment))) for each in wrong] == expected


def test_a_label_that_is_not_printed_breaks_no_list() -> None:
    assert found(points("", '""', ""), LISTED, "NUM2", "NUM301") == ()


def test_rows_of_tables_are_lists_too() -> None:
    fragment = """
    areas:
      - area: CẢI CÁCH THỂ CHẾ
        tasks:
          - title: Rà soát văn bản
          - title: Kiểm tra văn bản
          - label: "2"
            title: Công bố văn bản
    """

    assert one(fragment, LISTED, "NUM2").code == "NUM201"


# Annexes


def test_words_that_send_to_an_annex_without_a_number_stand_with_it() -> None:
    fragment = two("PHỤ LỤC 1", '""', "Nhiệm vụ tại Phụ lục 1, kinh phí tại Phụ lục 2.")

    wrong = one(fragment, LISTED, "NUM1", "NUM2")

    assert wrong.code == "NUM205"
    assert [marked(related.span, whole(fragment)) for related in wrong.related] == ["Phụ lục 2"]
    assert 'label: "PHỤ LỤC II"' in mended(whole(fragment), wrong.fixes[0])


def test_an_annex_with_a_name_of_its_own_needs_no_number() -> None:
    text = "Báo cáo theo đề cương gửi kèm, số liệu theo Phụ lục kèm theo."

    assert found(two("ĐỀ CƯƠNG BÁO CÁO", "PHỤ LỤC", text), LISTED, "NUM") == ()


def test_the_enclosed_annex_is_the_one_that_prints_the_word() -> None:
    fragment = two("PHỤ LỤC", '""', "(Phân công tại phụ lục kèm theo)")

    wrong = found(fragment, LISTED, "NUM206", "NUM207", "NUM101")

    assert [(each.code, at(each, whole(fragment))) for each in wrong] == [("NUM206", "KINH PHÍ")]


@pytest.mark.parametrize("words", ["các phụ lục kèm theo", "Phụ lục I và Phụ lục II", "các Phụ lục I, II"])
def test_annexes_that_the_text_sends_to_are_silent(words: str) -> None:
    assert found(two("PHỤ LỤC I", "PHỤ LỤC II", f"Xem {words}."), LISTED, "NUM") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Mẫu theo Phụ lục V ban hành kèm theo Thông tư số 01/2021/TT-BNV",
        "ban hành kèm theo Quyết định số 225/QĐ-TTg",
        "Gửi báo cáo tự chấm điểm (kèm theo tài liệu kiểm chứng)",
    ],
)
def test_enclosures_of_other_papers_are_no_annex_of_the_plan(text: str) -> None:
    assert found(f"sections:\n  - text: {text}.\n", LISTED, "NUM101") == ()


def test_an_enclosed_annex_of_a_plan_without_any_is_absent() -> None:
    fragment = "sections:\n  - text: (Nhiệm vụ cụ thể theo Phụ lục đính kèm).\n"

    wrong = one(fragment, LISTED, "NUM101")

    assert at(wrong, whole(fragment)) == "Phụ lục đính kèm"


def test_an_annex_that_is_absent_twice_is_one_finding() -> None:
    fragment = two("PHỤ LỤC I", "PHỤ LỤC II", "Theo Phụ lục I, II, IV. Xem Phụ lục IV.")

    wrong = one(fragment, LISTED, "NUM101")

    assert (at(wrong, whole(fragment)), len(wrong.related)) == ("IV", 1)


def test_a_lone_annex_needs_no_numeral_and_no_number() -> None:
    fragment = (
        "sections:\n  - text: (Phụ lục đính kèm)\nannexes:\n  - label: PHỤ LỤC\n    title: A\n    text: b\n"
    )

    assert found(fragment, LISTED, "NUM") == ()


def test_references_in_attach_lines_and_titles_do_not_count() -> None:
    fragment = "sections:\n  - text: a\nannexes:\n  - title: Biểu tại Phụ lục V\n    text: b\n"

    assert found(fragment, LISTED, "NUM101") == ()
