"""The settings of a repository."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from cchc_cli.repository.settings import Settings
from tests.real_plans import repository


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
