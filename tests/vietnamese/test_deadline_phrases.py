"""Deadline phrases as officers write them, each read by hand: kind, days and words of every part (plan year 2021)."""

from __future__ import annotations

import datetime

import pytest

from cchc_cli.vietnamese.deadline import Part, read_deadline

Expected = str | list[tuple[str, str]]
"""One part whose words are the whole phrase, or the words and the meaning of each part.

A meaning is a kind, then "first..last" where it has days, then the periods of recurrence.
"""

DAYS: list[tuple[str, Expected]] = [
    ("Ngày 15/3", "day 2021-03-15..2021-03-15"),
    ("15/3/2021", "day 2021-03-15..2021-03-15"),
    ("ngày 07/12/2020", "day 2020-12-07..2020-12-07"),
    ("Ngày 30 tháng 4 năm 2021", "day 2021-04-30..2021-04-30"),
    ("30 tháng 6", "day 2021-06-30..2021-06-30"),
    ("31/01/24", "day 2024-01-31..2024-01-31"),
    ("2021-09-30", "day 2021-09-30..2021-09-30"),
    ("30.9.2021", "day 2021-09-30..2021-09-30"),
    ("Chậm nhất ngày 15/12", "day ..2021-12-15"),
    ("Chậm nhất là ngày 10/01/2022", "day ..2022-01-10"),
    ("Muộn nhất 25/11/2021", "day ..2021-11-25"),
    ("không muộn hơn ngày 20/11/2021", "day ..2021-11-20"),
    ("Đến ngày 30/6", "day ..2021-06-30"),
    ("Đến hết ngày 31/12/2021", "day ..2021-12-31"),
    ("Hoàn thành trong ngày 15/3", "day 2021-03-15..2021-03-15"),
    ("Từ nay đến 30/6/2021", "day ..2021-06-30"),
    ("Hạn chót: ngày 20/5/2021", "day 2021-05-20..2021-05-20"),
    ("Hạn chót 20/5/2021", "day ..2021-05-20"),
    ("Trước 17 giờ 00 ngày 15/3/2021", "day ..2021-03-15"),
    ("Trước 16h30 ngày 20/12", "day ..2021-12-20"),
    ("Báo cáo kết quả về Sở Nội vụ chậm nhất ngày 05/12/2021", "day ..2021-12-05"),
    (
        "Ngày 10/3, 10/6 và 10/9",
        [
            ("Ngày 10/3", "day 2021-03-10..2021-03-10"),
            ("10/6", "day 2021-06-10..2021-06-10"),
            ("10/9", "day 2021-09-10..2021-09-10"),
        ],
    ),
    ("Ngày 15 và 20/3", [("Ngày 15", "day 2021-03-15..2021-03-15"), ("20/3", "day 2021-03-20..2021-03-20")]),
]

BEFORE: list[tuple[str, Expected]] = [
    ("Xong trước ngày 31/01/2024", "before ..2024-01-30"),
    ("Trước ngày 25/10", "before ..2021-10-24"),
    ("trước 15/11", "before ..2021-11-14"),
    ("Hoàn thành trước ngày 01/7/2021", "before ..2021-06-30"),
    ("Trước ngày 01 tháng 01 năm 2022", "before ..2021-12-31"),
    ("Gửi báo cáo trước ngày 20/11/2021", "before ..2021-11-19"),
    ("Đến trước ngày 15/3", "before ..2021-03-14"),
    ("Chậm nhất trước ngày 10/12", "before ..2021-12-09"),
    ("Trước tháng 6", "before ..2021-05-31"),
    ("Trước tháng 01/2022", "before ..2021-12-31"),
    ("Trước Quý IV", "before ..2021-09-30"),
    ("Trước năm 2025", "before ..2024-12-31"),
    ("Trước cuối quý II", "before ..2021-06-30"),
    ("Trước ngày 15/01 năm sau", "before ..2022-01-14"),
    (
        "Thời gian hoàn thành: Trước ngày 30 tháng 4 năm 2020.",
        [("Thời gian hoàn thành: Trước ngày 30 tháng 4 năm 2020", "before ..2020-04-29")],
    ),
    (
        "Trước ngày 15/6 và 15/12",
        [("Trước ngày 15/6", "before ..2021-06-14"), ("15/12", "before ..2021-12-14")],
    ),
    (
        "Cấp xã: trước ngày 10/11; cấp huyện: trước ngày 20/11",
        [
            ("Cấp xã: trước ngày 10/11", "before ..2021-11-09"),
            ("cấp huyện: trước ngày 20/11", "before ..2021-11-19"),
        ],
    ),
    ("Báo cáo quý I trước ngày 10/3", "before ..2021-03-09"),
    ("Báo cáo 6 tháng trước ngày 10/6", "before ..2021-06-09"),
    ("Báo cáo năm trước ngày 30/11", "before ..2021-11-29"),
    ("Hoàn thành trước khi kết thúc năm 2021", "before ..2021-12-31"),
    ("Trước ngày 30.6", "before ..2021-06-29"),
    (
        "Trước ngày 15/6 (báo cáo 6 tháng) và trước ngày 15/12 (báo cáo năm)",
        [
            ("Trước ngày 15/6 (báo cáo 6 tháng)", "before ..2021-06-14"),
            ("trước ngày 15/12 (báo cáo năm)", "before ..2021-12-14"),
        ],
    ),
    (
        "Tháng 12, trước ngày 25",
        [("Tháng 12", "month 2021-12-01..2021-12-31"), ("trước ngày 25", "before ..2021-12-24")],
    ),
]

