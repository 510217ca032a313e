"""The program in the surroundings that offices have: old consoles, narrow windows, folders with Vietnamese names.

Each run is a process of its own: encodings are settled when Python starts.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from cchc_cli.cli.app import every_command
from tests.tools.documents import ROOT

RUNS = {
    "help": (["--help"], 0),
    "version": (["--version"], 0),
    "validate": (["validate", "plans"], 1),
    "validate json": (["validate", "plans", "--format", "json"], 1),
    "lint": (["lint", "plans", "--select", "BUD", "--no-baseline"], 1),
    "lint json": (["lint", "plans", "--select", "BUD", "--no-baseline", "--format", "json"], 1),
    "lint concise": (["lint", "plans", "--format", "concise", "--fail-on", "never"], 0),
    "explain": (["explain", "BUD101"], 0),
    "rules": (["rules"], 0),
    "rules csv": (["rules", "--format", "csv"], 0),
    "budget": (["budget", "plans"], 1),
    "budget json": (["budget", "plans", "--format", "json"], 1),
    "budget csv": (["budget", "plans", "--format", "csv"], 1),
    "tasks": (["tasks", "plans"], 0),
    "tasks json": (["tasks", "plans", "--format", "json"], 0),
    "overdue": (["overdue", "plans/nghe-an/2021.yaml", "--as-of", "2021-04-01"], 1),
    "overdue json": (["overdue", "plans", "--as-of", "2021-04-01", "--format", "json"], 1),
    "calendar": (["calendar", "plans", "-o", "-"], 0),
    "calendar file": (["calendar", "plans/nghe-an/2021.yaml", "-o", "Lịch năm.ics"], 0),
    "progress add": (
        ["progress", "add", "plans/tuong-duong/2024.yaml", "--task", "I.9999", "--note", "x"],
        2,
    ),
    "progress list": (["progress", "list", "plans"], 0),
    "progress list json": (["progress", "list", "plans", "--format", "json"], 0),
    "progress show": (["progress", "show", "plans/nghe-an/2021.yaml", "I.1", "--as-of", "2021-04-01"], 0),
    "status": (["status", "plans", "--as-of", "2021-04-01"], 0),
    "status json": (["status", "plans", "--as-of", "2021-04-01", "--format", "json"], 0),
    "targets": (["targets", "plans"], 0),
    "targets json": (["targets", "plans", "--format", "json"], 0),
    "stats": (["stats", "plans"], 0),
    "stats json": (["stats", "plans", "--format", "json"], 0),
    "assess": (["assess", "plans"], 0),
    "fmt": (["fmt", "--check", "plans"], 0),
    "diff": (["diff", "plans/nghe-an/2021.yaml", "plans/tuong-duong/2024.yaml"], 0),
    "diff json": (["diff", "plans/dong-thap/2021.yaml", "plans/nghe-an/2021.yaml", "--format", "json"], 0),
    "diff md": (["diff", "plans/dong-thap/2021.yaml", "plans/nghe-an/2021.yaml", "--format", "md"], 0),
    "diff html": (["diff", "plans/nghe-an/2021.yaml", "plans/tuong-duong/2024.yaml", "--format", "html"], 0),
    "diff docx": (
        ["diff", "plans/nghe-an/2021.yaml", "plans/tuong-duong/2024.yaml", "-o", "So sánh.docx", "--force"],
        0,
    ),
    "cascade": (["cascade", "plans/nghe-an/2021.yaml", "plans/tuong-duong/2024.yaml"], 0),
    "cascade json": (
        [
            "cascade",
            "plans/nghe-an/2021.yaml",
            "plans/tuong-duong/2024.yaml",
            "--format",
            "json",
            "--fail-on",
            "missing",
        ],
        1,
    ),
    "cascade html": (
        ["cascade", "plans/nghe-an/2021.yaml", "plans/tuong-duong/2024.yaml", "--format", "html"],
        0,
    ),
    "deadline": (["deadline", "Trước ngày 25/10", "--year", "2024"], 0),
    "deadline json": (["deadline", "Quý III", "--year", "2024", "--format", "json"], 0),
    "schema": (["schema"], 0),
    "render md": (["render", "plans/tuong-duong/2024.yaml", "--to", "md", "-o", "-"], 0),
    "render docx": (["render", "plans/nghe-an/2021.yaml", "-o", "Kế hoạch.docx", "--force"], 0),
    "report md": (["report", "plans/nghe-an/2021.yaml", "--period", "2021-Q3", "--to", "md", "-o", "-"], 0),
    "report docx": (
        ["report", "plans/nghe-an/2021.yaml", "--period", "2021-6T", "-o", "BC.docx", "--force"],
        0,
    ),
    "init": (["init", "thư mục mới", "--level", "commune", "--year", "2026"], 0),
    "new": (["new", "--level", "commune", "--year", "2026", "-o", "-"], 0),
    "new from": (["new", "--from", "plans/tuong-duong/2024.yaml", "-o", "-"], 0),
    "a missing path": (["validate", "kế hoạch/không có.yaml"], 2),
    "a usage error": (["deadline"], 2),
}

SURROUNDINGS = {
    "C locale": {"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "narrow Vietnamese console": {"PYTHONIOENCODING": "cp1258", "PYTHONUTF8": "0", "COLUMNS": "40"},
    "Western console": {"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0", "NO_COLOR": "1"},
    "strict about encodings": {
        "LANG": "C.UTF-8",
        "PYTHONWARNDEFAULTENCODING": "1",
        "PYTHONWARNINGS": "error::EncodingWarning,error::ResourceWarning",
    },
}

Told = subprocess.CompletedProcess[bytes]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as people name folders."""
    folder = tmp_path_factory.mktemp("Máy của tôi") / "Cải cách hành chính (bản cuối)"
    shutil.copytree(ROOT / "plans", folder / "plans")
    return folder


