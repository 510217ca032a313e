import csv
from datetime import date
from decimal import Decimal
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.output.csv import write_csv


def cells(text: str) -> list[list[str]]:
    return list(csv.reader(StringIO(text.removeprefix("\ufeff"), newline="")))


def test_a_table_starts_with_a_byte_order_mark_and_ends_its_lines_as_windows_does() -> None:
    text = write_csv(("Đơn vị", "Số tiền"), [("Sở Kế hoạch, Đầu tư", 735_000_000), ('"Một cửa"', None)])

    assert text == '\ufeffĐơn vị,Số tiền\r\n"Sở Kế hoạch, Đầu tư",735000000\r\n"""Một cửa""",\r\n'


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+cmd|' /C calc'!A0",
        "-2+3+cmd|' /C calc'!A0",
        "@SUM(A1)",
        "\t=1+1",
        "\r=1+1",
        "\n=1+1",
        "   =1+1",
        "\u00a0=1+1",
        "\u3000=1+1",
        "\u200b=1+1",
        "\ufeff=1+1",
        "\u00ad=1+1",
        "＝1+1",
        "＋1",
        "－1",
        "＠SUM(A1)",
        "\t abc",
        "- Sở Tư pháp",
    ],
)
def test_text_that_a_spreadsheet_would_run_gets_an_apostrophe(text: str) -> None:
    assert cells(write_csv(("x",), [(text,)]))[1] == [f"'{text}"]


def test_a_heading_is_no_formula_either() -> None:
    assert cells(write_csv(("=1+1",), []))[0] == ["'=1+1"]


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        (-108_350_000, "-108350000"),
        (Decimal("-98.50"), "-98.50"),
        (Decimal("1E+6"), "1000000"),
        ("-108.350.000", "-108.350.000"),
        ("-98,5 %", "-98,5 %"),
        (date(2021, 10, 24), "2021-10-24"),
        (None, ""),
    ],
)
def test_a_figure_stays_a_figure(cell: str | int | Decimal | date | None, written: str) -> None:
    assert cells(write_csv(("x", "y"), [(cell, "z")]))[1] == [written, "z"]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=2, max_size=2))
def test_every_cell_comes_back_but_for_the_apostrophe(row: list[str]) -> None:
    back = cells(write_csv(("a", "b"), [row]))[1]

    assert [
        cell if cell == text else cell.removeprefix("'") for cell, text in zip(back, row, strict=True)
    ] == row


def test_a_row_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="1 cells under 2 headings"):
        write_csv(("a", "b"), [("x",)])
