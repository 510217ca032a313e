"""Targets as plans word them: "từ 95% trở lên", "giảm tối thiểu 2,5%", "nhóm 20 địa phương dẫn đầu"."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from decimal import Decimal

from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.letters import key
from cchc_cli.vietnamese.number import Reason, grouped, read_number, whole
from cchc_cli.vietnamese.quantity_word import (
    ABOUT,
    BASELINE,
    CLAUSE_END,
    CLOSING,
    COMPARED,
    DIRECTIONS,
    FIGURES,
    GOVERNED_BY,
    GOVERNOR,
    GROUPS,
    NO_FIGURE,
    NOUN_ENDS,
    OVER_HALF,
    RANKED,
    RANKED_NEAR,
    REACHED,
    RELATIONS,
    SHARE_INSIDE,
    SHARES,
    SYLLABLE,
    ZERO,
    Relation,
)
from cchc_cli.vietnamese.words import read_words

__all__ = ["Quantity", "Relation", "print_quantity", "read_quantity"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """What a target demands; the value is None for a direction without a figure ("cao hơn", "Cải thiện")."""

    relation: Relation
    value: Decimal | None = None
    upper: Decimal | None = None
    """the other end of a range"""
    unit: str | None = None
    """"%" or the noun as printed"""
    inner: Relation | None = None
    """of a change with a figure: how the change stands to it ("giảm tối thiểu 2,5%": >=)"""
    scale: Decimal | None = None
    """of points: out of how many ("90/100 điểm": 100)"""
    approximate: bool = False
    """khoảng, gần"""


def read_quantity(words: str, before: str = "", after: str = "", read_with: str = "") -> Quantity | Reason:
    """What the words of a target demand.

    ``before`` and ``after`` are the sentence around them: a governing word at the end of ``before`` ("đạt trên
    {85%}"), "trở lên" and the counted noun at the beginning of ``after`` ("{ít nhất 03} nhiệm vụ trọng tâm") belong
    to them. ``read_with`` are words before an earlier figure that govern this one too ("giảm tối thiểu").
    """
    shown = _one_line(words)
    governed = _governing(before)
    if read_with:
        governed = f"{_one_line(read_with)} "
    rest, head = _head(f"{governed}{shown}")
    if no_figure := _without_figure(rest, head, after):
        return no_figure
    figure = FIGURES.match(rest)
    inside = SHARE_INSIDE.search(rest) if figure is None else None
    if inside and rest[inside.start() :] != shown:  # "hoàn thành 100%"
        return read_quantity(rest[inside.start() :], after=after, read_with=read_with)
    if figure is None:
        return Reason(Message(N_("“{text}” does not say what is to be reached"), {"text": shown}))
    return _with_figure(figure, rest[figure.end() :], head, after)


def print_quantity(quantity: Quantity) -> str:
    """The quantity in the words of a plan: >= 98 % → "từ 98% trở lên"; ``read_quantity`` reads it back."""
    if quantity.relation is Relation.IMPROVE:
        return "cải thiện"
    if quantity.relation.is_change:
        direction = "tăng" if quantity.relation is Relation.INCREASE else "giảm"
        if quantity.value is None:
            return direction
        level = replace(quantity, relation=quantity.inner or Relation.EQUAL, inner=None)
        return f"{direction} {_level(level, changed=True)}"
    return _level(quantity, changed=False)


@dataclass(frozen=True, slots=True)
class _Head:
    """What the words before the figure say."""

    direction: Relation | None = None
    relation: Relation | None = None
    reached: bool = False
    """"giảm còn 5%": the level reached, not the change"""
    group: bool = False
    """nhóm, top"""
    start: bool = False
    """từ"""
    approximate: bool = False


def _one_line(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _governing(before: str) -> str:
    match = GOVERNED_BY.search(_one_line(before))
    return f"{match[0].strip()} " if match else ""


def _head(text: str) -> tuple[str, _Head]:
    """The text without its governing words, and what they say; a later word refines an earlier one."""
    head, rest = _Head(), text.strip()
    while match := GOVERNOR.match(rest):
        head = _refined(head, " ".join(match[0].casefold().split()))
        rest = rest[match.end() :].lstrip()
    return rest.strip(" .,;:"), head


def _refined(head: _Head, word: str) -> _Head:
    if (direction := DIRECTIONS.get(word)) is not None:
        return head if head.direction else replace(head, direction=direction)
    if (relation := RELATIONS.get(word)) is not None:
        return replace(head, relation=relation)
    if word in REACHED:
        return replace(head, reached=True)
    return replace(
        head,
        group=head.group or word in GROUPS,
        start=head.start or word == "từ",
        approximate=head.approximate or word in ABOUT,
    )


def _without_figure(rest: str, head: _Head, after: str) -> Quantity | None:
    said = key(rest)
    if (whole_share := SHARES.get(said)) is not None:
        relation = head.relation or (Relation.MORE if said in OVER_HALF else Relation.EQUAL)
        return Quantity(relation, whole_share, unit="%", approximate=head.approximate)
    if match := ZERO.match(rest):
        noun = _noun(rest[match.end() :]) or _noun(after)
        return Quantity(Relation.EQUAL, Decimal(0), unit=noun)
    if head.direction and (BASELINE.match(said) or not FIGURES.match(rest)):
        return Quantity(head.direction)
    if head.relation and (not said or BASELINE.match(said)):
        return Quantity(COMPARED.get(head.relation, head.relation))
    return None


def _with_figure(figure: re.Match[str], tail: str, head: _Head, after: str) -> Quantity | Reason:
    numbers = [_value(figure[name]) for name in ("low", "high", "scale") if figure[name]]
    if reason := next((number for number in numbers if isinstance(number, Reason)), None):
        return reason
    values = [number for number in numbers if isinstance(number, Decimal)]
    tail, closed = _closed(tail, after)
    unit = _unit(figure, tail, after)
    reached_from = figure["to"] is not None and key(figure["to"]) in {"lên", "xuống", "xuống còn"}
    if head.direction and reached_from:
        return Quantity(Relation.EQUAL, values[1], unit=unit)
    upper = values[1] if figure["high"] else None
    if upper is None and unit != "%" and (head.group or RANKED_NEAR.match(f"{tail} {after}")):
        return Quantity(Relation.RANK, values[0], unit=RANKED.sub("", unit or "").strip() or None)
    relation = Relation.RANGE if upper is not None else closed or head.relation or Relation.EQUAL
    level = Quantity(relation, values[0], upper, unit, approximate=head.approximate)
    if figure["scale"]:
        level = replace(level, scale=values[-1])
    if head.direction in {Relation.INCREASE, Relation.DECREASE} and not head.reached:
        return replace(level, relation=head.direction, inner=relation)
    return level


def _value(text: str) -> Decimal | Reason:
    """A figure or number words, without zeros at the end of a fraction."""
    if text[0].isdecimal():
        number = read_number(text)
        return number if isinstance(number, Reason) else Decimal(number).normalize() + 0
    reading = read_words(text)
    return reading if isinstance(reading, Reason) else Decimal(reading.value)


def _closed(tail: str, after: str) -> tuple[str, Relation | None]:
    """The words after the figure without "trở lên", "trở xuống", and what that says."""
    for words, rest in ((tail, True), (after, False)):
        if match := CLOSING.search(words) if rest else CLOSING.match(_one_line(words)):
            relation = Relation.AT_LEAST if key(match["way"]) == "lên" else Relation.AT_MOST
            return (f"{tail[: match.start()]} {tail[match.end() :]}" if rest else tail), relation
    return tail, None


def _unit(figure: re.Match[str], tail: str, after: str) -> str | None:
    if figure["percent"] or figure["percent_high"]:
        return "%"
    return _noun(tail) or (None if tail.strip() else _noun(CLOSING.sub("", _one_line(after), count=1)))


def _noun(text: str) -> str | None:
    """The counted noun at the beginning of a text, up to a word that begins something else."""
    syllables: list[str] = []
    for syllable in SYLLABLE.findall(CLAUSE_END.split(_one_line(text))[0]):
        if syllable.casefold() in NOUN_ENDS or len(syllables) == 6:
            break
        syllables.append(syllable)
    return " ".join(syllables) or None


def _level(quantity: Quantity, *, changed: bool) -> str:
    def figure(value: Decimal | None) -> str:
        points = f"/{grouped(whole(quantity.scale))}" if quantity.scale is not None else ""
        return f"{grouped(whole(value or Decimal(0)))}{points}{'%' if quantity.unit == '%' else ''}"

    if quantity.value is None:
        return NO_FIGURE[quantity.relation]
    noun = f" {quantity.unit}" if quantity.unit and quantity.unit != "%" else ""
    printed = figure(quantity.value) + noun
    about = "khoảng " if quantity.approximate else ""
    match quantity.relation:
        case Relation.AT_LEAST:
            return about + (f"tối thiểu {printed}" if changed else f"từ {printed} trở lên")
        case Relation.MORE:
            return f"{about}trên {printed}"
        case Relation.AT_MOST:
            return f"{about}không quá {printed}"
        case Relation.LESS:
            return f"{about}dưới {printed}"
        case Relation.RANGE:
            return f"{about}từ {figure(quantity.value)} đến {figure(quantity.upper)}{noun}"
        case Relation.RANK:
            return f"nhóm {printed} dẫn đầu"
        case _:
            return about + printed
