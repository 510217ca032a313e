"""The rules on citations: what their examples do not show."""

from __future__ import annotations

import pytest

from cchc_cli.diagnostics import Diagnostic, NoteKind
from tests.tools.plans import LISTED, at, found, found_in, marked, mended, one, whole


def text(*lines: str) -> str:
    """Places of a section, each with its text."""
    items = "".join(f"      - text: >-\n          {line}\n" for line in lines)
    return f"sections:\n  - heading: NHIỆM VỤ\n    items:\n{items}"


def words(fragment: str, code: str) -> list[str]:
    """What the findings of a rule point to."""
    return [at(item, whole(fragment)) for item in found(fragment, LISTED, code)]


def only(fragment: str, code: str) -> tuple[Diagnostic, str]:
    """The only finding of a rule, and the words it points to."""
    item = one(fragment, LISTED, code)
    return item, at(item, whole(fragment))


def repaired(fragment: str, code: str) -> str:
    """The plan with the repair of the only finding, which is then gone and has left no other behind."""
    item = one(fragment, LISTED, code)
    before = {(each.code, str(each.message)) for each in found(fragment, LISTED, "CIT")}
    after = mended(whole(fragment), item.fixes[0])
    left = {(each.code, str(each.message)) for each in found_in(after, LISTED, "CIT")}
    assert left == before - {(code, str(item.message))}
    return after


# Kind, symbol, issuer


def test_a_circular_with_the_letters_of_a_decree_is_mended_when_its_issuer_agrees() -> None:
    fragment = text("Thực hiện Thông tư số 56/2022/NĐ-CP ngày 16/9/2022 của Bộ Tài chính về tự chủ.")

    item, pointed = only(fragment, "CIT101")

    assert pointed == "Thông tư số 56/2022/NĐ-CP"
    assert str(item.label) == "NĐ stands for Nghị định"
    assert "Thông tư số 56/2022/TT-BTC ngày" in repaired(fragment, "CIT101")


def test_the_cause_is_reported_once() -> None:
    fragment = text("Thực hiện Thông tư số 56/2022/NĐ-CP của Bộ Tài chính.")

    assert [item.code for item in found(fragment, LISTED, "CIT")] == ["CIT101"]


def test_where_the_issuer_says_nothing_the_symbol_is_not_changed() -> None:
    item, _ = only(
        text("Thực hiện Quyết định số 225/CT-TTg ngày 04/02/2016 của Thủ tướng Chính phủ."), "CIT101"
    )

    assert item.fixes == ()


@pytest.mark.parametrize(
    "citation",
    [
        "Công văn số 6459/BNV-CCHC",
        "Công văn số 45/TT-HĐND",
        "Công văn số 123/CT-TTHT",
        "Nghị quyết số 202/2025/QH15",
        "Luật số 72/2025/QH15",
        "Quy chế số 12/QĐ-UBND",
        "Đề án 06/QĐ-TTg",
        "Thông tư số 01/2015/TTLT-BNV-BTC",
        "Quyết định số 20/QĐ-BCĐCCHC",
        "Kế hoạch số 12/KH-MTTQ-BTT",
        "Văn bản số 12/UBND-VX",
    ],
)
def test_symbols_that_fit_their_kind(citation: str) -> None:
    assert found(text(f"Thực hiện {citation} về tự chủ."), LISTED, "CIT101", "CIT102") == ()


def test_a_reversed_symbol_of_the_party_is_one_finding() -> None:
    fragment = text("Thực hiện Nghị quyết số 05/NQ-TU ngày 14/10/2021 của Tỉnh ủy về chuyển đổi số.")

    item, pointed = only(fragment, "CIT102")

    assert (pointed, str(item.label)) == ("05/NQ-TU", "write 05-NQ/TU")
    assert "số 05-NQ/TU ngày" in repaired(fragment, "CIT102")


