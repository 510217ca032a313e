"""``cchc diff`` as Markdown: the headline, then a table a level, for a comment on a merge request or a page."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.analysis.diff.change import Change, Level
from cchc_cli.message import N_, Message, Translate
from cchc_cli.output.answers.diff_words import LEVELS, Compared, headline, label, sides
from cchc_cli.output.findings.markup import escaped


def as_md(compared: Compared, translate: Translate) -> str:
    """The answer."""
    return "\n".join(_lines(compared, translate)) + "\n"


def _lines(compared: Compared, translate: Translate) -> Iterator[str]:
    old, new = compared.found.old.plan, compared.found.new.plan
    values = {"old": compared.old, "old_year": old.year, "new": compared.new, "new_year": new.year}
    title = Message(N_("{old} (year {old_year}) → {new} (year {new_year})"), values)
    yield f"# {escaped(title.text(translate))}"
    yield ""
    for sentence in headline(compared):
        yield f"- {escaped(sentence.text(translate))}"
    if not compared.changes:
        yield ""
        yield translate(N_("Nothing has changed in meaning."))
    columns = (N_("old place"), N_("new place"), N_("change"), N_("before"), N_("now"))
    for level in Level:
        changes = [change for change in compared.changes if change.level is level]
        if changes:
            yield ""
            yield f"## {translate(LEVELS[level])}: {len(changes)}"
            yield ""
            yield f"| {' | '.join(translate(column) for column in columns)} |"
            yield f"|{' --- |' * len(columns)}"
            yield from (_row(change, compared, translate) for change in changes)


def _row(change: Change, compared: Compared, translate: Translate) -> str:
    cells = (
        _place(change, compared, translate, new=False),
        _place(change, compared, translate, new=True),
        label(change, translate),
        *sides(change, "…"),
    )
    return f"| {' | '.join(escaped(' '.join(cell.split())) for cell in cells)} |"


def _place(change: Change, compared: Compared, translate: Translate, *, new: bool) -> str:
    end = change.new if new else change.old
    line = compared.line(change, new=new)
    if end is None:
        return ""
    shown = Message(N_("line {lines}"), {"lines": line}).text(translate) if line else ""
    return ", ".join(filter(None, [end.ref, shown]))
