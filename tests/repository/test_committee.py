"""The level of the people's committee that issues a plan."""

from __future__ import annotations

import pytest

from cchc_cli.plan.document import Document
from cchc_cli.repository.agencies import AgencyList
from cchc_cli.repository.committee import committee_level
from cchc_cli.repository.recognition import Registry
from cchc_cli.repository.repository import ALONE
from tests.real_plans import BINH_DINH, DONG_THAP, HUNG_YEN, NGHE_AN, TUONG_DUONG, real_plan, repository


def paper(issuer: str, superior: str | None = None) -> Document:
    above = {"superior": superior} if superior else {}
    head = {"issuer": issuer, "number": "/KH-UBND", "place": "…", "date": "tháng 01 năm 2026"}
    return Document.model_validate({**head, "signature": ["CHỦ TỊCH"], **above})


@pytest.mark.parametrize(
    ("name", "level"),
    [(NGHE_AN, "tỉnh"), (HUNG_YEN, "tỉnh"), (DONG_THAP, "tỉnh"), (BINH_DINH, "tỉnh"), (TUONG_DUONG, "huyện")],
)
def test_the_five_real_plans(name: str, level: str) -> None:
    document = real_plan(name).document

    assert committee_level(document, repository().registry) == level
    assert committee_level(document, ALONE.registry) == level


@pytest.mark.parametrize(
    ("issuer", "superior", "level"),
    [
        ("UBND TỈNH NGHỆ AN", None, "tỉnh"),
        ("ỦY BAN NHÂN DÂN XÃ TAM QUANG", None, "xã"),
        ("ỦY BAN NHÂN DÂN PHƯỜNG 1", "UBND THÀNH PHỐ CẦN THƠ", "xã"),
        ("ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI", None, "tỉnh"),
        ("ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH", None, "tỉnh"),
        ("ỦY BAN NHÂN DÂN THÀNH PHỐ HUẾ", None, "tỉnh"),
        ("ỦY BAN NHÂN DÂN THÀNH PHỐ HUẾ", "UBND TỈNH THỪA THIÊN HUẾ", None),
        ("ỦY BAN NHÂN DÂN THÀNH PHỐ VINH", None, None),
        ("SỞ NỘI VỤ", "UBND TỈNH NGHỆ AN", None),
        ("BAN QUẢN LÝ KHU KINH TẾ", None, None),
        ("…", None, None),
    ],
)
def test_by_the_name_alone(issuer: str, superior: str | None, level: str | None) -> None:
    assert committee_level(paper(issuer, superior), ALONE.registry) == level


def test_the_list_knows_better_than_the_name() -> None:
    agencies = [{"name": "UBND thành phố Vinh", "kind": "ủy ban nhân dân", "level": "huyện"}]
    registry = Registry(AgencyList.model_validate({"agencies": agencies}))

    assert committee_level(paper("UBND THÀNH PHỐ VINH"), registry) == "huyện"


def test_a_department_of_the_province_is_no_committee() -> None:
    agencies = [{"name": "Sở Nội vụ", "kind": "sở", "level": "tỉnh"}]
    registry = Registry(AgencyList.model_validate({"agencies": agencies}))

    assert committee_level(paper("SỞ NỘI VỤ"), registry) is None
