"""Money: declared beside computed. The figures of the real plans were added up by hand from the papers."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.analysis.budget import Budget, By, budgets, regrouped
from cchc_cli.plan.numbering import number
from tests.real_plans import (
    BINH_DINH,
    DONG_THAP,
    HUNG_YEN,
    NGHE_AN,
    TUONG_DUONG,
    numbering,
    plan_of,
    real_plan,
    repository,
)

MILLION = 1_000_000


def real(name: str) -> Budget:
    (budget,) = budgets(real_plan(name), numbering(name), repository().settings.source_name)
    return budget


def table(yaml: str) -> Budget:
    """The money of a plan with one table, of which a test gives what stands below ``budget:``."""
    indented = "".join(f"      {line}\n" for line in yaml.splitlines())
    plan = plan_of(f"annexes:\n  - title: A\n    budget:\n{indented}")
    (budget,) = budgets(plan, number(plan))
    return budget


def closed(yaml: str, closing: str) -> Budget:
    indented = "".join(f"      {line}\n" for line in yaml.splitlines())
    plan = plan_of(f"annexes:\n  - title: A\n    budget:\n{indented}    closing: >-\n      {closing}\n")
    (budget,) = budgets(plan, number(plan))
    return budget


def of_tasks(yaml: str) -> Budget:
    indented = "".join(f"          {line}\n" for line in yaml.splitlines())
    plan = plan_of(f"annexes:\n  - title: A\n    areas:\n      - area: B\n        tasks:\n{indented}")
    (budget,) = budgets(plan, number(plan))
    return budget


def test_nghe_an_declares_less_than_its_lines_add_up_to() -> None:
    budget = real(NGHE_AN)

    assert (len(budget.groups), len(budget.lines)) == (33, 102)
    assert budget.declared_total == 15_818_911_000
    assert budget.computed_total == budget.derived_total == 15_927_261_000
    assert budget.difference == 108_350_000
    assert budget.complete
    assert budget.is_wrong


def test_of_nghe_an_one_unit_alone_is_wrong() -> None:
    budget = real(NGHE_AN)

    (wrong,) = (group for group in budget.groups if group.is_wrong)
    assert (wrong.name, wrong.address) == ("Huyện Tân Kỳ", "(2)/26")
    assert (wrong.declared, wrong.computed) == (735_000_000, 843_350_000)
    assert sum(group.declared or 0 for group in budget.groups) == budget.declared_total


def test_the_words_of_nghe_an_repeat_the_declared_total() -> None:
    (words,) = real(NGHE_AN).words

    assert words.text == "Mười lăm tỷ tám trăm mười tám triệu chín trăm mười một nghìn đồng"
    assert (words.value, words.figure, words.agrees) == (15_818_911_000, 15_818_911_000, True)


def test_the_lines_of_a_unit_are_its_own() -> None:
    groups = regrouped(real(NGHE_AN), "agency", lambda line: repository().registry.names(line.leads))

    assert len(groups) == 33
    assert groups[1].name == "Sở Nội vụ"
    assert groups[1].computed == 847 * MILLION
    assert groups[7].name == "Sở Lao động - Thương binh và Xã hội"


def test_tuong_duong_adds_up_by_source() -> None:
    budget = real(TUONG_DUONG)

    assert budget.unit == 1000
    assert budget.declared_total == budget.computed_total == 1081 * MILLION
    assert budget.computed_sources == {"ngân sách huyện": 531 * MILLION, "ngân sách tỉnh": 550 * MILLION}
    assert dict(budget.declared_sources) == budget.computed_sources
    assert (budget.difference, budget.without_source) == (0, 0)
    assert not budget.is_wrong


def test_each_amount_in_words_of_tuong_duong_belongs_to_its_figure() -> None:
    words = real(TUONG_DUONG).words

    assert [(amount.source, amount.value, amount.agrees) for amount in words] == [
        (None, 1081 * MILLION, True),
        ("ngân sách huyện", 531 * MILLION, True),
        ("ngân sách tỉnh", 550 * MILLION, True),
    ]
    assert all(amount.remarks for amount in words)


def test_dong_thap_keeps_rates_apart_from_amounts() -> None:
    budget = real(DONG_THAP)

    assert budget.from_tasks
    assert budget.declared_total is None
    # 40 + 70 + 120 + 50 + 20 (area 1), 60 + 70 (area 5), 150 (area 7), 80 (area 8)
    assert budget.computed_total == 660 * MILLION
    # 5 million twice a month, and 5 million a month
    assert budget.derived_total == (660 + 120 + 60) * MILLION
    assert budget.computed_sources == {"ngân sách tỉnh": 580 * MILLION}
    assert budget.without_source == 80 * MILLION
    assert budget.difference is None
    assert not budget.is_wrong


def test_every_line_of_dong_thap_that_is_not_totalled_says_why() -> None:
    found = {line.address: (line.derived, str(line.reason)) for line in real(DONG_THAP).lines if line.reason}

    assert len(found) == 28
    assert found["1.b"] == (None, "a rate (50triệu/ huyện), and the plan does not say for how many huyện")
    assert found["1.c"] == (
        120 * MILLION,
        "a rate: 05triệu/ kỳ with Mỗi tháng 02 kỳ; it counts only in the derived total",
    )
    assert found["1.d"] == (
        60 * MILLION,
        "a rate: 05 triệu/tháng with Mỗi tháng một kỳ; it counts only in the derived total",
    )
    named = {
        address for address, (_, reason) in found.items() if reason.startswith("the cell names a source")
    }
    assert named == {"1.a", "2.a", "3.a", "4.a", "4.b", "4.d", "5.c", "6.a", "8.a", "8.b"}
    referring = {address for address, (_, reason) in found.items() if reason.startswith("the cell refers to")}
    assert referring == set(found) - named - {"1.b", "1.c", "1.d"}


@pytest.mark.parametrize("name", [HUNG_YEN, BINH_DINH])
def test_two_of_the_real_plans_have_no_money(name: str) -> None:
    assert budgets(real_plan(name), numbering(name)) == ()


@pytest.mark.parametrize(
    ("unit", "amount", "dong"),
    [
        ("", "6.000", 6_000),
        ("unit: đồng", "6.000", 6_000),
        ("unit: 1.000 đồng", "6.000", 6 * MILLION),
        ("unit: triệu đồng", "1,5", 1_500_000),
        ("unit: 1.000 đồng", "50 triệu", 50 * MILLION),
        ("unit: triệu đồng", "220 000 000 đồng", 220 * MILLION),
        ("unit: tỷ đồng", "2", 2000 * MILLION),
    ],
)
def test_a_bare_figure_counts_in_the_unit_of_the_table(unit: str, amount: str, dong: int) -> None:
    budget = table(f"{unit}\nlines:\n  - text: A\n    amount: {amount}\ntotal: {amount}")

    assert budget.computed_total == budget.declared_total == dong


def test_a_line_of_several_sources_is_their_sum() -> None:
    budget = table(
        "unit: triệu đồng\nlines:\n  - text: A\n    amount_by_source:\n      huyện: 20\n      tỉnh: 5 triệu\n"
        "  - text: B\n    amount: 10\n    source: huyện\ntotal_by_source:\n  huyện: 30\n  tỉnh: 5"
    )

    assert budget.lines[0].fixed == 25 * MILLION
    assert budget.computed_sources == {"huyện": 30 * MILLION, "tỉnh": 5 * MILLION}
    assert not budget.is_wrong


def test_arithmetic_of_the_text_gives_the_amount_whatever_the_unit() -> None:
    text = "Trang thiết bị ({8 xã | quantity} x {50.000.000 đồng/xã | rate})"
    budget = table(f'unit: 1.000 đồng\nlines:\n  - text: "{text}"')

    assert budget.computed_total == 400 * MILLION
    assert budget.lines[0].text == "Trang thiết bị (8 xã x 50.000.000 đồng/xã)"


def test_a_typed_amount_stands_beside_its_arithmetic() -> None:
    budget = table('lines:\n  - text: "{8 xã | quantity} x {50 triệu/xã | rate}"\n    amount: 300 triệu')

    assert budget.computed_total == 300 * MILLION


def test_a_line_without_amount_makes_the_sum_incomplete_and_nothing_wrong() -> None:
    budget = closed(
        "groups:\n  - name: Sở Nội vụ\n    total: 90\n    lines:\n      - text: A\n        amount: 20\n      - text: B\n"
        "  - name: Sở Y tế\n    lines:\n      - text: C\n        amount: 5\n"
        "total: 95\ntotal_by_source:\n  tỉnh: 70",
        "Bằng chữ: Chín mươi lăm đồng.",
    )

    assert budget.computed_total == 25
    assert not budget.complete
    assert [group.complete for group in budget.groups] == [False, True]
    assert budget.difference is None
    assert not budget.is_wrong
    assert str(budget.lines[1].reason) == "the line states no amount"


def test_sums_by_source_are_not_held_against_declared_ones_when_a_line_names_no_source() -> None:
    budget = table(
        "lines:\n  - text: A\n    amount: 20\n    source: tỉnh\n  - text: B\n    amount: 5\n"
        "total: 25\ntotal_by_source:\n  tỉnh: 25"
    )

    assert budget.computed_sources == {"tỉnh": 20}
    assert (budget.complete, budget.sources_complete) == (True, False)
    assert not budget.is_wrong


@pytest.mark.parametrize(
    "declared", ["total: 26", "total_by_source:\n  tỉnh: 26", "total_by_source:\n  huyện: 1"]
)
def test_a_declared_figure_that_is_not_the_sum_is_wrong(declared: str) -> None:
    lines = "lines:\n  - text: A\n    amount: 25\n    source: tỉnh\n"

    assert table(lines + declared).is_wrong
    assert not table(lines + "total: 25\ntotal_by_source:\n  tỉnh: 25").is_wrong


TWO = "sources:\n  huyện: Ngân sách huyện\n  tỉnh: Ngân sách tỉnh\nlines:\n  - text: A\n    amount: 20 triệu\n    source: huyện\n  - text: B\n    amount: 30 triệu\n    source: tỉnh\n"
DECLARED = TWO + "total: 50 triệu\ntotal_by_source:\n  huyện: 20 triệu\n  tỉnh: 30 triệu"


@pytest.mark.parametrize(
    ("closing", "expected"),
    [
        ("(Bằng chữ: Năm mươi triệu đồng)", [(None, True)]),
        ("(Bằng chữ: Năm mươi mốt triệu đồng)", [(None, False)]),
        ("Tổng kinh phí của huyện: năm mươi triệu đồng.", [(None, True)]),
        (
            "Năm mươi triệu đồng. Trong đó: ngân sách huyện hai mươi triệu đồng; ngân sách tỉnh ba mươi triệu đồng.",
            [(None, True), ("huyện", True), ("tỉnh", True)],
        ),
        (
            "Năm mươi triệu đồng. Trong đó: ngân sách huyện ba mươi triệu đồng; ngân sách tỉnh hai mươi triệu đồng.",
            [(None, True), ("huyện", False), ("tỉnh", False)],
        ),
        ("Năm mươi triệu đồng. Trong đó, nguồn khác: hai triệu đồng.", [(None, True), (None, None)]),
        (
            "Ngân sách huyện: hai mươi triệu đồng; tổng cộng: năm mươi mốt triệu đồng.",
            [("huyện", True), (None, False)],
        ),
        ("Ngân sách tỉnh hỗ trợ ngân sách huyện: ba mươi triệu đồng.", [("tỉnh", True)]),
        ("Trong đó, nguồn khác: hai triệu đồng.", [(None, None)]),
        ("(Kèm theo thuyết minh)", []),
    ],
)
def test_the_words_before_an_amount_tell_whose_it_is(
    closing: str, expected: list[tuple[str | None, bool | None]]
) -> None:
    assert [(words.source, words.agrees) for words in closed(DECLARED, closing).words] == expected
    assert [(words.source, words.agrees) for words in closed(TWO, closing).words] == expected


def test_words_are_not_held_against_an_incomplete_sum() -> None:
    yaml = "lines:\n  - text: A\n    amount: 20 triệu\n    source: tỉnh\n  - text: B\n    source: tỉnh"
    closing = "Ba mươi triệu đồng. Trong đó ngân sách tỉnh: ba mươi triệu đồng."

    assert [(words.source, words.agrees) for words in closed(yaml, closing).words] == [
        (None, None),
        ("tỉnh", None),
    ]


def test_words_that_are_no_number_agree_with_nothing() -> None:
    (words,) = closed(DECLARED, "Bằng chữ: Năm mươi triệu trăm đồng").words

    assert words.value is None
    assert words.agrees is False


def test_a_reference_to_the_words_is_none() -> None:
    assert closed(TWO, "Bằng chữ: {in_words}.").words == ()


def test_money_for_a_task_belongs_to_its_area_and_its_agency() -> None:
    plan = plan_of(
        "annexes:\n"
        "  - title: A\n    areas:\n      - area: THỂ CHẾ\n        tasks:\n"
        "          - title: B\n            lead: Sở Tư pháp\n"
        "          - id: hoi-thi\n            title: C\n            lead: Sở Nội vụ\n"
        "  - title: D\n    budget:\n      lines:\n"
        "        - text: E\n          amount: 5\n          task: I.1\n"
        "        - text: F\n          amount: 7\n          task: hoi-thi\n"
        "        - text: G\n          amount: 9\n"
    )
    (budget,) = budgets(plan, number(plan))

    assert [(group.name, group.computed) for group in regrouped(budget, "area")] == [
        ("THỂ CHẾ", 12),
        (None, 9),
    ]
    by_agency = regrouped(budget, "agency", lambda line: line.leads)
    assert [(group.name, group.computed) for group in by_agency] == [
        ("Sở Tư pháp", 5),
        ("Sở Nội vụ", 7),
        (None, 9),
    ]


def test_a_line_of_two_agencies_counts_once() -> None:
    budget = of_tasks("- title: A\n  lead: [Sở Nội vụ, Sở Y tế]\n  budget: 40 triệu")

    (group,) = regrouped(budget, "agency", lambda line: line.leads)
    assert (group.name, group.computed) == ("Sở Nội vụ, Sở Y tế", 40 * MILLION)


def test_the_source_of_a_task_pays_for_its_steps() -> None:
    budget = of_tasks(
        "- title: A\n  source: NS tỉnh\n  steps:\n    - outputs: B\n      budget: 5 triệu\n"
        "    - outputs: C\n      budget: 3 triệu\n      source: NS huyện"
    )

    assert budget.computed_sources == {"NS tỉnh": 5 * MILLION, "NS huyện": 3 * MILLION}
    assert [line.address for line in budget.lines] == ["I.1", "I.1"]


@pytest.mark.parametrize(
    ("cell", "fixed", "derived"),
    [
        ("budget: 40 triệu", 40 * MILLION, None),
        ("budget:\n    text: Theo dự toán\n    amount: 40 triệu", 40 * MILLION, None),
        ("budget:\n    text: 5 triệu/kỳ\n    times: 24", None, 120 * MILLION),
        (
            "budget:\n    text: Theo định mức\n    amount: 5 triệu\n    per: huyện\n    times: 3",
            None,
            15 * MILLION,
        ),
        ("budget: 5 triệu/quý\n  deadline: Hằng quý", None, 20 * MILLION),
        ("budget: 50 triệu/huyện", None, None),
        ("budget: Kinh phí tự chủ", None, None),
    ],
)
def test_a_money_cell_is_an_amount_a_rate_or_neither(
    cell: str, fixed: int | None, derived: int | None
) -> None:
    (line,) = of_tasks(f"- title: A\n  {cell}").lines

    assert (line.fixed, line.derived) == (fixed, derived)
    assert (line.reason is None) is (fixed is not None)


def test_a_rate_that_is_counted_is_shared_out_by_source_as_derived() -> None:
    budget = of_tasks("- title: A\n  budget:\n    text: 5 triệu/kỳ\n    times: 2\n  source: NS tỉnh")

    (group,) = regrouped(budget, "source")
    assert (group.name, group.computed, group.lines[0].derived) == ("NS tỉnh", 0, 10 * MILLION)
    assert budget.computed_sources == {}


AMOUNT = st.integers(0, 10**12)
SOURCE = st.sampled_from(["huyện", "tỉnh", "khác"])
LINES = st.lists(
    st.one_of(
        st.just({}),
        st.builds(lambda amount: {"amount": amount}, AMOUNT),
        st.builds(lambda amount, source: {"amount": amount, "source": source}, AMOUNT, SOURCE),
        st.builds(lambda parts: {"amount_by_source": parts}, st.dictionaries(SOURCE, AMOUNT, min_size=1)),
    ),
    min_size=1,
    max_size=6,
)


@given(st.lists(LINES, min_size=1, max_size=3))
def test_however_the_lines_are_grouped_they_add_up_to_the_total(units: list[list[dict[str, Any]]]) -> None:
    yaml = "groups:\n"
    for index, lines in enumerate(units):
        yaml += f"  - name: Đơn vị {index % 2}\n    lines:\n" + "".join(map(line_yaml, lines))
    budget = table(yaml)

    total = sum(amount for unit in units for line in unit for amount in amounts(line))
    assert budget.computed_total == total
    grouped: tuple[By, ...] = ("unit", "source", "area", "agency")
    for by in grouped:
        assert sum(group.computed for group in regrouped(budget, by, lambda line: line.leads)) == total
    assert sum(budget.computed_sources.values()) + budget.without_source == total


def line_yaml(line: dict[str, Any]) -> str:
    text = "      - text: A\n"
    for key, value in line.items():
        if isinstance(value, dict):
            text += f"        {key}:\n" + "".join(
                f"          {name}: {part}\n" for name, part in value.items()
            )
        else:
            text += f"        {key}: {value}\n"
    return text


def amounts(line: dict[str, Any]) -> list[int]:
    return [*line.get("amount_by_source", {}).values(), line.get("amount", 0)]
