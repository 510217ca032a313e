"""The settings of a repository."""

from __future__ import annotations

import re
from datetime import date

import pytest
from pydantic import ValidationError

from cchc_cli.repository.settings import Settings
from cchc_cli.source.loader import load_text
from cchc_cli.source.text import SourceText
from tests.real_plans import repository
from tests.tools.documents import ROOT


@pytest.mark.parametrize(("text", "days"), [("15", 15), ("15 ngày", 15), (" 7d ", 7), ("0", 0)])
def test_how_soon_is_a_number_of_days(text: str, days: int) -> None:
    assert Settings.model_validate({"soon": text}).soon == days


@pytest.mark.parametrize("text", ["", "tuần", "-1", "1,5", "15 tháng", "1000"])
def test_what_is_no_number_of_days_is_refused(text: str) -> None:
    with pytest.raises(ValidationError):
        Settings.model_validate({"soon": text})


def test_nothing_typed_means_the_usual() -> None:
    settings = Settings.model_validate({})

    assert (settings.format, settings.plans, settings.soon) == ("1", ".", 15)


def test_only_this_format_is_read() -> None:
    with pytest.raises(ValidationError):
        Settings.model_validate({"format": "2"})


@pytest.mark.parametrize("spelling", ["NS tỉnh", "NS Tỉnh", "ns  tỉnh", "ngân sách tỉnh", "Ngân sách tỉnh"])
def test_every_spelling_of_a_source_has_one_name(spelling: str) -> None:
    assert repository().settings.source_name(spelling) == "ngân sách tỉnh"


def test_a_source_of_no_list_keeps_its_own_name() -> None:
    assert repository().settings.source_name("vốn ODA") == "vốn ODA"


def test_the_calendar_and_the_reports_of_the_format_page_are_read() -> None:
    page = (ROOT / "docs" / "format.md").read_text("utf-8")
    shown = re.search(r"```yaml\n(calendar:\n.*?)```", page, re.DOTALL)
    assert shown

    loaded = load_text(SourceText("cchc.yaml", shown[1]), Settings)

    assert loaded.diagnostics == ()
    assert loaded.model
    assert len(list(loaded.model.calendar.off[0].days)) == 7
    assert loaded.model.calendar.working[0].day == date(2027, 2, 27)
    assert [report.to for report in loaded.model.periodic_reports] == ["Sở Nội vụ"]


def test_what_a_new_repository_shows_of_them_in_comments_is_read() -> None:
    template = (ROOT / "templates" / "new" / "repository" / "cchc.yaml.j2").read_text("utf-8")
    for part in (r"# calendar:\n?.*?(?=\{%)", r"(?<=\{% else %\}\n)# reports:.*?(?=\{%)"):
        shown = re.search(part, template, re.DOTALL)
        assert shown

        loaded = load_text(SourceText("cchc.yaml", re.sub(r"(?m)^# ", "", shown[0])), Settings)

        assert loaded.diagnostics == ()


def test_a_rule_that_cannot_be_read_costs_no_other_setting() -> None:
    rule = "lint:\n  ignore: [TXT]\n  rules:\n    - code: XNA001\n      path: title\n      matches: (a\n      message: m\n"
    loaded = load_text(SourceText("cchc.yaml", f"soon: 3\n{rule}"), Settings)

    assert [each.code for each in loaded.diagnostics] == ["SCH004"]
    assert loaded.model
    assert (loaded.model.soon, loaded.model.lint.ignore, loaded.model.lint.rules) == (3, ("TXT",), ())
