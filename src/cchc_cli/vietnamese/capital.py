"""Capital letters inside a sentence: which words may carry one, and which are common words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.vietnamese.letters import key
from cchc_cli.vietnamese.word import compounds, syllables


@dataclass(frozen=True, slots=True)
class Capital:
    """A word of two syllables that begins with a capital inside a sentence."""

    start: int
    end: int
    """of both syllables"""
    said: str
    """both syllables, folded"""


def is_in_capitals(text: str) -> bool:
    """Whether a text is printed in capitals, where no single one means anything."""
    letters = [letter for letter in text if letter.isalpha()]
    return bool(letters) and sum(map(str.isupper, letters)) * 2 > len(letters)


def starts_sentence(text: str, place: int) -> bool:
    """Whether nothing, a full stop, a colon or a new line stands before a place."""
    return bool(_SENTENCE_END.search(text[max(0, place - 12) : place])) or place == 0


def capitals_after_marks(text: str) -> Iterator[Capital]:
    """Verbs with a capital behind ";" or ",", where the sentence goes on; names and titles are left alone."""
    for found in _AFTER_MARK.finditer(text):
        first, said = found["first"], key(f"{found['first']} {found['second']}")
        rest = key(found["rest"] or "")
        if not _is_plain(first, found["second"]) or said in _NAMING or rest in _PERSONS:
            continue
        opens = said in _VERBS or key(first) in _SHORT_VERBS
        if opens and (found["mark"] == ";" or (rest not in ("", "và") and said not in _FIELDS)):
            yield Capital(found.start("first"), found.end("second"), said)


def capitals_after_nouns(text: str) -> Iterator[Capital]:
    """Common words with a capital behind a noun that names nothing: "công tác Cải cách hành chính", "cuộc Điều tra"."""
    for found in _AFTER_NOUN.finditer(text):
        said = key(f"{found['first']} {found['second']}")
        if _is_plain(found["first"], found["second"]) and (said in _VERBS or said in _COMMON):
            yield Capital(found.start("first"), found.end("second"), said)


def small_parts(text: str) -> Iterator[tuple[int, int]]:
    """Numbered parts of a document with a small letter, which Nghị định 30/2020 writes with a capital: "mục 3", "phần II"."""
    for found in _SMALL_PART.finditer(text):
        yield found.span()


def is_verb(first: str, second: str) -> bool:
    """Whether two syllables are a verb that plans use for their tasks."""
    return key(f"{first} {second}") in _VERBS


def _is_plain(first: str, second: str) -> bool:
    """A capital followed by small letters: no abbreviation, no name of several words."""
    return first[0].isupper() and first[1:].islower() and second.islower()


_SENTENCE_END = re.compile(r"[.!?:…\n][\s\"“(\[-]*$|^[\s\"“(\[-]+$")
_AFTER_MARK = re.compile(
    r"(?P<mark>[;,])[ \u00a0]+(?P<first>[^\W\d_]{2,}) (?P<second>[^\W\d_]+)(?: (?P<rest>[^\W\d_]+))?"
)
_AFTER_NOUN = re.compile(
    r"\b(?:cuộc|việc|công tác|hoạt động|nhiệm vụ|quá trình|nội dung) (?P<first>[^\W\d_]{2,}) (?P<second>[^\W\d_]+)"
)
_SMALL_PART = re.compile(
    r"(?<![\w/])(?:phần|chương|mục|tiểu mục|điều) (?:[IVXLC]+|\d{1,3}[a-zđ]?)(?![\w%,/]*\w*\d?%|[\w])"
)

_COMMON = compounds("cải cách|thủ tục|chuyển đổi|kỷ luật|hành chính")
_VERBS = compounds(
    """
    ban hành|báo cáo|bãi bỏ|bảo đảm|biểu dương|bố trí|bồi dưỡng|bổ sung|cải thiện|cải tiến|cắt giảm|cập nhật|chấm điểm
    chấn chỉnh|chỉ đạo|chủ động|chủ trì|chuẩn bị|chuẩn hóa|chuyển giao|công bố|công khai|cung cấp|củng cố|duy trì|đảm bảo
    đánh giá|đào tạo|đăng ký|đăng tải|đẩy mạnh|đề xuất|đề nghị|điều chỉnh|điều tra|đo lường|đôn đốc|đổi mới|đơn giản
    đưa vào|gắn kết|giải quyết|giám sát|giảm thiểu|hoàn thành|hoàn thiện|hướng dẫn|huy động|kết nối|khai thác|khảo sát
    khắc phục|khen thưởng|khuyến khích|kiểm soát|kiểm tra|kiến nghị|kiện toàn|lãnh đạo|lấy ý|lập dự|lồng ghép|lựa chọn
    mở rộng|mua sắm|nâng cao|nâng cấp|nghiên cứu|niêm yết|phát hiện|phát động|phát huy|phát triển|phân bổ|phân cấp
    phân công|phân loại|phê duyệt|phổ biến|phối hợp|phục vụ|quán triệt|quản lý|quy định|rà soát|rút ngắn|sắp xếp|số hóa
    soạn thảo|sử dụng|sửa chữa|sửa đổi|tái cấu|tạo điều|tạo lập|tăng cường|tập huấn|tập trung|tham gia|tham mưu|thanh tra
    thẩm định|thẩm tra|theo dõi|thí điểm|thiết lập|thông báo|thống kê|thực hiện|thường xuyên|tích cực|tích hợp|tiếp nhận
    tiếp tục|tiến hành|tinh giản|tinh gọn|tổ chức|tổng hợp|tổng kết|trang bị|triển khai|tuyên truyền|tuyển dụng|từng bước
    tự kiểm|ứng dụng|ưu tiên|vận động|vận hành|xác định|xây dựng|xem xét|xóa bỏ|xử lý
    """
)
"""What the tasks of a plan begin with."""

_SHORT_VERBS = syllables("tăng giảm đưa gắn lập giao")
_PERSONS = syllables("viên trưởng sĩ sỹ")
"""What makes a post of a verb: "Điều tra viên"."""

_FIELDS = compounds("xây dựng|quản lý|phát triển|thống kê|giám sát|đào tạo|tổ chức")
"""Verbs that are also fields of agencies, so that a comma may part two of them: "Sở: Nội vụ, Xây dựng …"."""

_NAMING = compounds("báo cáo|thông báo|hướng dẫn|quy định|thanh tra")
"""Verbs that are also nouns which begin a name or a title: "Hướng dẫn số 12", "Thanh tra tỉnh"."""
