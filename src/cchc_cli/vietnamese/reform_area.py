"""The areas of the reform under whatever heading a plan gives them: those of Nghị quyết 30c/NQ-CP and of 76/NQ-CP of 2021."""

from __future__ import annotations

import re
from functools import lru_cache

from cchc_cli.vietnamese.letters import key
from cchc_cli.vietnamese.wording import keyed

_WORDS = {
    "institutions": r"thể chế",
    "procedures": r"thủ tục hành chính|một cửa",
    "organisation": r"tổ chức bộ máy|bộ máy hành chính",
    "civil-service": r"công vụ|đội ngũ|cán bộ, công chức|cán bộ công chức",
    "finance": r"tài chính công|ngân sách",
    "digital": r"điện tử|chính quyền số|chính phủ số|chuyển đổi số|hiện đại hóa|công nghệ thông tin",
    "steering": r"chỉ đạo|điều hành|kiểm tra",
    "publicity": r"tuyên truyền|truyền thông",
}
_AREAS = {name: re.compile(keyed(words)) for name, words in _WORDS.items()}


@lru_cache(maxsize=1024)
def reform_areas(heading: str) -> frozenset[str]:
    """The areas that a heading names; words in brackets say who is in charge, not what it is about."""
    said = key(re.sub(r"\([^()]*\)", " ", heading))
    return frozenset(name for name, words in _AREAS.items() if words.search(said))
