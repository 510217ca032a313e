"""The day of the paper itself, in the line below a title: "(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/12/2020 của …)"."""

from __future__ import annotations

import re
from collections.abc import Iterator


def own_days(text: str) -> Iterator[tuple[int, int]]:
    """Where the line names a day, whole or with places left blank ("ngày /01/2024", "ngày … tháng 01 năm 2024")."""
    yield from (found.span() for found in _DAY.finditer(text))


_PLACE = r"(?:\d{1,2}|[….]*)"
_DAY = re.compile(rf"ngày\s*{_PLACE}\s*(?:/\s*{_PLACE}\s*/|tháng\s*{_PLACE}\s*năm)\s*\d{{4}}", re.IGNORECASE)
