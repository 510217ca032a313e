"""A number of things with the parts it is made of: "12 cơ quan: 04 sở, 02 đơn vị sự nghiệp và 06 xã"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_NUMBER = r"(?<![\w.,/-])\d{1,4}(?![\w.,/%-])"
_NOUN = r"(?:[ ](?!\d)[^\W\d_]+){1,6}?"
_PART = rf"{_NUMBER}(?:[ ](?!\d|và\b)[^\W\d_]+){{1,8}}?"
_MORE = r",[ ][^\W\d_]+(?:[ ][^\W\d_]+){0,3}"
"""A second noun under the same number: "06 xã, phường"."""
_COUNTED = re.compile(
    rf"(?P<whole>{_NUMBER}){_NOUN}(?:{_MORE})?(?::[ ]|[ ]\((?:gồm[ ])?|,?[ ]gồm:?[ ])"
    rf"(?P<parts>{_PART}(?:[,;][ ]{_PART})*(?:,?[ ]và[ ]{_PART}|[,;][ ]{_PART}))(?:{_MORE})?(?=[).;]|[ ]\(|$)"
)
_MEASURES = re.compile(
    r"\d[ ](?:đồng|nghìn|triệu|tỷ|ngày|tháng|năm|giờ|phút|quý|tuần|km2?|ha|m2?|điểm|phần)(?!\w)",
    re.IGNORECASE,
)
"""What is measured and not counted; parts of a budget are held against their table."""


@dataclass(frozen=True, slots=True)
class CountedParts:
    """A count whose parts do not add up to it; offsets in the text."""

    whole: int
    total: int
    """what the parts add up to"""
    start: int
    end: int


def wrong_counts(text: str) -> Iterator[CountedParts]:
    """The counts whose parts, each a number of things, add up to something else."""
    composed = unicodedata.normalize("NFC", text)
    if len(composed) != len(text):
        return
    for found in _COUNTED.finditer(composed):
        if _MEASURES.search(found[0]):
            continue
        numbers = [int(number) for number in re.findall(_NUMBER, found["parts"])]
        whole, total = int(found["whole"]), sum(numbers)
        if whole != total and len(numbers) > 1:
            yield CountedParts(whole, total, found.start("whole"), found.end("parts"))