MONTHS: list[tuple[str, Expected]] = [
    ("Tháng 3", "month 2021-03-01..2021-03-31"),
    ("Tháng 5/2021", "month 2021-05-01..2021-05-31"),
    ("Trong tháng 02/2024", "month 2024-02-01..2024-02-29"),
    ("Tháng 01 năm 2024", "month 2024-01-01..2024-01-31"),
    ("01/2022", "month 2022-01-01..2022-01-31"),
    ("Đầu tháng 3", "month 2021-03-01..2021-03-31"),
    ("Giữa tháng 7/2021", "month 2021-07-01..2021-07-31"),
    ("Cuối tháng 11", "month 2021-11-01..2021-11-30"),
    ("Tuần đầu tháng 12/2021", "month 2021-12-01..2021-12-31"),
    ("Tháng mười hai", "month 2021-12-01..2021-12-31"),
    ("Hoàn thành trong tháng 9 năm 2021", "month 2021-09-01..2021-09-30"),
    ("Chậm nhất tháng 10/2021", "month ..2021-10-31"),
    ("Đến hết tháng 6", "month ..2021-06-30"),
    ("Tháng 12 (sau khi có kết quả của Bộ Nội vụ)", "month 2021-12-01..2021-12-31"),
    ("Tháng 12 theo hướng dẫn của Bộ Nội vụ", "month 2021-12-01..2021-12-31"),
    ("Ban hành Kế hoạch năm 2022 trong tháng 12/2021", "month 2021-12-01..2021-12-31"),
    (
        "Tháng 3, 6, 9",
        [
            ("Tháng 3", "month 2021-03-01..2021-03-31"),
            ("6", "month 2021-06-01..2021-06-30"),
            ("9", "month 2021-09-01..2021-09-30"),
        ],
    ),
    (
        "tháng 3, tháng 9",
        [("tháng 3", "month 2021-03-01..2021-03-31"), ("tháng 9", "month 2021-09-01..2021-09-30")],
    ),
    (
        "Tháng 6 và tháng 12/2022",
        [("Tháng 6", "month 2022-06-01..2022-06-30"), ("tháng 12/2022", "month 2022-12-01..2022-12-31")],
    ),
    (
        "- Tháng 01 - Tháng 12",
        [("Tháng 01", "month 2021-01-01..2021-01-31"), ("Tháng 12", "month 2021-12-01..2021-12-31")],
    ),
    (
        "Tháng 4: khảo sát; tháng 5: tổng hợp.",
        [
            ("Tháng 4: khảo sát", "month 2021-04-01..2021-04-30"),
            ("tháng 5: tổng hợp", "month 2021-05-01..2021-05-31"),
        ],
    ),
    (
        "KH xây dựng tháng 01 báo cáo tháng 12",
        [
            ("KH xây dựng tháng 01", "month 2021-01-01..2021-01-31"),
            ("báo cáo tháng 12", "month 2021-12-01..2021-12-31"),
        ],
    ),
    ("Xây dựng, ban hành Kế hoạch tháng 01", "month 2021-01-01..2021-01-31"),
]