def test_a_symbol_of_the_party_without_its_kind() -> None:
    item, pointed = only(text("Ban hành Nghị quyết số 06/TU ngày 26/3/2021 của Tỉnh ủy."), "CIT102")

    assert (pointed, str(item.label)) == ("06/TU", "write 06-NQ/TU")


@pytest.mark.parametrize(
    ("citation", "pointed"),
    [
        ("Quyết định số 225/QĐ-TTg ngày 04/02/2016 của Bộ Nội vụ", "Bộ Nội vụ"),
        ("Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Thủ tướng Chính phủ", "Thủ tướng Chính phủ"),
        ("Công văn số 581/BNV-CCHC ngày 12/02/2025 của Bộ Tài chính", "Bộ Tài chính"),
    ],
)
def test_an_issuer_that_the_symbol_is_not_of(citation: str, pointed: str) -> None:
    assert words(text(f"Thực hiện {citation} về cải cách."), "CIT106") == [pointed]


@pytest.mark.parametrize(
    "citation",
    [
        "Công văn số 6503/BNV-CCHC ngày 24/12/2019 của Bộ trưởng Bộ Nội vụ",
        "Quyết định số 20/QĐ-BCĐCCHC ngày 20/12/2019 của Ban Chỉ đạo cải cách hành chính của Chính phủ",
        "Nghị quyết số 19-NQ/TW Hội nghị Trung ương sáu khoá XII",
        "Quyết định số 536/QĐ-UBND ngày 24/02/2017 của Chủ tịch Ủy ban nhân dân tỉnh",
    ],
)
def test_an_issuer_that_fits(citation: str) -> None:
    assert words(text(f"Thực hiện {citation} về cải cách."), "CIT106") == []


# Dates


def test_the_shared_date_of_a_list_is_held_against_the_number_beside_it_alone() -> None:
    fragment = text(
        "Theo Nghị định số 108/2014/NĐ-CP, số 143/2020/NĐ-CP ngày 10/12/2020 của Chính phủ về biên chế."
    )

    assert words(fragment, "CIT103") == []


def test_a_number_without_a_year_may_be_of_two_years() -> None:
    fragment = text(
        "Theo Nghị quyết số 76/NQ-CP ngày 13/6/2013 của Chính phủ.",
        "Theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.",
    )

    assert words(fragment, "CIT104") == []


def test_a_number_without_a_year_is_of_one_day_in_a_year() -> None:
    fragment = text(
        "Theo Quyết định số 17/QĐ-TTg ngày 04/01/2025 của Thủ tướng Chính phủ.",
        "Theo Quyết định số 17/QĐ-TTg ngày 14/01/2025 của Thủ tướng Chính phủ.",
    )
    item, pointed = only(fragment, "CIT104")

    assert pointed == "ngày 14/01/2025"
    assert marked(item.related[0].span, whole(fragment)) == "ngày 04/01/2025"


def test_most_places_are_right_whichever_comes_first() -> None:
    fragment = text(
        "Theo Nghị định số 11/2023/NĐ-CP ngày 23/3/2023 của Chính phủ.",
        "Theo Nghị định số 11/2023/NĐ-CP ngày 22/3/2023 của Chính phủ.",
        "Theo Nghị định số 11/2023/NĐ-CP ngày 22/3/2023 của Chính phủ.",
    )

    assert words(fragment, "CIT104") == ["ngày 23/3/2023"]


def test_committees_of_two_places_use_the_same_letters() -> None:
    fragment = text(
        "Theo Kế hoạch số 36/KH-UBND ngày 30/3/2025 của UBND tỉnh về một cửa.",
        "Theo Kế hoạch số 36/KH-UBND ngày 02/4/2025 của UBND huyện về một cửa.",
    )

    assert words(fragment, "CIT104") == []


def test_the_register_knows_the_day_of_an_act() -> None:
    item, pointed = only(text("Theo Nghị quyết số 76/NQ-CP ngày 16/7/2021 của Chính phủ."), "CIT104")

    assert pointed == "ngày 16/7/2021"
    assert "the register of acts has ngày 15 tháng 7 năm 2021" in [str(note.message) for note in item.notes]


