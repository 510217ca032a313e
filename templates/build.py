#!/usr/bin/env python3
"""Builds the Word templates, plan.docx, report.docx and diff.docx, from what stands here, so that their layout can be reviewed as text.

``python templates/build.py`` writes them; they are committed beside this file. An office edits a copy of the
.docx in Word and never needs this file. Here stands what is printed where; looks.py says how it looks.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from xml.sax.saxutils import escape

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from looks import HEAD_WIDTHS, NUMBER_STYLE, TABLE_STYLE, identifier, styles, twips

PAPER = (210, 297)
TOP, BOTTOM, LEFT, RIGHT = 20, 20, 30, 20
SIGNATURE_WIDTHS = (75, 85)
"""All lengths are millimetres."""
MADE = datetime(2020, 3, 5)  # noqa: DTZ001 - the day of the decree: a fixed date, so that the bytes are the same


def build(name: str = "plan.docx") -> bytes:
    """A template; the same bytes each time."""
    title, content = TEMPLATES[name]
    document = Document()
    _strip(document)
    _define_styles(document)
    header = _page_number(document)
    _fill(document, content(header), header)
    return _saved(document, title)


def _plan_paper(header: str) -> str:
    return "".join(
        [
            _letterhead("plan"),
            _only_if("plan.decision", _decision() + _signature("plan") + _section(header)),
            _plan(),
            _only_if("not plan.decision", _signature("plan")),
            _section(header),
            _loop("annex in plan.annexes", _annex() + _wide_or_not(header)),
        ]
    )


def _comparison_paper(header: str) -> str:
    """An annex (form 2.1): it goes with the paper that presents it, and has no head and signature of its own."""
    sides = _loop(
        "name, paper in comparison.plans", _p("CCHC Gạch đầu dòng", "- {{ name }}: {{ paper }}.")
    ) + _loop("line in comparison.summary", _p("CCHC Gạch đầu dòng", "- {{ line }}."))
    table = _p("CCHC Khoảng trên bảng") + _grid(TABLE_STYLE, (40, 80, 40), _rows("comparison.table"))
    return "".join(
        [
            _p("CCHC Phụ lục", "Phụ lục"),
            _p("CCHC Tên phụ lục", "{{ comparison.kind }}"),
            _loop("line in comparison.title", _p("CCHC Tên phụ lục", "{{ line }}")),
            _p("CCHC Kèm theo", "(Kèm theo văn bản số …/…-… ngày … tháng … năm …)"),
            _p("CCHC Kẻ ngắn"),
            sides,
            _only_if("comparison.table.rows", table),
            _section(header, wide=True),
        ]
    )


def _report_paper(header: str) -> str:
    return "".join(
        [
            _letterhead("report"),
            _p("CCHC Tên loại", "{{ report.kind }}"),
            _loop("line in report.title", _p("CCHC Trích yếu", "{{ line }}")),
            _p("CCHC Kẻ ngắn"),
            _loop("part in report.parts", _blocks("part.blocks") + _loop("table in part.tables", _table())),
            _signature("report"),
            _section(header),
            _loop("annex in report.annexes", _annex() + _wide_or_not(header)),
        ]
    )


TEMPLATES: dict[str, tuple[str, Callable[[str], str]]] = {
    "plan.docx": ("Mẫu kế hoạch cải cách hành chính", _plan_paper),
    "report.docx": ("Mẫu báo cáo cải cách hành chính định kỳ", _report_paper),
    "diff.docx": ("Mẫu bảng so sánh hai kế hoạch cải cách hành chính", _comparison_paper),
}
"""By file: the title in its properties, and what is printed."""


def _letterhead(paper: str) -> str:
    head = f"{paper}.letterhead"
    issuer = (
        _only_if(f"{head}.superior", _p("CCHC Cơ quan chủ quản", f"{{{{ {head}.superior }}}}"))
        + _loop(f"line in {head}.issuer", _p("CCHC Cơ quan ban hành", "{{ line }}"))
        + _only_if(f"{head}.issuer", _p("CCHC Kẻ ngắn"))
    )
    nation = (
        _p("CCHC Quốc hiệu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        + _p("CCHC Tiêu ngữ", "Độc lập - Tự do - Hạnh phúc")
        + _p("CCHC Kẻ dưới Tiêu ngữ")
    )
    # A draft has no number yet: room to write it by hand.
    room = f'{{% if {head}.number.startswith("/") %}}        {{% endif %}}'
    number = _p("CCHC Số ký hiệu", f"Số: {room}{{{{ {head}.number }}}}")
    place = f"{{% if {head}.place %}}{{{{ {head}.place }}}}, {{% endif %}}"
    date = _p(
        "CCHC Địa danh thời gian",
        place + f'{{{{ {head}.date | replace("ngày tháng", "ngày      tháng") }}}}',
    )
    return _frame(HEAD_WIDTHS, (issuer, nation), (number, date))


def _decision() -> str:
    article = _only_if(
        "loop.first",
        _p("CCHC Điều", "{{ paragraph }}", lead="{{ article.label }}. "),
        _p("CCHC Điều", "{{ paragraph }}"),
    )
    return (
        _p("CCHC Tên loại", "QUYẾT ĐỊNH")
        + _loop("line in plan.decision.title", _p("CCHC Trích yếu", "{{ line }}"))
        + _p("CCHC Kẻ ngắn")
        + _p("CCHC Thẩm quyền", "{{ plan.decision.authority }}")
        + _loop("basis in plan.decision.bases", _p("CCHC Căn cứ", "{{ basis }}"))
        + _p("CCHC Quyết định", "QUYẾT ĐỊNH:")
        + _loop("article in plan.decision.articles", _loop("paragraph in article.paragraphs", article))
    )


def _signature(paper: str) -> str:
    block = f"{paper}.signature"
    mark = "{% if loop.last %}.{% else %};{% endif %}"
    recipients = _only_if(
        f"{block}.recipients",
        _p("CCHC Nơi nhận", "Nơi nhận:")
        + _loop(f"recipient in {block}.recipients", _p("CCHC Tên nơi nhận", "- {{ recipient }}" + mark)),
    )
    signer = (
        _loop(f"line in {block}.lines", _p("CCHC Quyền hạn chức vụ", "{{ line }}"))
        + _p("CCHC Chỗ ký")
        + _p("CCHC Người ký", f"{{{{ {block}.signer }}}}")
    )
    return _p("CCHC Khoảng trên chữ ký") + _frame(SIGNATURE_WIDTHS, (recipients, signer))


def _plan() -> str:
    return (
        _p("CCHC Tên loại", "{{ plan.kind }}")
        + _loop("line in plan.title", _p("CCHC Trích yếu", "{{ line }}"))
        + _loop("line in plan.attached", _p("CCHC Kèm theo", "{{ line }}"))
        + _p("CCHC Kẻ ngắn")
        + _blocks("plan.blocks")
    )


def _annex() -> str:
    return (
        _only_if("annex.label", _p("CCHC Phụ lục", "{{ annex.label }}"))
        + _loop("line in annex.title", _p("CCHC Tên phụ lục", "{{ line }}"))
        + _loop("line in annex.attached", _p("CCHC Kèm theo", "{{ line }}"))
        + _p("CCHC Kẻ ngắn")
        + _blocks("annex.blocks")
        + _loop("table in annex.tables", _table())
        + _loop("paragraph in annex.closing", _p("CCHC Kết phụ lục", "{{ paragraph }}"))
    )


def _blocks(source: str) -> str:
    both = "{% if block.label %}{{ block.label }} {% endif %}{{ block.text }}"
    part = _only_if("block.label", _p("CCHC Phần", "{{ block.label }}")) + _only_if(
        "block.text", _p("CCHC Tên phần", "{{ block.text }}")
    )
    cases = (
        ('block.kind == "part"', part),
        ('block.heading and block.kind == "section"', _p("CCHC Mục I", both)),
        ("block.heading", _p("CCHC Đề mục", both)),
        ('block.kind == "item"', _p("CCHC Khoản 1", both)),
        ('block.kind == "subitem"', _p("CCHC Khoản 1.1", both)),
        ('block.kind == "point"', _p("CCHC Điểm a", both)),
        ('block.kind == "dash"', _p("CCHC Gạch đầu dòng", both)),
        ('block.kind == "plus"', _p("CCHC Dấu cộng", both)),
    )
    return _loop(f"block in {source}", _choice(*cases, otherwise=_p("CCHC Lời văn", both)))


def _table() -> str:
    heading = "{% if table.heading.label %}{{ table.heading.label }} {% endif %}{{ table.heading.text }}"
    notes = _p("CCHC Ghi chú", "Ghi chú:") + _loop("note in table.notes", _p("CCHC Ghi chú", "- {{ note }}"))
    return (
        _only_if("table.heading", _p("CCHC Tên bảng", heading))
        + _only_if("table.unit", _p("CCHC Đơn vị tính", "Đơn vị tính: {{ table.unit }}"))
        + _p("CCHC Khoảng trên bảng")
        + _grid(TABLE_STYLE, (40, 80, 40), _rows("table"))
        + _only_if("table.notes", notes)
    )


def _rows(table: str) -> str:
    rows = (
        _row_tag(f"for row in {table}.head") + _row(_cells("CCHC Ô tiêu đề"), head=True) + _row_tag("endfor")
    )
    rows += _row_tag(f"for row in {table}.rows")
    strong = _cells(
        "CCHC Ô nhóm", number="CCHC Ô nhóm số thứ tự", amount="CCHC Ô nhóm số tiền", short="CCHC Ô nhóm ngắn"
    )
    total = _cells("CCHC Ô tổng", amount="CCHC Ô tổng số tiền")
    plain = _cells("CCHC Ô bảng", number="CCHC Ô số thứ tự", amount="CCHC Ô số tiền", short="CCHC Ô ngắn")
    rows += (
        _row_tag('if row.kind == "area"') + _row(strong) + _row_tag('elif row.kind == "group"') + _row(strong)
    )
    rows += _row_tag('elif row.kind == "total"') + _row(total) + _row_tag("else") + _row(plain)
    return rows + _row_tag("endif") + _row_tag("endfor")


def _cells(otherwise: str, **styles: str) -> str:
    """A row's cells: one prototype; ``styles`` names the paragraph style for each kind of cell."""
    text = {"amount": "{{ paragraph | unbroken }}"}
    cases = [
        (f'cell.kind == "{kind}"', _p(style, text.get(kind, "{{ paragraph }}")))
        for kind, style in styles.items()
    ]
    plain = _p(otherwise, "{{ paragraph }}")
    inner = _choice(*cases, otherwise=plain) if cases else plain
    prototype = (
        _tag("for paragraph in cell.paragraphs") + inner + _tag("else") + _p(otherwise) + _tag("endfor")
    )
    return (
        _cell(_tag("for cell in row.cells", "tc"), 40)
        + _cell(prototype, 80)
        + _cell(_tag("endfor", "tc"), 40)
    )


