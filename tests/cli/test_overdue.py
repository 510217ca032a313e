"""cchc overdue."""

from __future__ import annotations

import csv
import json
from datetime import date, timedelta
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import BARE, PLAN
from tests.conftest import Run

APRIL = ("overdue", "plans", "--as-of", "2026-04-05")


def test_late_soon_recurring_and_undated_work_and_the_agencies(cchc: Run, office: Path) -> None:
    answer = cchc(*APRIL, env={"COLUMNS": "100"})

    assert answer.stdout == (
        "plans/kế hoạch.yaml, tính đến ngày 05/04/2026\n"
        "quá hạn 1, đến hạn trong 10 ngày 1, định kỳ 1, chưa xác định được hạn 1\n"
        "\n"
        "Quá hạn: 1\n"
        "STT  hạn cuối    trễ (ngày)  nhiệm vụ         cơ quan chủ trì  thời hạn\n"
        "───────────────────────────────────────────────────────────────────────\n"
        "I.1  31/03/2026           5  Rà soát văn bản  STP              Quý I\n"
        "\n"
        "Đến hạn trong 10 ngày: 1\n"
        "STT  hạn cuối    nhiệm vụ         cơ quan chủ trì  thời hạn\n"
        "──────────────────────────────────────────────────────────────────\n"
        "I.2  09/04/2026  Công bố thủ tục  Sở Nội vụ        Trước ngày 10/4\n"
        "\n"
        "Kỳ báo cáo sắp tới: 1\n"
        "STT  hạn cuối    nhiệm vụ  cơ quan chủ trì  thời hạn\n"
        "─────────────────────────────────────────────────────────────\n"
        "I.3  30/06/2026  Báo cáo   Sở Nội vụ        Hằng quý (quý II)\n"
        "\n"
        "Chưa xác định được hạn (và vì sao): 1\n"
        "STT  nhiệm vụ  thời hạn       lý do\n"
        "──────────────────────────────────────────────────────────────────────────────────────────────────\n"
        "I.3  Báo cáo   Theo quy định  phụ thuộc vào căn cứ hoặc sự kiện chưa có ngày cụ thể: Theo quy định\n"
        "\n"
        "Số việc quá hạn theo cơ quan chủ trì\n"
        "cơ quan     quá hạn\n"
        "───────────────────\n"
        "Sở Tư pháp        1\n"
        "\n"
        "Chưa ghi nhận kết quả thực hiện: mọi việc có thời hạn đều được coi là chưa xong.\n"
    )
    assert (answer.stderr, answer.exit_code) == ("", 1)


def test_nothing_late_ends_with_0_and_prints_no_empty_groups(cchc: Run, office: Path) -> None:
    answer = cchc("overdue", "plans", "--as-of", "1/1/2026", "--within", "0", "--lang", "en")

    assert answer.stdout.startswith(
        "plans/kế hoạch.yaml, as of 01/01/2026\n"
        "late 0, due within 0 days 0, recurring 1, without a date 1\n"
        "\n"
        "Next periods of recurring work: 1\n"
    )
    assert "Late" not in answer.stdout
    assert answer.exit_code == 0


def test_the_last_day_is_not_late(cchc: Run, office: Path) -> None:
    assert cchc("overdue", "plans", "--as-of", "2026-03-31").exit_code == 0
    assert cchc("overdue", "plans", "--as-of", "2026-04-01").exit_code == 1