def test_a_law_with_another_year_is_a_slip_when_day_and_month_are_right() -> None:
    assert words(text("Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2014;"), "CIT104") == [
        "ngày 21 tháng 6 năm 2014"
    ]
    assert words(text("Căn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011;"), "CIT104") == []


def test_a_wrong_year_is_told_once() -> None:
    fragment = text("Theo Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2024 của Chính phủ về một cửa.")

    assert [item.code for item in found(fragment, LISTED, "CIT")] == ["CIT103"]


def test_a_document_of_the_papers_own_day_is_not_too_late() -> None:
    assert (
        words(text("Theo Quyết định số 17/QĐ-TTg ngày 05/01/2026 của Thủ tướng Chính phủ."), "CIT105") == []
    )
    assert words(text("Theo Quyết định số 17/QĐ-TTg ngày 06/01/2026 của Thủ tướng Chính phủ."), "CIT105") == [
        "ngày 06/01/2026"
    ]


def test_a_number_of_a_later_year_is_too_late_without_a_date() -> None:
    assert words(text("Theo Nghị định số 12/2027/NĐ-CP của Chính phủ."), "CIT105") == ["12/2027/NĐ-CP"]


def test_a_draft_may_be_issued_until_the_end_of_its_year() -> None:
    draft = (
        "document:\n  status: dự thảo\n  issuer: UBND XÃ\n  number: /KH-UBND\n  place: A\n"
        "  date: tháng 01 năm 2026\n  signature: [CHỦ TỊCH]\n"
    )
    late = text("Theo Quyết định số 17/QĐ-TTg ngày {day} của Thủ tướng Chính phủ.").replace("{day}", "%s")

    assert found(draft + late % "16/6/2026", LISTED, "CIT105") == ()
    assert len(found(draft + late % "16/6/2027", LISTED, "CIT105")) == 1


# Years, standards


def test_the_year_is_replaced_by_the_plans_own() -> None:
    fragment = text("Ban hành, triển khai kế hoạch kiểm tra văn bản năm 2025 trên địa bàn huyện.")

    assert "văn bản năm 2026 trên" in repaired(fragment, "CIT107")


def test_the_output_of_a_task_is_a_plan_to_be_made() -> None:
    fragment = (
        "areas:\n  - area: A\n    tasks:\n      - title: Kiểm tra công vụ\n"
        "        outputs: Kế hoạch kiểm tra công vụ năm 2025\n        deadline: Quý I\n"
    )

    assert words(fragment, "CIT107") == ["năm 2025"]
    assert words(fragment.replace("Kế hoạch", "Báo cáo"), "CIT107") == []


def test_a_standard_that_only_has_a_stray_space_is_advice_with_a_safe_repair() -> None:
    fragment = text("Áp dụng tiêu chuẩn TCVN ISO 9001: 2015.")
    item, pointed = only(fragment, "CIT306")

    assert pointed == "TCVN ISO 9001: 2015"
    assert item.fixes[0].safe
    assert "TCVN ISO 9001:2015." in repaired(fragment, "CIT306")
    assert words(fragment, "CIT201") == []


# Force


def test_an_act_holds_until_the_day_before_its_end() -> None:
    document = (
        "document:\n  issuer: UBND TỈNH\n  number: 12/KH-UBND\n  place: A\n  date: {day}\n  signature: [A]\n"
    )
    cited = text("Theo Nghị định số 29/2023/NĐ-CP ngày 03/6/2023 của Chính phủ về tinh giản biên chế.")

    assert words(document.format(day="15/6/2025") + cited, "CIT202") == []
    assert words(document.format(day="16/6/2025") + cited, "CIT202") == ["Nghị định số 29/2023/NĐ-CP"]


