"""Which columns a table prints, and under which heads."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from cchc_cli.render.cells import cell
from cchc_cli.render.view import Row


def printed_columns(
    named: Iterable[str], order: Sequence[str], always: Collection[str], filled: Collection[str]
) -> tuple[str, ...]:
    """The columns from left to right.

    Those that a plan names stand as it names them. A column that it does not name but fills stands at its usual
    place (``order``), so that naming one head never hides another column's words. Without any names, the columns
    in ``always`` stand even when they are empty.
    """
    columns = list(dict.fromkeys(named))
    wanted = {*filled} if columns else {*always, *filled}
    for index, column in enumerate(order):
        if column in wanted and column not in columns:
            before = [other for other in order[:index] if other in columns]
            columns.insert(columns.index(before[-1]) + 1 if before else 0, column)
    return tuple(columns)


def heads(columns: Iterable[str], named: Mapping[str, str], usual: Mapping[str, str]) -> tuple[Row, ...]:
    """A head of one row: the plan's own words, else the usual ones."""
    return (Row("head", tuple(cell(named.get(column) or usual.get(column, "")) for column in columns)),)


def renamed(named: Iterable[tuple[str, str]], names: Mapping[str, str]) -> dict[str, str]:
    """Heads under the names that this kind of table uses: what one calls title is another's text."""
    own: dict[str, str] = {}
    for column, words in named:
        own.setdefault(names.get(column, column), words)
    return own
