"""Where spaces stand that do not belong, where one is missing, and marks that stand side by side by mistake.

Every slip carries its repair, and enough of its neighbourhood to be recognised. Nothing is said of numbers,
symbols of documents, addresses of mail and web, and what a draft leaves blank.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Slip:
    """``text[start:end]`` should read ``new``; one right letter stands at each end."""

    start: int
    end: int
    new: str
    sure: bool = True
    """whether ``new`` is the only thing that can be meant"""


def stray_spaces(text: str) -> Iterator[Slip]:
    """Doubled spaces, and spaces before a mark, behind an opening one, or on one side of a slash."""
    if _SPACE_TO_LOOK_AT.search(text):
        yield from _found(text, _STRAY)


def missing_spaces(text: str) -> Iterator[Slip]:
    """Words, figures, marks and brackets that are run together."""
    if _RUN_TOGETHER.search(text):
        yield from _found(text, _MISSING)


def wrong_marks(text: str) -> Iterator[Slip]:
    """Marks doubled or run into each other, and "v.v" without its second stop."""
    if _MARKS_TO_LOOK_AT.search(text):
        yield from _found(text, _MARKS)


def around(text: str, start: int, end: int) -> tuple[int, int]:
    """The words that hold a stretch: up to the nearest space on either side."""
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end


_Repair = Callable[[str, re.Match[str]], str | None]
_Kind = tuple[re.Pattern[str], _Repair]


def _found(text: str, kinds: Iterable[_Kind]) -> Iterator[Slip]:
    addresses = [found.span() for found in _ADDRESS.finditer(text)]
    taken: list[tuple[int, int]] = []
    for pattern, repair in kinds:
        for found in pattern.finditer(text):
            start, end = found.span()
            if any(first < end and start < last for first, last in [*addresses, *taken]):
                continue
            new = repair(text, found)
            if new is not None and new != found[0]:
                taken.append((start, end))
                yield Slip(start, end, new.removeprefix(_UNSURE), sure=not new.startswith(_UNSURE))


_UNSURE = "\0"
_ADDRESS = re.compile(
    # Counted, so that a long row of points and figures is not read again from each of them.
    r"[^\s@]{1,64}@\S+|\b\w{1,12}://\S+|\bwww\.\S+"
    r"|\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,7}\.(?:vn|com|org|net|gov|edu|info)\b\S*",
    re.IGNORECASE,
)
_SPACE_TO_LOOK_AT = re.compile(r"[ \u00a0]{2}|[ \u00a0][,;:!?.)\]”»/\"–-]|[(\[“«/\"–-][ \u00a0]|:[ \u00a0]\d")
_RUN_TOGETHER = re.compile(r"\S[,;:.(“][^\W_]|[)”%][^\W_]|\d[^\W\d_]{2}|[^\W\d_]\d|\w[–-][ ]|[ ][–-]\w|\"")
_MARKS_TO_LOOK_AT = re.compile(r"[,;:.]\s?[,;:.]|[;:]\s*\(|v\.v", re.IGNORECASE)

_L = r"[^\W\d_]"
_S = r"[ \u00a0]"


def _joined(text: str, found: re.Match[str]) -> str | None:  # noqa: ARG001 - all repairs are called alike
    return found[1] + found[2]


def _single(text: str, found: re.Match[str]) -> str | None:
    """One space for several, unless a draft leaves a number or a day blank there."""
    return None if _BLANK.search(text[: found.end(1)]) else f"{found[1]} {found[2]}"


_BLANK = re.compile(r"\b(?:ngày|tháng|năm|quý|số):?\s*$", re.IGNORECASE)


def _before_mark(text: str, found: re.Match[str]) -> str | None:
    rest = text[found.end() :]
    is_ellipsis = found[2] == "." and rest[:1] in (".", "…")
    is_figure = found[2] in ".:," and (rest[:1].isdigit() or (found[1].isdigit() and found[2] == ":"))
    if is_ellipsis or is_figure or _BLANK.search(text[: found.end(1)]):
        return None
    moved = found[3] and found[2] in ",;:!?"
    return f"{found[1]}{found[2]}{' ' if moved else ''}{found[3]}"


def _slash(text: str, found: re.Match[str]) -> str | None:
    """Joined, unless the number or the day before the slash is left blank ("số /KH-UBND", "ngày /01/2024")."""
    before = text[: found.end(1)]
    is_symbol = found[3].isupper() and not found[1].isdigit() and found[2].startswith((" ", "\u00a0"))
    return None if is_symbol or _BLANK.search(before) else f"{found[1]}/{found[3]}"


def _quoted(text: str, found: re.Match[str]) -> str | None:
    """A space inside straight quotation marks: which one opens is told by counting."""
    if text.count('"') % 2:
        return None
    opens = text.count('"', 0, found.start("mark")) % 2 == 0
    inside = found["after"] if opens else found["before"]
    if not inside or not inside.isspace():
        return None
    return found[0].replace(f'"{inside}', '"') if opens else found[0].replace(f'{inside}"', '"')


_STRAY: tuple[_Kind, ...] = (
    (re.compile(rf"([\w)\]”%»]){_S}+([,;:!?.)\]”»])({_L}?)"), _before_mark),
    (re.compile(rf"([(\[“«]){_S}+([^\s)\]”»])"), _joined),
    (re.compile(rf"(\w)(/{_S}+|{_S}+/)(\w)"), _slash),
    (re.compile(rf"(\b(?:TCVN|QCVN|ISO)(?:[ /-]?[A-Z]+)?[ -]?\d{{3,5}})(?::{_S}+|{_S}+:{_S}*)((?:19|20)\d\d)"),
     lambda _, found: f"{found[1]}:{found[2]}"),
    (re.compile(r'(?P<before>.?)(?P<mark>")(?P<after>.?)'), _quoted),
    (re.compile(rf"(\S){_S}{{2,}}(\S)"), _single),
)  # fmt: skip


def _parted(text: str, found: re.Match[str]) -> str | None:  # noqa: ARG001
    return f"{found[1]} {found[2]}"


def _sentence(text: str, found: re.Match[str]) -> str | None:  # noqa: ARG001
    """ "văn bản.Thực hiện", not "TP.Vinh", "v.v.": a small word before, a word with one capital behind."""
    left, right = found[1][:-1], found[2]
    starts = right[0].isupper() and right[1:].islower()
    return f"{found[1]} {right}" if left.islower() and len(left) > 1 and starts else None


def _unit(text: str, found: re.Match[str]) -> str | None:  # noqa: ARG001
    """A unit in full ("05triệu", "65inch"); symbols (5G, 10km, 30c) stand close to their figure."""
    unit = found[2]
    is_word = unit.islower() and (not unit.isascii() or len(unit) > 3)
    return f"{found[1]} {unit}" if is_word else None


def _counted(text: str, found: re.Match[str]) -> str | None:
    """Two numbers in a row ("mức độ 3,4"), which read as one with a decimal comma."""
    first, second = int(found[3]), int(found[4])
    if not 0 < first < second or (found[2].casefold() == "mức" and second > 4):
        return None
    return None if _MEASURED.match(text, found.end()) else f"{found[1]}{found[3]}, {found[4]}"


_MEASURED = re.compile(
    r"\s*(?:%|‰|/|(?:triệu|tỷ|tỉ|nghìn|ngàn|đồng|lần|điểm|độ|phần|kg|km|m|ha|tấn|giờ)\b)|[\d.,]\d"
)


def _enclosed(text: str, found: re.Match[str]) -> str | None:
    """A bracket run into the word before it; "(s)" and "(a)" belong to theirs."""
    close = text.find(")", found.end())
    return f"{found[1]} {found[2]}" if close < 0 or close - found.end() > 1 else None


def _dash(text: str, found: re.Match[str]) -> str | None:  # noqa: ARG001
    """A dash with a space on one side only: both sides, or none between two abbreviations."""
    left, dash, right = found[1], found[2].strip(), found[3]
    if right[0].isdigit() and not left[-1].isdigit():
        return None  # a figure below zero
    close = left.isupper() and right.isupper() and len(left) > 1
    return f"{left}{dash}{right}" if close else f"{left} {dash} {right}"


def _beside_quote(text: str, found: re.Match[str]) -> str | None:
    if text.count('"') % 2:
        return None
    opens = text.count('"', 0, found.start(2)) % 2 == 0
    if opens and found[1]:
        return f'{found[1]} "{found[3]}'
    return f'{found[1]}" {found[3]}' if not opens and found[3] else None


_ORDERED = (
    "mức độ|cấp độ|mức|khoản|điều|mục|phụ lục|biểu|mẫu|tháng|quý|nhóm|bước|phần|chương|đợt|vòng|tuần|kỳ"
)
_MISSING: tuple[_Kind, ...] = (
    (re.compile(rf"(\b({_ORDERED})\s+)(\d{{1,2}}),(\d{{1,2}})(?![\w])", re.IGNORECASE), _counted),
    (re.compile(rf"([\w)\]”%][,;])({_L})"), _parted),
    (re.compile(r"([^\W\d_][,;])(\d)"), _parted),
    (re.compile(r"(\d;)(\d)"), _parted),
    (re.compile(rf"([\w)\]”]:)({_L})"), _parted),
    (re.compile(rf"({_L}+\.)({_L}{{2,}})(?![.\w])"), _sentence),
    (re.compile(rf"({_L})(\([^\W_]{{2}})"), _enclosed),
    (re.compile(rf"(\))({_L})"), _parted),
    (re.compile(r"(\w)(“)"), _parted),
    (re.compile(r"(”)(\w)"), _parted),
    (re.compile(rf"(%)({_L})"), _parted),
    (re.compile(rf"((?<![\w.,/-])\d[\d.,]*)({_L}{{2,}})(?![\w-])"), _unit),
    (re.compile(rf"(\b{_L}*[À-ỹĐđ]{_L}*)(\d)"),
     lambda _, found: None if found[1].isupper() and len(found[1]) < 3 else f"{found[1]} {found[2]}"),
    (re.compile(rf"(\b\w+)({_S}[–-]|[–-]{_S})(\w+)"), _dash),
    (re.compile(r'(\w?)(")(\w?)'), _beside_quote),
)  # fmt: skip


def _first(text: str, found: re.Match[str]) -> str | None:  # noqa: ARG001
    return found[1] + found[2]


def _two_stops(text: str, found: re.Match[str]) -> str | None:  # noqa: ARG001
    """Two stops may be one too many, or one too few of three."""
    return f"{_UNSURE}{found[1]}."


def _one_of_two(text: str, found: re.Match[str]) -> str | None:
    """Two marks that say different things: at the end of a text the stop stays."""
    before = text[: found.start(2)].rsplit(None, 1)[-1]
    if found[2] == "." and ("." in before or before.isupper() or before[-1:].isdigit() or len(before) < 2):
        return None  # "TP.,", "v.v.;", "1.;"
    kept = found[2] + found[3] if found[3] != "." else found[3]
    is_end = not text[found.end() :].strip()
    return found[1] + "." if is_end and "." in kept else f"{_UNSURE}{found[1]}{found[3]}"


def _colon_and_bracket(text: str, found: re.Match[str]) -> str | None:
    """ "cấp xã: (8 xã …)": one of the two opens what follows. "Gồm: (1) …" counts."""
    close = text.find(")", found.end())
    inside = text[found.end() : close] if close > 0 else ""
    return f"{found[1]} (" if len(inside) > 4 and " " in inside else None


_MARKS: tuple[_Kind, ...] = (
    (re.compile(r"(\bv\.\s?v)(?![.\w…])", re.IGNORECASE), lambda _, found: f"{found[1]}."),
    (re.compile(r"(\S)([,;:])(?:\s?\2)+"), _first),
    (re.compile(r"([^\s.,/…])\.\s?\.(?![./…\w\\])"), _two_stops),
    (re.compile(r"([^\s.])([,;:])\s?([,;:]|\.(?![.…]))"), _one_of_two),
    (re.compile(r"([^\s.…])(\.)\s?([,;:])"), _one_of_two),
    (re.compile(r"(\S):\s*\("), _colon_and_bracket),
    (re.compile(r"(\S);(\s*\([^\W\d_][^()]{2,}\))(?=\s*$)"), lambda _, found: f"{found[1]}{found[2]};"),
)  # fmt: skip
