"""The generated parts of README.md and docs/ are fresh, and what they show to copy works."""

from __future__ import annotations

import json
import re
from pathlib import Path
from shutil import copytree

import pytest

from cchc_cli.cli.app import every_command
from tests.conftest import Run
from tests.tools.readme import ROOT, blocks, pages


def test_generated_blocks_are_what_the_program_says_today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    fresh = pages()

    assert sum(blocks(text) for text in fresh.values()) >= 8
    stale = [path.name for path, text in fresh.items() if path.read_text(encoding="utf-8") != text]
    assert stale == [], "run `make docs`"


def test_the_plan_in_the_readme_validates_and_renders(cchc: Run, tmp_path: Path) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    found = re.search(r"<!-- plan -->\n```yaml\n(.*?)```", readme, re.DOTALL)
    assert found
    copytree(ROOT / "plans", tmp_path / "plans")
    (tmp_path / "plans/tam-quang").mkdir()
    (tmp_path / "plans/tam-quang/2026.yaml").write_text(found[1], encoding="utf-8")

    checked = cchc("lint", "plans/tam-quang/2026.yaml", "--fail-on", "advice")
    rendered = cchc("render", "plans/tam-quang/2026.yaml", "--to", "md", "-o", "-")

    assert (checked.exit_code, rendered.exit_code) == (0, 0), checked.stdout
    assert "Bằng chữ: Hai mươi triệu đồng./." in rendered.stdout


def test_every_command_stands_in_the_readme_and_the_contract() -> None:
    for page in ("README.md", "docs/contract.md"):
        text = (ROOT / page).read_text(encoding="utf-8")
        missing = [words for words, _ in every_command() if f"cchc {' '.join(words)}" not in text]
        assert tuple(every_command())
        assert missing == []


def test_links_of_the_pages_lead_somewhere() -> None:
    seen = 0
    for page in [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]:
        for target in re.findall(r"\]\(((?!https?:|#)[^)]+)\)", page.read_text(encoding="utf-8")):
            name, _, heading = target.partition("#")
            assert (page.parent / name).exists(), f"{page.name}: {target}"
            text = (page.parent / name).read_text(encoding="utf-8") if heading else ""
            headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
            assert not heading or heading in {found.lower() for found in headings}, f"{page.name}: {target}"
            seen += 1
    assert seen >= 6


def test_the_two_commands_of_the_readme_are_those_of_ci() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8")

    assert "make run" in readme
    assert "make test" in readme
    assert "make test" in ci


def test_the_progress_file_of_the_format_page_is_sound(cchc: Run, tmp_path: Path) -> None:
    page = (ROOT / "docs/format.md").read_text(encoding="utf-8")
    found = re.search(r"## Tệp tiến độ\n.*?```yaml\n(.*?)```", page, re.DOTALL)
    assert found
    copytree(ROOT / "plans", tmp_path / "plans")
    (tmp_path / "plans/nghe-an/2021.progress.yaml").write_text(found[1], encoding="utf-8")

    listed = cchc("progress", "list", "plans/nghe-an/2021.yaml", "--format", "json")
    linted = cchc("lint", "plans/nghe-an/2021.yaml", "--format", "concise")

    assert len(json.loads(listed.stdout)["entries"]) == len(found[1].splitlines()) >= 5
    assert ".progress.yaml" not in linted.stdout + listed.stderr
