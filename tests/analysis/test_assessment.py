"""Goals and targets against what was delivered."""

from __future__ import annotations

import pytest

from cchc_cli.analysis.reached import State, state
from cchc_cli.analysis.results import Results
from cchc_cli.vietnamese.number import Reason
from cchc_cli.vietnamese.quantity import Quantity, read_quantity
from tests.delivered import delivered
from tests.real_plans import BINH_DINH, plan_of, real_plan, repository

YES, NO, UNDECIDED = State.REACHED, State.NOT_REACHED, State.UNKNOWN


def quantity(words: str) -> Quantity:
    read = read_quantity(words)
    assert not isinstance(read, Reason)
    return read


@pytest.mark.parametrize(
    ("wanted", "actual", "expected"),
    [
        ("từ 95% trở lên", "95%", YES),
        ("từ 95% trở lên", "94,9%", NO),
        ("trên 80%", "80%", NO),
        ("trên 80%", "80,1", YES),
        ("không quá 5%", "5%", YES),
        ("không quá 5%", "6%", NO),
        ("dưới 5%", "5%", NO),
        ("100%", "100%", YES),
        ("100%", "99,9%", NO),
        ("90%", "92%", YES),
        ("90%", "85%", NO),
        ("không có hồ sơ tồn đọng", "0 hồ sơ", YES),
        ("không có hồ sơ tồn đọng", "2 hồ sơ", NO),
        ("15 - 20%", "17%", YES),
        ("15 - 20%", "14%", NO),
        ("15 - 20%", "21%", UNDECIDED),
        ("nhóm 20 địa phương dẫn đầu", "thứ hạng 15", YES),
        ("nhóm 20 địa phương dẫn đầu", "21", NO),
        ("giảm tối thiểu 2,5%", "giảm 3%", YES),
        ("giảm tối thiểu 2,5%", "giảm 2%", NO),
        ("giảm tối thiểu 2,5%", "tăng 3%", NO),
        ("giảm tối thiểu 2,5%", "97%", UNDECIDED),
        ("giảm", "giảm 1%", YES),
        ("giảm", "tăng 1%", NO),
        ("cải thiện", "tăng 3 bậc", YES),
        ("Rút ngắn từ 30% - 50%", "giảm 35%", YES),
        ("Rút ngắn từ 30% - 50%", "giảm 20%", NO),
        ("từ 95% trở lên", "12 hồ sơ", UNDECIDED),
        ("từ 95% trở lên", "trên 95%", YES),
        ("từ 95% trở lên", "trên 90%", UNDECIDED),
        ("từ 95% trở lên", "khoảng 96%", UNDECIDED),
    ],
)
def test_a_value_is_held_against_a_target(wanted: str, actual: str, expected: State) -> None:
    assert state(quantity(wanted), quantity(actual)) is expected


@pytest.mark.parametrize(
    ("wanted", "baseline", "actual", "expected"),
    [
        ("giảm 10%", "200 phút", "170 phút", YES),
        ("giảm 10%", "200 phút", "190 phút", NO),
        ("giảm 10%", "50%", "40%", UNDECIDED),
        ("tăng 5 đơn vị", "10 đơn vị", "15 đơn vị", YES),
        ("tăng 5 đơn vị", "10 đơn vị", "12 đơn vị", NO),
        ("tăng", "40%", "41%", YES),
        ("tăng", "40%", "40%", NO),
        ("giảm 10%", "200 phút", "3 giờ", UNDECIDED),
    ],
)
def test_a_change_may_be_told_by_two_levels(wanted: str, baseline: str, actual: str, expected: State) -> None:
    assert state(quantity(wanted), quantity(actual), quantity(baseline)) is expected


def test_where_less_is_better_a_bare_figure_decides_only_what_it_says() -> None:
    assert state(quantity("5%"), quantity("4%"), burden=True) is UNDECIDED
    assert state(quantity("5%"), quantity("5%"), burden=True) is YES
    assert state(quantity("2 - 5%"), quantity("6%"), burden=True) is NO


AGENCY = "agency: Sở Nội vụ\nresults:\n"


def goal(number: str, *lines: str) -> str:
    return f'{AGENCY}  - goal: "{number}"\n    date: 20/4/2020\n' + "".join(f"    {line}\n" for line in lines)


