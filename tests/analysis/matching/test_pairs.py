"""The pairs that readers drew by hand, found again; and those of plans that were varied."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml

from cchc_cli.analysis.diff.comparison import Comparison, Surroundings, compare
from cchc_cli.analysis.matching.matching import match
from cchc_cli.analysis.matching.side import Side
from cchc_cli.analysis.matching.task_subjects import task_subjects
from tests.analysis.edits import data, plan, varied
from tests.real_plans import FOLDER, real_plan, repository

PAIRS = Path(__file__).parent / "pairs"
OF_TWO_LEVELS = "nghe-an-2021--tuong-duong-2024.yaml"
OF_TWO_PROVINCES = "dong-thap-2021--nghe-an-2021.yaml"

Labels = dict[str, Any]
Pairs = set[tuple[str, str]]


@dataclass(frozen=True)
class Measure:
    """What was found of what had to be; pairs of which readers may think differently count neither way."""

    precision: float
    recall: float


def measured(found: Pairs, wanted: Pairs, may: Pairs) -> Measure:
    hits = len(found & wanted)
    return Measure(hits / max(1, len(found - may)), hits / len(wanted))


@cache
def labels(name: str) -> Labels:
    found = yaml.safe_load((PAIRS / name).read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


@cache
def compared(name: str) -> Comparison:
    around = repository()
    old, new = (real_plan(labels(name)[side]) for side in ("old", "new"))
    return compare(old, new, Surroundings(around.registry, around.acts, around.settings.source_name))


def drawn(name: str, key: str) -> Pairs:
    return {(pair["old"], pair["new"]) for pair in labels(name).get(key, [])}


def found_pairs(name: str, kind: str) -> Pairs:
    return {(pair.old.ref, pair.new.ref) for pair in compared(name).pairs if pair.kind == kind}


def greedy(olds: dict[str, str], news: dict[str, str], least: float) -> Pairs:
    """What the likeness of letters finds, the likest first."""
    scores = sorted(
        (
            (SequenceMatcher(None, one, two).ratio(), old, new)
            for old, one in olds.items()
            for new, two in news.items()
        ),
        reverse=True,
    )
    pairs: dict[str, str] = {}
    for score, old, new in scores:
        if score >= least and old not in pairs and new not in pairs.values():
            pairs[old] = new
    return set(pairs.items())


def test_there_are_pairs_to_find() -> None:
    assert (FOLDER / labels(OF_TWO_LEVELS)["old"]).is_file()
    assert len(drawn(OF_TWO_LEVELS, "pairs")) == 30
    assert len(drawn(OF_TWO_PROVINCES, "pairs")) == 16
    assert all(pair["why"] for name in (OF_TWO_LEVELS, OF_TWO_PROVINCES) for pair in labels(name)["pairs"])


def test_tasks_of_a_district_are_found_in_the_plan_of_its_province() -> None:
    found = measured(
        found_pairs(OF_TWO_LEVELS, "task"), drawn(OF_TWO_LEVELS, "pairs"), drawn(OF_TWO_LEVELS, "may")
    )

    assert found.precision >= 0.95
    assert found.recall >= 0.95


def test_tasks_of_another_province_are_found_where_letters_do_not_help() -> None:
    wanted, may = drawn(OF_TWO_PROVINCES, "pairs"), drawn(OF_TWO_PROVINCES, "may")
    found = measured(found_pairs(OF_TWO_PROVINCES, "task"), wanted, may)
    sides = [
        {item.address: item.title for item in side.items if item.in_table}
        for side in (compared(OF_TWO_PROVINCES).old, compared(OF_TWO_PROVINCES).new)
    ]
    by_letters = measured(greedy(sides[0], sides[1], 0.5), wanted, may)

    assert found.precision >= 0.8
    assert found.recall >= 0.8
    assert by_letters.recall < 0.6


def test_targets_are_found_by_what_they_measure() -> None:
    found = measured(
        found_pairs(OF_TWO_LEVELS, "target"),
        drawn(OF_TWO_LEVELS, "targets"),
        drawn(OF_TWO_LEVELS, "may_targets"),
    )

    assert found.precision >= 0.9
    assert found.recall >= 0.9


@pytest.mark.parametrize("name", [OF_TWO_LEVELS, OF_TWO_PROVINCES])
def test_it_is_told_which_cells_changed_and_how_the_deadline_moved(name: str) -> None:
    cells: list[bool] = []
    shifts: list[bool] = []
    whole = {(pair.old.ref, pair.new.ref) for pair in compared(name).pairs if pair.form == "one"}
    for pair in labels(name)["pairs"]:
        places = (pair["old"], pair["new"])
        if places not in whole:
            continue
        told = {
            change.field: change
            for change in compared(name).changes
            if change.subject == "task" and change.old and change.new
            if (change.old.ref, change.new.ref) == places
        }
        cells += [
            (cell in told) == (cell in pair["changed"])
            for cell in ("title", "outputs", "lead", "partners", "deadline")
            if cell not in pair.get("open", [])
        ]
        shift = str(told["deadline"].shift) if "deadline" in told else "same"
        shifts.append(shift in ([pair["shift"]] if isinstance(pair["shift"], str) else pair["shift"]))

    assert len(shifts) >= 13
    assert sum(cells) / len(cells) >= 0.9
    assert sum(shifts) / len(shifts) >= 0.9


@pytest.mark.parametrize("name", ["dong-thap", "nghe-an", "tuong-duong"])
@pytest.mark.parametrize("seed", range(3))
def test_a_task_is_found_at_another_level_in_another_year_in_other_words(name: str, seed: int) -> None:
    original = data(name)
    variation = varied(original, Random(f"{name} {seed}"))  # noqa: S311 - edits, no secrets
    sides = Side(plan(original)), Side(variation.plan)

    old, new = (task_subjects(side, apart=True) for side in sides)
    pairs = match(old, new, names_hold=False)

    titles = [{item.address: _plain(item.title) for item in side.items if item.in_table} for side in sides]
    wanted = {(_plain(old), _plain(new)) for old, new in variation.pairs}
    ends = {new for _, new in wanted}
    found = {
        (titles[0][pair.old.ref], titles[1][pair.new.ref])
        for pair in pairs
        if pair.old.ref in titles[0] and titles[1].get(pair.new.ref) in ends
    }
    assert len(wanted) >= 25
    assert len(found & wanted) / len(found) >= 0.95
    assert len(found & wanted) / len(wanted) >= 0.95


def _plain(title: str) -> str:
    return " ".join(title.replace("{", "").replace("}", "").split())
