"""Which letters make a Vietnamese syllable."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.vietnamese.spelling.model import model
from cchc_cli.vietnamese.spelling.syllable import is_syllable, normal, parse, with_tone, without_tone


@pytest.mark.parametrize(
    ("word", "onset", "rime"),
    [
        ("nghiêng", "ngh", "iêng"),
        ("quốc", "qu", "ôc"),
        ("quyết", "qu", "yêt"),
        ("quản", "qu", "an"),
        ("giếng", "gi", "iêng"),
        ("gìn", "gi", "in"),
        ("gì", "gi", "i"),
        ("giữa", "gi", "ưa"),
        ("giao", "gi", "ao"),
        ("ủy", "", "uy"),
        ("yên", "", "yên"),
        ("khuỷu", "kh", "uyu"),
        ("đường", "đ", "ương"),
        ("xoong", "x", "oong"),
    ],
)
def test_a_syllable_has_an_onset_and_a_rime(word: str, onset: str, rime: str) -> None:
    syllable = parse(word)

    assert syllable is not None
    assert syllable[:2] == (onset, rime)


@pytest.mark.parametrize(
    "word",
    [
        "ghi",
        "nghe",
        "kẻ",
        "ki",
        "kỳ",
        "ngà",
        "gà",
        "cô",
        "ca",
        "cưa",
        "thuở",
        "hoẵng",
        "ngoằn",
        "quạnh",
        "quýt",
        "khuya",
    ],
)
def test_spellings_that_the_rules_of_onset_and_rime_allow(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize(
    "word",
    [
        *("nghành", "nghọ", "ghà"),  # gh and ngh only before e, ê, i
        *("ngiên", "gế"),  # ng and g never
        *("kà", "koa", "cê", "ci"),  # k before e, ê, i, y; c before the others
        *("coan", "cuê"),  # spelt with qu
        *("tyên", "iên"),  # yê stands alone, iê behind an onset
        *("thưc", "quyêt", "hôp", "sach", "viêt"),  # c, ch, p, t with sắc or nặng only
        *("hòac", "sãch", "thửc"),
        *("luợng", "cuờng", "chie", "vàp", "đợc"),  # rimes that do not exist
        *("kếhoạch", "thựchiện"),  # two syllables
        *("qủa", "qúy", "gìa"),  # the tone on the onset
        *("web", "zalo", "", "b", "ng"),
    ],
)
def test_spellings_that_vietnamese_does_not_have(word: str) -> None:
    assert not is_syllable(word)


@pytest.mark.parametrize(
    ("word", "usual"),
    [
        *(("hoà", "hòa"), ("thuỷ", "thủy"), ("khoẻ", "khỏe"), ("uỷ", "ủy")),
        *(("kĩ", "kỹ"), ("lí", "lý"), ("tỉ", "tỷ"), ("quí", "quý"), ("QUYỀN", "quyền")),
        *(("hoàn", "hoàn"), ("nghỉ", "nghỉ"), ("chi", "chi"), ("ngoằn", "ngoằn"), ("web", "web")),
    ],
)
def test_two_spellings_of_one_syllable_have_one_form(word: str, usual: str) -> None:
    assert normal(word) == usual


@pytest.mark.parametrize(
    ("bare", "toned"),
    [
        *(("hoa", "họa"), ("hoan", "hoạn"), ("thuy", "thụy"), ("quy", "quỵ"), ("giêng", "giệng")),
        *(
            ("gin", "gịn"),
            ("gi", "gị"),
            ("ngoao", "ngoạo"),
            ("đương", "đượng"),
            ("quyên", "quyện"),
            ("uôi", "uội"),
        ),
    ],
)
def test_a_tone_stands_where_most_papers_put_it(bare: str, toned: str) -> None:
    assert with_tone(bare, "\u0323") == toned
    assert without_tone(toned) == (bare, "\u0323")


def test_a_word_with_two_tones_has_none() -> None:
    assert without_tone("kếhoạch") == ("kêhoach", None)
    assert with_tone("hôp", "") == ""


@given(st.text(max_size=12))
def test_any_text_is_a_syllable_or_not(word: str) -> None:
    assert is_syllable(word) is (parse(word) is not None)
    assert isinstance(normal(word), str)


def test_every_syllable_of_the_counts_is_one_in_its_normal_form() -> None:
    known = [key for key in model()._lines if key.islower()]

    assert len(known) > 5000
    assert [key for key in known if not is_syllable(key) or normal(key) != key] == []
    assert all(unicodedata.is_normalized("NFC", key) for key in known)
