"""In what sense running text names a document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cchc_cli.vietnamese.citation.case import SMALL
from cchc_cli.vietnamese.citation.kind import KIND_LETTERS, KIND_WORDS, kind_of

_CLAUSE = re.compile(r"[;\n]|\.(?=\s)")
_NO_LONGER = re.compile(
    r"(?<![^\W_])(?:sửa đổi|bổ sung|thay thế|thay cho|bãi bỏ|hủy bỏ|huỷ bỏ|hết hiệu lực|tổng kết|sơ kết|kết quả|trước đây|đã được)"
    r"(?![^\W_])",
    re.IGNORECASE,
)
_ENCLOSED = re.compile(
    r"(?:kèm\s+theo|ban\s+hành\s+theo|đề\s+nghị[^;.\n]{0,80}tại"
    r"|(?<![^\W_])(?:chương trình|đề án|chiến lược|kế hoạch|dự án)\s[^;.\n]{8,}\s(?:theo|tại))\s*$",
    re.IGNORECASE,
)
_REACH = 160


def is_named_as_past(text: str, start: int) -> bool:
    """Whether a document is named as one that is amended, replaced or looked back on: that it has ended is no fault."""
    before = _CLAUSE.split(text[max(0, start - _REACH) : start])[-1]
    return _NO_LONGER.search(before) is not None


def is_told(text: str, start: int, end: int) -> bool:
    """Whether the words around a citation name what it is about.

    "Kế hoạch … ban hành kèm theo Quyết định số …", "Đề án … theo Quyết định số …", or a name in quotes behind it.
    """
    before = text[max(0, start - _FAR) : start]
    return _ENCLOSED.search(before) is not None or any(sign in _CLAUSE.split(text[end:])[0] for sign in '“"')


_FAR = 260

_ENDS = re.compile(
    r"\s*(?:[,;.:)\n/]|$|(?:theo|tại|đến|để|nhằm|trong|trên|và|cho|đối với|là|với|gắn|này|có)(?![^\W_]))"
)
_SUBJECT = re.compile(r"(?:đã\s+)?(?:ban\s+hành|ký|có)\s*$", re.IGNORECASE)


def nothing_follows(text: str, end: int) -> bool:
    """Whether a clause ends or goes on with another thought behind a citation, so that no title stands there."""
    return _ENDS.match(text, end) is not None


def has_issuer_before(text: str, start: int) -> bool:
    """Whether the issuer is the subject of the sentence: "UBND tỉnh đã ban hành Quyết định số …"."""
    return _SUBJECT.search(text, max(0, start - _REACH), start) is not None


_ANY_KIND_NEAR = re.compile(
    rf"(?<![^\W_])(?:{KIND_WORDS}|mẫu|biểu|hồ sơ|phiếu|văn bản|thông báo|giấy|sổ|số hiệu|ký hiệu)(?![^\W_])",
    re.IGNORECASE,
)


def is_kind_told(text: str, start: int) -> bool:
    """Whether some kind of document is named not far before a number, though not at it."""
    return _ANY_KIND_NEAR.search(text, max(0, start - _REACH), start) is not None


_BLANK_HINT = re.compile(r"[ốỐ][\s:….._]*/")
_BLANK = re.compile(
    rf"(?<![^\W_])(?P<kind>{KIND_WORDS})\s+số\s*:?(?P<blank>[\s….._]*)/\s*"
    rf"(?:{'|'.join(sorted(KIND_LETTERS, key=len, reverse=True))})-[A-ZĐ]\w*",
    re.IGNORECASE,
)


def find_blank_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Citations whose number is still to be filled in: "Quyết định số    /QĐ-UBND"."""
    for hit in _BLANK.finditer(text) if _BLANK_HINT.search(text) else ():
        yield hit.span()


_SHORT = re.compile(
    r"(?<![^\W_])(?P<kind>Nghị định|Thông tư)\s+(?:số\s*)?(?P<number>\d{1,3})(?:/(?P<year>(?:19|20)\d\d))?"
    r"(?![\w/]|\s?/|\s?[-–—]\s?[A-ZĐ]|[.,]\d)"
)


def find_short_names(text: str) -> Iterator[tuple[int, int, str, str, int | None]]:
    """Start, end, kind, number and year of decrees and circulars that are named without their symbol: "Nghị định 61"."""
    for hit in _SHORT.finditer(text):
        year = int(hit["year"]) if hit["year"] else None
        yield hit.start(), hit.end(), kind_of(hit["kind"]), hit["number"].lstrip("0"), year


_DOING_WORDS = (
    "Cải|Kiểm|Tuyên|Chuyển|Rà|Đào|Xây|Phát|Ứng|Nâng|Thực|Triển|Tổng|Đánh|Khảo|Hành|Kiện|Tăng|Đẩy|Đổi|Tinh|Số"
)
_SMALL_KIND = re.compile(
    rf"(?P<kind>kế hoạch|chương trình|đề án|phương án)\s+(?:{_DOING_WORDS})\s+[{SMALL}][^;:.()\n]{{8,110}}?"
    r"\s(?:năm\s+20\d\d|giai đoạn\s+20\d\d)"
)
_SEVERAL = re.compile(r"(?:các|những|mọi)\s$")


def find_small_kinds(text: str) -> Iterator[tuple[int, int]]:
    """Kinds in small letters before a name that begins with a capital: "kế hoạch Cải cách hành chính … năm 2024"."""
    for hit in _SMALL_KIND.finditer(text):
        begins_word = not text[hit.start() - 1 : hit.start()].isalnum()
        if begins_word and not _SEVERAL.search(text, max(0, hit.start() - 10), hit.start()):
            yield hit.span("kind")
