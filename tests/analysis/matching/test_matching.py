"""Which subjects are one thing: names, an officer's word, equal words, likeness; parts of a split; both sides alike."""

from __future__ import annotations

from typing import Any

from cchc_cli.analysis.matching.matching import match
from cchc_cli.analysis.matching.pair import Pair, Rules
from cchc_cli.analysis.matching.side import Side
from cchc_cli.analysis.matching.subject import Subject
from cchc_cli.analysis.matching.task_subjects import task_subjects
from tests.analysis.matching.small import tasks


def subjects(*rows: str, **named: Any) -> tuple[Subject, ...]:
    return task_subjects(Side(tasks(*rows, **named)), apart=False)


def places(pairs: tuple[Pair, ...]) -> list[tuple[str, str, str]]:
    return [(pair.old.ref, pair.new.ref, pair.form) for pair in pairs]


REVIEW = "Rà soát văn bản quy phạm pháp luật"
TRAINING = "Đào tạo, bồi dưỡng cán bộ, công chức cấp xã"
SOFTWARE = "Nâng cấp hệ thống thư điện tử công vụ"
RANKING = "Đánh giá, xếp hạng công tác cải cách hành chính các xã"


def test_another_number_makes_no_other_task() -> None:
    pairs = match(subjects(REVIEW, TRAINING, SOFTWARE), subjects(SOFTWARE, REVIEW, TRAINING))

    assert places(pairs) == [("1", "2", "one"), ("2", "3", "one"), ("3", "1", "one")]
    assert {pair.how for pair in pairs} == {"words"}


def test_an_id_holds_whatever_the_words_are() -> None:
    (pair,) = match(subjects(REVIEW, ids="van-ban"), subjects(SOFTWARE, ids="van-ban"))

    assert pair.how == "id"


def test_names_that_two_offices_gave_are_only_a_hint() -> None:
    pairs = match(subjects(REVIEW, ids="van-ban"), subjects(SOFTWARE, ids="van-ban"), names_hold=False)

    assert pairs == ()


def test_a_pinned_pair_stands_and_a_forbidden_one_does_not() -> None:
    old, new = subjects(REVIEW, TRAINING), subjects(REVIEW, SOFTWARE)

    pinned = match(old, new, Rules(pinned=frozenset({("2", "2")})))
    forbidden = match(old, new, Rules(forbidden=frozenset({("1", "1")})))

    assert places(pinned) == [("1", "1", "one"), ("2", "2", "one")]
    assert pinned[1].how == "pinned"
    assert places(forbidden) == []


def test_a_pinned_pair_is_pinned_from_the_other_side() -> None:
    old, new = subjects(REVIEW, TRAINING), subjects(SOFTWARE)
    rules = Rules(pinned=frozenset({("2", "1")}))

    assert places(match(old, new, rules)) == [("2", "1", "one")]
    assert places(match(new, old, rules.mirrored)) == [("1", "2", "one")]


def test_training_in_a_thing_is_not_the_thing() -> None:
    pairs = match(
        subjects("Tập huấn cơ chế một cửa, một cửa liên thông"),
        subjects("Thực hiện cơ chế một cửa, cơ chế một cửa liên thông"),
        names_hold=False,
    )

    assert pairs == ()


def test_a_task_that_was_split_has_its_parts() -> None:
    old = subjects(
        "Kiểm tra kỷ luật lao động tại các trường học và khảo sát nhu cầu nhà ở của giáo viên", TRAINING
    )
    new = subjects(
        "Kiểm tra kỷ luật lao động tại các trường học", "Khảo sát nhu cầu nhà ở của giáo viên", TRAINING
    )

    split, merged = match(old, new), match(new, old)

    assert sorted(form for _, _, form in places(split)) == ["one", "one", "split"]
    assert sorted(form for _, _, form in places(merged)) == ["merged", "one", "one"]
    assert {(one, two) for one, two, _ in places(split)} == {("1", "1"), ("1", "2"), ("2", "3")}


def test_what_a_title_names_behind_a_preposition_is_no_part_of_it() -> None:
    old = subjects(
        "Phê duyệt quy trình nội bộ của từng sở và công bố thủ tục giải quyết theo cơ chế một cửa liên thông"
    )
    new = subjects("Phê duyệt quy trình nội bộ của từng sở", "Thực hiện cơ chế một cửa liên thông")

    assert places(match(old, new)) == [("1", "1", "one")]


def test_a_title_under_wholly_other_words_is_known_by_its_place_and_cells_in_one_office() -> None:
    old = subjects(REVIEW, SOFTWARE, RANKING, outputs="Sổ theo dõi", lead="Sở Y tế")
    new = subjects(REVIEW, "Trồng cây đầu xuân", RANKING, outputs="Sổ theo dõi", lead="Sở Y tế")

    assert ("2", "2", "one") in places(match(old, new))
    assert ("2", "2", "one") not in places(match(old, new, names_hold=False))


def test_every_pair_says_why() -> None:
    (pair,) = match(
        subjects("Rà soát, hệ thống hóa văn bản quy phạm pháp luật"), subjects(REVIEW), names_hold=False
    )

    assert pair.how == "likeness"
    assert pair.why[0].text().startswith("words of the title: ")
    assert 0.4 < pair.score < 1


def test_nothing_matches_nothing() -> None:
    assert match((), ()) == ()
    assert match(subjects(REVIEW), ()) == ()
