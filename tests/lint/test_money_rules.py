"""The money rules beyond their examples: what looks wrong in real plans and is right, and what a fix leaves behind."""

from __future__ import annotations

import pytest

from cchc_cli.lint.page import page
from cchc_cli.lint.registry import RULES
from cchc_cli.lint.rule import Rule
from tests.tools.plans import LISTED, at, found, found_in, marked, mended, one, whole

MENDING = [rule for rule in RULES if rule.code.startswith("BUD") and rule.fix]


def cells(*rows: str) -> str:
    """A table of tasks; each row "money | source"."""
    lines = ["tasks:"]
    for row in rows:
        money, _, source = row.partition(" | ")
        lines += ["  - title: Việc", f'    budget: "{money}"'] + ([f"    source: {source}"] if source else [])
    return "\n".join(lines)


def table(text: str, amount: str, unit: str = "đồng") -> str:
    return f'budget:\n  unit: {unit}\n  lines:\n    - text: "{text}"\n      amount: {amount}\n'


@pytest.mark.parametrize("rule", MENDING, ids=[rule.code for rule in MENDING])
def test_a_fix_removes_its_finding_and_adds_none(rule: Rule) -> None:
    assert len(MENDING) >= 6
    for fragment in page(rule).bad:
        text = whole(fragment.replace("  # error", ""))
        before = found_in(text, LISTED, "BUD")
        (wrong,) = (finding for finding in before if finding.code == rule.code)

        after = found_in(mended(text, wrong.fixes[0]), LISTED, "BUD")

        assert sorted(item.code for item in after) == sorted(
            item.code for item in before if item is not wrong
        )


def test_unmarked_arithmetic_is_held_against_the_cell_in_another_unit() -> None:
    fragment = table("Trang thiết bị: (8 xã x 50.000.000 đồng/xã)", "450.000", "1.000 đồng")

    wrong = one(fragment, LISTED, "BUD105")

    assert at(wrong, whole(fragment)) == "450.000"
    assert marked(wrong.related[0].span, whole(fragment)) == "8 xã x 50.000.000 đồng/xã"
    assert found(fragment.replace("450.000", "400.000"), LISTED, "BUD105") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Nâng cấp 03 xã; bổ sung trang thiết bị 04 xã",
        "8 xã x 50.000.000 đồng/xã và thuê xe 5.000.000 đồng",
        "(8 xã x 50.000.000 đồng/xã) x 50%",
        "8 xã x 50.000.000 đồng/xã = 300.000.000 đồng",
    ],
)
def test_arithmetic_that_is_not_the_whole_line_or_is_wrong_itself_is_not_held_against_the_cell(
    text: str,
) -> None:
    assert found(table(text, "405.000.000"), LISTED, "BUD105") == ()


def test_a_rate_in_millions_says_its_unit_and_is_no_fault_in_a_table_of_thousands() -> None:
    fragment = table("Trang thiết bị: 8 xã x 50 triệu đồng/xã", "400.000", "1.000 đồng")

    assert found(fragment, LISTED, "BUD202") == ()


def test_an_amount_that_the_unit_of_the_table_cannot_say_is_no_fault() -> None:
    assert found(table("Chế độ 500 đồng/trang", "400", "1.000 đồng"), LISTED, "BUD202") == ()


def test_the_source_of_a_stated_split_is_held_against_its_column_and_told_once() -> None:
    fragment = """
    sections:
      - heading: KINH PHÍ
        text: Tổng kinh phí 90 triệu đồng, gồm ngân sách xã 21 triệu đồng và ngân sách tỉnh 78 triệu đồng.
    budget:
      unit: triệu đồng
      sources:
        ngân sách xã: Ngân sách xã
        ngân sách tỉnh: Ngân sách tỉnh
      lines:
        - text: Tập huấn
          amount_by_source:
            ngân sách xã: 12
            ngân sách tỉnh: 78
    """

    wrong = one(fragment, LISTED, "BUD108", "BUD109")

    assert (wrong.code, at(wrong, whole(fragment))) == ("BUD108", "21 triệu đồng")


