"""Numbers and marks at the beginning of a text, and rows that begin twice."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.leading_mark import is_typed_list, leading_label, leading_mark, opens_sum
from cchc_cli.vietnamese.run_together import begins_again


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("2. Rà soát", "2."),
        ("a) Rà soát", "a)"),
        ("IV. RÀ SOÁT", "IV."),
        ("1.2. Rà soát", "1.2."),
        ("1.2 Rà soát", "1.2"),
        ("100% hồ sơ", None),
        ("2.500 hồ sơ", None),
        ("3,5 tỷ đồng", None),
        ("24/7", None),
        ("V.v", None),
        ("Rà soát", None),
    ],
)
def test_a_typed_label_is_told_from_a_figure(text: str, label: str | None) -> None:
    found = leading_label(text)

    assert (found[0] if found else None) == label


@pytest.mark.parametrize(
    ("text", "mark"),
    [("- Sở Nội vụ", "-"), ("-Về việc", "-"), ("+ Báo cáo", "+"), ("-5%", None), ("Sở", None)],
)
def test_a_list_mark_is_told_from_a_sign(text: str, mark: str | None) -> None:
    found = leading_mark(text)

    assert (found[0] if found else None) == mark


@pytest.mark.parametrize(
    ("text", "several"),
    [
        ("- Kế hoạch; - Báo cáo", True),
        ("- Tháng 01 - Tháng 12", True),
        ("- Kế hoạch\n- Báo cáo", True),
        ("- Phòng Tài chính - kế hoạch", False),
        ("- Kế hoạch", False),
    ],
)
def test_a_cell_of_several_entries_is_told_from_one_entry(text: str, several: bool) -> None:
    assert is_typed_list(text) is several


def test_rows_that_add_up_need_no_number() -> None:
    assert opens_sum("Trong đó: nữ")
    assert opens_sum("Tổng cộng")
    assert not opens_sum("Công bố thủ tục")


def test_a_row_that_begins_again_is_found_beside_a_row_that_begins_so() -> None:
    text = "Bộ tiêu chí đánh giá sở Bộ tiêu chí đánh giá huyện"

    assert begins_again(text, ["Bộ tiêu chí đánh giá xã"]) == 24
    assert begins_again(text, ["Số lớp tập huấn"]) is None
    assert begins_again("Bộ tiêu chí đánh giá sở và Bộ tiêu chí đánh giá huyện", ["Bộ tiêu chí khác"]) is None
