"""Long texts side by side, only where they differ."""

from __future__ import annotations

from cchc_cli.output.answers.diff_excerpt import excerpts


def test_what_is_common_at_both_ends_is_left_out_but_for_a_few_words() -> None:
    old = "một hai ba bốn năm sáu bảy tám chín mười A một hai ba bốn năm sáu bảy tám"

    assert excerpts(old, old.replace("A", "B C"), "…") == (
        "… bảy tám chín mười A một hai ba bốn …",
        "… bảy tám chín mười B C một hai ba bốn …",
    )


def test_short_texts_stay_whole() -> None:
    assert excerpts("Quý I", "Quý II", "…") == ("Quý I", "Quý II")


def test_words_that_only_one_side_has_stand_between_their_neighbours() -> None:
    old, new = "Văn hóa, thể thao, giáo dục, y tế.", "Văn hóa, thể thao, giáo dục."

    assert excerpts(old, new, "…") == (old, new)


def test_repeated_words_are_not_counted_from_both_ends() -> None:
    assert excerpts("a a a", "a a", "…") == ("a a a", "a a")