# Pieces of WordprocessingML.


def _p(style: str, text: str = "", *, lead: str = "") -> str:
    runs = (
        f'<w:r><w:rPr><w:rStyle w:val="{identifier(NUMBER_STYLE)}"/></w:rPr>{_t(lead)}</w:r>' if lead else ""
    )
    runs += f"<w:r>{_t(text)}</w:r>" if text else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{identifier(style)}"/></w:pPr>{runs}</w:p>'


def _t(text: str) -> str:
    return f'<w:t xml:space="preserve">{escape(text)}</w:t>'


def _tag(words: str, scope: str = "p") -> str:
    return _p("CCHC Lệnh", f"{{%{scope} {words} %}}")


def _loop(words: str, inner: str) -> str:
    return _tag(f"for {words}") + inner + _tag("endfor")


def _only_if(condition: str, inner: str, otherwise: str = "") -> str:
    return _tag(f"if {condition}") + inner + (_tag("else") + otherwise if otherwise else "") + _tag("endif")


def _choice(*cases: tuple[str, str], otherwise: str) -> str:
    words = ["if", *["elif"] * (len(cases) - 1)]
    branches = [
        _tag(f"{word} {condition}") + inner for word, (condition, inner) in zip(words, cases, strict=True)
    ]
    return "".join(branches) + _tag("else") + otherwise + _tag("endif")


