"""What changed about targets."""

from __future__ import annotations

import pytest

from tests.analysis.diff.small import between, kinds, only
from tests.analysis.matching.small import read
from tests.tools.plans import whole


def text(sentence: str) -> str:
    return f'sections:\n  - heading: MỤC TIÊU\n    items:\n      - "{sentence}"'


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("{từ 95% trở lên}", "{từ 98% trở lên}", "target-raised"),
        ("{98%}", "{95%}", "target-lowered"),
        ("{từ 95% trở lên}", "{trên 95%}", "target-tightened"),
        ("{95%}", "{từ 95% trở lên}", "target-tightened"),
        ("{từ 15 - 20%}", "{từ 15 - 25%}", "target-raised"),
        ("{95%}", "{95 hồ sơ}", "target-unit-changed"),
        ("{tối đa 5%}", "{từ 5% trở lên}", "target-relation-changed"),
    ],
)
def test_a_figure_is_compared_with_its_direction(old: str, new: str, kind: str) -> None:
    sentence = "Tỷ lệ hồ sơ giải quyết đúng hạn đạt {}."
    mirror = {
        "target-raised": "target-lowered",
        "target-lowered": "target-raised",
        "target-tightened": "target-loosened",
    }

    there = between(text(sentence.replace("{}", old)), text(sentence.replace("{}", new)))
    back = between(text(sentence.replace("{}", new)), text(sentence.replace("{}", old)))

    assert kinds(there) == [kind]
    assert kinds(back) == [mirror.get(kind, kind)]


def test_less_is_more_where_less_is_better() -> None:
    sentence = "Tỷ lệ hồ sơ quá hạn {}."

    found = between(text(sentence.replace("{}", "{5%}")), text(sentence.replace("{}", "{3%}")))

    assert kinds(found) == ["target-raised"]


@pytest.mark.parametrize(
    ("sentence", "more", "less"),
    [
        ("{} hồ sơ chậm vì lý do chủ quan phải được xin lỗi.", "{100%}", "{50%}"),
        ("{} thủ tục được đơn giản hóa, rút ngắn thời gian giải quyết.", "{từ 15 - 20%}", "{từ 10 - 20%}"),
        ("Rút ngắn {} thời gian giải quyết.", "{từ 15 - 20%}", "{từ 10 - 20%}"),
        ("Bảo đảm {} hồ sơ tồn đọng.", "{không có}", "{không quá 2%}"),
        ("Bảo đảm {} vi phạm.", "{không có}", "{dưới 5 vụ}"),
    ],
)
def test_a_burden_in_the_words_does_not_turn_the_direction(sentence: str, more: str, less: str) -> None:
    high, low = (text(sentence.replace("{}", figure)) for figure in (more, less))

    assert kinds(between(high, low)) == ["target-lowered"]
    assert kinds(between(low, high)) == ["target-raised"]


def test_the_same_letters_name_the_same_year() -> None:
    plan = whole(text("Theo Hiến pháp năm 2013, đến năm 2030 có {80%} xã đạt chuẩn."))

    found = between(read(plan), read(plan.replace("year: 2026", "year: 2027")))

    assert found.changes == ()


def test_a_rank_nearer_the_top_is_more() -> None:
    sentence = "Chỉ số cải cách hành chính nằm trong {} cả nước."
    ends = ("{nhóm 20 địa phương dẫn đầu}", "{nhóm 10 địa phương dẫn đầu}")

    old, new = (text(sentence.replace("{}", end)) for end in ends)
    found = between(old, new)

    assert kinds(found) == ["target-raised"]


def test_a_figure_keeps_its_place_in_the_json_sense() -> None:
    change = only(between(text("Hồ sơ đúng hạn đạt {95%}."), text("Hồ sơ đúng hạn đạt {98%}.")))

    assert change.old is not None
    assert change.new is not None
    assert (change.field, change.old.text, change.new.text) == ("value", "95%", "98%")
    assert (change.old.amount, change.new.amount) == (95, 98)


def test_other_words_around_a_figure_are_told_once_for_a_clause() -> None:
    old = "Bảo đảm {100%} hồ sơ được tiếp nhận, trong đó {90%} trực tuyến."
    new = "Bảo đảm tốt {100%} hồ sơ được tiếp nhận, trong đó {90%} trực tuyến."

    assert kinds(between(text(old), text(new))) == ["target-reworded"]


def test_a_baseline_moves_with_the_year_and_is_told_when_it_does_not() -> None:
    noted = (
        "sections:\n  - heading: MỤC TIÊU\n    text: Chỉ số hài lòng {{tăng 2% | hai-long}} so với {year}.\n"
        "    targets:\n      hai-long:\n        baseline: {year}"
    )
    old, new = noted.format(year="năm 2025"), noted.format(year="năm 2023")

    assert "target-baseline-changed" in kinds(between(old, new))
    assert between(old, old).changes == ()


def test_a_new_clause_is_a_new_target_and_no_change_of_the_text() -> None:
    old, new = "Hồ sơ đúng hạn đạt {95%}.", "Hồ sơ đúng hạn đạt {95%}; {100%} văn bản được ký số."

    assert kinds(between(text(old), text(new))) == ["target-new"]
    assert kinds(between(text(new), text(old))) == ["target-dropped"]
