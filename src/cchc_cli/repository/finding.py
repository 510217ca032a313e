"""Which files of a folder are plans, and which repository a plan belongs to."""

from __future__ import annotations

import os
import re
from pathlib import Path, PurePath

SETTINGS = "cchc.yaml"
AGENCIES = "agencies.yaml"
ACTS = "acts.yaml"

_BESIDE = {SETTINGS, AGENCIES, ACTS}
_AFTERWARDS = {"progress", "results", "spending", "baseline"}
"""Second words of the names of files about what happened after a plan was issued: 2024.results.so-tu-phap.yaml."""


def plan_files(folder: Path) -> tuple[Path, ...]:
    """The plans below a folder, sorted; hidden folders and the files beside plans are left out."""
    found: list[Path] = []
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith((".", "__")))
        named = (Path(parent, name) for name in sorted(files) if is_plan_name(name))
        found += [path for path in named if _may_be_a_plan(path)]
    return tuple(found)


_PLAN_KEY = re.compile(rb"^\W{0,3}(?:title|year|document|decision|sections|annexes)\s*:", re.MULTILINE)


def _may_be_a_plan(path: Path) -> bool:
    """Whether a YAML file found in a folder could be a plan: it has a key of one, or cannot be read as text.

    A repository holds other YAML too (CI recipes, data); a plan with errors still has its keys.
    """
    if not path.is_file():  # a named pipe would never end
        return False
    try:
        with path.open("rb") as file:
            beginning = file.read(_LOOK)
    except OSError:
        return True
    return not beginning.strip() or b"\x00" in beginning or _PLAN_KEY.search(beginning) is not None


_LOOK = 65_536
"""Bytes in which the keys of a plan show."""


def is_plan_name(name: str) -> bool:
    """Whether a file of this name, found in a folder, is taken for a plan."""
    path = PurePath(name)
    return (
        is_yaml_name(name)
        and name.lower() not in _BESIDE
        and not name.startswith(".")
        and _AFTERWARDS.isdisjoint(path.stem.lower().split(".")[1:])
    )


def is_yaml_name(name: str) -> bool:
    """Whether a file of this name holds YAML."""
    return name.lower().endswith((".yaml", ".yml"))


def is_progress_name(name: str) -> bool:
    """Whether a file of this name holds the progress of the plan beside it."""
    return name.lower().endswith((".progress.yaml", ".progress.yml"))


def plan_beside(path: Path) -> Path:
    """The plan that a file about it belongs to, which stands for the file in answers; any other path is itself.

    "cchc validate plans/*.yaml" names progress files and baselines too, and they mean nothing without their plan.
    """
    stem, *words = path.stem.split(".")
    if not is_yaml_name(path.name) or _AFTERWARDS.isdisjoint(word.lower() for word in words):
        return path
    first = next(at for at, word in enumerate(words) if word.lower() in _AFTERWARDS)
    plan = path.with_name(".".join((stem, *words[:first])) + path.suffix)
    return plan if plan.is_file() else path


def repository_root(path: Path) -> Path | None:
    """The nearest folder at or above a path that holds the settings; None for a plan that lies alone."""
    start = path if path.is_dir() else path.parent
    return next((folder for folder in (start, *start.parents) if (folder / SETTINGS).is_file()), None)
