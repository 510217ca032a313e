"""The words of a text."""

from __future__ import annotations

from cchc_cli.vietnamese.word import compounds, is_spaced, keyed, syllables, words_of


def test_words_are_folded_and_keep_their_places() -> None:
    text = "Chuẩn hoá, CCHC 2026"

    words = words_of(text)

    assert [text[word.start : word.end] for word in words] == ["Chuẩn", "hoá", "CCHC", "2026"]
    assert words[1].text == words_of("hóa")[0].text


def test_only_a_space_leaves_two_words_side_by_side() -> None:
    text = "rà soát, báo cáo"
    first, second, third, _ = words_of(text)

    assert is_spaced(text, first, second)
    assert not is_spaced(text, second, third)


def test_lists_of_words_are_folded_alike() -> None:
    assert syllables("Hoá hóa") == {words_of("hóa")[0].text}
    assert compounds("rà  soát|báo cáo\n kiểm tra") == {"rà soát", "báo cáo", "kiểm tra"}
    assert list(keyed("rà soát|Báo cáo")) == [(("rà", "soát"), ("báo", "cáo"))]
