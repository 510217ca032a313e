"""What is wrong with recorded progress."""

from __future__ import annotations

from datetime import date

import pytest

from cchc_cli.analysis.progress import progress
from cchc_cli.analysis.progress_fault import PROGRESS_CODES, nearest, progress_faults
from cchc_cli.analysis.work import work_items
from cchc_cli.diagnostics import Diagnostic
from cchc_cli.lint.page import pages
from cchc_cli.plan.numbering import number
from tests.real_plans import plan_of
from tests.recorded import TASKS, file_of

TODAY = date(2026, 11, 1)


def found(*entries: str, issued: str = "15/02/2026") -> list[Diagnostic]:
    file = file_of(*entries)
    plan = plan_of(TASKS).model_copy()
    plan = plan.model_copy(update={"document": plan.document.model_copy(update={"date": issued})})
    seen = progress(work_items(plan, number(plan)), plan.year, file)
    return list(progress_faults(seen, file, plan, TODAY))


def codes(*entries: str, issued: str = "15/02/2026") -> list[str]:
    return [fault.code for fault in found(*entries, issued=issued)]


def words(fault: Diagnostic) -> str:
    """What an excerpt would underline."""
    assert fault.span
    return f"{fault.span.line}:{fault.span.column}"


SOUND = "date: 2026-03-15, task: I.1, status: xong, evidence: Báo cáo số 1/BC-STP ngày 15/3/2026"


def test_a_sound_entry_has_no_fault() -> None:
    assert codes(SOUND) == []


@pytest.mark.parametrize(
    ("entry", "code", "key"),
    [
        ("date: 2026-03-15, task: I.11, status: xong", "REF161", "I.11"),
        ("date: 2026-03-15, task: I.2, part: Tháng 3, status: xong", "REF161", "Tháng 3"),
        ("date: 2026-03-15, task: I.3, period: 2025-Q4, status: xong", "REF161", "2025-Q4"),
        ("date: 2026-03-15, task: I.3, status: xong", "REF162", "xong"),
        ("date: 2025-12-31, task: I.1, status: xong", "DUE161", "2025-12-31"),
        ("date: 2026-01-31, task: I.1, status: xong", "DUE262", "2026-01-31"),
        ("date: 2026-11-02, task: I.1, status: xong", "DUE261", "2026-11-02"),
        ("date: 2026-03-15, task: I.1, status: xong, percent: 60", "TGT161", "60"),
        ("date: 2026-03-15, task: I.1, status: chưa, percent: 60", "TGT161", "60"),
        ("date: 2026-03-15, task: I.1, status: xong, evidence: đã gửi", "CIT261", "đã gửi"),
    ],
)
def test_each_fault_is_told_once_at_its_words(entry: str, code: str, key: str) -> None:
    (fault,) = found(SOUND, entry)

    assert fault.code == code
    assert fault.span is not None
    assert fault.span.line == 2
    line = f"- {{{entry}}}"
    assert line[fault.span.column - 1 : fault.span.end_column - 1] == key


@pytest.mark.parametrize("day", ["2026-11-01", "2026-03-15"])
def test_today_is_not_in_the_future(day: str) -> None:
    assert codes(f"date: {day}, task: I.1, status: xong") == []


@pytest.mark.parametrize(
    ("issued", "day", "code"),
    [
        ("30/12/2025", "2025-12-29", ["DUE161"]),
        ("30/12/2025", "2025-12-31", []),
        ("30/12/2025", "2026-01-02", []),
        ("15/02/2026", "2026-02-15", []),
        ("tháng 02 năm 2026", "2026-01-01", []),
        ("tháng 02 năm 2026", "2025-12-31", ["DUE161"]),
    ],
)
def test_nothing_is_done_before_the_plan(issued: str, day: str, code: list[str]) -> None:
    assert codes(f"date: {day}, task: I.1, status: xong", issued=issued) == code


def test_a_share_that_falls_is_told_with_the_one_before() -> None:
    entries = ["date: 2026-04-01, task: I.1, percent: 40", "date: 2026-03-01, task: I.1, percent: 60"]
    (fault,) = found(*entries)

    assert (fault.code, fault.severity.value, words(fault)) == ("TGT261", "warning", "1:42")
    assert fault.message.text() == "40 % after 60 % on 01/03/2026"
    assert fault.related[0].span.line == 2


def test_shares_of_different_parts_and_of_one_day_do_not_fall() -> None:
    assert codes(
        "date: 2026-03-01, task: I.2, part: 1, percent: 90", "date: 2026-04-01, task: I.2, part: 2, percent: 20"
    ) == []  # fmt: skip
    assert codes("date: 2026-03-01, task: I.1, percent: 90", "date: 2026-03-01, task: I.1, percent: 20") == []


def test_the_nearest_name_is_offered() -> None:
    (fault,) = found("date: 2026-03-15, task: ra-soát, status: xong")

    assert fault.label is not None
    assert fault.label.text() == "did you mean ra-soat?"
    assert nearest("tháng 11", ["Quý I", "Tháng 10", "Tháng 1"]) == ("Tháng 1", "Tháng 10")
    assert nearest("x", ["Tháng 01"]) == ()


def test_every_code_has_a_page() -> None:
    listed = [code.code for code in PROGRESS_CODES]

    assert listed == sorted(listed)
    assert len(set(listed)) == len(listed) > 6
    assert set(listed) <= set(pages())