def test_the_notes_say_what_took_its_place_and_who_says_so() -> None:
    item, _ = only(text("Theo Nghị định số 29/2023/NĐ-CP ngày 03/6/2023 của Chính phủ."), "CIT202")

    assert [str(note.message) for note in item.notes if note.kind is not NoteKind.WHERE] == [
        "it no longer holds since ngày 16 tháng 6 năm 2025 (nguồn thứ cấp: Dữ liệu một phần mềm tính hưu trí trên GitHub, ghi Nghị định số 154/2025/NĐ-CP áp dụng từ ngày 16/6/2025)",
        "in its place: Nghị định số 154/2025/NĐ-CP",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Thực hiện Nghị định số 12/2025/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 29/2023/NĐ-CP ngày 03/6/2023.",
        "Tổng kết việc thực hiện Nghị định số 29/2023/NĐ-CP ngày 03/6/2023.",
        "Thực hiện Nghị định số 32/2019/NĐ-CP ngày 10/4/2019.",
    ],
)
def test_acts_that_are_amended_summed_up_or_unknown_are_left_alone(sentence: str) -> None:
    assert found(text(sentence), LISTED, "CIT202", "CIT309") == ()


def test_what_nobody_has_verified_is_advice_at_most() -> None:
    fragment = text("Theo Nghị định số 108/2014/NĐ-CP ngày 20/11/2014 của Chính phủ về tinh giản biên chế.")

    assert [item.code for item in found(fragment, LISTED, "CIT202", "CIT309")] == ["CIT309"]


# Titles and symbols of one act


def test_a_title_of_the_register_is_held_against_that_of_the_plan() -> None:
    fragment = text(
        "Theo Nghị định số 54/2016/NĐ-CP ngày 14/6/2016 của Chính phủ ban hành quy chế tự chủ của tổ chức khoa học và công nghệ công lập."
    )

    assert words(fragment, "CIT203") == ["quy chế"]


def test_other_years_in_a_title_are_another_programme() -> None:
    fragment = text(
        "Theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể CCHC nhà nước giai đoạn 2021-2025."
    )

    assert words(fragment, "CIT203") == ["2021-2025"]
    assert words(fragment.replace("2021-2025", "2021-2030"), "CIT203") == []


def test_one_title_with_two_numbers_of_one_day() -> None:
    fragment = text(
        "Theo Quyết định số 17/QĐ-TTg ngày 04/01/2025 của Thủ tướng Chính phủ phê duyệt Đề án phát triển dữ liệu số.",
        "Theo Quyết định số 71/QĐ-TTg ngày 04/01/2025 của Thủ tướng Chính phủ phê duyệt Đề án phát triển dữ liệu số.",
    )

    assert words(fragment, "CIT204") == ["71/QĐ-TTg"]


def test_two_acts_of_one_day_are_two() -> None:
    fragment = text(
        "Theo Kế hoạch số 36/KH-UBND ngày 30/3/2018 của UBND tỉnh về thực hiện Nghị quyết số 18-NQ/TW.",
        "Theo Kế hoạch số 37/KH-UBND ngày 30/3/2018 của UBND tỉnh về thực hiện Nghị quyết số 19-NQ/TW.",
    )

    assert words(fragment, "CIT204") == []


# First citations


def test_only_the_first_citation_needs_a_date() -> None:
    fragment = text(
        "Theo Chỉ thị số 26/CT-TTg của Thủ tướng Chính phủ.",
        "Theo Chỉ thị số 26/CT-TTg ngày 05/9/2016 của Thủ tướng Chính phủ.",
    )
    item, _ = only(fragment, "CIT302")

    assert marked(item.related[0].span, whole(fragment)) == "ngày 05/9/2016"


