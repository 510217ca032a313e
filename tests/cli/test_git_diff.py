"""cchc diff --install-git, and what git diff says afterwards: with a real git."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.test_diff import NEW, OLD
from tests.conftest import Run
from tests.tools.documents import ROOT

ASKED_OF_GIT = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_PAGER": "cat",
    "CCHC_LANG": "en",
    "COLUMNS": "100",
    "PYTHONPATH": str(ROOT / "src"),
}


def git(folder: Path, *arguments: str, **variables: str) -> str:
    identity = ["-c", "user.name=a", "-c", "user.email=a@b", "-c", "core.quotepath=off"]
    told = subprocess.run(
        ["git", *identity, *arguments],
        cwd=folder,
        env={**os.environ, **ASKED_OF_GIT, **variables},
        check=False,
        capture_output=True,
    )
    assert told.returncode == 0, told.stderr
    return told.stdout.decode("utf-8")


@pytest.fixture(autouse=True)
def _started_by_this_python(monkeypatch: pytest.MonkeyPatch) -> None:
    """git starts the program that is tested, not one that happens to be installed."""
    monkeypatch.setattr("cchc_cli.cli.git_setup.shutil.which", lambda _: None)


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A repository of plans, as people name folders."""
    folder = tmp_path / "kế hoạch [cũ]"
    folder.mkdir()
    (folder / "2025.yaml").write_text(OLD, encoding="utf-8")
    (tmp_path / "cchc.yaml").write_text("plans: kế hoạch [cũ]\n", encoding="utf-8")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-q", "-m", "a")
    return tmp_path


def plan(office: Path) -> Path:
    return office / "kế hoạch [cũ]" / "2025.yaml"


def test_git_diff_speaks_of_the_plan(cchc: Run, office: Path) -> None:
    cchc("diff", "--install-git")
    plan(office).write_text(NEW, encoding="utf-8")

    told = git(office, "diff")

    assert told.startswith("kế hoạch [cũ]/2025.yaml (")
    assert ") (year 2025) → kế hoạch [cũ]/2025.yaml (year 2026)\nTasks: 2 kept, 1 new, 0 dropped\n" in told
    assert "deadline later: Rà soát văn bản năm 2026" in told
    assert "@@" not in told
    assert "@@" in git(office, "diff", "--no-ext-diff")


def test_it_says_what_it_did_and_does_it_once(cchc: Run, office: Path) -> None:
    first = cchc("diff", "--install-git", "--lang", "en")
    attributes = (office / ".gitattributes").read_bytes()
    second = cchc("diff", "--install-git", "--lang", "en")

    line = '"/kế hoạch \\\\[cũ]/**/*.yaml" diff=cchc'
    assert attributes == f"{line}\n".encode()
    assert first.stdout == (
        f".gitattributes: added “{line}”\n"
        f"git config: diff.cchc.command = {Path(sys.executable).as_posix()} -m cchc_cli diff --git-driver\n"
    )
    assert "Commit .gitattributes" in first.stderr
    assert second.stdout == "Nothing to do: git diff speaks of plans here already.\n"
    assert second.stderr == ""
    assert (office / ".gitattributes").read_bytes() == attributes
    assert (first.exit_code, second.exit_code) == (0, 0)


def test_what_stands_in_the_attributes_stays(cchc: Run, office: Path) -> None:
    (office / ".gitattributes").write_bytes(b"* text=auto\r\n*.docx binary")

    cchc("diff", "--install-git")

    written = (office / ".gitattributes").read_bytes()
    assert written.startswith(b"* text=auto\r\n*.docx binary\r\n")
    assert written.endswith(b"diff=cchc\r\n")


def test_a_plan_that_has_the_driver_needs_no_line(cchc: Run, office: Path) -> None:
    (office / ".gitattributes").write_text("*.yaml diff=cchc\n", encoding="utf-8")

    cchc("diff", "--install-git")

    assert (office / ".gitattributes").read_text("utf-8") == "*.yaml diff=cchc\n"
    assert git(office, "config", "--local", "diff.cchc.command").endswith("diff --git-driver\n")


def test_it_works_from_a_folder_below(cchc: Run, office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(plan(office).parent)

    answer = cchc("diff", "--install-git")

    assert answer.exit_code == 0
    assert (office / ".gitattributes").is_file()
    assert not (plan(office).parent / ".gitattributes").exists()


def test_a_folder_outside_of_git_is_refused(
    cchc: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))

    answer = cchc("diff", "--install-git", "--lang", "en")

    assert (answer.exit_code, answer.stdout) == (2, "")
    assert "lies in no working tree of git" in answer.stderr
    assert list(tmp_path.iterdir()) == []


