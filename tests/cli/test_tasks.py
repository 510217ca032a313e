"""cchc tasks."""

from __future__ import annotations

import csv
import json
from io import StringIO
from pathlib import Path

from tests.cli.conftest import BARE
from tests.conftest import Run


def test_tasks_stand_under_their_area(cchc: Run, office: Path) -> None:
    answer = cchc("tasks", "plans")

    assert answer.stdout == (
        "plans/kế hoạch.yaml: 3 nhiệm vụ\n"
        "STT  nhiệm vụ          cơ quan chủ trì  thời hạn\n"
        "───────────────────────────────────────────────────────\n"
        "     CẢI CÁCH THỂ CHẾ\n"
        "I.1  Rà soát văn bản   STP              Quý I\n"
        "I.2  Công bố thủ tục   Sở Nội vụ        Trước ngày 10/4\n"
        "I.3  Báo cáo           Sở Nội vụ        Hằng quý\n"
        "                                        Theo quy định\n"
    )
    assert (answer.stderr, answer.exit_code) == ("", 0)


def test_a_narrow_terminal_shows_records_under_the_name_of_the_area(cchc: Run, office: Path) -> None:
    answer = cchc("tasks", "plans", "--lang", "en", env={"COLUMNS": "40"})

    assert answer.stdout == (
        "plans/kế hoạch.yaml: 3 tasks\n"
        "CẢI CÁCH THỂ CHẾ\n"
        "\n"
        "I.1\n"
        "  task: Rà soát văn bản\n"
        "  lead: STP\n"
        "  deadline: Quý I\n"
        "\n"
        "I.2\n"
        "  task: Công bố thủ tục\n"
        "  lead: Sở Nội vụ\n"
        "  deadline: Trước ngày 10/4\n"
        "\n"
        "I.3\n"
        "  task: Báo cáo\n"
        "  lead: Sở Nội vụ\n"
        "  deadline: Hằng quý; Theo quy định\n"
    )


def test_a_plan_without_tasks_is_one_line(cchc: Run, office: Path) -> None:
    (office / "b.yaml").write_text(BARE, encoding="utf-8")

    answer = cchc("tasks", "plans/b.yaml", "--lang", "en")

    assert answer.stdout == "plans/b.yaml: 0 tasks\n"


def test_csv_has_a_row_a_task(cchc: Run, office: Path) -> None:
    answer = cchc("tasks", "plans", "--as-of", "2026-04-05", "--format", "csv", "--lang", "en")

    assert answer.stdout.startswith("\ufeff")
    assert list(csv.reader(StringIO(answer.stdout.removeprefix("\ufeff"), newline=""))) == [
        ["plan", "number", "area", "task", "outputs", "lead", "partners", "deadline",
         "state", "late", "share (%)", "last day"],
        ["plans/kế hoạch.yaml", "I.1", "CẢI CÁCH THỂ CHẾ", "Rà soát văn bản", "", "STP", "", "Quý I",
         "not started", "1", "", "2026-03-31"],
        ["plans/kế hoạch.yaml", "I.2", "CẢI CÁCH THỂ CHẾ", "Công bố thủ tục", "", "Sở Nội vụ", "", "Trước ngày 10/4",
         "not started", "", "", "2026-04-09"],
        ["plans/kế hoạch.yaml", "I.3", "CẢI CÁCH THỂ CHẾ", "Báo cáo", "", "Sở Nội vụ", "", "Hằng quý\nTheo quy định",
         "not started", "", "", "2026-03-31"],
    ]  # fmt: skip


def test_json_of_a_task(cchc: Run, office: Path) -> None:
    answer = cchc("tasks", "plans", "--as-of", "2026-04-05", "--format", "json")

    told = json.loads(answer.stdout)
    assert told["as_of"] == "2026-04-05"
    assert (told["schema"], len(told["tasks"]), answer.exit_code) == ("cchc/tasks/v1", 3, 0)
    assert told["tasks"][0] == {
        "plan": "plans/kế hoạch.yaml",
        "task": "I.1",
        "id": None,
        "area": "CẢI CÁCH THỂ CHẾ",
        "title": "Rà soát văn bản",
        "outputs": [],
        "lead": ["STP"],
        "partners": [],
        "deadlines": [
            {
                "text": "Quý I",
                "step": None,
                "outputs": [],
                "lead": ["STP"],
                "parts": [
                    {
                        "text": "Quý I",
                        "kind": "quarter",
                        "first_day": "2026-01-01",
                        "last_day": "2026-03-31",
                        "every": [],
                        "condition": None,
                        "reason": None,
                    }
                ],
            }
        ],
        "agencies": {"lead": ["Sở Tư pháp"], "partners": []},
        "state": "not-started",
        "late": True,
        "percent": None,
        "recorded": False,
        "units": [
            {
                "part": "Quý I",
                "number": 1,
                "step": None,
                "period": None,
                "first_day": None,
                "due": "2026-03-31",
                "state": "not-started",
                "late": True,
                "done_on": None,
            }
        ],
    }
    assert [unit["late"] for unit in told["tasks"][2]["units"]] == [False] * 5


def test_the_real_tasks_go_by_the_number_of_the_paper(cchc: Run, real: Path) -> None:
    answer = cchc("tasks", "plans", "--format", "json")

    tasks = json.loads(answer.stdout)["tasks"]
    plans = {task["plan"] for task in tasks}
    assert len(plans) == 5
    assert all(task["task"] and task["title"] for task in tasks)
    titles = {(task["plan"], task["task"]): task["title"] for task in tasks}
    assert titles["plans/nghe-an/2021.yaml", "II.5"].startswith("Tiếp tục tái cấu trúc quy trình")
    assert titles["plans/dong-thap/2021.yaml", "1.c"].startswith("Duy trì và nâng cao chất lượng")
    assert titles["plans/nghe-an/2021.yaml", "VIII"].startswith("Thực hiện các nội dung khác")
    for task in tasks:
        assert all(isinstance(entry, str) for key in ("outputs", "lead", "partners") for entry in task[key])
        assert all(set(deadline) >= {"text", "parts"} for deadline in task["deadlines"])