QUARTERS_AND_HALVES: list[tuple[str, Expected]] = [
    ("Quý III", "quarter 2021-07-01..2021-09-30"),
    ("Quý 01", "quarter 2021-01-01..2021-03-31"),
    ("Trong quý II/2021", "quarter 2021-04-01..2021-06-30"),
    ("Quý I năm 2022", "quarter 2022-01-01..2022-03-31"),
    ("Quý I, năm 2022", "quarter 2022-01-01..2022-03-31"),
    ("Quý IV - 2021", "quarter 2021-10-01..2021-12-31"),
    ("Quý II - năm 2022", "quarter 2022-04-01..2022-06-30"),
    ("Quý I năm sau", "quarter 2022-01-01..2022-03-31"),
    ("Cuối quý III/2021", "quarter 2021-07-01..2021-09-30"),
    ("Đến hết quý II/2021", "quarter ..2021-06-30"),
    ("Chậm nhất trong Quý I", "quarter ..2021-03-31"),
    (
        "Quý I và Quý II",
        [("Quý I", "quarter 2021-01-01..2021-03-31"), ("Quý II", "quarter 2021-04-01..2021-06-30")],
    ),
    ("Quý I, II", [("Quý I", "quarter 2021-01-01..2021-03-31"), ("II", "quarter 2021-04-01..2021-06-30")]),
    (
        "Quý III, IV/2022",
        [("Quý III", "quarter 2022-07-01..2022-09-30"), ("IV/2022", "quarter 2022-10-01..2022-12-31")],
    ),
    (
        "Quý I (xây dựng kế hoạch); Quý IV (báo cáo)",
        [
            ("Quý I (xây dựng kế hoạch)", "quarter 2021-01-01..2021-03-31"),
            ("Quý IV (báo cáo)", "quarter 2021-10-01..2021-12-31"),
        ],
    ),
    ("Quý IV (trước 15/12)", "before ..2021-12-14"),
    ("Quý I (tháng 3)", "month 2021-03-01..2021-03-31"),
    (
        "Quý II/2021 đối với cấp tỉnh; quý III/2021 đối với cấp huyện",
        [
            ("Quý II/2021 đối với cấp tỉnh", "quarter 2021-04-01..2021-06-30"),
            ("quý III/2021 đối với cấp huyện", "quarter 2021-07-01..2021-09-30"),
        ],
    ),
    ("6 tháng đầu năm", "half-year 2021-01-01..2021-06-30"),
    ("06 tháng cuối năm 2021", "half-year 2021-07-01..2021-12-31"),
    ("Trong 6 tháng đầu năm 2022", "half-year 2022-01-01..2022-06-30"),
    ("Sáu tháng cuối năm", "half-year 2021-07-01..2021-12-31"),
    ("Nửa đầu năm 2021", "half-year 2021-01-01..2021-06-30"),
    (
        "Quý I (ban hành Kế hoạch) và thường xuyên trong năm",
        [
            ("Quý I (ban hành Kế hoạch)", "quarter 2021-01-01..2021-03-31"),
            ("thường xuyên trong năm", "ongoing"),
        ],
    ),
    ("Trong 3 tháng đầu năm", "quarter 2021-01-01..2021-03-31"),
    ("Trong năm 2021 (quý IV)", "quarter 2021-10-01..2021-12-31"),
    ("Theo quý III", "quarter 2021-07-01..2021-09-30"),
    ("Triển khai Nghị quyết số 19/2021 trong quý II", "quarter 2021-04-01..2021-06-30"),
    ("Sửa đổi Quyết định số 12/QĐ-UBND ngày 03/4/2020 trong quý II", "quarter 2021-04-01..2021-06-30"),
    ("Sơ kết Nghị quyết 10/2020 trong quý III", "quarter 2021-07-01..2021-09-30"),
]

