"""Wrong sums: one cause is one finding, and what follows from it is told once."""

from __future__ import annotations

import pytest

from cchc_cli.diagnostics import Diagnostic, NoteKind
from cchc_cli.repository.recognition import Registry
from cchc_cli.repository.repository import Repository
from cchc_cli.repository.settings import Settings
from tests.tools.plans import AGENCIES, at, found, found_in, marked, mended, one, whole


def notes(diagnostic: Diagnostic, kind: NoteKind) -> list[str]:
    return [str(note.message) for note in diagnostic.notes if note.kind is kind]


def codes(diagnostics: tuple[Diagnostic, ...]) -> list[str]:
    return [diagnostic.code for diagnostic in diagnostics]


def repaired(text: str) -> str:
    """The text after the first fix of every finding, one after the other."""
    for _ in range(9):
        fixes = [fix for diagnostic in found_in(text) for fix in diagnostic.fixes]
        if not fixes:
            return text
        text = mended(text, fixes[0])
    raise AssertionError("the fixes do not end")


UNIT = """
budget:
  groups:
    - name: Huyện Tân Kỳ
      total: 735 000 000
      lines:
        - text: Tuyên truyền
          amount: 108 350 000
        - text: Xây mới trụ sở
          amount: 735 000 000
    - name: Sở Nội vụ
      total: 20 000 000
      lines:
        - text: Tập huấn
          amount: 20 000 000
  total: 755 000 000
closing: "(Bằng chữ: Bảy trăm năm mươi lăm triệu đồng)"
"""


def test_a_wrong_subtotal_names_the_line_left_out_and_all_that_follows() -> None:
    wrong = one(UNIT)
    text = whole(UNIT)

    assert (wrong.code, wrong.name) == ("BUD101", "wrong-subtotal")
    assert str(wrong.message) == (
        "the sub-total of “Huyện Tân Kỳ” is 108.350.000 đồng less than its lines add up to"
    )
    assert at(wrong, text) == "735 000 000"
    assert str(wrong.label) == "printed 735.000.000 đồng; 2 lines add up to 843.350.000 đồng"
    assert wrong.location == ("annexes", 0, "budget", "groups", 0, "total")
    assert [(marked(other.span, text), str(other.message)) for other in wrong.related] == [
        ("108 350 000", "exactly the difference: this line may have been left out of the sum")
    ]
    assert notes(wrong, NoteKind.WHERE) == ["Phụ lục “Phụ lục kèm theo”, item 1"]
    assert notes(wrong, NoteKind.EFFECT) == [
        "total: 755.000.000 đồng → 863.350.000 đồng (3 lines of 2 units)",
        "the amount in words repeats the wrong total: “Bảy trăm năm mươi lăm triệu đồng”",
    ]


def test_its_fix_changes_what_the_plan_says_and_is_marked_so() -> None:
    (fix,) = one(UNIT).fixes

    assert not fix.safe
    assert str(fix.title) == "correct the sub-total to the sum of its lines"
    assert [edit.replacement for edit in fix.edits] == [
        "843 350 000",
        "863 350 000",
        "Tám trăm sáu mươi ba triệu ba trăm năm mươi nghìn đồng",
    ]


def test_its_fix_puts_the_total_and_the_words_right_with_it() -> None:
    text = mended(whole(UNIT), one(UNIT).fixes[0])

    assert codes(found_in(text)) == []
    assert "total: 863 350 000" in text
    assert '"(Bằng chữ: Tám trăm sáu mươi ba triệu ba trăm năm mươi nghìn đồng)"' in text


def test_a_subtotal_that_is_too_large_may_hold_a_line_twice() -> None:
    text = UNIT.replace("total: 735 000 000", "total: 951 700 000")

    wrong = found(text)[0]

    assert str(wrong.message) == (
        "the sub-total of “Huyện Tân Kỳ” is 108.350.000 đồng more than its lines add up to"
    )
    assert [str(other.message) for other in wrong.related] == [
        "exactly the difference: this line may have been added twice"
    ]


