"""Where a percentage outside braces is a target, and that the braces fit it."""

from __future__ import annotations

import pytest

from tests.lint.rules.test_contradicting_target import plan
from tests.tools.plans import LISTED, at, found, found_in, mended, one, whole


@pytest.mark.parametrize(
    ("item", "words", "after"),
    [
        (
            "Tỷ lệ hồ sơ đúng hạn đạt từ 95% trở lên.",
            "từ 95% trở lên",
            "Tỷ lệ hồ sơ đúng hạn đạt {từ 95% trở lên}.",
        ),
        ("100% hồ sơ chậm được xin lỗi.", "100%", '"{100%} hồ sơ chậm được xin lỗi."'),
        ("'100% hồ sơ chậm được xin lỗi.'", "100%", "'{100%} hồ sơ chậm được xin lỗi.'"),
        ('100% hồ sơ "một cửa" chậm.', "100%", "'{100%} hồ sơ \"một cửa\" chậm.'"),
    ],
)
def test_the_braces_are_put_around_the_words_of_the_target(item: str, words: str, after: str) -> None:
    text = whole(plan(item))

    wrong = one(plan(item), LISTED, "TGT214")

    assert at(wrong, text) == words
    better = mended(text, wrong.fixes[0])
    assert better == text.replace(item, after)
    assert found_in(better, LISTED, "TGT", "SCH", "YML") == ()


def test_outputs_and_titles_of_tasks_are_asked_too() -> None:
    fragment = (
        "areas:\n  - area: A\n    tasks:\n      - title: Đảm bảo trên 90% hồ sơ đúng hạn\n        lead: Sở Nội vụ\n"
        "        deadline: Quý II\n        outputs: Có 80% hồ sơ trực tuyến\n        note: Năm trước 70% hồ sơ\n"
    )

    assert [at(item, whole(fragment)) for item in found(fragment, LISTED, "TGT214")] == ["trên 90%", "80%"]


def test_the_rest_of_a_sentence_with_braces_is_asked_and_the_marked_part_is_not() -> None:
    fragment = plan("Đạt {60%} hồ sơ tại cấp tỉnh và 50% hồ sơ tại cấp huyện.")

    assert at(one(fragment, LISTED, "TGT214"), whole(fragment)) == "50%"


def test_money_tables_decisions_and_notes_are_not_asked() -> None:
    fragment = "budget:\n  lines:\n    - text: Hỗ trợ 100% chi phí tập huấn\n      amount: 5\n"

    assert found(fragment, LISTED, "TGT214") == ()
