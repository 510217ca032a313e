"""Acts of superior bodies that plans cite: what each is called, and until when it held."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from functools import cache
from typing import Literal

from pydantic import Field

from cchc_cli.message import N_
from cchc_cli.plan.fields import Day, Line, Lines
from cchc_cli.plan.record import Record
from cchc_cli.resources import bundled
from cchc_cli.source.loader import load_model
from cchc_cli.vietnamese.citation import Citation, Law, read_symbol
from cchc_cli.vietnamese.letters import key

Status = Literal["không rõ", "còn hiệu lực", "hết hiệu lực", "hết hiệu lực một phần"]

UNKNOWN: Status = "không rõ"
ENDED: Status = "hết hiệu lực"
PARTLY: Status = "hết hiệu lực một phần"

Certainty = Literal["văn bản gốc", "nguồn thứ cấp", "chưa kiểm chứng"]

UNVERIFIED: Certainty = "chưa kiểm chứng"


class Act(Record):
    """One act, told by its symbol and its day; two acts may bear one number (76/NQ-CP of 2013 and of 2021)."""

    kind: Line = Field(description=N_("The kind of the act."), examples=["Nghị định"])
    symbol: Line | None = Field(
        None, description=N_("Number and symbol; a law may have none."), examples=["30/2020/NĐ-CP"]
    )
    date: Day = Field(description=N_("The day it was issued."), examples=["05/3/2020"])
    title: Line | None = Field(
        None, description=N_("What it is about, as it says itself, without the kind: công tác văn thư.")
    )
    status: Status = Field("không rõ", description=N_("Whether it holds, as far as is known."))
    ended: Day | None = Field(
        None, description=N_("The first day on which it, or a part of it, no longer held.")
    )
    replaced_by: Lines = Field((), description=N_("The acts that took its place."))
    partly: Line | None = Field(None, description=N_("Which part of it ended."))
    certainty: Certainty = Field(
        "chưa kiểm chứng",
        description=N_("How well these facts are known. What is unverified is advice at most."),
    )
    source: Line | None = Field(None, description=N_("Where these facts come from."))
    verified_on: Day | None = Field(None, description=N_("The day on which they were last looked up."))
    note: Line | None = Field(None, description=N_("A remark."))

    @property
    def is_verified(self) -> bool:
        """Whether somebody has read a source for what is said here."""
        return self.certainty != UNVERIFIED

    def has_ended(self, day: datetime.date) -> bool:
        """Whether the whole act no longer held on a day."""
        return self.status == ENDED and self.ended is not None and self.ended <= day

    def has_partly_ended(self, day: datetime.date) -> bool:
        """Whether a part of it no longer held on a day."""
        return self.status == PARTLY and self.ended is not None and self.ended <= day


class ActList(Record):
    """acts.yaml: acts that plans cite."""

    acts: tuple[Act, ...] = Field((), description=N_("The acts."))


class Acts:
    """A register of acts; entries of a repository stand before those that ship with cchc."""

    def __init__(self, entries: Iterable[Act] = ()) -> None:
        self._by_number: dict[tuple[str, int | None, str, str], list[Act]] = {}
        self._by_name: dict[str, list[Act]] = {}
        known: set[tuple[object, ...]] = set()
        for act in entries:
            symbol = read_symbol(act.symbol) if act.symbol else None
            identity = (symbol.key if symbol else key(f"{act.kind} {act.title or act.symbol}"), act.date)
            if identity in known:
                continue
            known.add(identity)
            if symbol:
                self._by_number.setdefault(symbol.key, []).append(act)
            if act.title and (not symbol or not symbol.kind):
                self._by_name.setdefault(key(f"{act.kind} {act.title}"), []).append(act)

    def numbered(self, citation: Citation) -> tuple[Act, ...]:
        """The acts that bear a cited number, of whatever day."""
        return tuple(self._by_number.get(citation.symbol.key, ()))

    def cited(self, citation: Citation) -> Act | None:
        """The one act that is cited; None when it is not listed, or when the citation leaves several to choose from."""
        numbered = self.numbered(citation)
        day = citation.date.date if citation.date else None
        if day and (citation.has_own_date or len(numbered) != 1):
            numbered = tuple(act for act in numbered if act.date == day)
        return numbered[0] if len(numbered) == 1 else None

    def law(self, law: Law) -> Act | None:
        """The law of this name and day, or of this name and year."""
        named = self._by_name.get(key(f"{law.kind} {law.name}"), [])
        if law.date:
            named = [act for act in named if act.date == law.date.date]
        elif law.year:
            named = [act for act in named if act.date.year == law.year]
        else:
            return None
        return named[0] if len(named) == 1 else None

    def laws_named(self, law: Law) -> tuple[Act, ...]:
        """Every law of this name."""
        return tuple(self._by_name.get(key(f"{law.kind} {law.name}"), ()))


@cache
def shipped_acts() -> tuple[Act, ...]:
    """The acts that ship with cchc, each with its source."""
    model = load_model(bundled("repository") / "acts.yaml", ActList).model
    return model.acts if model else ()
