"""How wide columns are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.render.letter_widths import text_width
from cchc_cli.render.view import Cell, Row, Table
from cchc_cli.render.widths import is_wide, widths
from tests.render.drafts import table

LANDSCAPE, PORTRAIT, SIDES = 58.3, 37.8, 0.9
"""In sizes of the table's font: the text of the page, and what a cell's borders and margins take."""

SENTENCE = "Rà soát, đánh giá và đề xuất sửa đổi, bổ sung các văn bản quy phạm pháp luật của địa phương"


def head(*texts: str) -> tuple[Row, ...]:
    return (Row("head", tuple(Cell((text,)) for text in texts)),)


def body(*rows: tuple[str, ...]) -> tuple[Row, ...]:
    return tuple(Row("row", tuple(Cell((text,) if text else ()) for text in row)) for row in rows)


def longest_word(*texts: str) -> float:
    return max(text_width(word) for text in texts for word in text.split())


def test_shares_add_up_and_long_texts_get_more_room() -> None:
    number, text, short = widths(
        head("TT", "Nội dung", "Hạn"), body(("1", SENTENCE, "Quý III"), ("2", SENTENCE, "Tháng 3"))
    )

    assert number + text + short == pytest.approx(1, abs=0.001)
    assert text > 3 * short > 3 * number


@pytest.mark.parametrize("columns", range(2, 13))
def test_no_word_is_broken_where_there_is_room(columns: int) -> None:
    heads = head(*["Thuộc UBND cấp huyện"] * columns)
    rows = body(*[("Chia theo VBQPPL", *[""] * (columns - 1))])
    page = LANDSCAPE if is_wide(Table(None, "", (), heads, rows)) else PORTRAIT

    found = widths(heads, rows)

    for share, texts in zip(
        found, [("Chia theo VBQPPL", "Thuộc UBND"), *[("Thuộc UBND",)] * (columns - 1)], strict=True
    ):
        assert share * page >= longest_word(*texts) + SIDES - 0.01


def test_a_figure_is_one_word() -> None:
    rows = tuple(
        Row("row", (Cell((SENTENCE,)), Cell(("15 818 911 000",), "amount"), Cell((SENTENCE,))))
        for _ in range(50)
    )

    assert widths((), rows)[1] * PORTRAIT >= text_width("15 818 911 000") + SIDES - 0.01


def test_a_column_without_words_keeps_room_to_write_in() -> None:
    found = widths(head("TT", "Chỉ tiêu", "A", "B"), body(*[("1", SENTENCE, "", "")] * 30))

    assert min(found[2:]) * PORTRAIT > 4


def test_many_columns_to_be_filled_in_leave_the_room_to_the_text() -> None:
    years = [f"Năm {year}" for year in range(2015, 2020)]
    rows = body(*[("1", SENTENCE, *[""] * 6)] * 20)

    found = widths(head("STT", "Chỉ tiêu", *years, "Năm 2020 (Tính đến 31/3)"), rows)

    assert found[1] > 0.35
    assert min(found[2:]) * PORTRAIT >= text_width("2015") + SIDES


def test_an_address_on_the_web_leaves_room_for_the_others() -> None:
    address = "https://dichvucong.example.vn/" + "tra-cuu-ho-so/" * 20
    found = widths(head("Nội dung", "Địa chỉ", "Hạn"), body((SENTENCE, address, "Thường xuyên")))

    assert found[0] * PORTRAIT > longest_word(SENTENCE) + SIDES
    assert found[2] * PORTRAIT > longest_word("Thường xuyên") + SIDES - 0.01


def test_a_table_of_many_texts_wants_landscape_paper_and_one_of_figures_does_not() -> None:
    def wide(*texts: str) -> bool:
        return is_wide(Table(None, "", (), head(*["Cột"] * len(texts)), body(texts)))

    assert wide("1", *[SENTENCE] * 5)
    assert not wide("1", SENTENCE, "", "", "", "", "")
    assert not wide("1", SENTENCE, SENTENCE)


def test_a_cell_beside_several_rows_needs_only_its_share_of_each() -> None:
    later = (Row("row", (Cell(("Báo cáo năm",)),)), Row("row", (Cell(("Báo cáo quý",)),)))
    beside = (Row("row", (Cell((SENTENCE,), down=3), Cell(("Kế hoạch",)))), *later)
    third = SENTENCE[: len(SENTENCE) // 3]

    found = widths((), beside)[0]

    assert found == pytest.approx(
        widths((), body((third, "Kế hoạch"), ("", "Báo cáo năm"), ("", "Báo cáo quý")))[0], abs=0.03
    )
    assert found < widths((), body((SENTENCE, "Kế hoạch"), ("", "Báo cáo năm"), ("", "Báo cáo quý")))[0] - 0.1


def test_even_in_a_crowded_table_each_empty_column_takes_a_figure() -> None:
    crowded = widths(head("Nội dung", *"ABCDEFGHIJKLM"), body((SENTENCE, *[""] * 13)))

    assert min(crowded) * LANDSCAPE > 3


def test_heads_over_several_columns_do_not_widen_any() -> None:
    def under(words: str) -> tuple[float, ...]:
        first = Row("head", (Cell(("STT",), down=2), Cell((words,), across=2)))
        return widths((first, Row("head", (Cell(("Tỉnh",)), Cell(("Huyện",))))), ())

    assert len(under("Giáo dục")) == 3
    assert under("Sự nghiệp giáo dục và đào tạo " * 3) == under("Giáo dục")


def test_a_table_without_cells_has_no_columns() -> None:
    assert widths((), ()) == ()


texts = st.text("abcĐộ ,.", max_size=60)


@given(
    st.integers(1, 14).flatmap(
        lambda columns: st.lists(st.tuples(*[texts] * columns), min_size=1, max_size=8)
    )
)
def test_shares_are_positive_and_add_up_for_any_table(rows: list[tuple[str, ...]]) -> None:
    found = widths(head(*rows[0]), body(*rows))

    assert len(found) == len(rows[0])
    assert all(share > 0 for share in found)
    assert sum(found) == pytest.approx(1, abs=0.002)


def test_a_real_table_fits_the_page_without_a_broken_word() -> None:
    """Bình Định 2020, annex 4, table III: fourteen columns."""
    group = "Thuộc UBND cấp tỉnh, Thuộc CQ chuyên môn cấp tỉnh, Thuộc UBND cấp huyện"
    found = table(f"""\
        statistics:
          - text_column: Giai đoạn
            columns:
              - Tỉnh, thành phố
              - Giai đoạn
              - head: Sự nghiệp GD-ĐT
                columns: [{group}]
              - head: Sự nghiệp y tế
                columns: [{group}]
              - head: Sự nghiệp VH,TDTT
                columns: [{group}]
              - head: Sự nghiệp khác
                columns: [{group}]
            rows:
              - Giai đoạn 2001-2010 (Tính đến 12/2010)
    """)

    assert len(found.widths) == 14
    assert is_wide(found)
    leaves = ["phố", "2001-2010", *["Thuộc", "chuyên", "huyện"] * 4]
    for share, word in zip(found.widths, leaves, strict=True):
        assert share * LANDSCAPE >= text_width(word) + SIDES - 0.02
