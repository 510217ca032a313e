"""What the examples of the rules do not show: agencies, dates, names, targets."""

from __future__ import annotations

import pytest

from cchc_cli.diagnostics import Diagnostic, NoteKind
from cchc_cli.repository.repository import ALONE
from tests.tools.plans import LISTED, at, found, found_in, marked, one, whole

TASK = """
areas:
  - area: CẢI CÁCH THỂ CHẾ
    tasks:
      - title: Rà soát văn bản
        deadline: Quý II
"""


def task(lines: str) -> str:
    """One task with further keys."""
    pad = " " * 8
    return TASK + "".join(f"{pad}{line}\n" for line in lines.split("\n"))


def messages(diagnostic: Diagnostic) -> list[str]:
    """What the rule itself says; where the paper says it is told for every finding."""
    return [str(note.message) for note in diagnostic.notes if note.kind is not NoteKind.WHERE]


# Agencies


def test_an_unknown_agency_names_the_three_nearest() -> None:
    fragment = task("lead: Sở Tư Phap")

    wrong = one(fragment, LISTED)

    assert (wrong.code, str(wrong.message)) == ("ORG101", "“Sở Tư Phap” is in no list of agencies")
    assert at(wrong, whole(fragment)) == "Sở Tư Phap"
    assert messages(wrong)[0] == "the nearest names: Sở Tư pháp; Phòng Tư pháp; Sở Nội vụ"


def test_a_name_that_square_brackets_cut_at_its_commas_is_one_finding_that_says_so() -> None:
    fragment = task("lead: [Các Sở, Ban, Ngành cấp tỉnh]")

    wrong = one(fragment, LISTED)

    assert at(wrong, whole(fragment)) == "Các Sở"
    assert messages(wrong) == [
        "in [ ] a comma cuts a name; write it on a line of its own: - Các Sở, Ban, Ngành cấp tỉnh"
    ]


def test_a_cut_name_between_whole_ones_is_found_too() -> None:
    fragment = task("lead: [Sở Nội vụ, Các Sở, Ban, Ngành cấp tỉnh, Sở Tư pháp]")

    wrong = one(fragment, LISTED)

    assert at(wrong, whole(fragment)) == "Các Sở"


def test_the_same_name_on_a_line_of_its_own_is_known() -> None:
    lead = "lead:\n  - Các Sở, Ban, Ngành cấp tỉnh\n  - VP UBND huyện"

    assert found(task(lead), LISTED, "ORG101") == ()


@pytest.mark.parametrize(
    "fragment",
    [
        task("partners: Sở Không Có"),
        "areas:\n  - area: A\n    tasks:\n      - title: t\n        deadline: Quý I\n        steps:\n          - outputs: Báo cáo\n            lead: Sở Không Có\n",
        "areas:\n  - area: A\n    lead: Sở Không Có\n    deadline: Quý I\n",
        "tasks:\n  - title: t\n    deadline: Quý I\n    lead: Sở Không Có\n",
        "sections:\n  - heading: h\n    lead: Sở Không Có\n    items: [a]\n",
        'sections:\n  - heading: h\n    items:\n      - "Giao {Sở Không Có | lead} chủ trì."\n',
    ],
)
def test_an_unknown_agency_is_found_wherever_agencies_stand(fragment: str) -> None:
    wrong = one(fragment, LISTED)

    assert wrong.code == "ORG101"
    assert at(wrong, whole(fragment)) == "Sở Không Có"


def test_the_place_is_right_behind_printed_braces() -> None:
    fragment = task("lead: '{{Sở Tư pháp}}, Sở Không Có'")

    wrong = one(fragment, LISTED)

    assert at(wrong, whole(fragment)) == "Sở Không Có"


def test_a_plan_without_a_list_of_agencies_is_not_asked() -> None:
    assert found(task("lead: Sở Không Có")) == ()


# Dates


