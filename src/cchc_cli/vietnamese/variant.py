"""Two right ways to write one word, of which a paper uses one: "hằng năm" and "hàng năm", "tỷ" and "tỉ"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

LEVEL = "mức độ"
ONE_STOP = "một cửa"
DOCUMENT_SYSTEM = "quản lý văn bản và điều hành"
TERMS = frozenset({LEVEL, ONE_STOP, DOCUMENT_SYSTEM})
"""Words of which the first form is the term of the decrees, however often a paper prints the other."""


@dataclass(frozen=True, slots=True)
class Variant:
    """A word that has another spelling."""

    start: int
    end: int
    word: str
    """what is spelt in two ways"""
    form: str
    """the spelling, folded"""
    others: tuple[tuple[str, str], ...]
    """the words here in each of the other spellings"""


def variants(text: str) -> Iterator[Variant]:
    """The words of a text that have two spellings."""
    for found in _SPELT.finditer(text):
        forms = _FORMS[found["form"].casefold()]
        yield _variant(found, forms[0], forms)
    for word, pattern, forms in _IN_CONTEXT:
        for found in pattern.finditer(text):
            yield _variant(found, word, forms)


def product_names(text: str) -> Iterator[tuple[int, int, str]]:
    """Names of systems in Latin letters, each with what its spellings have in common: "VNPT-iOffice", "VNPT I-Office"."""
    for found in _PRODUCT.finditer(text):
        if sum(map(str.isupper, found[0])) > 1:
            yield found.start(), found.end(), re.sub(r"[\s-]", "", found[0]).casefold()


def _cased(form: str, printed: str) -> str:
    return form.upper() if printed.isupper() else form.capitalize() if printed[0].isupper() else form


def _variant(found: re.Match[str], word: str, forms: tuple[str, ...]) -> Variant:
    printed = found["form"]
    form = printed.casefold()
    others = tuple((other, _cased(other, printed)) for other in forms if other != form)
    return Variant(found.start("form"), found.end("form"), word, form, others)


def _pattern(forms: Iterable[str], behind: str = "") -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?<![“\"])(?P<form>{'|'.join(forms)})(?![^\W_]){behind}", re.IGNORECASE)


_PAIRS = (("tỷ", "tỉ"), ("kỹ", "kĩ"), ("kỷ", "kỉ"), ("lý", "lí"), ("quý", "quí"), ("kỳ", "kì"))
_FORMS: dict[str, tuple[str, ...]] = {form: pair for pair in _PAIRS for form in pair}
_SPELT = _pattern(_FORMS)
_TIME = r"(?=\s+(?:năm|quý|tháng|tuần|ngày)(?!\w))"
_LEVEL = r"(?=\s+[1-4](?![\d.,]*\d|\s*[%/]|\s+(?:triệu|tỷ|nghìn|đồng|lần|điểm)))"
_IN_CONTEXT: tuple[tuple[str, re.Pattern[str], tuple[str, ...]], ...] = tuple(
    (forms[0], _pattern(forms, behind), forms)
    for forms, behind in (
        (("hằng", "hàng"), _TIME),
        ((LEVEL, "mức"), _LEVEL),
        ((DOCUMENT_SYSTEM, "quản lý văn bản điều hành"), ""),
        ((ONE_STOP, "1 cửa", "01 cửa"), ""),
    )
)
_LATIN = r"[a-z0-9]*[A-Z][A-Za-z0-9]*"
_PRODUCT = re.compile(rf"(?<![\w/&-]){_LATIN}(?:[- ]{_LATIN}){{0,2}}(?![\w/&-])")
