import unicodedata

import pytest

from cchc_cli.vietnamese.number import Reason
from cchc_cli.vietnamese.quantity import Relation
from cchc_cli.vietnamese.quantity_search import find_quantities


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("hồ sơ đúng hạn đạt từ 95% trở lên; 100% hồ sơ chậm phải được xin lỗi", ["từ 95% trở lên", "100%"]),
        ("dịch vụ công mức độ 3,4 ít nhất đạt 50% trong năm 2021", ["ít nhất đạt 50%"]),
        ("trong đó có từ 15 - 20% thủ tục được đơn giản hóa", ["từ 15 - 20%"]),
        ("Rút ngắn từ 30% - 50% thời gian họp", ["Rút ngắn từ 30% - 50%"]),
        ("hoàn thành ít nhất 03 nhiệm vụ trọng tâm", ["ít nhất 03"]),
        (
            "giảm tối thiểu 2,5% số lượng đơn vị (tương ứng 15 đơn vị); 0,5% biên chế",
            ["giảm tối thiểu 2,5%", "0,5%"],
        ),
        ("nằm trong nhóm 20 địa phương dẫn đầu cả nước", ["nhóm 20 địa phương dẫn đầu"]),
        ("Chỉ số PCI tăng từ 2 đến 5 bậc so với năm 2021", ["tăng từ 2 đến 5 bậc"]),
        ("đến năm 2025 80% hồ sơ", ["80%"]),
    ],
)
def test_percentages_and_governed_figures_are_found(text: str, found: list[str]) -> None:
    for form in (text, unicodedata.normalize("NFD", text)):
        quantities = find_quantities(form)

        assert [unicodedata.normalize("NFC", form[q.start : q.end]) for q in quantities] == found


@pytest.mark.parametrize(
    "text",
    ["dịch vụ công trực tuyến mức độ 3,4", "ở cả 3 cấp chính quyền", "mô hình 4 lớp", "phương châm 4 tại chỗ",
     "Như Điều 2", "Kế hoạch số 44/KH-UBND ngày 14/3/2022", "giai đoạn 2021 - 2030", "từ năm 2006 đến năm 2021",
     "tối thiểu 4 cấp", "ISO 9001:2015", "ít nhất 03 ngày làm việc", "Cải thiện chỉ số"],
)  # fmt: skip
def test_other_figures_are_no_targets(text: str) -> None:
    assert find_quantities(text) == ()


def test_found_quantities_are_read_with_the_noun_that_follows() -> None:
    (found,) = find_quantities("hoàn thành ít nhất 03 nhiệm vụ trọng tâm theo cam kết")

    assert not isinstance(found.quantity, Reason)
    assert (found.quantity.relation, found.quantity.unit) == (Relation.AT_LEAST, "nhiệm vụ trọng tâm")


def test_a_percentage_with_a_decimal_point_is_found_with_the_reason() -> None:
    (found,) = find_quantities("đạt 95.5% hồ sơ")

    assert isinstance(found.quantity, Reason)
