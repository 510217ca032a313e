"""``cchc cascade`` as Markdown: of several plans the matrix first, then what each of them lacks."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.analysis.cascade import Carried
from cchc_cli.message import N_, Translate
from cchc_cli.output.answers.cascade_text import title
from cchc_cli.output.answers.cascade_words import STATES, Held, Inspected, headline, parts, place, remarks
from cchc_cli.output.findings.markup import escaped


def as_md(found: Inspected, translate: Translate) -> str:
    """The answer."""
    return "\n".join(_lines(found, translate)) + "\n"


def _lines(found: Inspected, translate: Translate) -> Iterator[str]:
    if len(found.children) > 1:
        yield from _matrix(found, translate)
    for index, held in enumerate(found.children):
        if index or len(found.children) > 1:
            yield ""
        yield f"# {escaped(title(found, held).text(translate))}"
        yield ""
        yield from (f"- {escaped(sentence.text(translate))}" for sentence in headline(held))
        yield from _parts(held, translate)


def _parts(held: Held, translate: Translate) -> Iterator[str]:
    columns = (N_("place"), N_("assigned"), N_("assigned to"), N_("place below"), N_("what was found"))
    for _, words, chosen in parts(held.found):
        yield ""
        yield f"## {translate(words)}: {len(chosen)}"
        yield ""
        yield f"| {' | '.join(translate(column) for column in columns)} |"
        yield f"|{' --- |' * len(columns)}"
        yield from (_row(one, translate) for one in chosen)


def _row(one: Carried, translate: Translate) -> str:
    told = "; ".join(remark.text(translate) for remark in remarks(one))
    below = one.place.place if one.place else ""
    cells = (place(one, translate, both=False), one.assigned.text, "; ".join(one.assigned.to), below, told)
    return f"| {' | '.join(escaped(' '.join(cell.split())) for cell in cells)} |"


def _matrix(found: Inspected, translate: Translate) -> Iterator[str]:
    heads = (translate(N_("place")), translate(N_("assigned")), *(held.unit for held in found.children))
    yield f"# {translate(N_('What each plan carries'))}"
    yield ""
    yield f"| {' | '.join(map(escaped, heads))} |"
    yield f"|{' --- |' * len(heads)}"
    for at, asked in found.rows.items():
        states = (held.found.by_place.get(at) for held in found.children)
        told = (translate(STATES[one.state]) if one else "" for one in states)
        cells = (place(asked, translate, both=False), " ".join(asked.assigned.text.split()), *told)
        yield f"| {' | '.join(map(escaped, cells))} |"
