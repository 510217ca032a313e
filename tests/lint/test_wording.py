"""What the examples of the rules of wording do not show: their boundaries, their repairs, many places in one finding."""

from __future__ import annotations

from textwrap import indent

import pytest

from cchc_cli.lint.page import page
from cchc_cli.lint.registry import RULES
from cchc_cli.lint.rule import Rule
from cchc_cli.repository.repository import ALONE
from tests.tools.plans import at, found, found_in, marked, mended, one, whole

WORDING = tuple(rule for rule in RULES if rule.code.startswith(("TXT2", "TXT3")) or rule.code == "DOC201")
MENDED = [(rule, fragment) for rule in WORDING if rule.fix for fragment in page(rule).bad]


def section(text: str) -> str:
    """One paragraph of running text."""
    return f"sections:\n  - heading: NHIỆM VỤ\n    text: >-\n{indent(text, '      ')}\n"


def items(*texts: str) -> str:
    """A list of the outline."""
    return "sections:\n  - heading: NHIỆM VỤ\n    items:\n" + "".join(f"      - {text}\n" for text in texts)


def cells(key: str, *texts: str) -> str:
    """A column of a table of tasks."""
    rows = "".join(f"      - title: Nhiệm vụ\n        {key}: {text}\n" for text in texts)
    return f"areas:\n  - area: CẢI CÁCH THỂ CHẾ\n    tasks:\n{rows}"


# Repairs


@pytest.mark.parametrize(("rule", "fragment"), MENDED, ids=[rule.code for rule, _ in MENDED])
def test_a_repair_removes_its_finding_adds_none_and_changes_nothing_else(rule: Rule, fragment: str) -> None:
    text = whole(fragment)
    codes = tuple(rule.code for rule in WORDING)
    before = found_in(text, ALONE, *codes)
    (finding,) = [each for each in before if each.code == rule.code]
    (fix,) = finding.fixes

    after = mended(text, fix)

    left = [(each.code, str(each.message)) for each in found_in(after, ALONE, *codes)]
    assert left == [(each.code, str(each.message)) for each in before if each is not finding]
    changed = [pair for pair in zip(text.split("\n"), after.split("\n"), strict=False) if pair[0] != pair[1]]
    assert len(changed) <= 1 + text.count("\n") - after.count("\n") + len(fix.edits)
    assert fix.safe is (rule.fix == "safe")


def test_a_doubled_word_is_taken_out_over_a_line_break() -> None:
    text = whole(section("ý kiến phản hồi của\ncủa người dân."))

    (wrong,) = found_in(text, ALONE, "TXT201")

    assert at(wrong, text) == "của"
    assert mended(text, wrong.fixes[0]) == whole(section("ý kiến phản hồi của người dân."))


def test_a_doubled_word_across_a_brace_is_found_and_left_to_a_person() -> None:
    fragment = section("Đạt đạt {đạt 95% | dung-han}.").replace("Đạt đạt", "Tỷ lệ đúng hạn đạt")

    wrong = one(fragment, ALONE, "TXT201")

    assert at(wrong, whole(fragment)) == "đạt"
    assert wrong.fixes == ()


def test_a_repair_of_a_bare_text_stands_in_the_file() -> None:
    text = whole(items("Rà soát , cập nhật.", "Báo cáo."))

    (wrong,) = found_in(text, ALONE, "TXT301")

    assert mended(text, wrong.fixes[0]) == whole(items("Rà soát, cập nhật.", "Báo cáo."))


def test_no_repair_makes_a_key_of_a_plain_text() -> None:
    wrong = one(items("Nội dung:rà soát văn bản", "Báo cáo"), ALONE, "TXT302")

    assert wrong.fixes == ()


def test_a_quoted_text_is_mended_with_its_colon() -> None:
    text = whole(items('"Nội dung:rà soát văn bản"', "Báo cáo"))

    (wrong,) = found_in(text, ALONE, "TXT302")

    assert '"Nội dung: rà soát văn bản"' in mended(text, wrong.fixes[0])


# Places


def test_decomposed_letters_do_not_move_the_place() -> None:
    text = whole(section("Kế hoạch của của tỉnh.")).replace("ế", "e\u0302\u0301")

    (wrong,) = found_in(text, ALONE, "TXT201")

    assert at(wrong, text) == "của"


