"""What is left of a plan with faults: as much as can be, and nothing that is not in the file."""

from __future__ import annotations

from cchc_cli.plan.plan import Plan
from cchc_cli.source.loader import Loaded, load_text
from cchc_cli.source.text import SourceText

HEAD = """\
title: Cải cách hành chính xã Tam Quang năm 2026
year: 2026
document:
  issuer: ỦY BAN NHÂN DÂN XÃ TAM QUANG
  number: 12/KH-UBND
  place: Tam Quang
  date: 05/01/2026
  signature: [CHỦ TỊCH]
"""

MONEY = """\
annexes:
  - title: Kinh phí
    budget:
      lines:
        - text: Mua máy
          amount: 50 triệu
        - text: Tập huấn
          amount: 20 triệu
"""


def load(text: str) -> Loaded[Plan]:
    return load_text(SourceText("p.yaml", text), Plan)


def plan(text: str) -> Plan:
    model = load(text).model
    assert model is not None
    return model


def edited(text: str, old: str, new: str) -> str:
    assert text.count(old) == 1
    return text.replace(old, new)


def codes(text: str) -> list[str]:
    return [each.code for each in load(text).diagnostics]


def test_a_sound_plan_is_read_whole() -> None:
    assert codes(HEAD + MONEY) == []
    assert len(plan(HEAD + MONEY).annexes[0].budget.lines) == 2  # type: ignore[union-attr]


def test_what_stands_under_a_misspelt_key_is_read_under_the_right_one() -> None:
    loaded = load(edited(HEAD, "  place:", "  plcae:"))

    assert loaded.model is not None
    assert loaded.model.document.place == "Tam Quang"
    assert loaded.tree.exists(("document", "place"))


def test_faults_below_a_misspelt_key_are_found_in_the_same_run() -> None:
    text = edited(edited(HEAD, "document:", "documnet:"), "05/01/2026", "31/6/2026")

    assert codes(text) == ["SCH001", "SCH004"]
    assert [each.location for each in load(text).diagnostics] == [("documnet",), ("document", "date")]


def test_a_faulty_line_stays_in_its_place_so_that_all_others_keep_theirs() -> None:
    lines = plan(
        HEAD + edited(MONEY, "        - text: Mua máy\n          amount: 50 triệu\n", "        - Mua máy\n")
    )

    budget = lines.annexes[0].budget
    assert budget is not None
    assert [(line.text.raw, line.amount) for line in budget.lines] == [("…", None), ("Tập huấn", "20 triệu")]


def test_a_faulty_amount_is_left_out_and_never_guessed() -> None:
    budget = plan(HEAD + edited(MONEY, "50 triệu", "1.5 tỷ")).annexes[0].budget

    assert budget is not None
    assert [line.amount for line in budget.lines] == [None, "20 triệu"]


def test_of_two_lists_side_by_side_the_longer_is_kept() -> None:
    text = HEAD + "sections:\n  - heading: MỤC TIÊU\n    items: [một]\n    points: [hai, ba, bốn]\n"

    assert codes(text) == ["SCH005"]
    assert len(plan(text).sections[0].points) == 3
    assert plan(text).sections[0].items == ()


def test_a_text_with_a_broken_brace_keeps_its_words_and_its_other_facts() -> None:
    text = HEAD + 'text: "đạt {từ 95% | dung-han} và {từ 90%"\n'

    found = plan(text).text

    assert codes(text) == ["SCH006"]
    assert found is not None
    assert [mark.name for mark in found.marks] == ["dung-han"]
    assert found.raw == "đạt {từ 95% | dung-han} và ｛từ 90%"


def test_each_broken_brace_of_a_text_is_found_at_its_place() -> None:
    text = HEAD + "text: đạt {từ 95% {từ 90% và từ 80%}}\n"

    places = [each.span.column for each in load(text).diagnostics if each.span]

    assert places == [11, 37]


def test_a_text_of_broken_braces_is_left_out_and_the_rest_is_read() -> None:
    text = HEAD + "text: đạt " + "{từ " * 50 + "\n"

    assert set(codes(text)) == {"SCH006"}
    assert len(codes(text)) <= 6
    assert plan(text).text is None


def test_a_wrong_date_leaves_a_blank() -> None:
    assert plan(edited(HEAD, "05/01/2026", "31/02/2026")).document.date == "ngày … tháng … năm …"


def test_without_a_year_anywhere_nothing_is_read() -> None:
    text = edited(edited(HEAD, "year: 2026\n", ""), " năm 2026", "")

    assert load(text).model is None
    assert codes(text) == ["SCH002"]


def test_a_fault_that_only_mending_brought_is_not_told() -> None:
    text = HEAD + edited(MONEY, "      lines:\n", "      lines: không có\n      groups:\n")

    assert codes(HEAD + "annexes:\n  - title: Kinh phí\n    budget:\n      lines: không có\n") == ["SCH003"]
    assert "SCH003" in codes(text)


def test_a_list_for_the_whole_plan_is_given_up_with_one_finding() -> None:
    assert codes("- một\n- hai\n") == ["SCH003"]


def test_faults_beyond_number_are_counted() -> None:
    text = HEAD + "".join(f"k{number}: x\n" for number in range(20_010))

    found = load(text).diagnostics

    assert len(found) == 20_000
    assert "10" in found[-1].notes[-1].message.text()
