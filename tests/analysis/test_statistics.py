"""Tables filled from results files: the right cells, sums, contradictions, and who is missing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.analysis.filled_table import FilledCell
from cchc_cli.analysis.results import Results, results
from cchc_cli.analysis.sheet import sheets
from cchc_cli.analysis.targets import targets
from cchc_cli.repository.agencies import AgencyList
from cchc_cli.repository.recognition import Registry
from cchc_cli.repository.results import Delivery, deliveries, load_results
from cchc_cli.source.loader import load
from tests.delivered import AGENCIES, NOBODY, cells, copied, deliver, delivered, read
from tests.real_plans import BINH_DINH, numbering, plan_of, real_plan, repository

PARTIAL = "Năm 2020 (Tính đến 31/3)"

JUSTICE = """\
agency: Sở Tư pháp
results:
  - row: PHỤ LỤC 2/1.-1.-1
    date: 20/4/2020
    values:
      Năm 2015: 12
      Năm 2020: 3
  - row: PHỤ LỤC 2/4
    date: 20/4/2020
    values:
      Năm 2019: 1.081
"""

FINANCE = """\
agency: Sở Tài chính
results:
  - row: PHỤ LỤC 6/2.-4
    date: 21/4/2020
    values:
      Năm 2019: 7 đơn vị
"""


def test_binh_dinh_has_nine_tables_with_102_rows_and_16_goals() -> None:
    plan = real_plan(BINH_DINH)
    tables = sheets(plan, numbering(BINH_DINH))
    rows = [row for table in tables for row in table.rows]

    # The side head "Chia theo tên loại VBQPPL" is printed among the rows, but has no cells of its own.
    assert (len(tables), len(rows), sum(row.side for row in rows)) == (9, 102, 1)
    assert len({row.address for row in rows}) == 102

    goals = [goal for annex in plan.annexes for goal in annex.goals]
    found = targets(plan, numbering(BINH_DINH))
    assert len(goals) == 16
    assert len({target.place for target in found}) == 13
    assert len(found) == 28
    assert sum(target.quantity is not None and target.quantity.value is not None for target in found) == 26


def test_every_row_of_binh_dinh_says_what_it_holds_and_who_fills_it() -> None:
    for table in sheets(real_plan(BINH_DINH), numbering(BINH_DINH)):
        for row in table.rows:
            assert row.type is not None, row.address
            assert row.lead, row.address


def test_a_lead_type_and_unit_hold_for_the_rows_below() -> None:
    rows = {
        row.address: row for table in sheets(real_plan(BINH_DINH), numbering(BINH_DINH)) for row in table.rows
    }

    assert (rows["PHỤ LỤC 3/5.-2"].type, rows["PHỤ LỤC 3/6.-1"].unit, rows["PHỤ LỤC 3/4.-1"].unit) == (
        "%",
        "PAKN",
        "TTHC",
    )
    assert [rows[f"PHỤ LỤC 7/{number}"].lead[0] for number in (9, 10, 13, 14)] == [
        "Sở Thông tin và Truyền thông",
        "Văn phòng UBND tỉnh",
        "Văn phòng UBND tỉnh",
        "Sở Khoa học và Công nghệ",
    ]


def test_the_years_of_columns_and_the_periods_of_rows_are_read() -> None:
    tables = sheets(real_plan(BINH_DINH), numbering(BINH_DINH))

    last = tables[0].columns[-1].stretch
    assert last is not None
    assert (last.year, last.last_day, last.partial) == (2020, date(2020, 3, 31), True)
    ends = [row.stretch.last_day for row in tables[3].rows if row.stretch]
    assert ends == [date(2010, 12, 31), date(2019, 12, 31)]


def test_figures_of_two_agencies_merge_into_the_right_cells_and_the_third_is_missing(tmp_path: Path) -> None:
    plan = copied(tmp_path)
    deliver(plan, ".so-tu-phap", JUSTICE)
    deliver(plan, ".so-tai-chinh", FINANCE)

    found = _of(plan)

    assert found.faults == ()
    assert cells(found) == {
        ("PHỤ LỤC 2/1.-1.-1", "Năm 2015"): "12",
        ("PHỤ LỤC 2/1.-1.-1", PARTIAL): "3",
        ("PHỤ LỤC 2/4", "Năm 2019"): "1.081",
        ("PHỤ LỤC 6/2.-4", "Năm 2019"): "7",
    }
    nothing = {missing.agency for missing in found.statistics.missing if missing.nothing}
    partly = {missing.agency for missing in found.statistics.missing if not missing.nothing}
    assert partly == {"Sở Tư pháp", "Sở Tài chính"}
    assert nothing == {
        "Sở Nội vụ",
        "Văn phòng Ủy ban nhân dân tỉnh",
        "Sở Thông tin và Truyền thông",
        "Sở Khoa học và Công nghệ",
    }
    science = [
        missing for missing in found.statistics.missing if missing.agency == "Sở Khoa học và Công nghệ"
    ]
    assert [[row.row.address for row in missing.rows] for missing in science] == [["PHỤ LỤC 7/14"]]


def test_a_cell_below_two_heads_and_a_transposed_period(tmp_path: Path) -> None:
    plan = copied(tmp_path)
    deliver(
        plan,
        "",
        "agency: Sở Nội vụ\nresults:\n  - row: PHỤ LỤC 4/III/2\n    date: 20/4/2020\n    values:\n"
        "      Sự nghiệp y / Thuộc UBND cấp t: 7\n      Tỉnh: Bình Định\n",
    )

    found = _of(plan)

    assert found.faults == ()
    assert cells(found) == {
        ("PHỤ LỤC 4/III/2", "Sự nghiệp y tế / Thuộc UBND cấp tỉnh"): "7",
        ("PHỤ LỤC 4/III/2", "Tỉnh, thành phố"): "Bình Định",
    }


SUMS = plan_of(
    """\
