"""What the words of a deadline leave out: how often, by which document, or the end of the phrase itself."""

from __future__ import annotations

import re
import unicodedata

Stretch = tuple[int, int]


def unfinished(phrase: str) -> Stretch | None:
    """The last words of a phrase that call for more: "Theo Kế hoạch của", "Trước ngày", "Khi có"."""
    found = _UNFINISHED.search(_plain(phrase))
    return (found.start("word"), found.end("word")) if found else None


def periodic_words(text: str) -> Stretch | None:
    """ "Định kỳ" where the words around it name no period; None where they do ("định kỳ hàng quý")."""
    plain = _plain(text)
    found = _PERIODIC.search(plain)
    if found is None or _PERIOD.search(f"{plain[: found.start()]} {plain[found.end() :]}"):
        return None
    return found.start(), found.end()


def reports_periodically(text: str) -> Stretch | None:
    """Where words say that the work or its report comes back, and not how often: "báo cáo theo định kỳ"."""
    plain = _plain(text)
    found = _PERIODIC_REPORT.search(plain)
    return None if found is None or _PERIOD.search(plain) else (found.start(), found.end())


def basis_without_name(phrase: str, named: tuple[str, ...] = ()) -> bool:
    """Whether a phrase refers to a plan, a rule or a wish, and does not say whose: "Theo quy định".

    ``named`` are the words of the task: "Theo Đề án" is clear where the work is to carry out a certain Đề án.
    """
    plain = " ".join(_plain(phrase).split()).strip(" -.;")
    if _NAMELESS.fullmatch(plain) is None:
        return False
    return not any(paper in plain and paper in _plain(text) for paper in _PAPERS for text in named)


def _plain(text: str) -> str:
    """In small composed letters, every character in its place; decomposed text is left alone, as no place would fit."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) and unicodedata.is_normalized("NFC", text) else ""


_UNFINISHED = re.compile(
    r"(?<!\bnăm )(?<!\btháng )(?<!\bquý )(?<!\bkỳ )(?<!\btuần )(?<!\btiếp )(?<!\bkèm )(?<!\bvăn )(?<!\bcông )(?<!\bvăn bản )"
    r"\b(?P<word>của|và|hoặc|theo|trước|đến|từ|khi|khi có|sau|các|những|với|cho|trong"
    r"|(?:trước|đến|chậm nhất|từ|sau) (?:ngày|tháng|quý))[\s,;.]*$"
)
_PERIODIC = re.compile(r"(?:\btheo\s+)?(?<!quy )\b(?:định|thường) kỳ\b(?!\s+(?:họp|báo cáo))")
_PERIODIC_REPORT = re.compile(r"\btheo\s+định kỳ\b|\bbáo cáo(?:\s+kết quả)?(?:\s+thực hiện)?\s+định kỳ\b")
_PERIOD = re.compile(r"\b(?:ngày|tuần|tháng|quý|năm)\b(?!\s*\d{4})")
_BASIS = (
    r"(?:quy định|kế hoạch|yêu cầu|đề án|chương trình|quyết định|hướng dẫn|chỉ đạo|nhu cầu|văn bản"
    r"|thực tế|tình hình thực tế|nhiệm vụ được giao)"
)
_PAPERS = ("kế hoạch", "đề án", "chương trình", "quyết định")
_NAMELESS = re.compile(rf"(?:theo|tùy theo|căn cứ|đúng) {_BASIS}(?:(?:,| và| hoặc|/) ?(?:theo )?{_BASIS})*")
