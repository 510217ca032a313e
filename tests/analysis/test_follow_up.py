"""The schedule, with and without records."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from cchc_cli.analysis.follow_up import follow_up
from cchc_cli.analysis.progress import progress
from cchc_cli.analysis.schedule import read_phrase, schedule
from cchc_cli.analysis.work import work_items
from cchc_cli.plan.numbering import number
from tests.real_plans import NAMES, real_plan

DAYS = [date(year, month, 1) for year in (2020, 2021, 2024) for month in range(1, 13)]


@pytest.mark.parametrize("name", NAMES)
def test_without_records_it_is_the_schedule_of_the_plan(name: str) -> None:
    plan = real_plan(name)
    items = work_items(plan, number(plan))
    compared = 0

    for as_of in DAYS:
        plain = schedule(items, plan.year, as_of, timedelta(days=15))
        followed = follow_up(progress(items, plan.year, None), as_of, timedelta(days=15))
        compared += len(plain.overdue) + len(plain.upcoming)
        assert followed.overdue == plain.overdue
        assert followed.upcoming == plain.upcoming
        assert sorted(map(repr, followed.not_scheduled)) == sorted(map(repr, plain.not_scheduled))
    assert compared or all(
        part.last_day is None
        for item in items
        for phrase in item.phrases
        for part in read_phrase(phrase, plan.year).parts
    )
