"""Every kind of finding about results, each at its line."""

from __future__ import annotations

from cchc_cli.analysis.result_fault import RESULT_CODES
from cchc_cli.diagnostics import Diagnostic, Severity
from tests.delivered import AGENCIES, NOBODY, findings
from tests.real_plans import plan_of

PLAN = plan_of(
    """\
annexes:
  - title: SỐ LIỆU
    label: PHỤ LỤC 1
    lead: Sở Tư pháp
    statistics:
      - columns: [STT, Chỉ tiêu, Năm 2024, Năm 2025, Năm 2026 (Tính đến 31/3)]
        type: số nguyên
        unit: văn bản
        rows:
          - text: Tổng số văn bản
            combine: cộng các hàng dưới
            rows: [Nghị quyết, Quyết định]
          - text: Tỷ lệ đúng hạn
            type: "%"
          - text: Có chuyên mục
            type: có/không
  - title: MỤC TIÊU
    label: PHỤ LỤC 2
    lead: Sở Nội vụ
    goals:
      - "{90% | dien-tu} văn bản điện tử"
      - Hài lòng {trên 80%}; trực tuyến {từ 60% trở lên}
"""
)

ROW = "agency: Sở Tư pháp\nresults:\n  - row: PHỤ LỤC 1/1.-1\n    date: 20/4/2026\n    values:\n"


def only(*texts: str, code: str) -> Diagnostic:
    """The single finding of some results files."""
    found = findings(PLAN, *texts, registry=AGENCIES)
    assert [diagnostic.code for diagnostic in found] == [code]
    return found[0]


def line(diagnostic: Diagnostic) -> int:
    assert diagnostic.span is not None
    return diagnostic.span.line


def test_right_results_have_no_finding() -> None:
    text = ROW + "      Năm 2024: 1.081\n      Năm 2026: 12 văn bản\n"

    assert findings(PLAN, text, registry=AGENCIES) == ()


def test_an_unknown_row_names_the_nearest() -> None:
    found = only(ROW.replace("1.-1", "22") + "      Năm 2024: 1\n", code="REF151")

    assert line(found) == 3
    assert str(found.label) == "did you mean PHỤ LỤC 1/2?"


def test_an_unknown_target_and_an_unknown_goal_are_told() -> None:
    target = "results:\n  - target: dien-tuu\n    date: 1/4/2026\n    value: 90%\n"
    goal = 'results:\n  - goal: "9"\n    date: 1/4/2026\n    result: Đạt\n'

    assert str(only(target, code="REF151").label) == "did you mean dien-tu?"
    assert str(only(goal, code="REF151").message) == "the plan has no goal 9"


def test_an_unknown_column_and_one_that_may_be_several_are_told_at_their_key() -> None:
    unknown = only(ROW + "      Năm 2023: 1\n", code="REF152")
    several = only(ROW + "      Năm 202: 1\n", code="REF152")

    assert (line(unknown), line(several)) == (6, 6)
    assert "may mean several columns" in str(several.message)
    assert str(several.notes[0].message) == "columns: Năm 2024; Năm 2025; Năm 2026 (Tính đến 31/3)"


def test_the_columns_of_numbers_and_texts_are_not_filled_in() -> None:
    only(ROW + "      STT: 1\n", code="REF152")
    only(ROW + "      Chỉ tiêu: 1\n", code="REF152")


def test_values_that_do_not_fit_their_type() -> None:
    whole = only(ROW + "      Năm 2024: 2,5\n", code="TGT201")
    words = only(ROW + "      Năm 2024: nhiều\n", code="TGT201")
    other_unit = only(ROW + "      Năm 2024: 12 cơ quan\n", code="TGT201")
    yes = only(ROW.replace("1.-1", "3") + "      Năm 2024: 2\n", code="TGT201")
    share = only(ROW.replace("1.-1", "2") + "      Năm 2024: cao\n", code="TGT201")

    assert str(whole.label) == "a whole number is expected here"
    assert str(yes.label) == "1 (yes) or 0 (no) is expected here"
    assert str(share.label) == "a share in % is expected here, such as 96,4%"
    assert {line(found) for found in (whole, words, other_unit, yes, share)} == {6}


def test_a_doubtful_share_is_a_warning_and_still_counts() -> None:
    row = ROW.replace("1.-1", "2")
    over = only(row + "      Năm 2024: 101%\n", code="TGT202")
    fraction = only(row + "      Năm 2024: 0,96\n", code="TGT202")

    assert (over.severity, fraction.severity) == (Severity.WARNING, Severity.WARNING)
    assert str(fraction.label) == "without its % it may be a fraction of 1"
    assert findings(PLAN, row + "      Năm 2024: 100%\n      Năm 2025: 0,5%\n", registry=AGENCIES) == ()


