"""Whether words name a document so that it can be found: by its number and symbol."""

from __future__ import annotations

import re
import unicodedata

_NUMBER = re.compile(r"(?<![\w/])\d{1,5}(?:/\d{4})?[-/][A-ZĐ][\w&-]*(?:/[A-ZĐ][\w&-]*)?")


def is_document(text: str) -> bool:
    """Whether a number with its symbol stands in the text: 12/QĐ-UBND, 45/2025/QĐ-UBND, 05-NQ/TU, 123/SNV-CCHC."""
    return _NUMBER.search(unicodedata.normalize("NFC", text)) is not None
