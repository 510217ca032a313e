"""The table of tasks: which columns it has, and what each cell says."""

from __future__ import annotations

from tests.render.drafts import annex, heads, rows, spans, table, words

USUAL = ["TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"]


def test_one_text_prints_as_it_is_and_several_with_dashes() -> None:
    found = table("""\
        areas:
          - area: CẢI CÁCH THỂ CHẾ
            tasks:
              - title: Ban hành kế hoạch kiểm tra văn bản
                outputs: [Kế hoạch, Báo cáo]
                lead: [Phòng Tư pháp]
                partners: UBND cấp xã
                deadline: [Tháng 01, Tháng 12]
    """)

    assert heads(found) == [USUAL]
    assert rows(found) == [
        ["I", "CẢI CÁCH THỂ CHẾ"],
        [
            "1",
            "Ban hành kế hoạch kiểm tra văn bản",
            "- Kế hoạch | - Báo cáo",
            "Phòng Tư pháp",
            "UBND cấp xã",
            "- Tháng 01 | - Tháng 12",
        ],
    ]
    assert spans(found.rows[0].cells) == [(1, 1), (5, 1)]
    assert [row.kind for row in found.rows] == ["area", "row"]
    assert [cell.kind for cell in found.rows[1].cells] == ["number", "text", "text", "text", "text", "short"]


def test_steps_stand_in_one_row_and_what_is_common_stands_once() -> None:
    found = table("""\
        tasks:
          - title: Theo dõi thi hành pháp luật
            lead: Sở Tư pháp
            note: Theo hướng dẫn
            steps:
              - outputs: Kế hoạch;
                deadline: Tháng 01
              - outputs: Báo cáo;
                deadline: Tháng 12
                note: Kèm phụ lục
    """)

    assert rows(found) == [
        [
            "1",
            "Theo dõi thi hành pháp luật",
            "- Kế hoạch; | - Báo cáo;",
            "Sở Tư pháp",
            "",
            "- Tháng 01 | - Tháng 12",
            "Theo hướng dẫn | - Kèm phụ lục",
        ]
    ]


def test_rows_stand_beside_one_title_and_what_the_task_says_covers_them() -> None:
    found = table("""\
        tasks:
          - title: Tham mưu cơ chế, chính sách
            lead: Sở Tư pháp
            note: Hằng năm
            rows:
              - outputs: Nghị quyết
                deadline: Thường xuyên
              - outputs: Báo cáo
                deadline: Định kỳ quý
                note: Mẫu số 02
    """)

    assert rows(found) == [
        ["1", "Tham mưu cơ chế, chính sách", "Nghị quyết", "Sở Tư pháp", "", "Thường xuyên", "Hằng năm"],
        ["Báo cáo", "Định kỳ quý", "Mẫu số 02"],
    ]
    assert spans(found.rows[0].cells) == [(1, 2), (1, 2), (1, 1), (1, 2), (1, 2), (1, 1), (1, 1)]


def test_an_area_without_tasks_is_a_task_when_it_says_anything_of_one() -> None:
    found = table("""\
        areas:
          - area: CHỈ ĐẠO ĐIỀU HÀNH
          - area: Nội dung khác
            partners: Các phòng, ban
    """)

    assert rows(found) == [
        ["I", "CHỈ ĐẠO ĐIỀU HÀNH"],
        ["II", "Nội dung khác", "", "", "Các phòng, ban", ""],
    ]


def test_the_note_of_an_area_stands_in_the_column_of_notes() -> None:
    found = table("""\
        areas:
          - area: CẢI CÁCH THỂ CHẾ
            note: Sở Tư pháp theo dõi
            tasks:
              - title: Rà soát
                deadline: Quý III
    """)

    assert rows(found)[0] == ["I", "CẢI CÁCH THỂ CHẾ", "Sở Tư pháp theo dõi"]
    assert spans(found.rows[0].cells) == [(1, 1), (5, 1), (1, 1)]


def test_heads_named_by_the_plan_stand_in_its_order() -> None:
    found = table("""\
        headers:
          number: Số TT
          title: Nội dung thực hiện
          deadline: Thời gian
          lead: Chủ trì
          source: Ghi chú
        tasks:
          - title: Hội thi
            lead: Sở Nội vụ
            deadline: Quý II
    """)

    assert heads(found) == [["Số TT", "Nội dung thực hiện", "Thời gian", "Chủ trì", "Ghi chú"]]
    assert rows(found) == [["1", "Hội thi", "Quý II", "Sở Nội vụ", ""]]


def test_naming_one_head_hides_no_other_column() -> None:
    found = table("""\
        headers:
          title: Nội dung
        tasks:
          - title: Hội thi
            outputs: Kế hoạch
            lead: Sở Nội vụ
            deadline: Quý II
            budget: 40 triệu
    """)

    assert heads(found) == [
        ["TT", "Nội dung", "Sản phẩm", "Cơ quan chủ trì", "Thời gian hoàn thành", "Kinh phí"]
    ]
    assert rows(found) == [["1", "Hội thi", "Kế hoạch", "Sở Nội vụ", "Quý II", "40 triệu"]]


def test_a_head_called_text_is_the_head_of_the_titles() -> None:
    found = table("""\
        headers:
          number: TT
          text: Công việc
        tasks:
          - title: Hội thi
    """)

    assert (heads(found), rows(found)) == ([["TT", "Công việc"]], [["1", "Hội thi"]])


def test_a_table_without_numbers_gives_the_area_the_whole_row() -> None:
    found = table("""\
        headers:
          title: Nội dung
          lead: Chủ trì
        areas:
          - area: THỂ CHẾ
            label: ""
            tasks:
              - title: Rà soát
                label: ""
                lead: Phòng Tư pháp
    """)

    assert (heads(found), rows(found)) == (
        [["Nội dung", "Chủ trì"]],
        [["THỂ CHẾ"], ["Rà soát", "Phòng Tư pháp"]],
    )
    assert spans(found.rows[0].cells) == [(2, 1)]


def test_a_deadline_without_words_is_printed_from_its_values() -> None:
    found = table("""\
        tasks:
          - title: Báo cáo
            deadline:
              due: 2024-09-30
              every: quý
          - title: Rà soát
            deadline:
              after: Sau khi có hướng dẫn của Bộ Nội vụ
          - title: Kiểm tra
            deadline:
              text: Theo Kế hoạch của Bộ Nội vụ
              due: 2024-12-15
    """)

    assert [row[-1] for row in rows(found)] == [
        "30/09/2024; Định kỳ quý",
        "Sau khi có hướng dẫn của Bộ Nội vụ",
        "Theo Kế hoạch của Bộ Nội vụ",
    ]


def test_facts_in_braces_print_their_words_in_every_cell() -> None:
    found = table("""\
        tasks:
          - title: Tái cấu trúc {ít nhất 50%} quy trình do {lead} chủ trì
            outputs: "{100%} quy trình"
            lead: Văn phòng UBND
    """)

    assert rows(found)[0][1:4] == [
        "Tái cấu trúc ít nhất 50% quy trình do Văn phòng UBND chủ trì",
        "100% quy trình",
        "Văn phòng UBND",
    ]


def test_text_stands_above_the_table_and_closing_words_below() -> None:
    found = annex("""\
        text: Danh mục nhiệm vụ.
        tasks:
          - title: Rà soát
        closing: Trên đây là danh mục.
    """)

    assert [block.text for block in found.blocks] == ["Danh mục nhiệm vụ."]
    assert found.closing == ("Trên đây là danh mục.",)
    assert words(found.tables[0].rows[0])[1] == "Rà soát"
