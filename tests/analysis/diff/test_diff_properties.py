"""What holds for any two plans: equal ones do not differ, the two sides are mirrors, and known edits come back."""

from __future__ import annotations

import copy
from collections import Counter
from itertools import product
from random import Random

import pytest

from cchc_cli.analysis.diff.comparison import Comparison, Surroundings, compare
from cchc_cli.plan.plan import Plan
from cchc_cli.repository.repository import open_repository
from tests.analysis.edits import PLANS, Told, data, edited, plan
from tests.tools.documents import ROOT

REPOSITORY = open_repository(ROOT / "plans", "plans")
AROUND = Surroundings(REPOSITORY.registry, REPOSITORY.acts, REPOSITORY.settings.source_name)
SEEDS = range(8)
WITH_TASKS = ("dong-thap", "nghe-an", "tuong-duong")


def compared(old: Plan, new: Plan) -> Comparison:
    return compare(old, new, AROUND)


def told(found: Comparison) -> Counter[Told]:
    return Counter(
        Told(change.subject, change.field, change.kind, str(change.shift) if change.shift else None)
        for change in found.changes
    )


def test_there_are_plans_to_edit() -> None:
    assert len(PLANS) == 5


@pytest.mark.parametrize("name", PLANS)
def test_a_plan_does_not_differ_from_itself(name: str) -> None:
    same = plan(data(name))

    found = compared(same, same)

    assert found.changes == ()
    assert {pair.old.location == pair.new.location for pair in found.pairs} == {True}


@pytest.mark.parametrize(("old", "new"), [pair for pair in product(PLANS, PLANS) if pair[0] < pair[1]])
def test_the_two_sides_are_mirrors(old: str, new: str) -> None:
    first, second = plan(data(old)), plan(data(new))

    there, back = compared(first, second), compared(second, first)

    assert {change.mirrored for change in there.changes} == set(back.changes)
    assert {(pair.old.location, pair.new.location, pair.score) for pair in there.pairs} == {
        (pair.new.location, pair.old.location, pair.score) for pair in back.pairs
    }


@pytest.mark.parametrize(("name", "seed"), list(product(PLANS, SEEDS)))
def test_known_edits_come_back_and_nothing_else(name: str, seed: int) -> None:
    original = data(name)
    changed, edits = edited(original, Random(f"{name} {seed}"), 20)  # noqa: S311 - edits, no secrets

    found = compared(plan(original), changed)

    assert told(found) == Counter(edits)


@pytest.mark.parametrize(("name", "seed"), list(product(WITH_TASKS, SEEDS)))
def test_a_dropped_task_is_dropped_and_no_other_changed(name: str, seed: int) -> None:
    original = data(name)
    shorter = copy.deepcopy(original)
    areas = [area for area in shorter["annexes"][0]["areas"] if len(area.get("tasks", [])) > 1]
    random = Random(seed)  # noqa: S311
    tasks = random.choice(areas)["tasks"]
    gone = tasks.pop(random.randrange(len(tasks)))

    found = compared(plan(original), plan(shorter))
    back = compared(plan(shorter), plan(original))

    # The money of the task goes with it.
    assert [change.kind for change in found.changes if change.subject != "money"] == ["task-dropped"]
    assert found.changes[0].old is not None
    assert found.changes[0].old.text.split()[:3] == gone["title"].split()[:3]
    assert [change.kind for change in back.changes if change.subject != "money"] == ["task-new"]


@pytest.mark.parametrize(("name", "seed"), list(product(WITH_TASKS, SEEDS)))
def test_a_task_in_another_area_has_moved_and_one_in_another_row_has_not(name: str, seed: int) -> None:
    original = data(name)
    moved, shuffled = copy.deepcopy(original), copy.deepcopy(original)
    random = Random(seed)  # noqa: S311
    areas = [area for area in moved["annexes"][0]["areas"] if len(area.get("tasks", [])) > 1]
    source, target = random.sample(areas, 2)
    target["tasks"].insert(0, source["tasks"].pop(random.randrange(len(source["tasks"]))))
    for area in shuffled["annexes"][0]["areas"]:
        random.shuffle(area.get("tasks", []))

    found = compared(plan(original), plan(moved))

    assert [change.kind for change in found.changes] == ["task-moved"]
    assert compared(plan(original), plan(shuffled)).changes == ()