def test_no_line_is_blamed_when_none_equals_the_difference() -> None:
    wrong = found(UNIT.replace("total: 735 000 000", "total: 843 350 001"))[0]

    assert wrong.code == "BUD101"
    assert wrong.related == ()


def test_every_line_that_equals_the_difference_is_shown() -> None:
    text = UNIT.replace("amount: 735 000 000", "amount: 108 350 000").replace(
        "total: 735 000 000", "total: 108 350 000"
    )

    assert len(found(text)[0].related) == 2


TWO = """
budget:
  groups:
    - name: Huyện A
      total: 10
      lines: [{text: a, amount: 10}, {text: b, amount: 5}]
    - name: Huyện B
      total: 30
      lines: [{text: c, amount: 10}, {text: d, amount: 10}]
    - name: Huyện C
      total: 7
      lines: [{text: e, amount: 7}]
  total: 47
"""
LINES = "[{text: a, amount: 10}, {text: b, amount: 5}]"


def in_blocks(fragment: str) -> str:
    """The same plan as officers write it: maps in braces are not read."""
    out = []
    for line in fragment.split("\n"):
        if "lines: [" not in line:
            out.append(line)
            continue
        pad = " " * (len(line) - len(line.lstrip()))
        out.append(f"{pad}lines:")
        for entry in line.split("[")[1].rstrip("]").split("}, "):
            text, amount = entry.strip("{}").split(", ")
            out += [f"{pad}  - {text}", f"{pad}    {amount}"]
    return "\n".join(out)


def test_two_wrong_units_are_two_findings_and_the_total_is_told_once() -> None:
    first, second = found(in_blocks(TWO))

    assert [str(item.message) for item in (first, second)] == [
        "the sub-total of “Huyện A” is 5 đồng less than its lines add up to",
        "the sub-total of “Huyện B” is 10 đồng more than its lines add up to",
    ]
    assert notes(first, NoteKind.EFFECT) == ["total: 47 đồng → 42 đồng (5 lines of 3 units)"]
    assert notes(first, NoteKind.CAUSE) == ["the total follows 2 wrong sub-totals: Huyện A; Huyện B"]
    assert notes(second, NoteKind.EFFECT) == []
    assert notes(second, NoteKind.WHERE) == ["Phụ lục “Phụ lục kèm theo”, item 2"]


def test_a_total_of_the_lines_is_right_even_where_a_subtotal_is_wrong() -> None:
    (wrong,) = found(in_blocks(TWO).replace("total: 47", "total: 42").replace("total: 30", "total: 20"))

    assert wrong.code == "BUD101"
    assert notes(wrong, NoteKind.EFFECT) == []


def test_a_wrong_total_over_right_subtotals_is_the_totals_fault() -> None:
    fragment = in_blocks(TWO).replace("total: 10", "total: 15").replace("total: 30", "total: 20")

    (wrong,) = found(fragment)

    assert wrong.code == "BUD102"
    assert str(wrong.message) == "the total is 5 đồng more than its lines add up to"
    assert str(wrong.label) == "printed 47 đồng; 5 lines add up to 42 đồng"
    assert at(wrong, whole(fragment)) == "47"
    assert codes(found_in(mended(whole(fragment), wrong.fixes[0]))) == []


def test_a_wrong_subtotal_and_a_total_wrong_in_its_own_way_are_two_faults() -> None:
    fragment = in_blocks(TWO).replace("total: 47", "total: 99").replace("total: 30", "total: 20")

    subtotal, total = found(fragment)

    assert (subtotal.code, total.code) == ("BUD101", "BUD102")
    assert notes(subtotal, NoteKind.EFFECT) == []
    assert notes(total, NoteKind.CAUSE) == ["the sub-totals, some of them wrong, add up to 37 đồng"]
    assert [edit.replacement for edit in total.fixes[0].edits] == ["42"]
    assert codes(found_in(repaired(whole(fragment)))) == []


