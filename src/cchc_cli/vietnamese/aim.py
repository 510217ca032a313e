"""What the words of a target say of its aim: that less is better, or that nobody can measure it."""

from __future__ import annotations

import re
import unicodedata

from cchc_cli.vietnamese.letters import key

_BURDENS = re.compile(
    r"(?<!\w)(?:trễ|quá\s+hạn|chậm|tồn\s+đọng|sai\s+(?:sót|phạm)|vi\s+phạm|khiếu\s+nại|chi\s+phí|thời\s+gian"
    r"|nợ\s+đọng|chồng\s+chéo|trùng\s+lắp|phiền\s+hà|không\s+đúng)(?!\w)",
    re.IGNORECASE,
)


_DEALT_WITH = re.compile(
    r"(?<!\w)(?:được|phải|bị\s+xử\s+lý|xin\s+lỗi|đơn\s+giản\s+hó?[óo]?a|xử\s+lý|giải\s+quyết|khắc\s+phục|chấn\s+chỉnh|trả\s+lời"
    r"|(?:rút\s+ngắn|cắt\s+giảm|giảm)(?!.*(?<!\w)(?:xuống|còn)(?!\w)))(?!\w)",
    re.IGNORECASE | re.DOTALL,
)
"""Of late files for which somebody apologises, of time that is cut, more is better."""


def is_burden(words: str) -> bool:
    """Whether the words name something that is better when there is less of it."""
    composed = unicodedata.normalize("NFC", words)
    return _BURDENS.search(composed) is not None and _DEALT_WITH.search(composed) is None


_CUT = re.compile(
    r"(?<!\w)(?:rút ngắn|cắt giảm|giảm|tiết kiệm)(?: (?:được|thêm|ít nhất|tối thiểu|khoảng))* *$"
)


def is_cut(before: str) -> bool:
    """Whether the words before a figure make it the part by which something shrinks: "rút ngắn 20% thời gian"."""
    return _CUT.search(key(before)) is not None


_VAGUE = re.compile(r"(?<!\w)(?:tối\s+đa|mạnh|đáng\s+kể|rõ\s+rệt|cơ\s+bản|từng\s+bước)\s*$", re.IGNORECASE)


def is_vague(words: str) -> bool:
    """Whether a change is asked in words that no figure can satisfy or miss ("giảm tối đa")."""
    return _VAGUE.search(unicodedata.normalize("NFC", words).strip(" .,;")) is not None


def names_objectives(heading: str) -> bool:
    """Whether a heading opens the objectives, and nothing but them ("Mục tiêu cụ thể", "Các chỉ tiêu chủ yếu")."""
    return _OBJECTIVES.match(key(heading)) is not None


def is_general(heading: str) -> bool:
    """Whether a heading opens objectives that are meant in general, without figures ("Mục tiêu chung")."""
    return _GENERAL.match(key(heading)) is not None


def is_compared(words: str) -> bool:
    """Whether the words say what a result is compared with ("so với năm 2021", "cao hơn bình quân")."""
    return _COMPARED.search(key(words)) is not None


def counts_steps(unit: str) -> bool:
    """Whether a unit counts places in a ranking, or points of an index."""
    return _STEPS.match(key(unit)) is not None


def due_year(before: str, after: str) -> int | None:
    """The year by which a figure is to be reached, said at the beginning of its clause or right behind the figure."""
    found = _DUE_BEFORE.match(key(before)) or _DUE_BEHIND.match(key(after))
    return int(found["year"]) if found else None


def compared_year(words: str) -> int | None:
    """The year a result is compared with ("so với năm 2022", "cao hơn năm 2022")."""
    found = _COMPARED_YEAR.search(key(words))
    return int(found["year"]) if found else None


def years_in(words: str) -> frozenset[int]:
    """Every year that the words name."""
    return frozenset(map(int, _YEAR.findall(words)))


def find_aims(text: str) -> tuple[tuple[int, int], ...]:
    """Where a text wants a rate, an index or a rank to be better ("nâng cao Chỉ số", "tăng tỷ lệ")."""
    return tuple((match.start("aim"), match.end("aim")) for match in _AIMS.finditer(text))


_OBJECTIVES = re.compile(
    r"\W*(?:các |một số )?(?:mục tiêu|chỉ tiêu)(?! chung| tổng quát)(?!.*\b(?:nhiệm vụ|giải pháp|yêu cầu|nội dung)\b)"
)
_GENERAL = re.compile(r"\W*(?:các )?mục tiêu (?:chung|tổng quát)\b")
_COMPARED = re.compile(
    r"\bso với\b|\bhơn\b|\bnăm (?:trước|ngoái)\b|\bcùng kỳ\b|\b(?:trung )?bình quân\b|\bhiện (?:nay|tại|có|hành)\b"
    r"|\btừ \d\S* (?:lên|xuống)\b|\bmức đã đạt\b"
)
_YEAR = re.compile(r"(?<![\w/.,])20\d\d(?![\w/]|[.,]\d)")
_IN_YEAR = r"(?:đến|trong|vào|hết|cuối)(?: hết| cuối)? năm (?P<year>20\d\d)(?!\d)"
_DUE_BEFORE = re.compile(rf"\W*(?:(?:phấn đấu|bảo đảm|đảm bảo)[, ]+)?{_IN_YEAR}")
_DUE_BEHIND = re.compile(rf"[\s,]*{_IN_YEAR}")
_COMPARED_YEAR = re.compile(r"\b(?:so với|hơn)(?: cùng kỳ| cuối| kết quả)? năm (?P<year>20\d\d)(?!\d)")
_STEPS = re.compile(r"(?:bậc|hạng|thứ hạng|vị trí|điểm)(?!\w)")
_AIMS = re.compile(
    r"(?<!\w)(?P<aim>(?:tăng|nâng|nâng\s+cao|cải\s+thiện|giảm|cải\s+thiện,\s+nâng\s+cao)(?:\s+(?:mạnh|dần|thêm))?)"
    r"\s+(?:các\s+)?(?:t[ỷỉ]\s+lệ|chỉ\s+số|thứ\s+hạng|vị\s+trí\s+xếp\s+hạng|xếp\s+hạng|mức\s+độ\s+hài\s+lòng)(?!\w)",
    re.IGNORECASE,
)