annexes:
  - title: SỐ LIỆU
    label: PHỤ LỤC 1
    lead: Các sở
    statistics:
      - columns: [STT, Chỉ tiêu, Năm 2024, Năm 2025]
        type: số nguyên
        rows:
          - text: Tổng số
            combine: cộng các hàng dưới
            rows:
              - text: Của từng cơ quan
                combine: cộng các cơ quan
              - text: Nhóm
                combine: hàng tiêu đề
                rows:
                  - text: Của một cơ quan
                    lead: Sở Tài chính
          - text: Của các phòng
            combine: cộng các cơ quan
            lead: Các phòng
          - text: Tỷ lệ
            type: "%"
            combine: cộng các cơ quan
          - Không rõ cơ quan
          - text: Nhận xét
            type: chữ
  - title: MỤC TIÊU
    label: PHỤ LỤC 2
    goals:
      - Đúng hạn {từ 95% trở lên | dung-han}
"""
)


def said(agency: str, row: str, value: str, day: str = "1/2/2026", column: str = "Năm 2024") -> str:
    return (
        f"agency: {agency}\nresults:\n  - row: PHỤ LỤC 1/{row}\n    date: {day}\n"
        f"    values:\n      {column}: {value}\n"
    )


ALL = (
    said("Sở Tư pháp", "1.-1", "1.200"),
    said("Sở Nội vụ", "1.-1", "34"),
    said("Sở Tài chính", "1.-2.-1", "5"),
)


def cell(found: Results, address: str, column: str = "Năm 2024") -> FilledCell:
    return next(
        cell
        for table in found.statistics.tables
        for row in table.rows
        for cell in row.cells
        if (row.row.address, cell.column) == (f"PHỤ LỤC 1/{address}", column)
    )


def test_figures_of_several_agencies_and_rows_below_are_added() -> None:
    found = delivered(SUMS, *ALL, registry=AGENCIES)

    assert found.faults == ()
    assert (cell(found, "1.-1").value, cell(found, "1.-1").text) == (1234, "1.234")
    assert (cell(found, "1").value, cell(found, "1").text, cell(found, "1").computed) == (1239, "1.239", True)
    assert cell(found, "1", "Năm 2025").value is None


def test_a_sum_that_lacks_a_part_is_no_total() -> None:
    found = delivered(SUMS, *ALL[1:], registry=AGENCIES)

    one, whole = cell(found, "1.-1"), cell(found, "1")
    assert (one.text, one.value, one.partial, one.waits_for) == ("", None, 34, ("Sở Tư pháp",))
    assert (whole.text, whole.value, whole.complete) == ("", None, False)


def test_the_members_of_a_group_are_missing_one_by_one_and_a_group_without_list_as_a_whole() -> None:
    found = delivered(SUMS, *ALL[1:], registry=AGENCIES)

    missing = {
        (missing.agency, row.row.address.removeprefix("PHỤ LỤC 1/"))
        for missing in found.statistics.missing
        for row in missing.rows
        if "Năm 2024" in row.columns
    }
    assert ("Sở Tư pháp", "1.-1") in missing
    assert ("Sở Nội vụ", "1.-1") not in missing
    assert ("Các phòng", "2") in missing
    assert not [agency for agency, row in missing if row in ("1", "1.-2", "5")]


def test_whoever_delivers_for_a_group_without_list_counts_unless_of_another_level() -> None:
    right = delivered(SUMS, said("Phòng Tư pháp", "2", "3"), registry=AGENCIES)
    wrong = delivered(SUMS, said("Sở Tư pháp", "2", "3"), registry=AGENCIES)

    assert (right.faults, cell(right, "2").value) == ((), 3)
    assert [fault.code.code for fault in wrong.faults] == ["ORG152"]
    assert cell(wrong, "2").value is None


def test_the_successor_of_an_agency_that_has_ended_may_deliver() -> None:
    merged = Registry(
        AgencyList.model_validate(
            {
                "agencies": [
                    {"name": "Sở Tài chính", "until": "28/02/2025", "successor": "Sở Kinh tế"},
                    {"name": "Sở Kinh tế"},
                ]
            }
        )
    )

    after = delivered(SUMS, said("Sở Kinh tế", "1.-2.-1", "5"), registry=merged)
    before = delivered(SUMS, said("Sở Kinh tế", "1.-2.-1", "5", day="1/2/2025"), registry=merged)

    assert (after.faults, cell(after, "1.-2.-1").value) == ((), 5)
    assert [fault.code.code for fault in before.faults] == ["ORG152"]


def test_shares_are_not_added() -> None:
    found = delivered(SUMS, said("Sở Tư pháp", "3", "90%"), said("Sở Nội vụ", "3", "80%"), registry=AGENCIES)

    assert (cell(found, "3").value, cell(found, "3").text) == (None, "80%; 90%")


def test_a_later_figure_of_the_same_agency_replaces_the_earlier() -> None:
    found = delivered(SUMS, *ALL, said("Sở Nội vụ", "1.-1", "40", day="2/2/2026"), registry=AGENCIES)

    assert cell(found, "1.-1").value == 1240
    assert [given.superseded for given in cell(found, "1.-1").given] == [True, False, False]


def test_contradicting_figures_fill_no_cell() -> None:
    found = delivered(
        SUMS, said("Sở Tài chính", "1.-2.-1", "5"), said("Sở Tài chính", "1.-2.-1", "6"), registry=AGENCIES
    )

    contradictory = cell(found, "1.-2.-1")
    assert (contradictory.contradictory, contradictory.text, contradictory.value) == (True, "", None)
    assert [fault.code.code for fault in found.faults] == ["TGT204"]


def test_a_refused_figure_fills_no_cell() -> None:
    found = delivered(SUMS, said("Sở Tài chính", "1.-2.-1", "năm"), registry=AGENCIES)

    assert cells(found) == {}


def test_a_figure_whose_period_is_not_over_is_not_missed_yet() -> None:
    plan = real_plan(BINH_DINH)
    before = results(plan, (), repository().registry, date(2020, 3, 30)).statistics.missing
    after = results(plan, (), repository().registry, date(2020, 3, 31)).statistics.missing

    def columns(missing: object) -> set[str]:
        return {column for item in missing for row in item.rows for column in row.columns}  # type: ignore[attr-defined]

    assert PARTIAL not in columns(before)
    assert PARTIAL in columns(after)


def test_a_figure_that_the_paper_prints_is_there() -> None:
    plan = plan_of(
        """\
