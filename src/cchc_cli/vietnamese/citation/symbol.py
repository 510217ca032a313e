"""The number and symbol of a document, in its parts: 30/2020/NĐ-CP, 39-NQ/TW, 6459/BNV-CCHC, 72/2025/QH15."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.vietnamese.citation.issuer import STATE_LETTERS, is_party, issuer_of_letters
from cchc_cli.vietnamese.citation.kind import KIND_LETTERS

_NUMBER = r"(?<![\w/.,&])(?P<number>\d{1,5}(?:\.\d{1,3})?[A-Za-zđ]?)"
_SEPARATOR = r"[ \u00a0]{0,2}[-–—/][ \u00a0]{0,2}"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_GROUP = r"(?:[A-ZĐÐƯÔĂÂÊƠ][a-zđ]{0,2})+\d{0,2}"
_TAIL = rf"(?P<tail>(?:[-&]{_GROUP})*)"
_END = r"(?![^\W_])"

_KINDS = "|".join(sorted({*KIND_LETTERS, "QÐ", "NÐ", "QD", "ND"}, key=len, reverse=True))
_ISSUERS = "|".join(
    sorted({*STATE_LETTERS, "TTG", "Ttg", "TW", "TU", "ThU", "HU", "QU", "ĐU"}, key=len, reverse=True)
)

_KNOWN = re.compile(
    rf"{_NUMBER}(?:(?P<year_mark>{_SEPARATOR}){_YEAR})?(?P<first>{_SEPARATOR})(?P<kind>{_KINDS})"
    rf"(?P<second>{_SEPARATOR})(?P<issuer>{_ISSUERS}){_TAIL}{_END}"
)
"""Letters known beyond doubt: however the marks between them stand, it is a symbol."""

_ANY = re.compile(
    rf"{_NUMBER}(?:(?P<year_mark>/){_YEAR})?(?P<first>[-/])(?P<kind>{_GROUP})"
    rf"(?:(?P<second>[-/])(?P<issuer>{_GROUP}))?{_TAIL}{_END}"
)
"""Other letters: only when nothing but the usual marks stands between them."""

# Counted: a long row of figures is not read again from each of them.
_SEARCH = re.compile(r"\d[\d.]{0,15}[A-Za-zđ]?[ \u00a0]{0,2}[-–—/]")
_TYPED = {"Ð": "Đ", "QD": "QĐ", "ND": "NĐ", "TTG": "TTg", "Ttg": "TTg"}


@dataclass(frozen=True, slots=True)
class Symbol:
    """A number with its symbol; offsets count into the text that was read."""

    text: str
    start: int
    end: int
    number: str
    """as written: "04", "30c", "66.25" """
    year: int | None
    kind: str
    """the letters of the kind; empty where the symbol has none (6459/BNV-CCHC)"""
    issuer: str
    """the letters of the issuer, units included: CP, BNV-CCHC, UBND, QH15"""
    canonical: str
    """as the symbol is to be written"""

    @property
    def key(self) -> tuple[str, int | None, str, str]:
        """What two spellings of one symbol have in common: 04/KH-UBND and 4/KH-UBND, 05-NQ/TU and 05/NQ-TU."""
        return self.number.lstrip("0").lower(), self.year, self.kind, self.issuer.upper()

    @property
    def head(self) -> str:
        """The letters of the issuer without those of its unit."""
        return re.split(r"[-&]", self.issuer, maxsplit=1)[0]

    @property
    def tidy(self) -> str:
        """As written, without spaces and with plain hyphens."""
        return re.sub(r"\s+", "", self.text).replace("–", "-").replace("—", "-")

    @property
    def is_of_assembly(self) -> bool:
        """Whether the National Assembly or its committee issued it: QH15, UBTVQH14."""
        return issuer_of_letters(self.head) in ("QH", "UBTVQH")

    @property
    def is_party(self) -> bool:
        """Whether a body of the Party issued it."""
        return is_party(self.head)

    @property
    def has_misplaced_marks(self) -> bool:
        """Whether "/" and "-" stand in places where they belong not: 05/NQ-TU, 30/2020/NĐ/CP."""
        return _marks(self.text) != _marks(self.canonical)


def read_symbol(text: str) -> Symbol | None:
    """A symbol that stands alone, as in the head of a paper."""
    found = next(find_symbols(text), None)
    return found if found and (found.start, found.end) == (0, len(text)) else None


def find_symbols(text: str) -> Iterator[Symbol]:
    """Every symbol in running text."""
    at = 0
    while hint := _SEARCH.search(text, at):
        found = _KNOWN.match(text, hint.start()) or _ANY.match(text, hint.start())
        symbol = _symbol(found) if found else None
        if symbol:
            yield symbol
        at = symbol.end if symbol else hint.start() + 1


def _symbol(found: re.Match[str]) -> Symbol | None:
    if sum(letter.isupper() for letter in found[0]) < 2:
        return None
    kind, issuer = _proper(found["kind"]), _proper(found["issuer"] or "")
    tail = found["tail"]
    if kind not in KIND_LETTERS or not issuer:
        if found["first"] != "/":
            return None
        # "6459/BNV-CCHC", "72/2025/QH15": no letters of a kind.
        second = found["second"] or ""
        kind, issuer = "", f"{kind}{second}{issuer}"
    year = int(found["year"]) if found["year"] else None
    parts = (found["number"], year, kind, f"{issuer}{tail}")
    return Symbol(found[0], found.start(), found.end(), *parts, _canonical(found, *parts))


def _canonical(found: re.Match[str], number: str, year: int | None, kind: str, issuer: str) -> str:
    dated = f"{number}/{year}" if year else number
    head = re.split(r"[-&]", issuer, maxsplit=1)[0]
    if not kind:
        return f"{dated}/{issuer}"
    if is_party(head):
        return f"{dated}-{kind}/{issuer}"
    if head in STATE_LETTERS:
        return f"{dated}/{kind}-{issuer}"
    # Whose letters these are is not known: the marks stay as they are.
    return f"{dated}{found['first'].strip()}{kind}{found['second'].strip()}{issuer}"


def _proper(letters: str) -> str:
    return _TYPED.get(letters, letters.replace("Ð", "Đ"))


def _marks(text: str) -> str:
    return "".join("-" if sign in "–—" else sign for sign in text if sign in "-–—/")
