"""The form of cells of money."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.money_form import (
    cell_form,
    doubtful_figures,
    group_style,
    named_sources,
    payer,
    regrouped_figure,
)


@pytest.mark.parametrize(
    ("text", "unit", "worth"),
    [
        ("05triệu/ kỳ", "triệu", 10**6),
        ("80 triệu đồng", "triệu đồng", 10**6),
        ("50.000.000 đồng", "đồng", 1),
        ("15 818 911 000", "", None),
        ("40 triệu (NS tỉnh)", "triệu", 10**6),
    ],
)
def test_a_cell_with_one_amount_has_a_unit(text: str, unit: str, worth: int | None) -> None:
    form = cell_form(text)

    assert form is not None
    assert (form.unit, form.worth) == (unit, worth)


@pytest.mark.parametrize("text", ["1 tỷ 200 triệu", "NS tỉnh", "Theo Kế hoạch", ""])
def test_a_cell_without_one_amount_has_no_form(text: str) -> None:
    assert cell_form(text) is None


def test_figures_that_may_be_read_two_ways_are_found_only_as_money() -> None:
    text = "hỗ trợ 1.5 tỷ đồng, 1,500 đồng; 1,5 tỷ; 1.500 tỷ; tăng 1.5 lần; phiên bản 2.5"

    assert [text[found.start : found.end] for found in doubtful_figures(text)] == ["1.5", "1,500"]


def test_the_grouping_of_a_figure_is_told_and_can_be_changed() -> None:
    assert [group_style(text) for text in ("1.000.000", "1 000 000", "1000000", "500", "1.000 x 2.000")] == [
        ".",
        " ",
        "",
        None,
        None,
    ]
    assert regrouped_figure("30000000", ".") == "30.000.000"
    assert regrouped_figure("30 triệu", ".") is None


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        (
            "DỰ KIẾN KINH PHÍ TỪ NGUỒN NGÂN SÁCH NHÀ NƯỚC HỖ TRỢ VÀ CÁC NGUỒN KINH PHÍ HỢP PHÁP KHÁC",
            ["NGUỒN NGÂN SÁCH NHÀ NƯỚC HỖ TRỢ", "CÁC NGUỒN KINH PHÍ HỢP PHÁP KHÁC"],
        ),
        ("Kinh phí từ ngân sách tỉnh", ["ngân sách tỉnh"]),
        ("Dự kiến kinh phí thực hiện", []),
    ],
)
def test_the_sources_of_a_title_are_told_apart(title: str, expected: list[str]) -> None:
    assert [title[start:end] for start, end in named_sources(title)] == expected


def test_a_payer_is_known_under_its_abbreviation() -> None:
    assert payer("NS tỉnh") == payer("Ngân sách huyện") == payer("NSNN")
    assert payer("Kinh phí tự chủ") != payer("NS tỉnh")