@pytest.mark.parametrize(
    "sentence",
    [
        "Theo Luật số 72/2025/QH15.",
        "Theo Nghị định số 107/2020/NĐ-CP, số 108/2020/NĐ-CP ngày 14/9/2020 của Chính phủ.",
        "Theo Quyết định số 12/QĐ-UBND ngày …/…/2025 của UBND tỉnh.",
        "Theo Kế hoạch số 12/KH-UBND.",
    ],
)
def test_citations_whose_date_is_not_missing(sentence: str) -> None:
    assert found(text(sentence), LISTED, "CIT302") == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Kế hoạch cải cách hành chính giai đoạn 2016 - 2020 ban hành kèm theo Quyết định số 225/QĐ-TTg ngày 04/02/2016 của Thủ tướng Chính phủ.",
        "UBND tỉnh đã ban hành Quyết định số 685/QĐ-UBND ngày 21/3/2022 chọn ngày 26/3 là Ngày chuyển đổi số.",
        "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 383/TTr-SNV ngày 27/12/2020.",
        "Thực hiện Kế hoạch số 36/KH-UBND ngày 30/3/2018 của UBND tỉnh về thực hiện Nghị quyết số 18-NQ/TW ngày 25/10/2017;",
    ],
)
def test_citations_that_are_as_full_as_they_need_be(sentence: str) -> None:
    assert found(text(sentence), LISTED, "CIT303") == ()


def test_cells_of_tables_need_no_titles() -> None:
    fragment = (
        "areas:\n  - area: A\n    tasks:\n"
        "      - title: Tinh giản biên chế theo Nghị quyết số 39-NQ/TW ngày 17/4/2015 của Bộ Chính trị\n"
        "        deadline: Quý I\n"
    )

    assert found(fragment, LISTED, "CIT303") == ()


# Form


def test_the_missing_word_is_inserted() -> None:
    fragment = text("Theo Nghị định 335/2025/NĐ-CP ngày 21/12/2025 của Chính phủ về đánh giá.")

    assert "Nghị định số 335/2025/NĐ-CP" in repaired(fragment, "CIT301")


def test_one_number_of_a_list_lacks_the_word_that_the_others_have() -> None:
    fragment = text(
        "Các Nghị quyết của Hội đồng nhân dân tỉnh: số 340/NQ-HĐND ngày 22/12/2020; 148/NQ-HĐND ngày 26/10/2021; số 160/NQ-HĐND ngày 08/12/2021."
    )

    assert words(fragment, "CIT301") == ["148/NQ-HĐND"]


def test_a_popular_name_is_no_citation() -> None:
    assert found(text("Triển khai Đề án 06/QĐ-TTg."), LISTED, "CIT301", "CIT302") == ()


def test_spaces_in_a_symbol_have_a_safe_repair() -> None:
    fragment = text("Theo Quyết định số 25/ QĐ – UBND ngày 04/01/2026 của UBND tỉnh về chỉ tiêu.")

    assert one(fragment, LISTED, "CIT304").fixes[0].safe
    assert "số 25/QĐ-UBND ngày" in repaired(fragment, "CIT304")


def test_a_superiors_paper_may_bear_the_number_of_this_one() -> None:
    fragment = text("Theo Kế hoạch số 12/KH-UBND ngày 20/12/2025 của UBND tỉnh.")

    assert words(fragment, "CIT303") == ["Kế hoạch số 12/KH-UBND"]


def test_a_blank_number_of_a_draft_is_right() -> None:
    draft = (
        "document:\n  status: dự thảo\n  issuer: UBND XÃ\n  number: /KH-UBND\n  place: A\n"
        "  date: tháng 01 năm 2026\n  signature: [CHỦ TỊCH]\n"
    )

    assert found(draft + text("Theo Quyết định số    /QĐ-UBND của UBND tỉnh."), LISTED, "CIT205") == ()


def test_laws_in_two_spellings_are_compared_within_the_plan() -> None:
    fragment = text("Căn cứ Luật Hộ tịch ngày 20/11/2014;", "Theo Luật Hộ Tịch năm 2014.")

    assert words(fragment, "CIT308") == ["Luật Hộ Tịch"]


def test_a_place_is_right_behind_printed_braces() -> None:
    fragment = text("Đạt {{100%}} theo Nghị quyết số 05/NQ-TU ngày 14/10/2021 của Tỉnh ủy.")

    assert words(fragment, "CIT102") == ["05/NQ-TU"]
