from __future__ import annotations

import pytest

from cchc_cli.vietnamese.attached_day import own_days
from cchc_cli.vietnamese.next_year import is_of_the_year, year_moves
from cchc_cli.vietnamese.words_in_text import amount_words
from cchc_cli.vietnamese.yearly_act import yearly_acts


def moved(text: str, old: int = 2024, new: int = 2025) -> str:
    for move in reversed(year_moves(text, old, new)):
        text = text[: move.start] + move.new + text[move.end :]
    return text


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Cải cách hành chính xã Tam Quang năm 2024", "Cải cách hành chính xã Tam Quang năm 2025"),
        ("KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024", "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025"),
        ("Tháng 02/2024", "Tháng 02/2025"),
        ("Quý II/2024", "Quý II/2025"),
        ("Trước ngày 25/10/2024", "Trước ngày 25/10/2025"),
        ("Trong tháng 4 năm 2024", "Trong tháng 4 năm 2025"),
        ("so với năm 2023", "so với năm 2024"),
        ("Số liệu từ 15/12/2023 đến 14/12/2024", "Số liệu từ 15/12/2024 đến 14/12/2025"),
        ("Cải cách hành chính 2024", "Cải cách hành chính 2025"),
    ],
)
def test_years_of_the_plan_move(old: str, new: str) -> None:
    assert moved(old) == new


@pytest.mark.parametrize(
    "text",
    [
        "giai đoạn 2021 - 2030",
        "giai đoạn 2024-2026",
        "Nghị định số 48/2023/NĐ-CP ngày 17/7/2023 của Chính phủ",
        "Kế hoạch số 44/KH-UBND ngày 14/3/2024 của UBND tỉnh về chuyển đổi số",
        "Luật Đất đai ngày 18 tháng 01 năm 2024",
        "đến năm 2025 giảm 5% biên chế",
        "từ năm 2024 tiếp nhận trên Cổng",
        "giảm 10% so với năm 2021",
        "giải quyết 2024 hồ sơ",
        "các năm 2021, 2022, 2023, 2024",
        "ngày 29/02/2024",
        "tiêu chuẩn TCVN ISO 9001:2015",
    ],
)
def test_periods_acts_aims_and_history_stay(text: str) -> None:
    assert moved(text) == text


def test_last_year_and_full_days_are_guesses() -> None:
    sure = {move.new_words: move.is_guess for move in year_moves("năm 2024 so với năm 2023", 2024, 2025)}

    assert sure == {"năm 2025": False, "năm 2024": True}
    assert [move.is_guess for move in year_moves("ngày 05/01/2024", 2024, 2025)] == [True]


def test_an_aim_for_the_plan_year_is_a_guess() -> None:
    assert [move.is_guess for move in year_moves("Đến năm 2024 đạt 90%", 2024, 2025)] == [True]


def test_work_named_by_the_year_is_of_every_year() -> None:
    assert is_of_the_year("Xây dựng Kế hoạch đào tạo năm 2024", 2024)
    assert not is_of_the_year("Xây dựng Đề án giai đoạn 2024 - 2025", 2024)
    assert not is_of_the_year("Công bố văn bản hết hiệu lực năm 2023", 2024)


def test_an_act_of_the_year_leaves_number_and_day_blank() -> None:
    text = "Quyết định số 4317/QĐ-UBND ngày 25/12/2023 của UBND tỉnh ban hành Kế hoạch cải cách hành chính năm 2024"

    (act,) = yearly_acts(text, 2024)

    assert [(text[start:end], new) for start, end, new in act.blanks] == [
        ("4317", "…"),
        ("ngày 25/12/2023", "ngày …"),
    ]
    assert moved(text).endswith("năm 2025")


def test_acts_of_other_years_and_laws_with_a_year_in_the_symbol_keep_their_numbers() -> None:
    assert (
        yearly_acts("Kế hoạch số 1/KH-UBND ngày 02/02/2022 của UBND tỉnh về đầu tư công năm 2022", 2024) == ()
    )
    assert (
        yearly_acts("Nghị định số 48/2023/NĐ-CP ngày 17/7/2023 của Chính phủ về đánh giá năm 2024", 2024)
        == ()
    )


@pytest.mark.parametrize("day", ["ngày 05/12/2023", "ngày /01/2024", "ngày … tháng 01 năm 2024"])
def test_the_day_in_the_line_below_a_title(day: str) -> None:
    line = f"(Kèm theo Quyết định số 12/QĐ-UBND {day} của UBND huyện)"

    assert [line[start:end] for start, end in own_days(line)] == [day]


def test_amounts_in_words() -> None:
    text = "Bằng chữ: Một tỷ không trăm, tám mươi một triệu đồng. Trong đó “năm trăm triệu đồng chẵn” của tỉnh đồng bộ"

    assert [text[start:end] for start, end in amount_words(text)] == [
        "Một tỷ không trăm, tám mươi một triệu đồng",
        "năm trăm triệu đồng chẵn",
    ]
