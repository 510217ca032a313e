"""Whether two titles of one document say the same."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from cchc_cli.vietnamese.letters import key

_SPELT_OUT = {
    "cchc": "cải cách hành chính",
    "tthc": "thủ tục hành chính",
    "ubnd": "ủy ban nhân dân",
    "hđnd": "hội đồng nhân dân",
    "cntt": "công nghệ thông tin",
    "qppl": "quy phạm pháp luật",
    "kh&cn": "khoa học và công nghệ",
}
_NOT_SPOKEN = re.compile(r"\bcải cách hành chính nhà nước\b")
"""Papers call the same programme "cải cách hành chính" and "cải cách hành chính nhà nước"."""

_BEGINNING = re.compile(
    r"^(?:(?:về việc|về|v v|ban hành|quy định|phê duyệt|hướng dẫn|chi tiết|một số điều của)\s+)+"
)
_PERIOD = re.compile(r"giai đoạn\s+((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)(?!\d)", re.IGNORECASE)
_SHORTEST = 5
_STEADY = 4

Step = tuple[str, int, int, int, int]


def folded(title: str) -> str:
    """A title as it is compared: small letters, common abbreviations spelt out, no marks."""
    words = re.findall(r"[\w&]+", key(title))
    plain = key(" ".join(_SPELT_OUT.get(word, word) for word in words))
    return _NOT_SPOKEN.sub("cải cách hành chính", plain)


def other_years(title: str, other: str) -> tuple[str, str] | None:
    """The periods of two titles where they differ: "giai đoạn 2021 - 2025" and "giai đoạn 2021 - 2030"."""
    first, second = _PERIOD.findall(title), _PERIOD.findall(other)
    if len(first) != 1 or len(second) != 1 or first == second:
        return None
    return " - ".join(first[0]), " - ".join(second[0])


def swapped_words(title: str, other: str) -> tuple[str, str] | None:
    """A few syllables that stand in one title where the other has others, the words around them being the same.

    Titles are shortened and joined in many ways; only an exchange of one or two syllables inside words that agree is a
    slip: "quy chế tự chủ của tổ chức khoa học" for "cơ chế tự chủ của tổ chức khoa học".
    """
    first, second = _syllables(title), _syllables(other)
    if min(len(first), len(second)) < _SHORTEST:
        return None
    steps: list[Step] = list(SequenceMatcher(a=first, b=second, autojunk=False).get_opcodes())
    for index, (step, a, b, c, d) in enumerate(steps):
        if step == "replace" and b - a <= 2 and d - c <= 2 and _is_held(steps, index):
            # One syllable alone says little; the next one, which is the same in both, makes it a word.
            more = 1 if b - a == 1 or d - c == 1 else 0
            return " ".join(first[a : b + more]), " ".join(second[c : d + more])
    return None


def _is_held(steps: Sequence[Step], index: int) -> bool:
    """Whether at least four equal syllables follow, and two stand before unless it is the beginning."""
    after = steps[index + 1] if index + 1 < len(steps) else None
    if after is None or after[0] != "equal" or after[2] - after[1] < _STEADY:
        return False
    before = steps[index - 1] if index else None
    return before is None or (before[0] == "equal" and before[2] - before[1] >= 2)


def _syllables(title: str) -> list[str]:
    return _BEGINNING.sub("", folded(title)).split()
