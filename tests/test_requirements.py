"""The lock files: every release with the hashes of all its files, complete for every system and Python."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, requires
from itertools import product
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.tools.lock import DEVELOPMENT, EDITABLE, RUNTIME, local_places

PROJECT = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text("utf-8"))
WANTED = {
    RUNTIME: PROJECT["project"]["dependencies"],
    DEVELOPMENT: [
        *PROJECT["project"]["dependencies"],
        *PROJECT["dependency-groups"]["dev"],
        *PROJECT["build-system"]["requires"],
        EDITABLE,
    ],
}
MACHINES = [
    {
        "sys_platform": system,
        "platform_system": name,
        "os_name": kind,
        "platform_machine": machine,
        "python_version": version,
        "python_full_version": f"{version}.0",
    }
    for (system, name, kind), machine, version in product(
        [("linux", "Linux", "posix"), ("darwin", "Darwin", "posix"), ("win32", "Windows", "nt")],
        ["x86_64", "aarch64"],
        ["3.11", "3.12", "3.13"],
    )
]

each_file = pytest.mark.parametrize("path", WANTED, ids=lambda path: path.name)


SINGLE = {"certifi"}
"""Published as one file that fits every machine."""


@each_file
def test_every_release_lists_several_files(path: Path) -> None:
    releases = dict(locked(path))
    assert len(releases) > 15

    # A source archive and at least one wheel.
    assert {name for name, (_, _, hashes) in releases.items() if len(set(hashes)) < 2} <= SINGLE


@each_file
def test_nothing_names_the_machine_that_wrote_it(path: Path) -> None:
    assert local_places(path.read_text("utf-8")) == []


def test_places_of_a_machine_are_seen() -> None:
    assert local_places("--find-links https://packages.example/wheels\n")
    assert local_places("a==1 \\\n    --hash=sha256:00\n    # via -r /home/wanted.in\n")
    assert local_places('a==1 ; sys_platform == "win32" \\\n    --hash=sha256:00\n') == []


@each_file
def test_the_lock_fits_what_the_project_asks_for(path: Path) -> None:
    releases = dict(locked(path))

    for wanted in map(Requirement, WANTED[path]):
        version, _, _ = releases[canonicalize_name(wanted.name)]
        assert wanted.specifier.contains(version), wanted


@each_file
@pytest.mark.parametrize("machine", MACHINES, ids=lambda machine: " ".join(list(machine.values())[::2]))
def test_the_lock_is_complete_on_every_machine(path: Path, machine: dict[str, str]) -> None:
    releases = dict(locked(path))
    usable = {
        name
        for name, (_, marker, _) in releases.items()
        if not marker or Requirement(f"x; {marker}").marker.evaluate(machine)  # type: ignore[union-attr]
    }

    needed = reached([Requirement(line) for line in WANTED[path]], machine)

    assert len(needed) > 15
    assert needed - usable == set()


def test_what_runs_is_tested_in_the_same_version() -> None:
    runtime, development = dict(locked(RUNTIME)), dict(locked(DEVELOPMENT))

    assert {name: development.get(name) for name in runtime} == runtime


def locked(path: Path) -> Iterator[tuple[str, tuple[str, str, list[str]]]]:
    """Name → version, marker, hashes."""
    for entry in re.split(r"\n(?=\S)", path.read_text("utf-8")):
        if match := re.match(r"([\w.-]+)==(\S+)(?: ; ([^\\\n]+?))? \\", entry):
            name, version, marker = match.groups(default="")
            yield canonicalize_name(name), (version, marker, re.findall(r"sha256:(\w{64})", entry))


def reached(wanted: list[Requirement], machine: dict[str, str]) -> set[str]:
    """Everything that these requirements pull in on a machine, as the installed packages' metadata say."""
    found: set[str] = set()
    queue = [(requirement, "") for requirement in wanted]
    while queue:
        requirement, extra = queue.pop()
        if requirement.marker and not requirement.marker.evaluate({**machine, "extra": extra}):
            continue
        name = canonicalize_name(requirement.name)
        extras = ("", *requirement.extras)
        if name in found and not requirement.extras:
            continue
        found.add(name)
        try:
            lines = requires(name) or []
        except PackageNotFoundError:
            assert machine["sys_platform"] == "win32", f"{name} is locked but not installed"
            continue
        queue += [(Requirement(line), extra) for line in lines for extra in extras]
    return found
