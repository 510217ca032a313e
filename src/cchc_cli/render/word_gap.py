"""Marks where somebody has to write, highlighted, so that none is overlooked before the paper is signed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from copy import deepcopy

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from cchc_cli.render.word_element import Element


def highlight(body: Element, marks: Iterable[str]) -> None:
    """Puts each mark into a run of its own with a yellow ground; the text stays as it is."""
    longest_first = sorted(set(marks), key=len, reverse=True)
    if not longest_first:
        return
    pattern = re.compile(f"({'|'.join(map(re.escape, longest_first))})")
    for text in list(body.iter(qn("w:t"))):
        pieces = [piece for piece in pattern.split(text.text or "") if piece]
        run = text.getparent()
        if any(pattern.fullmatch(piece) for piece in pieces) and run.tag == qn("w:r"):
            for piece in pieces:
                run.addprevious(_run(run, piece, marked=bool(pattern.fullmatch(piece))))
            run.getparent().remove(run)


def _run(of: Element, words: str, *, marked: bool) -> Element:
    run = deepcopy(of)
    for child in list(run):
        if child.tag != qn("w:rPr"):
            run.remove(child)
    if marked:
        ground = OxmlElement("w:highlight")
        ground.set(qn("w:val"), "yellow")
        run.get_or_add_rPr().append(ground)
    text = OxmlElement("w:t")
    text.text = words
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    run.append(text)
    return run
