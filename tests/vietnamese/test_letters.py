import unicodedata

import pytest

from cchc_cli.vietnamese.letters import collation, composed, key, same, slug


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Kế hoạch", "KẾ HOẠCH"),
        ("hoà giải", "hòa giải"),
        ("Uỷ ban", "Ủy ban"),
        ("giai đoạn 2021 – 2030", "giai đoạn 2021-2030"),
        ("Sở\u00a0Nội  vụ", "Sở Nội vụ"),
        ("“năm triệu”", '"năm triệu"'),
        ("Ðà Nẵng", "Đà Nẵng"),
        ("Thủ đô\u200b", "thủ đô"),
        (unicodedata.normalize("NFD", "Đặng Tường"), "Đặng Tường"),
    ],
)
def test_spellings_of_the_same_words_are_the_same(first: str, second: str) -> None:
    assert same(first, second)


@pytest.mark.parametrize(
    ("first", "second"), [("má", "mà"), ("da", "đa"), ("Sở Nội vụ", "Sở Tư pháp"), ("o", "ô")]
)
def test_different_words_stay_different(first: str, second: str) -> None:
    assert not same(first, second)


def test_key_of_a_key_is_itself() -> None:
    once = key("Uỷ  ban – “NHÂN DÂN” tỉnh Hoà Bình")

    assert key(once) == once


def test_names_sort_as_in_a_vietnamese_dictionary() -> None:
    names = ["Uông", "Đà", "Ưng", "ba ba", "Ân", "Da", "Ba", "Ăn", "bà an", "An", "Bạ", "Đa"]

    assert sorted(names, key=collation) == [
        "An", "Ăn", "Ân", "Ba", "ba ba", "bà an", "Bạ", "Da", "Đa", "Đà", "Uông", "Ưng",
    ]  # fmt: skip


def test_tones_sort_huyen_hoi_nga_sac_nang() -> None:
    assert sorted(["mạ", "má", "mã", "mả", "mà", "ma"], key=collation) == ["ma", "mà", "mả", "mã", "má", "mạ"]


def test_figures_sort_by_value() -> None:
    assert sorted(["Quận 10", "Quận 2"], key=collation) == ["Quận 2", "Quận 10"]
    assert collation("9" * 5000) < collation("9" * 5001)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Đánh giá nội bộ", "danh-gia-noi-bo"),
        ("mức độ 3,4", "muc-do-3-4"),
        ("“…”", ""),
        ("ĐẮK LẮK", "dak-lak"),
    ],
)
def test_slug_is_small_ascii_words(text: str, name: str) -> None:
    assert slug(text) == name


def test_places_in_composed_text_lead_back_to_the_decomposed_text() -> None:
    text = unicodedata.normalize("NFD", "số tiền: năm đồng")

    whole, places = composed(text)

    start = whole.index("năm")
    assert whole == "số tiền: năm đồng"
    assert unicodedata.normalize("NFC", text[places[start] : places[start + 3]]) == "năm"
    assert places[len(whole)] == len(text)