@pytest.mark.parametrize(
    ("fragment", "words"),
    [
        (TASK.replace("Quý II", "Trước ngày 31/6"), "Trước ngày 31/6"),
        (TASK.replace("Quý II", "ngày 29/2"), "ngày 29/2"),
        (TASK.replace("Quý II", "[Quý I, Ngày 31/4/2026]"), "Ngày 31/4/2026"),
        (TASK.replace("Quý II", "\n          text: Trước ngày 31/6"), "Trước ngày 31/6"),
        (
            'sections:\n  - heading: h\n    items:\n      - "Xong {trước ngày 31/6 | deadline}."\n',
            "trước ngày 31/6",
        ),
        ("text: Căn cứ Nghị quyết ngày 31/6/2021 của Chính phủ.\n", "ngày 31/6/2021"),
        ("text: >-\n  Căn cứ Nghị quyết\n  ngày 31/6/2021 của Chính phủ.\n", "ngày 31/6/2021"),
        (
            "decision:\n  title: Ban hành\n  bases:\n    - Căn cứ Luật ngày 30 tháng 02 năm 2020;\n  articles: [Ban hành.]\n",
            "ngày 30 tháng 02 năm 2020",
        ),
    ],
)
def test_an_impossible_date_is_one_finding_wherever_it_stands(fragment: str, words: str) -> None:
    wrong = one(fragment, ALONE, "DUE")

    assert wrong.code == "DUE101"
    assert at(wrong, whole(fragment)) == words
    assert "does not exist" in str(wrong.message)


def test_a_deadline_without_a_year_is_read_in_the_plan_year() -> None:
    leap = whole(TASK.replace("Quý II", "ngày 29/2")).replace("year: 2026", "year: 2028")

    assert found_in(leap) == ()


def test_the_same_date_in_a_deadline_and_elsewhere_in_the_sentence_are_two() -> None:
    fragment = 'sections:\n  - heading: h\n    items:\n      - "Từ 31/6/2026 {xong trước ngày 31/6/2026 | deadline}."\n'

    assert [at(item, whole(fragment)) for item in found(fragment)] == [
        "31/6/2026",
        "xong trước ngày 31/6/2026",
    ]


def test_a_deadline_that_several_places_inherit_is_one_finding() -> None:
    fragment = (
        "sections:\n  - heading: h\n    role: tasks\n    deadline: Trước ngày 31/6\n    items: [a, b, c]\n"
    )

    assert one(fragment).code == "DUE101"


# Names


def test_a_name_given_twice_points_to_the_first() -> None:
    fragment = """
    areas:
      - area: A
        tasks:
          - id: ra-soat
            title: a
            deadline: Quý I
    sections:
      - id: ra-soat
        heading: h
    """
    text = whole(fragment)

    wrong = one(fragment)

    assert (wrong.code, at(wrong, text)) == ("REF101", "ra-soat")
    assert [str(other.message) for other in wrong.related] == ["first here"]
    assert wrong.related[0].span != wrong.span


def test_a_target_named_twice_is_found_in_its_sentence() -> None:
    fragment = 'sections:\n  - heading: h\n    items: ["Đạt {90% | a}.", "Đạt {95% | a}."]\n'

    wrong = one(fragment)

    assert (wrong.code, at(wrong, whole(fragment))) == ("REF101", "{95% | a}")
    assert marked(wrong.related[0].span, whole(fragment)) == "{90% | a}"


@pytest.mark.parametrize(
    ("fragment", "words", "label"),
    [
        (
            'sections:\n  - heading: h\n    items: ["Đạt {90% | dung-han}.", "Như {dung-hen}."]\n',
            "{dung-hen}",
            "did you mean dung-han?",
        ),
        (
            "sections:\n  - heading: h\n    items:\n      - text: Đạt {90% | dung-han}.\n        targets:\n          dung-han:\n            part_of: dung-hen\n",
            "dung-hen",
            "did you mean dung-han?",
        ),
        (
            "sections:\n  - heading: h\n    items:\n      - text: Đạt {90% | dung-han}.\n        targets:\n          dung-han:\n            same_as: khac\n",
            "khac",
            None,
        ),
        (
            TASK
            + "        outputs: Báo cáo\n        targets:\n          khac:\n            baseline: năm 2025\n",
            "khac",
            None,
        ),
    ],
)
def test_a_name_that_nothing_has_is_one_finding(fragment: str, words: str, label: str | None) -> None:
    wrong = one(fragment)

    assert wrong.code == "REF102"
    assert at(wrong, whole(fragment)) == words
    assert (str(wrong.label) if wrong.label else None) == label
    assert bool(messages(wrong)) == (label is None)


