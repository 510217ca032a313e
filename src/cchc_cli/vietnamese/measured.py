"""What a target is measured on, reduced to the words that tell one target from another."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from cchc_cli.vietnamese.letters import key


@dataclass(frozen=True, slots=True)
class Measured:
    """The significant words of a subject, and whose figure it is."""

    words: tuple[str, ...]
    scope: str | None
    """ "tỉnh", "huyện" … where the words say that all of it is meant; "*" for all agencies; None where nothing is said"""

    def is_same(self, other: Measured) -> bool:
        """Whether the two are measured on one thing; the whole province and all its agencies are one."""
        if self.words != other.words:
            return False
        return (
            self.scope == other.scope
            or not self.scope
            or not other.scope
            or _ALL in (self.scope, other.scope)
        )

    def likeness(self, other: Measured) -> float:
        """How many of the words of the shorter one the other has too, from 0 to 1."""
        one, two = set(self.words), set(other.words)
        return len(one & two) / max(1, min(len(one), len(two)))


def measured(subject: str) -> Measured:
    """The significant words of a subject: abbreviations in full, without brackets, articles and whose figure it is."""
    text = _BRACKETS.sub(" ", subject)
    text = key(_ABBREVIATIONS.sub(lambda match: _FULL[match[0]], text)).strip(" ,;:.-")
    scope = None
    if found := _OWN.search(text):
        text, scope = text[: found.start()], found["unit"]
    elif found := _AGENCIES.search(text):
        text, scope = text[: found.start()], _ALL
    text = _RATE.sub("", text)
    return Measured(tuple(word for word in _WORD.findall(text) if word not in _EMPTY), scope)


def times(text: str, year: int) -> frozenset[str]:
    """The years and parts of years that a sentence names for its figures, but for ``year``, which needs no mention.

    The year it compares with is none of them.
    """
    return frozenset(_TIME.findall(_COMPARED_YEAR.sub(" ", key(text)))) - {f"năm {year}"}


def levels(text: str) -> frozenset[str]:
    """The levels of administration that a text speaks of ("cấp tỉnh", "cấp xã")."""
    return frozenset(_LEVEL.findall(key(text)))


def topic(subject: str) -> str | None:
    """What a subject is about, where its own words say so: the compound behind "tỷ lệ", or what is to be set up.

    None for what is counted everywhere (files, officials, agencies) and for what all work serves (satisfaction).
    """
    text = _spelt_out(subject)
    found = _RATED.match(text) or _SET_UP.search(text)
    words = found["words"] if found else ""
    return words if words and not _EVERYWHERE.match(words) else None


def spoken_of(texts: Iterable[str]) -> str:
    """The texts in one, so that a topic can be looked for in it."""
    return f" {' '.join(map(_spelt_out, texts))} "


def _spelt_out(text: str) -> str:
    return " ".join(_WORD.findall(key(_ABBREVIATIONS.sub(lambda match: _FULL[match[0]], text))))


_ALL = "*"
_FULL = {
    "TTHC": "thủ tục hành chính",
    "CCHC": "cải cách hành chính",
    "QPPL": "quy phạm pháp luật",
    "VBQPPL": "văn bản quy phạm pháp luật",
    "DVCTT": "dịch vụ công trực tuyến",
    "DVC": "dịch vụ công",
    "CNTT": "công nghệ thông tin",
    "CBCCVC": "cán bộ, công chức, viên chức",
    "CBCC": "cán bộ, công chức",
    "UBND": "ủy ban nhân dân",
}
_ABBREVIATIONS = re.compile(rf"\b(?:{'|'.join(_FULL)})\b")
_BRACKETS = re.compile(r"\((?!\s*(?:cấp|đối với)\b)[^()]*\)")
_UNIT = r"tỉnh|thành phố|huyện|thị xã|quận|xã|phường|bộ|ngành"
_NAMED = r"(?:\s+(?!được|đã|trên|trong|và|theo|đạt)\w+){0,3}"
_OWN = re.compile(
    rf"[\s,]+(?:(?:của|thuộc|trên địa bàn|trong|tại|ở)\s+(?:toàn\s+)?|toàn\s+)(?P<unit>{_UNIT}){_NAMED}$"
)
_AGENCY = r"(?:sở|ban|ngành|phòng|cơ quan|đơn vị|địa phương)(?:\s+(?:chuyên môn|nhà nước|hành chính))?"
_AGENCIES = re.compile(
    rf"[\s,]+(?:của|tại|ở)\s+(?:các\s+|từng\s+)?{_AGENCY}(?:(?:,| và)\s*(?:các\s+)?{_AGENCY})*$"
)
_RATE = re.compile(r"^(?:(?:các|số|tổng số)\s+)*(?:t[ỷỉ] lệ\s+)?(?:(?:các|số|tổng số)\s+)*")
_WORD = re.compile(r"\w+")
_EMPTY = frozenset(
    [
        "các",
        "những",
        "của",
        "được",
        "đã",
        "sẽ",
        "phải",
        "tại",
        "ở",
        "cho",
        "về",
        "và",
        "hoặc",
        "việc",
        "thì",
        "là",
        "có",
    ]
)
_RATED = re.compile(r"(?:t[ỷỉ] lệ|số lượng|số) (?P<words>\w+ \w+)")
_SET_UP = re.compile(r"(?<!được )\b(?:thành lập|kiện toàn) (?P<words>\w+ \w+ \w+)")
_EVERYWHERE = re.compile(
    r"(?:\d|hồ sơ|thủ tục|cán bộ|công chức|viên chức|cơ quan|đơn vị|địa phương|người|doanh nghiệp|tổ chức|cá nhân|văn bản"
    r"|công việc|kết quả|xã|phường|tỉnh|huyện|sở|ban|ngành|phòng|hộ|hài lòng|các|những|giải quyết|thực hiện|hoàn thành|sử dụng"
    r"|đúng|trước|quá|trễ|đạt|được|có|theo|trên|trong|của|và|bằng|về|thời gian|chi phí|mới)\b|.*\b(?:theo|trên|của|và|trong|được|các)\b"
)
_COMPARED_YEAR = re.compile(r"(?:so với|hơn|bằng|như|của)\s+(?:cùng kỳ\s+)?năm (?:\d{4}|trước|ngoái)")
_TIME = re.compile(
    r"\bnăm \d{4}\b|\bquý (?:iv|i{1,3}|[1-4])\b|\b(?:6|sáu|9|chín) tháng\b|\btháng \d{1,2}\b|\bgiai đoạn \d{4}-\d{4}"
    r"|\b(?:hằng|hàng|mỗi) (?:năm|quý|tháng)\b"
)
_LEVEL = re.compile(
    r"\bcấp (?:tỉnh|huyện|xã|bộ|sở|trung ương|cơ sở)\b|\bmức (?:độ )?[1-4]\b|\btoàn trình\b|\bmột phần\b"
)
