"""Reports in Word, opened again."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest
from docx.document import Document
from docx.enum.section import WD_ORIENTATION
from docx.oxml.ns import qn

from cchc_cli.render.markdown import render as markdown
from cchc_cli.render.template import REPORT_DOCX, REPORT_MARKDOWN, shipped
from cchc_cli.render.view import ReportView
from cchc_cli.render.word import render as word
from tests.reported import about, view

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture
def told() -> ReportView:
    return view(about("2026-Q1"), "date: 2026-03-30, task: I.1, status: hoàn thành")


def printed(of: ReportView) -> Document:
    return docx.Document(io.BytesIO(word(of, shipped(REPORT_DOCX))))


def words(document: Document) -> str:
    body = document.element.body
    return "\n".join("".join(t.text or "" for t in p.iter(qn("w:t"))) for p in body.iter(qn("w:p")))


def test_the_same_report_gives_the_same_bytes_without_a_time(told: ReportView) -> None:
    first, second = (word(told, shipped(REPORT_DOCX)) for _ in range(2))

    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as package:
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_head_is_that_of_form_1_4(told: ReportView) -> None:
    document = printed(told)
    text = words(document)

    head = document.tables[0]
    assert head.cell(0, 0).text.split("\n")[:2] == ["ỦY BAN NHÂN DÂN", "XÃ TAM QUANG"]
    assert "Độc lập - Tự do - Hạnh phúc" in head.cell(0, 1).text
    assert head.cell(1, 0).text == "Số:         /BC-UBND"
    assert head.cell(1, 1).text == "Tam Quang, ngày      tháng 3 năm 2026"
    assert text.index("BÁO CÁO") < text.index("I. KẾT QUẢ ĐẠT ĐƯỢC") < text.index("Nơi nhận:")
    assert document.core_properties.title.startswith("BÁO CÁO Kết quả công tác cải cách hành chính quý I")


def test_titles_and_text_are_in_the_named_styles_of_the_decree(told: ReportView) -> None:
    document = printed(told)
    styles = {p.text: p.style.name for p in document.paragraphs if p.style is not None}

    assert styles["BÁO CÁO"] == "CCHC Tên loại"
    assert styles["I. KẾT QUẢ ĐẠT ĐƯỢC"] == "CCHC Mục I"
    assert styles["2. Cải cách thể chế"] == "CCHC Đề mục"
    assert styles["- Hoàn thành trong kỳ (1 nhiệm vụ):"] == "CCHC Đề mục"
    assert document.styles["CCHC Lời văn"].font.size.pt == 14
    defaults = document.styles.element.find(f".//{W}rPrDefault//{W}rFonts")
    assert defaults.get(qn("w:ascii")) == "Times New Roman"


def test_heads_of_tables_repeat_and_rows_are_not_split(told: ReportView) -> None:
    tables = [table._tbl for table in printed(told).tables if table.style and table.style.name == "CCHC Bảng"]

    assert len(tables) == 4  # targets, tasks, counts by area and by agency
    for table in tables:
        first, *others = table.tr_lst
        assert first.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
        assert others
        assert all(row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in table.tr_lst)


def test_annexes_begin_on_pages_of_their_own_numbering(told: ReportView) -> None:
    sections = list(printed(told).sections)

    assert len(sections) == 3
    assert [section.orientation for section in sections] == [
        WD_ORIENTATION.PORTRAIT,
        WD_ORIENTATION.LANDSCAPE if told.annexes[0].wide else WD_ORIENTATION.PORTRAIT,
        WD_ORIENTATION.LANDSCAPE if told.annexes[1].wide else WD_ORIENTATION.PORTRAIT,
    ]
    for section in sections:
        assert section._sectPr.find(qn("w:pgNumType")).get(qn("w:start")) == "1"
        assert section.different_first_page_header_footer


def test_every_mark_is_highlighted_and_nothing_else(told: ReportView) -> None:
    body = printed(told).element.body
    marked = [
        "".join(t.text or "" for t in run.iter(qn("w:t")))
        for run in body.iter(qn("w:r"))
        if run.find(f"{qn('w:rPr')}/{qn('w:highlight')}") is not None
    ]

    assert sorted(marked) == sorted(told.gaps)
    assert len(marked) > 10


def test_word_and_markdown_say_the_same(told: ReportView) -> None:
    page = markdown(told, shipped(REPORT_MARKDOWN)).decode().replace("\u00a0", " ")
    text = words(printed(told))

    for part in told.parts:
        for block in part.blocks:
            assert block.text in text
            assert block.text in page
    for gap in told.gaps:
        assert gap in page
