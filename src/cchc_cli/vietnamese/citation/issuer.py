"""Who issues documents: by the letters of a symbol, and by the words of a citation."""

from __future__ import annotations

import re

from cchc_cli.vietnamese.letters import key

MINISTRIES = {
    "BNV": ("Nội vụ",),
    "BTC": ("Tài chính",),
    "BTP": ("Tư pháp",),
    "BKHĐT": ("Kế hoạch và Đầu tư",),
    "BTTTT": ("Thông tin và Truyền thông",),
    "BKHCN": ("Khoa học và Công nghệ",),
    "BGDĐT": ("Giáo dục và Đào tạo",),
    "BYT": ("Y tế",),
    "BCT": ("Công Thương",),
    "BXD": ("Xây dựng",),
    "BGTVT": ("Giao thông vận tải",),
    "BTNMT": ("Tài nguyên và Môi trường",),
    "BNNPTNT": ("Nông nghiệp và Phát triển nông thôn",),
    "BNNMT": ("Nông nghiệp và Môi trường",),
    "BLĐTBXH": ("Lao động - Thương binh và Xã hội", "Lao động, Thương binh và Xã hội"),
    "BVHTTDL": ("Văn hóa, Thể thao và Du lịch",),
    "BNG": ("Ngoại giao",),
    "BQP": ("Quốc phòng",),
    "BCA": ("Công an",),
    "BDTTG": ("Dân tộc và Tôn giáo",),
}
"""Letters of ministries → the names behind "Bộ"."""

_SUCCEEDED = (
    {"BTC", "BKHĐT"},
    {"BKHCN", "BTTTT"},
    {"BXD", "BGTVT"},
    {"BNNMT", "BTNMT", "BNNPTNT"},
    {"BNV", "BLĐTBXH"},
)
"""Ministries that became one in 2025: who names an act of the old one by the new name misleads nobody."""

STATE_LETTERS = frozenset({"CP", "TTg", "UBND", "HĐND", "VPCP", "TTCP", "CTN", "UBTVQH", *MINISTRIES})
"""Letters of state bodies that are known beyond doubt."""

_PARTY = re.compile(r"(?:UBKT|VP|BTC|BTG|BTGDV|BNC|BDV|BCS|BTV)?(?:TW|TU|ThU|HU|QU|ĐU)")
_PARTY_LOCAL = re.compile(r"(?:TU|ThU|HU|QU|ĐU)")

CENTRAL_PARTY = "TW"
LOCAL_PARTY = "TU"
DEPARTMENT = "S"


def is_party(letters: str) -> bool:
    """Whether letters are those of a body of the Party, whose symbols have "-" first: 39-NQ/TW."""
    return _PARTY.fullmatch(letters) is not None


def issuer_of_letters(letters: str) -> str:
    """The issuer that the first letters behind the kind tell: CP, TTg, UBND, BNV, TW …; empty when not known."""
    if letters == CENTRAL_PARTY:
        return CENTRAL_PARTY
    if _PARTY_LOCAL.fullmatch(letters):
        return LOCAL_PARTY
    bare = letters.rstrip("0123456789")
    if bare in ("QH", "UBTVQH"):
        return bare
    if re.fullmatch(r"S[A-ZĐ]{1,8}", letters):
        return DEPARTMENT
    return letters if letters in STATE_LETTERS else ""


def is_unique(letters: str) -> bool:
    """Whether only one body in the country has these letters; committees of every place are UBND."""
    found = issuer_of_letters(letters)
    return bool(found) and found not in ("UBND", "HĐND", LOCAL_PARTY, DEPARTMENT)


_WORDS = (
    (r"(?:phó )?thủ tướng(?: chính phủ)?\b", "TTg"),
    (r"văn phòng chính phủ\b", "VPCP"),
    (r"thanh tra chính phủ\b", "TTCP"),
    (r"chính phủ\b", "CP"),
    (r"(?:ủy ban|ub) thường vụ quốc hội\b", "UBTVQH"),
    (r"quốc hội\b", "QH"),
    (r"chủ tịch nước\b", "CTN"),
    (r"(?:chủ tịch )?(?:ủy ban nhân dân|ubnd)\b", "UBND"),
    (r"(?:thường trực )?(?:hội đồng nhân dân|hđnd)\b", "HĐND"),
    (r"(?:bộ chính trị|ban bí thư|ban chấp hành trung ương|bch trung ương|bch tw)\b", CENTRAL_PARTY),
    (r"(?:trung ương|hội nghị (?:lần thứ \w+ )?(?:ban chấp hành )?trung ương)\b", CENTRAL_PARTY),
    (
        r"(?:ban (?:chấp hành|thường vụ)|bch|btv) (?:đảng bộ|đảng ủy|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy)\b",
        LOCAL_PARTY,
    ),
    (r"(?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy)\b", LOCAL_PARTY),
    (r"(?:giám đốc )?sở\b", DEPARTMENT),
)
_HEADS = tuple((re.compile(key(words)), letters) for words, letters in _WORDS)
_MINISTRY = re.compile(r"(?:bộ trưởng )?bộ (.+)")
_BY_NAME = {key(name): letters for letters, names in MINISTRIES.items() for name in names}


def issuer_of_words(words: str) -> str:
    """The issuer that a citation names behind "của", as the letters of its symbols; empty when not known."""
    folded = key(words)
    for head, letters in _HEADS:
        if head.match(folded):
            return letters
    ministry = _MINISTRY.fullmatch(folded)
    return _BY_NAME.get(ministry[1], "") if ministry else ""


def contradict(letters: str, words: str) -> bool:
    """Whether the issuer of a symbol's letters cannot be the one that the words name."""
    first, second = issuer_of_letters(letters), issuer_of_words(words)
    if not first or not second or first == second:
        return False
    return not any({first, second} <= became for became in _SUCCEEDED)
