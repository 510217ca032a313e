"""Kinds, levels and mirrors."""

from __future__ import annotations

from cchc_cli.analysis.diff.change import KINDS, Change, End, Level, Shift


def test_the_mirror_of_a_mirror_is_the_kind_itself() -> None:
    assert len(KINDS) > 40
    assert [kind.name for kind in KINDS.values() if KINDS[kind.mirror].mirror != kind.name] == []


def test_what_is_less_from_one_side_is_more_or_new_from_the_other() -> None:
    for kind in KINDS.values():
        if kind.level in (Level.REDUCED, Level.LATER):
            assert KINDS[kind.mirror].level in (Level.RAISED, Level.NEW)
        if kind.level is Level.REWORDED:
            assert KINDS[kind.mirror].level is Level.REWORDED


def test_a_change_is_mirrored_with_both_its_sides() -> None:
    old, new = End("II.1", "Quý I", ("a",)), End("II.2", "Quý II", ("b",))
    change = Change("deadline-later", "task", "deadline", old, new, Shift.LATER)

    assert change.mirrored == Change("deadline-earlier", "task", "deadline", new, old, Shift.EARLIER)
    assert change.mirrored.mirrored == change


def test_levels_weigh_from_less_to_other_words() -> None:
    assert Level.REDUCED.is_at_least(Level.LATER)
    assert Level.NEW.is_at_least(Level.NEW)
    assert not Level.REWORDED.is_at_least(Level.NEW)
