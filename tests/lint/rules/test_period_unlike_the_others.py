"""One place against several; halves of a decade and other programmes are none."""

from __future__ import annotations

import pytest

from tests.tools.plans import LISTED, at, found, found_in, mended, one, whole

NAME = "Chương trình tổng thể cải cách hành chính"


def plan(*items: str) -> str:
    """A section with items."""
    return "sections:\n  - heading: NHIỆM VỤ\n    items:\n" + "".join(f"      - {item}\n" for item in items)


USUAL = [f"{verb} {NAME} nhà nước giai đoạn 2011 - 2020." for verb in ("Tổng kết", "Đánh giá", "Báo cáo về")]


def test_a_programme_with_an_overlapping_period_is_found_and_mended() -> None:
    fragment = plan(*USUAL, f"Đánh giá {NAME} nhà nước giai đoạn 2016 - 2020.")
    text = whole(fragment)

    wrong = one(fragment, LISTED, "TGT215")

    assert at(wrong, text) == "2016 - 2020"
    better = mended(text, wrong.fixes[0])
    assert better == text.replace("2016 - 2020", "2011 - 2020")
    assert found_in(better, LISTED, "TGT215") == ()


@pytest.mark.parametrize(
    "other",
    [
        f"Xây dựng {NAME} nhà nước giai đoạn 2021 - 2030.",
        "Kế hoạch cải cách hành chính nhà nước giai đoạn 2016 - 2020.",
        "Phân tích số liệu từng giai đoạn (giai đoạn 2011 - 2015 và giai đoạn 2016 - 2020).",
        f"{NAME} nhà nước giai đoạn 2016 - 2020 theo Quyết định số 225/QĐ-TTg.",
        "Lưu trữ tài liệu điện tử của các cơ quan nhà nước giai đoạn 2010 - 2020.",
        "Đại hội Đảng bộ nhiệm kỳ 2010 - 2020.",
    ],
)
def test_the_next_programme_another_act_and_another_thing_have_their_own_period(other: str) -> None:
    assert found(plan(*USUAL, other), LISTED, "TGT215") == ()


def test_two_places_against_one_prove_nothing() -> None:
    assert found(plan(*USUAL[:2], f"{NAME} nhà nước giai đoạn 2016 - 2020."), LISTED, "TGT215") == ()


def test_a_period_that_stands_twice_is_meant() -> None:
    twice = [f"{verb} {NAME} nhà nước giai đoạn 2016 - 2020." for verb in ("Nêu", "Gửi")]

    assert found(plan(*USUAL, *twice), LISTED, "TGT215") == ()
