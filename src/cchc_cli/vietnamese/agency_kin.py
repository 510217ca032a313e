"""What the agencies of a cell work on, whatever their level: Sở Nội vụ and Phòng Nội vụ are kin.

A district has one room where the province has several departments (Nghị định 37/2014/NĐ-CP beside 24/2014/NĐ-CP), and the
departments of 2025 have each taken over another one (Nghị định 45/2025, 150/2025): an agency has one or more fields, and two
agencies that share a field are counterparts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from cchc_cli.vietnamese.letters import key
from cchc_cli.vietnamese.wording import keyed, spelt_out

Fields = frozenset[str]

ALL = "*"
"""The agencies of the office's own level together: "các sở, ban, ngành", "các cơ quan liên quan"."""

BELOW = "below"
"""The units below, with their level behind it: "below huyện"; "below" alone where none is said ("địa phương")."""


@lru_cache(maxsize=4096)
def kin(cell: str) -> frozenset[Fields]:
    """The agencies of a cell, each by its fields."""
    text = key(spelt_out(_SHORT.sub(lambda found: _NAMES[found[0]], cell)))
    found: set[Fields] = set()
    text = _OF_UNIT.sub(" ", text)
    for pattern, fields in _FIELDS:
        if pattern.search(text):
            found.add(fields)
            text = pattern.sub(" ; ", text)
    text = _POSTS.sub(" ", text)
    for level, pattern in _BELOW.items():
        if pattern.search(text):
            found.add(frozenset([f"{BELOW} {level}".strip()]))
            text = pattern.sub(" ; ", text)
    if _OWN.search(text):
        found.add(frozenset(["ubnd"]))
    if _GROUP.search(text):
        found.add(frozenset([ALL]))
    return frozenset(found)


def without_level(agencies: Iterable[Fields]) -> frozenset[Fields]:
    """The same with the units below as one, for offices of different levels."""
    return frozenset(
        frozenset(BELOW if field.startswith(BELOW) else field for field in fields) for fields in agencies
    )


def unmatched(first: Iterable[Fields], second: Iterable[Fields]) -> frozenset[Fields]:
    """The agencies of the first that have no counterpart in the second."""
    others = list(second)
    return frozenset(fields for fields in first if not any(fields & other for other in others))


_NAMES = {
    "TC - KH": "tài chính - kế hoạch",
    "TC-KH": "tài chính - kế hoạch",
    "VH - TT": "văn hóa - thông tin",
    "VH-TT": "văn hóa - thông tin",
    "VH&TT": "văn hóa - thông tin",
    "VHTT": "văn hóa - thông tin",
    "VH - XH": "văn hóa - xã hội",
    "VHXH": "văn hóa - xã hội",
    "KT - HT": "kinh tế - hạ tầng",
    "KT-HT": "kinh tế - hạ tầng",
    "GDĐT": "giáo dục và đào tạo",
    "GD&ĐT": "giáo dục và đào tạo",
    "GD - ĐT": "giáo dục và đào tạo",
    "TTTT": "thông tin và truyền thông",
    "TT&TT": "thông tin và truyền thông",
    "KH&CN": "khoa học và công nghệ",
    "KHCN": "khoa học và công nghệ",
    "KH&ĐT": "kế hoạch và đầu tư",
    "KHĐT": "kế hoạch và đầu tư",
    "TNMT": "tài nguyên và môi trường",
    "TN&MT": "tài nguyên và môi trường",
    "GTVT": "giao thông vận tải",
    "LĐTBXH": "lao động - thương binh và xã hội",
    "LĐ-TB&XH": "lao động - thương binh và xã hội",
    "NN&PTNT": "nông nghiệp và phát triển nông thôn",
    "NNPTNT": "nông nghiệp và phát triển nông thôn",
    "PT&TH": "phát thanh và truyền hình",
    "SNV": "sở nội vụ",
    "VP": "văn phòng",
}
_SHORT = re.compile(
    rf"(?<!\w)(?:{'|'.join(re.escape(name) for name in sorted(_NAMES, key=len, reverse=True))})(?!\w)"
)
_HEAD = r"(?:(?:các )?(?:sở|phòng|ban|ngành|bộ): ?|(?:sở|phòng|ban|ngành|bộ) )?"
_AND = r"\s*(?:,|-|và|&)?\s*"
_OF_UNIT = re.compile(
    keyed(
        r"(?:trực )?thuộc (?:ủy ban nhân dân )?(?:các )?(?:cấp )?(?:tỉnh|huyện|xã)(?:, thành phố|, thị xã)*"
        r"|(?<=tư pháp) các huyện|(?<=nội vụ) các huyện"
    )
)


