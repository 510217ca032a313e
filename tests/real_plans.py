"""The five real plans of the repository in plans/, read once."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from cchc_cli.plan.numbering import Numbering, number
from cchc_cli.plan.plan import Plan
from cchc_cli.repository.repository import Repository, open_repository
from cchc_cli.source.loader import load
from cchc_cli.source.loader import load_text as load_source
from cchc_cli.source.text import SourceText

FOLDER = Path(__file__).parents[1] / "plans"

NGHE_AN = "nghe-an/2021.yaml"
HUNG_YEN = "hung-yen/2023.yaml"
DONG_THAP = "dong-thap/2021.yaml"
BINH_DINH = "binh-dinh/2020-tong-ket.yaml"
TUONG_DUONG = "tuong-duong/2024.yaml"

NAMES = (NGHE_AN, HUNG_YEN, DONG_THAP, BINH_DINH, TUONG_DUONG)


@cache
def real_plan(name: str) -> Plan:
    """One of the five plans, which must be without fault."""
    loaded = load(FOLDER / name)
    assert loaded.diagnostics == ()
    assert loaded.model is not None
    return loaded.model


@cache
def numbering(name: str) -> Numbering:
    """Its numbers."""
    return number(real_plan(name))


@cache
def repository() -> Repository:
    """What stands beside the five plans."""
    return open_repository(FOLDER, "plans")


HEAD = """\
title: Cải cách hành chính xã Tam Quang năm 2026
year: 2026
document:
  issuer: ỦY BAN NHÂN DÂN XÃ TAM QUANG
  number: /KH-UBND
  place: Tam Quang
  date: tháng 01 năm 2026
  signature: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH]
"""


def plan_of(yaml: str) -> Plan:
    """A small plan: a head, and what a test adds to it."""
    loaded = load_source(SourceText("plan.yaml", HEAD + yaml), Plan)
    assert loaded.diagnostics == ()
    assert loaded.model is not None
    return loaded.model
