"""What the Word document says: every word of the view, once, in the order of the paper."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn

from cchc_cli.render import word
from cchc_cli.render.template import DOCX, shipped
from cchc_cli.render.view import Block, PlanView, Row

Printed = Callable[[PlanView], Document]


def lines(document: Document) -> list[str]:
    """The text of every paragraph that has any, in reading order, table cells included."""
    paragraphs = document.element.body.iter(qn("w:p"))
    texts = ("".join(text.text or "" for text in p.iter(qn("w:t"))) for p in paragraphs)
    return [text for text in texts if text.strip()]


def test_a_decision_its_plan_and_its_annexes_are_printed_in_order(
    nghe_an: PlanView, printed: Printed
) -> None:
    attached = "(Ban hành theo Quyết định số 4879/QĐ-UBND ngày 30 tháng 12 năm 2020 của Ủy ban nhân dân tỉnh Nghệ An)"

    assert lines(printed(nghe_an)) == [
        "ỦY BAN NHÂN DÂN",
        "TỈNH NGHỆ AN",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Số: 4879/QĐ-UBND",
        "Nghệ An, ngày 30 tháng 12 năm 2020",
        "QUYẾT ĐỊNH",
        "BAN HÀNH KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NHÀ NƯỚC TỈNH NGHỆ AN NĂM 2021",
        "ỦY BAN NHÂN DÂN TỈNH NGHỆ AN",
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
        "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 383/TTr-SNV ngày 27 tháng 12 năm 2020.",
        "QUYẾT ĐỊNH:",
        "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính.",
        "Điều 2. Quyết định có hiệu lực thi hành kể từ ngày ký.",
        "Chánh Văn phòng UBND tỉnh chịu trách nhiệm thi hành Quyết định này./.",
        "Nơi nhận:",
        "- Như Điều 2;",
        "- Bộ Nội vụ (b/c);",
        "- Lưu: VT, TH (N).",
        "TM. ỦY BAN NHÂN DÂN",
        "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
        "Lê Ngọc Hoa",
        "KẾ HOẠCH",
        "CẢI CÁCH HÀNH CHÍNH NHÀ NƯỚC TỈNH NGHỆ AN NĂM 2021",
        attached,
        "UBND tỉnh ban hành Kế hoạch cải cách hành chính như sau:",
        "I. MỤC TIÊU",
        "4. 100% cán bộ, công chức, viên chức thực hiện nghiêm.",
        "II. NHIỆM VỤ",
        "1. Cải cách thể chế",
        "- Tổ chức thực hiện tốt công tác theo dõi thi hành pháp luật.",
        "PHỤ LỤC",
        "KẾ HOẠCH TRIỂN KHAI CÁC NHIỆM VỤ VỀ CẢI CÁCH HÀNH CHÍNH NĂM 2021",
        attached,
        "TT",
        "Nhiệm vụ",
        "Sản phẩm, kết quả đầu ra",
        "Cơ quan chủ trì",
        "Cơ quan phối hợp",
        "Thời gian hoàn thành",
        "I",
        "CẢI CÁCH THỂ CHẾ",
        "1",
        "Tham mưu xây dựng, sửa đổi, bổ sung cơ chế, chính sách",
        "- Nghị quyết của HĐND, Quyết định của UBND;",
        "- Các Sở, Ban, Ngành cấp tỉnh",
        "- Sở Tư pháp",
        "- Thường xuyên",
        "- Báo cáo kết quả theo định kỳ hàng quý.",
        "- Sở Tư pháp, UBND cấp huyện, UBND cấp xã",
        "- Các Sở, Ban, Ngành cấp tỉnh",
        "- Định kỳ quý",
        "4",
        "Tổ chức thực hiện công tác theo dõi thi hành pháp luật",
        "- Kế hoạch của UBND tỉnh;",
        "- Báo cáo của UBND tỉnh;",
        "Sở Tư pháp",
        "- Tháng 01",
        "- Tháng 12",
        "DỰ KIẾN KINH PHÍ",
        "THỰC HIỆN NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH 2021",
        attached,
        "TT",
        "Nội dung nhiệm vụ đề xuất",
        "Dự kiến kinh phí (đồng)",
        "Ghi chú",
        "2",
        "Sở Nội vụ",
        "847\u00a0000\u00a0000",
        "Kinh phí hiện đại hóa công sở",
        "500\u00a0000\u00a0000",
        "Cộng",
        "15\u00a0818\u00a0911\u00a0000",
        "(Mười lăm tỷ tám trăm mười tám triệu chín trăm mười một nghìn đồng)",
    ]


def test_a_plan_without_a_decision_is_signed_before_its_annexes(
    tuong_duong: PlanView, printed: Printed
) -> None:
    assert lines(printed(tuong_duong)) == [
        "UBND TỈNH NGHỆ AN",
        "ỦY BAN NHÂN DÂN",
        "HUYỆN TƯƠNG DƯƠNG",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Số:         /KH-UBND",
        "Tương Dương, ngày      tháng 01 năm 2024",
        "KẾ HOẠCH",
        "Cải cách hành chính Nhà nước huyện Tương Dương năm 2024",
        "Phần thứ nhất",
        "TÌNH HÌNH TRIỂN KHAI",
        "IV. TỔ CHỨC THỰC HIỆN",
        "1. Trưởng các phòng, ban, đơn vị cấp huyện",
        "a) Trực tiếp chỉ đạo xây dựng kế hoạch cụ thể",
        "1.1. Báo cáo UBND huyện (qua phòng Nội vụ)",
        "- Tự kiểm tra, đôn đốc, giám sát",
        "+ Báo cáo định kỳ hàng quý./.",
        "Nơi nhận:",
        "- Sở Nội vụ (b/c);",
        "- Lưu: VT, NV.",
        "TM. ỦY BAN NHÂN DÂN",
        "CHỦ TỊCH",
        "Đinh Hồng Vinh",
        "PHỤ LỤC II",
        "Dự kiến kinh phí",
        "(Kèm theo Kế hoạch số /KH-UBND, ngày /01/2024)",
        "Kinh phí do ngân sách huyện bảo đảm.",
        "Đơn vị tính: 1.000 đồng",
        "TT",
        "Nội dung, nhiệm vụ",
        "Tổng kinh phí thực hiện",
        "Trong đó",
        "Ghi chú",
        "Kinh phí tự đảm bảo từ ngân sách huyện",
        "Kinh phí đề nghị hỗ trợ từ ngân sách tỉnh",
        "1",
        "Xây dựng Đề án",
        "6.000",
        "6.000",
        "Tổng cộng",
        "1.081.000",
        "531.000",
        "550.000",
        "Ghi chú:",
        "- Phòng Nội vụ tổng hợp;",
        "- Phòng Tài chính - Kế hoạch thẩm định.",
        "Bằng chữ: Một tỷ không trăm, tám mươi một triệu đồng./.",
    ]


def test_a_tables_own_heading_stands_above_its_unit(tuong_duong: PlanView, printed: Printed) -> None:
    annex = tuong_duong.annexes[0]
    heading = Block("item", "2.", "Kinh phí tập huấn", heading=True)
    table = replace(annex.tables[0], heading=heading)
    view = replace(tuong_duong, annexes=(replace(annex, tables=(annex.tables[0], table)),))

    texts = lines(printed(view))

    second = texts.index("2. Kinh phí tập huấn")
    assert texts[second + 1 : second + 3] == ["Đơn vị tính: 1.000 đồng", "TT"]


def test_same_view_gives_the_same_bytes_with_fixed_dates(nghe_an: PlanView) -> None:
    first, second = (word.render(nghe_an, shipped(DOCX)) for _ in range(2))

    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as package:
        assert {member.date_time for member in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    properties = docx.Document(io.BytesIO(first)).core_properties
    assert properties.created == properties.modified
    assert properties.title == "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NHÀ NƯỚC TỈNH NGHỆ AN NĂM 2021"
    assert properties.author == properties.last_modified_by == "ỦY BAN NHÂN DÂN TỈNH NGHỆ AN"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('Luật <dự thảo> & "nghị quyết" số 1 > 0', 'Luật <dự thảo> & "nghị quyết" số 1 > 0'),
        ("{{ plan.kind }} {% if %} {_{ }_} {#", "{{ plan.kind }} {% if %} {_{ }_} {#"),
        ("chuông\x07 rỗng\x00 nửa\ud800 cuối\uffff", "chuông rỗng nửa cuối"),
        ("dòng một\ndòng hai\tthẻ\u2028hết", "dòng một dòng hai thẻ hết"),
        ("hai  dấu  cách", "hai  dấu  cách"),
    ],
)
def test_signs_of_xml_and_jinja_in_a_plan_are_text_and_control_characters_vanish(
    nghe_an: PlanView, printed: Printed, text: str, shown: str
) -> None:
    view = replace(nghe_an, blocks=(Block("text", "", text, heading=False),))

    assert shown in lines(printed(view))


def test_a_long_annex_keeps_every_row(nghe_an: PlanView, printed: Printed) -> None:
    annex = nghe_an.annexes[0]
    row = annex.tables[0].rows[3]
    numbered = tuple(
        Row("row", (replace(row.cells[0], paragraphs=(str(n),)), *row.cells[1:])) for n in range(1, 301)
    )
    view = replace(nghe_an, annexes=(replace(annex, tables=(replace(annex.tables[0], rows=numbered),)),))

    table = printed(view).element.body.findall(qn("w:tbl"))[-1]

    rows = table.findall(qn("w:tr"))
    assert len(rows) == 301
    assert "".join(text.text for text in rows[-1].iter(qn("w:t"))).startswith("300Tổ chức")
