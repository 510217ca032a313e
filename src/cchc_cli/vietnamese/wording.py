"""What a text says, told from how it says it: for holding the plans of two years, or of two offices, against each other.

Two offices write one thing in words of their own: one abbreviates, one "xây dựng, triển khai thực hiện" where the other
"ban hành", each names itself, its level and its year. ``exact`` keeps every word and only folds its spelling; ``core``
keeps the words that say what is to be done.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from cchc_cli.vietnamese.letters import key
from cchc_cli.vietnamese.unit_name import is_misspelt

Tokens = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a text, in order."""

    exact: Tokens
    """every word, abbreviations in full, a year of the plan as "@0", the year before as "@-1" """
    core: Tokens
    """without grammar, verbs of course, levels, agencies, unit names and years"""

    @property
    def telling(self) -> Tokens:
        """The core, or every word where nothing else is left."""
        return self.core or self.exact


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whose words they are: the year of the plan, and the names of its own unit and of those above, folded."""

    year: int
    names: tuple[str, ...] = ()


@lru_cache(maxsize=16384)
def wording(text: str, speaker: Speaker) -> Wording:
    """The words of a text as a plan of this speaker says them."""
    folded = _COMPOUND.sub(lambda found: found[0].replace(" ", "_"), key(spelt_out(text)))
    dated = _YEAR.sub(lambda found: f"@{int(found[0]) - speaker.year}", folded)
    return Wording(tuple(_TOKEN.findall(dated)), _core(folded, speaker))


def spelt_out(text: str) -> str:
    """The text with the customary abbreviations in full."""
    return _SHORT.sub(lambda found: _FULL[found[0]], text)


JOINTS = frozenset(key(word) for word in ("và", "các", "với", "cùng"))
"""Words between the agencies of a cell."""


def keyed(pattern: str) -> str:
    """A regular expression whose words are folded as ``key`` folds texts ("hóa" is "hoá")."""
    return _PATTERN_WORD.sub(lambda found: key(found[0]), pattern)


def opens_basis(clause: str) -> bool:
    """Whether a clause names what a plan rests on: "Căn cứ …", "Thực hiện Nghị quyết số …"."""
    return _BASIS.match(clause) is not None


def basis_named(clause: str) -> str:
    """What such a clause names, up to the first comma: an act by its words, where its number is still blank."""
    opened = _BASIS.match(clause)
    return clause[opened.end() if opened else 0 :].partition(",")[0].strip(" ;.")


def without_dates(text: str) -> str:
    """A citation without its number and day, which every paper has of its own."""
    return _NUMBER_AND_DAY.sub(" ", text)


def years_out(text: str) -> str:
    """The words without the years that they name."""
    return _YEAR_WORDS.sub(" ", text)


def is_complement(whole: Wording, part: Wording) -> bool:
    """Whether a text says what another one says only behind a preposition: "cơ chế một cửa" in "… theo cơ chế một cửa"."""
    first = next(iter(part.core), None)
    places = [at for at, word in enumerate(whole.exact) if word == first]
    return bool(places) and all(at and whole.exact[at - 1] in _PREPOSITIONS for at in places)


def is_slip(first: str, second: str) -> bool:
    """Whether two words differ by a tone or mark alone: "đôn", "đơn"."""
    return is_misspelt(first, second)


def _core(folded: str, speaker: Speaker) -> Tokens:
    for name in speaker.names:
        folded = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", folded)
    folded = _YEAR_WORDS.sub(" ", folded)
    folded = _PHRASES.sub(lambda found: _SAME.get(" ".join(found[0].split()), " "), folded)
    for _ in range(2):  # "xây dựng, triển khai thực hiện kế hoạch"
        folded = _OPENING.sub(lambda found: found["before"], folded)
    folded = _ORGAN.sub(" ", folded)
    return tuple(word for word in _WORD.findall(folded) if word not in _GRAMMAR)


def _entries(lines: str) -> dict[str, str]:
    pairs = (line.split(":") for line in lines.strip().splitlines())
    return {short.strip(): full.strip() for short, full in pairs}


def _each(words: str) -> frozenset[str]:
    return frozenset(key(word) for word in words.split())


def _folded(entries: dict[str, str]) -> dict[str, str]:
    return {key(short): key(full) for short, full in entries.items()}


def _any(phrases: Iterable[str]) -> str:
    return "|".join(phrase.strip() for phrase in sorted(phrases, key=len, reverse=True))


_PATTERN_WORD = re.compile(r"(?<!\\)[^\W\d_]{2,}")


_FULL = _entries("""
    TTHC: thủ tục hành chính
    CCHC: cải cách hành chính
    CHHC: cải cách hành chính
    KSTTHC: kiểm soát thủ tục hành chính
    CCTTHC: cải cách thủ tục hành chính
    QPPL: quy phạm pháp luật
    VBQPPL: văn bản quy phạm pháp luật
    DVC: dịch vụ công
    DVCTT: dịch vụ công trực tuyến
    DVCQG: dịch vụ công quốc gia
    CNTT: công nghệ thông tin
    TTTT: thông tin và truyền thông
    CĐS: chuyển đổi số
    CSDL: cơ sở dữ liệu
    ATTT: an toàn thông tin
    TTĐT: thông tin điện tử
    CBCC: cán bộ, công chức
    CCVC: công chức, viên chức
    CBCCVC: cán bộ, công chức, viên chức
    VTVL: vị trí việc làm
    ĐVSN: đơn vị sự nghiệp
    SNCL: sự nghiệp công lập
    ĐVSNCL: đơn vị sự nghiệp công lập
    QLNN: quản lý nhà nước
    QLCL: quản lý chất lượng
    HTQLCL: hệ thống quản lý chất lượng
    HCNN: hành chính nhà nước
    HCC: hành chính công
    PAKN: phản ánh, kiến nghị
    NSNN: ngân sách nhà nước
    UBND: ủy ban nhân dân
    HĐND: hội đồng nhân dân
    BCĐ: ban chỉ đạo
    VP: văn phòng
    KH: kế hoạch
    XD: xây dựng
    QĐ: quyết định
    BC: báo cáo
    NS: ngân sách