RANGES_AND_YEARS: list[tuple[str, Expected]] = [
    ("Tháng 3 - 5", "range 2021-03-01..2021-05-31"),
    ("Tháng 01 - Tháng 3", "range 2021-01-01..2021-03-31"),
    ("từ tháng 3 đến tháng 5", "range 2021-03-01..2021-05-31"),
    ("T3-T5", "range 2021-03-01..2021-05-31"),
    ("Quý I - Quý III", "range 2021-01-01..2021-09-30"),
    ("Quý II-IV/2021", "range 2021-04-01..2021-12-31"),
    ("Từ quý II đến hết quý IV năm 2021", "range 2021-04-01..2021-12-31"),
    ("Từ ngày 15/3 đến ngày 20/4/2021", "range 2021-03-15..2021-04-20"),
    ("Từ ngày 01/11/2021 đến hết ngày 30/11/2021", "range 2021-11-01..2021-11-30"),
    ("Ngày 15 - 20/3", "range 2021-03-15..2021-03-20"),
    ("Quý IV/2021 - Quý I/2022", "range 2021-10-01..2022-03-31"),
    ("Từ tháng 11 đến tháng 02/2022", "range 2021-11-01..2022-02-28"),
    ("- Từ tháng 3 - tháng 5", [("Từ tháng 3 - tháng 5", "range 2021-03-01..2021-05-31")]),
    ("9 tháng đầu năm", "range 2021-01-01..2021-09-30"),
    ("2021 - 2025", "range 2021-01-01..2025-12-31"),
    ("Giai đoạn 2021-2025", "range 2021-01-01..2025-12-31"),
    ("Từ năm 2021 đến năm 2023", "range 2021-01-01..2023-12-31"),
    ("Năm 2021", "within-year 2021-01-01..2021-12-31"),
    ("Trong năm", "within-year 2021-01-01..2021-12-31"),
    ("Cả năm", "within-year 2021-01-01..2021-12-31"),
    ("Cuối năm", "within-year 2021-01-01..2021-12-31"),
    ("Đến năm 2025", "within-year ..2025-12-31"),
    ("Đến hết năm 2022", "within-year ..2022-12-31"),
    ("Hoàn thành 100% trong năm 2021", "within-year 2021-01-01..2021-12-31"),
    ("Trong năm 2021 theo kế hoạch của đơn vị", "within-year 2021-01-01..2021-12-31"),
    (
        "Trong năm, báo cáo trước ngày 15/12",
        [
            ("Trong năm", "within-year 2021-01-01..2021-12-31"),
            ("báo cáo trước ngày 15/12", "before ..2021-12-14"),
        ],
    ),
    ("04-06/2021", "range 2021-04-01..2021-06-30"),
    ("Từ ngày 15/10-15/11/2021", "range 2021-10-15..2021-11-15"),
    ("Tháng 11/2021 - 02/2022", "range 2021-11-01..2022-02-28"),
    ("Từ đầu năm đến hết quý III", "range 2021-01-01..2021-09-30"),
    (
        "Giai đoạn 2021 - 2025, định hướng đến năm 2030",
        [
            ("Giai đoạn 2021 - 2025", "range 2021-01-01..2025-12-31"),
            ("định hướng đến năm 2030", "within-year ..2030-12-31"),
        ],
    ),
]

