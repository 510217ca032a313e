"""Cues whose meaning depends on what follows: "trước ngày 15/3" excludes a day, "trước kỳ họp" waits for an event."""

from __future__ import annotations

from dataclasses import replace

from cchc_cli.vietnamese.deadline.lexicon import ACTIONS, Cue
from cchc_cli.vietnamese.deadline.term import Beat, Duration, Plain, Stamp, Steer, Term, Weekday

_REPORTING = frozenset(["chế", "độ", "báo", "cáo", "thông", "tin"])


def resolved(terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """The terms with each such cue settled, or turned into a plain word where it steers nothing."""
    return tuple(
        _settled(terms, index) if isinstance(term, Steer) else term for index, term in enumerate(terms)
    )


def is_statement(lead: tuple[str, ...]) -> bool:
    """Whether words open a statement of their own, by a verb or by having none at all."""
    return not lead or lead[0] in ACTIONS or " ".join(lead[:2]) in ACTIONS


def cues_before(terms: tuple[Term, ...], stamp: Term | None) -> frozenset[Cue]:
    """The cues that stand directly before a time."""
    cues: list[Cue] = []
    for term in reversed(terms[: terms.index(stamp)] if stamp else ()):
        if not isinstance(term, Steer):
            break
        cues.append(term.cue)
    return frozenset(cues)


def _settled(terms: tuple[Term, ...], index: int) -> Term:
    steer = terms[index]
    assert isinstance(steer, Steer)  # noqa: S101 - for the type checker
    target = _target(terms, index)
    match steer.cue:
        case Cue.BASIS:
            return _plain(steer) if _names_a_rhythm(terms, index) else steer
        case Cue.EVENT if steer.word == "trước" and _is_end_of_period(terms, index):
            return replace(steer, cue=Cue.BEFORE)
        case Cue.FROM | Cue.AFTER | Cue.BEFORE:
            return _settled_edge(terms, index, steer, target)
        case Cue.EVENT if steer.words == "ngay sau" and isinstance(
            terms[-1:][0] if index + 1 == len(terms) else terms[index + 1], Stamp
        ):
            return replace(steer, cue=Cue.AFTER)
        case Cue.EVENT if steer.word == "lúc" and isinstance(target, Stamp):
            return _plain(steer)
        case Cue.BY | Cue.TO | Cue.IN | Cue.EDGE | Cue.CLOSE | Cue.SPAN | Cue.HOUR | Cue.EXCEPT:
            return steer if isinstance(target, Stamp | Beat | Duration | Weekday) else _plain(steer)
        case _:
            return steer


def _settled_edge(terms: tuple[Term, ...], index: int, steer: Steer, target: Term | None) -> Term:
    """As in "từ", "sau", "trước": of a date, of an event, or part of other words ("chịu trách nhiệm trước UBND")."""
    if any(isinstance(term, Beat) and term.explicit for term in terms[index + 1 :]) and not isinstance(
        target, Stamp | Beat | Weekday
    ):
        return _plain(steer)  # "trước 10 giờ thứ Sáu hằng tuần"
    counted = any(isinstance(term, Duration) for term in terms[:index])
    is_stretch = isinstance(target, Stamp) and target.until is not None  # "03 ngày: từ 10/3 đến 12/3"
    if isinstance(target, Stamp | Beat | Weekday) and (is_stretch or not counted):
        return steer
    if target is None and steer.cue is Cue.BEFORE and len(terms) == 1:
        return _plain(steer)  # "trước, trong và sau Tết"
    words = tuple(term.word for term in terms[:index] if isinstance(term, Plain))
    opens = len(words) == index and is_statement(words)
    if steer.word in ("sớm", "không") and not isinstance(target, Duration):
        return _plain(steer)  # "trong thời gian sớm nhất"
    if counted or opens or isinstance(target, Duration):
        return replace(steer, cue=Cue.EVENT)
    return _plain(steer)


def _is_end_of_period(terms: tuple[Term, ...], index: int) -> bool:
    """As in "trước khi kết thúc năm 2021"."""
    close, stamp = ((*terms, None, None))[index + 1 : index + 3]
    return isinstance(close, Steer) and close.cue is Cue.CLOSE and isinstance(stamp, Stamp)


def _target(terms: tuple[Term, ...], index: int) -> Term | None:
    """The first term behind a cue that is no cue itself."""
    return next((term for term in terms[index + 1 :] if not isinstance(term, Steer)), None)


def _names_a_rhythm(terms: tuple[Term, ...], index: int) -> bool:
    """As in "theo quý", "theo định kỳ", "theo chế độ báo cáo định kỳ": no condition."""
    for term in terms[index + 1 :]:
        if isinstance(term, Plain) and term.word in _REPORTING:
            continue
        return isinstance(term, Beat | Stamp) or (isinstance(term, Steer) and term.cue is Cue.PERIODIC)
    return False


def _plain(steer: Steer) -> Plain:
    return Plain(steer.start, steer.end, steer.word)