@pytest.mark.parametrize(
    "fragment",
    [
        in_blocks(TWO).replace("          amount: 10\n", "", 1).replace("total: 30", "total: 20"),
        "budget:\n  lines:\n    - text: a\n    - text: b\n      amount: 5\n  total: 9\n",
        "budget:\n  sources:\n    tỉnh: T\n  lines:\n    - text: a\n    - text: b\n      amount: 5\n      source: tỉnh\n  total_by_source:\n    tỉnh: 9\n",
    ],
)
def test_a_sum_with_a_line_without_amount_makes_no_claim(fragment: str) -> None:
    assert codes(found(fragment)) == []


def test_an_amount_that_cannot_be_read_is_one_finding_and_spoils_no_sum() -> None:
    fragment = in_blocks(TWO).replace("total: 10", "total: 15").replace("total: 30", "total: 20")
    fragment = fragment.replace("total: 47", "total: 42").replace("amount: 7", "amount: 7,000")

    assert codes(found(fragment)) == ["SCH004"]


def test_an_unreadable_share_of_a_source_spoils_no_sum() -> None:
    fragment = """
    budget:
      sources:
        tỉnh: Ngân sách tỉnh
        huyện: Ngân sách huyện
      lines:
        - text: a
          amount_by_source:
            tỉnh: 20 triệu
            huyện: 1.5 tỷ
      total: 1.520.000.000
    """

    assert codes(found(fragment)) == ["SCH004"]


def test_a_figure_keeps_the_unit_of_the_table_and_its_own_grouping() -> None:
    fragment = """
    budget:
      unit: 1.000 đồng
      lines:
        - text: a
          amount: 1.500.000
        - text: b
          amount: 20 triệu
      total: 1.500.000
    """

    wrong = one(fragment)

    assert str(wrong.label) == "printed 1.500.000.000 đồng; 2 lines add up to 1.520.000.000 đồng"
    assert [edit.replacement for edit in wrong.fixes[0].edits] == ["1.520.000"]
    assert codes(found_in(mended(whole(fragment), wrong.fixes[0]))) == []


@pytest.mark.parametrize("quote", ["'", '"'])
def test_a_fix_keeps_quotes_comments_line_ends_and_the_byte_order_mark(quote: str) -> None:
    text = whole(in_blocks(TWO).replace("total: 30", "total: 20").replace("total: 47", "total: 37"))
    text = text.replace("total: 10", f"total: {quote}10{quote}   # đã in sai").replace("\n", "\r\n")
    text = "\ufeff" + text

    (wrong,) = found_in(text)
    after = mended(text, wrong.fixes[0])

    right = text.replace(f"total: {quote}10{quote}", f"total: {quote}15{quote}")
    assert after == right.replace("total: 37", "total: 42")
    assert codes(found_in(after)) == []


SOURCES = """
budget:
  sources:
    huyện: Ngân sách huyện
    tỉnh: Ngân sách tỉnh
  lines:
    - text: Tập huấn
      amount: 20 000 000
      source: huyện
    - text: Trang thiết bị
      amount: 50 000 000
      source: tỉnh
  total: 75 000 000
  total_by_source:
    huyện: 20 000 000
    tỉnh: 55 000 000
closing: "(Bằng chữ: Bảy mươi lăm triệu đồng; ngân sách tỉnh: năm mươi lăm triệu đồng)"
"""


