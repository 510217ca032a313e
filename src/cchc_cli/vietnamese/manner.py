"""Ways of working that make another task out of the same words: to train people in a thing, to publicise it, to hold a contest, to do the rest."""

from __future__ import annotations

import re
from functools import lru_cache

from cchc_cli.vietnamese.letters import key
from cchc_cli.vietnamese.wording import keyed

_WORDS = {
    "training": r"tập huấn|đào tạo|bồi dưỡng",
    "contest": r"hội thi|cuộc thi",
    "visit": r"tham quan|học tập",
    "rest": r"(?:nội dung|nhiệm vụ|công việc) khác",
    "publicity": r"tuyên truyền|chuyên mục|bài viết|tin, bài|phóng sự|video",
}
_MEASURES = {
    "on-time": r"đúng hạn|trước hạn|quá hạn|trễ hạn|chậm|tồn đọng|đúng tiến độ",
    "online": r"trực tuyến|toàn trình|môi trường mạng|mức độ [34]",
    "digitised": r"số hóa",
    "payment": r"thanh toán",
    "satisfaction": r"hài lòng",
    "signing": r"ký số|chữ ký số",
    "publication": r"công khai",
    "review": r"rà soát|đơn giản hóa|cắt giảm",
    "apology": r"xin lỗi",
    "staff": r"biên chế",
}
_MANNERS = {name: re.compile(keyed(rf"(?<!\w)(?:{words})(?!\w)")) for name, words in _WORDS.items()}

_MEASURED = {name: re.compile(keyed(rf"(?<!\w)(?:{words})(?!\w)")) for name, words in _MEASURES.items()}


@lru_cache(maxsize=4096)
def measures(subject: str) -> frozenset[str]:
    """What a target measures of a thing: two rates of the same files are not one target, when one is done in time, one online."""
    said = key(subject)
    return frozenset(name for name, words in _MEASURED.items() if words.search(said))


@lru_cache(maxsize=4096)
def manners(title: str) -> frozenset[str]:
    """The ways of working that a title names."""
    said = key(title)
    return frozenset(name for name, words in _MANNERS.items() if words.search(said))
