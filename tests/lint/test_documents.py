"""Documents that no rule was written with: clean ones stay clean, one slip is one finding at its words."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest
import yaml

from cchc_cli.diagnostics import Diagnostic, Severity
from cchc_cli.lint.registry import RULES
from cchc_cli.lint.run import Request, check
from cchc_cli.plan.plan import Plan
from cchc_cli.repository.repository import Repository, open_repository
from cchc_cli.source.loader import load_text
from cchc_cli.source.text import SourceText
from tests.tools.plans import marked

FOLDER = Path(__file__).parent / "documents"
NAMES = ("commune-2026", "inspection-2025")
MUTATIONS = yaml.safe_load((Path(__file__).parent / "mutations.yaml").read_text(encoding="utf-8"))

TASTE = {
    "commune-2026": {"TGT303": 1, "DUE301": 4},
    "inspection-2025": {"ORG301": 1},
}
"""Advice on the clean documents, read and found true: deadlines in two styles, a target without a task, TTĐT not spelt out."""


@cache
def text_of(name: str) -> str:
    return (FOLDER / f"{name}.yaml").read_text(encoding="utf-8")


@cache
def repository() -> Repository:
    return open_repository(FOLDER, "documents")


def found_in(text: str) -> tuple[Diagnostic, ...]:
    return check(load_text(SourceText("plan.yaml", text), Plan), repository(), Request(preview=True)).found


@cache
def found_clean(name: str) -> tuple[Diagnostic, ...]:
    return found_in(text_of(name))


@pytest.mark.parametrize("name", NAMES)
def test_a_clean_document_has_no_error_and_no_warning(name: str) -> None:
    found = found_clean(name)

    assert [each for each in found if each.severity is not Severity.ADVICE] == []
    assert Counter(each.code for each in found) == TASTE[name]


def test_slips_of_every_family_are_planted() -> None:
    planted = {mutation["code"] for mutation in MUTATIONS}

    assert {code[:3] for code in planted} == {
        rule.code[:3] for rule in RULES if not rule.code.startswith("REF")
    }
    assert len(MUTATIONS) >= 60
    assert len(planted) >= 45


@pytest.mark.parametrize(
    "mutation", MUTATIONS, ids=lambda mutation: f"{mutation['code']} {mutation['words'][:24]}"
)
def test_one_slip_is_one_finding_at_its_words(mutation: dict[str, str]) -> None:
    name = mutation["plan"]
    assert text_of(name).count(mutation["old"]) == 1
    text = text_of(name).replace(mutation["old"], mutation["new"])

    before = Counter((each.code, str(each.message)) for each in found_clean(name))
    fresh = [each for each in found_in(text) if not _taken(before, each)]

    assert [(each.code, marked(each.span, text)) for each in fresh] == [(mutation["code"], mutation["words"])]


def _taken(before: Counter[tuple[str, str]], found: Diagnostic) -> bool:
    """Whether a finding was there before; each counts once."""
    known = (found.code, str(found.message))
    before[known] -= 1
    return before[known] >= 0
