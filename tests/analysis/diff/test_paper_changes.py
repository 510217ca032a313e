"""What changed about the paper around its sections."""

from __future__ import annotations

import pytest

from tests.analysis.diff.small import between, kinds
from tests.analysis.matching.small import read
from tests.tools.plans import whole

PAPER = whole(
    """\
decision:
  title: Ban hành Kế hoạch
  proposal: Theo đề nghị của Sở Nội vụ tại Tờ trình số 12/TTr-SNV ngày 05/01/2026.
  articles:
    - Ban hành kèm theo Quyết định này Kế hoạch năm 2026.
    - Quyết định có hiệu lực kể từ ngày ký.
text: Triển khai thực hiện Nghị quyết, UBND xã ban hành Kế hoạch như sau.
annexes:
  - title: THỐNG KÊ HỒ SƠ
    statistics:
      - columns: [Tổng số]
        rows: [Hồ sơ]
"""
)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("kể từ ngày ký", "kể từ ngày 01/3"),
        ("của Sở Nội vụ", "của Sở Tài chính"),
        ("Triển khai thực hiện", "Tạm dừng thực hiện"),
        ("Ban hành Kế hoạch\n", "Sửa đổi Kế hoạch\n"),
    ],
)
def test_another_word_around_the_sections_is_told_at_its_place(old: str, new: str) -> None:
    assert old in PAPER

    assert kinds(between(read(PAPER), read(PAPER.replace(old, new)))) == ["section-reworded"]


def test_numbers_days_and_years_of_the_next_paper_are_no_change() -> None:
    later = PAPER.replace("2026", "2027").replace("12/TTr", "15/TTr").replace("05/01/2027", "07/01/2027")

    blank = PAPER.replace("số 12/TTr-SNV ngày 05/01/2026", "số …/TTr-SNV ngày …")

    assert between(read(PAPER), read(later)).changes == ()
    assert between(read(PAPER), read(blank)).changes == ()


def test_an_annex_of_figures_that_went_is_told() -> None:
    without = PAPER.partition("annexes:")[0]

    assert kinds(between(read(PAPER), read(without))) == ["section-dropped"]
    assert kinds(between(read(without), read(PAPER))) == ["section-new"]


def test_an_article_that_came_is_told() -> None:
    more = PAPER.replace(
        "kể từ ngày ký.\n", "kể từ ngày ký.\n    - Chánh Văn phòng thi hành Quyết định này.\n"
    )

    assert kinds(between(read(PAPER), read(more))) == ["section-new"]


def test_two_offices_write_their_own_papers() -> None:
    other = (
        PAPER.replace("Tương Dương", "Nam Đàn")
        .replace("TƯƠNG DƯƠNG", "NAM ĐÀN")
        .replace("kể từ ngày ký", "từ ngày 01/3")
    )

    assert between(read(PAPER), read(other)).changes == ()