def test_a_wrong_total_of_a_source_tells_of_the_total_that_follows_it() -> None:
    wrong = one(SOURCES)

    assert wrong.code == "BUD103"
    assert str(wrong.message) == (
        "the total of the source “tỉnh” is 5.000.000 đồng more than its lines add up to"
    )
    assert str(wrong.label) == "printed 55.000.000 đồng; the column adds up to 50.000.000 đồng"
    assert at(wrong, whole(SOURCES)) == "55 000 000"
    assert notes(wrong, NoteKind.EFFECT) == [
        "the amount in words repeats the wrong total: “năm mươi lăm triệu đồng”",
        "total: 75.000.000 đồng → 70.000.000 đồng (2 lines)",
        "the amount in words repeats the wrong total: “Bảy mươi lăm triệu đồng”",
    ]


def test_lines_of_no_source_are_named_beside_a_wrong_column() -> None:
    fragment = SOURCES.replace("      source: tỉnh\n", "").replace("total: 75 000 000", "total: 70 000 000")

    wrong = found(fragment)[0]

    assert wrong.code == "BUD103"
    assert notes(wrong, NoteKind.CAUSE) == ["lines of which no source is named add up to 50.000.000 đồng"]


def test_sources_are_told_together_by_the_spellings_of_the_repository() -> None:
    settings = Settings.model_validate({"sources": {"ngân sách tỉnh": ["tỉnh", "NS tỉnh"]}})
    fragment = SOURCES.replace("55 000 000", "50 000 000").replace("75 000 000", "70 000 000")

    assert codes(found(fragment.split("closing")[0], Repository(settings, Registry(AGENCIES)))) == []


def test_words_that_are_right_leave_the_fault_to_the_figure() -> None:
    fragment = """
    budget:
      lines:
        - text: Tập huấn
          amount: 35 000 000
      total: 33 000 000
    closing: "(Bằng chữ: Ba mươi lăm triệu đồng)"
    """

    wrong = one(fragment)

    assert wrong.code == "BUD102"
    assert notes(wrong, NoteKind.CAUSE) == [
        "the amount in words says what the lines add up to: “Ba mươi lăm triệu đồng”"
    ]


WORDS = """
budget:
  lines:
    - text: Tập huấn
      amount: 35 000 000
  total: 35 000 000
closing: "(Bằng chữ: Ba mươi ba triệu đồng)"
"""


def test_words_against_the_figure_are_shown_with_the_right_words() -> None:
    wrong = one(WORDS)
    text = whole(WORDS)

    assert wrong.code == "BUD104"
    assert at(wrong, text) == "Ba mươi ba triệu đồng"
    assert str(wrong.label) == "the words say 33.000.000 đồng; the figure is 35.000.000 đồng"
    assert [(marked(other.span, text), str(other.message)) for other in wrong.related] == [
        ("35 000 000", "the figure")
    ]
    assert notes(wrong, NoteKind.HELP) == ["in words: Ba mươi lăm triệu đồng"]


def test_words_that_are_no_number_are_said_to_be_none() -> None:
    wrong = one(WORDS.replace("Ba mươi ba triệu đồng", "Ba mươi mươi triệu đồng"))

    assert wrong.code == "BUD104"
    assert str(wrong.label) == "these words are no number; the figure is 35.000.000 đồng"


def test_the_same_words_for_two_figures_are_marked_each_in_its_place() -> None:
    fragment = SOURCES.replace("55 000 000", "50 000 000").replace("75 000 000", "70 000 000")
    closing = "(Bằng chữ: bảy mươi mốt triệu đồng; ngân sách huyện: bảy mươi mốt triệu đồng)"
    fragment = fragment.split("closing")[0] + f'closing: "{closing}"\n'
    text = whole(fragment)

    total, source = found(fragment)

    assert at(total, text) == at(source, text) == "bảy mươi mốt triệu đồng"
    assert total.span
    assert source.span
    assert source.span.column - total.span.column == closing.rindex("bảy") - closing.index("bảy")
    assert marked(total.related[0].span, text) == "70 000 000"
    assert marked(source.related[0].span, text) == "20 000 000"


