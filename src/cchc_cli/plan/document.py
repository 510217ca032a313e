"""The paper around the plan: its head, its foot, and the decision that issues it."""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from datetime import date
from typing import ClassVar, Literal

from pydantic import Field

from cchc_cli.message import N_
from cchc_cli.plan.fields import DocumentDate, DocumentNumber, Filled, Label, Line, Lines
from cchc_cli.plan.record import Record
from cchc_cli.plan.text import Text
from cchc_cli.vietnamese.date import read_date

Status = Literal["dự thảo", "đã ban hành"]

DRAFT: Status = "dự thảo"


class Document(Record):
    """The paper: who issues it, number, date, signature, recipients (Nghị định 30/2020, annex I)."""

    status: Status | None = Field(
        None,
        description=N_(
            "The state of the paper: dự thảo or đã ban hành. In a draft number and day may be blank."
        ),
    )
    superior: Line | None = Field(
        None,
        description=N_("The superior agency, when one is printed above the issuer."),
        examples=["UBND TỈNH NGHỆ AN"],
    )
    issuer: Line = Field(
        description=N_("The issuing agency, in the letters the head prints."),
        examples=["ỦY BAN NHÂN DÂN TỈNH NGHỆ AN"],
    )
    supplied: Lines = Field(
        (),
        description=N_(
            "What the source text lacks and the agency list supplies: letterhead. Only for plans taken from incomplete texts."
        ),
        examples=[["letterhead"]],
    )
    number: DocumentNumber = Field(
        description=N_("Number and symbol; in a draft only the symbol, with its slash."),
        examples=["4879/QĐ-UBND", "/QĐ-UBND"],
    )
    place: Line = Field(description=N_("The place before the date."), examples=["Nghệ An"])
    date: DocumentDate = Field(
        description=N_("The day it was issued; in a draft the month."),
        examples=["30/12/2020", "tháng 01 năm 2024"],
    )
    signature: Lines = Field(
        description=N_("The lines above the signer's name, one each."),
        examples=[["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]],
    )
    signer: Line | None = Field(None, description=N_("Who signs."), examples=["Lê Ngọc Hoa"])
    recipients: Lines = Field(
        (),
        description=N_("The recipients in print order, without dash and semicolon."),
        examples=[["Bộ Nội vụ (b/c)", "Lưu: VT"]],
    )


def document_day(text: str) -> date | None:
    """The day a paper bears; of a blank day the last one of its month, None when the month is blank too."""
    found = read_date(text)
    if found and found.date:
        return found.date
    month = _MONTH.search(unicodedata.normalize("NFC", text))
    if month is None or not 1 <= int(month[1]) <= 12:
        return None
    year, number = int(month[2]), int(month[1])
    return date(year, number, monthrange(year, number)[1])


_MONTH = re.compile(r"tháng\s+(\d{1,2})\s+năm\s+(\d{4})", re.IGNORECASE)


class Article(Record):
    """An article of the decision (Điều)."""

    short: ClassVar[str | None] = "text"

    label: Label | None = Field(
        None,
        description=N_("The printed label, only when it is not the one that counting gives."),
        examples=["Điều 3"],
    )
    text: Filled = Field(
        description=N_("The article's text; a blank line starts a paragraph without a number.")
    )


class Decision(Record):
    """The decision that issues the plan (form 1.3 of Nghị định 30/2020)."""

    title: Filled = Field(description=N_("What the decision is about: Ban hành Kế hoạch …"))
    bases: tuple[Text, ...] = Field((), description=N_("The legal bases (Căn cứ …), one each, as printed."))
    proposal: Text | None = Field(
        None, description=N_("The line that names who proposes (Theo đề nghị của …).")
    )
    articles: tuple[Article, ...] = Field(description=N_("The articles, numbered by themselves."))
