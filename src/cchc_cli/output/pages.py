"""What there is to know about rules: one explained in full, or all of them as a list."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from textwrap import indent

from cchc_cli.diagnostics import Page
from cchc_cli.message import N_, Message, Translate
from cchc_cli.output.csv import write_csv
from cchc_cli.output.display import wrapped
from cchc_cli.output.findings.words import SEVERITIES
from cchc_cli.output.json import answer
from cchc_cli.output.look import Look
from cchc_cli.output.row import Column, Row
from cchc_cli.output.table import table

OnPaper = Callable[[str], tuple[str, ...]]
"""A fragment of a plan → the lines it prints."""

MARK = "# error"

_FIXES = {
    "safe": N_("yes, safely: cchc lint --fix"),
    "unsafe": N_("yes, but it changes what the plan says: cchc lint --unsafe-fixes"),
    None: N_("no; a person has to decide"),
}


def explained(page: Page, on_paper: OnPaper, translate: Translate, look: Look) -> str:
    """A page in full: what, why, wrong and right examples in YAML and on paper, how to mend, how to silence."""
    return "\n".join(_explained(page, on_paper, translate, look)) + "\n"


def _explained(page: Page, on_paper: OnPaper, translate: Translate, look: Look) -> Iterator[str]:
    severity = f"{translate(SEVERITIES[page.severity])}[{page.code}]"
    yield f"{look.paint(severity, page.severity.value)} {look.paint(translate(page.name), 'strong')}"
    yield from wrapped(translate(page.summary), look.columns)
    if page.preview:
        text = N_("On trial: asked only with --preview, because it is wrong more often than other rules.")
        yield from wrapped(translate(text), look.columns)
    for heading, paragraphs in ((N_("Why"), page.why), (N_("What is asked"), page.scope)):
        if paragraphs:
            yield from _headed(heading, translate, look)
        for paragraph in paragraphs:
            yield from wrapped(translate(paragraph), look.columns)
    for heading, fragments in ((N_("Wrong"), page.bad), (N_("Right"), page.good)):
        for fragment in fragments:
            yield from _example(heading, fragment, on_paper, translate, look)
    yield from _headed(N_("Can a machine mend it?"), translate, look)
    yield from wrapped(translate(_FIXES[page.fix]), look.columns)
    if not page.code.startswith("YML"):
        yield from _headed(N_("How to silence it"), translate, look)
        yield from _silencing(page, translate, look)


def _example(
    heading: str, fragment: str, on_paper: OnPaper, translate: Translate, look: Look
) -> Iterator[str]:
    yield from _headed(heading, translate, look)
    for line in fragment.rstrip().splitlines():
        yield f"    {_marked(line, look) if line.endswith(MARK) else line}"
    printed = on_paper(fragment)
    if printed:
        yield f"  {translate(N_('on paper'))}:"
        for text in printed:
            yield from (f"    {line}" for line in wrapped(text, look.columns - 4))


def _marked(line: str, look: Look) -> str:
    arrow = "<--" if look.ascii_only else "◄──"
    return f"{look.paint(line.removesuffix(MARK).rstrip(), 'removed')}  {arrow}"


def _silencing(page: Page, translate: Translate, look: Look) -> Iterator[str]:
    demand = N_("with a reason, which is demanded here:")
    free = N_("best with a reason:")
    text = Message(
        N_("In the file, beside the line or above it, {demand}"),
        {"demand": Message(demand if page.severity.value == "error" else free)},
    )
    yield from wrapped(text.text(translate), look.columns)
    yield f"    # cchc: ignore[{page.code}] {translate(N_('agreed in letter 123/SNV'))}"
    yield from wrapped(translate(N_("For all plans of the repository, in cchc.yaml:")), look.columns)
    yield indent(f"lint:\n  ignore: [{page.code}]", "    ")


def _headed(heading: str, translate: Translate, look: Look) -> Iterator[str]:
    yield ""
    yield look.paint(translate(heading), "strong")


def as_text(pages: Sequence[Page], translate: Translate, look: Look) -> str:
    """All rules as a table."""
    columns = (
        Column(translate(N_("code"))),
        Column(translate(N_("severity"))),
        Column(translate(N_("rule name")), rank=1),
        Column(translate(N_("what is wrong"))),
    )
    rows = [
        Row(
            (page.code, translate(SEVERITIES[page.severity]), translate(page.name), _summary(page, translate))
        )
        for page in pages
    ]
    return table(columns, rows, look, translate)


def _summary(page: Page, translate: Translate) -> str:
    summary = translate(page.summary)
    return f"{summary} ({translate(N_('on trial'))})" if page.preview else summary


def as_markdown(pages: Sequence[Page], translate: Translate) -> str:
    """All rules as a Markdown table."""
    heads = (N_("code"), N_("rule name"), N_("what is wrong"), N_("severity"), N_("can be mended"))
    lines = [f"| {' | '.join(map(translate, heads))} |", f"|{'---|' * len(heads)}"]
    for page in pages:
        cells = (
            page.code,
            translate(page.name),
            _summary(page, translate).replace("|", "\\|"),
            translate(SEVERITIES[page.severity]),
            translate({"safe": N_("safely"), "unsafe": N_("unsafely")}[page.fix]) if page.fix else "",
        )
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def as_csv(pages: Sequence[Page], translate: Translate) -> str:
    """All rules for a spreadsheet."""
    heads = (
        N_("code"),
        N_("severity"),
        N_("rule name"),
        N_("what is wrong"),
        N_("can be mended"),
        N_("on trial"),
    )
    rows = [
        (
            page.code,
            translate(SEVERITIES[page.severity]),
            translate(page.name),
            translate(page.summary),
            translate({"safe": N_("safely"), "unsafe": N_("unsafely")}[page.fix]) if page.fix else "",
            "x" if page.preview else "",
        )
        for page in pages
    ]
    return write_csv(tuple(map(translate, heads)), rows)


def as_json(pages: Sequence[Page], translate: Translate) -> str:
    """All rules for programs."""
    rules = [
        {
            "code": page.code,
            "name": page.name,
            "severity": page.severity,
            "summary": translate(page.summary),
            "why": [translate(paragraph) for paragraph in page.why],
            "scope": [translate(paragraph) for paragraph in page.scope],
            "bad": list(page.bad),
            "good": list(page.good),
            "fix": page.fix,
            "preview": page.preview,
        }
        for page in pages
    ]
    return answer("cchc/rules/v1", translate, rules=rules)