def test_names_of_persons_and_the_letterhead_are_left_alone() -> None:
    document = "document:\n  issuer: ỦY BAN  NHÂN DÂN\n  number: 1/KH-UBND\n  place: Hoà Bình\n  date: 05/01/2026\n  signature: [CHỦ TỊCH]\n  signer: Nguyễn Thuỷ  Hoà\n"

    assert found(document + section("Chuẩn hóa, số hóa."), ALONE, "TXT3") == ()


def test_many_slips_of_one_cause_are_one_finding_that_names_all_places() -> None:
    fragment = section("Giai đoạn 2021 - 2025. " * 9 + "Giai đoạn 2021–2025. " * 8)

    wrong = one(fragment, ALONE, "TXT305")

    assert len(wrong.related) == 8
    assert mended(whole(fragment), wrong.fixes[0]).count("2021–2025") == 0


def test_few_slips_of_one_cause_are_told_each_at_its_place() -> None:
    fragment = section("Giai đoạn 2021 - 2025. " * 9 + "Giai đoạn 2021–2025. " * 2)

    assert len(found(fragment, ALONE, "TXT305")) == 2


# Marks


def test_a_bracket_that_a_list_below_closes_is_right() -> None:
    fragment = "sections:\n  - heading: NHIỆM VỤ\n    text: Gồm (các nhóm\n    items: [một, hai)]\n".replace(
        "[một, hai)]", "\n      - nhóm một\n      - nhóm thứ hai)"
    )

    assert found(fragment, ALONE, "DOC201") == ()


def test_a_mark_closed_by_one_of_another_kind_shows_both() -> None:
    fragment = section('Chương trình “Chuyển đổi số"; Kế hoạch.')

    wrong = one(fragment, ALONE, "DOC201")

    assert at(wrong, whole(fragment)) == '"'
    assert marked(wrong.related[0].span, whole(fragment)) == "“"


def test_one_kind_of_quotation_marks_is_right() -> None:
    assert found(section('Đề án "A" và Kế hoạch "B".'), ALONE, "TXT306") == ()


def test_a_paper_of_one_style_of_tones_is_right() -> None:
    assert found(section("Chuẩn hoá, số hoá, thuỷ lợi, quý II, toàn quốc."), ALONE, "TXT304") == ()


def test_of_two_ways_with_the_percent_sign_the_rarer_is_told() -> None:
    fragment = section("Đạt 90 %, 91 %, 92 % và 95% hồ sơ.")

    assert at(one(fragment, ALONE, "TXT312"), whole(fragment)) == "95%"


# Lists, columns and headings


@pytest.mark.parametrize(
    "ends",
    [(".", ".", ".", "."), (";", ";", ";", "."), ("", "", "", ""), (";", ".")],
)
def test_a_list_with_one_habit_is_right(ends: tuple[str, ...]) -> None:
    assert (
        found(
            items(
                *(
                    f"Việc {mark or 'khác'}".replace(f" {mark}", mark) if mark else "Việc khác"
                    for mark in ends
                )
            ),
            ALONE,
            "TXT309",
        )
        == ()
    )


@pytest.mark.parametrize(
    ("ends", "words"),
    [
        ((".", ";", ".", "."), "hai;"),
        ((";", ";", ";", ";"), "bốn;"),
        ((";", ".", ";", "."), "hai."),
        ((".", "", ".", "."), "hai"),
    ],
)
def test_the_entry_that_breaks_the_habit_of_its_list_is_told(ends: tuple[str, ...], words: str) -> None:
    names = ("một", "hai", "ba", "bốn")
    fragment = items(*(f"Việc {name}{mark}" for name, mark in zip(names, ends, strict=True)))

    assert at(one(fragment, ALONE, "TXT309"), whole(fragment)) == words


def test_places_with_places_below_end_as_they_like() -> None:
    fragment = 'sections:\n  - heading: NHIỆM VỤ\n    items:\n      - Một.\n      - text: "Gồm:"\n        dashes: [a, b]\n      - Ba.\n      - Bốn.\n'

    assert found(fragment.replace("[a, b]", "\n          - a\n          - b"), ALONE, "TXT309") == ()


