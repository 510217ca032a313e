"""cchc calendar."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar

from tests.cli.conftest import AGENCIES, PLAN
from tests.conftest import Run
from tests.output.strict_ical import Component, read_strictly
from tests.tools.documents import ROOT

ENGLISH = ("calendar", "plans", "--lang", "en")


def written(cchc: Run, *arguments: str, paths: tuple[str, ...] = ("plans",), stdin: str = "") -> Component:
    """The calendar that a run writes to a file."""
    answer = cchc("calendar", *paths, "--lang", "en", *arguments, "-o", "written.ics", stdin=stdin)
    assert answer.exit_code == 0, answer.stderr
    return read_strictly(Path("written.ics").read_bytes())


def summaries(calendar: Component) -> list[str]:
    return [event.values["SUMMARY"] for event in calendar.below]


def uids(calendar: Component) -> dict[str, str]:
    return {f"{event.values['SUMMARY']} {event.day}": event.values["UID"] for event in calendar.below}


def replaced(office: Path, old: str, new: str) -> None:
    path = office / "kế hoạch.yaml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_every_day_on_which_something_falls_due(cchc: Run, office: Path) -> None:
    found = written(cchc)

    assert found.values["X-WR-CALNAME"] == "Cải cách hành chính năm 2026"
    assert [(event.day, event.values["SUMMARY"]) for event in found.below] == [
        (date(2026, 3, 31), "I.1. Rà soát văn bản"),
        (date(2026, 3, 31), "I.3. Báo cáo (quarter I)"),
        (date(2026, 4, 9), "I.2. Công bố thủ tục"),
        (date(2026, 6, 30), "I.3. Báo cáo (quarter II)"),
        (date(2026, 9, 30), "I.3. Báo cáo (quarter III)"),
        (date(2026, 12, 31), "I.3. Báo cáo (quarter IV)"),
    ]


def test_what_an_event_says(cchc: Run, office: Path) -> None:
    replaced(office, "deadline: Quý I\n", "outputs: [Quyết định, Báo cáo]\n            partners: Sở Nội vụ\n            deadline: Ngày 28/3\n")  # fmt: skip

    event = written(cchc).below[0]

    assert event.values["DESCRIPTION"].split("\n") == [
        "Outputs: Quyết định; Báo cáo",
        "In charge: STP",
        "Taking part: Sở Nội vụ",
        "Deadline: Ngày 28/3",
        "28/03/2026 is a day off (Saturday); the last working day before it is 27/03/2026",
        "Plan: Cải cách hành chính năm 2026",
    ]
    assert event.values["CATEGORIES"] == "CẢI CÁCH THỂ CHẾ"
    assert event.values["DTSTAMP"] == "20260105T000000Z"
    assert event.values["TRANSP"] == "TRANSPARENT"


def test_a_moved_day_says_what_the_paper_says(cchc: Run, office: Path) -> None:
    replaced(office, "Quý I\n", "Ngày 28/3\n")
    (office / "cchc.yaml").write_text("reports: []\ncalendar:\n  due_on_day_off: sau\n", encoding="utf-8")

    event = next(event for event in written(cchc).below if event.values["SUMMARY"].startswith("I.1"))

    assert event.day == date(2026, 3, 30)
    assert (
        "\nLast day by the paper: 28/03/2026, a day off (Saturday); 30/03/2026 holds instead\n"
        in event.values["DESCRIPTION"]
    )


def test_a_long_title_is_shortened_and_stands_whole_in_the_description(cchc: Run, office: Path) -> None:
    title = "Rà soát văn bản quy phạm pháp luật do tỉnh ban hành, " * 5
    replaced(office, "title: Rà soát văn bản", f"title: '{title}'")

    (event,) = (event for event in written(cchc).below if event.values["SUMMARY"].startswith("I.1."))

    assert event.values["SUMMARY"].endswith("…")
    assert len(event.values["SUMMARY"]) < 160
    assert event.values["DESCRIPTION"].startswith(title.strip())


def test_what_is_left_out_is_told(cchc: Run, office: Path) -> None:
    replaced(office, "Trước ngày 10/4", "Hằng ngày")

    answer = cchc(*ENGLISH)

    assert answer.stderr == (
        "plans/kế hoạch.yaml: parts without a date, not in the calendar: 1; cchc overdue tells why\n"
        "plans/kế hoạch.yaml: work of every day, not in the calendar: I.2\n"
    )


def test_the_same_input_gives_the_same_bytes(cchc: Run, office: Path) -> None:
    first, second = cchc(*ENGLISH).stdout, cchc(*ENGLISH).stdout

    assert first == second


def test_the_standard_output_gets_the_bytes_of_the_file(cchc: Run, office: Path) -> None:
    command = [sys.executable, "-m", "cchc_cli", *ENGLISH]
    kept = {**os.environ, "PYTHONPATH": str(ROOT / "src")}

    told = subprocess.run(command, check=True, cwd=office.parent, env=kept, capture_output=True)

    assert written(cchc).below
    assert told.stdout == Path("written.ics").read_bytes()
    assert told.stdout.startswith(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")


def test_a_file_is_written_and_left_when_nothing_changes(cchc: Run, office: Path, tmp_path: Path) -> None:
    told = cchc(*ENGLISH, "-o", "lịch/năm 2026.ics")
    again = cchc(*ENGLISH, "-o", "lịch/năm 2026.ics")

    assert (told.exit_code, told.stdout) == (0, "")
    assert told.stderr.endswith("written: lịch/năm 2026.ics\n")
    assert again.stderr.endswith("unchanged: lịch/năm 2026.ics\n")
    content = (tmp_path / "lịch" / "năm 2026.ics").read_bytes()
    assert content.decode().replace("\r\n", "\n") == cchc(*ENGLISH, "-o", "-").stdout
    assert len(read_strictly(content).below) == 6


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("plans", "cchc: plans is a folder; name a file"),
        ("plans/b.yaml", "cchc: plans/b.yaml is a plan file; name a calendar (.ics)"),
        ("plans/kế hoạch.yaml", "cchc: plans/kế hoạch.yaml is a plan file; name a calendar (.ics)"),
    ],
)
def test_neither_a_folder_nor_a_plan_is_overwritten(cchc: Run, office: Path, target: str, said: str) -> None:
    answer = cchc(*ENGLISH, "-o", target)

    assert said in answer.stderr
    assert answer.exit_code == 2
    assert (office / "kế hoạch.yaml").read_text("utf-8") == PLAN


@pytest.mark.parametrize(
    ("arguments", "triggers"),
    [
        ((), ["-P7D"]),
        (("--alarm", "3"), ["-P3D"]),
        (("--alarm", "1d", "--alarm", "14 ngày"), ["-P14D", "-P1D"]),
        (("--alarm", "0"), []),
        (("--alarm", "7", "--alarm", "7d"), ["-P7D"]),
    ],
)
def test_alarms(cchc: Run, office: Path, arguments: tuple[str, ...], triggers: list[str]) -> None:
    for event in written(cchc, *arguments).below:
        assert [alarm.values["TRIGGER"] for alarm in event.below] == triggers


@pytest.mark.parametrize("alarm", ["x", "-1", "1 tuần", ""])
def test_what_is_no_number_of_days_is_refused(cchc: Run, office: Path, alarm: str) -> None:
    answer = cchc(*ENGLISH, f"--alarm={alarm}")

    assert answer.stderr.startswith(f"cchc: --alarm: “{alarm}” is no number of days; write 15 or 15d\n")
    assert (answer.stdout, answer.exit_code) == ("", 2)


def test_an_agency_has_its_work_under_every_spelling(cchc: Run, office: Path) -> None:
    assert summaries(written(cchc, "--agency", "sở tư pháp")) == ["I.1. Rà soát văn bản"]
    assert len(written(cchc, "--agency", "Sở Nội vụ").below) == 5
    assert len(written(cchc, "--agency", "Sở Nội vụ", "--agency", "STP").below) == 6


def test_an_agency_has_the_work_of_its_groups(cchc: Run, office: Path) -> None:
    groups = (
        "groups:\n"
        "  - name: Các sở\n"
        "    members: [Sở Nội vụ, STP]\n"
        "  - name: Các ban\n"
        "    members: không xác định\n"
    )
    (office / "agencies.yaml").write_text(AGENCIES + groups, encoding="utf-8")
    replaced(office, "lead: STP", "lead: Các sở")
    replaced(office, "title: Công bố thủ tục\n            lead: Sở Nội vụ", "title: Công bố thủ tục\n            lead: Các ban")  # fmt: skip

    answer = cchc(*ENGLISH, "--agency", "Sở Tư pháp")

    assert summaries(written(cchc, "--agency", "Sở Tư pháp")) == ["I.1. Rà soát văn bản"]
    assert answer.stderr == (
        "plans/kế hoạch.yaml: left out, as the agency list does not say who belongs to them: Các ban\n"
    )


def test_partners_are_asked_for(cchc: Run, office: Path) -> None:
    replaced(office, "deadline: Quý I\n", "partners: Sở Nội vụ\n            deadline: Quý I\n")

    assert "I.1. Rà soát văn bản" not in summaries(written(cchc, "--agency", "Sở Nội vụ"))
    assert "I.1. Rà soát văn bản" in summaries(written(cchc, "--agency", "Sở Nội vụ", "--partners"))


def test_an_agency_in_no_list_is_refused_with_the_nearest(cchc: Run, office: Path) -> None:
    answer = cchc(*ENGLISH, "--agency", "Sở Nội vu", "-o", "a.ics")

    assert answer.stderr.startswith(
        "cchc: “Sở Nội vu” is in no list of agencies; the nearest names: Sở Nội vụ; Sở Tư pháp\n"
    )
    assert answer.exit_code == 2
    assert not Path("a.ics").exists()


def test_a_plan_without_a_list_is_searched_by_the_words(cchc: Run, tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(PLAN, encoding="utf-8")

    found = written(cchc, "--agency", "stp", "--no-reports", paths=("plan.yaml",))

    assert summaries(found) == ["I.1. Rà soát văn bản"]


REPORTS = [
    (date(2026, 3, 20), "Báo cáo cải cách hành chính quý I"),
    (date(2026, 6, 20), "Báo cáo cải cách hành chính 6 tháng đầu năm"),
    (date(2026, 9, 20), "Báo cáo cải cách hành chính quý III"),
    (date(2026, 12, 20), "Báo cáo cải cách hành chính năm"),
]


def test_the_periodic_reports_are_there_unless_they_are_left_out(cchc: Run, office: Path) -> None:
    (office / "cchc.yaml").write_text("format: 1\n", encoding="utf-8")

    found = [event for event in written(cchc).below if event.values["CATEGORIES"] == "Periodic reports"]

    assert [(event.day, event.values["SUMMARY"]) for event in found] == REPORTS
    assert found[0].values["DESCRIPTION"].split("\n") == [
        "figures from 15/12/2025 to 14/03/2026; days not verified",
        "To: Bộ Nội vụ",
        "Source: Công văn số 581/BNV-CCHC của Bộ Nội vụ (theo giới thiệu của Sở Nội vụ tỉnh Nam Định)",
    ]
    assert "the last working day before it is 19/06/2026" in found[1].values["DESCRIPTION"]
    assert len(written(cchc, "--no-reports").below) == 6


def test_two_plans_of_one_office_and_year_bring_a_report_once(cchc: Run, office: Path) -> None:
    (office / "cchc.yaml").write_text("format: 1\n", encoding="utf-8")
    (office / "điều chỉnh.yaml").write_text(PLAN, encoding="utf-8")

    found = written(cchc)

    assert found.values["X-WR-CALNAME"] == "Administrative-reform plans"
    assert len(found.below) == 2 * 6 + 4


def test_uids_stay_when_words_numbers_and_neighbours_change(cchc: Run, office: Path) -> None:
    replaced(office, "title: Báo cáo\n", "title: Báo cáo\n            id: bao-cao\n")
    before = uids(written(cchc))

    replaced(office, "Trước ngày 10/4", "Chậm nhất ngày 15/4")
    replaced(
        office,
        "- title: Báo cáo\n",
        "- title: Chen vào\n            deadline: Tháng 5\n          - title: Báo cáo\n",
    )
    after = uids(written(cchc))

    assert after["I.1. Rà soát văn bản 2026-03-31"] == before["I.1. Rà soát văn bản 2026-03-31"]
    assert after["I.2. Công bố thủ tục 2026-04-15"] == before["I.2. Công bố thủ tục 2026-04-09"]
    # A task with a name of its own keeps its events when its number changes.
    for quarter, day in (("I", "03-31"), ("IV", "12-31")):
        key = f"Báo cáo (quarter {quarter}) 2026-{day}"
        assert after[f"I.4. {key}"] == before[f"I.3. {key}"]


def test_a_part_keeps_its_uid_when_it_falls_behind_another(cchc: Run, office: Path) -> None:
    replaced(office, "deadline: Quý I\n", "deadline: [Tháng 3, Tháng 9]\n")
    before = uids(written(cchc))
    replaced(office, "[Tháng 3, Tháng 9]", "[Tháng 11, Tháng 9]")
    after = uids(written(cchc))

    assert after["I.1. Rà soát văn bản 2026-11-30"] == before["I.1. Rà soát văn bản 2026-03-31"]
    assert after["I.1. Rà soát văn bản 2026-09-30"] == before["I.1. Rà soát văn bản 2026-09-30"]


def test_uids_do_not_depend_on_where_the_program_runs(
    cchc: Run, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    above = uids(written(cchc))
    monkeypatch.chdir(office)

    assert uids(written(cchc, paths=("kế hoạch.yaml",))) == above


def test_two_offices_have_other_uids(cchc: Run, office: Path) -> None:
    first = uids(written(cchc))
    replaced(office, "UBND TỈNH NGHỆ AN", "UBND TỈNH HÀ TĨNH")

    assert set(first.values()).isdisjoint(uids(written(cchc)).values())


def test_two_days_of_one_month_are_two_events(cchc: Run, office: Path) -> None:
    replaced(office, "Trước ngày 10/4", "Ngày 10 và ngày 25 hằng tháng")

    found = [event for event in written(cchc).below if event.values["SUMMARY"].startswith("I.2.")]

    assert len(found) == 24
    assert len({event.values["UID"] for event in found}) == 24


def test_a_draft_without_a_day_has_a_stamp_all_the_same(cchc: Run, office: Path) -> None:
    replaced(office, "date: 05/01/2026", "date: tháng 01 năm 2026")
    assert written(cchc).below[0].values["DTSTAMP"] == "20260131T000000Z"

    replaced(office, "date: tháng 01 năm 2026", "date: tháng … năm …")
    assert written(cchc).below[0].values["DTSTAMP"] == "20260101T000000Z"


def test_a_plan_may_come_from_the_standard_input(cchc: Run) -> None:
    assert len(written(cchc, paths=("-",), stdin=PLAN).below) == 6 + 4


def test_a_library_of_others_reads_the_five_real_plans(cchc: Run, real: Path) -> None:
    ours = written(cchc)

    theirs = Calendar.from_ical(Path("written.ics").read_bytes())

    days = {str(event["UID"]): event.decoded("DTSTART") for event in theirs.walk("VEVENT")}
    assert days == {event.values["UID"]: event.day for event in ours.below}
    assert len(days) > 250
    assert not theirs.errors
    # Four provinces of which each has four reports; the two plans for 2021 are of two provinces.
    reports = [event for event in ours.below if event.values.get("CATEGORIES") == "Periodic reports"]
    assert len(reports) == 16


def test_the_calendar_of_nghe_an_as_its_table_reads(cchc: Run, real: Path) -> None:
    found = written(cchc, "--no-reports", paths=("plans/nghe-an/2021.yaml",))

    days: dict[str, list[str]] = {}
    for event in found.below:
        days.setdefault(event.values["SUMMARY"].split(" ")[0], []).append(f"{event.day:%d/%m}")
    assert days["II.5."] == ["31/05"]  # Tháng 5/2021
    assert days["VII.4."] == ["24/10", "31/12"]  # Trước ngày 25/10; Tháng 12.
    assert days["II.8."] == ["31/03", "30/06", "30/09", "31/12"]  # Theo định kỳ quý, 6 tháng, năm
    assert len(days["II.9."]) == 12  # Theo định kỳ hàng tháng
    assert "II.3." not in days  # Thường xuyên


def record(office: Path, *entries: str) -> None:
    lines = "".join(f"- {{{entry}}}\n" for entry in entries)
    (office / "kế hoạch.progress.yaml").write_text(lines, encoding="utf-8")


def test_what_is_recorded_as_done_or_dropped_is_left_out_and_told(cchc: Run, office: Path) -> None:
    before = uids(written(cchc))
    record(
        office,
        "date: 2026-03-30, task: I.1, status: hoàn thành",
        "date: 2026-04-01, task: I.2, status: không thực hiện",
        "date: 2026-04-01, task: I.3, period: 2026-Q1, status: hoàn thành",
        "date: 2026-04-02, task: I.3, period: 2026-Q2, status: đang thực hiện",
    )

    answer = cchc(*ENGLISH)
    found = written(cchc)

    assert [(event.day, event.values["SUMMARY"]) for event in found.below] == [
        (date(2026, 6, 30), "I.3. Báo cáo (quarter II)"),
        (date(2026, 9, 30), "I.3. Báo cáo (quarter III)"),
        (date(2026, 12, 31), "I.3. Báo cáo (quarter IV)"),
    ]
    assert uids(found).items() <= before.items()
    assert "plans/kế hoạch.yaml: recorded as done or dropped, not in the calendar: 3\n" in answer.stderr


def test_what_waits_for_an_event_comes_in_once_it_has_happened(cchc: Run, office: Path) -> None:
    """Five working days from Wednesday 29 April 2026 on: 30 April, 1 May and the weekend are off."""
    replaced(office, "Trước ngày 10/4", "Chậm nhất 05 ngày làm việc kể từ ngày Bộ công bố")
    assert "I.2. Công bố thủ tục" not in summaries(written(cchc))

    record(office, "date: 2026-04-29, task: I.2, happened: 2026-04-29")

    (event,) = (each for each in written(cchc).below if each.values["SUMMARY"] == "I.2. Công bố thủ tục")
    assert event.day == date(2026, 5, 8)


def test_work_of_an_agency_that_ended_within_the_year_is_that_of_its_successor(
    cchc: Run, office: Path
) -> None:
    ended = AGENCIES.replace("also: [STP]\n", "also: [STP]\n    until: 30/6/2026\n    successor: Sở Nội vụ\n")
    assert ended != AGENCIES
    (office / "agencies.yaml").write_text(ended, encoding="utf-8")

    assert "I.1. Rà soát văn bản" in summaries(written(cchc, "--agency", "Sở Nội vụ"))
    assert summaries(written(cchc, "--agency", "STP")) == ["I.1. Rà soát văn bản"]
