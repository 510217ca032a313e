"""cchc.yaml: the settings of a repository of plans."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema

from cchc_cli.message import N_, Message
from cchc_cli.plan.fault import fault
from cchc_cli.plan.fields import Line, Lines
from cchc_cli.plan.record import Record
from cchc_cli.repository.calendar_settings import CalendarSettings
from cchc_cli.repository.lint_settings import LintSettings
from cchc_cli.repository.report_settings import Report, shipped_reports
from cchc_cli.vietnamese.letters import key


def _days(value: Any) -> Any:
    found = re.fullmatch(r"(\d{1,3})\s*(?:ngày|d)?", value.strip()) if isinstance(value, str) else None
    if not found:
        raise fault("value", Message(N_("a number of days is expected here, such as 15 ngày")))
    return int(found[1])


Days = Annotated[int, BeforeValidator(_days), WithJsonSchema({"type": ["integer", "string"]})]


class Settings(Record):
    """The settings of a repository of plans."""

    format: Annotated[Literal["1"], WithJsonSchema({"enum": [1, "1"]})] = Field(
        "1", description=N_("The version of the file format.")
    )
    plans: Line = Field(".", description=N_("The folder in which the plans lie, from this file on."))
    soon: Days = Field(15, description=N_("How many days ahead a deadline counts as coming soon."))
    calendar: CalendarSettings = Field(
        CalendarSettings(), description=N_("Days off, and what holds for a deadline on one.")
    )
    reports: tuple[Report, ...] | None = Field(
        None,
        description=N_("The periodic reports, instead of those that ship with cchc; [] for none."),
    )
    sources: dict[str, Lines] = Field({}, description=N_("Sources of money: short name → spellings."))
    lint: LintSettings = Field(
        LintSettings(), description=N_("What the checks of this repository leave out.")
    )

    @property
    def periodic_reports(self) -> tuple[Report, ...]:
        """The reports of this repository: its own list, or the shipped one."""
        return shipped_reports() if self.reports is None else self.reports

    def source_name(self, text: str) -> str:
        """The one name of a source of money, whichever of its spellings a plan uses."""
        wanted = key(text)
        for name, spellings in self.sources.items():
            if wanted in {key(name), *(key(spelling) for spelling in spellings)}:
                return name
        return text
