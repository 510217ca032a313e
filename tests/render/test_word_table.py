"""Tables of the Word document: merged cells, widths, repeated heads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from docx.document import Document
from docx.oxml.ns import qn
from docx.table import Table as WordTable

from cchc_cli.render.view import Cell, PlanView, Row, Table

Printed = Callable[[PlanView], Document]
SHARED = "▲"
LINKED = "◀"


def annex_tables(document: Document) -> list[WordTable]:
    """The tables with borders: those in the template's table style."""
    return [t for t in document.tables if t._tbl.find(f"{qn('w:tblPr')}/{qn('w:tblStyle')}") is not None]


def fields(table: WordTable) -> list[list[str]]:
    """Every cell of the XML: its text, or ▲ for one that continues the cell above."""
    return [
        [SHARED if tc.vMerge == "continue" else " / ".join(p.text for p in tc.p_lst) for tc in row._tr.tc_lst]
        for row in table.rows
    ]


def grid(table: WordTable) -> list[int]:
    """The columns' widths in twips."""
    return [column.width.twips for column in table.columns if column.width is not None]


def spans(table: WordTable) -> list[list[int]]:
    return [[tc.grid_span for tc in row._tr.tc_lst] for row in table.rows]


def test_a_task_in_two_rows_shares_its_number_and_title(nghe_an: PlanView, printed: Printed) -> None:
    table = annex_tables(printed(nghe_an))[0]

    assert fields(table)[1:4] == [
        ["I", "CẢI CÁCH THỂ CHẾ"],
        [
            "1",
            "Tham mưu xây dựng, sửa đổi, bổ sung cơ chế, chính sách",
            "- Nghị quyết của HĐND, Quyết định của UBND;",
            "- Các Sở, Ban, Ngành cấp tỉnh",
            "- Sở Tư pháp",
            "- Thường xuyên",
        ],
        [
            SHARED,
            SHARED,
            "- Báo cáo kết quả theo định kỳ hàng quý.",
            "- Sở Tư pháp, UBND cấp huyện, UBND cấp xã",
            "- Các Sở, Ban, Ngành cấp tỉnh",
            "- Định kỳ quý",
        ],
    ]
    assert spans(table) == [[1] * 6, [1, 5], [1] * 6, [1] * 6, [1] * 6]
    assert [tc.vMerge for tc in table.rows[2]._tr.tc_lst] == ["restart", "restart", None, None, None, None]


def test_two_head_rows_share_the_titles_that_stand_over_both(tuong_duong: PlanView, printed: Printed) -> None:
    (table,) = annex_tables(printed(tuong_duong))

    assert fields(table)[:2] == [
        ["TT", "Nội dung, nhiệm vụ", "Tổng kinh phí thực hiện", "Trong đó", "Ghi chú"],
        [
            SHARED,
            SHARED,
            SHARED,
            "Kinh phí tự đảm bảo từ ngân sách huyện",
            "Kinh phí đề nghị hỗ trợ từ ngân sách tỉnh",
            SHARED,
        ],
    ]
    assert spans(table)[:2] == [[1, 1, 1, 2, 1], [1] * 6]


def test_python_docx_reads_the_merges_as_word_does(tuong_duong: PlanView, printed: Printed) -> None:
    (table,) = annex_tables(printed(tuong_duong))

    assert [cell.text for cell in table.rows[1].cells] == [
        "TT",
        "Nội dung, nhiệm vụ",
        "Tổng kinh phí thực hiện",
        "Kinh phí tự đảm bảo từ ngân sách huyện",
        "Kinh phí đề nghị hỗ trợ từ ngân sách tỉnh",
        "Ghi chú",
    ]


