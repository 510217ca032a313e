"""A small plan with what was recorded for it."""

from __future__ import annotations

from datetime import date

from cchc_cli.analysis.progress import Progress, progress
from cchc_cli.analysis.progress_unit import TaskProgress, Unit
from cchc_cli.analysis.work import WorkItem, work_items
from cchc_cli.plan.numbering import number
from cchc_cli.plan.plan import Plan
from cchc_cli.repository.progress import ProgressEntry, ProgressFile
from cchc_cli.repository.working_days import WEEKENDS, WorkingDays
from cchc_cli.source.line_reader import read_lines
from cchc_cli.source.text import SourceText
from tests.real_plans import plan_of

TASKS = """\
sections:
  - heading: MỤC TIÊU
    items:
      - "Tỷ lệ hồ sơ đúng hạn đạt {từ 95% trở lên | dung-han}."
annexes:
  - title: NHIỆM VỤ
    areas:
      - area: CẢI CÁCH THỂ CHẾ
        tasks:
          - title: Rà soát văn bản
            id: ra-soat
            lead: Sở Tư pháp
            deadline: Quý I
          - title: Kế hoạch và báo cáo
            lead: Sở Nội vụ
            deadline: [Tháng 01, Tháng 12]
          - title: Báo cáo quý
            lead: Sở Nội vụ
            deadline: Hằng quý
      - area: CẢI CÁCH THỦ TỤC
        tasks:
          - title: Kế hoạch, rồi báo cáo
            lead: Sở Tư pháp; Sở Nội vụ
            partners: Sở Y tế
            deadline: [Tháng 02, Hằng quý]
          - title: Công khai thủ tục
            lead: Sở Nội vụ
            deadline: Thường xuyên
          - title: Công bố thủ tục
            lead: Sở Nội vụ
            deadline: Chậm nhất 05 ngày làm việc kể từ ngày Bộ công bố
          - title: Việc không có thời hạn
"""

TWO_PARTS, ROUNDS, MIXED, ONGOING, WAITING, WITHOUT = "I.2", "I.3", "II.1", "II.2", "II.3", "II.4"


def plan() -> Plan:
    """The plan of 2026."""
    return plan_of(TASKS)


def items() -> tuple[WorkItem, ...]:
    """Its tasks."""
    made = plan()
    return work_items(made, number(made))


def file_of(*entries: str) -> ProgressFile:
    """A progress file of these entries, each written without its dash and braces, which must be without fault."""
    text = "".join(f"- {{{entry}}}\n" for entry in entries)
    found = read_lines(SourceText("2026.progress.yaml", text), ProgressEntry)
    assert found.diagnostics == ()
    return found


def recorded(*entries: str, as_of: date | None = None, days: WorkingDays = WEEKENDS) -> Progress:
    """What the entries say of the plan."""
    return progress(items(), 2026, file_of(*entries), as_of, days)


def task(name: str, *entries: str, as_of: date | None = None) -> TaskProgress:
    """One task after these entries, which must all belong somewhere."""
    found = recorded(*entries, as_of=as_of)
    assert found.misplaced == ()
    return next(each for each in found.tasks if each.item.address == name)


def states(name: str, *entries: str) -> list[str]:
    """How far the units of a task are."""
    return [unit.state.value for unit in task(name, *entries).units]


def only(name: str, *entries: str) -> Unit:
    """The single unit of a task."""
    (unit,) = task(name, *entries).units
    return unit
