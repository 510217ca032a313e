"""The short lines under the issuer's name and under titles.

Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.2.b and II.5.b: as long as 1/3 to 1/2 of the words above, and
centred under them. A border of a paragraph is as long as the paragraph, so its indents have to know the words.
"""

from __future__ import annotations

from typing import Final

from docx.document import Document
from docx.oxml.ns import qn
from docx.shared import Pt, Twips
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from cchc_cli.render import letter_widths
from cchc_cli.render.word_element import Element
from cchc_cli.render.word_section import sections, text_width

STYLE: Final = "CCHC Kẻ ngắn"
_SHARE: Final = 0.4


def draw_short_lines(document: Document) -> None:
    """Sets the length of each paragraph in the style ``STYLE`` from the text above it."""
    identifiers = [style.style_id for style in document.styles if style.name == STYLE]
    for element, section in sections(document.element.body):
        for properties in element.iter(qn("w:pPr")):
            if properties.style in identifiers:
                _draw(Paragraph(properties.getparent(), document), text_width(section))


def text_length(text: str, size: float) -> float:
    """Points a line of bold text takes at that size, without wrapping."""
    return letter_widths.text_width(text) * size


def _draw(line: Paragraph, page: int) -> None:
    above: Element = line._p.getprevious()  # noqa: SLF001 - python-docx has no way to the paragraph before
    if above is None or above.tag != qn("w:p"):
        return
    words = Paragraph(above, line._parent)  # noqa: SLF001
    room = _room(line, page)
    length = _SHARE * min(text_length(words.text, _size(words)), room)
    side = Pt((room - length) / 2)
    line.paragraph_format.left_indent = line.paragraph_format.right_indent = side


def _room(line: Paragraph, page: int) -> float:
    """Points between the edges of what the line stands in: its table cell, or the page's text."""
    container: Element = line._p.getparent()  # noqa: SLF001
    width = container.width if container.tag == qn("w:tc") else None
    return float((Twips(page) if width is None else width).pt)


def _size(paragraph: Paragraph) -> float:
    style = paragraph.style
    while isinstance(style, ParagraphStyle):
        if style.font.size is not None:
            return float(style.font.size.pt)
        style = style.base_style
    return 14
