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


def test_what_is_sent_to_is_not_renumbered() -> None:
    fragment = points("a)", "c)", "d)") + "  - heading: B\n    text: Thực hiện {} Kế hoạch này.\n"

    free, sent = (one(fragment.format(words), LISTED, "NUM202") for words in ("mục 5", "điểm d mục I"))

    assert (len(free.fixes), len(sent.fixes)) == (1, 0), (
        "of two points that were sent to, one would be another"
    )
    assert [
        at_words
        for related in sent.related
        if (at_words := marked(related.span, whole(fragment.format("điểm d mục I"))))
    ] == ["điểm d"]


def test_a_label_that_goes_back_is_told_with_the_one_before_it() -> None:
    wrong = one(
        "sections:\n  - label: I.\n    text: a\n  - label: III.\n    text: b\n  - label: II.\n    text: c\n",
        LISTED,
        "NUM203",
    )

    assert str(wrong.message) == "“II.” stands behind “III.”"
    assert str(wrong.notes[-1].message) == "put the two in order, or count again from “III.”"


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


def test_an_annex_without_a_number_keeps_its_place_in_the_count() -> None:
    assert found(two("PHỤ LỤC", "PHỤ LỤC II"), LISTED, "NUM202") == ()
    assert one(two("PHỤ LỤC I", "PHỤ LỤC III"), LISTED, "NUM202").code == "NUM202"


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
    "text", ["Nhiệm vụ theo Phụ lục I (có bảng phân công kèm theo).", "Nhiệm vụ theo Phụ lục I, Kinh phí."]
)
def test_an_annex_that_may_be_meant_is_not_called_unmentioned(text: str) -> None:
    assert found(two("PHỤ LỤC I", "PHỤ LỤC II", text), LISTED, "NUM206", "NUM207") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Mẫu theo Phụ lục V ban hành kèm theo Thông tư số 01/2021/TT-BNV",
        "ban hành kèm theo Quyết định số 225/QĐ-TTg",
        "Gửi báo cáo tự chấm điểm (kèm theo tài liệu kiểm chứng)",
    ],
)
def test_enclosures_of_other_papers_are_no_annex_of_the_plan(text: str) -> None:
    assert found(f"sections:\n  - text: {text}.\n", LISTED, "NUM101", "NUM210") == ()


def test_an_enclosed_annex_of_a_plan_without_any_is_absent() -> None:
    fragment = "sections:\n  - text: (Nhiệm vụ cụ thể theo Phụ lục đính kèm).\n"

    wrong = one(fragment, LISTED, "NUM1", "NUM210")

    assert (wrong.code, at(wrong, whole(fragment))) == ("NUM210", "Phụ lục đính kèm")


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


# Rows and marks


def rows(*lines: str) -> str:
    """A table of statistics with one parent row and these rows below it."""
    below = "".join(f"          {line}\n" for line in lines)
    return (
        "statistics:\n  - columns: [STT, Chỉ tiêu, Năm 2025]\n    rows:\n      - text: Văn bản\n        rows:\n"
        f"{below}      - text: Tuyên truyền\n        rows:\n          - Số lớp tập huấn\n          - Số bản tin\n"
    )


def test_a_dash_in_the_text_of_a_row_that_prints_none_is_advice() -> None:
    fragment = rows('- label: ""', '  text: "- Văn bản của Tỉnh ủy"')

    wrong = one(fragment, LISTED, "NUM")

    assert (wrong.code, at(wrong, whole(fragment))) == ("NUM303", "-")
    after = mended(whole(fragment), wrong.fixes[0])
    assert 'label: "-"' in after
    assert 'text: "Văn bản của Tỉnh ủy"' in after


def test_a_group_of_rows_without_dashes_is_one_finding_with_the_others_beside_it() -> None:
    fragment = rows('- label: ""', "  text: Bộ tiêu chí sở", '- label: ""', "  text: Bộ tiêu chí xã")

    wrong = one(fragment, LISTED, "NUM")

    assert (wrong.code, at(wrong, whole(fragment)), len(wrong.related)) == ("NUM304", "Bộ tiêu chí sở", 1)