def test_arithmetic_points_to_both_factors() -> None:
    fragment = """
    budget:
      unit: 1.000 đồng
      lines:
        - text: "Thiết bị: ({50.000.000 đồng/xã | rate} x {8 xã | quantity})"
          amount: 450.000
    """

    wrong = one(fragment)
    text = whole(fragment)

    assert wrong.code == "BUD105"
    assert at(wrong, text) == "450.000"
    assert str(wrong.label) == "printed 450.000.000 đồng; quantity times rate is 400.000.000 đồng"
    assert marked(wrong.related[0].span, text) == "{50.000.000 đồng/xã | rate} x {8 xã | quantity}"
    assert notes(wrong, NoteKind.WHERE) == ["Phụ lục “Phụ lục kèm theo”, item 1"]
    assert wrong.fixes == ()


@pytest.mark.parametrize(
    ("key", "marked_words"),
    [
        ("      source: xã", "xã"),
        ("      amount_by_source:\n        xã: 5", "xã"),
        ("      amount: 5\n  total_by_source:\n    xã: 5", "xã"),
    ],
)
def test_a_source_without_a_column_is_found_wherever_it_is_named(key: str, marked_words: str) -> None:
    fragment = f"budget:\n  sources:\n    huyện: Ngân sách huyện\n  lines:\n    - text: a\n{key}\n"

    wrong = next(item for item in found(fragment) if item.code == "BUD106")

    assert at(wrong, whole(fragment)) == marked_words
    assert str(wrong.label) == "its columns: huyện"


def test_an_annex_with_a_label_is_named_by_it() -> None:
    text = whole(UNIT).replace(
        "- title: Phụ lục kèm theo", "- title: |\n      KINH PHÍ\n      năm 2026\n    label: PHỤ LỤC 2"
    )

    wrong = found_in(text)[0]

    assert notes(wrong, NoteKind.WHERE) == ["PHỤ LỤC 2 “KINH PHÍ”, item 1"]


def test_two_wrong_sources_tell_of_the_total_once() -> None:
    fragment = SOURCES.split("closing", maxsplit=1)[0]
    fragment = fragment.replace("huyện: 20 000 000", "huyện: 21 000 000").replace("75 000", "76 000")

    first, second = found(fragment)

    assert (first.code, second.code) == ("BUD103", "BUD103")
    assert notes(first, NoteKind.EFFECT) == ["total: 76.000.000 đồng → 70.000.000 đồng (2 lines)"]
    assert notes(second, NoteKind.EFFECT) == []


def test_a_total_that_leaves_out_the_lines_of_no_source_is_a_fault_of_its_own() -> None:
    fragment = SOURCES.split("closing", maxsplit=1)[0].replace("      source: tỉnh\n", "")
    fragment = fragment.replace("huyện: 20 000 000", "huyện: 21 000 000").replace("75 000", "76 000")

    assert codes(found(fragment)) == ["BUD102", "BUD103", "BUD103"]


def test_a_total_that_follows_units_and_sources_is_told_under_the_unit() -> None:
    fragment = """
    budget:
      sources:
        tỉnh: Ngân sách tỉnh
      groups:
        - name: Huyện A
          total: 10
          lines:
            - text: a
              amount: 15
              source: tỉnh
      total: 10
      total_by_source:
        tỉnh: 10
    """

    unit, source = found(fragment)

    assert (unit.code, source.code) == ("BUD101", "BUD103")
    assert notes(unit, NoteKind.EFFECT) == ["total: 10 đồng → 15 đồng (1 lines)"]
    assert notes(source, NoteKind.EFFECT) == []


def test_words_that_fit_an_incomplete_sum_are_still_not_the_figure() -> None:
    fragment = WORDS.replace("total: 35 000 000", "total: 40 000 000").replace("Ba mươi ba", "Ba mươi lăm")

    assert codes(found(fragment)) == ["BUD102"]
    assert codes(found(fragment.replace("  lines:\n", "  lines:\n    - text: Kiểm tra\n"))) == ["BUD104"]
