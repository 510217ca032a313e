"""Spaces and marks: what is a slip, what it should read, and what only looks like one."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from cchc_cli.vietnamese.spacing import Slip, around, missing_spaces, stray_spaces, wrong_marks

Finder = Callable[[str], Iterator[Slip]]


def mended(finder: Finder, text: str) -> str:
    """The text with every repair."""
    for slip in sorted(finder(text), key=lambda slip: slip.start, reverse=True):
        text = text[: slip.start] + slip.new + text[slip.end :]
    return text


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("rà soát , cập nhật", "rà soát, cập nhật"),
        ("cán bộ ,công chức", "cán bộ, công chức"),
        ("báo cáo ; đôn đốc", "báo cáo; đôn đốc"),
        ("hai  dấu cách", "hai dấu cách"),
        ("hai \u00a0dấu cách", "hai dấu cách"),
        ("( theo quy định )", "(theo quy định)"),
        ("“ Đề án ” mới", "“Đề án” mới"),
        ('Đề án " một cửa " mới', 'Đề án "một cửa" mới'),
        ("Cổng/ Trang", "Cổng/Trang"),
        ("50 triệu /huyện", "50 triệu/huyện"),
        ("số 285/ KH-UBND", "số 285/KH-UBND"),
        ("số 285 /KH-UBND", "số 285/KH-UBND"),
        ("TCVN ISO 9001:2008, ISO 9001: 2015 tại", "TCVN ISO 9001:2008, ISO 9001:2015 tại"),
        ("Quyết định này ./.", "Quyết định này./."),
    ],
)
def test_a_space_that_does_not_belong_is_taken_out(text: str, right: str) -> None:
    assert mended(stray_spaces, text) == right
    assert list(stray_spaces(right)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Số:    /KH-UBND",
        "Kế hoạch số /KH-UBND",
        "Quyết định số {number}, ngày /01/2024",
        "ngày    tháng 01 năm 2024",
        "vệ sinh, cây xanh ...; đẩy mạnh",
        "như tiền lương, phụ cấp …",
        "tỷ lệ 1 : 1000",
        "Có tổ chức = 1; Không tổ chức = 0",
        "DỰ KIẾN KINH PHÍ\nTHỰC HIỆN",
        "xem https://hungyen.gov.vn/a , b",
        "và / hoặc",
        "kinh tế - xã hội, giai đoạn 2021 - 2025",
    ],
)
def test_a_space_that_belongs_stays(text: str) -> None:
    assert list(stray_spaces(text)) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("trả,kết quả", "trả, kết quả"),
        ("VH,TDTT", "VH, TDTT"),
        ("(TTHC),trong đó", "(TTHC), trong đó"),
        ("thiếu sót;phát hiện", "thiếu sót; phát hiện"),
        ("Nội dung:các nhiệm vụ", "Nội dung: các nhiệm vụ"),
        ("ban hành.Thực hiện", "ban hành. Thực hiện"),
        ("kế hoạch(theo quy định)", "kế hoạch (theo quy định)"),
        ("(nếu có)đến", "(nếu có) đến"),
        ("Đề án“Một cửa”mới", "Đề án “Một cửa” mới"),
        ('Đề án"Một cửa"mới', 'Đề án "Một cửa" mới'),
        ("95%hồ sơ", "95% hồ sơ"),
        ("05triệu/kỳ", "05 triệu/kỳ"),
        ("Tivi 65inch", "Tivi 65 inch"),
        ("tháng01, quý2", "tháng 01, quý 2"),
        ("mức độ 3,4 ít nhất", "mức độ 3, 4 ít nhất"),
        ("khoản 1,2 Điều 5", "khoản 1, 2 Điều 5"),
        ("văn hiến- nơi", "văn hiến - nơi"),
        ("giai đoạn 2006 -2010", "giai đoạn 2006 - 2010"),
        ("số 12/NQ- CP", "số 12/NQ-CP"),
    ],
)
def test_a_missing_space_is_put_in(text: str, right: str) -> None:
    assert mended(missing_spaces, text) == right
    assert list(missing_spaces(right)) == []


@pytest.mark.parametrize(
    "text",
    [
        "tăng 2,5% và 1.081.000 đồng",
        "mức 3,5 triệu đồng, mức độ 3,4%",
        "Nghị quyết 30c/NQ-CP, Nghị định số 130/2005/NĐ-CP",
        "HĐND-UBND, và/hoặc, 24/7, ngày 01/01/2020",
        "mạng 5G, màn hình 4K, 10km, 220V, giấy A4, lúc 8h30",
        "TP.Vinh, TM.UBND, v.v.",
        "thư a,b@hungyen.gov.vn, trang www.hungyen.gov.vn;a",
        "tệp báo cáo(s), điểm (a), f(x)",
        "ISO 9001:2015, tỷ lệ 1:500, lúc 7:30",
        "giảm -5% so với năm 2022",
        "{number} {date}",
        "yêu cầu, điều kiện,... đối với",
        "hộ sử dụng;…).",
        'tên "Một cửa dở dang',
    ],
)
def test_what_is_run_together_rightly_stays(text: str) -> None:
    assert list(missing_spaces(text)) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("rà soát,, cập nhật", "rà soát, cập nhật"),
        ("báo cáo;; đôn đốc", "báo cáo; đôn đốc"),
        ("báo cáo; ; đôn đốc", "báo cáo; đôn đốc"),
        ("các xã;.", "các xã."),
        ("tại cấp xã: (8 xã x 50 triệu)", "tại cấp xã (8 xã x 50 triệu)"),
        ("Thường trực Thành ủy; (để b/c)", "Thường trực Thành ủy (để b/c);"),
        ("cây xanh, v.v", "cây xanh, v.v."),
    ],
)
def test_a_mark_too_many_is_taken_out(text: str, right: str) -> None:
    assert mended(wrong_marks, text) == right
    assert list(wrong_marks(right)) == []


@pytest.mark.parametrize("text", ["quy định.. Thực hiện", "rà soát,; cập nhật", "các xã., các phường"])
def test_what_two_marks_mean_is_not_guessed(text: str) -> None:
    (slip,) = wrong_marks(text)

    assert not slip.sure


@pytest.mark.parametrize(
    "text",
    [
        "công viên, ánh sáng...; đẩy mạnh",
        "điều kiện,... đối với",
        "thực hiện Quyết định này./.",
        "v.v..., TP., TM., 1., a.;",
        "Gồm: (1) rà soát; (2) báo cáo",
        "sử dụng dịch vụ;…).",
        "..\\bao-cao",
    ],
)
def test_marks_that_belong_together_stay(text: str) -> None:
    assert list(wrong_marks(text)) == []


def test_the_words_around_a_slip_reach_to_the_next_spaces() -> None:
    text = "mỗi kỳ 05triệu/ kỳ, NS tỉnh"
    (slip,) = stray_spaces(text)

    start, end = around(text, slip.start, slip.end)

    assert text[start:end] == "05triệu/ kỳ,"
