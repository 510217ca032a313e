"""Figures of the past that the old paper carries: baselines, results, figures printed in tables. They are not copied."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Location
from cchc_cli.source.rewriting import Rewriting
from cchc_cli.source.tree import Keys, Node, scalars
from cchc_cli.vietnamese import draft_remark


def leave_out_figures(rewriting: Rewriting) -> None:
    """Baselines become places to fill in; results and printed figures go."""
    root = rewriting.tree.root
    if root is None:
        return
    for location, scalar in scalars(root):
        if location[-1] == "baseline" and "targets" in location:
            rewriting.remark(location, draft_remark.baseline(" ".join(scalar.value.split())))
            rewriting.value(location, "…")
    for location in _printed(root, ()):
        if rewriting.leave_out(location):
            rewriting.remark(location[:-1], draft_remark.figures())


def _printed(node: Node, at: Location) -> Iterator[Location]:
    match node:
        case Keys(entries=pairs):
            for name, value in pairs:
                place = (*at, name.value)
                if ("goals" in at and name.value == "result") or (
                    "statistics" in at and name.value == "values"
                ):
                    yield place
                else:
                    yield from _printed(value, place)
        case _:
            for index, entry in enumerate(getattr(node, "entries", ())):
                yield from _printed(entry, (*at, index))
