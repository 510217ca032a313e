"""cchc init: a repository of plans in which everything works at once, and nothing is overwritten."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from cchc_cli.repository.agencies import AgencyList
from cchc_cli.repository.schemas import MODELS
from cchc_cli.repository.settings import Settings
from cchc_cli.source.loader import load_model
from tests.conftest import Run
from tests.tools.documents import ROOT

FILES = {
    "cchc.yaml",
    "agencies.yaml",
    "plans/2026.yaml",
    "README.md",
    ".gitignore",
    ".gitattributes",
    ".vscode/settings.json",
    ".vscode/extensions.json",
    ".ci/check.sh",
    ".github/workflows/cchc.yml",
    ".gitlab-ci.yml",
    *(f"schemas/{subject}.schema.json" for subject in MODELS),
}

CASES = [
    (level, str(year), era)
    for level in ("province", "department", "district", "commune")
    for year, era in ((2012, ""), (2021, ""), (2025, ""), (2025, "two-tier"), (2026, ""))
    if not (level == "district" and (era or year > 2025))
]
ISSUERS = {
    "province": "Ủy ban nhân dân thành phố Cần Thơ",
    "department": "Sở Nội vụ tỉnh Nghệ An",
    "district": "Ủy ban nhân dân thị xã Thái Hòa",
    "commune": "Ủy ban nhân dân phường 12",
}


def made_in(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def text_files(folder: Path) -> dict[str, list[str]]:
    return {name: (folder / name).read_text("utf-8").splitlines() for name in made_in(folder)}


def places(output: str) -> list[tuple[str, int, str]]:
    found = re.findall(r"^  (.+?):(\d+): (.+)$", output, re.MULTILINE)
    return [(name, int(line), what) for name, line, what in found]


@pytest.mark.parametrize("named", [True, False], ids=["named", "nameless"])
@pytest.mark.parametrize(("level", "year", "era"), CASES)
def test_the_first_plan_validates_and_renders_in_every_setting(
    cchc: Run, tmp_path: Path, level: str, year: str, era: str, *, named: bool
) -> None:
    arguments = ["--level", level, "--year", year, *(["--era", era] if era else [])]
    arguments += ["--issuer", ISSUERS[level]] if named else []

    made = cchc("init", ".", *arguments)
    checked = cchc("validate", "--format", "concise")
    word = cchc("render", f"plans/{year}.yaml", "-o", "plan.docx")
    markdown = cchc("render", f"plans/{year}.yaml", "--to", "md", "-o", "-")

    assert (made.exit_code, made.stderr) == (0, "")
    assert checked.exit_code == 0, checked.stdout
    assert (word.exit_code, (tmp_path / "plan.docx").read_bytes()[:2]) == (0, b"PK")
    assert markdown.exit_code == 0
    assert "Cải cách thể chế" in markdown.stdout
    assert "{" not in markdown.stdout
    title = next(line for line in markdown.stdout.splitlines() if line.startswith("# KẾ HOẠCH"))
    assert ("…" in title) is not named


@pytest.mark.parametrize(("level", "year", "era"), CASES)
def test_new_makes_another_plan_that_validates_beside_the_first(
    cchc: Run, level: str, year: str, era: str
) -> None:
    arguments = ["--level", level, "--year", year, *(["--era", era] if era else [])]
    cchc("init", ".", *arguments)

    made = cchc("new", *arguments, "-o", "plans/khác.yaml")

    assert made.exit_code == 0, made.stderr
    assert cchc("validate").exit_code == 0


def test_it_says_what_it_wrote_and_where_something_is_to_be_filled_in(cchc: Run, tmp_path: Path) -> None:
    answer = cchc("init", "xã", "--year", "2026", "--lang", "en")

    written = answer.stdout.partition("Written:\n")[2].partition("\n\n")[0].split("\n")
    assert {line.removeprefix("  xã/") for line in written} == FILES
    assert made_in(tmp_path / "xã") == FILES
    assert "Kept" not in answer.stdout
    assert answer.stdout.endswith(
        "Next:\n  cchc validate xã/plans\n  cchc render xã/plans/2026.yaml --to docx\n"
    )


@pytest.mark.parametrize(("level", "year", "era"), CASES)
def test_every_place_to_fill_in_is_listed_with_its_line(
    cchc: Run, tmp_path: Path, level: str, year: str, era: str
) -> None:
    answer = cchc("init", "--level", level, "--year", year, *(["--era", era] if era else []))

    listed = places(answer.stdout)
    standing = [
        (name, number, line.partition("# cần điền: ")[2])
        for name, lines in text_files(tmp_path).items()
        for number, line in enumerate(lines, 1)
        if "# cần điền: " in line
    ]
    assert len(listed) >= 10
    assert sorted(listed) == sorted(standing)
    assert {name for name, _, _ in listed} <= {f"plans/{year}.yaml", "agencies.yaml"}


def test_files_that_are_there_are_kept_and_named(cchc: Run, tmp_path: Path) -> None:
    (tmp_path / ".vscode").mkdir()
    (tmp_path / ".vscode" / "settings.json").write_text("{}", encoding="utf-8")
    (tmp_path / "README.md").write_text("của tôi", encoding="utf-8")

    answer = cchc("init", "--year", "2026", "--lang", "en")

    assert answer.exit_code == 0
    assert "Kept as they were:\n  README.md\n  .vscode/settings.json\n" in answer.stdout
    assert (tmp_path / "README.md").read_text("utf-8") == "của tôi"
    assert (tmp_path / ".vscode" / "settings.json").read_text("utf-8") == "{}"
    assert made_in(tmp_path) == FILES


def test_a_second_run_changes_nothing_and_lists_no_place_of_kept_files(cchc: Run, tmp_path: Path) -> None:
    cchc("init", "--year", "2026")
    plan = tmp_path / "plans" / "2026.yaml"
    plan.write_text(plan.read_text("utf-8") + "# của tôi\n", encoding="utf-8")
    before = {name: (tmp_path / name).read_bytes() for name in made_in(tmp_path)}

    answer = cchc("init", "--year", "2026", "--level", "province", "--lang", "en")

    assert answer.exit_code == 0
    assert {name: (tmp_path / name).read_bytes() for name in made_in(tmp_path)} == before
    assert "Written:" not in answer.stdout
    assert places(answer.stdout) == []


def test_it_works_inside_a_git_repository_and_settles_its_line_ends(cchc: Run, tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)

    answer = cchc("init", "--year", "2026")

    def attribute(name: str, path: str) -> str:
        asked = subprocess.run(
            ["git", "-C", str(tmp_path), "check-attr", name, path], check=True, capture_output=True, text=True
        )
        return asked.stdout.strip().rpartition(": ")[2]

    assert answer.exit_code == 0
    assert attribute("eol", "plans/2026.yaml") == "lf"


def test_a_file_in_the_way_of_a_folder_stops_it_before_anything_is_written(cchc: Run, tmp_path: Path) -> None:
    (tmp_path / "plans").write_text("", encoding="utf-8")

    answer = cchc("init", "--year", "2026", "--lang", "en")

    assert (answer.exit_code, answer.stdout) == (2, "")
    assert answer.stderr == "cchc: plans is a file, and a folder of that name is needed\n"
    assert made_in(tmp_path) == {"plans"}


def test_the_folder_itself_may_not_be_a_file(cchc: Run, tmp_path: Path) -> None:
    (tmp_path / "x").write_text("", encoding="utf-8")

    assert cchc("init", "x", "--year", "2026").exit_code == 2


def test_names_with_spaces_and_vietnamese_letters_work(cchc: Run, tmp_path: Path) -> None:
    folder = "Kế hoạch CCHC/xã Tam Quang"

    made = cchc("init", folder, "--issuer", "UBND xã Tam Quang", "--year", "2026")

    assert made.exit_code == 0
    assert cchc("validate", folder).exit_code == 0
    assert cchc("render", f"{folder}/plans/2026.yaml", "-o", f"{folder}/kế hoạch.docx").exit_code == 0
    assert f'cchc validate "{folder}/plans"' in made.stdout


@pytest.mark.parametrize("level", ["province", "department", "commune"])
def test_the_editor_finds_a_schema_for_every_file_and_accepts_it(
    cchc: Run, tmp_path: Path, level: str
) -> None:
    import yaml

    cchc("init", "--level", level, "--year", "2026")
    mapped = json.loads((tmp_path / ".vscode" / "settings.json").read_text("utf-8"))["yaml.schemas"]

    assert len(mapped) >= 3
    assert [path for path in mapped if not (tmp_path / path).is_file()] == []
    for schema, file in (
        ("plan", "plans/2026.yaml"),
        ("agencies", "agencies.yaml"),
        ("settings", "cchc.yaml"),
    ):
        text = (tmp_path / file).read_text("utf-8")
        modeline = re.match(r"# yaml-language-server: \$schema=(\S+)\n", text)
        assert modeline, file
        path = ((tmp_path / file).parent / modeline[1]).resolve()
        assert path == tmp_path.resolve() / "schemas" / f"{schema}.schema.json"
        assert f"/{file}" in mapped[f"./schemas/{schema}.schema.json"] or schema == "plan"
        validator = Draft202012Validator(json.loads(path.read_text("utf-8")))
        assert [error.message for error in validator.iter_errors(yaml.safe_load(text))] == []


def test_settings_and_agencies_read_without_a_finding(cchc: Run, tmp_path: Path) -> None:
    cchc("init", "--level", "province", "--year", "2026")

    assert load_model(tmp_path / "cchc.yaml", Settings).diagnostics == ()
    agencies = load_model(tmp_path / "agencies.yaml", AgencyList)
    assert agencies.diagnostics == ()
    assert agencies.model
    successors = {agency.successor for agency in agencies.model.agencies if agency.successor}
    assert successors <= {agency.name for agency in agencies.model.agencies}
    assert len(successors) > 4


def checked_in_ci(office: Path, **service: str) -> subprocess.CompletedProcess[str]:
    """The file that CI runs, with the real cchc on the path."""
    tools = office.parent / "tools"
    tools.mkdir(exist_ok=True)
    program = tools / "cchc"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m cchc_cli "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    variables = {
        "PATH": f"{tools}:/usr/bin:/bin",
        "PYTHONPATH": str(ROOT / "src"),
        "CCHC_LANG": "en",
        **service,
    }
    command = ["sh", str(office / ".ci" / "check.sh")]
    return subprocess.run(
        command, check=False, capture_output=True, text=True, encoding="utf-8", env=variables
    )


@pytest.mark.parametrize(
    ("service", "said"),
    [
        ({}, "error[DUE101] impossible-date"),
        ({"GITHUB_ACTIONS": "true", "CI": "true"}, "::error file=plans/2026.yaml,line="),
        ({"GITLAB_CI": "true", "CI": "true"}, "error[DUE101] impossible-date"),
    ],
)
def test_the_check_of_ci_tells_each_service_in_its_way_and_its_exit_status_survives(
    cchc: Run, tmp_path: Path, service: dict[str, str], said: str
) -> None:
    office = tmp_path / "kế hoạch"
    cchc("init", str(office), "--year", "2026")
    plan = office / "plans" / "2026.yaml"
    right = checked_in_ci(office, **service)
    text = plan.read_text("utf-8")
    plan.write_text(text.replace("deadline: Tháng 12", "deadline: Trước ngày 31/9", 1), encoding="utf-8")

    wrong = checked_in_ci(office, **service)

    assert (right.returncode, right.stderr) == (0, right.stderr), right.stdout
    assert wrong.returncode == 1, wrong.stderr
    assert said in wrong.stdout
    if "GITLAB_CI" in service:
        report = json.loads((office / "gl-code-quality-report.json").read_text("utf-8"))
        assert [found["check_name"] for found in report if found["severity"] == "major"] == ["DUE101"]
        assert "DUE101" in (office / "junit.xml").read_text("utf-8")


def test_a_layout_that_is_not_the_usual_one_fails_in_ci_too(cchc: Run, tmp_path: Path) -> None:
    office = tmp_path / "office"
    cchc("init", str(office), "--year", "2026")
    plan = office / "plans" / "2026.yaml"
    plan.write_text(plan.read_text("utf-8").replace("year: 2026", "year:   2026"), encoding="utf-8")

    assert checked_in_ci(office).returncode == 1


def test_no_file_names_a_registry(cchc: Run, tmp_path: Path) -> None:
    cchc("init", "--year", "2026")

    ours = {name: lines for name, lines in text_files(tmp_path).items() if not name.startswith("schemas/")}
    assert [
        name for name, lines in ours.items() if "http" in "".join(lines) or "pypi" in "".join(lines).lower()
    ] == []


def test_the_money_annex_of_a_draft_works_once_its_signs_are_taken_away(cchc: Run, tmp_path: Path) -> None:
    cchc("init", "--year", "2026", "--issuer", "xã Tam Quang")
    plan = tmp_path / "plans" / "2026.yaml"
    head, mark, money = plan.read_text("utf-8").partition("  # - title: DỰ KIẾN KINH PHÍ")
    assert mark
    filled = (mark + money).replace("  # ", "  ").replace("…", "20")
    plan.write_text(head + filled, encoding="utf-8")

    assert cchc("validate").exit_code == 0
    assert "Bốn mươi triệu đồng" in cchc("render", "plans/2026.yaml", "--to", "md", "-o", "-").stdout


def test_what_is_filled_in_as_the_file_says_becomes_a_target(cchc: Run, tmp_path: Path) -> None:
    cchc("init", "--year", "2026", "--issuer", "xã Tam Quang")
    plan = tmp_path / "plans" / "2026.yaml"
    text = plan.read_text("utf-8")
    blank = "giải quyết đúng hạn đạt …%."
    assert blank in text
    plan.write_text(text.replace(blank, "giải quyết đúng hạn đạt {từ 98% trở lên}."), encoding="utf-8")

    targets = json.loads(cchc("targets", "--format", "json").stdout)["targets"]

    assert [(target["relation"], target["value"], target["unit"]) for target in targets] == [(">=", 98, "%")]
    assert cchc("validate").exit_code == 0


def test_every_deadline_of_a_draft_is_understood(cchc: Run) -> None:
    for level in ("province", "department", "commune"):
        cchc("init", level, "--level", level, "--year", "2026")
        tasks = json.loads(cchc("tasks", level, "--format", "json").stdout)["tasks"]
        parts = [part for task in tasks for deadline in task["deadlines"] for part in deadline["parts"]]

        assert len(parts) > 20
        assert [part["text"] for part in parts if part["kind"] == "unknown"] == []


@pytest.mark.parametrize("level", ["province", "department", "commune"])
@pytest.mark.parametrize("year", ["2026", "2027"])
def test_a_new_draft_has_no_error_and_no_warning(cchc: Run, level: str, year: str) -> None:
    cchc("init", "office", "--level", level, "--year", year)

    told = json.loads(cchc("lint", "office", "--format", "json").stdout)["summary"]

    assert (told["checked"], told["errors"], told["warnings"]) == (1, 0, 0)


def test_git_joins_the_lines_of_progress_files_in_a_new_repository(cchc: Run, tmp_path: Path) -> None:
    cchc("init", ".", "--level", "commune", "--year", "2026")

    attributes = (tmp_path / ".gitattributes").read_text("utf-8").splitlines()
    assert "*.progress.yaml text eol=lf merge=union" in attributes
    shipped = (ROOT / "plans/.gitattributes").read_text("utf-8").splitlines()
    assert set(shipped) <= set(attributes)
    assert "2026.progress.yaml" in (tmp_path / "README.md").read_text("utf-8")
