"""Lower plans held against an upper one, as one page that needs nothing else: readable on a phone, and printable."""

from __future__ import annotations

from dataclasses import dataclass

from cchc_cli.render.template import environment, shipped

TEMPLATE = "cascade.html.j2"


@dataclass(frozen=True, slots=True)
class PageRow:
    """One thing that is asked."""

    place: str
    text: str
    to: str
    below: str
    """where the lower plan has it, or speaks of it"""
    said: str
    """its words there"""
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PagePart:
    """Everything of one state."""

    name: str
    """missing, weaker, later, helps, covered"""
    title: str
    rows: tuple[PageRow, ...]


@dataclass(frozen=True, slots=True)
class PageChild:
    """One lower plan."""

    anchor: str
    title: str
    lines: tuple[str, ...]
    parts: tuple[PagePart, ...]


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One thing that is asked, and each plan's state with its word; empty where it is not asked."""

    place: str
    text: str
    cells: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class CascadePage:
    """The page, in the reader's words."""

    lang: str
    title: str
    heads: tuple[str, ...]
    """place, assigned, to, below, remark"""
    children: tuple[PageChild, ...]
    units: tuple[str, ...] = ()
    matrix: tuple[MatrixRow, ...] = ()
    """of several plans"""


def page(view: CascadePage) -> str:
    """The page; the same view gives the same text."""
    source = shipped(TEMPLATE).read_text(encoding="utf-8")
    return environment(autoescape=True).from_string(source).render(page=view)
