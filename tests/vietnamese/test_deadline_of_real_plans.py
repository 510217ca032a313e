"""Every distinct deadline of the task tables of three issued plans, read by hand as an officer would."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.deadline import Part, read_deadline

Expected = str | list[tuple[str, str]]

NGHE_AN_2021: list[tuple[str, Expected]] = [
    ("- Thường xuyên", [("Thường xuyên", "ongoing")]),
    ("- Định kỳ quý", [("Định kỳ quý", "recurring quarter")]),
    (
        "KH xây dựng tháng 01; báo cáo theo tiến độ kế hoạch và định kỳ.",
        [
            ("KH xây dựng tháng 01", "month 2021-01-01..2021-01-31"),
            ("báo cáo theo tiến độ kế hoạch và định kỳ", "conditional"),
        ],
    ),
    ("Tháng 01/2021", "month 2021-01-01..2021-01-31"),
    (
        "- Tháng 01\n\n- Tháng 12",
        [("Tháng 01", "month 2021-01-01..2021-01-31"), ("Tháng 12", "month 2021-12-01..2021-12-31")],
    ),
    (
        "Xây dựng Kế hoạch tháng 01; báo cáo theo định kỳ;",
        [
            ("Xây dựng Kế hoạch tháng 01", "month 2021-01-01..2021-01-31"),
            ("báo cáo theo định kỳ", "recurring"),
        ],
    ),
    ("Cập nhật, công bố, bổ sung thường xuyên khi có sự thay đổi", "conditional"),
    ("Thường xuyên", "ongoing"),
    ("Khi có sự thay đổi", "conditional"),
    ("Tháng 5/2021", "month 2021-05-01..2021-05-31"),
    ("Theo quy định", "conditional"),
    ("Theo định kỳ quý, 6 tháng, năm", "recurring quarter half-year year"),
    ("Theo định kỳ hàng tháng", "recurring month"),
    ("Theo Quyết định của UBND tỉnh", "conditional"),
    ("Theo Kế hoạch của cơ quan, đơn vị", "conditional"),
    ("Quý III", "quarter 2021-07-01..2021-09-30"),
    ("Theo quy định của các cơ quan có thẩm quyền", "conditional"),
    ("Quý II", "quarter 2021-04-01..2021-06-30"),
    (
        "XD KH quý I; báo cáo theo định kỳ",
        [("XD KH quý I", "quarter 2021-01-01..2021-03-31"), ("báo cáo theo định kỳ", "recurring")],
    ),
    ("Tháng 3", "month 2021-03-01..2021-03-31"),
    (
        "- XD kế hoạch tháng 01; báo cáo theo định kỳ và hoạt động cụ thể",
        [
            ("XD kế hoạch tháng 01", "month 2021-01-01..2021-01-31"),
            ("báo cáo theo định kỳ và hoạt động cụ thể", "recurring"),
        ],
    ),
    (
        "- Quý I;\n\n- Theo quý, 6 tháng, năm",
        [
            ("Quý I", "quarter 2021-01-01..2021-03-31"),
            ("Theo quý, 6 tháng, năm", "recurring quarter half-year year"),
        ],
    ),
    ("Quý, 6 tháng, năm", "recurring quarter half-year year"),
    ("Theo tiến độ kế hoạch, đề án", "conditional"),
    ("Theo chỉ đạo và nhu cầu", "conditional"),
    (
        "Theo định kỳ quý, 6 tháng, năm;",
        [("Theo định kỳ quý, 6 tháng, năm", "recurring quarter half-year year")],
    ),
    (
        "- Thường xuyên\n- Tháng, quý, 6 tháng, năm.",
        [("Thường xuyên", "ongoing"), ("Tháng, quý, 6 tháng, năm", "recurring month quarter half-year year")],
    ),
    (
        "- Quý I\n- Tháng, quý, 6 tháng, năm",
        [
            ("Quý I", "quarter 2021-01-01..2021-03-31"),
            ("Tháng, quý, 6 tháng, năm", "recurring month quarter half-year year"),
        ],
    ),
    ("Theo Kế hoạch", "conditional"),
    (
        "- Tháng 01;\n- Quý, 6 tháng, năm",
        [
            ("Tháng 01", "month 2021-01-01..2021-01-31"),
            ("Quý, 6 tháng, năm", "recurring quarter half-year year"),
        ],
    ),
    ("Theo Kế hoạch của Bộ Nội vụ", "conditional"),
    (
        "- Quý I\n- Trong năm",
        [
            ("Quý I", "quarter 2021-01-01..2021-03-31"),
            ("Trong năm", "within-year 2021-01-01..2021-12-31"),
        ],
    ),
    (
        "- Trước ngày 25/10;\n- Tháng 12.",
        [("Trước ngày 25/10", "before ..2021-10-24"), ("Tháng 12", "month 2021-12-01..2021-12-31")],
    ),
    ("Tháng 9", "month 2021-09-01..2021-09-30"),
    ("Theo yêu cầu của Trung ương", "conditional"),
]

DONG_THAP_2021: list[tuple[str, Expected]] = [
    ("Thường xuyên trong năm", "ongoing"),
    ("Theo Kế hoạch tổ chức tại các huyện có điều kiện", "conditional"),
    ("Mỗi tháng 02 kỳ", "recurring fortnight"),
    ("Mỗi tháng một kỳ", "recurring month"),
    ("Quý II/2021", "quarter 2021-04-01..2021-06-30"),
    ("Hằng tuần trong tháng", "recurring week"),
    ("Trong năm 2021", "within-year 2021-01-01..2021-12-31"),
    ("Trong tháng 01/2021", "month 2021-01-01..2021-01-31"),
    ("Theo Kế hoạch của Hội đồng rà soát văn bản", "conditional"),
    ("Thường xuyên trong năm khi có quy định mới của pháp luật", "conditional"),
    ("Theo tiến độ Kế hoạch của Văn phòng Chính phủ", "conditional"),
    ("Theo kế hoạch", "conditional"),
    ("Khi có văn bản pháp luật mới", "conditional"),
    ("Khi có hướng dẫn của Trung ương", "conditional"),
    ("Theo Đề án", "conditional"),
    ("Trong quý II/2021", "quarter 2021-04-01..2021-06-30"),
    ("Trong quý III/2021", "quarter 2021-07-01..2021-09-30"),
    ("Khi có văn bản mới", "conditional"),
    ("Theo Kế hoạch và đột xuất khi có yêu cầu", "conditional"),
    ("Định kỳ hàng quý và đột xuất khi có yêu cầu", "recurring quarter"),
    ("Tháng 12/2021", "month 2021-12-01..2021-12-31"),
    ("Theo văn bản triển khai của Bộ Nội vụ", "conditional"),
]

TUONG_DUONG_2024: list[tuple[str, Expected]] = [
    ("- Theo yêu cầu - Định kỳ quý", [("Theo yêu cầu", "conditional"), ("Định kỳ quý", "recurring quarter")]),
    (
        "KH xây dựng tháng 02; báo cáo theo tiến độ kế hoạch và định kỳ.",
        [
            ("KH xây dựng tháng 02", "month 2024-02-01..2024-02-29"),
            ("báo cáo theo tiến độ kế hoạch và định kỳ", "conditional"),
        ],
    ),
    ("Tháng 02/2024", "month 2024-02-01..2024-02-29"),
    (
        "- Tháng 01 - Tháng 12",
        [("Tháng 01", "month 2024-01-01..2024-01-31"), ("Tháng 12", "month 2024-12-01..2024-12-31")],
    ),
    (
        "XD Kế hoạch tháng 01; báo cáo theo định kỳ.",
        [("XD Kế hoạch tháng 01", "month 2024-01-01..2024-01-31"), ("báo cáo theo định kỳ", "recurring")],
    ),
    ("Công khai chậm nhất 01 tháng khi có Quyết định công bố của tỉnh", "conditional"),
    ("Thường xuyên", "ongoing"),
    ("Theo quy định", "conditional"),
    ("Theo quý, 6 tháng, năm", "recurring quarter half-year year"),
    ("Theo QĐ của UBND huyện", "conditional"),
    ("Theo KH của UBND huyện", "conditional"),
    ("Theo quy định của các cơ quan có thẩm quyền", "conditional"),
    ("Quý III", "quarter 2024-07-01..2024-09-30"),
    (
        "XD Kế hoạch quý I; báo cáo theo định kỳ",
        [("XD Kế hoạch quý I", "quarter 2024-01-01..2024-03-31"), ("báo cáo theo định kỳ", "recurring")],
    ),
    ("Sau khi có Văn bản chỉ đạo của tỉnh", "conditional"),
    (
        "- XD Kế hoạch tháng 01; - Báo cáo theo định kỳ",
        [("XD Kế hoạch tháng 01", "month 2024-01-01..2024-01-31"), ("Báo cáo theo định kỳ", "recurring")],
    ),
    (
        "- Quý I; - Theo quý, 6 tháng, năm",
        [
            ("Quý I", "quarter 2024-01-01..2024-03-31"),
            ("Theo quý, 6 tháng, năm", "recurring quarter half-year year"),
        ],
    ),
    ("Quý, 6 tháng, năm", "recurring quarter half-year year"),
    ("6 tháng, cuối năm", "recurring half-year year"),
    (
        "- Quý I; - Theo tiến độ kế hoạch",
        [("Quý I", "quarter 2024-01-01..2024-03-31"), ("Theo tiến độ kế hoạch", "conditional")],
    ),
    ("Quý II", "quarter 2024-04-01..2024-06-30"),
    (
        "- Quý I - Tháng, quý, 6 tháng, năm",
        [
            ("Quý I", "quarter 2024-01-01..2024-03-31"),
            ("Tháng, quý, 6 tháng, năm", "recurring month quarter half-year year"),
        ],
    ),
    (
        "- Quý 01; - 6 tháng, năm",
        [("Quý 01", "quarter 2024-01-01..2024-03-31"), ("6 tháng, năm", "recurring half-year year")],
    ),
    ("Theo Kế hoạch của tỉnh", "conditional"),
    (
        "- Quý I - Trong năm",
        [
            ("Quý I", "quarter 2024-01-01..2024-03-31"),
            ("Trong năm", "within-year 2024-01-01..2024-12-31"),
        ],
    ),
    (
        "- Trước ngày 30/11; - Tháng 12.",
        [("Trước ngày 30/11", "before ..2024-11-29"), ("Tháng 12", "month 2024-12-01..2024-12-31")],
    ),
    ("Theo yêu cầu của tỉnh.", [("Theo yêu cầu của tỉnh", "conditional")]),
]

BODIES: list[tuple[int, str, Expected]] = [
    (2024, "xong trước ngày 31/01/2024", "before ..2024-01-30"),
    (2024, "định kỳ hàng quý, 6 tháng, năm hoặc đột xuất", "recurring quarter half-year year"),
    (2021, "Định kỳ hàng quý hoặc đột xuất theo yêu cầu", "recurring quarter"),
    (2021, "định kỳ quý, 6 tháng và năm báo cáo về UBND Tỉnh", "recurring quarter half-year year"),
    (2023, "định kỳ hoặc đột xuất theo yêu cầu", "recurring"),
    (2020, "Trước ngày 30 tháng 4 năm 2020", "before ..2020-04-29"),
    (2020, "Trước ngày 20 tháng 6 năm 2020", "before ..2020-06-19"),
    (2020, "Thời gian thực hiện: Trong tháng 4 năm 2020", "month 2020-04-01..2020-04-30"),
    (2020, "Thời gian thực hiện: Trong tháng 5 năm 2020", "month 2020-05-01..2020-05-31"),
]

CASES = [
    *((2021, phrase, expected) for phrase, expected in NGHE_AN_2021 + DONG_THAP_2021),
    *((2024, phrase, expected) for phrase, expected in TUONG_DUONG_2024),
    *BODIES,
]


@pytest.mark.parametrize(("year", "phrase", "expected"), CASES)
def test_deadline_of_an_issued_plan_is_read_as_an_officer_reads_it(
    year: int, phrase: str, expected: Expected
) -> None:
    parts = read_deadline(phrase, year).parts

    assert [(part.text, _meaning(part)) for part in parts] == (
        [(phrase, expected)] if isinstance(expected, str) else expected
    )


def _meaning(part: Part) -> str:
    days = f"{part.first_day or ''}..{part.last_day or ''}"
    return " ".join([part.kind, *([days] if len(days) > 2 else []), *part.every])