def test_a_figure_for_a_period_that_was_not_over() -> None:
    early = only(ROW.replace("20/4/2026", "30/3/2026") + "      Năm 2026: 3\n", code="TGT203")

    assert line(early) == 6
    assert "counted until 31/03/2026" in str(early.message)
    on_the_day = ROW.replace("20/4/2026", "31/3/2026") + "      Năm 2026: 3\n"
    assert findings(PLAN, on_the_day, registry=AGENCIES) == ()


def test_two_different_figures_for_one_cell() -> None:
    first = ROW + "      Năm 2024: 12\n"
    second = first.replace("12", "15").replace("agency: Sở Tư pháp\n", "")
    found = only(first, second, code="TGT204")

    assert (found.file, line(found)) == ("plan.results.1.yaml", 5)
    assert [(related.file, related.span.line) for related in found.related] == [("plan.results.0.yaml", 6)]


def test_the_same_figure_twice_and_a_later_correction_are_no_contradiction() -> None:
    first = ROW + "      Năm 2024: 1.200\n"

    assert findings(PLAN, first, first.replace("1.200", "1200"), registry=AGENCIES) == ()
    later = first.replace("1.200", "15").replace("20/4", "21/4")
    assert findings(PLAN, first, later, registry=AGENCIES) == ()


def test_a_figure_for_a_computed_row() -> None:
    found = only(ROW.replace("1.-1", "1") + "      Năm 2024: 3\n", code="TGT205")

    assert line(found) == 3
    assert str(found.notes[0].message) == "deliver the rows below it: PHỤ LỤC 1/1.-1; PHỤ LỤC 1/1.-2"


def test_an_agency_that_is_not_in_charge() -> None:
    found = only(ROW.replace("Sở Tư pháp", "Sở Tài chính") + "      Năm 2024: 3\n", code="ORG152")

    assert (line(found), [related.span.line for related in found.related]) == (3, [1])
    assert str(found.label) == "the plan asks: Sở Tư pháp"


def test_an_agency_that_no_list_has_is_told_once_for_its_file() -> None:
    text = ROW.replace("Sở Tư pháp", "Sở Tư phap") + "      Năm 2024: 3\n"
    entries = text + text.partition("results:\n")[2].replace("1.-1", "1.-2")
    found = only(entries, code="ORG151")

    assert line(found) == 1
    assert "Sở Tư pháp" in str(found.notes[0].message)


def test_another_spelling_is_the_same_agency_and_without_a_list_spellings_are_compared() -> None:
    text = ROW + "      Năm 2024: 3\n"

    assert findings(PLAN, text.replace("Sở Tư pháp", "STP"), registry=AGENCIES) == ()
    assert findings(PLAN, text, registry=NOBODY) == ()
    other = findings(PLAN, text.replace("Sở Tư pháp", "Sở Y tế"), registry=NOBODY)
    assert [found.code for found in other] == ["ORG152"]


def test_a_result_that_its_own_figure_contradicts() -> None:
    text = 'results:\n  - goal: "1"\n    date: 20/4/2026\n    result: Đạt\n    value: 85%\n'
    found = only(text, code="TGT206")

    assert (line(found), [related.span.line for related in found.related]) == (4, [5])
    assert findings(PLAN, text.replace("85%", "92%"), registry=AGENCIES) == ()
    assert findings(PLAN, text.replace("Đạt", "Không đạt"), registry=AGENCIES) == ()


def test_a_result_that_a_target_of_the_goal_contradicts() -> None:
    goal = 'results:\n  - goal: "2"\n    date: 20/4/2026\n    result: Đạt\n'
    target = "results:\n  - target: PHỤ LỤC 2/2#2\n    date: 20/4/2026\n    value: 59%\n"

    assert only(goal, target, code="TGT206").file == "plan.results.0.yaml"


def test_values_of_a_target_that_contradict_each_other_and_one_of_another_unit() -> None:
    text = "results:\n  - target: dien-tu\n    date: 20/4/2026\n    value: 91%\n"

    assert line(only(text, text.replace("91%", "92%"), code="TGT204")) == 4
    unfit = only(text.replace("91%", "91 hồ sơ"), code="TGT201")
    assert (line(unfit), str(unfit.label)) == (4, "the target counts in %")


def test_a_value_of_a_target_for_a_quarter_that_was_not_over() -> None:
    text = "results:\n  - target: dien-tu\n    date: 20/3/2026\n    period: Quý I\n    value: 91%\n"

    assert line(only(text, code="TGT203")) == 4


def test_results_of_a_goal_that_contradict_each_other() -> None:
    text = 'results:\n  - goal: "2"\n    date: 20/4/2026\n    result: Đạt\n'

    only(text, text.replace("Đạt", "Không đạt"), code="TGT204")


def test_codes_of_results_are_no_rules_of_plans() -> None:
    from cchc_cli.lint.registry import RULES
    from cchc_cli.source.codes import CODES

    codes = [code.code for code in RESULT_CODES]
    others = {rule.code for rule in RULES} | {code.code for code in CODES}
    assert len(set(codes)) == len(codes) == 10
    assert others.isdisjoint(codes)
