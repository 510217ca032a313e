"""Which reversed periods are told, and when a repair is known."""

from __future__ import annotations

import pytest

from tests.tools.plans import LISTED, at, found, found_in, marked, mended, one, whole

WRONG = """
sections:
  - heading: Đề án chuyển đổi số giai đoạn 2021 – 2015
    items:
      - {other}
"""


def test_the_end_that_another_place_prints_is_the_repair() -> None:
    fragment = WRONG.format(other="Kế hoạch giai đoạn 2021 - 2025, tầm nhìn 2030.")
    text = whole(fragment)

    wrong = one(fragment, LISTED, "TGT102")

    assert at(wrong, text) == "2021 – 2015"
    assert marked(wrong.related[0].span, text) == "2021 - 2025"
    better = mended(text, wrong.fixes[0])
    assert better == text.replace("2021 – 2015", "2021 – 2025")
    assert found_in(better, LISTED, "TGT102") == ()


def test_two_ends_the_wrong_way_round_are_repaired_like_the_other_place() -> None:
    fragment = WRONG.format(other="Kế hoạch giai đoạn 2021 - 2025.").replace("2021 – 2015", "2025 – 2021")
    text = whole(fragment)

    assert mended(text, one(fragment, LISTED, "TGT102").fixes[0]) == text.replace(
        "2025 – 2021", "2021 – 2025"
    )


@pytest.mark.parametrize(
    "other", ["Kế hoạch năm 2024.", "Giai đoạn 2021 - 2025 và 2011 - 2015.", "Giai đoạn 2021 - 2030."]
)
def test_without_one_clear_candidate_there_is_no_repair(other: str) -> None:
    assert one(WRONG.format(other=other), LISTED, "TGT102").fixes == ()


def test_a_deadline_is_left_to_the_rule_on_dates() -> None:
    fragment = (
        "areas:\n  - area: A\n    tasks:\n      - title: t\n        deadline: Từ ngày 20/6 đến ngày 10/5\n"
    )
    marked_text = (
        'sections:\n  - heading: h\n    items:\n      - "Xong {từ ngày 20/6 đến ngày 10/5 | deadline}."\n'
    )

    assert found(fragment, LISTED, "TGT102") == ()
    assert found(marked_text, LISTED, "TGT102") == ()
    assert one(fragment, LISTED, "DUE101").code == "DUE101"