RECURRING: list[tuple[str, Expected]] = [
    ("Hàng năm", "recurring year"),
    ("Hằng quý", "recurring quarter"),
    ("Hàng ngày", "recurring day"),
    ("Định kỳ hàng tháng, quý, 6 tháng, năm", "recurring month quarter half-year year"),
    ("Định kỳ hàng quý, 6 tháng, năm hoặc đột xuất", "recurring quarter half-year year"),
    ("Định kỳ quý, 6 tháng và năm", "recurring quarter half-year year"),
    ("Tháng/quý/năm", "recurring month quarter year"),
    ("Báo cáo quý, 6 tháng, 9 tháng, năm", "recurring quarter half-year nine-months year"),
    ("Quý I, 6 tháng, quý III và năm", "recurring quarter half-year year"),
    ("Quý I, 6 tháng, 9 tháng và cả năm", "recurring quarter half-year nine-months year"),
    ("6 tháng, cả năm", "recurring half-year year"),
    ("Cuối quý", "recurring quarter"),
    ("Theo từng quý", "recurring quarter"),
    ("02 lần/năm", "recurring half-year"),
    ("6 tháng/lần", "recurring half-year"),
    ("03 tháng/01 lần", "recurring quarter"),
    ("Ít nhất 01 lần/quý", "recurring quarter"),
    ("Mỗi năm ít nhất 02 lần", "recurring half-year"),
    ("Mỗi tuần một lần", "recurring week"),
    ("02 tuần/lần", "recurring fortnight"),
    ("Các quý trong năm", "recurring quarter"),
    ("Hằng quý trong năm 2021", "recurring quarter"),
    ("Định kỳ hằng tháng từ tháng 3/2021", "recurring 2021-03-01.. month"),
    ("Theo chế độ báo cáo định kỳ", "recurring"),
    ("Báo cáo định kỳ theo quy định", "recurring"),
    ("Ngày 15 hàng tháng", "recurring month"),
    ("Trước ngày 25 hàng tháng", "recurring month"),
    ("Ngày 20 của tháng cuối quý", "recurring quarter"),
    ("Hàng quý, trước ngày 20 của tháng cuối quý", "recurring quarter"),
    ("Trước ngày 05 tháng sau", "recurring month"),
    ("Định kỳ hằng tháng (trước ngày 25)", "recurring month"),
    ("Trước 30/11 hằng năm", "recurring ..2021-11-29 year"),
    ("Hằng năm, trước ngày 15/12", "recurring ..2021-12-14 year"),
    ("Quý IV hằng năm", "recurring ..2021-12-31 year"),
    ("Trước ngày 15/6 và 15/12 hằng năm", "recurring year"),
    ("Tháng 6, tháng 12 hằng năm", "recurring year"),
    ("5 năm/lần", "recurring"),
    ("Mỗi năm 1-2 lần", "recurring year"),
    ("Định kỳ 06 tháng và 01 năm", "recurring half-year year"),
    ("Ngày 01 và ngày 15 hằng tháng", "recurring month"),
    ("Trước 10h ngày thứ Sáu hằng tuần", "recurring week"),
    ("Hằng năm theo Kế hoạch", "recurring year"),
    ("Thường xuyên/hằng quý", [("Thường xuyên", "ongoing"), ("hằng quý", "recurring quarter")]),
]

ONGOING: list[tuple[str, Expected]] = [
    ("Liên tục", "ongoing"),
    ("Thường xuyên, liên tục", "ongoing"),
    ("Thường xuyên, đột xuất", "ongoing"),
    ("Thường xuyên theo quy định", "ongoing"),
    ("Thực hiện thường xuyên trong năm 2021", "ongoing"),
    ("Từ tháng 3/2021", "ongoing 2021-03-01.."),
    ("Kể từ ngày 01/7/2021", "ongoing 2021-07-01.."),
    ("Sau ngày 30/6/2021", "ongoing 2021-07-01.."),
    ("Thường xuyên từ quý II", "ongoing 2021-04-01.."),
    (
        "Thường xuyên, định kỳ hằng quý báo cáo",
        [("Thường xuyên", "ongoing"), ("định kỳ hằng quý báo cáo", "recurring quarter")],
    ),
    (
        "Thường xuyên; báo cáo kết quả trước ngày 30/11",
        [("Thường xuyên", "ongoing"), ("báo cáo kết quả trước ngày 30/11", "before ..2021-11-29")],
    ),
    (
        "Hoàn thành trong quý I và thực hiện thường xuyên",
        [("Hoàn thành trong quý I", "quarter 2021-01-01..2021-03-31"), ("thực hiện thường xuyên", "ongoing")],
    ),
    (
        "Năm 2021 và các năm tiếp theo",
        [("Năm 2021", "within-year 2021-01-01..2021-12-31"), ("các năm tiếp theo", "ongoing")],
    ),
]

