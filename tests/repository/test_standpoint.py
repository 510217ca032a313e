"""From where a plan speaks."""

from __future__ import annotations

from cchc_cli.plan.plan import Plan
from cchc_cli.repository.standpoint import Standpoint, standpoint
from tests.analysis.matching.small import tasks
from tests.real_plans import NGHE_AN, TUONG_DUONG, real_plan


def of(issuer: str, year: int = 2026) -> Standpoint:
    return standpoint(tasks("Rà soát văn bản", issuer=issuer, year=year))


def test_two_spellings_of_one_office_are_one_office() -> None:
    assert of("ỦY BAN NHÂN DÂN TỈNH NGHỆ AN").is_same_office(of("UBND TỈNH NGHỆ AN", 2027))
    assert not of("UBND TỈNH NGHỆ AN").is_same_office(of("UBND TỈNH HƯNG YÊN"))


def test_levels_are_told_by_the_kind_of_unit() -> None:
    assert of("UBND TỈNH NGHỆ AN").is_same_level(of("UBND TỈNH HƯNG YÊN"))
    assert not of("UBND TỈNH NGHỆ AN").is_same_level(of("UBND HUYỆN TƯƠNG DƯƠNG"))
    assert of("UBND THÀNH PHỐ ĐÀ NẴNG").is_same_level(of("UBND TỈNH NGHỆ AN"))


def test_the_names_of_its_own_unit_are_known() -> None:
    assert names(real_plan(NGHE_AN)) == ("tỉnh nghệ an", "nghệ an")
    assert names(real_plan(TUONG_DUONG)) == ("huyện tương dương", "tương dương")


def test_a_head_of_no_known_form_is_kept() -> None:
    found = of("BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH")

    assert (found.unit, found.kind) == ("ban chỉ đạo cải cách hành chính", "")


def names(plan: Plan) -> tuple[str, ...]:
    return standpoint(plan).speaker.names
