"""The table of goals."""

from __future__ import annotations

from tests.render.drafts import heads, rows, table


def test_goals_with_a_result_to_be_filled_in() -> None:
    found = table("""\
        headers:
          number: STT
          text: Các mục tiêu
          result: Đạt/Không đạt
        goals:
          - Mức độ hài lòng đạt {trên 80%} vào năm 2020
          - text: Sắp xếp tổ chức
            result: Đạt
    """)

    assert heads(found) == [["STT", "Các mục tiêu", "Đạt/Không đạt"]]
    assert rows(found) == [
        ["1.", "Mức độ hài lòng đạt trên 80% vào năm 2020", ""],
        ["2.", "Sắp xếp tổ chức", "Đạt"],
    ]
    assert [cell.kind for cell in found.rows[0].cells] == ["number", "text", "short"]


def test_figures_have_a_column_of_their_own_in_words() -> None:
    found = table("""\
        goals:
          - text: Hồ sơ trực tuyến
            value: ">= 60%"
            unit: "%"
            lead: [Văn phòng UBND, Phòng Nội vụ]
          - text: Thời gian giải quyết
            value: tối đa 3 ngày
    """)

    assert heads(found) == [["TT", "Mục tiêu", "Chỉ tiêu", "Đơn vị tính", "Cơ quan chủ trì"]]
    assert rows(found) == [
        ["1.", "Hồ sơ trực tuyến", "từ 60% trở lên", "%", "- Văn phòng UBND | - Phòng Nội vụ"],
        ["2.", "Thời gian giải quyết", "tối đa 3 ngày", "", ""],
    ]


def test_all_that_is_listed_below_a_goal_stands_in_its_cell() -> None:
    found = table("""\
        goals:
          - heading: Hiện đại hóa
            text: |-
              Đến năm 2020.

              Cụ thể
            points:
              - heading: "Dịch vụ công:"
                text: mức độ 4
                dashes:
                  - Cấp tỉnh
                closing: Theo danh mục.
              - Văn bản điện tử
            closing: Không gồm văn bản mật.
    """)

    assert rows(found)[0][1].split(" | ") == [
        "Hiện đại hóa",
        "Đến năm 2020.",
        "Cụ thể",
        "a) Dịch vụ công:",
        "mức độ 4",
        "- Cấp tỉnh",
        "Theo danh mục.",
        "b) Văn bản điện tử",
        "Không gồm văn bản mật.",
    ]


def test_naming_one_head_hides_no_other_column() -> None:
    found = table("""\
        headers:
          title: Nội dung
        goals:
          - text: Hồ sơ trực tuyến
            value: 60%
    """)

    assert heads(found) == [["TT", "Nội dung", "Chỉ tiêu"]]
