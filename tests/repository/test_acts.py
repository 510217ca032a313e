"""The register of acts: as a file holds it, as it ships, and what a citation finds in it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pydantic import ValidationError

from cchc_cli.repository.acts import Act, ActList, Acts, shipped_acts
from cchc_cli.repository.finding import plan_files
from cchc_cli.repository.repository import ALONE, open_repository
from cchc_cli.resources import bundled
from cchc_cli.source.loader import load_model
from cchc_cli.vietnamese.citation import find_citations, find_laws, read_symbol

DECREE = {"kind": "Nghị định", "symbol": "45/2020/NĐ-CP", "date": "08/4/2020"}


def acts(*entries: dict[str, object]) -> Acts:
    """A small register."""
    return Acts(Act.model_validate(entry) for entry in entries)


def cited(register: Acts, text: str) -> Act | None:
    """The act that the only citation of a text finds."""
    (citation,) = find_citations(text)
    return register.cited(citation)


def test_what_nobody_has_said_of_an_act_is_unknown() -> None:
    act = Act.model_validate(DECREE)

    assert (act.status, act.certainty) == ("không rõ", "chưa kiểm chứng")
    assert not act.is_verified
    assert not act.has_ended(date(2099, 1, 1))


@pytest.mark.parametrize(
    ("more", "day", "whole", "part"),
    [
        ({"status": "hết hiệu lực", "ended": "01/7/2025"}, date(2025, 6, 30), False, False),
        ({"status": "hết hiệu lực", "ended": "01/7/2025"}, date(2025, 7, 1), True, False),
        ({"status": "hết hiệu lực một phần", "ended": "01/7/2025"}, date(2025, 7, 1), False, True),
        ({"status": "hết hiệu lực"}, date(2025, 7, 1), False, False),
        ({"status": "còn hiệu lực", "ended": "01/7/2025"}, date(2025, 7, 1), False, False),
    ],
)
def test_an_act_has_ended_from_the_day_of_its_end_on(
    more: dict[str, object], day: date, whole: bool, part: bool
) -> None:
    act = Act.model_validate({**DECREE, **more})

    assert (act.has_ended(day), act.has_partly_ended(day)) == (whole, part)


@pytest.mark.parametrize(
    "wrong", [{"status": "hết"}, {"certainty": "rõ"}, {"ended": "31/6/2025"}, {"day": "a"}]
)
def test_what_a_register_cannot_say_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Act.model_validate({**DECREE, **wrong})


def test_number_and_date_tell_two_acts_apart() -> None:
    register = acts(
        {"kind": "Nghị quyết", "symbol": "76/NQ-CP", "date": "13/6/2013", "note": "cũ"},
        {"kind": "Nghị quyết", "symbol": "76/NQ-CP", "date": "15/7/2021", "note": "mới"},
    )

    found = cited(register, "Nghị quyết số 76/NQ-CP ngày 15/7/2021")

    assert found is not None
    assert found.note == "mới"
    assert cited(register, "Nghị quyết số 76/NQ-CP") is None
    assert cited(register, "Nghị quyết số 76/NQ-CP ngày 01/01/2020") is None


def test_another_spelling_of_a_symbol_finds_the_same_act() -> None:
    register = acts({"kind": "Nghị quyết", "symbol": "05-NQ/TU", "date": "14/10/2021"})

    assert cited(register, "Nghị quyết số 5/NQ-TU ngày 14/10/2021") is not None


def test_a_law_is_found_by_name_and_day_or_year() -> None:
    register = acts(
        {"kind": "Luật", "title": "Lưu trữ", "date": "11/11/2011"},
        {"kind": "Luật", "title": "Lưu trữ", "symbol": "33/2024/QH15", "date": "21/6/2024"},
    )

    found = [
        register.law(find_laws(text)[0])
        for text in ("Luật Lưu trữ ngày 21/6/2024;", "Luật Lưu trữ năm 2011;")
    ]

    assert [act and act.date.year for act in found] == [2024, 2011]
    assert register.law(find_laws("Luật Lưu trữ;")[0]) is None


def test_an_entry_of_the_repository_stands_before_the_shipped_one(tmp_path: Path) -> None:
    (tmp_path / "cchc.yaml").touch()
    (tmp_path / "acts.yaml").write_text(
        "acts:\n  - kind: Nghị định\n    symbol: 30/2020/NĐ-CP\n    date: 05/3/2020\n    note: của tỉnh\n"
        "  - kind: Quyết định\n    symbol: 12/QĐ-UBND\n    date: 01/02/2024\n",
        encoding="utf-8",
    )

    register = open_repository(tmp_path, ".").acts

    own = cited(register, "Nghị định số 30/2020/NĐ-CP")
    assert own is not None
    assert own.note == "của tỉnh"
    assert cited(register, "Quyết định số 12/QĐ-UBND ngày 01/02/2024") is not None
    assert cited(register, "Nghị định số 29/2023/NĐ-CP ngày 03/6/2023") is not None


def test_a_fault_of_the_register_is_told_where_it_stands(tmp_path: Path) -> None:
    (tmp_path / "cchc.yaml").write_text("soon: 7\n", encoding="utf-8")
    (tmp_path / "acts.yaml").write_text("acts:\n  - kind: Luật\n    date: 31/6/2025\n", encoding="utf-8")

    found = open_repository(tmp_path, "xa")

    assert [diagnostic.file for diagnostic in found.diagnostics] == ["xa/acts.yaml"]
    assert [tree.source.file for tree in found.trees] == ["xa/cchc.yaml", "xa/acts.yaml"]


def test_the_register_is_no_plan(tmp_path: Path) -> None:
    (tmp_path / "acts.yaml").write_text("acts: []\ntitle: a\n", encoding="utf-8")

    assert plan_files(tmp_path) == ()


def test_a_plan_alone_has_the_shipped_register() -> None:
    assert cited(ALONE.acts, "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020") is not None


def test_the_shipped_register_is_without_fault_and_has_no_act_twice() -> None:
    loaded = load_model(bundled("repository") / "acts.yaml", ActList)
    keys = [(act.kind, act.symbol or act.title, act.date) for act in shipped_acts()]

    assert loaded.diagnostics == ()
    assert len(keys) > 40
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("act", shipped_acts(), ids=lambda act: f"{act.symbol or act.title}")
def test_a_shipped_fact_has_its_source_and_its_day(act: Act) -> None:
    if act.is_verified:
        assert act.source
        assert act.verified_on
    if act.status.startswith("hết"):
        assert act.replaced_by or act.partly
    assert act.symbol is None or read_symbol(act.symbol) is not None
    symbol = read_symbol(act.symbol) if act.symbol else None
    assert symbol is None or symbol.year in (None, act.date.year)
    assert act.ended is None or act.ended > act.date
