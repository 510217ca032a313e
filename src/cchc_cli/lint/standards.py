"""The standards that a plan names, read once for all rules."""

from __future__ import annotations

from cchc_cli.lint.rule import Context
from cchc_cli.plan.prose import Passage
from cchc_cli.vietnamese.citation.standard import Standard, find_standards


def standards(context: Context) -> tuple[tuple[Passage, Standard], ...]:
    """Every standard in print order."""
    return context.once(_standards)


def _standards(context: Context) -> tuple[tuple[Passage, Standard], ...]:
    return tuple(
        (passage, found) for passage in context.passages for found in find_standards(passage.printed)
    )
