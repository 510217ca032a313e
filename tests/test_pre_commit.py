"""The hooks, run by pre-commit itself on a repository of plans under git."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from cchc_cli.plan.plan import Plan
from cchc_cli.plan.record import Record
from cchc_cli.repository.agencies import AgencyList
from cchc_cli.repository.settings import Settings
from cchc_cli.source.formatting import formatted
from cchc_cli.source.text import SourceText
from tests.cli.conftest import AGENCIES, PLAN, RIGHT, SETTINGS
from tests.tools.documents import ROOT

HOOKS = ROOT / ".pre-commit-hooks.yaml"
AUTHOR = ("-c", "user.name=Cán bộ", "-c", "user.email=can-bo@example.invalid")


def laid_out(text: str, model: type[Record] = Plan) -> str:
    return formatted(SourceText("file.yaml", text), model)


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(
        ["git", *AUTHOR, *arguments], cwd=folder, check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


@pytest.fixture(scope="module")
def tool(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This project as a repository that hooks can be taken from: the working tree, committed."""
    folder = tmp_path_factory.mktemp("cchc")
    listed = git(ROOT, "ls-files", "--cached", "--others", "--exclude-standard", "-z").split("\0")
    files = [name for name in listed if name and (ROOT / name).is_file()]
    assert ".pre-commit-hooks.yaml" in files
    for name in files:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, folder / name)
    git(folder, "init", "-q")
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "cchc")
    return folder


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory, tool: Path) -> Path:
    """A repository of plans with all hooks."""
    folder = tmp_path_factory.mktemp("kế hoạch")
    hooks = [{"id": hook["id"]} for hook in yaml.safe_load(HOOKS.read_text("utf-8"))]
    repo = {"repo": tool.as_posix(), "rev": git(tool, "rev-parse", "HEAD"), "hooks": hooks}
    (folder / ".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": [repo]}), encoding="utf-8")
    (folder / "cchc.yaml").write_text(
        laid_out(SETTINGS + "lint:\n  select: [BUD]\n", Settings), encoding="utf-8"
    )
    (folder / "agencies.yaml").write_text(laid_out(AGENCIES, AgencyList), encoding="utf-8")
    git(folder, "init", "-q")
    return folder


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pre-commit keeps the environment that it makes for the hooks, once."""
    return tmp_path_factory.mktemp("home")


def hooks_say(office: Path, home: Path, plan: str) -> tuple[int, dict[str, str], str]:
    """The exit status of all hooks, what each ended with, and the whole output."""
    (office / "2026.yaml").write_text(plan, encoding="utf-8")
    git(office, "add", "-A")
    environment = {**os.environ, "PRE_COMMIT_HOME": str(home), "PRE_COMMIT_COLOR": "never", "CCHC_LANG": "en"}
    command = [sys.executable, "-m", "pre_commit", "run", "--all-files"]
    done = subprocess.run(
        command, cwd=office, check=False, env=environment, capture_output=True, text=True, encoding="utf-8"
    )
    output = done.stdout + done.stderr
    ends = {
        line.partition(".")[0]: line.rpartition(".")[2]
        for line in output.splitlines()
        if line.startswith("cchc ")
    }
    return done.returncode, ends, output


def test_a_right_plan_passes_and_a_wrong_one_is_held_back_with_its_findings(office: Path, home: Path) -> None:
    right = hooks_say(office, home, laid_out(RIGHT))
    wrong = hooks_say(office, home, laid_out(PLAN))

    assert right[:2] == (
        0,
        {"cchc validate": "Passed", "cchc lint": "Passed", "cchc fmt": "Passed"},
    ), right[2]
    assert wrong[:2] == (
        1,
        {"cchc validate": "Failed", "cchc lint": "Failed", "cchc fmt": "Passed"},
    ), wrong[2]
    assert "error[BUD101] wrong-subtotal" in wrong[2]


def test_a_plan_that_is_laid_out_anew_is_held_back_once(office: Path, home: Path) -> None:
    right = laid_out(RIGHT)
    first = hooks_say(office, home, right.replace("year: 2026", "year:   2026"))
    mended = (office / "2026.yaml").read_text("utf-8")
    second = hooks_say(office, home, mended)

    assert (first[0], first[1]["cchc fmt"]) == (1, "Failed"), first[2]
    assert mended == right
    assert second[0] == 0, second[2]