MONEY = """
areas:
  - area: CẢI CÁCH THỂ CHẾ
    tasks:
      - id: ra-soat
        title: Rà soát
        deadline: Quý II
"""


@pytest.mark.parametrize("groups", [False, True])
def test_money_for_a_task_that_does_not_exist_is_found(groups: bool) -> None:
    lines = (
        "lines:\n  - text: a\n    amount: 5\n    task: ra-xoat\n  - text: b\n    amount: 5\n    task: I.1\n"
    )
    if groups:
        lines = "groups:\n  - name: A\n    " + lines.replace("\n", "\n    ").rstrip() + "\n"
    annex = "  - title: Kinh phí\n    budget:\n      " + lines.replace("\n", "\n      ").rstrip() + "\n"
    text = whole(MONEY) + annex

    (wrong,) = found_in(text)

    assert (wrong.code, at(wrong, text)) == ("REF102", "ra-xoat")
    assert str(wrong.label) == "did you mean ra-soat?"


def test_money_for_an_unlike_task_is_told_how_tasks_are_named() -> None:
    text = (
        whole(MONEY)
        + "  - title: Kinh phí\n    budget:\n      lines:\n        - text: a\n          task: XX.99\n"
    )

    (wrong,) = found_in(text)

    assert messages(wrong) == ["a task is named by its printed number, such as II.5, or by its id"]


def test_a_fault_that_hides_tasks_makes_no_references_dangle() -> None:
    text = whole(MONEY.replace("title: Rà soát", "note: Rà soát"))
    text += "  - title: Kinh phí\n    budget:\n      lines:\n        - text: a\n          task: ra-soat\n"

    assert [item.code for item in found_in(text)] == ["SCH002"]


# Targets


def test_words_in_braces_that_are_no_target_are_told_what_a_target_is() -> None:
    fragment = 'sections:\n  - heading: h\n    items: ["Đạt {rất cao} và {từ 95% trở lên}."]\n'

    wrong = one(fragment)

    assert (wrong.code, at(wrong, whole(fragment))) == ("TGT101", "rất cao")
    assert messages(wrong)[0].startswith("a target states a figure or a direction: ")


# Letterhead


@pytest.mark.parametrize(("issuer", "count"), [("ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG", 0), ("SỞ TƯ PHÁP", 1)])
def test_a_letterhead_is_supplied_only_from_an_entry_that_has_one(issuer: str, count: int) -> None:
    text = whole("text: a\n").replace("ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG", issuer)
    text = text.replace("  number:", "  supplied: [letterhead]\n  number:")

    assert [item.code for item in found_in(text, LISTED, "ORG")] == ["ORG102"] * count


def test_an_unrelated_fault_does_not_hide_an_unknown_reference() -> None:
    fragment = (
        "sections:\n  - text: Đạt {từ 95% trở lên | dung-han}.\n    targets:\n      dung-han:\n        part_of: hai-longg\n"
        "xyzq: 1\n"
    )

    assert {each.code for each in found(fragment, LISTED)} == {"SCH001", "REF102"}


def test_a_name_with_commas_that_nobody_knows_is_quoted_whole() -> None:
    wrong = one(task("lead: Phòng Kinh tế, Hạ tầng và Đô thị"), LISTED)

    assert str(wrong.message) == "“Phòng Kinh tế, Hạ tầng và Đô thị” is in no list of agencies"