def _frame(widths: tuple[int, ...], *rows: tuple[str, ...]) -> str:
    """A table without borders whose rows are never split."""
    lines = [
        "".join(_cell(inner, width, "top") for inner, width in zip(row, widths, strict=True)) for row in rows
    ]
    return _grid("", widths, "".join(_row(line) for line in lines))


def _grid(style: str, widths: tuple[int, ...], rows: str) -> str:
    look = f'<w:tblStyle w:val="{identifier(style)}"/>' if style else ""
    margins = '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>'
    columns = "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr>{look}<w:tblW w:w="{twips(sum(widths))}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f"{'' if style else margins}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>{rows}</w:tbl>"
    )


def _row(cells: str, *, head: bool = False) -> str:
    return f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' if head else ''}</w:trPr>{cells}</w:tr>"


def _row_tag(words: str) -> str:
    return _row(_cell(_tag(words, "tr"), 160, across=3))


def _cell(inner: str, width: int, place: str = "center", across: int = 1) -> str:
    span = f'<w:gridSpan w:val="{across}"/>' if across > 1 else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/>{span}<w:vAlign w:val="{place}"/></w:tcPr>{inner}</w:tc>'


def _wide_or_not(header: str) -> str:
    return _only_if("annex.wide", _section(header, wide=True), _section(header))


