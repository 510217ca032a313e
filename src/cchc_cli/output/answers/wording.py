"""Words and forms that several answers share."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from cchc_cli.analysis.reports import ReportDay
from cchc_cli.message import N_, Message, Translate
from cchc_cli.output.display import visible, width, wrapped
from cchc_cli.output.look import Look
from cchc_cli.vietnamese.deadline import Kind, Part
from cchc_cli.vietnamese.number import grouped
from cchc_cli.vietnamese.quantity import Quantity, Relation

Names = Callable[[Iterable[str]], tuple[str, ...]]
"""Cells as printed → official names of the agencies in them."""

KINDS: dict[Kind, str] = {
    Kind.DAY: N_("on a day"),
    Kind.BEFORE: N_("before a day"),
    Kind.MONTH: N_("in a month"),
    Kind.QUARTER: N_("in a quarter"),
    Kind.HALF_YEAR: N_("in a half-year"),
    Kind.RANGE: N_("in a stretch of time"),
    Kind.WITHIN_YEAR: N_("within the year"),
    Kind.RECURRING: N_("recurring"),
    Kind.ONGOING: N_("ongoing"),
    Kind.CONDITIONAL: N_("depends on a document or an event"),
    Kind.UNKNOWN: N_("not understood"),
}

PERIODS: dict[str, str] = {
    "day": N_("every day"),
    "week": N_("every week"),
    "fortnight": N_("every fortnight"),
    "month": N_("every month"),
    "two-months": N_("every two months"),
    "quarter": N_("every quarter"),
    "four-months": N_("every four months"),
    "half-year": N_("every half-year"),
    "nine-months": N_("after nine months"),
    "year": N_("every year"),
}

CHANGES: dict[Relation, str] = {
    Relation.INCREASE: N_("increase"),
    Relation.DECREASE: N_("decrease"),
    Relation.IMPROVE: N_("improve"),
    Relation.RANK: N_("within the first"),
}


def demand(quantity: Quantity, translate: Translate) -> str:
    """What a target demands, in signs where there are some: ">= 95%", "decrease 30-50%"."""
    bound = quantity.inner or quantity.relation
    signs = () if bound in (*CHANGES, Relation.RANGE) or quantity.value is None else (bound.value,)
    words = (translate(CHANGES[quantity.relation]),) if quantity.relation in CHANGES else ()
    return " ".join((*words, *signs, *_figure(quantity))) or "-"


def _figure(quantity: Quantity) -> tuple[str, ...]:
    if quantity.value is None:
        return ()
    upper = f"-{grouped(quantity.upper)}" if quantity.upper is not None else ""
    figure = f"{grouped(quantity.value)}{upper}"
    return (f"{figure}%",) if quantity.unit == "%" else (figure, *([quantity.unit] if quantity.unit else []))


def day(value: date | None) -> str:
    """A day as people in Viet Nam write it; empty for none."""
    return value.strftime("%d/%m/%Y") if value else ""


def periods(part: Part, translate: Translate) -> str:
    """The periods of recurring work in words."""
    return ", ".join(translate(PERIODS[every]) for every in part.every)


def report_remark(report: ReportDay) -> Message:
    """What a periodic report counts, and that nobody has checked its days where its entry says so."""
    values = {"first": day(report.counted_from), "last": day(report.counted_to)}
    if report.report.is_doubtful:
        return Message(N_("figures from {first} to {last}; days not verified"), values)
    return Message(N_("figures from {first} to {last}"), values)


def heading(text: str, look: Look) -> str:
    """A heading over a table."""
    lines = wrapped(visible(text), look.columns)
    return "\n".join(look.paint(line, "strong") for line in lines) + "\n"


def paragraph(message: Message | str, translate: Translate, look: Look, indent: str = "") -> str:
    """A sentence, wrapped with its continuation lines indented."""
    text = message.text(translate) if isinstance(message, Message) else message
    lines = wrapped(visible(text), max(look.columns - len(indent), 10))
    return "".join(f"{indent}{line}\n" for line in lines)


def joined(lines: Iterable[str]) -> str:
    """Several entries of a cell, each on a line of its own."""
    return "\n".join(lines)


def one_line(text: str) -> str:
    """The text without its line breaks."""
    return " ".join(text.split())


def shortened(text: str, columns: int, look: Look) -> str:
    """The first words of a long text on one line."""
    line = one_line(text)
    if width(line) <= columns:
        return line
    return wrapped(line, columns - width(look.ellipsis))[0].rstrip(" ,;:.") + look.ellipsis
