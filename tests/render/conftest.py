"""Views built by hand from the text of two real plans (Nghệ An 2021, Tương Dương 2024) and one without a decision."""

from __future__ import annotations

import io
from collections.abc import Callable

import docx
import pytest
from docx.document import Document

from cchc_cli.render import word
from cchc_cli.render.template import DOCX, shipped
from cchc_cli.render.view import (
    Annex,
    Article,
    Block,
    Cell,
    ColumnKind,
    Decision,
    Letterhead,
    PlanView,
    Row,
    Signature,
    Table,
)

NGHE_AN_ATTACHED = (
    "(Ban hành theo Quyết định số 4879/QĐ-UBND ngày 30 tháng 12 năm 2020 của Ủy ban nhân dân tỉnh Nghệ An)"
)


def cell(*paragraphs: str, kind: ColumnKind = "text", across: int = 1, down: int = 1) -> Cell:
    return Cell(paragraphs, kind, across, down)


def number(text: str, down: int = 1) -> Cell:
    return cell(text, kind="number", down=down)


def amount(*text: str) -> Cell:
    return cell(*text, kind="amount")


def head(*titles: str) -> Row:
    return Row("head", tuple(cell(title) for title in titles))


@pytest.fixture
def nghe_an_tasks() -> Table:
    """Task I.1 is printed as two rows beside one number and one title."""
    return Table(
        heading=None,
        unit="",
        widths=(0.05, 0.25, 0.22, 0.18, 0.17, 0.13),
        head=(
            head(
                "TT",
                "Nhiệm vụ",
                "Sản phẩm, kết quả đầu ra",
                "Cơ quan chủ trì",
                "Cơ quan phối hợp",
                "Thời gian hoàn thành",
            ),
        ),
        rows=(
            Row("area", (number("I"), cell("CẢI CÁCH THỂ CHẾ", across=5))),
            Row(
                "row",
                (
                    number("1", down=2),
                    cell("Tham mưu xây dựng, sửa đổi, bổ sung cơ chế, chính sách", down=2),
                    cell("- Nghị quyết của HĐND, Quyết định của UBND;"),
                    cell("- Các Sở, Ban, Ngành cấp tỉnh"),
                    cell("- Sở Tư pháp"),
                    cell("- Thường xuyên", kind="short"),
                ),
            ),
            Row(
                "row",
                (
                    cell("- Báo cáo kết quả theo định kỳ hàng quý."),
                    cell("- Sở Tư pháp, UBND cấp huyện, UBND cấp xã"),
                    cell("- Các Sở, Ban, Ngành cấp tỉnh"),
                    cell("- Định kỳ quý", kind="short"),
                ),
            ),
            Row(
                "row",
                (
                    number("4"),
                    cell("Tổ chức thực hiện công tác theo dõi thi hành pháp luật"),
                    cell("- Kế hoạch của UBND tỉnh;", "- Báo cáo của UBND tỉnh;"),
                    cell("Sở Tư pháp"),
                    cell(),
                    cell("- Tháng 01", "- Tháng 12", kind="short"),
                ),
            ),
        ),
    )


