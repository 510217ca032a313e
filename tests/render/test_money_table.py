"""The table of money: typed figures as typed, the others computed, and no source lost."""

from __future__ import annotations

from tests.render.drafts import heads, repository, rows, spans, table


def test_units_carry_their_lines_and_what_is_typed_prints_as_typed() -> None:
    found = table("""\
        headers:
          number: TT
          text: Nội dung
          amount: Kinh phí (đồng)
          note: Ghi chú
        budget:
          total_label: Cộng
          total: 15 818 911 000
          groups:
            - name: Huyện Tân Kỳ
              total: 735 000 000
              lines:
                - text: Thông tin tuyên truyền
                  amount: 108 350 000
                - text: Trang bị máy scan
                  amount: 735 000 000
                  note: Chuyển sang
    """)

    assert heads(found) == [["TT", "Nội dung", "Kinh phí (đồng)", "Ghi chú"]]
    assert rows(found) == [
        ["1", "Huyện Tân Kỳ", "735 000 000", ""],
        ["", "Thông tin tuyên truyền", "108 350 000", ""],
        ["", "Trang bị máy scan", "735 000 000", "Chuyển sang"],
        ["", "Cộng", "15 818 911 000", ""],
    ]
    assert [row.kind for row in found.rows] == ["group", "row", "row", "total"]
    assert [cell.kind for cell in found.rows[1].cells] == ["number", "text", "amount", "text"]


def test_a_draft_computes_its_sums_in_the_unit_and_grouping_of_the_table() -> None:
    found = table("""\
        budget:
          unit: 1.000 đồng
          groups:
            - name: Sở Nội vụ
              lines:
                - text: Tập huấn
                  amount: 6 000
                - text: "Trang bị: {8 xã | quantity} x {50.000.000 đồng/xã | rate}"
    """)

    assert found.unit == "1.000 đồng"
    assert rows(found) == [
        ["1", "Sở Nội vụ", "406 000"],
        ["", "Tập huấn", "6 000"],
        ["", "Trang bị: 8 xã x 50.000.000 đồng/xã", "400 000"],
        ["", "Tổng cộng", "406 000"],
    ]


SOURCES = """\
    budget:
      unit: 1.000 đồng
      sources:
        ngân sách huyện: Kinh phí tự đảm bảo
        ngân sách tỉnh: Đề nghị hỗ trợ
      lines:
        - text: Kế hoạch
          amount: 6.000
          source: NS huyện
        - text: Hiện đại hóa
          amount_by_source:
            NS tỉnh: 150.000
            ngân sách huyện: 100.000
        - text: Chưa rõ nguồn
          amount: 1.000
"""
SPELLINGS = """\
    sources:
      ngân sách huyện: [NS huyện]
      ngân sách tỉnh: [NS tỉnh]
"""


def test_each_source_has_its_column_whichever_spelling_a_line_uses() -> None:
    found = table(SOURCES, repository(SPELLINGS))

    assert heads(found) == [
        ["TT", "Nội dung", "Kinh phí", "Trong đó"],
        ["Kinh phí tự đảm bảo", "Đề nghị hỗ trợ"],
    ]
    assert spans(found.head[0].cells) == [(1, 2), (1, 2), (1, 2), (2, 1)]
    assert rows(found) == [
        ["1", "Kế hoạch", "6.000", "6.000", ""],
        ["2", "Hiện đại hóa", "250.000", "100.000", "150.000"],
        ["3", "Chưa rõ nguồn", "1.000", "", ""],
        ["", "Tổng cộng", "257.000", "106.000", "150.000"],
    ]


def test_a_source_that_the_table_does_not_declare_gets_a_column_of_its_own() -> None:
    found = table(SOURCES.replace("        ngân sách tỉnh: Đề nghị hỗ trợ\n", ""), repository(SPELLINGS))

    assert heads(found)[1] == ["Kinh phí tự đảm bảo", "NS tỉnh"]
    assert rows(found)[1] == ["2", "Hiện đại hóa", "250.000", "100.000", "150.000"]


def test_sources_without_any_declaration_print_all_the_same() -> None:
    found = table("""\
        budget:
          lines:
            - text: Hiện đại hóa
              amount_by_source:
                ngân sách tỉnh: 50 triệu
                ngân sách huyện: 20 triệu
    """)

    assert heads(found)[1] == ["ngân sách tỉnh", "ngân sách huyện"]
    assert rows(found) == [
        ["1", "Hiện đại hóa", "70.000.000", "50 triệu", "20 triệu"],
        ["", "Tổng cộng", "70.000.000", "50.000.000", "20.000.000"],
    ]


def test_one_source_a_line_is_a_column_of_words() -> None:
    found = table("""\
        budget:
          lines:
            - text: Tập huấn
              amount: 20 triệu
              source: ngân sách xã
    """)

    assert heads(found) == [["TT", "Nội dung", "Kinh phí", "Nguồn kinh phí"]]
    assert rows(found)[0] == ["1", "Tập huấn", "20 triệu", "ngân sách xã"]


def test_a_unit_of_a_draft_shows_what_each_source_pays() -> None:
    lines = """\
        budget:
          sources:
            tỉnh: Tỉnh
          groups:
            - name: Sở Nội vụ
{total}
              lines:
                - text: Tập huấn
                  amount: 20.000.000
                  source: tỉnh
"""
    assert rows(table(lines.format(total="")))[0] == ["1", "Sở Nội vụ", "20.000.000", "20.000.000"]
    # What an issued paper states is stated in its own words alone.
    issued = table(lines.format(total="              total: 20.000.000"))
    assert rows(issued)[0] == ["1", "Sở Nội vụ", "20.000.000", ""]


def test_an_issued_total_brings_no_computed_total_of_a_source() -> None:
    lines = """\
        budget:
          sources:
            tỉnh: Tỉnh
          lines:
            - text: Tập huấn
              amount: 20.000.000
              source: tỉnh
          total: 21.000.000
"""
    assert rows(table(lines))[-1] == ["", "Tổng cộng", "21.000.000", ""]
    stated = table(lines + "          total_by_source:\n            tỉnh: 19.000.000\n")
    assert rows(stated)[-1] == ["", "Tổng cộng", "21.000.000", "19.000.000"]


def test_naming_the_heads_of_some_columns_hides_no_note() -> None:
    found = table("""\
        headers:
          text: Việc chi
        budget:
          lines:
            - text: Tập huấn
              amount: 20 triệu
              note: Năm trước chuyển sang
    """)

    assert heads(found) == [["TT", "Việc chi", "Kinh phí", "Ghi chú"]]
    assert rows(found)[0][-1] == "Năm trước chuyển sang"