def _field(words: str, *fields: str) -> tuple[re.Pattern[str], Fields]:
    pattern = rf"(?<!\w){_HEAD}(?:{words.replace('_', _AND)})(?!\w)"
    return re.compile(keyed(pattern)), frozenset(fields)


# The longer names first: each takes its words away.
_FIELDS = (
    _field("văn phòng(?: (?:hội đồng nhân dân_)?ủy ban nhân dân)?(?: (?:tỉnh|huyện|xã))?", "văn phòng"),
    _field("văn hóa_thể thao_(?:và )?du lịch|văn hóa_thể thao|du lịch", "văn hóa"),
    _field("văn hóa_thông tin", "văn hóa", "thông tin"),
    _field("văn hóa_xã hội", "văn hóa", "thông tin", "nội vụ", "giáo dục", "y tế", "lao động"),
    _field("thông tin_truyền thông", "thông tin"),
    _field("kinh tế_hạ tầng(?:_đô thị)?|quản lý đô thị", "công thương", "xây dựng", "giao thông", "khoa học"),
    _field("tài chính_kế hoạch", "tài chính", "đầu tư"),
    _field("kế hoạch_đầu tư", "đầu tư", "tài chính"),
    _field("khoa học_công nghệ", "khoa học"),
    _field("giáo dục_đào tạo", "giáo dục"),
    _field("lao động_thương binh_xã hội", "lao động"),
    _field("nông nghiệp_môi trường", "nông nghiệp", "tài nguyên"),
    _field("nông nghiệp_phát triển nông thôn", "nông nghiệp"),
    _field("tài nguyên_môi trường", "tài nguyên"),
    _field("giao thông_vận tải|giao thông vận tải", "giao thông"),
    _field("y tế", "y tế"),
    _field("công thương", "công thương"),
    _field("(?:(?<=sở )|(?<=, ))xây dựng", "xây dựng"),
    _field("dân tộc(?:_tôn giáo)?", "dân tộc"),
    _field("tư pháp", "tư pháp"),
    _field("bộ nội vụ", "bộ nội vụ"),
    _field("nội vụ", "nội vụ"),
    _field("tài chính", "tài chính"),
    _field("thanh tra", "thanh tra"),
    _field("công an", "công an"),
    _field("quân sự", "quân sự"),
    _field("kho bạc", "kho bạc"),
    _field("thuế", "thuế"),
    _field("bảo hiểm xã hội", "bảo hiểm"),
    _field("ban dân vận|ban tuyên giáo(?:_dân vận)?", "đảng"),
    _field("ban pháp chế(?: hội đồng nhân dân)?", "hội đồng"),
    _field("trung tâm phục vụ hành chính công|bộ phận một cửa", "một cửa"),
    _field(
        "đài (?:phát thanh|truyền thanh|truyền hình)(?:_truyền hình)?|báo (?=\\w)|cơ quan (?:báo chí|thông tin truyền thông)"
        "|(?:các )?cơ quan thông tin|trung tâm văn hóa_thể thao_truyền thông|cổng thông tin điện tử",
        "báo chí",
    ),
    _field("mặt trận tổ quốc|đoàn thể|hội (?:nông dân|phụ nữ|cựu chiến binh)|liên đoàn lao động", "đoàn thể"),
)
_POSTS = re.compile(keyed(r"\b(?:chủ tịch|giám đốc|thủ trưởng|trưởng|chánh|lãnh đạo)\b"))
_COMMITTEE = "(?:ủy ban nhân dân )?"
_BELOW = {
    level: re.compile(keyed(pattern))
    for level, pattern in {
        "huyện": (
            rf"{_COMMITTEE}(?:các )?huyện(?:, (?:thành phố|thành|thị xã|thị))+|ủy ban nhân dân (?:cấp|các) huyện"
            r"|cấp huyện(?=(?:,| và) (?:cấp )?xã)"
        ),
        "xã": (
            rf"{_COMMITTEE}(?:các )?xã(?:, (?:phường|thị trấn))+|ủy ban nhân dân (?:cấp|các) xã|các xã"
            r"|(?:(?<=[;,] )|(?<=và ))(?:cấp )?xã(?! hội)"
        ),
        "": "địa phương",
    }.items()
}
_OWN = re.compile(keyed(r"ủy ban nhân dân(?! cấp)"))
_GROUP = re.compile(
    keyed(r"(?<!\w)(?:sở|ban|ngành|phòng|cơ quan|đơn vị|các cấp|tổ chức|bộ phận|đoàn kiểm tra)(?!\w)")
)
