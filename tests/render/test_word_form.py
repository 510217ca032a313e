"""How the Word document looks, against Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from docx.document import Document
from docx.enum.section import WD_ORIENTATION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm, Twips
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from cchc_cli.render.view import PlanView
from cchc_cli.render.word_line import text_length

Printed = Callable[[PlanView], Document]
CENTER, LEFT, RIGHT, JUSTIFY = (
    WD_ALIGN_PARAGRAPH.CENTER,
    WD_ALIGN_PARAGRAPH.LEFT,
    WD_ALIGN_PARAGRAPH.RIGHT,
    WD_ALIGN_PARAGRAPH.JUSTIFY,
)


def paragraphs(document: Document) -> list[Paragraph]:
    return [Paragraph(element, document) for element in document.element.body.iter(qn("w:p"))]


def starting(document: Document, words: str) -> Paragraph:
    return next(p for p in paragraphs(document) if p.text.startswith(words))


def following(paragraph: Paragraph) -> Paragraph:
    element: Any = paragraph._p.getnext()
    return Paragraph(element, paragraph._parent)


def chain(paragraph: Paragraph) -> Iterator[ParagraphStyle]:
    style = paragraph.style
    while isinstance(style, ParagraphStyle):
        yield style
        style = style.base_style


def look(paragraph: Paragraph) -> tuple[float, bool, bool, Any]:
    """Size, bold, italic and alignment, from the first style in the chain that sets each."""
    styles = list(chain(paragraph))
    return (
        next(s.font.size.pt for s in styles if s.font.size is not None),
        next((s.font.bold for s in styles if s.font.bold is not None), False),
        next((s.font.italic for s in styles if s.font.italic is not None), False),
        next(s.paragraph_format.alignment for s in styles if s.paragraph_format.alignment is not None),
    )


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("UBND TỈNH NGHỆ AN", (13, False, False, CENTER)),
        ("HUYỆN TƯƠNG DƯƠNG", (13, True, False, CENTER)),
        ("CỘNG HÒA XÃ HỘI", (13, True, False, CENTER)),
        ("Độc lập - Tự do", (14, True, False, CENTER)),
        ("Số:", (13, False, False, CENTER)),
        ("Tương Dương, ngày", (14, False, True, CENTER)),
        ("KẾ HOẠCH", (14, True, False, CENTER)),
        ("Cải cách hành chính Nhà nước", (14, True, False, CENTER)),
        ("Phần thứ nhất", (14, True, False, CENTER)),
        ("TÌNH HÌNH TRIỂN KHAI", (14, True, False, CENTER)),
        ("IV. TỔ CHỨC", (14, True, False, JUSTIFY)),
        ("1. Trưởng các phòng", (14, True, False, JUSTIFY)),
        ("a) Trực tiếp", (14, False, False, JUSTIFY)),
        ("1.1. Báo cáo", (14, False, False, JUSTIFY)),
        ("- Tự kiểm tra", (14, False, False, JUSTIFY)),
        ("+ Báo cáo", (14, False, False, JUSTIFY)),
        ("Nơi nhận:", (12, True, True, LEFT)),
        ("- Sở Nội vụ", (11, False, False, LEFT)),
        ("TM. ỦY BAN", (14, True, False, CENTER)),
        ("CHỦ TỊCH", (14, True, False, CENTER)),
        ("Đinh Hồng Vinh", (14, True, False, CENTER)),
        ("PHỤ LỤC II", (14, True, False, CENTER)),
        ("Dự kiến kinh phí", (14, True, False, CENTER)),
        ("(Kèm theo Kế hoạch", (14, False, True, CENTER)),
        ("Kinh phí do ngân sách huyện", (14, False, False, JUSTIFY)),
        ("Đơn vị tính:", (13, False, True, RIGHT)),
        ("TT", (12, True, False, CENTER)),
        ("Trong đó", (12, True, False, CENTER)),
        ("Xây dựng Đề án", (12, False, False, JUSTIFY)),
        ("6.000", (12, False, False, RIGHT)),
        ("Tổng cộng", (12, True, False, CENTER)),
        ("1.081.000", (12, True, False, RIGHT)),
        ("Bằng chữ:", (14, False, False, JUSTIFY)),
    ],
)
def test_each_kind_of_text_has_the_size_weight_slant_and_place_of_the_decree(
    tuong_duong: PlanView, printed: Printed, words: str, expected: tuple[float, bool, bool, Any]
) -> None:
    assert look(starting(printed(tuong_duong), words)) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("QUYẾT ĐỊNH", (14, True, False, CENTER)),
        ("BAN HÀNH KẾ HOẠCH", (14, True, False, CENTER)),
        ("ỦY BAN NHÂN DÂN TỈNH", (14, True, False, CENTER)),
        ("Căn cứ Luật", (14, False, True, JUSTIFY)),
        ("QUYẾT ĐỊNH:", (14, True, False, CENTER)),
        ("Điều 1.", (14, False, False, JUSTIFY)),
        ("Chánh Văn phòng", (14, False, False, JUSTIFY)),
        ("4. 100%", (14, False, False, JUSTIFY)),
        ("CẢI CÁCH THỂ CHẾ", (12, True, False, JUSTIFY)),
        ("- Thường xuyên", (12, False, False, CENTER)),
        ("Sở Nội vụ", (12, True, False, JUSTIFY)),
    ],
)
def test_a_decision_has_the_sizes_weights_slants_and_places_of_the_decree(
    nghe_an: PlanView, printed: Printed, words: str, expected: tuple[float, bool, bool, Any]
) -> None:
    assert look(starting(printed(nghe_an), words)) == expected


def test_all_text_is_in_named_styles_and_times_new_roman(nghe_an: PlanView, printed: Printed) -> None:
    document = printed(nghe_an)
    texts = [p for p in paragraphs(document) if p.text]

    assert len(texts) > 60
    assert {next(chain(p)).name.startswith("CCHC ") for p in texts} == {True}
    fonts = document.styles.element.find(f"{qn('w:docDefaults')}//{qn('w:rFonts')}")
    assert fonts is not None
    assert set(fonts.attrib.values()) == {"Times New Roman"}
    assert not list(document.element.body.iter(qn("w:rFonts"), qn("w:caps"), qn("w:smallCaps")))


def test_only_the_label_of_an_article_is_bold(nghe_an: PlanView, printed: Printed) -> None:
    label, text = starting(printed(nghe_an), "Điều 2.").runs

    assert (label.text, label.style.name) == ("Điều 2. ", "CCHC Số điều")
    assert label.style.font.bold
    assert text.text == "Quyết định có hiệu lực thi hành kể từ ngày ký."


@pytest.mark.parametrize("words", ["I. MỤC TIÊU", "4. 100%", "Điều 1.", "Căn cứ Luật", "UBND tỉnh ban hành"])
def test_running_text_begins_127_mm_in_with_6_points_between_paragraphs(
    nghe_an: PlanView, printed: Printed, words: str
) -> None:
    form = next(chain(starting(printed(nghe_an), words))).paragraph_format

    assert form.first_line_indent is not None
    assert round(form.first_line_indent.mm, 1) == 12.7
    assert form.space_before is not None
    assert (form.space_before.pt, form.space_after, form.line_spacing) == (6, 0, 1.0)


def test_decision_plan_and_annexes_are_sections_each_with_its_own_page_numbers(
    nghe_an: PlanView, printed: Printed
) -> None:
    sections = list(printed(nghe_an).sections)

    portrait, landscape = WD_ORIENTATION.PORTRAIT, WD_ORIENTATION.LANDSCAPE
    assert [section.orientation for section in sections] == [portrait, portrait, landscape, portrait]
    for section in sections:
        paper = (297, 210) if section.orientation == landscape else (210, 297)
        lengths = (
            section.page_width,
            section.page_height,
            section.top_margin,
            section.bottom_margin,
            section.left_margin,
            section.right_margin,
        )
        assert [round(length.mm) for length in lengths if length is not None] == [*paper, 20, 20, 30, 20]
        assert section.different_first_page_header_footer
        assert section._sectPr.xpath("w:pgNumType/@w:start") == ["1"]


def test_page_number_stands_centred_in_the_header_and_not_on_the_first_page(
    nghe_an: PlanView, printed: Printed
) -> None:
    for section in printed(nghe_an).sections:
        (paragraph,) = section.header.paragraphs
        field = paragraph._p.find(qn("w:fldSimple"))
        assert field is not None
        assert field.get(qn("w:instr")).split() == ["PAGE"]
        assert look(paragraph) == (14, False, False, CENTER)
        assert [p.text for p in section.first_page_header.paragraphs] == [""]


def test_the_document_ends_in_its_last_section_without_an_empty_page(
    nghe_an: PlanView, tuong_duong: PlanView, printed: Printed
) -> None:
    for view, count in ((nghe_an, 4), (tuong_duong, 2)):
        document = printed(view)
        body = document.element.body
        assert len(document.sections) == count
        assert body[-1].tag == qn("w:sectPr")
        last = Paragraph(body[-2], document)
        assert last.text == view.annexes[-1].closing[-1]
        assert last._p.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is None


def test_a_plan_without_annexes_ends_with_its_signature(tuong_duong: PlanView, printed: Printed) -> None:
    document = printed(replace(tuong_duong, annexes=()))

    table, spacer, section = list(document.element.body)[-3:]
    assert [table.tag, spacer.tag, section.tag] == [qn("w:tbl"), qn("w:p"), qn("w:sectPr")]
    height = Paragraph(spacer, document).style
    assert isinstance(height, ParagraphStyle)
    assert height.paragraph_format.line_spacing == Twips(20)


def test_head_and_signature_are_two_columns_without_borders_that_are_never_split(
    nghe_an: PlanView, printed: Printed
) -> None:
    letterhead, signature = printed(nghe_an).tables[:2]

    assert [[cell.text.splitlines()[0] for cell in row.cells] for row in letterhead.rows] == [
        ["ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["Số: 4879/QĐ-UBND", "Nghệ An, ngày 30 tháng 12 năm 2020"],
    ]
    assert [cell.text.splitlines()[0] for cell in signature.rows[0].cells] == [
        "Nơi nhận:",
        "TM. ỦY BAN NHÂN DÂN",
    ]
    for table in (letterhead, signature):
        assert not list(table._tbl.iter(qn("w:tblBorders"), qn("w:tcBorders"), qn("w:tblStyle")))
        for row in table.rows:
            assert row._tr.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None


def test_the_signature_stays_on_the_page_of_the_last_paragraph(nghe_an: PlanView, printed: Printed) -> None:
    last = starting(printed(nghe_an), "Chánh Văn phòng UBND tỉnh chịu")
    spacer = following(last)

    assert last.paragraph_format.keep_with_next
    assert next(chain(spacer)).paragraph_format.keep_with_next
    assert following(spacer)._p.tag == qn("w:tbl")


def test_the_line_under_the_motto_is_as_long_as_the_motto(nghe_an: PlanView, printed: Printed) -> None:
    motto = starting(printed(nghe_an), "Độc lập - Tự do - Hạnh phúc")
    line = following(motto)

    form = next(chain(line)).paragraph_format
    assert next(chain(line)).element.find(f".//{qn('w:pBdr')}/{qn('w:bottom')}").get(qn("w:val")) == "single"
    assert form.left_indent == form.right_indent is not None
    length = Mm(100).pt - 2 * form.left_indent.pt
    assert length == pytest.approx(text_length(motto.text, 14), rel=0.05)


@pytest.mark.parametrize(
    ("words", "room_mm"),
    [("TỈNH NGHỆ AN", 60), ("BAN HÀNH KẾ HOẠCH", 160), ("(Ban hành theo Quyết định", 160)],
)
def test_the_line_under_a_name_or_title_is_a_third_to_half_of_the_words(
    nghe_an: PlanView, printed: Printed, words: str, room_mm: float
) -> None:
    title = starting(printed(nghe_an), words)
    line = following(title)

    assert line.style is not None
    assert line.style.name == "CCHC Kẻ ngắn"
    form = line.paragraph_format
    assert form.left_indent == form.right_indent is not None
    length = Mm(room_mm).pt - 2 * form.left_indent.pt
    printed_words = min(text_length(title.text, look(title)[0]), Mm(room_mm).pt)
    assert printed_words / 3 < length < printed_words / 2


def test_a_letter_with_marks_is_as_wide_as_the_letter_without() -> None:
    # The font's own table of widths: "M" 944, "O" 778 thousandths of the size in the bold face.
    assert text_length("M", 12) == pytest.approx(11.328)
    assert text_length("Ộ", 10) == text_length("O", 10) == pytest.approx(7.78)
    assert text_length("Đ", 10) == text_length("D", 10)
