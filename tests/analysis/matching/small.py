"""Small plans of tasks."""

from __future__ import annotations

from typing import Any

from cchc_cli.plan.plan import Plan
from cchc_cli.source.loader import load_bytes
from tests.tools.plans import whole


def tasks(
    *titles: str, ids: str = "", year: int = 2026, issuer: str = "UBND HUYỆN TƯƠNG DƯƠNG", **cells: Any
) -> Plan:
    """A plan of one table with these titles; ``cells`` are the same in every row."""
    rows = ["tasks:"]
    for title in titles:
        rows.append(f"  - title: {title}")
        rows += [f"    id: {ids}"] if ids else []
        rows += [f"    {key}: {value}" for key, value in cells.items()]
    text = whole("\n".join(rows))
    text = text.replace("year: 2026", f"year: {year}").replace("ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG", issuer)
    return read(text)


def read(text: str) -> Plan:
    """A whole plan from its text."""
    loaded = load_bytes(text.encode(), Plan, "plan.yaml")
    assert loaded.model is not None
    assert loaded.diagnostics == (), [str(found.message) for found in loaded.diagnostics]
    return loaded.model
