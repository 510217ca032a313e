"""``cchc deadline``, and parts of deadlines as every answer shows them."""

from __future__ import annotations

from cchc_cli.message import N_, Translate
from cchc_cli.output.answers.wording import KINDS, day, periods
from cchc_cli.output.json import answer
from cchc_cli.output.look import Look
from cchc_cli.output.row import Column, Row
from cchc_cli.output.table import table
from cchc_cli.vietnamese.deadline import Deadline, Part


def part_fields(part: Part) -> dict[str, object]:
    """A part of a deadline as every JSON answer shows it."""
    return {
        "text": part.text,
        "kind": part.kind,
        "first_day": part.first_day,
        "last_day": part.last_day,
        "every": list(part.every),
        "condition": part.condition or None,
        "reason": part.reason,
    }


def as_json(deadline: Deadline, translate: Translate) -> str:
    """How a phrase is understood, for programs."""
    parts = [part_fields(part) for part in deadline.parts]
    return answer("cchc/deadline/v1", translate, text=deadline.text, year=deadline.year, parts=parts)


def as_text(deadline: Deadline, translate: Translate, look: Look) -> str:
    """How a phrase is understood, for people."""
    columns = (
        Column(translate(N_("words"))),
        Column(translate(N_("understood as"))),
        Column(translate(N_("from"))),
        Column(translate(N_("last day"))),
        Column(translate(N_("remark")), rank=1),
    )
    rows = [
        Row(
            (
                part.text,
                translate(KINDS[part.kind]),
                day(part.first_day),
                day(part.last_day),
                part.reason.text(translate) if part.reason else periods(part, translate),
            )
        )
        for part in deadline.parts
    ]
    return table(columns, rows, look, translate)
