"""How one syllable is a slip for another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.vietnamese.spelling.difference import difference, one_slip_away
from cchc_cli.vietnamese.spelling.syllable import is_syllable, normal


@pytest.mark.parametrize(
    ("written", "meant", "kind"),
    [
        ("phân", "phấn", "tone"),
        ("đơn", "đôn", "sign"),
        ("dược", "được", "sign"),
        ("phàn", "phấn", "sign and tone"),
        ("nhân", "ngân", "letter"),
        ("cất", "chất", "letter"),
        ("hàng", "hành", "letter"),
        ("truộc", "thuộc", "letter"),
        ("ohc", "och", "letter"),
        ("kết", "kết", None),
        ("kế", "kiết", None),
        ("nhàn", "ngân", None),
        ("a", "abc", None),
    ],
)
def test_a_slip_changes_a_tone_a_sign_or_a_letter(written: str, meant: str, kind: str | None) -> None:
    assert difference(written, meant) == kind
    assert difference(meant, written) == kind


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        *(("nghành", "ngành"), ("thưc", "thực"), ("chie", "chi"), ("quyêt", "quyết"), ("luợng", "lượng")),
        *(("trin", "triển"), ("quc", "quốc"), ("qủa", "quả"), ("hoach", "hoạch"), ("hnàh", "hành")),
    ],
)
def test_the_syllable_that_is_meant_is_one_slip_away(written: str, meant: str) -> None:
    assert meant in one_slip_away(written)


@given(st.text(alphabet="aăâbcdđeghiknoôơưuxyàấ", max_size=7))
def test_all_that_is_one_slip_away_is_a_syllable_and_another_one(word: str) -> None:
    others = one_slip_away(word)

    assert word not in others
    assert all(is_syllable(other) and normal(other) == other for other in others)
