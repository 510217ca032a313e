"""cchc progress, and what other commands make of a progress file."""

from __future__ import annotations

import csv
import json
from datetime import date
from io import StringIO
from pathlib import Path

import pytest

from tests.cli.conftest import AGENCIES, RIGHT
from tests.conftest import Answer, Run

PLAN = "plans/2026.yaml"
FILE = "plans/2026.progress.yaml"
HEAD = (
    "# Progress: one entry a line; lines are only added, and their order means nothing.\n"
    "# cchc progress add writes them.\n"
)
PROOF = "Báo cáo số 12/BC-STP ngày 30/3/2026"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with one sound plan, on the first of May 2026."""
    plans = tmp_path / "plans"
    plans.mkdir()
    (plans / "cchc.yaml").write_text("format: 1\n", encoding="utf-8")
    groups = "groups:\n  - name: Các sở\n    members: [Sở Nội vụ, Sở Tư pháp]\n"
    (plans / "agencies.yaml").write_text(AGENCIES + groups, encoding="utf-8")
    (plans / "2026.yaml").write_text(RIGHT, encoding="utf-8")
    for module in (
        "commands.progress_add",
        "commands.progress_list",
        "commands.progress_show",
        "recording",
        "linting",
    ):
        monkeypatch.setattr(f"cchc_cli.cli.{module}.today", lambda: date(2026, 5, 1))
    return plans


def add(cchc: Run, *arguments: str) -> Answer:
    return cchc("progress", "add", PLAN, *arguments, "--lang", "en")


def written(folder: Path) -> str:
    return (folder / "2026.progress.yaml").read_bytes().decode("utf-8")


def test_an_entry_is_one_line_of_a_new_file(cchc: Run, folder: Path) -> None:
    answer = add(
        cchc, "--task", "i.1", "--status", "xong", "--date", "30/3/2026", "--evidence", PROOF, "--by", "Lan"
    )

    line = f"- {{date: 2026-03-30, task: I.1, status: hoàn thành, evidence: {PROOF}, by: Lan}}"
    assert (answer.exit_code, answer.stdout) == (0, f"{FILE}:3: {line}\n")
    assert answer.stderr == "task I.1: done\n"
    assert written(folder) == f"{HEAD}{line}\n"


def test_without_a_day_it_is_today(cchc: Run, folder: Path) -> None:
    add(cchc, "--task", "I.1", "--percent", "60%")

    assert written(folder).endswith("- {date: 2026-05-01, task: I.1, percent: 60}\n")


def test_every_value_goes_into_the_line(cchc: Run, folder: Path) -> None:
    answer = add(
        cchc, "--task", "I.3", "--part", "Theo quy định", "--status", "đang", "--percent", "40", "--value", "12 văn bản",
        "--happened", "2026-04-01", "--due", "2026-06-30", "--allocated", "20 triệu", "--spent", "5 triệu",
        "--source", "ngân sách tỉnh", "--evidence", PROOF, "--note", "chờ ý kiến: #2", "--by", "Lan",
    )  # fmt: skip

    assert answer.exit_code == 0, answer.stderr
    assert written(folder).splitlines()[-1] == (
        "- {date: 2026-05-01, task: I.3, part: Theo quy định, status: đang thực hiện, percent: 40, value: 12 văn bản, "
        "happened: 2026-04-01, due: 2026-06-30, allocated: 20 triệu, spent: 5 triệu, source: ngân sách tỉnh, "
        f'evidence: {PROOF}, note: "chờ ý kiến: #2", by: Lan}}'
    )


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("last", [True, False])
def test_all_that_stands_there_stays(cchc: Run, folder: Path, ends: str, last: bool) -> None:
    lines = ["# của phòng", "- {date: 2026-03-01,  task: I.2,   status: 'đang'}   # chưa ký", "", "# hết"]
    before = "\ufeff" + ends.join(lines) + (ends if last else "")
    (folder / "2026.progress.yaml").write_bytes(before.encode("utf-8"))

    answer = add(cchc, "--task", "I.1", "--status", "xong")

    assert answer.exit_code == 0
    kept = before if last else before + ends
    assert written(folder) == f"{kept}- {{date: 2026-05-01, task: I.1, status: hoàn thành}}{ends}"


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (
            ["--task", "I.11", "--status", "xong"],
            "error[REF161] the plan has no task I.11; did you mean I.1?",
        ),
        (["--task", "I.3", "--part", "Theo qui định", "--note", "x"], "did you mean Theo quy định?"),
        (["--task", "I.3", "--period", "2025-Q1", "--status", "xong"], "the task has no round 2025-Q1"),
        (
            ["--task", "I.1", "--date", "2025-12-31", "--status", "xong"],
            "error[DUE161] 31/12/2025 is before 05/01/2026, the day on which the plan was issued",
        ),
        (["--task", "I.1", "--status", "xong", "--percent", "50"], "error[TGT161] hoàn thành, and 50 %"),
        (
            ["--task", "I.1", "--status", "gần xong"],
            "error[SCH004] one of these is expected here: chưa thực hiện",
        ),
        (["--task", "I.1", "--percent", "150"], "error[SCH004] a share from 0 to 100 % is expected here"),
        (["--task", "I.1", "--spent", "nhiều"], "error[SCH004]"),
        (["--task", "I.1"], "the entry says nothing"),
        (["--status", "xong"], "an entry is about a task or a target; none is named"),
        (["--target", "dung-hạn", "--value", "96%"], "the plan has no target dung-hạn"),
        (["--target", "dung-han", "--value", "đạt"], "“đạt” does not fit here"),
        (
            ["--target", "dung-han", "--value", "96%", "--status", "xong"],
            "status does not belong to an entry for a target",
        ),
        (["--target", "dung-han"], "the value of the target is missing"),
        (["--task", "I.1", "--note", "hai\ndòng"], "cchc: --note: an entry stands on one line"),
        (["--task", "I.1", "--note", "a\u2028b"], "cchc: --note: an entry stands on one line"),
        (["--task", "I.1", "--note", " "], "cchc: --note: this must not be empty"),
        (["--task", "I.1", "--status", "xong", "--date", "hôm nay"], "cchc: --date: “hôm nay” is not a day"),
    ],
)
@pytest.mark.parametrize("there", [True, False])
def test_what_is_wrong_is_refused_before_anything_is_written(
    cchc: Run, folder: Path, arguments: list[str], complaint: str, there: bool
) -> None:
    if there:
        add(cchc, "--task", "I.2", "--status", "đang")
    before = sorted((path.name, path.read_bytes()) for path in folder.iterdir())

    answer = add(cchc, *arguments)

    assert (answer.exit_code, answer.stdout) == (2, "")
    assert complaint in answer.stderr
    assert sorted((path.name, path.read_bytes()) for path in folder.iterdir()) == before


@pytest.mark.parametrize(
    ("arguments", "warning"),
    [
        (
            ["--task", "I.1", "--percent", "20", "--date", "2026-04-01"],
            "warning[TGT261] 20 % after 60 % on 01/03/2026",
        ),
        (
            ["--task", "I.1", "--note", "x", "--evidence", "đã gửi"],
            "warning[CIT261] “đã gửi” names no document",
        ),
        (
            ["--task", "I.1", "--note", "x", "--date", "2026-05-02"],
            "warning[DUE261] this day is still to come",
        ),
        (
            ["--task", "I.1", "--note", "x", "--date", "2026-01-02"],
            "warning[DUE262] the plan was issued on 05/01/2026",
        ),
    ],
)
def test_a_doubt_is_told_and_the_entry_written(
    cchc: Run, folder: Path, arguments: list[str], warning: str
) -> None:
    add(cchc, "--task", "I.1", "--percent", "60", "--date", "2026-03-01")

    answer = add(cchc, *arguments)

    assert answer.exit_code == 0
    assert warning in answer.stderr
    assert len(written(folder).splitlines()) == 4


def test_faults_that_are_there_already_stop_nobody(cchc: Run, folder: Path) -> None:
    (folder / "2026.progress.yaml").write_text(
        "<<<<<<< HEAD\n- {date: 2026-03-01, task: I.9, note: x}\n", encoding="utf-8"
    )

    answer = add(cchc, "--task", "I.1", "--status", "xong")

    assert (answer.exit_code, answer.stderr) == (0, "task I.1: done\n")


def test_the_same_entry_is_not_written_twice(cchc: Run, folder: Path) -> None:
    add(cchc, "--task", "I.1", "--spent", "5 triệu")

    again = add(cchc, "--task", "I.1", "--spent", "5 triệu")
    told_apart = add(cchc, "--task", "I.1", "--spent", "5 triệu", "--note", "lần hai")

    assert (again.exit_code, told_apart.exit_code) == (2, 0)
    assert (
        again.stderr
        == "cchc: line 3 says exactly the same; if it happened again, tell it apart with --note\n"
    )


def test_an_entry_that_changes_nothing_is_written_and_told(cchc: Run) -> None:
    add(cchc, "--task", "I.1", "--status", "xong", "--date", "2026-04-01")

    answer = add(cchc, "--task", "I.1", "--status", "đang", "--date", "2026-03-01")

    assert answer.exit_code == 0
    assert answer.stderr.startswith("task I.1: done\nanother entry counts before this one")


NO_TEXT = b"- {note: K\xea\xec}"


def test_a_file_that_is_no_text_is_not_written_over(cchc: Run, folder: Path) -> None:
    (folder / "2026.progress.yaml").write_bytes(NO_TEXT)

    answer = add(cchc, "--task", "I.1", "--status", "xong")

    assert answer.exit_code == 2
    assert written_bytes(folder) == NO_TEXT


def written_bytes(folder: Path) -> bytes:
    return (folder / "2026.progress.yaml").read_bytes()


def test_a_plan_from_the_standard_input_keeps_no_progress(cchc: Run) -> None:
    answer = cchc("progress", "add", "-", "--task", "I.1", "--status", "xong", "--lang", "en", stdin=RIGHT)

    assert answer.exit_code == 2
    assert answer.stderr == "cchc: a plan from the standard input has no progress file beside it\n"


@pytest.fixture
def year(cchc: Run) -> None:
    """Some entries of two people."""
    for arguments in (
        ["--task", "I.1", "--status", "xong", "--date", "2026-03-30", "--evidence", PROOF, "--by", "Lan"],
        ["--task", "I.2", "--percent", "60", "--date", "2026-03-15", "--spent", "5 triệu"],
        ["--task", "I.3", "--period", "2026-Q1", "--status", "xong", "--date", "2026-03-31"],
        ["--target", "dung-han", "--value", "96,4%", "--period", "2026-Q1", "--date", "2026-04-02"],
    ):
        assert add(cchc, *arguments).exit_code == 0


@pytest.mark.usefixtures("year")
def test_the_list_of_entries(cchc: Run) -> None:
    answer = cchc("progress", "list", PLAN, "--lang", "en", env={"COLUMNS": "200"})

    assert answer.stdout.startswith("plans/2026.yaml: 4 entries\n")
    rows = [line.split(" ")[0] for line in answer.stdout.splitlines() if line[:1] in "Id"]
    assert rows == ["I.2", "I.1", "I.3", "dung-han"]
    assert "in progress 60%; spent 5.000.000 đồng" in answer.stdout


@pytest.mark.usefixtures("year")
@pytest.mark.parametrize(
    ("options", "about"),
    [
        ([], ["I.2", "I.1", "I.3", "dung-han"]),
        (["--task", "i.3"], ["I.3"]),
        (["--agency", "STP"], ["I.1"]),
        (["--agency", "Các sở"], ["I.2", "I.1", "I.3"]),
        (["--since", "2026-03-31"], ["I.3", "dung-han"]),
    ],
)
def test_which_entries_are_listed(cchc: Run, options: list[str], about: list[str]) -> None:
    answer = cchc("progress", "list", PLAN, *options, "--format", "json")

    told = json.loads(answer.stdout)
    assert told["schema"] == "cchc/progress/v1"
    assert [entry["task"] or entry["target"] for entry in told["entries"]] == about


@pytest.mark.usefixtures("year")
def test_json_and_csv_of_an_entry(cchc: Run) -> None:
    told = json.loads(cchc("progress", "list", PLAN, "--task", "I.2", "--format", "json").stdout)
    table = cchc("progress", "list", PLAN, "--task", "I.2", "--format", "csv", "--lang", "en").stdout

    assert told["entries"] == [
        {
            "plan": PLAN, "line": 4, "date": "2026-03-15", "task": "I.2", "target": None, "part": None, "period": None,
            "state": "in-progress", "status": None, "percent": 60, "value": None, "baseline": None, "happened": None,
            "due": None, "allocated": None, "spent": 5_000_000, "source": None, "evidence": None, "note": None,
            "by": None, "title": "Công bố thủ tục",
        }
    ]  # fmt: skip
    header, row = csv.reader(StringIO(table.lstrip("\ufeff")))
    said = {name: value for name, value in zip(header, row, strict=True) if value}
    assert said == {
        "plan": PLAN, "date": "2026-03-15", "number": "I.2", "task": "Công bố thủ tục", "state": "in progress",
        "share (%)": "60", "spent (đồng)": "5000000",
    }  # fmt: skip


@pytest.mark.usefixtures("year")
@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["list", PLAN, "--task", "I.33"], "the plan has no task I.33; the nearest names: I.3\n"),
        (
            ["list", PLAN, "--agency", "Sở Tư phap"],
            "“Sở Tư phap” is in no list of agencies; the nearest names: Sở Tư pháp",
        ),
        (["show", PLAN, "IX"], "the plan has no task IX"),
        (["shou", PLAN], "there is no command “shou”"),
    ],
)
def test_names_that_are_not_there(cchc: Run, arguments: list[str], complaint: str) -> None:
    answer = cchc("progress", *arguments, "--lang", "en")

    assert (answer.exit_code, answer.stdout) == (2, "")
    assert complaint in answer.stderr


def test_one_task_with_its_rounds(cchc: Run, year: None) -> None:
    answer = cchc(
        "progress", "show", PLAN, "I.3", "--as-of", "2026-07-05", "--lang", "en", env={"COLUMNS": "100"}
    )

    assert answer.stdout == (
        "I.3 Báo cáo\n"
        "area: CẢI CÁCH THỂ CHẾ\n"
        "lead: Sở Nội vụ\n"
        "as of 05/07/2026: in progress, late\n"
        "\n"
        "Parts and rounds\n"
        "deadline       period       last day    state              done on\n"
        "─────────────────────────────────────────────────────────────────────\n"
        "Hằng quý       quarter I    31/03/2026  done               31/03/2026\n"
        "Hằng quý       quarter II   30/06/2026  not started, late\n"
        "Hằng quý       quarter III  30/09/2026  not started\n"
        "Hằng quý       quarter IV   31/12/2026  not started\n"
        "Theo quy định                           not started\n"
        "\n"
        "Recorded: 1\n"
        "date        part     recorded  evidence  remark  recorded by\n"
        "────────────────────────────────────────────────────────────\n"
        "31/03/2026  2026-Q1  done\n"
    )


def test_one_task_for_programs(cchc: Run, year: None) -> None:
    told = json.loads(
        cchc("progress", "show", PLAN, "I.2", "--as-of", "2026-04-05", "--format", "json").stdout
    )

    assert (told["schema"], told["task"], told["state"], told["percent"]) == (
        "cchc/task/v1",
        "I.2",
        "in-progress",
        60,
    )
    assert (told["allocated"], told["spent"], told["late"], told["recorded"]) == (0, 5_000_000, False, True)
    assert told["units"] == [
        {
            "part": "Trước ngày 10/4", "number": 1, "step": None, "period": None, "first_day": None,
            "due": "2026-04-09", "state": "in-progress", "late": False, "done_on": None,
        }
    ]  # fmt: skip
    assert [entry["line"] for entry in told["entries"]] == [4]


def test_a_task_of_which_nothing_is_recorded(cchc: Run) -> None:
    answer = cchc("progress", "show", PLAN, "I.1", "--lang", "en")

    assert "Nobody records progress of this plan: it has no progress file.\n" in answer.stdout
    assert "Recorded" not in answer.stdout
    assert cchc("progress", "list", PLAN, "--lang", "en").stdout.startswith("plans/2026.yaml: 0 entries\n")


BROKEN = (
    "- {date: 2026-03-01, task: I.9, status: xong}\n"
    "- {date: 2026-03-01, task: I.1, status: xong, evidence: đã gửi}\n"
    "- {date: 2026-05-02, task: I.1, note: x}\n"
    "- {date: 2026-03-01, task: I.1, statu: xong}\n"
    "- {date: 2026-03-01, target: khong-co, value: 5%}\n"
)


def test_validate_tells_the_errors_and_lint_the_doubts_too(cchc: Run, folder: Path) -> None:
    (folder / "2026.progress.yaml").write_text(BROKEN, encoding="utf-8")

    validated = json.loads(cchc("validate", "plans", "--format", "json").stdout)
    linted = json.loads(cchc("lint", "plans", "--format", "json").stdout)

    def told(answer: dict[str, list[dict[str, object]]]) -> list[tuple[object, object]]:
        return [(fault["line"], fault["code"]) for fault in answer["diagnostics"] if fault["file"] == FILE]

    assert told(validated) == [(1, "REF161"), (4, "SCH001"), (5, "REF151")]
    assert told(linted) == [
        (1, "REF161"), (2, "CIT261"), (3, "DUE261"), (4, "SCH001"), (5, "REF151"),
    ]  # fmt: skip


@pytest.mark.parametrize("command", ["overdue", "tasks", "calendar", "status", "targets"])
def test_an_answer_tells_what_it_leaves_out(cchc: Run, folder: Path, command: str) -> None:
    (folder / "2026.progress.yaml").write_text(BROKEN, encoding="utf-8")

    answer = cchc(command, "plans", "--lang", "en")

    assert f"{FILE}:4:" in answer.stderr
    assert "cchc validate tells more" in answer.stderr


def test_codes_of_progress_can_be_named_and_explained(cchc: Run) -> None:
    assert cchc("lint", "plans", "--select", "REF161").exit_code == 0
    answer = cchc("explain", "DUE161", "--lang", "en")
    assert "Something is recorded for a day before the plan year" in " ".join(answer.stdout.split())


def test_values_of_targets_are_shown_as_reached(cchc: Run, year: None) -> None:
    (target,) = json.loads(cchc("targets", PLAN, "--format", "json").stdout)["targets"]

    assert (target["actual"], target["reached"], target["actual_period"]) == ("96,4%", True, "2026-Q1")


def test_a_value_for_a_report_may_bear_the_day_on_which_its_figures_are_closed(
    cchc: Run, folder: Path
) -> None:
    """The report on the first quarter counts until 14 March."""
    value = ("--target", "dung-han", "--value", "96%", "--period", "2026-Q1")

    early = add(cchc, *value, "--date", "2026-03-13")
    on_the_day = add(cchc, *value, "--date", "2026-03-14")
    (folder / "cchc.yaml").write_text("format: 1\nreports: []\n", encoding="utf-8")
    without_reports = cchc("validate", "plans", "--lang", "en")

    assert early.exit_code == 2
    assert "TGT203" in early.stderr
    assert "counted until 14/03/2026" in early.stderr
    assert (on_the_day.exit_code, on_the_day.stderr) == (0, "")
    assert "TGT203" in without_reports.stdout
    assert "counted until 31/03/2026" in " ".join(without_reports.stdout.split())


def test_results_and_progress_that_contradict_each_other_are_told(
    cchc: Run, folder: Path, year: None
) -> None:
    (folder / "2026.results.yaml").write_text(
        "results:\n  - target: dung-han\n    date: 2026-04-02\n    period: Quý I\n    value: 90%\n",
        encoding="utf-8",
    )

    answer = json.loads(cchc("validate", PLAN, "--format", "json").stdout)

    assert [fault["code"] for fault in answer["diagnostics"]] == ["TGT204"]
    (target,) = json.loads(cchc("targets", PLAN, "--format", "json").stdout)["targets"]
    assert (target["actual"], target["reached"]) == (None, None)


def test_a_progress_file_is_no_plan_and_is_not_laid_out_anew(cchc: Run, folder: Path, year: None) -> None:
    before = written(folder)

    assert cchc("fmt", "plans").exit_code == 0
    assert written(folder) == before
    assert cchc("tasks", "plans", "--format", "json").exit_code == 0


def test_a_progress_file_that_is_named_stands_for_its_plan(cchc: Run, folder: Path, year: None) -> None:
    plan = (folder / "2026.yaml").read_text("utf-8")
    (folder / "2026.yaml").write_text(plan.replace("year: 2026", "year:   2026"), encoding="utf-8")
    with (folder / "2026.progress.yaml").open("a", encoding="utf-8") as file:
        file.write(BROKEN)

    alone = json.loads(cchc("validate", FILE, "--format", "json").stdout)
    both = json.loads(cchc("validate", PLAN, FILE, "--format", "json").stdout)

    assert len(alone["diagnostics"]) == len(both["diagnostics"]) == 3
    assert (cchc("fmt", FILE).exit_code, cchc("fmt", "--check", FILE).stdout) == (0, "")
    assert "year:   2026" in (folder / "2026.yaml").read_text("utf-8")


def overdue(cchc: Run, *options: str) -> dict[str, list[dict[str, object]]]:
    told = json.loads(cchc("overdue", PLAN, *options, "--format", "json").stdout)
    assert isinstance(told, dict)
    return told


def test_late_is_what_is_not_recorded_as_done(cchc: Run, year: None) -> None:
    told = overdue(cchc, "--as-of", "2026-07-05")

    assert [(due["task"], due["period"]) for due in told["overdue"]] == [("I.2", None), ("I.3", "quý II")]
    assert told["agencies"] == [
        {"plan": PLAN, "agency": "Sở Nội vụ", "formerly": [], "ended": None, "late": 2, "soon": 0}
    ]
    assert told["plans"] == [{"plan": PLAN, "recorded": True}]


def test_what_is_recorded_later_was_late_then(cchc: Run, year: None) -> None:
    add(cchc, "--task", "I.2", "--status", "xong", "--date", "2026-04-20")

    assert [due["task"] for due in overdue(cchc, "--as-of", "2026-04-15")["overdue"]] == ["I.2"]
    assert overdue(cchc, "--as-of", "2026-04-20")["overdue"] == []


def test_the_note_that_nothing_is_recorded_names_the_plans_without_records(
    cchc: Run, folder: Path, year: None
) -> None:
    with_records = cchc("overdue", PLAN, "--as-of", "2026-07-05", "--lang", "en").stdout
    (folder / "khac.yaml").write_text(RIGHT, encoding="utf-8")
    both = cchc("overdue", "plans", "--as-of", "2026-07-05", "--lang", "en").stdout

    assert "Nothing is recorded" not in with_records
    assert " ".join(both.split()).endswith(
        "Nothing is recorded as done for plans/khac.yaml: every dated part there counts as open."
    )


@pytest.mark.parametrize(
    ("agency", "late"), [("Sở Nội vụ", ["I.2"]), ("STP", ["I.1"]), ("Các sở", ["I.1", "I.2"])]
)
def test_the_work_of_one_agency(cchc: Run, agency: str, late: list[str]) -> None:
    told = overdue(cchc, "--agency", agency, "--as-of", "2026-04-15")
    shown = cchc("overdue", PLAN, "--agency", agency, "--as-of", "2026-04-15", "--lang", "en").stdout

    assert [due["task"] for due in told["overdue"]] == late
    assert f"only what {agency} leads\n" in shown


@pytest.mark.parametrize("command", [("overdue", "--as-of", "2026-04-15"), ("tasks",)])
def test_work_of_a_group_that_may_be_the_agencys_is_not_hidden_without_a_word(
    cchc: Run, folder: Path, command: tuple[str, ...]
) -> None:
    with (folder / "agencies.yaml").open("a", encoding="utf-8") as file:
        file.write("  - name: Các ban, ngành\n    members: không xác định\n")
    plan = (folder / "2026.yaml").read_text("utf-8")
    (folder / "2026.yaml").write_text(plan.replace("lead: STP", "lead: Các ban, ngành"), encoding="utf-8")

    asked = cchc(*command, PLAN, "--agency", "Sở Nội vụ", "--lang", "en")

    assert asked.stderr == (
        f"{PLAN}: left out, as the agency list does not say who belongs to them: Các ban, ngành\n"
    )
    assert cchc(*command, PLAN, "--lang", "en").stderr == ""
    assert cchc(*command, PLAN, "--agency", "Các ban, ngành", "--lang", "en").stderr == ""


def test_of_work_done_together_only_the_agency_asked_for_is_counted(cchc: Run, folder: Path) -> None:
    plan = (folder / "2026.yaml").read_text("utf-8")
    (folder / "2026.yaml").write_text(plan.replace("lead: STP", "lead: STP; Sở Nội vụ"), encoding="utf-8")

    told = overdue(cchc, "--agency", "STP", "--as-of", "2026-04-15")

    assert [(count["agency"], count["late"]) for count in told["agencies"]] == [("Sở Tư pháp", 1)]


def test_an_agency_that_nobody_knows_ends_the_run(cchc: Run) -> None:
    answer = cchc("overdue", PLAN, "--agency", "Sở Nội vu", "--lang", "en")

    assert answer.exit_code == 2
    assert (
        answer.stderr
        == "cchc: “Sở Nội vu” is in no list of agencies; the nearest names: Sở Nội vụ; Sở Tư pháp\n"
    )


def test_an_agency_that_ended_is_shown_by_its_successor(cchc: Run, folder: Path) -> None:
    (folder / "agencies.yaml").write_text(
        "agencies:\n  - name: Sở Nội vụ\n  - name: Sở Tư pháp\n    also: [STP]\n    until: 31/3/2026\n"
        "    successor: Sở Nội vụ\n",
        encoding="utf-8",
    )

    told = overdue(cchc, "--as-of", "2026-04-15")
    shown = cchc("overdue", PLAN, "--as-of", "2026-04-15", "--lang", "en").stdout

    assert told["agencies"] == [
        {"plan": PLAN, "agency": "Sở Nội vụ", "formerly": ["Sở Tư pháp"], "ended": None, "late": 2, "soon": 0}
    ]
    assert "Sở Nội vụ (in the place of Sở Tư pháp)     2\n" in shown


@pytest.mark.parametrize(
    ("options", "tasks"),
    [
        (["--agency", "STP"], ["I.1"]),
        (["--agency", "STP", "--role", "partner"], []),
        (["--area", "thể chế"], ["I.1", "I.2", "I.3"]),
        (["--area", "II"], []),
        (["--state", "done"], ["I.1"]),
        (["--state", "late", "--as-of", "2026-07-05"], ["I.2", "I.3"]),
        (["--text", "công bố"], ["I.2"]),
        (["--due", "2026-04"], ["I.2"]),
        (["--due-from", "1/7/2026", "--due-to", "30/9/2026"], ["I.3"]),
        (["--due", "2026", "--due-to", "2026-03-31"], ["I.1", "I.3"]),
    ],
)
def test_tasks_that_are_asked_for(cchc: Run, year: None, options: list[str], tasks: list[str]) -> None:
    told = json.loads(cchc("tasks", PLAN, *options, "--format", "json").stdout)

    assert [task["task"] for task in told["tasks"]] == tasks


def test_tasks_show_how_far_they_are_where_it_is_recorded(cchc: Run, year: None) -> None:
    answer = cchc(
        "tasks", PLAN, "--as-of", "2026-04-15", "--text", "công bố", "--lang", "en", env={"COLUMNS": "100"}
    )

    assert answer.stdout == (
        "plans/2026.yaml: 1 of 3 tasks\n"
        "number  task              lead       deadline         state\n"
        "───────────────────────────────────────────────────────────────────────────\n"
        "        CẢI CÁCH THỂ CHẾ\n"
        "I.2     Công bố thủ tục   Sở Nội vụ  Trước ngày 10/4  in progress 60%, late\n"
    )


def test_what_is_no_period_is_refused(cchc: Run) -> None:
    answer = cchc("tasks", PLAN, "--due", "quý tới", "--lang", "en")

    assert answer.exit_code == 2
    assert answer.stderr.startswith("cchc: “quý tới” is no period; write 2021-Q1, 2021-03, 2021-6T or 2021\n")


def test_how_far_the_plan_is(cchc: Run, year: None) -> None:
    answer = cchc("status", PLAN, "--as-of", "2026-07-05", "--lang", "en", env={"COLUMNS": "100"})

    assert answer.stdout == (
        "plans/2026.yaml, as of 05/07/2026\n"
        "Tasks: 1 of 3 done (33,33%), 2 in progress, 0 not started, 0 paused, 0 dropped; late 2\n"
        "Targets: 1 reached, 0 on track, 0 not yet reached, 0 behind, 0 not measurable\n"
        "Money (đồng): 95.000.000 planned, 0 allocated, 5.000.000 spent\n"
        "\n"
        "Tasks done by area\n"
        "area              planned  done   share  late      spent\n"
        "────────────────────────────────────────────────────────\n"
        "CẢI CÁCH THỂ CHẾ        3     1  33,33%     2  5.000.000\n"
        "\n"
        "Tasks done by agency in charge\n"
        "agency      planned  done    share  late  money planned      spent\n"
        "──────────────────────────────────────────────────────────────────\n"
        "Sở Tư pháp        1     1  100,00%     0     75.000.000\n"
        "Sở Nội vụ         2     0    0,00%     2     20.000.000  5.000.000\n"
    )


def test_the_figures_for_programs(cchc: Run, year: None) -> None:
    told = json.loads(cchc("status", PLAN, "--as-of", "2026-07-05", "--format", "json").stdout)

    (plan,) = told["plans"]
    assert (told["schema"], told["as_of"]) == ("cchc/status/v1", "2026-07-05")
    assert plan["tasks"] == {
        "planned": 3, "not_started": 0, "in_progress": 2, "done": 1, "paused": 0, "dropped": 0, "late": 2,
        "done_percent": 33.33,
    }  # fmt: skip
    assert plan["targets"] == {
        "reached": 1, "on_track": 0, "short": 0, "behind": 0, "not_measurable": 0, "total": 1,
    }  # fmt: skip
    assert plan["money"] == {"planned": 95_000_000, "allocated": 0, "spent": 5_000_000}
    assert [group["agency"] for group in plan["agencies"]] == ["Sở Tư pháp", "Sở Nội vụ"]
    assert plan["target_list"][0]["standing"] == "reached"


@pytest.mark.parametrize(
    ("by", "names"), [("area", ["CẢI CÁCH THỂ CHẾ"]), ("agency", ["Sở Tư pháp", "Sở Nội vụ"])]
)
def test_the_figures_for_excel(cchc: Run, year: None, by: str, names: list[str]) -> None:
    table = cchc(
        "status", PLAN, "--by", by, "--as-of", "2026-07-05", "--format", "csv", "--lang", "en"
    ).stdout

    rows = list(csv.reader(StringIO(table.lstrip("\ufeff"))))
    assert [row[1] for row in rows[1:]] == [*names, "the whole plan"]
    assert rows[-1][2:5] == ["3", "1", "33.33"]


def test_without_records_the_figures_say_so(cchc: Run) -> None:
    answer = cchc("status", PLAN, "--as-of", "2026-07-05", "--by", "area", "--lang", "en")

    assert "Nothing is recorded for this plan: every task counts as open.\n" in answer.stdout
    assert "by agency" not in answer.stdout


def test_targets_that_fall_short_are_listed(cchc: Run) -> None:
    add(cchc, "--target", "dung-han", "--value", "90%", "--date", "2026-04-02")

    answer = cchc("status", PLAN, "--as-of", "2026-05-01", "--lang", "en", env={"COLUMNS": "120"})

    assert "Targets behind or not yet reached: 1\n" in answer.stdout
    assert "31/12/2026  not yet reached\n" in answer.stdout
