"""What a draft says to the officer in comments: places to fill in, and proposals to be looked at.

A line "cần điền: …" is counted by ``cchc validate``; a line "đề xuất: …" tells a guess, and goes when the officer has seen it.
"""

from __future__ import annotations

from datetime import date

TO_FILL = "# cần điền: "
PROPOSED = "# đề xuất: "
_CITED = " (bản cũ dẫn "
_HEADING = "# Dự thảo lập từ kế hoạch trước cho năm "


def heading(year: int) -> str:
    """What stands above a draft."""
    return f"{_HEADING}{year}: mỗi chỗ phải điền có chú thích “cần điền”, mỗi chỗ máy đoán có chú thích “đề xuất”; xem xong thì xóa."


def moved(old: str, new: str) -> str:
    """A year or a day that moved, but may belong to history."""
    return f"{PROPOSED}đổi “{old}” thành “{new}”; kiểm tra lại"


def yearly_act(words: str, year: int) -> str:
    """An act that every year has anew."""
    return f"{TO_FILL}số, ngày của văn bản cho năm {year}{_CITED}{words})"


def of_next_year(comment: str, year: int, old_year: int, like: str = "") -> str | None:
    """A place to fill in that a former draft has told of its own year, told of the next one; None for other comments.

    What the issued plan cited stays: the former draft itself has nothing but dots there. ``like``: only what asks for the same.
    """
    if not comment.startswith(TO_FILL) or f"năm {old_year}" not in comment:
        return None
    moved = comment.replace(f"năm {old_year}", f"năm {year}")
    is_asked = not like or moved.partition(_CITED)[0] == like.partition(_CITED)[0]
    return moved if is_asked else None


def act_ended(words: str, since: date, successors: str, source: str, *, is_verified: bool) -> str:
    """A cited act that has lost its force, or may have: then the officer has to look it up."""
    following = f"thay bằng {successors}" if successors else "xem lại căn cứ"
    told = f" (nguồn: {source})" if source else ""
    if not is_verified:
        return f"{PROPOSED}{words} có thể đã hết hiệu lực từ {_day(since)}, chưa kiểm chứng; tra lại, nếu đúng thì {following}{told}"
    return f"{PROPOSED}{words} hết hiệu lực từ {_day(since)}; {following}{told}"


def agency_replaced(old: str, new: str, until: date, source: str) -> str:
    """An agency that has given way to another."""
    told = f"; nguồn: {source}" if source else ""
    return f"{PROPOSED}“{old}” thay bằng “{new}” (hoạt động đến {_day(until)}{told})"


def agency_ended(words: str, until: date, successors: str) -> str:
    """An agency that has ended, and nobody can be put in its place by a machine."""
    following = f" ({successors} tiếp nhận)" if successors else ""
    return f"{TO_FILL}cơ quan thay “{words}”, chỉ hoạt động đến {_day(until)}{following}"


def agency_left_out(words: str, until: date, successors: str) -> str:
    """An agency that has ended, left out beside others of its cell."""
    following = f"; {successors} tiếp nhận" if successors else ""
    return f"{PROPOSED}đã bỏ “{words}”, chỉ hoạt động đến {_day(until)}{following}; xem ai làm thay"


def unknown_whether_done(year: int) -> str:
    """A task of one time, of which nobody has recorded anything."""
    return f"{PROPOSED}chưa rõ đã xong trong năm {year}; đã xong thì bỏ"


def carried(year: int, percent: int | None) -> str:
    """A task of one time that is not finished; ``percent``: how far it was."""
    reached = "" if percent is None else f" (đạt {percent}%)"
    return f"{PROPOSED}chưa xong trong năm {year}{reached}, chuyển sang; xem lại thời hạn"


def dropped(year: int) -> str:
    """A task of one time that somebody has given up."""
    return f"{PROPOSED}năm {year} đã thôi thực hiện; xem có bỏ không"


