"""Whether a product opens a piece of work (a plan, a draft) or closes it (a report on it, its result)."""

from __future__ import annotations

import re
from enum import Enum, auto

from cchc_cli.vietnamese.letters import key


class Stage(Enum):
    """Where a product stands in its work."""

    PLAN = auto()
    REPORT = auto()


def stage(words: str, year: int) -> Stage | None:
    """The stage that the first words of a product tell; None for others, for both at once, and for next year's plan."""
    said = key(words).lstrip("-+ ")
    if any(int(found) > year for found in re.findall(r"\b20\d\d\b", said)) or "năm sau" in said:
        return None
    plan, report = _PLAN.match(said), _REPORT.match(said)
    if plan and not _REPORT_INSIDE.search(said):
        return Stage.PLAN
    return Stage.REPORT if report and not _PLAN_INSIDE.search(said) else None


_PLAN = re.compile(
    r"(?:(?:xây dựng|xd|ban hành|lập|dự thảo) )?(?:kế hoạch|kh)\b(?! (?:hoạt động )?(?:năm|giai đoạn) )"
)
_REPORT = re.compile(r"(?:báo cáo|bc|tổng kết|thông báo kết quả|kết luận)\b")
_REPORT_INSIDE = re.compile(r"\b(?:báo cáo|bc|tổng kết|kết quả|kết luận)\b")
_PLAN_INSIDE = re.compile(r"\b(?:xây dựng|lập|ban hành) (?:kế hoạch|kh)\b|\btrước đó\b|\bnăm trước\b")