def test_many_cells_with_a_stop_are_one_finding_of_the_column() -> None:
    fragment = cells("partners", *["Sở Nội vụ"] * 20, *["Sở Tư pháp."] * 10)

    wrong = one(fragment, ALONE, "TXT310")

    assert at(wrong, whole(fragment)) == "pháp."
    assert len(wrong.related) == 10


def test_a_column_without_a_clear_habit_is_left_alone() -> None:
    assert found(cells("partners", *["Sở Nội vụ"] * 3, *["Sở Tư pháp."] * 3), ALONE, "TXT310") == ()


def test_a_cell_that_ends_with_a_semicolon_is_told() -> None:
    fragment = cells("deadline", "Quý I", "Quý II;", "Quý III", "Quý IV")

    assert at(one(fragment, ALONE, "TXT310"), whole(fragment)) == "II;"


def test_rows_of_one_task_need_no_marks_between_them() -> None:
    rows = "areas:\n  - area: A\n    tasks:\n" + "".join(
        f"      - title: t{number}\n        outputs:\n          - Kế hoạch;\n          - Báo cáo\n"
        for number in range(4)
    )
    rows += "      - title: u\n        rows:\n          - outputs: Phương án\n          - outputs: Hồ sơ\n"

    assert found(rows, ALONE, "TXT309") == ()


def test_a_text_full_of_loose_brackets_is_one_finding_with_a_few_places() -> None:
    few, many = (f"text: a {'( ' * count}b\n" for count in (3, 500))

    assert len(found(few, ALONE, "DOC201")) == 3
    assert len(one(many, ALONE, "DOC201").related) == 6


def test_a_heading_without_the_colon_of_the_others_is_told() -> None:
    fragment = "sections:\n" + "".join(
        f'  - heading: "Việc {name}{mark}"\n    text: Nội dung.\n'
        for name, mark in zip("abcde", (":", ":", "", ":", ":"), strict=True)
    )

    wrong = one(fragment, ALONE, "TXT311")
    assert (at(wrong, whole(fragment)), wrong.fixes) == ("c", ()), "headings need no colon"


def test_the_better_of_two_spellings_is_not_replaced_by_the_more_frequent_one() -> None:
    better = "sections:\n  - text: Hàng năm báo cáo; hàng quý rà soát; hằng tuần họp.\n"
    worse = better.replace("hàng quý", "hằng quý")

    odd, mendable = (one(each, ALONE, "TXT315") for each in (better, worse))

    assert (at(odd, whole(better)), odd.fixes) == ("hằng", ())
    assert mended(whole(worse), mendable.fixes[0]) == whole(worse.replace("Hàng năm", "Hằng năm"))


def test_a_head_of_a_column_that_lost_its_first_word_is_told() -> None:
    fragment = "annexes:\n  - title: Phụ lục\n    headers:\n      number: TT\n      title: Nhiệm vụ\n      lead: Cơ quan chủ trì\n      partners: quan phối hợp\n    areas:\n      - area: A\n"

    (wrong,) = found_in(whole("text: a\n") + fragment, ALONE, "TXT308")

    assert at(wrong, whole("text: a\n") + fragment) == "quan"


def test_cells_that_differ_in_capitals_alone_are_told() -> None:
    fragment = cells("deadline", "Theo Kế hoạch", "Theo Kế hoạch", "Theo kế hoạch")

    wrong = one(fragment, ALONE, "TXT313")
    assert (at(wrong, whole(fragment)), wrong.fixes) == ("Theo kế hoạch", ()), (
        "only a person knows which is right"
    )


def test_titles_of_lists_that_are_not_parallel_are_left_alone() -> None:
    fragment = "sections:\n  - heading: A\n    items:\n" + "".join(
        f"      - heading: {title}\n        text: Nội dung.\n"
        for title in ("Cải cách tổ chức bộ máy", "Việc một", "Việc hai")
    )
    fragment += "areas:\n" + "".join(
        f"  - area: {title}\n    tasks:\n      - title: t\n"
        for title in ("Cải cách tổ chức bộ máy hành chính nhà nước", "Việc ba", "Việc bốn")
    )

    assert found(fragment, ALONE, "TXT318") == ()
