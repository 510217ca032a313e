"""A plan followed up for a year by two people on two git branches, merged in a clone that has no git configuration."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
from docx import Document

from tests.conftest import Run
from tests.tools.documents import ROOT

PLAN = "plans/nghe-an/2021.yaml"
FILE = "plans/nghe-an/2021.progress.yaml"
SETTLED = {"tạm dừng": "II.9", "không thực hiện": "II.10"}
"""Tasks that are not done, but told about."""
LEFT = "VIII"
"""The task of which nobody tells anything."""


class Work:
    """A repository and clones of it; git as it is on a machine where nobody has set it up."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder / "nobody"),
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_SYSTEM": os.devnull,
            "GIT_CONFIG_NOSYSTEM": "1",
        }

    def git(self, where: str, *arguments: str) -> str:
        identity = ("-c", "user.name=Cán bộ", "-c", "user.email=can-bo@example.invalid")
        done = subprocess.run(
            ["git", *identity, *arguments],
            cwd=self.folder / where,
            env=self.environment,
            check=False,
            capture_output=True,
            text=True,
            encoding="utf-8",
        )
        assert done.returncode == 0, f"{arguments}: {done.stdout}{done.stderr}"
        return done.stdout

    def clone(self, name: str, branch: str) -> Path:
        """A fresh clone on a branch of its own."""
        self.git(".", "clone", "-q", "office", name)
        self.git(name, "checkout", "-q", "-B", branch, "origin/main")
        return self.folder / name

    def publish(self, name: str, branch: str) -> None:
        self.git(name, "add", "-A")
        self.git(name, "commit", "-qm", f"{branch}: tiến độ")
        self.git(name, "push", "-q", "origin", branch)

    def merge(self, name: str, *branches: str) -> Path:
        """Both branches merged into main, in a clone that was made for it."""
        clone = self.clone(name, "main")
        for branch in branches:
            self.git(name, "merge", "-q", "--no-edit", f"origin/{branch}")
        self.git(name, "push", "-q", "origin", "main")
        return clone


@pytest.fixture
def work(tmp_path: Path) -> Work:
    """An office with the plan of Nghệ An, and nothing recorded."""
    made = Work(tmp_path)
    made.environment["PATH"] = os.environ["PATH"]
    seed = tmp_path / "seed"
    copytree(ROOT / "plans", seed / "plans")
    (tmp_path / "office").mkdir()
    made.git("office", "init", "-q", "--bare", "-b", "main")
    made.git("seed", "init", "-q", "-b", "main")
    made.git("seed", "add", "-A")
    made.git("seed", "commit", "-qm", "kế hoạch")
    made.git("seed", "push", "-q", "../office", "main")
    return made


def entries(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith("- ")]


def units(cchc: Run, plan: Path) -> list[dict[str, Any]]:
    told = json.loads(cchc("tasks", str(plan), "--format", "json").stdout)
    return [{"task": task["task"], **unit} for task in told["tasks"] for unit in task["units"]]


def months(found: list[dict[str, Any]]) -> dict[int, list[tuple[str, ...]]]:
    """What falls due in each month, as options of ``cchc progress add``; what has no date is told in December."""
    several = {
        task
        for task in {unit["task"] for unit in found}
        if len({u["number"] for u in found if u["task"] == task}) > 1
    }
    told: dict[int, dict[tuple[str, ...], None]] = {month: {} for month in range(1, 13)}
    for unit in found:
        if unit["task"] in (LEFT, *SETTLED.values()):
            continue
        month = int(unit["due"][5:7]) if unit["due"] else 12
        options = ["--task", unit["task"], "--status", "hoàn thành"]
        if unit["period"]:
            options += ["--period", unit["period"]]
        if unit["task"] in several and not unit["period"]:
            options += ["--part", unit["part"]]
        told[month][tuple(options)] = None
    return {month: list(options) for month, options in told.items()}


REPORTS = {
    3: ("2021-Q1", "2021-03-14"),
    6: ("2021-6T", "2021-06-14"),
    9: ("2021-Q3", "2021-09-14"),
    12: ("2021-N", "2021-12-14"),
}
"""The reports of a year by the month in which they are made, with the day on which the ministry closes their figures."""


def _reported(cchc: Run, plan: Path, period: str, closed: str) -> None:
    """The report of a quarter says of the tasks what the status of its last day says."""
    told = json.loads(cchc("status", str(plan), "--as-of", closed, "--format", "json").stdout)["plans"][0][
        "tasks"
    ]
    page = cchc(
        "report", str(plan), "--period", period, "--as-of", "2021-12-31", "--to", "md", "-o", "-"
    ).stdout
    paper = plan.with_name(f"{period}.docx")
    answer = cchc("report", str(plan), "--period", period, "--as-of", "2021-12-31", "-o", str(paper))

    assert f"đã hoàn thành {told['done']}/{told['planned']} nhiệm vụ" in page
    assert answer.exit_code == 0, answer.stderr
    words = [paragraph.text for paragraph in Document(str(paper)).paragraphs]
    assert any(f"{told['done']}/{told['planned']} nhiệm vụ" in text for text in words)


