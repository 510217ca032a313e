"""What a text says, told from how it says it."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.wording import Speaker, is_complement, keyed, opens_basis, without_dates, wording

PROVINCE = Speaker(2021, ("tỉnh nghệ an", "nghệ an"))
DISTRICT = Speaker(2024, ("huyện tương dương", "tương dương"))


@pytest.mark.parametrize(
    ("province", "district"),
    [
        ("Xây dựng, triển khai thực hiện kế hoạch kiểm tra năm 2021", "Ban hành kế hoạch kiểm tra năm 2024"),
        ("Công khai thủ tục hành chính", "Công khai TTHC"),
        ("Quy định của Trung ương và UBND tỉnh", "Quy định của tỉnh và UBND huyện"),
        ("Thi đua trên địa bàn tỉnh Nghệ An", "Thi đua trên địa bàn huyện"),
        ("Đào tạo cán bộ, công chức, viên chức", "Tổ chức đào tạo CBCCVC"),
        ("Đề án vị trí việc làm của các sở, ban, ngành", "Đề án vị trí việc làm của các phòng, ban"),
        ("Khảo sát sự hài lòng của nhân dân", "Đánh giá mức độ hài lòng của người dân"),
    ],
)
def test_two_offices_say_one_thing_in_words_of_their_own(province: str, district: str) -> None:
    assert wording(province, PROVINCE).core == wording(district, DISTRICT).core


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Xây dựng hệ thống thông tin báo cáo", "Sử dụng hệ thống thông tin báo cáo"),
        ("Sự hài lòng của nhân dân, tổ chức", "Sự hài lòng của nhân dân"),
        ("Văn hóa, giáo dục, y tế", "Văn hóa, giáo dục"),
        ("Theo dõi thi hành pháp luật", "Thi hành pháp luật"),
        ("Chương trình giai đoạn 2021 - 2025", "Chương trình giai đoạn 2026 - 2030"),
    ],
)
def test_another_thing_is_told_from_it(one: str, other: str) -> None:
    assert wording(one, PROVINCE).core != wording(other, PROVINCE).core


def test_every_word_of_one_office_counts_but_for_the_year_it_moves_with() -> None:
    old, new = Speaker(2024), Speaker(2025)

    assert wording("Kế hoạch năm 2024", old).exact == wording("kế hoạch năm 2025.", new).exact
    assert wording("Kế hoạch năm 2024", old).exact != wording("Kế hoạch năm 2024", new).exact
    assert wording("Rà soát kịp thời", old).exact != wording("Rà soát", old).exact


def test_a_text_of_nothing_but_words_of_course_keeps_them() -> None:
    assert wording("Các cơ quan, đơn vị liên quan", PROVINCE).core == ()
    assert wording("Các cơ quan", PROVINCE).telling == ("các", "cơ", "quan")


@pytest.mark.parametrize(
    "word", ["cán bộ", "một cửa", "chính quyền số", "theo dõi", "giao ban", "việc làm", "nội bộ"]
)
def test_a_word_of_several_syllables_stays_whole(word: str) -> None:
    assert word.replace(" ", "_") in wording(f"Hệ thống {word} mới", PROVINCE).core


def test_a_plan_is_no_letter_of_another_abbreviation() -> None:
    assert "hoạch" not in wording("Phòng TC - KH", DISTRICT).exact


def test_what_stands_behind_a_preposition_is_a_complement() -> None:
    whole = wording("Xây dựng quy trình theo cơ chế một cửa", PROVINCE)

    assert is_complement(whole, wording("Thực hiện cơ chế một cửa", PROVINCE))
    assert not is_complement(whole, wording("Ban hành quy trình", PROVINCE))


def test_patterns_are_folded_as_texts_are() -> None:
    assert keyed(r"\bvăn hóa\b(?:ủy ban)") == r"\bvăn hoá\b(?:uỷ ban)"


def test_a_basis_opens_with_the_word_of_a_basis() -> None:
    assert opens_basis("Căn cứ Nghị quyết số 76/NQ-CP")
    assert opens_basis(" Thực hiện Kế hoạch số 12/KH-UBND")
    assert not opens_basis("UBND tỉnh ban hành Kế hoạch")


def test_number_and_day_are_every_papers_own() -> None:
    text = "Quyết định số 4317/QĐ-UBND ngày 25/12/2023 của UBND tỉnh"

    assert without_dates(text).split() == ["Quyết", "định", "của", "UBND", "tỉnh"]
