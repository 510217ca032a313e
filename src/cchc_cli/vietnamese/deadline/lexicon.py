"""The words that steer a deadline phrase, and what each of them does.

All words are folded as `token.fold` folds them ("hàng" stands as "hằng", "uỷ" as "ủy").
"""

from __future__ import annotations

from enum import Enum, auto

from cchc_cli.vietnamese.deadline.part import Every, OffsetUnit


class Cue(Enum):
    """What a steering word does to the time, or the words, behind it."""

    BEFORE = auto()
    """excludes the time behind it"""
    BY = auto()
    """includes it, and says nothing of the beginning"""
    TO = auto()
    """the same, and the middle of a range ("từ tháng 3 đến tháng 5")"""
    IN = auto()
    """places the work inside it"""
    SPAN = auto()
    """announces a length of time ("trong vòng 05 ngày")"""
    FROM = auto()
    AFTER = auto()
    EDGE = auto()
    """a vague stretch of a period ("đầu tháng 3"): the period itself bounds it"""
    CLOSE = auto()
    """the end of a period, so that "trước cuối quý II" still allows its last day"""
    HOUR = auto()
    """an hour of the day, so that "trước 17 giờ ngày 15/3" still allows the day"""
    ONGOING = auto()
    PERIODIC = auto()
    BASIS = auto()
    """time as something else lays down ("theo Kế hoạch")"""
    EVENT = auto()
    """time from something that happens ("khi có hướng dẫn")"""
    AD_HOC = auto()
    EXCEPT = auto()
    """leaves the time behind it out ("trừ tháng 7")"""
    NOTHING = auto()
    """words that look like a cue and are none ("nếu có")"""


_PHRASES: dict[Cue, str] = {
    Cue.BEFORE: "trước|trước thời điểm|trước thời hạn|kết thúc trước|xong trước|sớm hơn",
    Cue.BY: (
        "không sau|không quá|không muộn quá|không chậm quá|không vượt quá|không được quá|không được chậm hơn|không được muộn hơn|chậm nhất|chậm nhất là|chậm nhất vào|muộn nhất|muộn nhất là|trễ nhất|trễ nhất là|không muộn hơn|không chậm hơn|không trễ hơn"
        "|từ nay đến|từ nay tới|từ nay cho đến|hạn chót|hạn chót là|hạn cuối|hạn cuối là"
    ),
    Cue.TO: "đến|tới|cho đến|cho tới",
    Cue.IN: "trong|vào|trong các|vào các|ngay trong",
    Cue.SPAN: "trong vòng|trong thời hạn|trong khoảng|trong khoảng thời gian|sau thời gian",
    Cue.FROM: "từ|bắt đầu từ|kể từ|tính từ|không trước|không sớm hơn|sớm nhất|sớm nhất là|sớm nhất từ",
    Cue.AFTER: "sau",
    Cue.EDGE: (
        "đầu|giữa|trung tuần|thượng tuần|nửa đầu|đầu các|tuần đầu|tuần đầu tiên|những ngày đầu|những tuần đầu"
    ),
    Cue.CLOSE: "ngày cuối|ngày cuối cùng|ngày cuối cùng của|ngày cuối của|ngày làm việc cuối cùng của|cuối|hết|hạ tuần|tuần cuối|tuần cuối cùng|nửa cuối|cuối các|những ngày cuối|kết thúc",
    Cue.ONGOING: (
        "thường xuyên|liên tục|xuyên suốt|quanh năm|suốt năm|trong suốt|suốt|lâu dài|các năm tiếp theo|những năm tiếp theo"
        "|các năm sau|những năm sau|các năm kế tiếp|kịp thời"
    ),
    Cue.PERIODIC: "định kỳ|thường kỳ|theo kỳ|mỗi kỳ|từng kỳ|các kỳ|kỳ báo cáo|các kỳ báo cáo|hằng kỳ|chu kỳ|theo chu kỳ",
    Cue.BASIS: (
        "theo|căn cứ|tùy|tùy theo|tùy thuộc|tùy vào|phụ thuộc|trên cơ sở|đúng tiến độ|đảm bảo tiến độ|bảo đảm tiến độ|đúng quy định|đúng hạn"
        "|đúng thời hạn|đúng thời gian|trong thời gian quy định|trong thời hạn quy định|trước hạn|phù hợp|gắn với|lồng ghép|có kế hoạch riêng"
    ),
    Cue.EVENT: (
        "khi|ngay khi|sau khi|ngay sau khi|ngay sau|trước khi|từ khi|kể từ khi|nếu|trường hợp|trong trường hợp|trong dịp|nhân dịp|vào dịp|dịp"
        "|tại kỳ họp|trong kỳ họp|vào kỳ họp|kỳ họp|trình kỳ họp|theo kỳ họp|mỗi kỳ họp|từng kỳ họp|các kỳ họp|tại các kỳ họp|trong các kỳ họp|giữa hai kỳ họp|chờ|trong thời gian|trong quá trình|trong suốt quá trình|khi nào|lúc|theo từng lần|chào mừng|nhân kỷ niệm|nhân ngày|hưởng ứng"
    ),
    Cue.AD_HOC: "đột xuất|bất thường",
    Cue.EXCEPT: "trừ|ngoại trừ|loại trừ|không kể|không bao gồm|không tính|trừ các|ngoài",
    Cue.NOTHING: "nếu có|nếu cần|theo dõi|trong khi|trước mắt|trước tiên|trước hết|sau đây|sau đó|trước đây|sau này|trong đó|đến nay|từng bước",
}