def test_a_year_of_two_people(cchc: Run, work: Work) -> None:
    plan = work.folder / "seed" / PLAN
    told = months(units(cchc, plan))
    assert sum(map(len, told.values())) > 50
    written: list[str] = []

    for month, options in told.items():
        day = f"2021-{month:02}-28"
        for number, branch in enumerate(("an", "binh")):
            clone = work.clone(f"{branch}-{month}", branch)
            for one in options[number::2]:
                answer = cchc("progress", "add", str(clone / PLAN), *one, "--date", day, "--by", "Sở Nội vụ")
                assert answer.exit_code == 0, answer.stderr
            # Both tell something each month, about the same task, on the same day.
            answer = cchc(
                "progress", "add", str(clone / PLAN),
                "--task", "II.6", "--note", f"kiến nghị: {branch}", "--date", day, "--by", "Sở Nội vụ",
            )  # fmt: skip
            assert answer.exit_code == 0, answer.stderr
            if month == 12:
                status, task = list(SETTLED.items())[number]
                cchc("progress", "add", str(clone / PLAN), "--task", task, "--status", status, "--date", day)
            written += set(entries((clone / FILE).read_text("utf-8"))) - set(written)
            work.publish(f"{branch}-{month}", branch)
        merged = work.merge(f"merge-{month}", "an", "binh")
        text = (merged / FILE).read_text("utf-8")
        assert sorted(entries(text)) == sorted(written), f"month {month}"
        assert len(text.splitlines()) == len(written) + 2, (
            "the heading stands once, and no mark of a conflict"
        )
        assert cchc("validate", str(merged / PLAN)).stdout.count(".progress.yaml:") == 0
        if month in REPORTS:
            _reported(cchc, merged / PLAN, *REPORTS[month])

    final = merged / PLAN
    before_the_end = json.loads(
        cchc("status", str(final), "--as-of", "2021-11-30", "--format", "json").stdout
    )
    told_then = before_the_end["plans"][0]["tasks"]
    assert told_then["planned"] == 42
    assert told_then["done"] < 39
    status = json.loads(cchc("status", str(final), "--as-of", "2021-12-31", "--format", "json").stdout)
    tasks = status["plans"][0]["tasks"]
    assert (tasks["done"], tasks["paused"], tasks["dropped"], tasks["not_started"]) == (39, 1, 1, 1)
    assert tasks["done_percent"] == 92.86
    late = json.loads(cchc("overdue", str(final), "--as-of", "2022-01-31", "--format", "json").stdout)
    assert {due["task"] for due in late["overdue"]} <= {LEFT}

    lines = (merged / FILE).read_text("utf-8").splitlines(keepends=True)
    lines.reverse()
    (merged / FILE).write_text("".join(lines), encoding="utf-8")
    again = json.loads(cchc("status", str(final), "--as-of", "2021-12-31", "--format", "json").stdout)
    assert again == status


def _lines(work: Work, branch: str, text: str) -> None:
    clone = work.clone(branch, branch)
    (clone / FILE).write_bytes(text.encode("utf-8"))
    work.publish(branch, branch)


BASE = "- {date: 2021-01-05, task: I.3, status: đang thực hiện}\n"
ENTRY = "- {{date: 2021-01-31, task: {task}, status: hoàn thành, by: Sở Nội vụ}}\n"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(ENTRY.format(task="I.3"), ENTRY.format(task="II.5"), id="one line each"),
        pytest.param(
            ENTRY.format(task="I.3").replace("\n", "\r\n"), ENTRY.format(task="II.5"), id="one with CRLF"
        ),
        pytest.param(ENTRY.format(task="I.3")[:-1], ENTRY.format(task="II.5"), id="no end of line, first"),
        pytest.param(ENTRY.format(task="I.3"), ENTRY.format(task="II.5")[:-1], id="no end of line, second"),
        pytest.param(
            ENTRY.format(task="I.3")[:-1], ENTRY.format(task="II.5")[:-1], id="no end of line, both"
        ),
        pytest.param(
            ENTRY.format(task="I.3") + ENTRY.format(task="I.4") + ENTRY.format(task="II.1"),
            ENTRY.format(task="II.5") + ENTRY.format(task="I.4") + ENTRY.format(task="II.2"),
            id="the same line between others",
        ),
    ],
)
@pytest.mark.parametrize("base", ["", BASE], ids=["both make the file", "the file is there"])
def test_no_entry_is_lost_or_fused(cchc: Run, work: Work, base: str, first: str, second: str) -> None:
    if base:
        _lines(work, "base", base)
        work.merge("with-base", "base")

    _lines(work, "an", base.replace("\n", "\r\n" if "\r" in first else "\n") + first)
    _lines(work, "binh", base + second)
    merged = work.merge("merged", "an", "binh")

    wanted = {line.strip() for line in (base + first + "\n" + second).splitlines() if line.strip()}
    text = (merged / FILE).read_text("utf-8")
    assert {line.strip() for line in text.splitlines()} == wanted
    told = json.loads(cchc("progress", "list", str(merged / PLAN), "--format", "json").stdout)
    assert len(told["entries"]) == len(wanted)