def target(name: str, value: str, day: str = "20/4/2020", *lines: str) -> str:
    more = "".join(f"    {line}\n" for line in lines)
    return f"results:\n  - target: {name}\n    date: {day}\n    value: {value}\n{more}"


def of_binh_dinh(*texts: str) -> Results:
    return delivered(real_plan(BINH_DINH), *texts, registry=repository().registry)


def states(found: Results) -> dict[str, State]:
    return {
        result.goal.address.rpartition("/")[2]: result.state
        for result in found.assessment.goals
        if result.state is not UNDECIDED
    }


def test_without_results_no_goal_of_binh_dinh_is_decided() -> None:
    found = of_binh_dinh()

    assert (len(found.assessment.goals), states(found), found.faults) == (16, {}, ())


def test_goals_of_binh_dinh_rest_on_the_figures_that_were_delivered() -> None:
    found = of_binh_dinh(
        goal("2", "value: 82,5%"),
        goal("5", "value: 80%"),
        goal("3", "result: Không đạt"),
        goal("8", "result: Đạt", "value: 92%"),
        *(target(f"PHỤ LỤC 8/11#{number}", value) for number, value in ((1, "25%"), (2, "30%"), (3, "100%"))),
        target("PHỤ LỤC 8/12#1", "29%"),
        target("ho-so-xa", "31%"),
    )

    assert found.faults == ()
    assert states(found) == {"2": YES, "5": NO, "3": NO, "8": YES, "11": YES, "12": NO}


def test_a_goal_with_figures_still_missing_is_undecided() -> None:
    found = of_binh_dinh(target("PHỤ LỤC 8/11#1", "25%"), target("PHỤ LỤC 8/11#2", "30%"))

    assert states(found) == {}


def test_the_agencys_own_word_stands_beside_the_figures() -> None:
    found = of_binh_dinh(goal("8", "result: Không đạt", "value: 92%", "note: Chưa trao đổi hết"))

    result = next(result for result in found.assessment.goals if result.goal.address == "PHỤ LỤC 8/8")
    assert (result.computed, result.state, result.contradicted) == (YES, NO, False)
    assert result.declared is not None
    assert (result.declared.agency, result.declared.note) == ("Sở Nội vụ", "Chưa trao đổi hết")


def test_a_contradicted_goal_is_undecided_and_told() -> None:
    found = of_binh_dinh(goal("8", "result: Đạt", "value: 85%"))

    result = next(result for result in found.assessment.goals if result.goal.address == "PHỤ LỤC 8/8")
    assert (result.contradicted, result.state) == (True, UNDECIDED)
    assert [fault.code.code for fault in found.faults] == ["TGT206"]


def test_a_later_result_replaces_an_earlier() -> None:
    first = goal("3", "result: Không đạt")
    later = goal("3", "result: Đạt").replace("20/4", "21/4")

    assert states(of_binh_dinh(first, later)) == states(of_binh_dinh(later, first)) == {"3": YES}


def test_words_that_no_figure_can_satisfy_stay_undecided() -> None:
    found = of_binh_dinh(target("PHỤ LỤC 8/15#1", "giảm 35%"), target("PHỤ LỤC 8/15#2", "giảm 10%"))

    assert [result.state for result in found.targets if result.actual] == [YES, UNDECIDED]


PLAN = plan_of("sections:\n  - heading: MỤC TIÊU\n    items:\n      - Đúng hạn {từ 95% trở lên | dung-han}\n")


def test_the_latest_period_is_what_was_reached() -> None:
    first = target("dung-han", "93%", "15/4/2026", "period: Quý I")
    second = target("dung-han", "96%", "15/7/2026", "period: Quý II")
    corrected = target("dung-han", "94%", "20/7/2026", "period: Quý I")

    (result,) = delivered(PLAN, corrected, second, first).targets

    assert result.actual is not None
    assert (result.actual.text, result.actual.period, result.state) == ("96%", "Quý II", YES)


def test_a_target_is_named_by_its_place_too() -> None:
    plan = plan_of("sections:\n  - heading: MỤC TIÊU\n    items:\n      - Đúng hạn {từ 95% trở lên}\n")

    assert delivered(plan, target("I.1#1", "96%", "15/7/2026")).targets[0].state is YES
