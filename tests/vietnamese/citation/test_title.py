"""Titles of one document."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.citation.title import other_years, swapped_words


def test_an_exchanged_word_at_the_beginning() -> None:
    assert swapped_words(
        "ban hành quy chế tự chủ của tổ chức khoa học và công nghệ công lập",
        "quy định cơ chế tự chủ của tổ chức khoa học và công nghệ công lập",
    ) == ("quy chế", "cơ chế")


def test_an_exchanged_word_in_the_middle() -> None:
    assert swapped_words(
        "về vị trí việc làm và số lượng người làm việc trong cơ quan sự nghiệp công lập của tỉnh",
        "về vị trí việc làm và số lượng người làm việc trong đơn vị sự nghiệp công lập của tỉnh",
    ) == ("cơ quan", "đơn vị")


@pytest.mark.parametrize(
    ("title", "other"),
    [
        # Shortened.
        (
            "quy định cơ chế tự chủ của đơn vị sự nghiệp công lập",
            "quy định cơ chế tự chủ tài chính của đơn vị sự nghiệp công lập",
        ),
        # Abbreviated.
        (
            "về thực hiện TTHC trên môi trường điện tử",
            "về thực hiện thủ tục hành chính trên môi trường điện tử",
        ),
        (
            "của tổ chức KH&CN công lập và các đơn vị khác",
            "của tổ chức khoa học và công nghệ công lập và các đơn vị khác",
        ),
        (
            "về ban hành Chương trình tổng thể CCHC nhà nước",
            "ban hành Chương trình tổng thể cải cách hành chính nhà nước",
        ),
        # Ends otherwise.
        ("về tinh giản biên chế trên địa bàn tỉnh", "về tinh giản biên chế trong các cơ quan"),
        ("về tinh giản biên chế", "về chính sách tinh giản biên chế"),
    ],
)
def test_a_title_that_is_only_written_otherwise(title: str, other: str) -> None:
    assert swapped_words(title, other) is None


def test_other_years_of_a_period() -> None:
    assert other_years("Chương trình giai đoạn 2021-2025", "Chương trình giai đoạn 2021 - 2030") == (
        "2021 - 2025",
        "2021 - 2030",
    )
    assert other_years("Chương trình giai đoạn 2021-2030", "Chương trình giai đoạn 2021 – 2030") is None
    assert other_years("Chương trình", "Chương trình giai đoạn 2021 - 2030") is None
