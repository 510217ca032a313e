"""A plan or another paper as a Word document: the view poured into a Word template that an office may restyle."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from pathlib import Path
from typing import Final

from docx.document import Document

from cchc_cli.render.view import ReportView, View
from cchc_cli.render.word_gap import highlight
from cchc_cli.render.word_line import draw_short_lines
from cchc_cli.render.word_section import close_sections, keep_frames_with_text
from cchc_cli.render.word_table import shape_tables
from cchc_cli.render.word_template import filled

_MADE: Final = datetime(2020, 3, 5)  # noqa: DTZ001 - Nghị định 30/2020/NĐ-CP; any fixed day gives the same bytes


def render(view: View, template: Path) -> bytes:
    """The .docx; the same view and template give the same bytes."""
    document = filled(view, template)
    body = document.element.body
    close_sections(body)
    keep_frames_with_text(body)
    shape_tables(body)
    draw_short_lines(document)
    if isinstance(view, ReportView):
        highlight(body, view.gaps)
    _describe(document, view)
    return _packed(document)


def _describe(document: Document, view: View) -> None:
    """Properties from the view alone: no user or machine name, no time of writing."""
    properties = document.core_properties
    properties.title = " ".join((view.kind, *view.title))[:255]
    properties.author = properties.last_modified_by = " ".join(view.letterhead.issuer)[:255]
    properties.created = properties.modified = _MADE
    properties.revision = 1


def _packed(document: Document) -> bytes:
    """The zip with one date for all members: python-docx stamps them with the time of writing."""
    raw, fixed = io.BytesIO(), io.BytesIO()
    document.save(raw)
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            member = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            member.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(member, source.read(name))
    return fixed.getvalue()