CONDITIONAL: list[tuple[str, Expected]] = [
    ("Theo hướng dẫn của Bộ Nội vụ", "conditional"),
    ("Theo Chương trình công tác của UBND tỉnh năm 2021", "conditional"),
    ("Theo Quyết định số 12/QĐ-UBND ngày 03/4/2020 của UBND tỉnh", "conditional"),
    ("Theo Nghị quyết số 19/2021", "conditional"),
    ("Theo Nghị định số 107/2020/NĐ-CP, số 108/2020/NĐ-CP ngày 14/9/2020", "conditional"),
    ("Theo lộ trình của Đề án giai đoạn 2021-2025", "conditional"),
    ("Theo Kế hoạch kiểm tra, thanh tra năm 2021", "conditional"),
    ("Tùy theo tình hình thực tế", "conditional"),
    ("Ngay sau khi Nghị định được ban hành", "conditional"),
    ("Trong vòng 05 ngày làm việc kể từ ngày nhận được văn bản", "conditional"),
    ("Trong thời hạn 15 ngày, kể từ ngày Kế hoạch được ban hành", "conditional"),
    ("Sau 10 ngày kể từ ngày kết thúc kiểm tra", "conditional"),
    ("Trước kỳ họp thường lệ của HĐND tỉnh", "conditional"),
    ("Tại kỳ họp cuối năm 2021 của HĐND tỉnh", "conditional"),
    ("Đột xuất", "conditional"),
    ("Đột xuất khi có yêu cầu", "conditional"),
    ("Sau khi có kết quả quý I, quý II", "conditional"),
    ("Thường xuyên khi có thay đổi", "conditional"),
    ("Trong năm khi có hướng dẫn của Trung ương", "conditional"),
    (
        "Theo Kế hoạch của tỉnh, chậm nhất ngày 30/11",
        [("Theo Kế hoạch của tỉnh", "conditional"), ("chậm nhất ngày 30/11", "day ..2021-11-30")],
    ),
    (
        "Theo kế hoạch, báo cáo trước ngày 15/12",
        [("Theo kế hoạch", "conditional"), ("báo cáo trước ngày 15/12", "before ..2021-12-14")],
    ),
    (
        "- Kế hoạch: Quý I; - Kiểm tra: theo tiến độ",
        [("Kế hoạch: Quý I", "quarter 2021-01-01..2021-03-31"), ("Kiểm tra: theo tiến độ", "conditional")],
    ),
    ("Quý I và theo yêu cầu", [("Quý I", "quarter 2021-01-01..2021-03-31"), ("theo yêu cầu", "conditional")]),
    ("Theo Kế hoạch số 05/KH-UBND ngày 15/01/2021, Kế hoạch số 06/KH-UBND ngày 20/01/2021", "conditional"),
    (
        "Sau khi công bố chỉ số năm 2020, hoàn thành trong tháng 6",
        [
            ("Sau khi công bố chỉ số năm 2020", "conditional"),
            ("hoàn thành trong tháng 6", "month 2021-06-01..2021-06-30"),
        ],
    ),
    ("Theo năm học", "conditional"),
    ("Trước ngày khai giảng năm học mới", "conditional"),
]

UNKNOWN: list[tuple[str, Expected]] = [
    ("31/6", "unknown"),
    ("Trước ngày 30/02/2021", "unknown"),
    ("29/02/2021", "unknown"),
    ("Tháng 13", "unknown"),
    ("Quý V", "unknown"),
    ("Quý 5/2021", "unknown"),
    ("Trước ngày 20", "unknown"),
    ("Trong quý", "unknown"),
    ("Trong vòng 10 ngày", "unknown"),
    ("Từ tháng 5 đến tháng 3", "unknown"),
    ("Sở Nội vụ", "unknown"),
    ("Thực hiện Quyết định số 12/QĐ-UBND ngày 03/4/2020", "unknown"),
    ("ISO 9001:2015", "unknown"),
    ("50/63 xã", "unknown"),
    ("9" * 5000, "unknown"),
    ("-", "unknown"),
    ("Năm học 2021 - 2022", "unknown"),
    ("Trong tháng thanh niên", "unknown"),
    ("Trong 12 tháng", "unknown"),
]


@pytest.mark.parametrize(
    ("phrase", "expected"),
    DAYS
    + BEFORE
    + MONTHS
    + QUARTERS_AND_HALVES
    + RANGES_AND_YEARS
    + RECURRING
    + ONGOING
    + CONDITIONAL
    + UNKNOWN,
)
def test_phrase_is_read_as_an_officer_reads_it(phrase: str, expected: Expected) -> None:
    parts = read_deadline(phrase, 2021).parts

    assert [(part.text, meaning(part)) for part in parts] == (
        [(phrase, expected)] if isinstance(expected, str) else expected
    )
    assert all(phrase[part.start : part.end] == part.text for part in parts)


