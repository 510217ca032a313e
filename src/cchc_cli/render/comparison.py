"""What a newer plan does differently → the view that templates print."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from cchc_cli.plan.plan import Plan
from cchc_cli.plan.text import Text
from cchc_cli.render.building import letterhead
from cchc_cli.render.cells import cell
from cchc_cli.render.frame import Frame, load_frame
from cchc_cli.render.printing import Printing
from cchc_cli.render.template import environment, fill, read_text
from cchc_cli.render.view import Cell, Compared, ComparedPart, ComparisonView, Row, Stated, Table
from cchc_cli.repository.repository import Repository
from cchc_cli.vietnamese.ordinal import roman

_WIDTHS: Final = (0.06, 0.35, 0.35, 0.24)
_COLUMNS: Final = ("number", "older", "newer", "remark")


def build_comparison(
    plans: tuple[Plan, Plan],
    repositories: tuple[Repository, Repository],
    summary: Sequence[str],
    parts: Sequence[ComparedPart],
    templates: Path | None = None,
) -> ComparisonView:
    """The view of a comparison; each plan's paper is named as its own repository knows it."""
    frame = load_frame(templates)
    old, new = plans
    years = {"old_year": str(old.year), "year": str(new.year)}
    words = {key: _filled(line, years) for key, line in frame.comparison.items() if key != "plan"}
    ends = ("older", "newer") if old.year != new.year else ("older_of_year", "newer_of_year")
    papers = [
        _paper(Printing.of(plan, frame, repository))
        for plan, repository in zip(plans, repositories, strict=True)
    ]
    named = tuple((words[end], paper) for end, paper in zip(ends, papers, strict=True))
    title = words["two_years" if old.year != new.year else "one_year"]
    return ComparisonView(
        letterhead(new, repositories[1]),
        frame.kinds["comparison"],
        (title,),
        named,
        tuple(summary),
        tuple(parts),
        _table(parts, frame, named, words["absent"]),
    )


def page(view: ComparisonView, template: Path) -> bytes:
    """One HTML page that needs nothing else; the same view and template give the same bytes."""
    return fill(environment(autoescape=True), read_text(template), view, template).encode()


def _paper(printing: Printing) -> str:
    """The paper that a plan was issued with; a draft leaves number and day open."""
    words = dict(printing.words)
    if words["number"].startswith("/"):
        words["number"] = f"…{words['number']}"
    words["date"] = words["date"].replace("ngày tháng", "ngày … tháng")
    return replace(printing, words=words).line(Text.read(printing.frame.comparison["plan"]))


def _filled(line: str, values: Mapping[str, str]) -> str:
    """A line of the frame with the values it names."""
    return Text.read(line).printed(lambda mark: values.get(mark.name, f"{{{mark.name}}}"))


def _table(
    parts: Sequence[ComparedPart], frame: Frame, named: tuple[tuple[str, str], ...], absent: str
) -> Table:
    heads = {**frame.heads["comparison"], "older": named[0][0], "newer": named[1][0]}
    head = (Row("head", tuple(cell(heads[column]) for column in _COLUMNS)),)
    return Table(None, "", _WIDTHS, head, tuple(_rows(parts, absent)))


def _rows(parts: Sequence[ComparedPart], absent: str) -> Iterator[Row]:
    number = 0
    for index, part in enumerate(parts, 1):
        yield Row("area", (cell(roman(index), "number"), cell(part.title.upper(), across=3)))
        for entry in part.entries:
            number += 1
            yield _row(number, entry, absent)


def _row(number: int, entry: Compared, absent: str) -> Row:
    remarks = tuple(remark.text for remark in entry.remarks)
    if len(remarks) > 1:
        remarks = tuple(f"- {remark}" for remark in remarks)
    return Row(
        "row",
        (cell(str(number), "number"), _side(entry.old, absent), _side(entry.new, absent), Cell(remarks)),
    )


def _side(stated: Stated | None, absent: str) -> Cell:
    if stated is None:
        return Cell((absent,), "short")
    lines = [f"{label}: {words}" if label else words for label, words in stated.lines]
    if stated.place and lines:
        lines[0] = f"{stated.place}. {lines[0]}"
    return Cell(tuple(lines))
