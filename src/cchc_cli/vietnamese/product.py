"""Arithmetic written into running text: "(8 xã x 50.000.000 đồng/xã = 400.000.000 đồng)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from cchc_cli.vietnamese.letters import composed
from cchc_cli.vietnamese.money import read_unit
from cchc_cli.vietnamese.number import FIGURE, Number, Reason, read_number, whole


@dataclass(frozen=True, slots=True)
class Product:
    """A product of figures of which exactly one is money; amounts in đồng, offsets into the text that was read."""

    start: int
    end: int
    """behind the result, where one is written"""
    value: Number
    result: Number | None
    """what the text says it comes to; None where it says nothing, or in no stated unit"""
    result_start: int


@dataclass(frozen=True, slots=True)
class WrittenMoney:
    """A figure with a unit of money in running text."""

    start: int
    end: int
    """behind its unit"""
    figure: Number
    worth: int
    """đồng of one"""


def find_products(text: str) -> Iterator[Product]:
    """Every product, also of more than two factors; none where a factor cannot be read or is a percentage."""
    plain, places = composed(text)
    for found in _PRODUCT.finditer(plain):
        product = _product(found, places)
        if product is not None:
            yield product


def find_money(text: str) -> Iterator[WrittenMoney]:
    """Every figure with a unit of money behind it; a figure that may be read two ways is left out."""
    plain, places = composed(text)
    for found in _MONEY.finditer(plain):
        figure, worth = read_number(found["figure"]), read_unit(found["unit"])
        if not isinstance(figure, Reason) and worth is not None:
            yield WrittenMoney(places[found.start()], places[found.end()], figure, worth)


def sum_of_products(text: str) -> tuple[int, int, Number] | None:
    """What all arithmetic of a line comes to, and where it stands; None where the line has money or factors beside it."""
    products = tuple(find_products(text))
    if not products or "%" in text:
        return None
    start, end = products[0].start, products[-1].end
    inside = [(product.start, product.end) for product in products]
    other = (money for money in find_money(text) if not any(a <= money.start < b for a, b in inside))
    loose = "".join(
        text[one:two]
        for one, two in zip([0, *(b for _, b in inside)], [*(a for a, _ in inside), len(text)], strict=True)
    )
    if next(other, None) or _OPERATOR.search(loose) or any(p.result not in (None, p.value) for p in products):
        return None
    return start, end, sum(product.value for product in products)


def _product(found: re.Match[str], places: tuple[int, ...]) -> Product | None:
    value, money = Decimal(1), []
    for factor in _FACTOR.finditer(found["factors"]):
        figure = read_number(factor["figure"])
        if isinstance(figure, Reason):
            return None
        worth = read_unit(factor["unit"]) if factor["unit"] else None
        money += [worth] if worth else []
        value *= Decimal(figure) * (worth or 1)
    if len(money) != 1 or "%" in found[0]:
        return None
    result = _result(found)
    start = found.start("result") if found["result"] else found.end()
    return Product(places[found.start()], places[found.end()], whole(value), result, places[start])


def _result(found: re.Match[str]) -> Number | None:
    worth = read_unit(found["worth"]) if found["worth"] else None
    figure = read_number(found["result"]) if found["result"] else None
    if figure is None or isinstance(figure, Reason) or worth is None:
        return None
    return whole(Decimal(figure) * worth)


_UNIT = r"(?:(?:nghìn|ngàn|triệu|tr|tỷ|tỉ)(?: ?(?:đồng|vnđ|vnd|đ))?|đồng|vnđ|vnd|đ)(?![^\W_])"
_NOUN = r"(?: ?/)?(?: ?(?!x )[^\W\d_]+(?:[ -](?!x )[^\W\d_]+){0,3})"
_ONE = (
    rf"(?:{FIGURE})(?! ?%)(?: ?{_UNIT})?(?:{_NOUN})?(?: ?/ ?(?:0?1 )?[^\W\d_]+(?: (?!x )[^\W\d_]+){{0,3}})*"
)
_TIMES = r" ?[x×*] ?"
_PRODUCT = re.compile(
    rf"(?<![\d.,])(?P<factors>{_ONE}(?:{_TIMES}(?:{_ONE})){{1,5}})(?!{_TIMES}| ?[%\d])"
    rf"(?: ?\)? ?= ?(?P<result>{FIGURE}) ?(?P<worth>{_UNIT})?)?",
    re.IGNORECASE,
)
_FACTOR = re.compile(rf"(?:^|{_TIMES})(?P<figure>{FIGURE})(?: ?(?P<unit>{_UNIT}))?", re.IGNORECASE)
_OPERATOR = re.compile(r"[×*:÷]\s*\d|\bx\s*\d|\)\s*[-x×*/]", re.IGNORECASE)
_MONEY = re.compile(rf"(?<![\d.,/])(?P<figure>{FIGURE}) ?(?P<unit>{_UNIT})", re.IGNORECASE)