def test_without_git_it_says_so(cchc: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    answer = cchc("diff", "--install-git", "--lang", "en")

    assert answer.exit_code == 2
    assert "git is not installed here" in answer.stderr


def test_what_is_no_change_in_meaning_is_shown_by_its_lines(cchc: Run, office: Path) -> None:
    cchc("diff", "--install-git")
    plan(office).write_text(OLD.replace("number: 12/", "number: 13/"), encoding="utf-8")

    told = git(office, "diff")

    assert "Nothing has changed in meaning." in told
    assert "-  number: 12/KH-UBND\n+  number: 13/KH-UBND\n" in told


@pytest.mark.parametrize("text", ["title: [\n", "a: 1\n", "\x00\x01", ""])
def test_what_is_no_sound_plan_is_shown_by_its_lines(cchc: Run, office: Path, text: str) -> None:
    cchc("diff", "--install-git")
    plan(office).write_text(text, encoding="utf-8")

    told = git(office, "diff")

    assert "\n-title: Cải cách hành chính năm 2025\n" in told


def test_new_deleted_and_renamed_plans(cchc: Run, office: Path) -> None:
    cchc("diff", "--install-git")
    (plan(office).parent / "2026.yaml").write_text(NEW, encoding="utf-8")
    git(office, "add", "-A")
    added = git(office, "diff", "--cached")
    git(office, "commit", "-q", "-m", "b")
    plan(office).unlink()
    deleted = git(office, "diff")
    git(office, "checkout", "-q", ".")
    git(office, "mv", str(plan(office)), str(plan(office).with_name("cu.yaml")))
    plan(office).with_name("cu.yaml").write_text(OLD.replace("Quý I", "Quý II"), encoding="utf-8")
    renamed = git(office, "diff", "-M", "HEAD")

    assert "\n+title: Cải cách hành chính năm 2026\n" in added
    assert "\n-title: Cải cách hành chính năm 2025\n" in deleted
    assert "2025.yaml (" in renamed
    assert "→ kế hoạch [cũ]/cu.yaml (year 2025)\n" in renamed
    assert "deadline later" in renamed


def test_a_conflict_does_not_end_git(cchc: Run, office: Path) -> None:
    cchc("diff", "--install-git")
    main = git(office, "branch", "--show-current").strip()
    git(office, "checkout", "-q", "-b", "b")
    plan(office).write_text(OLD.replace("40 triệu", "50 triệu"), encoding="utf-8")
    git(office, "commit", "-q", "-a", "-m", "b")
    git(office, "checkout", "-q", main)
    plan(office).write_text(OLD.replace("40 triệu", "60 triệu"), encoding="utf-8")
    git(office, "commit", "-q", "-a", "-m", "c")
    merge = ["git", "-c", "user.name=a", "-c", "user.email=a@b", "merge", "-q", "b"]
    merged = subprocess.run(
        merge, cwd=office, env={**os.environ, **ASKED_OF_GIT}, check=False, capture_output=True
    )

    assert merged.returncode == 1
    assert "2025.yaml" in git(office, "diff")


def test_git_external_diff_takes_the_same_command(office: Path) -> None:
    plan(office).write_text(NEW, encoding="utf-8")
    command = f'"{Path(sys.executable).as_posix()}" -m cchc_cli diff --git-driver'

    assert "Tasks: 2 kept, 1 new, 0 dropped" in git(office, "diff", GIT_EXTERNAL_DIFF=command)


def test_the_driver_takes_other_yaml_by_its_lines(cchc: Run, office: Path) -> None:
    (office / "cchc.yaml").write_text("plans: .\n", encoding="utf-8")
    command = f'"{Path(sys.executable).as_posix()}" -m cchc_cli diff --git-driver'

    assert "-plans: kế hoạch [cũ]\n+plans: .\n" in git(office, "diff", GIT_EXTERNAL_DIFF=command)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "OLD is missing"),
        (["a.yaml"], "NEW is missing"),
        (["a.yaml", "b.yaml", "c.yaml"], "unexpected: “c.yaml”"),
        (["a.yaml", "--install-git"], "unexpected: “a.yaml”"),
    ],
)
def test_two_plans_are_named_or_none(cchc: Run, arguments: list[str], said: str) -> None:
    answer = cchc("diff", *arguments, "--lang", "en")

    assert answer.exit_code == 2
    assert said in answer.stderr