def test_a_cell_may_cover_columns_and_three_rows_at_once(nghe_an: PlanView, printed: Printed) -> None:
    table = Table(
        heading=None,
        unit="",
        widths=(0.25, 0.25, 0.25, 0.25),
        head=(),
        rows=(
            Row("row", (Cell(("a",)), Cell(("b",), across=2, down=3), Cell(("c",)))),
            Row("row", (Cell(("d",)), Cell(("e",), down=2))),
            Row("row", (Cell(("f",)),)),
            Row("row", tuple(Cell((letter,)) for letter in "ghik")),
        ),
    )
    view = replace(nghe_an, annexes=(replace(nghe_an.annexes[1], tables=(table,)),))

    (word_table,) = annex_tables(printed(view))

    assert fields(word_table) == [
        ["a", "b", "c"],
        ["d", SHARED, "e"],
        ["f", SHARED, SHARED],
        ["g", "h", "i", "k"],
    ]
    assert spans(word_table) == [[1, 2, 1], [1, 2, 1], [1, 2, 1], [1, 1, 1, 1]]


def test_widths_are_the_views_shares_of_the_text_between_the_margins(
    nghe_an: PlanView, printed: Printed
) -> None:
    wide, upright = annex_tables(printed(nghe_an))

    for table, text_mm, view in ((wide, 247, nghe_an.annexes[0]), (upright, 160, nghe_an.annexes[1])):
        columns = grid(table)
        whole = round(text_mm * 1440 / 25.4)
        assert sum(columns) == pytest.approx(whole, abs=2)
        assert columns == pytest.approx([share * whole for share in view.tables[0].widths], abs=2)
        assert table.autofit is False
        for row in table.rows:
            assert sum(tc.width.twips for tc in row._tr.tc_lst if tc.width is not None) == sum(columns)


def test_shares_that_do_not_add_up_to_one_still_fill_the_page(nghe_an: PlanView, printed: Printed) -> None:
    annex = nghe_an.annexes[1]
    table = replace(annex.tables[0], widths=(1.0, 2.0, 1.0, 1.0))
    view = replace(nghe_an, annexes=(replace(annex, tables=(table,)),))

    (word_table,) = annex_tables(printed(view))

    columns = grid(word_table)
    assert columns == pytest.approx([1814, 3628, 1814, 1814], abs=2)


def test_head_rows_repeat_on_each_page_and_no_row_is_split(tuong_duong: PlanView, printed: Printed) -> None:
    (table,) = annex_tables(printed(tuong_duong))

    flags = [
        [row._tr.find(f"{qn('w:trPr')}/{qn(name)}") is not None for name in ("w:tblHeader", "w:cantSplit")]
        for row in table.rows
    ]
    assert flags == [[True, True], [True, True], [False, True], [False, True]]


def test_no_mark_of_the_renderer_is_left_in_the_file(
    nghe_an: PlanView, tuong_duong: PlanView, printed: Printed
) -> None:
    for view in (nghe_an, tuong_duong):
        xml = printed(view).element.xml
        assert "share:" not in xml
        assert "down:" not in xml
        assert "{{" not in xml
        assert "{%" not in xml


def test_every_cell_holds_a_paragraph(nghe_an: PlanView, printed: Printed) -> None:
    view = replace(
        nghe_an,
        letterhead=replace(nghe_an.letterhead, issuer=()),
        signature=replace(nghe_an.signature, recipients=()),
    )

    cells = list(printed(view).element.body.iter(qn("w:tc")))

    assert len(cells) > 40
    assert {cell[-1].tag for cell in cells} == {qn("w:p")}


def test_an_empty_cell_is_as_low_as_its_row(nghe_an: PlanView, printed: Printed) -> None:
    row = annex_tables(printed(nghe_an))[0].rows[4]

    (paragraph,) = row.cells[4].paragraphs
    assert paragraph.text == ""
    assert paragraph.style is not None
    assert paragraph.style.name == "CCHC Ô bảng"


def test_the_table_has_single_borders_from_its_style(nghe_an: PlanView, printed: Printed) -> None:
    table = annex_tables(printed(nghe_an))[0]

    assert table.style is not None
    assert table.style.name == "CCHC Bảng"
    borders = table.style.element.find(f".//{qn('w:tblBorders')}")
    assert {border.get(qn("w:val")) for border in borders} == {"single"}
    assert len(borders) == 6