def left_out(task: str, title: str, year: int) -> str:
    """In the place of a finished task of one time."""
    return f"{PROPOSED}đã bỏ nhiệm vụ {task} năm {year} “{' '.join(title.split())}”, đã xong; việc làm lại thì chép lại"


def done_in_text(year: int) -> str:
    """Work named in the text that is finished."""
    return f"{PROPOSED}đã xong trong năm {year}; xem có bỏ không"


def done_once_or_yearly(year: int) -> str:
    """A finished task that may be one of every year."""
    return f"{PROPOSED}đã xong trong năm {year}; việc không làm lại hằng năm thì bỏ"


def next_task(year: int) -> str:
    """The place of a list all of whose tasks are finished."""
    return f"{TO_FILL}nhiệm vụ năm {year}; các nhiệm vụ cũ đã xong"


def money_of_done_task(task: str) -> str:
    """A line of money for a task that is left out."""
    return f"{PROPOSED}dòng này chi cho nhiệm vụ {task} đã xong; xem có bỏ không"


def money(year: int) -> str:
    """A table of money with last year's figures."""
    return f"{TO_FILL}dự toán năm {year}; số tiền dưới đây là của kế hoạch cũ, các số tổng do cchc tính"


def parts_in_words() -> str:
    """Parts of a total in words, which nobody computes."""
    return f"{TO_FILL}số tiền bằng chữ của từng nguồn"


def moved_again(comment: str, old: str, new: str) -> str | None:
    """A remark about a year that moved, when its new words move once more; None for other comments."""
    end = f"{old}”; kiểm tra lại"
    if not (comment.startswith(f"{PROPOSED}đổi “") and comment.endswith(end)):
        return None
    return f"{comment.removesuffix(end)}{new}”; kiểm tra lại"


def reached(year: int, words: str, actual: str) -> str:
    """A target that was reached."""
    return (
        f"{PROPOSED}năm {year} đã đạt {actual} (chỉ tiêu: {words}); nâng chỉ tiêu, không thấp hơn mức đã đạt"
    )


def reached_in_full(year: int, words: str, actual: str) -> str:
    """A target that cannot be set higher."""
    return f"{PROPOSED}năm {year} đã đạt {actual} (chỉ tiêu: {words}); giữ mức đã đạt"


def missed(year: int, words: str, actual: str) -> str:
    """A target that was missed."""
    return f"{PROPOSED}năm {year} không đạt: {actual} so với chỉ tiêu {words}; xem lại chỉ tiêu và giải pháp"


def baseline(old: str) -> str:
    """A value that a change is counted from."""
    return f"{TO_FILL}mốc so sánh (bản cũ: {old})"


def figures() -> str:
    """Figures and results that the old paper had printed."""
    return f"{PROPOSED}số liệu, kết quả in trong bản cũ không chép sang"


def theme(year: int) -> str:
    """The theme of a year, which the next one has anew."""
    return f"{TO_FILL}chủ đề năm {year}"


def signer() -> str:
    """Who signs may have changed."""
    return f"{PROPOSED}kiểm tra lại người ký"


def mended(old: str, new: str, code: str) -> str:
    """A slip of the old plan that was put right."""
    return f"{PROPOSED}bản cũ ghi “{old}”, sửa thành “{new}” (lỗi {code}); kiểm tra lại"


def left_over(code: str) -> str:
    """A slip of the old plan that no machine can put right."""
    return f"{TO_FILL}sửa lỗi {code} (xem cchc lint)"


def is_of_a_draft(line: str) -> bool:
    """Whether a line of a file was said about one draft, and goes with it."""
    return line.strip().startswith((PROPOSED, _HEADING))


def is_proposal(line: str) -> bool:
    """Whether a line of a file is nothing but a proposal."""
    return line.strip().startswith(PROPOSED)


def _day(day: date) -> str:
    month = f"{day.month:02}" if day.month < 3 else str(day.month)
    return f"{day.day:02}/{month}/{day.year}"
