"""A Word template filled with a plan: its parts as XML text, through Jinja, and back.

docxtpl makes the XML that Word writes readable to Jinja (Word cuts tags into runs; ``{%p %}``, ``{%tr %}`` and
``{%tc %}`` stand for a whole paragraph, row or cell). Filling is done here and not by docxtpl's own ``render``:
that one repairs broken XML silently and rewrites some letters of the plan ("{_{" becomes "{{").
"""

from __future__ import annotations

import re
from pathlib import Path
from zipfile import BadZipFile

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import PackageNotFoundError
from docx.opc.part import XmlPart
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docxtpl import DocxTemplate
from lxml import etree

from cchc_cli.errors import CchcError
from cchc_cli.message import N_, Message
from cchc_cli.render.template import environment, fill
from cchc_cli.render.view import View
from cchc_cli.render.word_element import Element
from cchc_cli.render.word_table import mark_prototypes
from cchc_cli.render.word_tag import check_tags

_REPEATED = (RELATIONSHIP_TYPE.HEADER, RELATIONSHIP_TYPE.FOOTER)


def filled(view: View, template: Path) -> Document:
    """The template with the plan in it; merged cells, widths and sections are still to be set."""
    document = _opened(template)
    body = document.element.body
    mark_prototypes(body)
    document.element.replace(body, _filled_part(body, view, template))
    for relation in document.part.rels.values():
        if relation.reltype in _REPEATED and isinstance(relation.target_part, XmlPart):
            root = relation.target_part.element
            root[:] = list(_filled_part(root, view, template))
    _complete_cells(document.element.body)
    return document


def _opened(template: Path) -> Document:
    values = {"template": template.as_posix()}
    if not template.is_file():
        raise CchcError(Message(N_("there is no template {template}"), values))
    try:
        return docx.Document(str(template))
    except (PackageNotFoundError, BadZipFile, KeyError, ValueError, SyntaxError, OSError) as fault:
        raise CchcError(Message(N_("template {template} is not a Word document (.docx)"), values)) from fault


def _filled_part(root: Element, view: View, template: Path) -> Element:
    """A new tree with the plan in it; it declares its own namespaces, without which lxml moves it slowly."""
    check_tags(root, template)
    # One paragraph a line: that is how a fault finds the words of its paragraph.
    lines = re.sub(r"(<w:p[ >])", r"\n\1", etree.tostring(root, encoding="unicode").replace("\n", " "))
    source = DocxTemplate(None).patch_xml(lines)
    xml = fill(environment(autoescape=True), source, view, template).replace("\n", "")
    try:
        return parse_xml(xml)
    except SyntaxError as fault:
        reason = N_(
            "template {template}: a loop or condition opens in one table cell, row or text and closes in another"
        )
        raise CchcError(Message(reason, {"template": template.as_posix()})) from fault


def _complete_cells(body: Element) -> None:
    """Word refuses a cell whose last element is no paragraph, which is what a false condition leaves behind."""
    for cell in body.iter(qn("w:tc")):
        if len(cell) == 0 or cell[-1].tag != qn("w:p"):
            cell.append(parse_xml(f'<w:p xmlns:w="{cell.nsmap["w"]}"/>'))