""")
# "TC - KH", "KHCN": part of another abbreviation.
_SHORT = re.compile(rf"(?<![\w/&-])(?<!- )(?:{_any(_FULL)})(?![\w/&])")

_BASIS = re.compile(
    r"\s*(?:Căn cứ|Theo|Thực hiện|Trên cơ sở)\s+(?:\w+\s+){0,2}?(?=Luật|Nghị|Quyết|Kế hoạch|Công văn|Chỉ thị|Chương trình|Thông tư|Hướng dẫn|Kết luận)"
)
_NUMBER_AND_DAY = re.compile(
    r"\bsố\s+\S+|\bngày\s+(?:\d+(?:[/.-]\d+[/.-]\d+|\s+tháng\s+\d+\s+năm\s+\d+)|(?:…|\.{2,}))"
)
_YEAR = re.compile(r"(?<=năm )20\d\d(?![\d/-])")
_YEAR_WORDS = re.compile(r"(?:(?:hết|trong|đến) )?năm 20\d\d(?![\d/-])|(?<![\d/-])\b20\d\d(?![\d/-])")
_TOKEN = re.compile(r"@-?\d+|\w+")
_WORD = re.compile(r"\w+")

# An index of the reform is determined to rank those it is determined for (Quyết định số 876/QĐ-BNV).
_SAME = _folded(
    _entries("""
    đo lường: đánh giá
    khảo sát: đánh giá
    xếp loại: xếp hạng
    công dân: người dân
    nhân dân: người dân
    cá nhân: người dân
    triển khai áp dụng: áp dụng
    văn bản pháp luật: văn bản quy phạm pháp luật
    giao dịch hành chính công: dịch vụ hành chính công
    dịch vụ hành chính công: thủ tục hành chính
    sự hài lòng: mức độ hài lòng
    tỉ lệ: tỷ lệ
    mô hình tổ chức: tổ chức bộ_máy
    xác định chỉ_số cải cách hành chính: đánh giá xếp hạng cải cách hành chính
""")
)
_COURSE = (
    "tổ chức thực hiện", "triển khai thực hiện", "tiếp tục", "tăng cường", "đẩy mạnh", "nghiêm túc", "có hiệu quả",
    "hiệu quả", "kịp thời", "đảm bảo", "bảo đảm", "trên địa bàn", "tham mưu", "chủ động", "theo quy định", "đầy đủ",
    "thực hiện tốt", "hiện hành", "theo chức năng", "được giao", "các nội dung", "công tác", "một số", "tỉnh ủy", "huyện ủy", "thành ủy", "đảng ủy",
    "ủy ban nhân dân", "hội đồng nhân dân", "thủ tướng chính phủ", "chính phủ", "chủ tịch", "trung ương",
)  # fmt: skip
"""Said of any work; "ủy ban nhân dân" stands here because "nhân dân" alone is said of people."""
_PHRASES = re.compile(keyed(rf"(?<!\w)(?:{_any((*_COURSE, *_SAME))})(?!\w)"))

_VERB = "xây dựng|ban hành|triển khai|thực hiện|tổ chức|hoàn thành|tiến hành|việc"
_OPENING = re.compile(
    keyed(rf"(?P<before>^\W*|[;:.]\s*)(?:(?:{_VERB})(?!\w)(?:\s*,\s*|\s+và\s+|\s+|$))+(?!bộ máy)")
)
"""Verbs that open a title and say only that something is done: "Xây dựng, triển khai thực hiện kế hoạch"."""

_COMPOUND = re.compile(
    keyed(
        r"(?<!\w)(?:theo dõi|một cửa|một phần|chỉ số|chữ ký số|chính quyền số|chính phủ số|chuyển đổi số|số hóa|việc làm|công việc"
        r"|từ chức|từ chối|an toàn|toàn diện|toàn trình|toàn bộ|cán bộ|nội bộ|đồng bộ|tiến bộ|bộ máy|bộ phận|bộ chỉ số|giao ban"
        r"|ban chỉ đạo|chuyên ngành|liên ngành|kinh tế xã hội|xã hội hóa|xã hội|đơn vị sự nghiệp|cơ sở|cơ chế|ngành nghề|tinh giản"
        r"|văn phòng|phòng chống|phòng, chống|chuyên môn nghiệp vụ)(?!\w)"
    )
)
"""Words of several syllables of which one, by itself, would count as grammar or as an agency."""

_ORGAN = re.compile(
    keyed(
        r"(?<!\w)(?:(?:toàn|cấp|các|từng|mỗi) (?:tỉnh|huyện|xã|cấp|ngành|sở|phòng|bộ|thị|thành)"
        r"|tỉnh|huyện|xã|phường|thị trấn|thị xã|thành phố|thành, thị|ở các cấp|các cấp|sở|ban|ngành|phòng|bộ"
        r"|cơ quan|đơn vị|địa phương|chuyên môn|có liên quan|liên quan|trực thuộc|thuộc)(?!\w)"
    )
)
_PREPOSITIONS = _each("theo về trong tại của cho với trên qua bằng")
_GRAMMAR = _each(
    "các những của được đã sẽ phải tại ở cho về và hoặc việc thì là có trong theo với đối vào từ đến trên này để bằng khi "
    "nhằm do bởi cùng như mỗi từng một kể cả toàn trước sau lại ra đó nêu kèm năm"
)
