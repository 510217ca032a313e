"""Titles of a plan as the decision, the plan and the articles say them, made comparable."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from cchc_cli.vietnamese.letters import key

_OPENING = re.compile(
    r"(?:(?:về việc|v/v|về)\s+)?(?:(?:ban hành|phê duyệt)\s+)?(?:kèm theo (?:quyết định|văn bản) này\s+)?(?:bản\s+)?"
)
_ISSUED = re.compile(
    r"(?:ban hành|phê duyệt)\s+(?:kèm\s+theo\s+(?:Quyết\s+định|văn\s+bản)\s+này\s+)(?P<title>[^.;:(]+)",
    re.IGNORECASE,
)
_LONG = {
    "cchc": "cải cách hành chính",
    "tthc": "thủ tục hành chính",
    "ubnd": key("ủy ban nhân dân"),
    "hđnd": key("hội đồng nhân dân"),
}
_YEAR = re.compile(
    r"(?<![-–\d/.])(?<![-–]\s)(?:năm\s+)(?P<year>(?:19|20)\d\d)(?!\s*[-–]|[\d/])", re.IGNORECASE
)
_LOOKS_BACK = re.compile(
    r"kết quả|tổng kết|sơ kết|đánh giá|khắc phục|chỉ số|rà soát|kiểm điểm|giai đoạn|sửa đổi|bổ sung|điều chỉnh"
)


def title_words(title: str, kind: str) -> tuple[str, ...]:
    """The words of a title without what opens it: "Ban hành Kế hoạch Cải cách …" → cải, cách, …"""
    text = key(title)
    text = text[_match_end(text) :]
    if text.startswith(key(kind)):
        text = text[len(key(kind)) :].removeprefix(" về ")
    words = re.findall(r"[^\W_]+", text)
    return tuple(part for word in words for part in _LONG.get(word, word).split())


def issued_title(article: str) -> tuple[str, int, int] | None:
    """The title that Điều 1 puts in force, with its place; None when the article says none."""
    found = _ISSUED.search(article)
    if found is None:
        return None
    words = found["title"].rstrip()
    return words, found.start("title"), found.start("title") + len(words)


def contradict(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, str] | None:
    """The words in which two titles say different things; None where one only leaves words out.

    Words that ran together when the text was copied, or that were cut off at its end, say nothing different.
    """
    for tag, start, end, other_start, other_end in SequenceMatcher(
        None, first, second, autojunk=False
    ).get_opcodes():
        said, other = first[start:end], second[other_start:other_end]
        joined, other_joined = "".join(said), "".join(other)
        if tag == "replace" and not joined.startswith(other_joined) and not other_joined.startswith(joined):
            return " ".join(said), " ".join(other)
    return None


def title_year(title: str) -> tuple[int, int, int] | None:
    """The one year that a title says the plan is for, with the place of its figures.

    None where it says several, a period, or looks back on a year ("khắc phục hạn chế của Chỉ số … năm 2022").
    """
    found = list(_YEAR.finditer(title))
    if len(found) != 1 or _LOOKS_BACK.search(key(title)):
        return None
    return int(found[0]["year"]), *found[0].span("year")


def _match_end(text: str) -> int:
    found = _OPENING.match(text)
    return found.end() if found else 0
