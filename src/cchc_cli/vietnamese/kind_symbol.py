"""The abbreviations of the kinds of administrative papers (Nghị định 30/2020, annex III), and of agencies in symbols."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from cchc_cli.vietnamese.letters import key

_ABBREVIATIONS = {
    key(kind): short
    for kind, short in {
        "Nghị quyết": "NQ",
        "Quyết định": "QĐ",
        "Chỉ thị": "CT",
        "Quy chế": "QC",
        "Quy định": "QyĐ",
        "Thông cáo": "TC",
        "Thông báo": "TB",
        "Hướng dẫn": "HD",
        "Chương trình": "CTr",
        "Kế hoạch": "KH",
        "Phương án": "PA",
        "Đề án": "ĐA",
        "Dự án": "DA",
        "Báo cáo": "BC",
        "Biên bản": "BB",
        "Tờ trình": "TTr",
        "Công điện": "CĐ",
        "Giấy mời": "GM",
    }.items()
}
DECISION_KIND = "Quyết định"
PLAN_KIND = "Kế hoạch"

PEOPLES_COMMITTEE = "UBND"
PEOPLES_COUNCIL = "HĐND"
_OLD_COMMITTEE = "UB"
_ADDRESSED = frozenset(map(key, ("Tờ trình", "Báo cáo", "Công văn")))
_NAMES = {PEOPLES_COMMITTEE: key("ủy ban nhân dân"), PEOPLES_COUNCIL: key("hội đồng nhân dân")}
_SPELT_BY_INITIALS = tuple(
    key(f"{head} x")[:-1] for head in ("sở", "bộ", "phòng", "ban chỉ đạo", "chi cục", "cục")
)
_NUMBER = re.compile(r"(?P<number>\d*[A-Za-z]?)(?P<slash>\s*/\s*)(?:\d{4}\s*/\s*)?(?P<symbol>\S.*)")


@dataclass(frozen=True, slots=True)
class Symbol:
    """Number and symbol of a paper, cut into the groups of the symbol; offsets count in the whole."""

    number: str
    groups: tuple[tuple[str, int, int], ...]

    @property
    def kind(self) -> str:
        """The first group, which says the kind."""
        return self.groups[0][0]

    @property
    def agency(self) -> str:
        """The second group, which says who issues it; empty when there is none, or a letter (12/UBND-VX) has no kind."""
        return self.groups[1][0] if len(self.groups) > 1 and self.kind not in _NAMES else ""


def read_symbol(text: str) -> Symbol | None:
    """The groups of "12/KH-UBND"; None when the text is no number and symbol."""
    found = _NUMBER.fullmatch(text)
    if found is None:
        return None
    groups = re.finditer(r"[^\s\-–/]+", text[found.start("symbol") :])
    at = found.start("symbol")
    return Symbol(
        found["number"], tuple((group[0], at + group.start(), at + group.end()) for group in groups)
    )


def abbreviation(kind: str) -> str | None:
    """The abbreviation of a kind in its own words ("KẾ HOẠCH" → KH); None when the decree has none."""
    return _ABBREVIATIONS.get(key(kind))


def has_addressee(kind: str) -> bool:
    """Whether papers of a kind may begin with "Kính gửi" (Nghị định 30/2020, annex I, part I, II.9.b)."""
    return key(kind) in _ADDRESSED


def fits_kind(symbol: Symbol, short: str) -> bool:
    """Whether a symbol says a kind, or says nothing of kinds that is known: a symbol of one's own is let pass."""
    said = symbol.kind.casefold()
    if said.startswith(short.casefold()):
        return True
    known = {each.casefold() for each in _ABBREVIATIONS.values()}
    others = {group.casefold() for group, _, _ in symbol.groups[1:]}
    return said not in known and _bare(said) != _bare(short.casefold()) and short.casefold() not in others


def fits_issuer(agency: str, issuer: str, superior: str) -> bool:
    """Whether the group of a symbol that names the agency can be the issuer's ("SNV" of SỞ NỘI VỤ).

    How an agency abbreviates its name is its own affair; letters that its name does not have are wrong all the same.
    """
    name = key(issuer)
    for short, long in _NAMES.items():
        if agency == short and long not in name and short.casefold() not in name.split():
            return False
        if name.startswith((long, short.casefold())) and short not in agency and agency != _OLD_COMMITTEE:
            return False
    if not name.startswith(_SPELT_BY_INITIALS):
        return True
    letters = [letter for letter in agency if letter.isupper()]
    return "W" in letters or _is_within(letters, _initials(f"{issuer} {superior}"))


def written_right(text: str) -> str:
    """Number and symbol without spaces, in capitals, a number under 10 with its zero: " 5/kh - UBND" → "05/KH-UBND"."""
    whole = re.sub(r"\s*([/–-])\s*", lambda sign: sign[1].replace("–", "-"), text.strip())
    number, slash, symbol = whole.partition("/")
    if number.isdecimal() and len(number) == 1:
        number = f"0{number}"
    return f"{number}{slash}{symbol.upper() if symbol.islower() else symbol}"


def _initials(name: str) -> list[str]:
    letters: list[str] = []
    for word in re.findall(r"[^\W\d_]+", name):
        long = _NAMES.get(word.upper())
        letters += [part[0] for part in (long.split() if long else [word])]
    return [_base(letter).upper() for letter in letters]


def _is_within(letters: list[str], all_letters: list[str]) -> bool:
    rest = iter(all_letters)
    return all(letter in rest for letter in letters)


def _base(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[0]


def _bare(text: str) -> str:
    return "".join(_base(letter) for letter in text.replace("đ", "d"))
