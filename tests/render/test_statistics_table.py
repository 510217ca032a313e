"""Tables to be filled with figures."""

from __future__ import annotations

from tests.render.drafts import heads, rows, spans, table


def test_rows_below_rows_follow_with_their_marks_and_printed_figures() -> None:
    found = table("""\
        statistics:
          - columns: [STT, Chỉ tiêu, Năm 2019, Năm 2020 (Tính đến 31/3)]
            rows:
              - text: Số lượng văn bản
                rows:
                  - text: Văn bản của tỉnh
                    values:
                      Năm 2019: "15"
                  - text: "- Văn bản của huyện"
                    label: ""
              - Số cuộc kiểm tra
            notes: ["- Sở Nội vụ thống kê;", Sở Tư pháp rà soát.]
    """)

    assert heads(found) == [["STT", "Chỉ tiêu", "Năm 2019", "Năm 2020 (Tính đến 31/3)"]]
    assert rows(found) == [
        ["1", "Số lượng văn bản", "", ""],
        ["-", "Văn bản của tỉnh", "15", ""],
        ["", "- Văn bản của huyện", "", ""],
        ["2", "Số cuộc kiểm tra", "", ""],
    ]
    assert found.notes == ("Sở Nội vụ thống kê;", "Sở Tư pháp rà soát.")
    assert found.rows[1].cells[2].kind == "amount"


def test_a_head_at_the_side_covers_all_rows_below_it() -> None:
    found = table("""\
        statistics:
          - columns: [STT, Nhiệm vụ, Năm 2019]
            rows:
              - Tổng số văn bản
              - side: Chia theo tên loại
                rows:
                  - text: Nghị quyết
                    rows: [của tỉnh]
                  - Quyết định
    """)

    assert rows(found) == [
        ["1", "Tổng số văn bản", ""],
        ["Chia theo tên loại", "Nghị quyết", ""],
        ["của tỉnh", ""],
        ["Quyết định", ""],
    ]
    assert spans(found.rows[1].cells) == [(1, 3), (1, 1), (1, 1)]


def test_a_side_head_is_never_lost() -> None:
    found = table("""\
        statistics:
          - columns: [STT, Nhiệm vụ, Năm 2019]
            rows:
              - side: Không có dòng nào
              - side: Ngoài
                rows:
                  - side: Trong
                    rows: [Một, Hai]
    """)

    assert [row[:2] for row in rows(found)] == [
        ["1", "Không có dòng nào"],
        ["Ngoài", "Trong"],
        ["Một", ""],
        ["Hai", ""],
    ]
    assert spans(found.rows[1].cells)[0] == (1, 3)


def test_two_levels_of_heads_and_figures_below_each() -> None:
    found = table(
        """\
        statistics:
          - heading: Số lượng đơn vị
            text_column: Giai đoạn
            columns:
              - Tỉnh, thành phố
              - Giai đoạn
              - head: Y tế
                columns: [Cấp tỉnh, Cấp huyện]
              - head: Giáo dục
                columns: [Cấp tỉnh, Cấp huyện]
            rows:
              - text: Giai đoạn 2011-2020
                values:
                  Giáo dục / Cấp huyện: "7"
          - heading: Cơ cấu
            columns: [STT, Nội dung]
            rows: [Phòng]
    """.replace(
            "          - heading: Cơ cấu\n            columns: [STT, Nội dung]\n            rows: [Phòng]\n",
            "",
        )
    )

    assert found.heading is not None
    assert (found.heading.label, found.heading.text) == ("I.", "Số lượng đơn vị")
    assert heads(found) == [
        ["Tỉnh, thành phố", "Giai đoạn", "Y tế", "Giáo dục"],
        ["Cấp tỉnh", "Cấp huyện", "Cấp tỉnh", "Cấp huyện"],
    ]
    assert spans(found.head[0].cells) == [(1, 2), (1, 2), (2, 1), (2, 1)]
    assert rows(found) == [["", "Giai đoạn 2011-2020", "", "", "", "7"]]
    assert len(found.widths) == 6


def test_without_a_column_of_numbers_the_first_column_holds_the_text() -> None:
    found = table("""\
        statistics:
          - columns: [Chỉ tiêu, Năm 2019]
            rows:
              - text: Số cuộc kiểm tra
                values:
                  Năm 2019: "3"
              - side: Chia ra
                rows: [Cấp huyện]
    """)

    assert rows(found) == [["Số cuộc kiểm tra", "3"], ["Chia ra", ""], ["Cấp huyện", ""]]
