"""The district level of government, which ended in 2025, as papers name it.

Source: Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025, Điều 1: hai cấp, cấp tỉnh và cấp xã (xã, phường,
đặc khu); Nghị quyết số 203/2025/QH15: đơn vị hành chính cấp huyện kết thúc hoạt động từ ngày 01/7/2025.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

LAST_DAY = datetime.date(2025, 6, 30)
"""The last day of districts, and of towns as units of the communes' level (thị trấn)."""

SOURCE = "Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Nghị quyết số 203/2025/QH15"


def of_district_level(cell: str) -> Iterator[tuple[int, int]]:
    """Words of a cell of agencies that name an agency of the districts' level, or a thị trấn.

    Hospitals, schools and stations may keep "huyện" in their names; a city may be one of the provinces' level.
    """
    for segment in _SEGMENT.finditer(cell):
        if _UNIT.search(segment[0]) and not _KEEPS_ITS_NAME.search(segment[0]):
            words = segment[0].strip()
            start = segment.start() + segment[0].index(words)
            yield start, start + len(words)


_UNITS = r"huyện|quận(?! khu)|thị xã|thị trấn"
_SEGMENT = re.compile(
    rf"(?:[^,;.\n()]|,\s*(?:{_UNITS}|thành phố|thành|thị|xã|phường|TX|TP)(?=\s*(?:[,;.)]|$|và\s)))+",
    re.IGNORECASE,
)
_UNIT = re.compile(rf"(?<!\w)(?<!liên )(?:{_UNITS})(?!\w)", re.IGNORECASE)
_KEEPS_ITS_NAME = re.compile(
    r"(?<!\w)(?:trung tâm|bệnh viện|trường|trạm|hạt|đội|chi nhánh|cửa hàng|chợ|nghĩa trang)(?!\w)",
    re.IGNORECASE,
)
