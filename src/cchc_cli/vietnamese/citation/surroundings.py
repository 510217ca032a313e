"""What stands behind the symbol of a cited document: its date, who issued it, what it is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cchc_cli.vietnamese.citation.kind import KIND_WORDS
from cchc_cli.vietnamese.date import DateReading

Stretch = tuple[int, int]

_PLAIN_TITLE_WORDS = (
    "về việc", "về", "V/v", "ban hành", "quy định", "phê duyệt", "hướng dẫn", "sửa đổi", "thay thế", "bãi bỏ",
    "triển khai", "thực hiện", "tăng cường", "đẩy mạnh", "công bố", "giao", "thành lập", "kiện toàn", "nâng cao",
    "tiếp tục", "đề nghị", "thông qua", "thông báo", "phân công", "phân bổ", "điều chỉnh", "chấn chỉnh", "phát động",
)  # fmt: skip
"""Words that begin the title of a document, and stand in no name of an agency."""

_TITLE_WORDS = (
    *_PLAIN_TITLE_WORDS, "bổ sung", "tổ chức", "xây dựng", "xử lý", "quản lý", "cải thiện", "báo cáo",
    "kiểm tra", "tuyên truyền", "cải cách", "chuyển đổi", "phát triển", "giải quyết", "yêu cầu", "phát huy",
    "đổi mới", "bảo đảm", "đảm bảo",
)  # fmt: skip
"""Words that begin the title of a document."""

_OTHER_WORDS = (
    "theo", "tại", "đến", "để", "nhằm", "trong", "trên", "đối với", "là", "cho", "được", "có", "kèm", "này", "với",
    "gắn", "và các", "đã", "hoặc", "cũng như", "bằng", "từ", "do", "khi", "năm", "ngày", "đảm", "bảo",
)  # fmt: skip
"""Words that end the name of an issuer without beginning a title."""


def _alternatives(words: Sequence[str]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True))


_STARTS_TITLE = re.compile(rf"[\s,(]*(?P<title>[“\"]?\b(?:{_alternatives(_TITLE_WORDS)})(?![^\W_]))")
_QUOTED = re.compile(r"[\s,(]*(?P<title>[“\"])")
_GAP = re.compile(r"[\s,(]*(?:(?:được\s+)?(?:ký|ban\s+hành)\s*)?")
_BLANK_DATE = re.compile(
    r"[\s,(]*ngày[\s….._]*(?:/|tháng)(?:[\s….._]|\d)*(?:(?:/|năm)\s*(?:\d{4}|[….._]+)?)", re.IGNORECASE
)
_ISSUER_END = (
    rf"(?=\s+(?:{_alternatives((*_PLAIN_TITLE_WORDS, *_OTHER_WORDS))})(?![^\W_])"
    rf"|\s+(?:và\s+)?(?:{KIND_WORDS})\s+(?:số\s*)?\d|\s*[,;.:()“”\"\n]|\s*$)"
)
_ISSUER = re.compile(rf"(?P<lead>\s*,?\s*của\s+)(?P<issuer>[^,;.:()“”\"\n]{{2,110}}?){_ISSUER_END}")
_BARE_ISSUER = re.compile(
    r"(?P<lead>\s*,?\s+)(?P<issuer>(?:Hội nghị|Ban Chấp hành|Ban Thường vụ|Ban Bí thư|Bộ Chính trị|Chính phủ|Thủ tướng"
    rf"|Quốc hội|Bộ [A-ZĐ]|UBND|Ủy ban|Uỷ ban|HĐND|Hội đồng|Tỉnh ủy|Thành ủy|Huyện ủy|Sở [A-ZĐ])"
    rf"[^,;.:()“”\"\n]{{0,100}}?){_ISSUER_END}"
)
_TITLE_END = re.compile(
    rf"[;\n]|\.(?=\s|$|/)|\s*\((?:sau đây|gọi tắt)|(?:,\s*(?:và\s+)?|\s+và\s+)(?=(?:{KIND_WORDS})\s+(?:số\s*)?\d)",
    re.IGNORECASE,
)
_LONGEST_TITLE = 400


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a symbol is followed by; stretches are pairs of offsets."""

    end: int
    date: DateReading | None = None
    has_blank_date: bool = False
    """a place for a date that is still to be filled in"""
    issuer: Stretch | None = None
    title: Stretch | None = None


def surroundings(text: str, at: int, dates: Sequence[DateReading], limit: int) -> Surroundings:
    """Read on from the end of a symbol, at most up to ``limit``."""
    date, blank, at = _date(text, at, dates)
    issuer, at = _issuer(text, at, limit)
    if date is None and not blank and issuer:
        date, blank, at = _date(text, at, dates)
    title = _title(text, at, limit)
    return Surroundings(at, date, blank, issuer, title)


def _date(text: str, at: int, dates: Sequence[DateReading]) -> tuple[DateReading | None, bool, int]:
    gap = _GAP.match(text, at)
    behind = gap.end() if gap else at
    for date in dates:
        if date.start in (behind, at):
            return date, False, _closed(text, date.end)
    blank = _BLANK_DATE.match(text, at)
    return (None, True, _closed(text, blank.end())) if blank else (None, False, at)


def _closed(text: str, at: int) -> int:
    return at + 1 if text[at : at + 1] == ")" else at


def _issuer(text: str, at: int, limit: int) -> tuple[Stretch | None, int]:
    # The first figure of the next number tells that the kind before it is no part of the name.
    found = _ISSUER.match(text, at, limit + 1) or _BARE_ISSUER.match(text, at, limit + 1)
    return (found.span("issuer"), found.end("issuer")) if found else (None, at)


def _title(text: str, at: int, limit: int) -> Stretch | None:
    found = _STARTS_TITLE.match(text, at, limit) or _QUOTED.match(text, at, limit)
    if found is None:
        return None
    start = found.start("title")
    longest = min(len(text), start + _LONGEST_TITLE)
    end = _TITLE_END.search(text, start, longest)
    return start, end.start() if end else longest
