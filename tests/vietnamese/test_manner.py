"""Ways of working, and of measuring, that make another thing of the same words."""

from __future__ import annotations

from cchc_cli.vietnamese.change_level import read_change_level
from cchc_cli.vietnamese.manner import manners, measures
from cchc_cli.vietnamese.reform_area import reform_areas


def test_training_publicity_and_contests_are_ways_of_working() -> None:
    assert manners("Tập huấn kiểm soát thủ tục hành chính") == {"training"}
    assert manners("Tổ chức Hội thi tìm hiểu cải cách hành chính") == {"contest"}
    assert manners("Thực hiện các nội dung khác") == {"rest"}
    assert manners("Kiểm soát thủ tục hành chính") == frozenset()


def test_two_rates_of_the_same_files_measure_two_things() -> None:
    assert measures("hồ sơ được giải quyết đúng hạn") == {"on-time"}
    assert measures("hồ sơ được giải quyết trực tuyến") == {"online"}
    assert measures("thanh toán trực tuyến") == {"online", "payment"}


def test_an_area_is_known_under_the_headings_of_both_programmes() -> None:
    assert reform_areas("Hiện đại hóa hành chính") == reform_areas(
        "XÂY DỰNG CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ"
    )
    assert reform_areas("Nâng cao chất lượng đội ngũ cán bộ, công chức") == reform_areas(
        "Cải cách chế độ công vụ"
    )
    assert reform_areas("CẢI CÁCH THỂ CHẾ (Đồng chí phụ trách tổ chức bộ máy)") == {"institutions"}
    assert reform_areas("Trồng rừng") == frozenset()


def test_levels_are_read_in_both_languages() -> None:
    assert [read_change_level(text) for text in ("giảm", "giam", "Reduced", "đổi chữ", "doi-chu", "lớn")] == [
        "reduced", "reduced", "reduced", "reworded", "reworded", None,
    ]  # fmt: skip