def start(folder: Path, arguments: list[str], surroundings: dict[str, str]) -> Told:
    kept = {key: os.environ[key] for key in ("PATH", "SYSTEMROOT", "TEMP") if key in os.environ}
    variables = {**kept, "PYTHONPATH": str(ROOT / "src"), **surroundings}
    command = [sys.executable, "-m", "cchc_cli", *arguments]
    return subprocess.run(command, check=False, cwd=folder, env=variables, capture_output=True)


def test_every_command_is_run() -> None:
    lines = [tuple(arguments) for arguments, _ in RUNS.values()]
    commands = [words for words, _ in every_command()]

    assert len(commands) > 15
    assert [words for words in commands if not any(line[: len(words)] == words for line in lines)] == []


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("surroundings", SURROUNDINGS)
def test_the_program_answers(office: Path, surroundings: str, run: str) -> None:
    arguments, status = RUNS[run]
    answer = start(office, arguments, SURROUNDINGS[surroundings])

    assert answer.returncode == status, answer.stderr
    assert b"Traceback" not in answer.stdout + answer.stderr
    assert b"Warning" not in answer.stderr
    assert answer.stdout.strip() or answer.stderr.strip() or run == "fmt"  # nothing to mend, nothing to say
    if status == 2:
        assert answer.stdout == b""
        assert b"cchc" in answer.stderr.lower()
    if "json" in arguments or arguments == ["schema"]:
        assert json.loads(answer.stdout.decode("utf-8"))


def test_the_strict_surroundings_would_tell(office: Path) -> None:
    """A file opened without naming its encoding ends the run there."""
    strict = SURROUNDINGS["strict about encodings"]
    code = "open('plans/cchc.yaml')"
    found = subprocess.run(
        [sys.executable, "-c", code],
        check=False,
        cwd=office,
        env={**os.environ, **strict},
        capture_output=True,
    )

    assert found.returncode == 1
    assert b"EncodingWarning" in found.stderr


@pytest.mark.parametrize("run", ["validate", "budget", "tasks", "overdue", "targets", "diff", "cascade"])
def test_answers_fit_a_narrow_console(office: Path, run: str) -> None:
    # The code page writes tones as letters of their own; on the screen they stand over the vowel.
    answer = start(office, RUNS[run][0], SURROUNDINGS["narrow Vietnamese console"])
    text = answer.stdout.decode("cp1258")
    lines = unicodedata.normalize("NFC", text).splitlines()

    assert len(lines) > 10
    # A place stands in one piece, so that a terminal opens it with a click.
    assert [line for line in lines if len(line) > 40 and not line.lstrip().startswith("-->")] == []
