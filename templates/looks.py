# ruff: noqa: INP001 - a script and its data, not a package
"""How each kind of text in plan.docx looks: the named styles that an office edits in Word.

Sizes, weights and places follow Nghị định 30/2020/NĐ-CP, Phụ lục I; where the decree leaves a range, ``LOOKS``
chooses one value.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from docx.oxml.ns import nsdecls

FONT = "Times New Roman"
MOTTO_WIDTH = 60
"""Of "Độc lập - Tự do - Hạnh phúc" in Times New Roman bold 14; widths and indents are millimetres."""
HEAD_WIDTHS = (60, 100)
NUMBER_STYLE = "CCHC Số điều"
TABLE_STYLE = "CCHC Bảng"


@dataclass(frozen=True, slots=True)
class Look:
    """How one named kind of text looks; sizes and gaps in points, indents in millimetres."""

    name: str
    size: float = 14
    weight: str = ""
    """ "b" bold, "i" italic, "bi" both """
    align: str = "center"
    before: float = 0
    after: float = 0
    first: float = 0
    sides: float = 0
    keep: bool = False
    """stays on the page of what follows"""
    exact: float = 0
    """height of the line; 0: single spacing"""
    parent: str = "Normal"
    more: str = ""
    """further paragraph properties"""
    font: str = ""


def _body(name: str, weight: str = "", *, keep: bool = False) -> Look:
    return Look(name, 14, weight, "both", 6, first=12.7, keep=keep, parent="CCHC Lời văn")


_LINE = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="0" w:color="auto"/></w:pBdr>'

LOOKS = (
    Look("CCHC Lời văn", 14, "", "both", 6, first=12.7),
    Look("CCHC Lệnh", 8, "", "left", font="Courier New"),
    # the head of the paper
    Look("CCHC Quốc hiệu", 13, "b"),
    Look("CCHC Tiêu ngữ", 14, "b"),
    Look(
        "CCHC Kẻ dưới Tiêu ngữ",
        2,
        before=1,
        sides=(HEAD_WIDTHS[1] - MOTTO_WIDTH) / 2,
        exact=3,
        after=6,
        more=_LINE,
    ),
    Look("CCHC Cơ quan chủ quản", 13),
    Look("CCHC Cơ quan ban hành", 13, "b"),
    Look("CCHC Kẻ ngắn", 2, before=2, sides=20, exact=3, after=6, more=_LINE),
    Look("CCHC Số ký hiệu", 13),
    Look("CCHC Địa danh thời gian", 14, "i"),
    # titles
    Look("CCHC Tên loại", 14, "b", before=18, keep=True),
    Look("CCHC Trích yếu", 14, "b", keep=True),
    Look("CCHC Kèm theo", 14, "i", keep=True),
    # the decision
    Look("CCHC Thẩm quyền", 14, "b", before=12, after=6, keep=True),
    _body("CCHC Căn cứ", "i"),
    Look("CCHC Quyết định", 14, "b", before=12, after=6, keep=True),
    _body("CCHC Điều"),
    # running text
    Look("CCHC Phần", 14, "b", before=12, keep=True),
    Look("CCHC Tên phần", 14, "b", keep=True),
    _body("CCHC Mục I", "b", keep=True),
    _body("CCHC Đề mục", "b", keep=True),
    _body("CCHC Khoản 1"),
    _body("CCHC Khoản 1.1"),
    _body("CCHC Điểm a"),
    _body("CCHC Gạch đầu dòng"),
    _body("CCHC Dấu cộng"),
    # the signature block
    Look("CCHC Nơi nhận", 12, "bi", "left"),
    Look("CCHC Tên nơi nhận", 11, "", "left"),
    Look("CCHC Quyền hạn chức vụ", 14, "b", keep=True),
    Look("CCHC Chỗ ký", 14, before=60, keep=True),
    Look("CCHC Người ký", 14, "b"),
    Look("CCHC Khoảng trên chữ ký", 2, before=10, exact=2, keep=True),
    # annexes
    Look("CCHC Phụ lục", 14, "b", keep=True),
    Look("CCHC Tên phụ lục", 14, "b", keep=True),
    Look("CCHC Tên bảng", 14, "b", "left", before=12, keep=True),
    Look("CCHC Đơn vị tính", 13, "i", "right", before=6, keep=True),
    Look("CCHC Khoảng trên bảng", 2, before=4, exact=4, keep=True),
    Look("CCHC Ghi chú", 13, "", "both", before=6),
    _body("CCHC Kết phụ lục"),
    # cells
    Look("CCHC Ô tiêu đề", 12, "b", "center", 2, 2, keep=True),
    Look("CCHC Ô bảng", 12, "", "both", 2, 2),
    Look("CCHC Ô số thứ tự", 12, "", "center", 2, 2, parent="CCHC Ô bảng"),
    Look("CCHC Ô số tiền", 12, "", "right", 2, 2, parent="CCHC Ô bảng"),
    Look("CCHC Ô ngắn", 12, "", "center", 2, 2, parent="CCHC Ô bảng"),
    Look("CCHC Ô nhóm", 12, "b", "both", 2, 2, keep=True, parent="CCHC Ô bảng"),
    Look("CCHC Ô nhóm số thứ tự", 12, "b", "center", 2, 2, keep=True, parent="CCHC Ô nhóm"),
    Look("CCHC Ô nhóm số tiền", 12, "b", "right", 2, 2, keep=True, parent="CCHC Ô nhóm"),
    Look("CCHC Ô nhóm ngắn", 12, "b", "center", 2, 2, keep=True, parent="CCHC Ô nhóm"),
    Look("CCHC Ô tổng", 12, "b", "center", 2, 2, parent="CCHC Ô bảng"),
    Look("CCHC Ô tổng số tiền", 12, "b", "right", 2, 2, parent="CCHC Ô tổng"),
    # the page
    Look("CCHC Số trang", 14),
    Look("CCHC Ngắt phần", 1, exact=1),
)


def styles() -> tuple[str, ...]:
    """All styles of the template as WordprocessingML."""
    return (_defaults(), *_built_in(), *map(_style, LOOKS), _number_style(), _table_style())


def _defaults() -> str:
    fonts = f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'
    language = '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>'
    runs = (
        f'<w:rPrDefault><w:rPr>{fonts}<w:sz w:val="28"/><w:szCs w:val="28"/>{language}</w:rPr></w:rPrDefault>'
    )
    spacing = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'
    return f"<w:docDefaults {nsdecls('w')}>{runs}<w:pPrDefault><w:pPr>{spacing}</w:pPr></w:pPrDefault></w:docDefaults>"


def _built_in() -> tuple[str, ...]:
    cells = '<w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>'
    built_in = (
        ("paragraph", "Normal", "<w:qFormat/>"),
        ("character", "Default Paragraph Font", ""),
        ("table", "Normal Table", f"<w:tblPr>{cells}</w:tblPr>"),
        ("numbering", "No List", ""),
    )
    return tuple(
        f'<w:style {nsdecls("w")} w:type="{kind}" w:default="1" w:styleId="{identifier(name)}">'
        f'<w:name w:val="{name}"/>{more}</w:style>'
        for kind, name, more in built_in
    )


def _style(look: Look) -> str:
    flags = "".join(f'<w:{name} w:val="{int(name in look.weight)}"/>' for name in ("b", "i"))
    font = f'<w:rFonts w:ascii="{look.font}" w:hAnsi="{look.font}" w:cs="{look.font}"/>' if look.font else ""
    grey = '<w:color w:val="808080"/>' if look.font else ""
    half = round(look.size * 2)
    line = (
        f'w:line="{round(look.exact * 20)}" w:lineRule="exact"'
        if look.exact
        else 'w:line="240" w:lineRule="auto"'
    )
    side = twips(look.sides)
    return (
        f'<w:style {nsdecls("w")} w:type="paragraph" w:customStyle="1" w:styleId="{identifier(look.name)}">'
        f'<w:name w:val="{look.name}"/><w:basedOn w:val="{identifier(look.parent)}"/><w:qFormat/><w:pPr>'
        f'<w:keepNext w:val="{int(look.keep)}"/>{look.more}'
        f'<w:spacing w:before="{round(look.before * 20)}" w:after="{round(look.after * 20)}" {line}/>'
        f'<w:ind w:left="{side}" w:right="{side}" w:firstLine="{twips(look.first)}"/><w:jc w:val="{look.align}"/></w:pPr>'
        f'<w:rPr>{font}{flags}{grey}<w:sz w:val="{half}"/><w:szCs w:val="{half}"/></w:rPr></w:style>'
    )


def _number_style() -> str:
    return (
        f'<w:style {nsdecls("w")} w:type="character" w:customStyle="1" w:styleId="{identifier(NUMBER_STYLE)}">'
        f'<w:name w:val="{NUMBER_STYLE}"/><w:qFormat/><w:rPr><w:b/></w:rPr></w:style>'
    )


def _table_style() -> str:
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    borders = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for side in sides)
    return (
        f'<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="{identifier(TABLE_STYLE)}">'
        f'<w:name w:val="{TABLE_STYLE}"/><w:basedOn w:val="NormalTable"/><w:qFormat/>'
        f"<w:tblPr><w:tblBorders>{borders}</w:tblBorders></w:tblPr></w:style>"
    )


def twips(millimetres: float) -> int:
    """Twentieths of a point, Word's unit of length."""
    return round(millimetres * 1440 / 25.4)


def identifier(name: str) -> str:
    """Word keeps a second, ASCII name for each style: "CCHC Ô bảng" → "CCHCObang"."""
    plain = unicodedata.normalize("NFD", name.replace("Đ", "D").replace("đ", "d"))
    return "".join(letter for letter in plain if letter.isascii() and letter.isalnum())
