"""The head of the draft: its state, number and day are those of a paper that nobody has signed."""

from __future__ import annotations

import re

from cchc_cli.analysis.renewal.setting import Setting
from cchc_cli.diagnostics import Location
from cchc_cli.plan.document import DRAFT
from cchc_cli.plan.text import Text
from cchc_cli.source.rewriting import Rewriting
from cchc_cli.source.tree import Keys
from cchc_cli.vietnamese.attached_day import own_days
from cchc_cli.vietnamese.draft_remark import heading, is_of_a_draft, of_next_year, signer


def blank_head(rewriting: Rewriting, setting: Setting) -> None:
    """Number and day blank, the state a draft, last year's proposals gone."""
    document = setting.plan.document
    rewriting.value(("year",), str(setting.year))
    _draft(rewriting)
    symbol = document.number.partition("/")[2]
    symbol = re.sub(rf"^{setting.plan.year}(?=/)", str(setting.year), symbol)
    rewriting.value(("document", "number"), f"/{symbol}")
    rewriting.value(("document", "date"), setting.month)
    if document.signer:
        rewriting.remark(("document", "signer"), signer())
    rewriting.remark(("title",), heading(setting.year))
    _attached(rewriting, setting)
    _comments(rewriting, setting)


def _draft(rewriting: Rewriting) -> None:
    head = rewriting.tree.exact(("document",))
    if rewriting.value(("document", "status"), DRAFT) or not isinstance(head, Keys) or not head.entries:
        return
    rewriting.insert_key(("document", head.entries[0][0].value), f"status: {DRAFT}")


def _attached(rewriting: Rewriting, setting: Setting) -> None:
    """The lines below the titles name the paper's own number and day, typed out or not."""
    lines: list[tuple[Location, Text | None]] = [(("attached",), setting.plan.attached)]
    lines += [(("annexes", at, "attached"), annex.attached) for at, annex in enumerate(setting.plan.annexes)]
    for location, text in lines:
        raw = text.raw if text else ""
        for start, end in own_days(raw):
            rewriting.words(location, start, end, "{date}")
        number = setting.plan.document.number
        if number[0] != "/" and (start := raw.find(number)) >= 0:
            rewriting.words(location, start, start + len(number), "{number}")


def _comments(rewriting: Rewriting, setting: Setting) -> None:
    """Proposals of a former draft go, and the line for the editor names the schema of the new place."""
    at = 0
    for line in rewriting.tree.source.text.splitlines(keepends=True):
        if is_of_a_draft(line):
            rewriting.leave_out_line(at, at + len(line))
        elif moved := of_next_year(line.strip(), setting.year, setting.plan.year):
            start = at + len(line) - len(line.lstrip())
            rewriting.replace(start, start + len(line.strip()), moved)
        elif setting.schema is not None and (found := _SCHEMA.match(line)):
            start, end = at + found.start("path"), at + found.end("path")
            rewriting.replace(start, end, setting.schema(found["path"]))
        at += len(line)


_SCHEMA = re.compile(r"#\s*yaml-language-server:\s*\$schema=(?P<path>\S+)")
