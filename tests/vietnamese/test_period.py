"""Periods in running text; most are printed in issued plans."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.period import Thing, find_reversed, find_years, is_cited


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Đề án giai đoạn 2021 – 2015, định hướng đến năm 2030", "2021 – 2015"),
        ("chuyển đổi số giai đoạn 2025 - 2021", "2025 - 2021"),
        ("hình thành từ năm 2023 đến năm 2021 theo lộ trình", "năm 2023 đến năm 2021"),
        ("thực hiện từ quý III đến quý I", "quý III đến quý I"),
        ("thực hiện quý III/2024 - quý I/2024", "quý III/2024 - quý I/2024"),
        ("từ ngày 20/6 đến ngày 10/5", "từ ngày 20/6 đến ngày 10/5"),
        ("từ ngày 20 tháng 6 năm 2024 đến ngày 10 tháng 5 năm 2024", None),
        ("từ ngày 15/12/2023 đến ngày 14/3/2023", None),
        ("từ ngày 20/12 đến ngày 10/12", None),
        ("từ tháng 9/2023 đến tháng 5/2023", "tháng 9/2023 đến tháng 5/2023"),
    ],
)
def test_a_period_that_ends_before_it_begins_is_found(text: str, words: str | None) -> None:
    (found,) = find_reversed(text)

    assert text[found.start : found.end] == (words or text)


@pytest.mark.parametrize(
    "text",
    [
        "giai đoạn 2021 - 2030, giai đoạn 2021 - 2025",
        "được hình thành từ năm 2006 đến năm 2021",
        "quý IV/2023 đến quý I/2024",
        "quý IV đến quý I",
        "số liệu từ ngày 15/12 đến ngày 14/3",
        "số liệu từ ngày 15/6 đến ngày 14/9",
        "từ ngày 16/9 đến ngày 15/9 năm sau",
        "năm học từ tháng 9 đến tháng 5",
        "TCVN 2021-2015",
        "Quyết định số 2021-2015/QĐ-UBND",
        "ISO 9001:2015",
        "năm 2023, năm 2021",
        "ngày 20/6, ngày 10/5",
    ],
)
def test_what_runs_forward_over_the_turn_of_the_year_or_is_no_period_is_not_found(text: str) -> None:
    assert find_reversed(text) == ()


def test_a_period_knows_what_it_is_the_period_of() -> None:
    (years,) = find_years("Tổng kết Chương trình tổng thể cải cách hành chính giai đoạn 2016 - 2020 và")

    assert years.name == "tổng kết chương trình tổng thể cải cách hành chính"
    assert Thing.of(years.name).title == "chương trình tổng thể cải cách hành chính"


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("đề xuất nhiệm vụ cải cách hành chính nhà nước", "kế hoạch cải cách hành chính", True),
        ("chương trình tổng thể cải cách hành chính", "kế hoạch cải cách hành chính tỉnh", False),
        ("cải cách hành chính tỉnh hưng yên", "cải cách hành chính trên địa bàn tỉnh", True),
        ("lưu trữ tài liệu của tỉnh hưng yên", "phát triển nhân lực của tỉnh hưng yên", False),
        ("chính phủ số", "cải cách hành chính nhà nước", False),
        ("", "", False),
    ],
)
def test_one_thing_is_told_by_its_last_words_but_not_by_its_place(
    first: str, second: str, expected: bool
) -> None:
    assert Thing.of(first).is_same(Thing.of(second)) is expected


def test_a_period_of_an_act_with_its_number_is_cited() -> None:
    text = "Kế hoạch số 184/KH-UBND về cải cách hành chính giai đoạn 2021-2025"

    assert is_cited(text, find_years(text)[0])
    assert not is_cited(text[:8] + text[22:], find_years(text[:8] + text[22:])[0])