CUES: dict[tuple[str, ...], Cue] = {
    tuple(words.split()): cue for cue, phrases in _PHRASES.items() for words in phrases.split("|")
}
LONGEST_CUE = max(map(len, CUES))

LOOSE = ("thường xuyên", "liên tục", "định kỳ", "chậm nhất", "muộn nhất", "đột xuất")
"""Phrases that are known even where one of their words has a wrong tone or none."""

TONELESS = (
    *(
        "ngày",
        "tuần",
        "tháng",
        "quý",
        "năm",
        "và",
        "hoặc",
        "của",
        "lần",
        "kỳ",
        "đợt",
        "giờ",
        "ngày làm việc",
        "làm việc",
    ),
    *(
        "hằng ngày",
        "hằng tuần",
        "hằng tháng",
        "hằng quý",
        "hằng năm",
        "mỗi tuần",
        "mỗi tháng",
        "mỗi quý",
        "mỗi năm",
    ),
    *(
        "đầu năm",
        "cuối năm",
        "cả năm",
        "năm sau",
        "tháng sau",
        "hằng tháng",
        "kế hoạch",
        "quy định",
        "quy chế",
        "quy trình",
    ),
    *("tháng tư", "quý tư", "báo cáo", "hoàn thành"),
)
"""Phrases, beside the cues, that are known without any tone."""

UNITS: dict[str, Every] = {"ngày": "day", "tuần": "week", "tháng": "month", "quý": "quarter", "năm": "year"}
OFFSET_UNITS: dict[str, OffsetUnit] = {
    "giờ": "hour",
    "h": "hour",
    "tiếng": "hour",
    "ngày": "day",
    "tuần": "week",
    "tháng": "month",
    "quý": "quarter",
    "năm": "year",
}

NUMBERS = {
    "một": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "tư": 4,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
    "mười": 10,
}
"""Number words; "năm" (five) is left out: in a deadline it is the year."""

TURNS = ("lần", "kỳ", "đợt", "số", "buổi", "cuộc", "phiên")
"""What comes back in a period: "02 lần/năm", "mỗi tháng một kỳ"."""

ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6}
"""Quarters V and VI do not exist; they are read so that the fault can be named."""

NOUNS_AFTER_UNIT = frozenset(
    [
        "học",
        "ngân",
        "tài",
        "lễ",
        "vị",
        "cao",
        "thanh",
        "an",
        "hành",
        "công",
        "làm",
        "nghỉ",
        "hè",
        "mưa",
        "du",
        "kiện",
        "sinh",
        "đại",
    ],
)
"""After a bare unit these make a noun that is no period: "năm học", "tháng thanh niên", "ngày làm việc"."""

ACTIONS = frozenset(
    [
        "hoàn thành",
        "xong",
        "báo cáo",
        "bc",
        "gửi",
        "trình",
        "ban hành",
        "xây dựng",
        "xd",
        "tổng hợp",
        "tổng kết",
        "sơ kết",
        "tổ chức",
        "thực hiện",
        "kiểm tra",
        "triển khai",
        "công bố",
        "công khai",
        "đánh giá",
        "rà soát",
        "tham mưu",
        "phê duyệt",
        "cập nhật",
        "tập huấn",
        "thẩm định",
        "nộp",
        "kết thúc",
        "phấn đấu",
        "thời gian",
        "thời hạn",
        "đưa vào",
        "vận hành",
        "lập",
        "khảo sát",
        "hướng dẫn",
        "tuyên truyền",
        "đề xuất",
        "chủ động",
        "nghiệm thu",
        "giải quyết",
        "tiếp tục",
        "khởi động",
    ]
)
"""Verbs that open a statement of their own behind a condition ("theo Kế hoạch, báo cáo trước 15/12")."""

LIST_GOES_ON = frozenset(
    [
        "",
        *",;.:)(-&+/",
        *[
            "và",
            "hoặc",
            "hay",
            "đến",
            "năm",
            "hằng",
            "mỗi",
            "của",
            "theo",
            "khi",
            "sau",
            "trở",
            "đối",
            "cho",
            "tại",
            "cấp",
        ],
    ]
)
"""What may follow a bare figure that continues a list ("tháng 3, 6 và 9"); "tháng 3, 5 xã" is no list of months."""
