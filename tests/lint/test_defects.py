"""The rules held against what careful readers found in the five real plans, line by line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from cchc_cli.diagnostics import Diagnostic, Severity
from cchc_cli.lint.run import Request, check
from cchc_cli.repository.repository import open_repository
from cchc_cli.source.loader import load
from tests.tools.documents import ROOT

PLANS = {
    "nghe-an-2021": "nghe-an/2021.yaml",
    "hung-yen-2023": "hung-yen/2023.yaml",
    "dong-thap-2021": "dong-thap/2021.yaml",
    "binh-dinh-2020-tong-ket": "binh-dinh/2020-tong-ket.yaml",
    "tuong-duong-2024": "tuong-duong/2024.yaml",
}
FOLDER = Path(__file__).parent / "defects"


@dataclass(frozen=True, slots=True)
class Defect:
    """What a reader found."""

    line: int
    words: str
    kind: str
    clause: str
    severity: str
    certain: bool
    reason: str
    also: tuple[int, ...] = ()


@cache
def defects(name: str) -> tuple[Defect, ...]:
    entries = yaml.safe_load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))
    return tuple(Defect(**{**entry, "also": tuple(entry.get("also", ()))}) for entry in entries)


@cache
def findings(name: str) -> tuple[Diagnostic, ...]:
    return check(
        load(ROOT / "plans" / PLANS[name]), open_repository(ROOT / "plans", "plans"), Request()
    ).found


def at(finding: Diagnostic, line: int) -> bool:
    """Whether a finding stands on a line, by its own place and not by those that it names beside it."""
    return finding.span is not None and finding.span.line <= line <= finding.span.end_line


def listed(finding: Diagnostic, name: str) -> bool:
    return any(at(finding, line) for defect in defects(name) for line in (defect.line, *defect.also))


def test_every_entry_stands_where_it_says() -> None:
    for name, plan in PLANS.items():
        lines = (ROOT / "plans" / plan).read_text(encoding="utf-8").split("\n")
        assert len(defects(name)) > 100
        for defect in defects(name):
            assert defect.words.split("\n")[0] in lines[defect.line - 1], (name, defect.line)


def test_of_what_nobody_could_defend_nine_in_ten_are_found_at_their_line() -> None:
    certain = [(name, defect) for name in PLANS for defect in defects(name) if defect.certain]
    missed = [(name, defect.line, defect.words) for name, defect in certain if not is_found(defect, name)]

    assert len(certain) > 350
    assert len(missed) <= len(certain) / 10, missed


def is_found(defect: Defect, name: str) -> bool:
    return any(at(finding, line) for finding in findings(name) for line in (defect.line, *defect.also))


def test_at_most_one_error_or_warning_in_twenty_is_wrong() -> None:
    told = list(errors_and_warnings())
    wrong = [(name, finding.span, finding.code) for name, finding in told if not listed(finding, name)]

    assert len(told) > 60
    assert len(wrong) <= len(told) / 20, wrong


def errors_and_warnings() -> Iterator[tuple[str, Diagnostic]]:
    for name in PLANS:
        for finding in findings(name):
            if finding.severity is not Severity.ADVICE:
                yield name, finding
