"""References, dates and values in words."""

from __future__ import annotations

import pytest

from cchc_cli.plan.text import Text
from cchc_cli.render.frame import load_frame
from cchc_cli.render.printing import Printing, date_words, value_words
from cchc_cli.repository.repository import ALONE
from tests.render.drafts import DOCUMENT, annex, plan, repository, view


def printed(text: str, rest: str = "", document: str = DOCUMENT) -> str:
    return Printing.of(plan(rest, document), load_frame(), ALONE).line(Text.read(text))


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("30/12/2020", "ngày 30 tháng 12 năm 2020"),
        ("05/01/2024", "ngày 05 tháng 01 năm 2024"),
        ("ngày 5 tháng 1 năm 2024", "ngày 5 tháng 1 năm 2024"),
        ("5 tháng 1 năm 2024", "ngày 5 tháng 1 năm 2024"),
        ("tháng 01 năm 2024", "ngày tháng 01 năm 2024"),
        ("ngày tháng 01 năm 2024", "ngày tháng 01 năm 2024"),
    ],
)
def test_the_date_line_begins_with_the_day_and_keeps_typed_words(typed: str, words: str) -> None:
    assert date_words(plan(document=DOCUMENT.replace("05/01/2024", typed)).document) == words


def test_what_the_document_says_is_referred_to_by_name() -> None:
    line = "{kind} {number} {date} {place} {year} {issuer}"

    assert printed(line) == (
        "Kế hoạch 12/KH-UBND ngày 05 tháng 01 năm 2024 Tương Dương 2024 Ủy ban nhân dân huyện Tương Dương"
    )


def test_the_issuer_in_running_text_has_the_letters_of_the_agency_list() -> None:
    agencies = """\
        agencies:
          - name: Ủy ban nhân dân huyện Tương Dương
    """
    printing = Printing.of(plan(), load_frame(), repository(agencies=agencies))

    assert printing.line(Text.read("của {issuer}")) == "của Ủy ban nhân dân huyện Tương Dương"


def test_another_kind_of_plan_is_named_in_running_text() -> None:
    assert printed("{kind}", "kind: CHƯƠNG TRÌNH\n") == "Chương trình"


def test_a_target_is_said_again_by_its_name() -> None:
    rest = """\
        sections:
          - Tỷ lệ hồ sơ đúng hạn đạt {từ 95% trở lên | dung-han}.
    """
    assert printed("bảo đảm {dung-han}", rest) == "bảo đảm từ 95% trở lên"


def test_a_name_that_nothing_has_stays_visible() -> None:
    assert printed("đạt {khong-co}") == "đạt {khong-co}"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (">= 98%", "từ 98% trở lên"),
        ("> 5", "trên 5"),
        ("<= 3 ngày", "không quá 3 ngày"),
        # Words are the plan's own.
        ("tối thiểu 90%", "tối thiểu 90%"),
        ("98,50%", "98,50%"),
        ("> nhiều", "> nhiều"),
    ],
)
def test_only_signs_are_put_into_words(value: str, words: str) -> None:
    assert value_words(value) == words


def test_a_value_typed_below_the_text_prints_in_the_text() -> None:
    rest = """\
        sections:
          - text: Hồ sơ đúng hạn đạt {dung-han}.
            targets:
              dung-han:
                value: ">= 98%"
    """
    assert view(rest).blocks[0].text == "Hồ sơ đúng hạn đạt từ 98% trở lên."


def test_who_and_by_when_hold_for_a_place_and_below_and_nowhere_else() -> None:
    rest = """\
        sections:
          - heading: Một
            lead: [Sở Nội vụ, Sở Tư pháp]
            items:
              - "{lead} thực hiện {trước ngày 30/4 | deadline}; nhắc lại: {deadline}."
          - heading: Hai
            text: Hạn {trước ngày 01/6 | deadline}.
            items:
              - Gửi báo cáo {deadline}.
              - text: Gửi phụ lục {deadline}.
                deadline: Quý III
          - "{lead} và {deadline} không nêu."
    """
    assert [block.text for block in view(rest).blocks] == [
        "Một",
        "Sở Nội vụ; Sở Tư pháp thực hiện trước ngày 30/4; nhắc lại: trước ngày 30/4.",
        "Hai",
        "Hạn trước ngày 01/6.",
        "Gửi báo cáo trước ngày 01/6.",
        "Gửi phụ lục Quý III.",
        "{lead} và {deadline} không nêu.",
    ]


MONEY = """\
    budget:
      unit: 1.000 đồng
      lines:
        - text: Tập huấn
          amount: {amount}
{total}
    closing: "Tổng {{total}}; bằng chữ: {{in_words}}."
"""


def test_the_total_and_its_words_are_computed_in_the_figures_of_the_table() -> None:
    found = annex(MONEY.format(amount="1 200 000", total=""))

    assert found.closing == ("Tổng 1 200 000; bằng chữ: Một tỷ hai trăm triệu đồng.",)


def test_a_total_that_an_issued_paper_states_goes_before_the_computed_one() -> None:
    found = annex(MONEY.format(amount="6.000", total="      total: 7.000"))

    assert found.closing == ("Tổng 7.000; bằng chữ: Bảy triệu đồng.",)
