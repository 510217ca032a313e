"""cchc assess, and what cchc targets says was reached."""

from __future__ import annotations

import csv
import json
from io import StringIO
from pathlib import Path

from tests.conftest import Run
from tests.delivered import copied, deliver

RESULTS = """\
agency: Sở Nội vụ
results:
  - goal: "2"
    date: 20/4/2020
    value: 82,5%
    evidence: Báo cáo số 15/BC-SNV
  - goal: "5"
    date: 20/4/2020
    result: Không đạt
    value: 79%
  - target: PHỤ LỤC 8/12#1
    date: 20/4/2020
    value: 35%
"""
PLAN = "plans/binh-dinh/2020-tong-ket.yaml"


def test_json_tells_each_goal_with_the_figures_it_rests_on(cchc: Run, tmp_path: Path) -> None:
    deliver(copied(tmp_path), "", RESULTS)

    answer = cchc("assess", PLAN, "--format", "json")

    assert (answer.exit_code, answer.stderr) == (0, "")
    found = json.loads(answer.stdout)
    assert found["schema"] == "cchc/assess/v1"
    (plan,) = found["plans"]
    assert plan["summary"] == {"reached": 1, "not_reached": 1, "unknown": 14}
    goals = {goal["goal"]: goal for goal in plan["goals"]}
    assert len(goals) == 16
    assert (goals["PHỤ LỤC 8/2"]["state"], goals["PHỤ LỤC 8/2"]["declared"]) == ("reached", None)
    assert goals["PHỤ LỤC 8/2"]["targets"][0] | {"subject": ""} == {
        "id": "PHỤ LỤC 8/2#1",
        "words": "trên 80%",
        "subject": "",
        "relation": ">",
        "value": 80,
        "upper": None,
        "unit": "%",
        "actual": "82,5%",
        "actual_value": 82.5,
        "actual_date": "2020-04-20",
        "actual_period": None,
        "evidence": "Báo cáo số 15/BC-SNV",
        "reached": True,
    }
    declared = goals["PHỤ LỤC 8/5"]["declared"]
    assert (declared["result"], declared["agency"], declared["date"]) == (
        "Không đạt",
        "Sở Nội vụ",
        "2020-04-20",
    )
    assert (goals["PHỤ LỤC 8/12"]["state"], goals["PHỤ LỤC 8/12"]["targets"][0]["reached"]) == (
        "unknown",
        True,
    )


def test_the_table_tells_reached_or_not_and_why(cchc: Run, tmp_path: Path) -> None:
    deliver(copied(tmp_path), "", RESULTS)

    answer = cchc("assess", PLAN, "--lang", "en", env={"COLUMNS": "200"})

    lines = answer.stdout.splitlines()
    assert lines[0] == f"{PLAN}: 16 goals; 1 reached, 1 not reached, 14 undecided"
    reached = next(line for line in lines if line.startswith("PHỤ LỤC 8/2 "))
    assert "82,5% (asked: trên" in reached
    assert "judged by" in answer.stdout
    assert "not enough" in answer.stdout


def test_a_contradicted_result_ends_with_1(cchc: Run, tmp_path: Path) -> None:
    deliver(copied(tmp_path), "", RESULTS.replace("Không đạt", "Đạt"))

    answer = cchc("assess", PLAN, "--lang", "en")

    assert answer.exit_code == 1
    assert "2020-tong-ket.results.yaml:9:13: error[TGT206]" in answer.stderr
    assert "said to be" in answer.stdout


def test_csv_has_a_row_for_every_goal(cchc: Run, tmp_path: Path) -> None:
    deliver(copied(tmp_path), "", RESULTS)

    answer = cchc("assess", PLAN, "--format", "csv", "--lang", "en")

    rows = list(csv.DictReader(StringIO(answer.stdout.lstrip("\ufeff"))))
    assert len(rows) == 16
    assert {row["goal"]: row["result"] for row in rows if row["result"] != "not enough figures"} == {
        "PHỤ LỤC 8/2": "reached",
        "PHỤ LỤC 8/5": "not reached",
    }


def test_targets_tells_what_was_reached(cchc: Run, tmp_path: Path) -> None:
    deliver(copied(tmp_path), "", RESULTS)

    found = json.loads(cchc("targets", PLAN, "--format", "json").stdout)["targets"]
    shown = cchc("targets", PLAN, "--lang", "en", env={"COLUMNS": "160"}).stdout

    values = {target["id"]: (target["actual"], target["actual_date"], target["reached"]) for target in found}
    assert len(values) == 28
    assert values["PHỤ LỤC 8/2#1"] == ("82,5%", "2020-04-20", True)
    assert values["PHỤ LỤC 8/5#1"] == ("79%", "2020-04-20", False)
    assert values["PHỤ LỤC 8/6#1"] == (None, None, None)
    line = next(line for line in shown.splitlines() if line.startswith("PHỤ LỤC 8/5 "))
    assert line.split()[-4:] == ["79%", "not", "reached", "20/04/2020"]


def test_targets_shows_no_empty_columns_where_nothing_was_delivered(cchc: Run, tmp_path: Path) -> None:
    copied(tmp_path)

    assert "reached value" not in cchc("targets", PLAN, "--lang", "en", env={"COLUMNS": "160"}).stdout
