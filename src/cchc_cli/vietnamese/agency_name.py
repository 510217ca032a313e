"""The names of public agencies as their decrees write them: with their capitals, "và" and dashes.

Sources: Nghị định 24/2014/NĐ-CP, 37/2014/NĐ-CP, 45/2025/NĐ-CP and 150/2025/NĐ-CP for departments and rooms; Nghị định 61/2018/NĐ-CP
for Trung tâm Phục vụ hành chính công; Nghị định 30/2020/NĐ-CP, annex II, IV.1, for the capitals of all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cchc_cli.vietnamese.agency_group import starts_sentence
from cchc_cli.vietnamese.letters import key


@dataclass(frozen=True, slots=True)
class Miswritten:
    """A name that differs from the official one by a joining word or sign, or by capitals alone."""

    start: int
    end: int
    official: str
    """the official name"""
    written: str
    """the words of the text, mended"""
    clipped: bool
    """a joining word or sign is missing; else the capitals are wrong"""


class Names:
    """Official names, ready to be compared with a text."""

    def __init__(self, names: Iterable[str]) -> None:
        self._by_first: dict[str, list[_Name]] = {}
        openings: dict[str, set[str]] = {}
        for name in dict.fromkeys(names):
            parts = tuple(_parts(name))
            if len(parts) > 1:
                self._by_first.setdefault(parts[0].key, []).append(_Name(name, parts))
                first, second = (_spellings(part) for part in parts[:2])
                openings.setdefault(first, set()).add(second)
        for known in self._by_first.values():
            known.sort(key=lambda name: len(name.parts), reverse=True)
        heads = (rf"{first}\s+(?:{'|'.join(sorted(seconds))})" for first, seconds in openings.items())
        self._head = re.compile(rf"(?<![\w-])(?:{'|'.join(heads)})(?!\w)", re.IGNORECASE)

    def miswritten(self, text: str, *, is_cell: bool = False) -> Iterator[Miswritten]:
        """Every name that is written otherwise; ``is_cell``: the text names agencies, and no sentence begins in it."""
        for head in self._head.finditer(text):
            at = head.start()
            parts = tuple(_parts(text[at : at + _REACH]))
            name = self._name_at(parts)
            if name is None:
                continue
            found = parts[: len(name.parts)]
            end = at + found[-1].end
            if _is_written_small(found) or _is_capitals(found):
                continue
            if _is_clipped(name, found):
                yield Miswritten(at, end, name.text, name.text, clipped=True)
            elif _has_wrong_capitals(name, found, text, at, is_cell=is_cell):
                yield Miswritten(
                    at, end, name.text, _in_capitals_of(name, found, text[at:end]), clipped=False
                )

    def _name_at(self, parts: tuple[_Part, ...]) -> _Name | None:
        """The longest name whose words stand here, whatever joins them."""
        known = self._by_first.get(parts[0].key, ()) if parts else ()
        return next((name for name in known if _says(parts, name)), None)


@dataclass(frozen=True, slots=True)
class _Part:
    """A syllable, and what stands before it."""

    key: str
    text: str
    join: str
    """"và", a dash or a comma before it; empty for a space"""
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Name:
    text: str
    parts: tuple[_Part, ...]


_REACH = 80
_PART = re.compile(r"(?P<join>(?:^|\s*[,&]\s*|\s*[-–]\s*|\s+)(?:(?:và|VÀ)\s+)?)(?P<word>[^\W_]+)")


def _parts(text: str) -> Iterator[_Part]:
    at = 0
    while found := _PART.match(text, at):
        yield _Part(
            key(found["word"]), found["word"], found["join"].strip(), found.start("word"), found.end()
        )
        at = found.end()


def _says(parts: tuple[_Part, ...], name: _Name) -> bool:
    if len(parts) < len(name.parts):
        return False
    return all(typed.key == known.key for typed, known in zip(parts, name.parts, strict=False))


def _spellings(part: _Part) -> str:
    """A syllable with either place of its tone."""
    return f"(?:{'|'.join(sorted({re.escape(part.key), re.escape(part.text.lower())}))})"


def _is_capitals(parts: Iterable[_Part]) -> bool:
    return all(part.text.isupper() for part in parts)


def _is_written_small(parts: Iterable[_Part]) -> bool:
    """Words without any capital describe an agency; they do not name it."""
    return all(part.text.islower() for part in parts)


def _is_clipped(name: _Name, parts: tuple[_Part, ...]) -> bool:
    """A join is missing where the official name has one; another kind of join is a habit."""
    return any(known.join and not typed.join for typed, known in zip(parts, name.parts, strict=True))


def _has_wrong_capitals(name: _Name, parts: tuple[_Part, ...], text: str, at: int, *, is_cell: bool) -> bool:
    first, *rest = zip(parts, name.parts, strict=True)
    has_capital = first[0].text[0].isupper()
    wanted = [(typed, known) for typed, known in rest if known.text[0].isupper()]
    missing = [typed for typed, _ in wanted if typed.text[0].islower()]
    if has_capital:
        is_common = first[0].key in _ALSO_COMMON and not is_cell and starts_sentence(text, at)
        return (bool(missing) and not is_common) or any(
            typed.text[0].isupper() and known.text[0].islower() and known.key in _NEVER_CAPITAL
            for typed, known in rest
        )
    return bool(wanted) and not missing and not _BEFORE_SMALL.search(text[:at])


_ALSO_COMMON = {"cổng", "trang"}
"""Heads whose name is also a common noun, so that the beginning of a sentence may have given the capital."""

_NEVER_CAPITAL = {"nhân", "dân"}
"""Hội đồng nhân dân, Ủy ban nhân dân: no field of work."""

_BEFORE_SMALL = re.compile(r"(?:trưởng|phó|các|những|hai)\s+$", re.IGNORECASE)
"""Trưởng phòng Nội vụ is a post; "các sở Nội vụ, Tài chính" a row."""


def _in_capitals_of(name: _Name, parts: tuple[_Part, ...], words: str) -> str:
    """The words with the capitals of the official name, and everything between them as it is."""
    letters = list(words)
    for typed, known in zip(parts, name.parts, strict=True):
        first = known.text[0]
        letters[typed.start] = (
            letters[typed.start].upper() if first.isupper() else letters[typed.start].lower()
        )
    return "".join(letters)


_FIELDS = """
Nội vụ; Tư pháp; Tài chính; Y tế; Xây dựng; Ngoại vụ; Du lịch; Công Thương; Giao thông vận tải; Kế hoạch và Đầu tư;
Khoa học và Công nghệ; Giáo dục và Đào tạo; Thông tin và Truyền thông; Tài nguyên và Môi trường; Văn hóa và Thể thao;
Văn hóa, Thể thao và Du lịch; Lao động - Thương binh và Xã hội; Nông nghiệp và Phát triển nông thôn;
Nông nghiệp và Môi trường; Dân tộc và Tôn giáo
"""
_ROOMS = """
Nội vụ; Tư pháp; Y tế; Dân tộc; Kinh tế; Tài chính - Kế hoạch; Văn hóa và Thông tin; Văn hóa - Thông tin; Văn hóa - Xã hội;
Giáo dục và Đào tạo; Tài nguyên và Môi trường; Kinh tế và Hạ tầng; Kinh tế - Hạ tầng; Quản lý đô thị;
Lao động - Thương binh và Xã hội; Nông nghiệp và Phát triển nông thôn
"""
_OTHERS = """
Chi cục Văn thư - Lưu trữ; Đài Phát thanh và Truyền hình; Đài PT-TH; Đài PT&TH; Đài Truyền thanh; Đài Truyền hình;
Cổng Thông tin điện tử; Trang Thông tin điện tử; Ban Chỉ đạo; Trung tâm Phục vụ hành chính công;
Ủy ban nhân dân; Hội đồng nhân dân; Ủy ban Mặt trận Tổ quốc; Mặt trận Tổ quốc; Liên đoàn Lao động
"""


def _each(text: str) -> list[str]:
    return [" ".join(name.split()) for name in text.split(";")]


OFFICIAL_NAMES: tuple[str, ...] = (
    *(f"{head} {field}" for head in ("Sở", "Bộ") for field in _each(_FIELDS)),
    *(f"Phòng {field}" for field in _each(_ROOMS)),
    *_each(_OTHERS),
)
"""Names that stand in every province; a repository adds its own."""
