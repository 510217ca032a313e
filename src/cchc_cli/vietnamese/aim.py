"""What the words of a target say of its aim: that less is better, or that nobody can measure it."""

from __future__ import annotations

import re
import unicodedata

_BURDENS = re.compile(
    r"(?<!\w)(?:trễ|quá\s+hạn|chậm|tồn\s+đọng|sai\s+(?:sót|phạm)|vi\s+phạm|khiếu\s+nại|chi\s+phí|thời\s+gian"
    r"|nợ\s+đọng|chồng\s+chéo|trùng\s+lắp|phiền\s+hà|không\s+đúng)(?!\w)",
    re.IGNORECASE,
)


def is_burden(words: str) -> bool:
    """Whether the words name something that is better when there is less of it."""
    return _BURDENS.search(unicodedata.normalize("NFC", words)) is not None


_VAGUE = re.compile(r"(?<!\w)(?:tối\s+đa|mạnh|đáng\s+kể|rõ\s+rệt|cơ\s+bản|từng\s+bước)\s*$", re.IGNORECASE)


def is_vague(words: str) -> bool:
    """Whether a change is asked in words that no figure can satisfy or miss ("giảm tối đa")."""
    return _VAGUE.search(unicodedata.normalize("NFC", words).strip(" .,;")) is not None
