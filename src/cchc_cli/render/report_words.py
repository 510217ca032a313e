"""The wording of a report: templates/report.toml, and the marks where somebody has to write."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from cchc_cli.errors import CchcError
from cchc_cli.message import N_, Message
from cchc_cli.render.frame import load_words, unreadable
from cchc_cli.vietnamese.deadline.period import Period

FILE = "report.toml"
_NAME = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class ReportWords:
    """What ``templates/report.toml`` says, with figures put in."""

    tables: Mapping[str, Any]
    path: Path

    def __call__(self, name: str, /, **values: object) -> str:
        """The words of a name ("results.area"), with values in the place of {names}."""
        table, _, own = name.partition(".")
        return self._filled(str(self.tables[table][own]), values)

    def lines(self, name: str, /, **values: object) -> tuple[str, ...]:
        """The same of a list of lines."""
        table, _, own = name.partition(".")
        return tuple(self._filled(str(line), values) for line in self.tables[table][own])

    def gap(self, name: str, /, **values: object) -> str:
        """A mark that says what is to be written in its place."""
        return self("gap.mark", what=self(f"gap.{name}", **values))

    def heads(self, table: str) -> Mapping[str, str]:
        """The heads of a table's columns."""
        found: Mapping[str, str] = self.tables["columns"][table]
        return found

    def period(self, period: Period) -> str:
        """A period in full: "quý III năm 2021", "6 tháng đầu năm 2021"."""
        if period.kind == "year":
            return period.name
        wording = "part_of_year" if period.kind in ("half-year", "nine-months") else "period"
        return self(f"head.{wording}", name=period.name, year=period.year)

    def gaps_in(self, texts: Iterable[str]) -> tuple[str, ...]:
        """The marks in printed texts, in their order."""
        before, _, after = str(self.tables["gap"]["mark"]).partition("{what}")
        if not before.strip() or not after.strip():
            raise unreadable(self.path)
        mark = re.compile(f"{re.escape(before)}.*?{re.escape(after)}")
        return tuple(found for text in texts for found in mark.findall(text))

    def _filled(self, words: str, values: Mapping[str, object]) -> str:
        def value(found: re.Match[str]) -> str:
            if found[1] not in values:
                message = N_("{file}: nothing is called {name} in “{words}”")
                of = {"file": self.path.as_posix(), "name": found[0], "words": words}
                raise CchcError(Message(message, of))
            return str(values[found[1]])

        return _NAME.sub(value, words)


def load_report_words(folder: Path | None = None) -> ReportWords:
    """The words of a folder of templates; where it says nothing, those that ship with cchc."""
    return ReportWords(*load_words(FILE, folder))


def day_words(day: date) -> str:
    """A day in running text and cells: 30/09/2021."""
    return f"{day:%d/%m/%Y}"


def share_words(share: Decimal | None) -> str:
    """A share as Vietnamese papers write it, without needless zeros: "38,46%"; "-" where there is nothing to share."""
    return "-" if share is None else f"{share_figure(share)}%"


def share_figure(share: Decimal | None) -> str:
    """The same for a column whose head has the sign."""
    if share is None:
        return "-"
    text = f"{share:f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text).replace(".", ",")
