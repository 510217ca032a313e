"""Sections of a Word document: where each ends, and how wide its text is.

Word keeps a section's page in the last paragraph of that section, the last section's in the body itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from docx.oxml.ns import qn

from cchc_cli.render.word_element import Element


def close_sections(body: Element) -> None:
    """Ends each section in its last paragraph and the document in its last section.

    A template ends every part with a section break in a paragraph of its own. Left there, it would begin a page
    of its own whenever the text before it fills the last line, and the last one would leave an empty page.
    """
    for paragraph in list(body.iterchildren(qn("w:p"))):
        before = paragraph.getprevious()
        if _break(paragraph) is None or _has_content(paragraph):
            continue
        if before is not None and before.tag == qn("w:p") and _break(before) is None:
            before.get_or_add_pPr().append(_break(paragraph))
            body.remove(paragraph)
    _close_document(body)


def keep_frames_with_text(body: Element) -> None:
    """Keeps the paragraph before a spacer that stays with its table on that page too.

    The case is the signature block: alone on a page, it could be put under any other text.
    """
    for table in body.iterchildren(qn("w:tbl")):
        spacer = table.getprevious()
        text = None if spacer is None or _has_content(spacer) else spacer.getprevious()
        if text is not None and text.tag == qn("w:p") and _break(text) is None:
            text.get_or_add_pPr().get_or_add_keepNext()


def sections(body: Element) -> Iterator[tuple[Element, Element]]:
    """Each paragraph and table of the body with the section it stands in."""
    waiting: list[Element] = []
    for element in body:
        section = element if element.tag == qn("w:sectPr") else _break(element)
        if element is not section:
            waiting.append(element)
        if section is not None:
            yield from ((one, section) for one in waiting)
            waiting = []


def text_width(section: Element) -> int:
    """Paper less margins, in twips."""
    width: int = section.page_width.twips - section.left_margin.twips - section.right_margin.twips
    return width


def _break(element: Element) -> Element | None:
    return element.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") if element.tag == qn("w:p") else None


def _has_content(paragraph: Element) -> bool:
    return any(child.tag != qn("w:pPr") for child in paragraph)


def _close_document(body: Element) -> None:
    """The last break becomes the body's own section; the template's closing one described an empty page."""
    *content, closing = body
    last = content[-1] if content else None
    section = None if last is None else _break(last)
    if closing.tag == qn("w:sectPr") and section is not None:
        body.replace(closing, section)
