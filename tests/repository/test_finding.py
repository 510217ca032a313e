"""Which files are plans."""

from __future__ import annotations

from pathlib import Path

import pytest

from cchc_cli.repository.finding import (
    is_plan_name,
    is_progress_name,
    plan_beside,
    plan_files,
    repository_root,
)
from tests.real_plans import FOLDER, NAMES


@pytest.mark.parametrize(
    ("name", "is_plan"),
    [
        ("2026.yaml", True),
        ("2026.YML", True),
        ("kế hoạch.yaml", True),
        ("2026.v2.yaml", True),
        ("cchc.yaml", False),
        ("CCHC.yaml", False),
        ("agencies.yaml", False),
        ("acts.yaml", False),
        ("2026.progress.yaml", False),
        ("2026.results.yaml", False),
        ("2026.spending.yml", False),
        (".2026.yaml", False),
        ("2026.json", False),
        ("yaml", False),
    ],
)
def test_a_plan_is_told_by_its_name(name: str, is_plan: bool) -> None:
    assert is_plan_name(name) is is_plan


def test_the_five_plans_are_found() -> None:
    assert [path.relative_to(FOLDER).as_posix() for path in plan_files(FOLDER)] == sorted(NAMES)


def test_hidden_folders_are_left_out_and_the_order_is_fixed(tmp_path: Path) -> None:
    for name in (
        "b/2.yaml",
        "b/1.yaml",
        "a/x/3.yaml",
        ".git/4.yaml",
        "__pycache__/5.yaml",
        "6.yaml",
        "cchc.yaml",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()

    found = [path.relative_to(tmp_path).as_posix() for path in plan_files(tmp_path)]

    assert found == ["6.yaml", "a/x/3.yaml", "b/1.yaml", "b/2.yaml"]


def test_the_repository_of_a_plan_is_the_nearest_folder_with_settings(tmp_path: Path) -> None:
    inner = tmp_path / "tinh" / "xa"
    inner.mkdir(parents=True)
    (tmp_path / "cchc.yaml").touch()
    (inner / "2026.yaml").touch()

    assert repository_root(inner / "2026.yaml") == tmp_path
    assert repository_root(inner) == tmp_path
    (inner / "cchc.yaml").touch()
    assert repository_root(inner / "2026.yaml") == inner


def test_a_plan_may_lie_alone(tmp_path: Path) -> None:
    assert repository_root(tmp_path) is None


def test_other_yaml_in_a_folder_is_no_plan_but_a_broken_plan_is_one(tmp_path: Path) -> None:
    files = {
        "2026.yaml": "title: Kế hoạch\n".encode(),
        "broken.yaml": b"# \xc4\x91\nsections:\n\t- x: [\n",
        "bom.yaml": "\ufefftitle: Kế hoạch\n".encode(),
        "empty.yaml": b"",
        "utf16.yaml": "title: Kế hoạch\n".encode("utf-16"),
        "pipeline.yml": b"jobs:\n  check:\n    title: not at the top\n",
        "provinces.yaml": b"agencies: []\n",
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)

    assert [path.name for path in plan_files(tmp_path)] == [
        "2026.yaml",
        "bom.yaml",
        "broken.yaml",
        "empty.yaml",
        "utf16.yaml",
    ]


@pytest.mark.parametrize(
    ("name", "stands_for"),
    [
        ("2021.progress.yaml", "2021.yaml"),
        ("2023.Progress.YAML", "2023.Progress.YAML"),
        ("2022.progress.yaml", "2022.progress.yaml"),
        ("2021.yaml", "2021.yaml"),
        ("2021.results.yaml", "2021.yaml"),
        ("2021.results.so-y-te.yaml", "2021.yaml"),
        ("2021.baseline.yaml", "2021.yaml"),
        ("2022.baseline.yaml", "2022.baseline.yaml"),
    ],
)
def test_the_plan_beside_it_stands_for_a_file_about_it(tmp_path: Path, name: str, stands_for: str) -> None:
    (tmp_path / "2021.yaml").write_text("title: A\n", encoding="utf-8")

    assert plan_beside(tmp_path / name) == tmp_path / stands_for
    assert is_progress_name(name) == (".progress." in name.lower())