def test_rows_below_a_side_head_need_no_dashes() -> None:
    fragment = rows(
        "- side: Chia theo tên loại",
        "  rows:",
        '    - label: ""',
        "      text: Nghị quyết",
        "    - Quyết định",
    ).replace("    - Quyết định", '    - label: ""\n                text: Quyết định')

    assert found(fragment, LISTED, "NUM304") == ()


def test_two_rows_in_one_are_found_where_the_second_begins() -> None:
    fragment = rows(
        "- Bộ tiêu chí đánh giá sở, ngành Bộ tiêu chí đánh giá cấp huyện", "- Bộ tiêu chí đánh giá cấp xã"
    )

    wrong = one(fragment, LISTED, "NUM")

    assert (wrong.code, at(wrong, whole(fragment))) == ("NUM209", "Bộ tiêu chí đánh giá cấp huyện")


@pytest.mark.parametrize(
    "row",
    [
        "Kế hoạch cải cách hành chính và Kế hoạch cải cách hành chính năm sau",
        "Kế hoạch cải cách hành chính, Kế hoạch cải cách hành chính của xã",
        "Kế hoạch cải cách hành chính thực hiện kế hoạch cải cách hành chính",
    ],
)
def test_a_name_that_comes_again_in_a_sentence_is_no_second_row(row: str) -> None:
    assert found(rows(f"- {row}", "- Kế hoạch cải cách tài chính"), LISTED, "NUM209") == ()


STEPS = """
tasks:
  - title: Tham mưu xây dựng văn bản
    rows:
      - outputs: "- Nghị quyết của HĐND;"
        deadline: "- Thường xuyên"
      - outputs: "- Báo cáo kết quả."
        deadline: "- Định kỳ quý"
  - title: Rà soát văn bản
    outputs: Kế hoạch
    deadline: Quý I
  - title: Kiểm tra văn bản
    outputs: Báo cáo
    deadline: Quý II
  - title: Chấp hành kỷ luật
    outputs: Kế hoạch thực hiện
    deadline: Quý III
  - title: Xử lý kiến nghị
    outputs: Báo cáo
    deadline: {deadline}
"""


def test_dashes_that_make_a_list_of_the_rows_beside_one_title_are_silent() -> None:
    assert found(STEPS.format(deadline="Quý IV"), LISTED, "NUM303") == ()


@pytest.mark.parametrize(
    ("deadline", "count"),
    [('"- XD kế hoạch tháng 01"', 1), ('"- Tháng 01; - Tháng 12"', 0), ('"- Tháng 01 - Tháng 12"', 0)],
)
def test_a_dash_before_a_single_entry_is_found_and_a_typed_list_is_not(deadline: str, count: int) -> None:
    assert len(found(STEPS.format(deadline=deadline), LISTED, "NUM303")) == count


@pytest.mark.parametrize(
    "text", ["100% hồ sơ", "24/7 hỗ trợ", "2.500 hồ sơ", "Quý 1. Rà soát", "04 lớp", "3,5 tỷ"]
)
def test_a_text_that_begins_with_a_figure_has_no_label_of_its_own(text: str) -> None:
    assert found(f'sections:\n  - heading: A\n    items:\n      - "{text}"\n', LISTED, "NUM208") == ()


@pytest.mark.parametrize("text", ["2. Rà soát", "a) Rà soát", "II. RÀ SOÁT", "1.2. Rà soát", "- Rà soát"])
def test_a_label_typed_into_a_numbered_text_is_found(text: str) -> None:
    fragment = f'sections:\n  - heading: A\n    items:\n      - "{text}"\n'

    wrong = one(fragment, LISTED, "NUM208")

    assert at(wrong, whole(fragment)) == text.split(maxsplit=1)[0]
    assert f'- "{text.split()[1]}' in mended(whole(fragment), wrong.fixes[0])