def _section(header: str, *, wide: bool = False) -> str:
    style = f'<w:pStyle w:val="{identifier("CCHC Ngắt phần")}"/>'
    return f"<w:p><w:pPr>{style}{_page(header, wide=wide)}</w:pPr></w:p>"


def _page(header: str, *, wide: bool = False) -> str:
    width, height = reversed(PAPER) if wide else PAPER
    turned = ' w:orient="landscape"' if wide else ""
    margins = {
        "top": TOP,
        "right": RIGHT,
        "bottom": BOTTOM,
        "left": LEFT,
        "header": 10,
        "footer": 10,
        "gutter": 0,
    }
    sides = " ".join(f'w:{side}="{twips(length)}"' for side, length in margins.items())
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="{header}"/>'
        f'<w:pgSz w:w="{twips(width)}" w:h="{twips(height)}"{turned}/><w:pgMar {sides}/>'
        '<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'
    )


# The package.


def _strip(document: WordDocument) -> None:
    """Drops what python-docx's own template brings along: a thumbnail, a theme, list definitions, old settings."""
    kept = {RELATIONSHIP_TYPE.STYLES, RELATIONSHIP_TYPE.SETTINGS}
    for relation in [r.rId for r in document.part.rels.values() if r.reltype not in kept]:
        del document.part.rels[relation]
    package = document.part.package
    assert package is not None  # noqa: S101 - a document just opened has one
    for relation in [r.rId for r in package.rels.values() if r.reltype.endswith("/thumbnail")]:
        del package.rels[relation]
    settings = document.settings.element
    for child in list(settings):
        settings.remove(child)
    mode = '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    for xml in (
        '<w:zoom {w} w:percent="100"/>',
        '<w:defaultTabStop {w} w:val="720"/>',
        "<w:compat {w}>" + mode + "</w:compat>",
    ):
        settings.append(parse_xml(xml.format(w=nsdecls("w"))))


def _define_styles(document: WordDocument) -> None:
    root = document.styles.element
    root[:] = [parse_xml(xml) for xml in styles()]


def _page_number(document: WordDocument) -> str:
    """Puts the page number into a header and gives the header's relationship id."""
    paragraph = document.sections[0].header.paragraphs[0]._p  # noqa: SLF001
    field = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>'
    number = (
        f'<w:p {nsdecls("w")}><w:pPr><w:pStyle w:val="{identifier("CCHC Số trang")}"/></w:pPr>{field}</w:p>'
    )
    parent = paragraph.getparent()
    assert parent is not None  # noqa: S101 - a header's paragraph stands in the header
    parent.replace(paragraph, parse_xml(number))
    return next(str(r.rId) for r in document.part.rels.values() if r.reltype == RELATIONSHIP_TYPE.HEADER)


def _fill(document: WordDocument, body: str, header: str) -> None:
    names = nsdecls("w", "r")
    root = document.element
    root.replace(root.body, parse_xml(f"<w:body {names}>{body}{_page(header)}</w:body>"))


def _saved(document: WordDocument, title: str) -> bytes:
    properties = document.core_properties
    properties.author = properties.comments = properties.last_modified_by = ""
    properties.title = title
    properties.language = "vi-VN"
    properties.created = properties.modified = MADE
    raw, fixed = io.BytesIO(), io.BytesIO()
    document.save(raw)
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(zipfile.ZipInfo(name), source.read(name), zipfile.ZIP_DEFLATED)
    return fixed.getvalue()


if __name__ == "__main__":
    for template in TEMPLATES:
        (Path(__file__).parent / template).write_bytes(build(template))
