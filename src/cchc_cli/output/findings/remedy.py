"""A fix as people read it: what it does, whether it can be trusted, and the lines before and after."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import takewhile

from cchc_cli.diagnostics import Fix
from cchc_cli.message import Translate
from cchc_cli.output.display import layout, visible, width, wrapped
from cchc_cli.output.findings.excerpt import cut
from cchc_cli.output.findings.repair import Hunk
from cchc_cli.output.findings.words import FIX, fix_title
from cchc_cli.output.look import Look, Style

_LONGEST = 8
"""lines shown of each side; a fix that rewrites a whole table is not read on a terminal"""

_STEP = 512
"""characters compared at once"""

_STYLES: dict[str, Style] = {"-": "removed", "+": "added"}


def remedy(fix: Fix, change: Iterable[Hunk], gutter: int, translate: Translate, look: Look) -> Iterator[str]:
    """The title of a fix with its safety, and its change."""
    lead = f"{translate(FIX)}:"
    text = visible(fix_title(fix).text(translate))
    first, *rest = wrapped(text, look.columns, lead=width(lead) + 1, hang=4)
    yield f"{look.paint(lead, 'strong')} {first}".rstrip()
    yield from ("    " + line for line in rest)
    for hunk in change:
        start = _agreement(hunk) if len(hunk.old) == len(hunk.new) == 1 else 0
        old, new = ([_cut(line, start, gutter, look) for line in side] for side in (hunk.old, hunk.new))
        # Where the change does not show (spaces at a line's end, decomposed letters) the title has to say it.
        if old != new:
            yield from _side("-", hunk.line, old, gutter, look)
            yield from _side("+", hunk.new_line, new, gutter, look)


def _side(sign: str, number: int, shown: list[str], gutter: int, look: Look) -> Iterator[str]:
    for index, text in enumerate(shown[:_LONGEST]):
        yield look.paint(f"{number + index:>{gutter}} {sign} {text}".rstrip(), _STYLES[sign])
    if len(shown) > _LONGEST:
        yield look.paint(f"{'':{gutter}} {sign} {look.ellipsis}", _STYLES[sign])


def _cut(line: str, start: int, gutter: int, look: Look) -> str:
    # Of a paragraph on one line only what can be shown is laid out.
    begin = max(0, start - 2 * look.columns)
    text = layout(line[begin : start + 2 * look.columns])
    left = text.left(start - begin)
    return cut(text, left, min(left + 1, text.width), look.columns - gutter - 3, look.ellipsis)[0].rstrip()


def _agreement(hunk: Hunk) -> int:
    """How many characters the line before and the line after begin with alike."""
    old, new = hunk.old[0], hunk.new[0]
    alike = 0
    while alike < len(old) and old[alike : alike + _STEP] == new[alike : alike + _STEP]:
        alike += _STEP
    pairs = zip(old[alike:], new[alike:], strict=False)
    return min(alike, len(old)) + sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
