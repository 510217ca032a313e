"""Whether words name something that proves, so that it can be found again: a document, or a place of the web."""

from __future__ import annotations

import re
import unicodedata

from cchc_cli.vietnamese.date import find_dates

_NUMBER = re.compile(r"(?<![\w/-])\d{1,6}(?:/\d{4})?[-/][A-ZĐ][\w&-]*(?:/[A-ZĐ][\w&.-]*)?")
_LINK = re.compile(r"https?://\S+\.\S+", re.IGNORECASE)


def is_document(text: str) -> bool:
    """Whether a number with its symbol and a day stand in the text, or a link.

    12/QĐ-UBND ngày 15/3/2021, 45/2025/QĐ-UBND, 05-NQ/TU, 123/SNV-CCHC. Numbers begin anew each year, so that a number
    without a day may be two papers; one that holds its year ("45/2025/QĐ-UBND") needs none.
    """
    said = unicodedata.normalize("NFC", text)
    if _LINK.search(said):
        return True
    number = _NUMBER.search(said)
    if number is None:
        return False
    return bool(re.match(r"\d+/\d{4}/", number[0])) or any(found.date for found in find_dates(said))
