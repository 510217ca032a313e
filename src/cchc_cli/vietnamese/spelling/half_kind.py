"""Half of a kind of document, left over in a list of kinds: "Xây dựng Chương, Kế hoạch" for "Chương trình, Kế hoạch"."""

from __future__ import annotations

from collections.abc import Sequence

from cchc_cli.vietnamese.spelling.tokens import MARK, Token

_KINDS = (
    "nghị quyết", "quyết định", "chỉ thị", "quy chế", "quy định", "thông báo", "hướng dẫn", "chương trình", "kế hoạch",
    "phương án", "đề án", "dự án", "báo cáo", "biên bản", "tờ trình", "hợp đồng", "công văn", "công điện", "nghị định",
    "thông tư",
)  # fmt: skip
"""Kinds of documents by Decree 30/2020 and of legal documents, those of two syllables."""
_SECONDS = {
    first: [kind for kind in _KINDS if kind.split()[0] == first] for first in {k.split()[0] for k in _KINDS}
}
_COMMA = ","


def half_kind(line: Sequence[Token], index: int) -> str:
    """The kind whose first syllable stands alone at a token, between commas; empty where none or two could be meant."""
    token = line[index]
    kinds = _SECONDS.get(token.key, ())
    if len(kinds) != 1 or not token.text.istitle() or line[index + 1].key != MARK:
        return ""
    before, after = line[index - 1], line[index + 1]
    follows = before.text == _COMMA and _is_kind(line, index - 3)
    precedes = after.text == _COMMA and _is_kind(line, index + 2)
    return kinds[0] if follows or precedes else ""


def _is_kind(line: Sequence[Token], index: int) -> bool:
    pair = line[index : index + 2] if index > 0 else ()
    return " ".join(token.key for token in pair) in _KINDS and pair[0].text.istitle()
