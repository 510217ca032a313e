from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.output.display import width
from cchc_cli.output.figures import aligned
from cchc_cli.output.look import Look
from cchc_cli.output.row import Column, Row
from cchc_cli.output.table import table

COLUMNS = (
    Column("Đơn vị"),
    Column("Ghi trong văn bản", "number"),
    Column("Tính lại", "number"),
    Column("Nguồn kinh phí", rank=1),
)
ROWS = (
    Row(("Huyện Tân Kỳ", "735.000.000", "843.350.000", "Ngân sách huyện"), strong=True),
    Row(("Xây mới và mua sắm trang thiết bị bộ phận một cửa 01 xã", "", "130.000.000", ""), level=1),
)


def english(msgid: str) -> str:
    return msgid


def drawn(look: Look, columns: tuple[Column, ...] = COLUMNS, rows: tuple[Row, ...] = ROWS) -> str:
    return table(columns, rows, look, english)


def test_a_wide_terminal_shows_all_columns_with_figures_flush_right() -> None:
    assert drawn(Look(120)) == (
        "Đơn vị                                                     Ghi trong văn bản     Tính lại  Nguồn kinh phí\n"
        f"{106 * '─'}\n"
        "Huyện Tân Kỳ                                                     735.000.000  843.350.000  Ngân sách huyện\n"
        "  Xây mới và mua sắm trang thiết bị bộ phận một cửa 01 xã                     130.000.000\n"
    )


def test_headings_and_text_wrap_between_words_before_anything_is_hidden() -> None:
    assert drawn(Look(62)) == (
        "Đơn vị                Ghi trong     Tính lại  Nguồn kinh phí\n"
        "                        văn bản\n"
        f"{61 * '─'}\n"
        "Huyện Tân Kỳ        735.000.000  843.350.000  Ngân sách huyện\n"
        "  Xây mới và mua                 130.000.000\n"
        "  sắm trang thiết\n"
        "  bị bộ phận một\n"
        "  cửa 01 xã\n"
    )


def test_a_column_of_lower_rank_is_hidden_and_named_where_the_width_does_not_suffice() -> None:
    columns = (*COLUMNS, Column("Đơn vị phối hợp", rank=2), Column("Ghi chú", rank=1))
    rows = [Row((*row.cells, "Sở Thông tin và Truyền thông", "")) for row in ROWS]

    text = table(columns, rows, Look(72), english)

    heading, below = text.splitlines()[:2]
    assert (heading.split()[-1], below.split()) == ("Ghi", ["văn", "bản", "chú"])
    assert text.endswith("\nno room for: Đơn vị phối hợp; a wider window shows them\n")


def test_columns_that_must_be_shown_and_do_not_fit_become_records() -> None:
    columns = tuple(Column(f"Năm {year}", "number") for year in range(2015, 2025))
    rows = [Row(tuple(f"{year}.000.000.000" for year in range(10)))]

    text = table(columns, rows, Look(80), english)

    assert text.splitlines()[:2] == ["0.000.000.000", "  Năm 2016: 1.000.000.000"]


def test_a_narrow_terminal_shows_records() -> None:
    assert drawn(Look(40)) == (
        "Huyện Tân Kỳ\n"
        "  Ghi trong văn bản: 735.000.000\n"
        "  Tính lại: 843.350.000\n"
        "  Nguồn kinh phí: Ngân sách huyện\n"
        "\n"
        "  Xây mới và mua sắm trang thiết bị bộ\n"
        "    phận một cửa 01 xã\n"
        "    Tính lại: 130.000.000\n"
    )


def test_a_narrow_terminal_shows_even_what_a_wider_one_hides() -> None:
    columns = (Column("a"), Column("b", rank=9))

    assert table(columns, [Row(("x", "y"))], Look(30), english) == "x\n  b: y\n"


def test_a_console_without_box_letters_gets_hyphens() -> None:
    text = drawn(Look(120, ascii_only=True))

    assert text.splitlines()[1] == 106 * "-"
    assert "─" not in text


@pytest.mark.parametrize("columns", [120, 40])
def test_markup_in_a_plan_is_printed_as_it_stands(columns: int) -> None:
    rows = (Row(("[b]đậm[/b] :smile: [/]", "1", "2", "[link=x]y")),)

    text = drawn(Look(columns), rows=rows)

    assert "[b]đậm[/b] :smile: [/]" in text
    assert "[link=x]y" in text


@pytest.mark.parametrize("columns", [120, 40])
def test_a_plan_cannot_send_commands_to_the_terminal(columns: int) -> None:
    assert "\x1b" not in drawn(Look(columns), rows=(Row(("\x1b[2J", "1", "2", "\x1b]0;x\x07")),))


def test_colour_is_there_only_when_asked_for() -> None:
    assert "\x1b[1mHuyện Tân Kỳ" in drawn(Look(120, color=True))
    assert "\x1b[1mHuyện Tân Kỳ\x1b[0m" in drawn(Look(40, color=True))
    assert "\x1b" not in drawn(Look(120))


def test_lines_of_one_cell_stand_below_each_other() -> None:
    columns = (Column("Việc"), Column("Sản phẩm"))

    text = table(columns, [Row(("II.5", "- Kế hoạch\n- Báo cáo"))], Look(80), english)

    assert text.splitlines()[2:] == ["II.5  - Kế hoạch", "      - Báo cáo"]


def test_digits_stand_below_digits_whatever_follows_them() -> None:
    assert aligned(["1.234,5 %", "20 %", "7", "theo Kế hoạch", "—", "", "1,234.5", "0,1234"]) == (
        "1.234,5 % ",
        "20 %   ",
        "7     ",
        "theo Kế hoạch",
        "—     ",
        "",
        "1,234.5   ",
        "0,1234",
    )


def test_figures_keep_their_units_below_each_other_in_the_table() -> None:
    rows = [Row(("a", "735.000.000")), Row(("b", "98,5 %")), Row(("c", "—"))]

    lines = table((Column("x"), Column("y", "number")), rows, Look(80), english).splitlines()

    assert lines[2:] == ["a  735.000.000", "b           98,5 %", "c            —"]


words = st.text(alphabet="Huyệnưđ中", min_size=1, max_size=12)
sentences = st.lists(words, min_size=1, max_size=12).map(" ".join)


@given(st.lists(st.tuples(sentences, sentences), min_size=1, max_size=4), st.integers(60, 100), st.booleans())
def test_no_line_is_wider_than_the_terminal_and_no_word_is_broken(
    pairs: list[tuple[str, str]], columns: int, decomposed: bool
) -> None:
    form = "NFD" if decomposed else "NFC"
    rows = [Row((normalize(form, a), normalize(form, b)), level=1) for a, b in pairs]  # type: ignore[arg-type]

    text = table((Column("a"), Column("b")), rows, Look(columns), english)

    assert all(width(line) <= columns for line in text.splitlines())
    assert set(text.split()) >= {word for row in rows for cell in row.cells for word in cell.split()}
