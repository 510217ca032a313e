"""Where a row begins again inside another one: two printed rows that were typed as one."""

from __future__ import annotations

import re
from collections.abc import Iterable

from cchc_cli.vietnamese.letters import key

_WORD = re.compile(r"[^\W_]+")
_HEAD = 3
"""How many syllables the beginnings share."""

# Behind these words a capital begins the name of a document or goes on with the sentence, not a new row.
_LINKS = frozenset(
    key(word)
    for word in [
        "và",
        "hoặc",
        "của",
        "về",
        "theo",
        "tại",
        "trong",
        "với",
        "cùng",
        "các",
        "những",
        "hiện",
        "hành",
        "khai",
        "dựng",
        "quyết",
        "định",
        "hoạch",
        "trình",
        "án",
        "nghị",
        "thư",
        "tư",
        "luật",
        "lệnh",
        "số",
        "này",
        "gồm",
        "là",
        "cho",
        "đến",
        "từ",
    ]
)


def begins_again(text: str, others: Iterable[str]) -> int | None:
    """Where in a text the words come again with which it begins, as rows beside it begin with them too.

    "Bộ tiêu chí đánh giá sở Bộ tiêu chí đánh giá huyện" beside "Bộ tiêu chí đánh giá xã" → 24.
    """
    words = list(_WORD.finditer(text))
    head = _head(words)
    for at in range(_HEAD + 1, len(words) - _HEAD + 1):
        found = words[at]
        gap = text[words[at - 1].end() : found.start()]
        if (
            found[0][0].isupper()
            and not gap.strip(" )\n")
            and _head(words[at:]) == head
            and key(words[at - 1][0]) not in _LINKS
        ):
            begins_so = any(_head(list(_WORD.finditer(other))) == head for other in others)
            return found.start() if begins_so else None
    return None


def _head(words: list[re.Match[str]]) -> tuple[str, ...]:
    return tuple(key(word[0]) for word in words[:_HEAD])
