"""Plans of a few lines, as their file has them, and what is printed of them."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

from cchc_cli.plan.plan import Plan
from cchc_cli.render.building import build
from cchc_cli.render.view import Annex, Cell, PlanView, Row, Table
from cchc_cli.repository.agencies import AgencyList
from cchc_cli.repository.recognition import Registry
from cchc_cli.repository.repository import ALONE, Repository
from cchc_cli.repository.settings import Settings
from cchc_cli.source.loader import load_text
from cchc_cli.source.text import SourceText

HEAD = """\
title: Cải cách hành chính huyện Tương Dương năm 2024
year: 2024
"""
DOCUMENT = """\
document:
  issuer: ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG
  number: 12/KH-UBND
  place: Tương Dương
  date: 05/01/2024
  signature: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH]
"""


def plan(rest: str = "", document: str = DOCUMENT) -> Plan:
    """A plan with what the test adds; it must be free of findings."""
    loaded = load_text(SourceText("plan.yaml", HEAD + dedent(document) + dedent(rest)), Plan)
    assert loaded.diagnostics == ()
    assert loaded.model is not None
    return loaded.model


def repository(settings: str = "", agencies: str = "") -> Repository:
    """A repository with what the test writes into its two files."""
    return Repository(
        load_text(SourceText("cchc.yaml", dedent(settings)), Settings).model or ALONE.settings,
        Registry(load_text(SourceText("agencies.yaml", dedent(agencies)), AgencyList).model or AgencyList()),
    )


def view(
    rest: str = "", document: str = DOCUMENT, beside: Repository = ALONE, templates: Path | None = None
) -> PlanView:
    return build(plan(rest, document), beside, templates)


def annex(content: str, beside: Repository = ALONE) -> Annex:
    """The only annex of a plan: its keys, without the title."""
    indented = "".join(f"    {line}\n" for line in dedent(content).strip("\n").splitlines())
    (found,) = view("annexes:\n  - title: PHỤ LỤC\n" + indented, beside=beside).annexes
    return found


def table(content: str, beside: Repository = ALONE) -> Table:
    """The only table of an annex."""
    (found,) = annex(content, beside).tables
    return found


def words(row: Row) -> list[str]:
    """The cells of a row, their paragraphs apart by a bar."""
    return [" | ".join(cell.paragraphs) for cell in row.cells]


def rows(of: Table) -> list[list[str]]:
    return [words(row) for row in of.rows]


def heads(of: Table) -> list[list[str]]:
    return [words(row) for row in of.head]


def spans(cells: tuple[Cell, ...]) -> list[tuple[int, int]]:
    """How many columns and rows each cell covers."""
    return [(cell.across, cell.down) for cell in cells]