def test_without_a_day_it_is_reckoned_from_today(
    cchc: Run, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cchc_cli.cli.commands.overdue.today", lambda: date(2026, 4, 10))

    answer = cchc("overdue", "plans", "--format", "json")

    told = json.loads(answer.stdout)
    assert told["as_of"] == "2026-04-10"
    assert [(due["task"], due["days_late"]) for due in told["overdue"]] == [("I.1", 10), ("I.2", 1)]


@pytest.mark.parametrize("day", ["2026-04-05", "05/04/2026", "5/4/2026"])
def test_a_day_may_be_written_in_both_ways(cchc: Run, office: Path, day: str) -> None:
    answer = cchc("overdue", "plans", "--as-of", day, "--format", "json")

    assert json.loads(answer.stdout)["as_of"] == "2026-04-05"


@pytest.mark.parametrize("day", ["2026-4-5", "31/4/2026", "2026-02-30", "hôm nay", "5/4", "05-04-2026", ""])
def test_what_is_no_day_is_refused(cchc: Run, office: Path, day: str) -> None:
    answer = cchc("overdue", "plans", "--as-of", day)

    assert answer.stderr == (
        f"cchc: --as-of: “{day}” không phải là ngày; hãy viết 2021-04-01 hoặc 01/04/2021\n"
        "Thử: cchc overdue plans/nghe-an/2021.yaml --as-of 2021-04-01\n"
    )
    assert (answer.stdout, answer.exit_code) == ("", 2)


@pytest.mark.parametrize(
    ("within", "soon"), [("4", ["I.2"]), ("4d", ["I.2"]), ("4 ngày", ["I.2"]), ("3", []), ("90d", ["I.2"])]
)
def test_how_many_days_count_as_soon(cchc: Run, office: Path, within: str, soon: list[str]) -> None:
    answer = cchc(*APRIL, "--within", within, "--format", "json")

    upcoming = json.loads(answer.stdout)["upcoming"]
    assert [due["task"] for due in upcoming if due["period"] is None] == soon


@pytest.mark.parametrize("within", ["x", "-1", "1.5", "4 tuần"])
def test_what_is_no_number_of_days_is_refused(cchc: Run, office: Path, within: str) -> None:
    answer = cchc(*APRIL, f"--within={within}", "--lang", "en")

    assert answer.stderr.startswith(f"cchc: --within: “{within}” is no number of days; write 15 or 15d\n")
    assert answer.exit_code == 2


def test_each_plan_counts_the_days_of_its_own_repository(cchc: Run, office: Path, tmp_path: Path) -> None:
    (tmp_path / "alone.yaml").write_text(PLAN, encoding="utf-8")

    answer = cchc("overdue", "alone.yaml", "plans", "--as-of", "2026-04-05", "--lang", "en")

    assert "due within 15 days" in answer.stdout
    assert "due within 10 days" in answer.stdout


def test_several_plans_are_compared_at_the_end(cchc: Run, office: Path) -> None:
    (office / "b.yaml").write_text(BARE, encoding="utf-8")

    answer = cchc(*APRIL, "--lang", "en")

    assert answer.stdout.endswith(
        "\n"
        "Late in 2 plans: 1\n"
        "plan                 late\n"
        "─────────────────────────\n"
        "plans/b.yaml            0\n"
        "plans/kế hoạch.yaml     1\n"
        "\n"
        "Nothing is recorded as done: every dated part counts as open.\n"
    )


def test_a_long_sentence_that_is_a_task_is_shortened_here_and_whole_in_json(cchc: Run, office: Path) -> None:
    sentence = "Xây dựng báo cáo tổng kết việc thực hiện chương trình tổng thể cải cách hành chính nhà nước của tỉnh Nghệ An"
    assert len(sentence) > 100
    text = PLAN.replace("title: Rà soát văn bản", f"title: {sentence}")
    (office / "kế hoạch.yaml").write_text(text, encoding="utf-8")

    shown = cchc(*APRIL, env={"COLUMNS": "200"}).stdout
    told = json.loads(cchc(*APRIL, "--format", "json").stdout)

    assert "hành chính nhà nước của…  STP" in shown
    assert told["overdue"][0]["title"] == sentence


def test_a_narrow_terminal_shows_records(cchc: Run, office: Path) -> None:
    answer = cchc(*APRIL, env={"COLUMNS": "40"})

    assert (
        "Quá hạn: 1\n"
        "I.1\n"
        "  hạn cuối: 31/03/2026\n"
        "  trễ (ngày): 5\n"
        "  nhiệm vụ: Rà soát văn bản\n"
        "  cơ quan chủ trì: STP\n"
        "  thời hạn: Quý I\n"
    ) in answer.stdout
    assert max(map(len, answer.stdout.split("\n"))) <= 40


def test_csv_tells_the_state_of_every_part(cchc: Run, office: Path) -> None:
    answer = cchc(*APRIL, "--format", "csv", "--lang", "en")

    rows = list(csv.reader(StringIO(answer.stdout.removeprefix("\ufeff"))))
    assert rows[0] == [
        "plan",
        "state",
        "number",
        "task",
        "lead",
        "deadline",
        "last day",
        "days late",
        "remark",
        "working day",
    ]
    assert [row[1:3] + row[6:8] for row in rows[1:]] == [
        ["late", "I.1", "2026-03-31", "5"],
        ["upcoming", "I.2", "2026-04-09", ""],
        ["upcoming", "I.3", "2026-06-30", ""],
        ["no date", "I.3", "", ""],
    ]
    assert answer.exit_code == 1


def test_json_of_every_kind_of_entry(cchc: Run, office: Path) -> None:
    told = json.loads(cchc(*APRIL, "--format", "json", "--lang", "en").stdout)

    assert list(told) == [
        "schema",
        "as_of",
        "overdue",
        "upcoming",
        "not_scheduled",
        "reports",
        "agencies",
        "plans",
    ]
    assert told["schema"] == "cchc/overdue/v1"
    assert told["overdue"] == [
        {
            "plan": "plans/kế hoạch.yaml",
            "task": "I.1",
            "step": None,
            "part": "Quý I",
            "kind": "quarter",
            "title": "Rà soát văn bản",
            "outputs": [],
            "lead": ["STP"],
            "agencies": ["Sở Tư pháp"],
            "deadline": "Quý I",
            "due": "2026-03-31",
            "days_late": 5,
            "period": None,
            "working_day": "2026-03-31",
        }
    ]
    assert [(due["kind"], due["due"], due["days_late"], due["period"]) for due in told["upcoming"]] == [
        ("before", "2026-04-09", 0, None),
        ("recurring", "2026-06-30", 0, "quarter II"),
    ]
    (entry,) = told["not_scheduled"]
    assert (entry["plan"], entry["task"], entry["deadline"]) == (
        "plans/kế hoạch.yaml",
        "I.3",
        "Theo quy định",
    )
    assert entry["reason"] == "depends on something without a date: Theo quy định"


def test_the_real_plan_of_nghe_an_on_the_first_of_april(cchc: Run, real: Path) -> None:
    answer = cchc("overdue", "plans/nghe-an/2021.yaml", "--as-of", "2021-04-01", "--format", "json")

    told = json.loads(answer.stdout)
    assert [(due["task"], due["due"]) for due in told["overdue"]] == [
        ("I.2", "2021-01-31"),
        ("I.3", "2021-01-31"),
        ("I.4", "2021-01-31"),
        ("II.1", "2021-01-31"),
        ("IV.6", "2021-01-31"),
        ("VII.1", "2021-01-31"),
        ("IV.2", "2021-03-31"),
        ("IV.3", "2021-03-31"),
        ("IV.4", "2021-03-31"),
        ("V.1", "2021-03-31"),
        ("VI.6", "2021-03-31"),
        ("VII.3", "2021-03-31"),
    ]
    assert all(due["kind"] != "recurring" for due in told["overdue"])
    assert all(due["period"] for due in told["upcoming"])
    assert answer.exit_code == 1


NEXT = "Next periods of recurring work"


def section(text: str, heading: str) -> str:
    """A heading with all below it up to the next empty line."""
    return text.partition(heading)[2].partition("\n\n")[0]


def test_the_report_that_comes_next_stands_among_the_recurring_work(cchc: Run, office: Path) -> None:
    (office / "cchc.yaml").write_text("format: 1\n", encoding="utf-8")

    answer = cchc(*APRIL, "--lang", "en", env={"COLUMNS": "170"})

    assert section(answer.stdout, NEXT) == (
        ": 2\n"
        "number  last day    working day  task                                         lead          deadline\n"
        + "─"
        * 148
        + "\n"
        "        20/06/2026  19/06/2026   Báo cáo cải cách hành chính 6 tháng đầu năm  to Bộ Nội vụ  "
        "figures from 15/12/2025 to 14/06/2026; days not verified\n"
        "I.3     30/06/2026               Báo cáo                                      Sở Nội vụ     "
        "Hằng quý (quarter II)"
    )
    assert "recurring 2" in answer.stdout


def test_reports_in_json_and_csv_are_entries_without_a_task(cchc: Run, office: Path) -> None:
    (office / "cchc.yaml").write_text("format: 1\n", encoding="utf-8")

    told = json.loads(cchc(*APRIL, "--format", "json", "--lang", "en").stdout)
    rows = list(csv.reader(StringIO(cchc(*APRIL, "--format", "csv", "--lang", "en").stdout)))

    assert told["reports"] == [
        {
            "plan": "plans/kế hoạch.yaml",
            "name": "Báo cáo cải cách hành chính 6 tháng đầu năm",
            "period": "first 6 months",
            "counted_from": "2025-12-15",
            "counted_to": "2026-06-14",
            "due": "2026-06-20",
            "working_day": "2026-06-19",
            "to": "Bộ Nội vụ",
            "source": "Công văn số 581/BNV-CCHC của Bộ Nội vụ (theo giới thiệu của Sở Nội vụ tỉnh Nam Định)",
            "verified": False,
        }
    ]
    assert [due["task"] for due in told["upcoming"]] == ["I.2", "I.3"]
    (row,) = (row for row in rows if row[1] == "periodic report")
    assert row[3:5] == ["Báo cáo cải cách hành chính 6 tháng đầu năm", ""]
    assert row[6:] == [
        "2026-06-20",
        "",
        "figures from 15/12/2025 to 14/06/2026; days not verified",
        "2026-06-19",
    ]


def test_a_repository_has_its_own_reports(cchc: Run, office: Path) -> None:
    (office / "cchc.yaml").write_text(
        "reports:\n"
        "  - name: Báo cáo tháng 4\n"
        "    period: tháng 4\n"
        "    counted_from: 1/4\n"
        "    counted_to: 25/4\n"
        "    due: 28/4\n",
        encoding="utf-8",
    )

    told = json.loads(cchc(*APRIL, "--format", "json", "--lang", "en").stdout)

    (report,) = told["reports"]
    assert (report["name"], report["due"], report["to"], report["verified"]) == (
        "Báo cáo tháng 4",
        "2026-04-28",
        None,
        True,
    )


SUNDAY = PLAN.replace("Trước ngày 10/4", "Chậm nhất ngày 12/4")


@pytest.mark.parametrize(
    ("policy", "first_late_day", "working_day"),
    [
        ("giữ nguyên", "2026-04-13", "2026-04-10"),
        ("trước", "2026-04-11", "2026-04-10"),
        ("sau", "2026-04-14", "2026-04-13"),
    ],
)
def test_a_deadline_on_a_sunday_is_kept_or_moved_as_the_office_wants(
    cchc: Run, office: Path, policy: str, first_late_day: str, working_day: str
) -> None:
    (office / "kế hoạch.yaml").write_text(SUNDAY, encoding="utf-8")
    settings = f"format: 1\nreports: []\ncalendar:\n  due_on_day_off: {policy}\n"
    (office / "cchc.yaml").write_text(settings, encoding="utf-8")

    def seen(day: str) -> dict[str, dict[str, Any]]:
        told = json.loads(cchc("overdue", "plans", "--as-of", day, "--format", "json").stdout)
        return {state: {due["task"]: due for due in told[state]} for state in ("overdue", "upcoming")}

    late = date.fromisoformat(first_late_day)
    on_time = seen((late - timedelta(days=1)).isoformat())["upcoming"]["I.2"]
    too_late = seen(first_late_day)["overdue"]["I.2"]

    assert (on_time["due"], on_time["working_day"]) == ("2026-04-12", working_day)
    assert (too_late["due"], too_late["days_late"]) == ("2026-04-12", 1)


def test_late_work_tells_a_working_day_only_where_lateness_counts_from_it(cchc: Run, office: Path) -> None:
    (office / "kế hoạch.yaml").write_text(SUNDAY, encoding="utf-8")
    as_of = ("overdue", "plans", "--as-of", "2026-04-20", "--lang", "en")

    kept = cchc(*as_of).stdout
    (office / "cchc.yaml").write_text("reports: []\ncalendar:\n  due_on_day_off: sau\n", encoding="utf-8")
    moved = cchc(*as_of).stdout

    assert "working day" not in section(kept, "Late: 2")
    assert "I.2     12/04/2026          8" in section(kept, "Late: 2")
    assert "I.2     12/04/2026  13/04/2026           7" in section(moved, "Late: 2")


def test_a_day_that_is_worked_by_decree_moves_nothing(cchc: Run, office: Path) -> None:
    """Saturday 22 August 2026 was worked for Monday 31 August."""
    (office / "kế hoạch.yaml").write_text(
        PLAN.replace("Trước ngày 10/4", "Ngày 22/8").replace("Quý I\n", "Ngày 31/8\n"), encoding="utf-8"
    )

    told = json.loads(
        cchc("overdue", "plans", "--as-of", "2026-08-20", "--within", "15", "--format", "json").stdout
    )

    days = {due["task"]: (due["due"], due["working_day"]) for due in told["upcoming"]}
    assert days["I.2"] == ("2026-08-22", "2026-08-22")
    assert days["I.1"] == ("2026-08-31", "2026-08-28")