def test_the_text_is_held_against_no_total_where_there_are_two_tables() -> None:
    annex = "  - title: Kinh phí\n    budget:\n      lines:\n        - text: Tập huấn\n          amount: 20 triệu\n"
    fragment = (
        "sections:\n  - heading: KINH PHÍ\n    text: Tổng kinh phí 45 triệu đồng.\nannexes:\n" + annex * 2
    )

    assert found(fragment, LISTED, "BUD108") == ()


def test_words_that_say_another_figure_are_not_blamed_for_their_wording_too() -> None:
    fragment = table("Tập huấn", "81 000 000") + 'closing: "(Bằng chữ: Bảy mươi một triệu đồng)"\n'

    assert [item.code for item in found(fragment, LISTED, "BUD104", "BUD204")] == ["BUD104"]


def test_millions_beside_billions_are_two_units_of_one_column() -> None:
    assert found(cells("40 triệu", "1,2 tỷ", "60 triệu"), LISTED, "BUD203") == ()


def test_of_two_units_that_are_used_equally_often_none_is_the_odd_one() -> None:
    assert found(cells("40 triệu", "50"), LISTED, "BUD203") == ()


def test_a_bare_figure_among_millions_is_found() -> None:
    fragment = cells("40 triệu", "60 triệu", "50")

    wrong = one(fragment, LISTED, "BUD203")

    assert (at(wrong, whole(fragment)), str(wrong.message)) == (
        "50",
        "this amount is in đồng, 2 others of the column in triệu",
    )


def test_a_source_missing_now_and_then_is_no_finding() -> None:
    named = [f"{n}0 triệu | NS tỉnh" for n in range(1, 4)]

    assert found(cells(*named, "60 triệu", "50 triệu"), LISTED, "BUD205") == ()


def test_a_source_beside_the_amount_names_it() -> None:
    rows = cells("40 triệu | NS tỉnh", "60 triệu | NS tỉnh", "50 triệu | NS tỉnh", "20 triệu (NS huyện)")

    assert found(rows, LISTED, "BUD205") == ()


def test_what_a_table_writes_in_place_of_amounts_by_custom_is_no_misplaced_source() -> None:
    rows = cells("40 triệu | NS tỉnh", "Kinh phí tự chủ", "Kinh phí tự chủ", "Theo Kế hoạch", "NS nhà nước")

    wrong = one(rows, LISTED, "BUD206")

    assert str(wrong.message) == "“NS nhà nước” is a source, in the column of amounts"


def test_a_rate_that_the_deadline_counts_is_counted() -> None:
    row = "tasks:\n  - title: Chuyên mục\n    deadline: Mỗi tháng một kỳ\n    budget: 05 triệu/tháng\n"

    assert found(row, LISTED, "BUD304") == ()


def test_a_table_still_mostly_blank_has_no_line_without_amount() -> None:
    paid = "".join(f"    - text: Lớp {n}\n      amount: 20 triệu\n" for n in range(2))
    blank = "".join(f"    - text: Việc {n}\n" for n in range(4))

    assert found(f"budget:\n  lines:\n{paid}{blank}", LISTED, "BUD207") == ()


def test_the_same_line_in_two_units_or_with_two_amounts_is_no_repetition() -> None:
    line = "        - text: Tập huấn\n          amount: {}\n"
    unit = "    - name: {}\n      lines:\n"
    fragment = (
        "budget:\n  groups:\n"
        + unit.format("Sở Nội vụ")
        + line.format("20 triệu")
        + line.format("30 triệu")
        + unit.format("Sở Tư pháp")
        + line.format("20 triệu")
    )

    assert found(fragment, LISTED, "BUD208") == ()


def test_a_title_with_sources_is_right_where_the_lines_say_who_pays() -> None:
    fragment = """
    annexes:
      - title: Kinh phí từ ngân sách tỉnh và nguồn xã hội hóa
        budget:
          lines:
            - text: Tập huấn
              amount: 20.000.000
              note: Ngân sách tỉnh
    """

    assert found(fragment, LISTED, "BUD306") == ()


def test_a_total_of_an_issued_paper_may_be_typed() -> None:
    fragment = table("Tập huấn", "20.000.000") + "  total: 20.000.000\n"

    assert found(fragment, LISTED, "BUD305") == ()
