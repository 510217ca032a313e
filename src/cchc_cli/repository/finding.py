"""Which files of a folder are plans, and which repository a plan belongs to."""

from __future__ import annotations

import os
from pathlib import Path, PurePath

SETTINGS = "cchc.yaml"
AGENCIES = "agencies.yaml"
ACTS = "acts.yaml"

_BESIDE = {SETTINGS, AGENCIES, ACTS}
_AFTERWARDS = {"progress", "results", "spending"}
"""Second words of the names of files about what happened after a plan was issued: 2024.results.so-tu-phap.yaml."""


def plan_files(folder: Path) -> tuple[Path, ...]:
    """The plans below a folder, sorted; hidden folders and the files beside plans are left out."""
    found: list[Path] = []
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith((".", "__")))
        found += [Path(parent, name) for name in sorted(files) if is_plan_name(name)]
    return tuple(found)


def is_plan_name(name: str) -> bool:
    """Whether a file of this name, found in a folder, is taken for a plan."""
    path = PurePath(name)
    stem, suffix = path.stem, path.suffix
    return (
        suffix.lower() in (".yaml", ".yml")
        and name.lower() not in _BESIDE
        and not name.startswith(".")
        and _AFTERWARDS.isdisjoint(stem.lower().split(".")[1:])
    )


def repository_root(path: Path) -> Path | None:
    """The nearest folder at or above a path that holds the settings; None for a plan that lies alone."""
    start = path if path.is_dir() else path.parent
    return next((folder for folder in (start, *start.parents) if (folder / SETTINGS).is_file()), None)
