"""``cchc fmt``: what it writes, what it tells, and what it leaves alone."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.conftest import Run
from tests.real_plans import FOLDER

LOOSE = "# Kế hoạch\nyear:   2026  # năm\ntitle: 'A'\n"
TIDY = "# Kế hoạch\ntitle: A\nyear: 2026  # năm\n"
BROKEN = "title: [A\n"


def write(**files: str) -> None:
    for name, text in files.items():
        Path(f"{name}.yaml").write_text(text, encoding="utf-8", newline="")


def text(name: str) -> str:
    return Path(f"{name}.yaml").read_bytes().decode()


def test_files_are_rewritten_and_named_on_stderr(cchc: Run) -> None:
    write(a=LOOSE, b=TIDY)

    answer = cchc("fmt", "--lang", "en", ".")

    assert (answer.exit_code, answer.stdout, answer.stderr) == (0, "", "laid out anew: a.yaml\n")
    assert (text("a"), text("b")) == (TIDY, TIDY)
    assert cchc("fmt", ".").stderr == ""


def test_check_names_the_files_and_writes_nothing(cchc: Run) -> None:
    write(a=LOOSE, b=TIDY)

    answer = cchc("fmt", "--check", "--lang", "en")

    assert (answer.exit_code, answer.stdout) == (1, "a.yaml\n")
    assert answer.stderr == "files that would change: 1\n"
    assert text("a") == LOOSE


def test_check_of_tidy_files_says_nothing(cchc: Run) -> None:
    write(b=TIDY)

    answer = cchc("fmt", "--check")

    assert (answer.exit_code, answer.stdout, answer.stderr) == (0, "", "")


@pytest.mark.parametrize(("options", "status"), [(["--diff"], 0), (["--diff", "--check"], 1)])
def test_a_diff_shows_what_would_change_and_writes_nothing(
    cchc: Run, options: list[str], status: int
) -> None:
    write(a=LOOSE, b=TIDY)

    answer = cchc("fmt", "a.yaml", "b.yaml", *options)

    assert answer.exit_code == status
    assert answer.stdout == (
        "--- a.yaml\n"
        "+++ a.yaml\n"
        "@@ -1,3 +1,3 @@\n"
        " # Kế hoạch\n"
        "-year:   2026  # năm\n"
        "-title: 'A'\n"
        "+title: A\n"
        "+year: 2026  # năm\n"
    )
    assert text("a") == LOOSE


def test_a_diff_shows_a_missing_line_end(cchc: Run) -> None:
    write(a="title: A")

    assert cchc("fmt", "a.yaml", "--diff").stdout == (
        "--- a.yaml\n+++ a.yaml\n@@ -1 +1 @@\n-title: A\n\\ No newline at end of file\n+title: A\n"
    )


def test_the_standard_input_goes_to_the_standard_output(cchc: Run) -> None:
    answer = cchc("fmt", "-", stdin=LOOSE)

    assert (answer.exit_code, answer.stdout, answer.stderr) == (0, TIDY, "")
    assert cchc("fmt", "-", stdin=TIDY).stdout == TIDY
    assert (
        cchc("fmt", "-", "--check", stdin=LOOSE).exit_code,
        cchc("fmt", "-", "--check", stdin=TIDY).exit_code,
    ) == (1, 0)


def test_a_broken_file_is_reported_and_left_alone_and_the_others_are_written(cchc: Run) -> None:
    write(a=LOOSE, b=BROKEN)

    answer = cchc("fmt", "--lang", "en")

    assert answer.exit_code == 1
    assert answer.stdout == ""
    lines = answer.stderr.splitlines()
    assert lines[0] == "laid out anew: a.yaml"
    assert lines[1].startswith("b.yaml:1:8: error[YML")
    assert lines[-1] == "files left as they are, because their YAML is not sound: 1"
    assert (text("a"), text("b")) == (TIDY, BROKEN)


@pytest.mark.parametrize("options", [[], ["--check"], ["--diff"]])
def test_broken_yaml_on_the_standard_input_gives_nothing(cchc: Run, options: list[str]) -> None:
    answer = cchc("fmt", "-", *options, stdin=BROKEN)

    assert (answer.exit_code, answer.stdout) == (1, "")


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"title: \xff\n", id="no UTF-8"),
        pytest.param(b"", id="empty"),
        pytest.param(b"title: A\ntitle: B\n", id="a key twice"),
        pytest.param(b"title: &a A\ntext: *a\n", id="an alias"),
        pytest.param(b"title: A\n---\ntitle: B\n", id="two documents"),
        pytest.param(b"title: {a: b}\n", id="a map in braces"),
        pytest.param(b"title: A\x07\n", id="a control character"),
    ],
)
def test_whatever_the_reader_finds_wrong_keeps_a_file_as_it_is(cchc: Run, content: bytes) -> None:
    Path("a.yaml").write_bytes(content)

    assert cchc("fmt", "a.yaml").exit_code == 1
    assert Path("a.yaml").read_bytes() == content


def test_a_file_with_faults_of_the_schema_alone_is_laid_out(cchc: Run) -> None:
    write(a="titel:   A\nyear: x\n")

    assert cchc("fmt", "a.yaml").exit_code == 0
    assert text("a") == "year: x\ntitel: A\n"


def test_line_ends_and_the_byte_order_mark_stay(cchc: Run) -> None:
    write(a="\ufefftitle:   A\r\nyear: 2026\r\n")

    cchc("fmt", "a.yaml")

    assert text("a") == "\ufefftitle: A\r\nyear: 2026\r\n"


def test_settings_and_agencies_below_a_named_folder_are_laid_out_too(cchc: Run) -> None:
    Path("plans/xa").mkdir(parents=True)
    write(**{"plans/xa/2026": TIDY, "plans/cchc": "soon:  15 ngày\nformat: 1\n"})
    write(**{"plans/agencies": "agencies:\n- level: xã\n  name: A\n"})

    assert cchc("fmt", "plans/xa", "--check").stdout == ""
    assert cchc("fmt", "plans/agencies.yaml", "--check").stdout == "plans/agencies.yaml\n"
    assert cchc("fmt", "plans").exit_code == 0
    assert text("plans/cchc") == "format: 1\nsoon: 15 ngày\n"
    assert text("plans/agencies") == "agencies:\n  - name: A\n    level: xã\n"


def test_results_are_laid_out_when_they_are_named(cchc: Run) -> None:
    write(**{"2026.results.so-y-te": "results:\n- value: 5\n  target: a\nagency: Sở Y tế\n"})

    assert cchc("fmt", "2026.results.so-y-te.yaml").exit_code == 0
    assert text("2026.results.so-y-te").startswith("agency: Sở Y tế\nresults:\n  - target: a\n")


def test_a_file_beside_a_plan_keeps_the_order_of_keys_that_no_model_knows(cchc: Run) -> None:
    write(**{"2026.spending": "spending:\n- task: I.1\n  date: 1/2/2026\n"})

    assert cchc("fmt", "2026.spending.yaml").exit_code == 0
    assert text("2026.spending") == "spending:\n  - task: I.1\n    date: 1/2/2026\n"


def test_a_path_that_is_not_there_ends_the_run(cchc: Run) -> None:
    assert cchc("fmt", "plans").exit_code == 2


def test_the_plans_of_the_repository_do_not_change(cchc: Run) -> None:
    shutil.copytree(FOLDER, "plans")

    answer = cchc("fmt", "plans", "--check")

    assert (answer.exit_code, answer.stdout, answer.stderr) == (0, "", "")