def meaning(part: Part) -> str:
    days = f"{part.first_day or ''}..{part.last_day or ''}"
    return " ".join([part.kind, *([days] if len(days) > 2 else []), *part.every])


def test_every_part_without_a_date_or_a_period_gives_a_reason() -> None:
    cases = (
        DAYS
        + BEFORE
        + MONTHS
        + QUARTERS_AND_HALVES
        + RANGES_AND_YEARS
        + RECURRING
        + ONGOING
        + CONDITIONAL
        + UNKNOWN
    )
    parts = [part for phrase, _ in cases for part in read_deadline(phrase, 2021).parts]

    assert len(parts) > 150
    assert all((part.reason is None) == (part.last_day is not None or bool(part.every)) for part in parts)


def test_reason_names_the_condition_and_not_the_words_before_it() -> None:
    (part,) = read_deadline("Cập nhật, công bố, bổ sung thường xuyên khi có sự thay đổi", 2021).parts

    assert part.condition == "khi có sự thay đổi"
    assert str(part.reason) == "depends on something without a date: khi có sự thay đổi"


def test_reason_of_an_impossible_date_names_the_last_day_of_the_month() -> None:
    (part,) = read_deadline("trước ngày 31/6", 2021).parts

    assert str(part.reason) == "31/6/2021 does not exist: the last day of that month is 30/6/2021"


def test_reason_of_unknown_words_quotes_them() -> None:
    (part,) = read_deadline("Sở Nội vụ.", 2021).parts

    assert str(part.reason) == "not understood as a time: Sở Nội vụ"


@pytest.mark.parametrize(
    ("phrase", "count", "unit"),
    [
        ("Công khai chậm nhất 01 tháng khi có Quyết định công bố của tỉnh", 1, "month"),
        ("Trong vòng 05 (năm) ngày làm việc kể từ ngày ký", 5, "working-day"),
        ("Trong thời hạn 15 ngày, kể từ ngày ban hành", 15, "day"),
        ("Sau khi ban hành Kế hoạch 10 ngày", 10, "day"),
        ("Chậm nhất 24 giờ sau khi tiếp nhận", 24, "hour"),
        ("Trước kỳ họp HĐND tỉnh 20 ngày", -20, "day"),
        ("Trước 15 ngày so với ngày khai mạc", -15, "day"),
    ],
)
def test_length_of_time_is_kept_with_its_event(phrase: str, count: int, unit: str) -> None:
    (part,) = read_deadline(phrase, 2021).parts

    assert part.kind == "conditional"
    assert part.offset is not None
    assert (part.offset.count, part.offset.unit) == (count, unit)


def test_blank_phrase_has_no_parts() -> None:
    assert read_deadline(" \u00a0", 2021).parts == ()


def test_leap_day_depends_on_the_plan_year() -> None:
    assert read_deadline("29/02", 2024).parts[0].last_day == datetime.date(2024, 2, 29)
    assert read_deadline("29/02", 2023).parts[0].kind == "unknown"


@pytest.mark.parametrize(
    ("phrase", "last_day"),
    [
        ("Kết thúc trước ngày 15/10", datetime.date(2023, 10, 14)),
        ("Kết thúc trước quý IV", datetime.date(2023, 9, 30)),
        ("Sớm hơn ngày 15/6", datetime.date(2023, 6, 14)),
    ],
)
def test_an_end_before_a_day_excludes_that_day(phrase: str, last_day: datetime.date) -> None:
    assert [part.last_day for part in read_deadline(phrase, 2023).parts] == [last_day]


@pytest.mark.parametrize(
    ("phrase", "last_day"),
    [
        ("Quý IV năm trước", datetime.date(2022, 12, 31)),
        ("Tháng 10 năm ngoái", datetime.date(2022, 10, 31)),
        ("Quý I năm trước liền kề", datetime.date(2022, 3, 31)),
        ("Trong năm trước ngày 15/12", datetime.date(2023, 12, 14)),
    ],
)
def test_last_year_is_not_this_year(phrase: str, last_day: datetime.date) -> None:
    assert read_deadline(phrase, 2023).parts[-1].last_day == last_day
