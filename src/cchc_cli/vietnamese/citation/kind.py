"""Kinds of documents and the letters that stand for them in a symbol (Nghị định 30/2020/NĐ-CP, annex III)."""

from __future__ import annotations

import re

from cchc_cli.vietnamese.letters import key

LETTERS = {
    "Nghị quyết liên tịch": ("NQLT",),
    "Nghị quyết": ("NQ", "NQLT"),
    "Nghị định": ("NĐ",),
    "Quyết định": ("QĐ",),
    "Chỉ thị": ("CT",),
    "Thông tư liên tịch": ("TTLT",),
    "Thông tư": ("TT", "TTLT"),
    "Thông tri": ("TT",),
    "Quy chế": ("QC", "QĐ"),
    "Quy định": ("QyĐ", "QĐ", "QĐi", "QYĐ", "QC"),
    "Thông cáo": ("TC",),
    "Thông báo kết luận": ("TB", "KL"),
    "Thông báo": ("TB", "KL"),
    "Kết luận": ("KL", "TB"),
    "Hướng dẫn": ("HD",),
    "Chương trình hành động": ("CTr", "CTHĐ", "CT", "QĐ", "NQ"),
    "Chương trình": ("CTr", "CTHĐ", "CT", "QĐ", "NQ"),
    "Kế hoạch": ("KH",),
    "Phương án": ("PA", "QĐ"),
    "Đề án": ("ĐA", "DA", "QĐ", "NQ"),
    "Dự án": ("DA", "ĐA", "QĐ"),
    "Báo cáo": ("BC",),
    "Biên bản": ("BB",),
    "Tờ trình": ("TTr",),
    "Hợp đồng": ("HĐ",),
    "Công điện": ("CĐ",),
    "Giấy mời": ("GM",),
    "Lệnh": ("L",),
    "Pháp lệnh": ("PL",),
    "Bộ luật": (),
    "Luật": (),
    "Công văn": ("CV",),
    "Văn bản hợp nhất": ("VBHN",),
}
"""Kind → the letters that a symbol may have for it, the usual ones first. A programme, a scheme or rules
are issued by a decision and often cited by its symbol; a conclusion by that of a notice."""

SHORT = {
    "NĐ": "Nghị định",
    "NQ": "Nghị quyết",
    "QĐ": "Quyết định",
    "TT": "Thông tư",
    "TTLT": "Thông tư liên tịch",
    "CT": "Chỉ thị",
    "KH": "Kế hoạch",
    "CV": "Công văn",
    "TB": "Thông báo",
    "BC": "Báo cáo",
}
"""Kinds as they are abbreviated before a number: "NĐ 61/2018/NĐ-CP"."""

KIND_LETTERS = frozenset(letters for every in LETTERS.values() for letters in every)
"""Letters that, first in a symbol, tell a kind."""

_LETTER = "Công văn"
_NOT_OF_A_LETTER = ("NĐ", "QĐ", "NQ", "TTr", "KH", "BC")
"""A letter's symbol begins with its author, whose letters may look like those of a kind (TT-HĐND, CT-TTHT)."""

_NAMES = sorted((*LETTERS, "Văn bản"), key=len, reverse=True)
_BY_KEY = {key(name): name for name in _NAMES}

KIND_WORDS = "|".join(name.replace(" ", r"\s+") for name in _NAMES)
"""Alternatives of a regular expression, to be matched in any letter case."""

KIND_BEFORE = re.compile(
    rf"(?<![^\W_])(?:(?P<kind>(?i:{KIND_WORDS}))|(?P<short>{'|'.join(sorted(SHORT, key=len, reverse=True))}))"
    r"(?:\s+(?P<so>[Ss][ốỐ])\s*:?\s*|\s+|\s*:\s*)$"
)
"""The kind, with or without "số", that ends at a symbol."""


def kind_of(words: str) -> str:
    """The kind that words name, in whatever letters: "NGHỊ  ĐỊNH", "nghị định", "NĐ"; empty for other words."""
    return SHORT.get(words) or _BY_KEY.get(key(words), "")


def fits(kind: str, letters: str) -> bool:
    """Whether a symbol that begins with these letters can be that of a kind; unknown letters fit every kind."""
    if letters not in KIND_LETTERS or kind not in LETTERS:
        return True
    if kind == _LETTER:
        return letters not in _NOT_OF_A_LETTER
    return letters in LETTERS[kind]


def usual_letters(kind: str) -> str:
    """The letters that the decree gives a kind; empty for a kind without letters."""
    return next(iter(LETTERS.get(kind, ())), "")


def kind_of_letters(letters: str) -> str:
    """The kind that letters stand for; the letters themselves when for none."""
    return next((kind for kind, every in LETTERS.items() if every[:1] == (letters,)), letters)


NUMBER_WORD = "số"
_LAWS = ("Luật", "Bộ luật", "Pháp lệnh")
_WITHOUT_TITLE = ("Tờ trình", "Công điện", "Giấy mời", "Biên bản", "Hợp đồng")


def is_law(kind: str) -> bool:
    """Whether documents of a kind are cited by their name, without number, issuer and title (Decree 30, annex I)."""
    return kind in _LAWS


def needs_title(kind: str) -> bool:
    """Whether a first citation says what the document is about; of a submission the text around it does."""
    return bool(kind) and not is_law(kind) and kind not in _WITHOUT_TITLE


def is_by_name(kind: str, letters: str) -> bool:
    """Whether a number is that of the decision which issued a scheme: "Đề án 06/QĐ-TTg" is a name rather than a citation."""
    return (
        kind in LETTERS
        and letters in LETTERS[kind]
        and letters in ("QĐ", "NQ")
        and usual_letters(kind) != letters
    )
