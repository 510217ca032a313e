"""Plans of a year that is over."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.citation.past_year import find_past_plans


def years(text: str, *, is_result: bool = False) -> list[int]:
    """The past years that are named as work of 2023."""
    return [year for _, _, year in find_past_plans(text, 2023, is_result=is_result)]


@pytest.mark.parametrize(
    "text",
    [
        "Đôn đốc, kiểm tra các đơn vị thực hiện Kế hoạch CCHC nhà nước năm 2022 đảm bảo chất lượng",
        "Ban hành, triển khai thực hiện kế hoạch kiểm tra, rà soát văn bản năm 2022 trên địa bàn huyện",
        "Ủy ban nhân dân tỉnh ban hành Kế hoạch cải cách hành chính (CCHC) tỉnh năm 2022 như sau:",
    ],
)
def test_a_past_plan_that_is_to_be_made_or_carried_out(text: str) -> None:
    assert years(text) == [2022]


@pytest.mark.parametrize(
    "text",
    [
        "Báo cáo kết quả thực hiện Kế hoạch CCHC năm 2022",
        "Tổng kết việc thực hiện Kế hoạch CCHC nhà nước của tỉnh năm 2022",
        "Tiếp tục thực hiện Kế hoạch chuyển đổi số năm 2022",
        "Thực hiện Kế hoạch số 12/KH-UBND ngày 01/12/2022 về chuyển đổi số năm 2022",
        "Xây dựng Kế hoạch CCHC năm 2024",
        "Thực hiện Kế hoạch CCHC năm 2023",
        "Thực hiện kế hoạch; công bố văn bản hết hiệu lực năm 2022",
        "Thực hiện Kế hoạch cải cách hành chính giai đoạn 2021 - 2025",
        "Kế hoạch kiểm tra năm 2022",
    ],
)
def test_what_may_name_a_past_year(text: str) -> None:
    assert years(text) == []


def test_a_plan_that_a_task_brings_forth_is_to_be_made() -> None:
    assert years("- Kế hoạch kiểm tra năm 2022", is_result=True) == [2022]
    assert years("Báo cáo theo Kế hoạch kiểm tra năm 2022", is_result=True) == []
