"""Fixed pairs of official language that are written with a comma or a dash between their halves.

The halves stand side by side as equals ("công khai, minh bạch"); without the mark the second reads as if it belonged
to the first. Pairs whose halves may also follow each other rightly ("triển khai thực hiện", "tổ chức cán bộ") are
not here.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from cchc_cli.vietnamese.word import Word, is_spaced, keyed


@dataclass(frozen=True, slots=True)
class Unparted:
    """Two halves with nothing but a space between them."""

    start: int
    end: int
    left_end: int
    right_start: int
    mark: str
    """what belongs there: ", " or " - " """


def unparted(text: str, line: Sequence[Word]) -> Iterator[Unparted]:
    """The pairs of a text that lack their comma or dash."""
    last = 0
    for at, word in enumerate(line):
        for left, right, mark in _BY_FIRST.get(word.text, ()):
            run = line[at : at + len(left) + len(right)]
            if (
                run[0].start < last
                or tuple(each.text for each in run) != left + right
                or not _is_run(text, run)
            ):
                continue
            if mark == _JOINED and _DASH_BEHIND.match(text, run[-1].end):
                continue  # "chính trị xã hội - nghề nghiệp" is joined further on
            last = run[-1].end
            yield Unparted(run[0].start, last, run[len(left) - 1].end, run[len(left)].start, mark)


_JOINED = " - "
_DASH_BEHIND = re.compile(r"\s*[-–]")


def _is_run(text: str, run: Sequence[Word]) -> bool:
    """Words with single spaces between them, in one kind of letters: "Sở Văn hóa Thể thao" is a name."""
    if not all(is_spaced(text, *pair) for pair in pairwise(run)):
        return False
    printed = [text[word.start : word.end] for word in run]
    return not any(word[0].isupper() and not word.isupper() for word in printed[1:])


_COMMA = """
công khai|minh bạch
kỷ luật|kỷ cương
hiệu lực|hiệu quả
thi đua|khen thưởng
thông tin|tuyên truyền
tuyên truyền|phổ biến
phổ biến|giáo dục pháp luật
cán bộ|công chức
công chức|viên chức
cơ quan|đơn vị
sở|ban
sở|ngành
bộ|ngành
chỉ đạo|điều hành
lãnh đạo|chỉ đạo
lãnh đạo|quản lý
quản lý|điều hành
thanh tra|kiểm tra
kiểm tra|giám sát
kiểm tra|đôn đốc
theo dõi|đôn đốc
đôn đốc|kiểm tra
hướng dẫn|đôn đốc
đào tạo|bồi dưỡng
giáo dục|đào tạo
giáo dục|y tế
y tế|giáo dục
văn hóa|thể thao
văn hóa|thể dục
thể dục|thể thao
sửa đổi|bổ sung
sửa đổi|thay thế
thay thế|bãi bỏ
hủy bỏ|bãi bỏ
xây dựng|ban hành
xây dựng|triển khai
xây dựng|hoàn thiện
rà soát|công bố
rà soát|cập nhật
rà soát|sửa đổi
rà soát|bổ sung
rà soát|đánh giá
rà soát|đề xuất
rà soát|sắp xếp
cập nhật|công khai
cập nhật|bổ sung
sắp xếp|kiện toàn
tiếp nhận|xử lý
tiếp nhận|giải quyết
phản ánh|kiến nghị
nghiên cứu|đề xuất
tham mưu|đề xuất
khảo sát|đo lường
vận hành|khai thác
quản lý|vận hành
khai thác|sử dụng
quản lý|sử dụng
nâng cấp|cải tạo
cải tạo|nâng cấp
nâng cấp|sửa chữa
kết nối|chia sẻ
tích hợp|chia sẻ
chức năng|nhiệm vụ
nhiệm vụ|quyền hạn
quyền hạn|trách nhiệm
quyền hạn|cơ cấu
mục đích|yêu cầu
yêu cầu|điều kiện
mục tiêu|nhiệm vụ
nhiệm vụ|giải pháp
cơ chế|chính sách
chế độ|chính sách
khó khăn|vướng mắc
tồn tại|hạn chế
phân công|phân cấp
phân cấp|phân quyền
phân cấp|ủy quyền
gặp gỡ|đối thoại
trao đổi|đối thoại
máy móc|thiết bị
vật tư|trang thiết bị
thực hành tiết kiệm|chống lãng phí
bổ nhiệm|miễn nhiệm
luân chuyển|điều động
điều động|luân chuyển
phẩm chất|năng lực
trách nhiệm|quyền hạn
cấp tỉnh|UBND
cấp huyện|UBND
cấp xã|UBND
"""

_DASH = """
kinh tế|xã hội
chính trị|xã hội
xã hội|nghề nghiệp
"""

_BY_FIRST: dict[str, list[tuple[tuple[str, ...], tuple[str, ...], str]]] = defaultdict(list)
for _pairs, _mark in ((_COMMA, ", "), (_DASH, _JOINED)):
    for _left, _right in keyed(_pairs):
        _BY_FIRST[_left[0]].append((_left, _right, _mark))