annexes:
  - title: A
    label: PHỤ LỤC 1
    lead: Sở Tư pháp
    statistics:
      - columns: [STT, Chỉ tiêu, Năm 2024]
        rows:
          - text: Số văn bản
            values:
              Năm 2024: 1.081
"""
    )
    found = delivered(plan, registry=NOBODY)

    assert (cells(found), found.statistics.missing) == ({("PHỤ LỤC 1/1", "Năm 2024"): "1.081"}, ())


EVERYTHING = deliveries(
    read(text, f"plan.results.{index}.yaml")
    for index, text in enumerate(
        [
            *ALL,
            said("Sở Nội vụ", "1.-1", "40", day="2/2/2026"),
            said("Sở Tài chính", "1.-2.-1", "6")
            + "  - row: PHỤ LỤC 1/9\n    date: 1/2/2026\n    values:\n      A: 1\n",
            "results:\n"
            + "".join(
                f"  - target: dung-han\n    date: 1/2/2026\n    value: 96%\n    evidence: {number}\n"
                for number in (1, 2)
            )
            + "".join(
                f'  - goal: "1"\n    date: 1/2/2026\n    result: Đạt\n    note: {number}\n'
                for number in (1, 2)
            ),
        ]
    )
)


@given(st.permutations(EVERYTHING))
def test_the_order_of_results_never_matters(shuffled: list[Delivery]) -> None:
    usual = results(SUMS, EVERYTHING, AGENCIES)

    assert len(usual.faults) == 2
    assert results(SUMS, shuffled, AGENCIES) == usual


@given(st.permutations(["5", "6", "5"]), st.booleans())
def test_the_order_of_contradicting_files_never_matters(values: list[str], later: bool) -> None:
    texts = [
        said("Sở Tài chính", "1.-2.-1", value, day="2/2/2026" if later else "1/2/2026") for value in values
    ]
    found = delivered(SUMS, *texts, registry=AGENCIES)

    assert cell(found, "1.-2.-1").contradictory
    assert len(found.faults) == 1


def _of(path: Path) -> Results:
    plan = load(path).model
    assert plan is not None
    return results(plan, deliveries(load_results(path)), repository().registry)