@pytest.fixture
def nghe_an(nghe_an_tasks: Table) -> PlanView:
    """A decision that issues a plan with two annexes; the second has no label."""
    money = Table(
        heading=None,
        unit="",
        widths=(0.07, 0.58, 0.2, 0.15),
        head=(head("TT", "Nội dung nhiệm vụ đề xuất", "Dự kiến kinh phí (đồng)", "Ghi chú"),),
        rows=(
            Row("group", (number("2"), cell("Sở Nội vụ"), amount("847 000 000"), cell())),
            Row("row", (number(""), cell("Kinh phí hiện đại hóa công sở"), amount("500 000 000"), cell())),
            Row("total", (number(""), cell("Cộng"), amount("15 818 911 000"), cell())),
        ),
    )
    return PlanView(
        letterhead=Letterhead(
            superior="",
            issuer=("ỦY BAN NHÂN DÂN", "TỈNH NGHỆ AN"),
            number="4879/QĐ-UBND",
            place="Nghệ An",
            date="ngày 30 tháng 12 năm 2020",
        ),
        decision=Decision(
            title=("BAN HÀNH KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NHÀ NƯỚC TỈNH NGHỆ AN NĂM 2021",),
            authority="ỦY BAN NHÂN DÂN TỈNH NGHỆ AN",
            bases=(
                "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
                "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 383/TTr-SNV ngày 27 tháng 12 năm 2020.",
            ),
            articles=(
                Article("Điều 1", ("Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính.",)),
                Article(
                    "Điều 2",
                    (
                        "Quyết định có hiệu lực thi hành kể từ ngày ký.",
                        "Chánh Văn phòng UBND tỉnh chịu trách nhiệm thi hành Quyết định này./.",
                    ),
                ),
            ),
        ),
        kind="KẾ HOẠCH",
        title=("CẢI CÁCH HÀNH CHÍNH NHÀ NƯỚC TỈNH NGHỆ AN NĂM 2021",),
        attached=(NGHE_AN_ATTACHED,),
        blocks=(
            Block("text", "", "UBND tỉnh ban hành Kế hoạch cải cách hành chính như sau:", heading=False),
            Block("section", "I.", "MỤC TIÊU", heading=True),
            Block("item", "4.", "100% cán bộ, công chức, viên chức thực hiện nghiêm.", heading=False),
            Block("section", "II.", "NHIỆM VỤ", heading=True),
            Block("item", "1.", "Cải cách thể chế", heading=True),
            Block("dash", "-", "Tổ chức thực hiện tốt công tác theo dõi thi hành pháp luật.", heading=False),
        ),
        signature=Signature(
            lines=("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
            signer="Lê Ngọc Hoa",
            recipients=("Như Điều 2", "Bộ Nội vụ (b/c)", "Lưu: VT, TH (N)"),
        ),
        annexes=(
            Annex(
                label="PHỤ LỤC",
                title=("KẾ HOẠCH TRIỂN KHAI CÁC NHIỆM VỤ VỀ CẢI CÁCH HÀNH CHÍNH NĂM 2021",),
                attached=(NGHE_AN_ATTACHED,),
                blocks=(),
                tables=(nghe_an_tasks,),
                closing=(),
                wide=True,
            ),
            Annex(
                label="",
                title=("DỰ KIẾN KINH PHÍ", "THỰC HIỆN NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH 2021"),
                attached=(NGHE_AN_ATTACHED,),
                blocks=(),
                tables=(money,),
                closing=("(Mười lăm tỷ tám trăm mười tám triệu chín trăm mười một nghìn đồng)",),
                wide=False,
            ),
        ),
    )


@pytest.fixture
def tuong_duong_budget() -> Table:
    """Two head rows: "Trong đó" stands over two columns, the other titles over both rows."""
    return Table(
        heading=None,
        unit="1.000 đồng",
        widths=(0.06, 0.36, 0.15, 0.16, 0.16, 0.11),
        head=(
            Row(
                "head",
                (
                    cell("TT", down=2),
                    cell("Nội dung, nhiệm vụ", down=2),
                    cell("Tổng kinh phí thực hiện", down=2),
                    cell("Trong đó", across=2),
                    cell("Ghi chú", down=2),
                ),
            ),
            head("Kinh phí tự đảm bảo từ ngân sách huyện", "Kinh phí đề nghị hỗ trợ từ ngân sách tỉnh"),
        ),
        rows=(
            Row(
                "row",
                (number("1"), cell("Xây dựng Đề án"), amount("6.000"), amount("6.000"), amount(), cell()),
            ),
            Row(
                "total",
                (
                    number(""),
                    cell("Tổng cộng"),
                    amount("1.081.000"),
                    amount("531.000"),
                    amount("550.000"),
                    cell(),
                ),
            ),
        ),
        notes=("Phòng Nội vụ tổng hợp;", "Phòng Tài chính - Kế hoạch thẩm định."),
    )


@pytest.fixture
def tuong_duong(tuong_duong_budget: Table) -> PlanView:
    """A plan of its own, without a decision, still a draft: no number and no day; with parts and every list."""
    return PlanView(
        letterhead=Letterhead(
            superior="UBND TỈNH NGHỆ AN",
            issuer=("ỦY BAN NHÂN DÂN", "HUYỆN TƯƠNG DƯƠNG"),
            number="/KH-UBND",
            place="Tương Dương",
            date="ngày tháng 01 năm 2024",
        ),
        decision=None,
        kind="KẾ HOẠCH",
        title=("Cải cách hành chính Nhà nước huyện Tương Dương năm 2024",),
        attached=(),
        blocks=(
            Block("part", "Phần thứ nhất", "TÌNH HÌNH TRIỂN KHAI", heading=True),
            Block("section", "IV.", "TỔ CHỨC THỰC HIỆN", heading=True),
            Block("item", "1.", "Trưởng các phòng, ban, đơn vị cấp huyện", heading=True),
            Block("point", "a)", "Trực tiếp chỉ đạo xây dựng kế hoạch cụ thể", heading=False),
            Block("subitem", "1.1.", "Báo cáo UBND huyện (qua phòng Nội vụ)", heading=False),
            Block("dash", "-", "Tự kiểm tra, đôn đốc, giám sát", heading=False),
            Block("plus", "+", "Báo cáo định kỳ hàng quý./.", heading=False),
        ),
        signature=Signature(
            lines=("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
            signer="Đinh Hồng Vinh",
            recipients=("Sở Nội vụ (b/c)", "Lưu: VT, NV"),
        ),
        annexes=(
            Annex(
                label="PHỤ LỤC II",
                title=("Dự kiến kinh phí",),
                attached=("(Kèm theo Kế hoạch số /KH-UBND, ngày /01/2024)",),
                blocks=(Block("text", "", "Kinh phí do ngân sách huyện bảo đảm.", heading=False),),
                tables=(tuong_duong_budget,),
                closing=("Bằng chữ: Một tỷ không trăm, tám mươi một triệu đồng./.",),
                wide=False,
            ),
        ),
    )


@pytest.fixture
def printed() -> Callable[[PlanView], Document]:
    """Renders with the shipped template and opens the file again."""
    return lambda view: docx.Document(io.BytesIO(word.render(view, shipped(DOCX))))
