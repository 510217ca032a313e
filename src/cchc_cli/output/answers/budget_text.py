"""``cchc budget`` for people: what is wrong first, then declared beside computed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from cchc_cli.analysis.budget import Budget, Group
from cchc_cli.analysis.money_lines import MoneyLine
from cchc_cli.message import N_, Message, Translate
from cchc_cli.output.answers.budget import Entry
from cchc_cli.output.answers.wording import heading, one_line, paragraph
from cchc_cli.output.look import Look
from cchc_cli.output.row import Column, Row
from cchc_cli.output.table import table
from cchc_cli.vietnamese.money import in_unit, vnd
from cchc_cli.vietnamese.number import Number
from cchc_cli.vietnamese.words import amount_in_words

_NAMED = 5
"""wrong figures named in the verdict; more are counted"""


@dataclass(frozen=True, slots=True)
class Page:
    """How the answer is to be shown."""

    unit: int
    unit_name: str
    translate: Translate
    look: Look
    lines: bool = False
    """every line, not only those of wrong sums"""

    def amount(self, value: Number) -> str:
        """An amount in the unit of the page."""
        return in_unit(value, self.unit)

    def say(self, message: Message | str, **values: object) -> str:
        """A sentence."""
        said = message if isinstance(message, Message) else Message(message, values)
        return paragraph(said, self.translate, self.look)


def as_text(entries: Sequence[Entry], without: Sequence[str], page: Page) -> str:
    """The answer; ``without`` names the plans that hold no money."""
    answers = ["".join(_parts(entry, page)) for entry in entries]
    if without:
        answers.append(page.say(N_("no money in {plans}"), plans=", ".join(without)))
    return "\n".join(answers)


def _parts(entry: Entry, page: Page) -> Iterator[str]:
    budget = entry.budget
    yield heading(f"{entry.plan}: {one_line(budget.title)}", page.look)
    yield from _verdict(budget, page)
    yield page.say(N_("amounts in {unit}"), unit=page.unit_name)
    yield _figures(page.translate(N_("item")), _rows(entry, page), page)
    yield from _sources(budget, page)
    yield from _words(budget, page)
    yield from _not_totalled(budget, page)


def _verdict(budget: Budget, page: Page) -> Iterator[str]:
    """What the officer has to know, before any table."""
    missing = sum(line.fixed is None for line in budget.lines)
    if wrong := list(_wrong(budget)):
        more = Message(N_("{count} more"), {"count": len(wrong) - _NAMED})
        named = [*wrong[:_NAMED], *([more] if len(wrong) > _NAMED else [])]
        figures = "; ".join(item.text(page.translate) for item in named)
        text = page.say(N_("WRONG on paper: {figures}; cchc validate tells why"), figures=figures)
        yield page.look.paint(text.rstrip("\n"), "error") + "\n"
    elif missing:
        yield page.say(
            N_("{count} of {lines} lines state no amount that can be totalled; they stand below"),
            count=missing,
            lines=len(budget.lines),
        )
    elif budget.declared_total is not None:
        yield page.say(N_("every printed figure agrees with its lines"))


def _wrong(budget: Budget) -> Iterator[Message]:
    for group in budget.groups:
        if group.is_wrong:
            values = {"unit": _label(group, ""), **_gap(group.declared, group.computed)}
            yield Message(N_("{unit} ({gap})"), values)
    if budget.difference:
        yield Message(N_("the total ({gap})"), _gap(budget.declared_total, budget.computed_total))
    if budget.complete:
        for source, declared in budget.declared_sources.items():
            computed = budget.computed_sources[source]
            if declared != computed:
                yield Message(
                    N_("the source {source} ({gap})"), {"source": source, **_gap(declared, computed)}
                )
    if any(words.agrees is False for words in budget.words):
        yield Message(N_("the amount in words"))


def _gap(declared: Number | None, computed: Number) -> dict[str, object]:
    gap = computed - (declared or 0)
    if gap > 0:
        return {"gap": Message(N_("{amount} too little"), {"amount": vnd(gap)})}
    return {"gap": Message(N_("{amount} too much"), {"amount": vnd(-gap)})}


def _label(group: Group, unnamed: str) -> str:
    number = group.address.rpartition("/")[2]
    name = one_line(group.name or unnamed)
    return f"{number}. {name}" if number else name


@dataclass(frozen=True, slots=True)
class _Line:
    """A row of figures before it is known which columns are worth showing."""

    text: str
    declared: Number | None
    computed: Number | None
    complete: bool
    level: int = 0
    strong: bool = False


def _figures(first: str, lines: Iterable[_Line], page: Page) -> str:
    """Printed, computed, difference; only the amount where nothing is printed that could differ."""
    listed = list(lines)
    compared = any(line.declared is not None for line in listed)
    headings = (N_("printed"), N_("computed"), N_("difference")) if compared else (N_("amount"),)
    columns = (Column(first), *(Column(page.translate(heading), "number") for heading in headings))
    rows = []
    for line in listed:
        cells = _compared(line, page) if compared else (_amount(line.computed, page),)
        rows.append(Row((line.text, *cells), line.level, line.strong))
    return table(columns, rows, page.look, page.translate)


def _compared(line: _Line, page: Page) -> tuple[str, str, str]:
    """The difference only where the sum is complete and something is printed."""
    if line.declared is None:
        return ("", _amount(line.computed, page), "")
    difference = (line.computed or 0) - line.declared
    sign = "+" if difference > 0 else ""
    shown = f"{sign}{page.amount(difference)}" if line.complete else "-"
    return (page.amount(line.declared), _amount(line.computed, page), shown)


def _amount(value: Number | None, page: Page) -> str:
    return "-" if value is None else page.amount(value)


def _rows(entry: Entry, page: Page) -> Iterator[_Line]:
    budget = entry.budget
    single = len(entry.groups) == 1 and entry.groups[0].name is None and entry.by == "unit"
    for group in entry.groups:
        if not single:
            stated = any(line.fixed is not None for line in group.lines)
            label = _label(group, page.translate(N_("not stated")))
            computed = group.computed if stated else None
            yield _Line(label, group.declared, computed, group.complete, strong=group.is_wrong)
        level = 0 if single else 1
        for line in group.lines if single or page.lines or group.is_wrong else ():
            # Those without an amount stand below, with the reason.
            if line.fixed is not None or page.lines:
                yield _Line(_numbered(line), None, line.fixed, complete=True, level=level)
    total = page.translate(N_("Total"))
    yield _Line(total, budget.declared_total, budget.computed_total, budget.complete, strong=True)
    if budget.derived_total != budget.computed_total:
        label = page.translate(N_("with rates that can be counted"))
        yield _Line(label, None, budget.derived_total, complete=False)


def _numbered(line: MoneyLine) -> str:
    """The line under its printed number; of one printed with a dash the address only counts the dashes."""
    number = line.address.rpartition("/")[2]
    if re.search(r"(?:^|[.])-[0-9]+$", number):
        number = "-"
    return f"{number}{'.' if number.isdigit() else ''} {one_line(line.text)}".strip()


def _sources(budget: Budget, page: Page) -> Iterator[str]:
    yield "\n"
    sources = budget.computed_sources
    if not sources:
        yield page.say(N_("By source: not stated in the plan"))
        return
    lines = [
        _Line(name, budget.declared_sources.get(name), amount, budget.complete)
        for name, amount in sources.items()
    ]
    if budget.without_source:
        label = page.translate(N_("not stated"))
        lines.append(_Line(label, None, budget.without_source, complete=False))
    yield _figures(page.translate(N_("source")), lines, page)


def _words(budget: Budget, page: Page) -> Iterator[str]:
    said = {
        None: N_("In words on paper: “{words}”"),
        True: N_("In words on paper: “{words}” (agrees with the printed figure)"),
        False: N_("In words on paper: “{words}” (NOT the printed figure)"),
    }
    yield "\n"
    for words in budget.words:
        yield page.say(said[words.agrees], words=words.text)
    # In words a figure looks final; a sum from which lines are missing is not.
    if budget.complete and (budget.difference or not budget.words):
        computed = amount_in_words(int(budget.computed_total))
        yield page.say(N_("Computed total in words: {words}"), words=computed)


def _not_totalled(budget: Budget, page: Page) -> Iterator[str]:
    left = [line for line in budget.lines if line.reason]
    if not left:
        return
    columns = (
        Column(page.translate(N_("number"))),
        Column(page.translate(N_("line"))),
        Column(page.translate(N_("reason"))),
    )
    rows = [
        Row((line.address.rpartition("/")[2], one_line(line.text), line.reason.text(page.translate)))
        for line in left
        if line.reason
    ]
    title = Message(N_("Not in the total, and why: {count}"), {"count": len(left)})
    yield heading(title.text(page.translate), page.look)
    yield table(columns, rows, page.look, page.translate)
