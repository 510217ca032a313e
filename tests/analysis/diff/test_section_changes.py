"""What changed in the text, the money and the bases."""

from __future__ import annotations

from decimal import Decimal

from tests.analysis.diff.small import between, kinds, only

SOLUTIONS = """
sections:
  - heading: GIẢI PHÁP
    items:
      - Tăng cường công tác kiểm tra đột xuất tại các xã.
      - Bố trí đủ kinh phí cho công tác số hóa.
  - heading: TỔ CHỨC THỰC HIỆN
    items:
      - Phòng Nội vụ theo dõi, đôn đốc.
"""


def test_another_number_is_no_change() -> None:
    first, second = SOLUTIONS.split("  - heading: TỔ CHỨC")
    turned = "sections:\n  - heading: TỔ CHỨC" + second + first.replace("sections:\n", "")

    assert between(SOLUTIONS, turned.replace("\n\n", "\n")).changes == ()


def test_other_words_of_a_passage_are_told_with_both_sides() -> None:
    change = only(between(SOLUTIONS, SOLUTIONS.replace("đột xuất", "thường xuyên")))

    assert (change.kind, change.field) == ("section-reworded", "text")
    assert change.old is not None
    assert "đột xuất" in change.old.text


def test_what_stands_below_a_new_place_is_new_with_it() -> None:
    shorter = SOLUTIONS.partition("  - heading: TỔ CHỨC")[0]

    assert kinds(between(shorter, SOLUTIONS)) == ["section-new"]
    assert kinds(between(SOLUTIONS, shorter)) == ["section-dropped"]


def test_a_passage_below_another_heading_has_moved() -> None:
    line = "      - Bố trí đủ kinh phí cho công tác số hóa.\n"
    moved = SOLUTIONS.replace(line, "").rstrip("\n") + "\n" + line

    assert kinds(between(SOLUTIONS, moved)) == ["section-moved"]


MONEY = """
budget:
  unit: triệu đồng
  groups:
    - name: Sở Nội vụ
      lines:
        - text: Tuyên truyền
          amount: "40"
    - name: Sở Tư pháp
      lines:
        - text: Rà soát
          amount: "60"
"""


def test_money_is_compared_in_all_and_by_agency() -> None:
    found = between(MONEY, MONEY.replace('"60"', '"90"'))

    assert [(change.kind, change.field) for change in found.changes] == [
        ("money-raised", "total"),
        ("money-raised", "agency"),
    ]
    total = found.changes[0]
    assert total.old is not None
    assert total.new is not None
    assert (total.old.amount, total.new.amount) == (Decimal(100_000_000), Decimal(130_000_000))


def test_a_line_below_a_printed_total_is_not_passed_over() -> None:
    plain = (
        'budget:\n  unit: triệu đồng\n  total: "100"\n  lines:\n    - text: Tuyên truyền\n      amount: "{}"'
    )

    found = between(plain.format(40), plain.format(60)).changes

    assert [(change.kind, change.field) for change in found] == [("money-raised", "lines")]
    assert found[0].new is not None
    assert found[0].new.amount == Decimal(60_000_000)


def test_where_one_plan_prints_no_total_the_lines_are_compared_with_the_lines() -> None:
    wrong = 'budget:\n  unit: triệu đồng\n  total: "90"\n  lines:\n    - text: Tuyên truyền\n      amount: "100"\n'

    assert between(wrong, wrong.replace('  total: "90"\n', "")).changes == ()


def test_money_moved_between_two_lines_of_one_agency_is_told_line_by_line() -> None:
    two = MONEY.replace('amount: "40"', 'amount: "40"\n        - text: Tập huấn\n          amount: "50"')

    found = between(two, two.replace('"40"', '"30"').replace('"50"', '"60"')).changes

    assert [(change.kind, change.field, change.new and change.new.title) for change in found] == [
        ("money-lowered", "line", "Tuyên truyền"),
        ("money-raised", "line", "Tập huấn"),
    ]


def test_a_plan_that_says_nothing_of_agencies_takes_nothing_from_them() -> None:
    plain = 'budget:\n  unit: triệu đồng\n  lines:\n    - text: Tuyên truyền\n      amount: "100"'

    assert between(MONEY, plain).changes == ()


def test_a_task_that_changes_its_lead_moves_no_money() -> None:
    row = "tasks:\n  - title: Tuyên truyền\n    lead: Sở Nội vụ\n    budget: 40 triệu"

    assert kinds(between(row, row.replace("Sở Nội vụ", "Sở Tư pháp"))) == ["lead-changed"]


DECISION = """
decision:
  title: Ban hành Kế hoạch
  bases:
    - Căn cứ {first};
  articles: [Ban hành kèm theo Quyết định này Kế hoạch.]
"""


def bases(first: str) -> str:
    return DECISION.replace("{first}", first)


def test_a_basis_gives_way_to_its_successor() -> None:
    old = bases("Luật Tổ chức chính quyền địa phương ngày 19/6/2015")
    new = bases("Luật Tổ chức chính quyền địa phương ngày 19/02/2025")

    assert kinds(between(old, new)) == ["basis-replaced"]
    assert kinds(between(new, old)) == ["basis-replaced"]


def test_the_guidance_of_another_year_replaces_that_of_the_last() -> None:
    old = bases(
        "Quyết định số 4317/QĐ-UBND ngày 25/12/2025 của UBND tỉnh ban hành Kế hoạch cải cách hành chính năm 2026"
    )
    new = bases(
        "Quyết định số 5120/QĐ-UBND ngày 24/12/2026 của UBND tỉnh ban hành Kế hoạch cải cách hành chính năm 2027"
    )

    assert kinds(between(old, new)) == ["basis-replaced"]


def test_a_basis_whose_number_is_blank_is_known_by_its_words() -> None:
    issued = bases(
        "Công văn số 6459/BNV-CCHC ngày 07/12/2025 của Bộ Nội vụ về việc ban hành Kế hoạch cải cách hành chính năm 2026"
    )
    draft = bases(
        "Công văn số …/BNV-CCHC ngày … của Bộ Nội vụ về việc ban hành Kế hoạch cải cách hành chính năm 2027"
    )

    assert kinds(between(issued, draft)) == ["basis-replaced"]
    assert kinds(between(draft, issued)) == ["basis-replaced"]
    assert kinds(between(draft, draft)) == []


def test_a_plan_may_rest_on_a_paper_without_a_number() -> None:
    text = "text: Thực hiện {}, UBND xã ban hành Kế hoạch như sau.\n"
    old, new = (
        text.format(words)
        for words in ("Kế hoạch cải cách hành chính của huyện", "Chương trình chuyển đổi số của tỉnh")
    )

    changes = between(old, new).changes

    told = [(change.kind, change.new or change.old) for change in changes if change.subject == "basis"]
    assert {(kind, end.text) for kind, end in told if end} == {
        ("basis-removed", "Kế hoạch cải cách hành chính của huyện"),
        ("basis-added", "Chương trình chuyển đổi số của tỉnh"),
    }


def test_a_basis_of_another_kind_came_and_one_went() -> None:
    old = bases("Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ")
    new = bases("Chỉ thị số 23/CT-TTg ngày 02/9/2021 của Thủ tướng Chính phủ")

    assert kinds(between(old, new)) == ["basis-added", "basis-removed"]


def test_another_spelling_of_a_citation_is_no_change() -> None:
    old = bases("Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ")
    new = bases("Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ")

    assert between(old, new).changes == ()
