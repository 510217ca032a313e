import pytest

from cchc_cli.vietnamese.occurrence import Count, count, occurrences_per_year, read_days, read_frequency


@pytest.mark.parametrize(
    ("text", "expected"),
    [("8 xã", Count(8, "xã")), ("03 lớp", Count(3, "lớp")), ("một kỳ", Count(1, "kỳ")), ("1.500 người", Count(1500, "người")),
     ("tám xã, thị trấn", Count(8, "xã, thị trấn")), ("(08 xã)", Count(8, "xã")), ("12", Count(12, ""))],
)  # fmt: skip
def test_quantity_phrase_says_how_many_of_what(text: str, expected: Count) -> None:
    assert count(text) == expected


@pytest.mark.parametrize("text", ["", "xã", "năm 2024", "1,5 xã", "các xã"])
def test_phrase_that_counts_nothing_is_none(text: str) -> None:
    assert count(text) is None


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Mỗi tháng 02 kỳ", 24),
        ("Mỗi tháng một kỳ", 12),
        ("Mỗi tháng 02 kỳ trong năm 2021", 24),
        ("02 lần/năm", 2),
        ("01 kỳ/tháng", 12),
        ("2 lần mỗi tháng", 24),
        ("hàng quý", 4),
        ("Hằng tháng", 12),
        ("Báo cáo định kỳ hàng quý", 4),
        ("Định kỳ tháng", 12),
        ("Hàng năm", 1),
        ("mỗi năm năm lần", 5),
        ("6 tháng một lần", 2),
        ("06 tháng/lần", 2),
        ("Mỗi 6 tháng", 2),
        ("Hàng tuần", 52),
    ],
)
def test_times_a_year_are_counted(text: str, times: int) -> None:
    assert occurrences_per_year(text) == times


@pytest.mark.parametrize(
    "text",
    ["Tháng 12", "Tháng 01 kỳ họp", "Quý III", "Trong năm 2021", "Thường xuyên", "6 tháng", "năm", "Theo định kỳ",
     "hàng quý, 6 tháng, năm", "Định kỳ hàng quý và đột xuất khi có yêu cầu", "hàng quý và đột xuất", "5 tháng một lần"],
)  # fmt: skip
def test_times_that_are_not_said_are_none(text: str) -> None:
    assert occurrences_per_year(text) is None


@pytest.mark.parametrize(
    ("when", "per", "times"),
    [("Mỗi tháng 02 kỳ", "kỳ", 24), ("Mỗi tháng 02 kỳ", "tháng", 12), ("Mỗi tháng 02 kỳ", "huyện", None),
     ("hàng quý", "kỳ", 4), ("hàng quý", "tháng", None), ("hàng quý", "năm", 1), ("2 lần/năm", "đợt", 2),
     ("6 tháng một lần", "nửa năm", 2)],
)  # fmt: skip
def test_rate_is_paid_as_often_as_what_it_is_for_comes_back(when: str, per: str, times: int | None) -> None:
    frequency = read_frequency(when)

    assert frequency is not None
    assert frequency.times(per) == times


@pytest.mark.parametrize(
    ("text", "days"),
    [("15", 15), (" 15 ", 15), ("15d", 15), ("1 day", 1), ("15 NGÀY", 15), ("0", 0), ("-1", None), ("1.5", None), ("4 tuần", None), ("", None), ("x", None)],
)  # fmt: skip
def test_a_number_of_days_as_people_type_it(text: str, days: int | None) -> None:
    assert read_days(text) == days
