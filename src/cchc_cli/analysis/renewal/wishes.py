"""Targets in the light of what was reached: higher where they were, looked at again where they were not."""

from __future__ import annotations

from collections import Counter

from cchc_cli.analysis.reached import State
from cchc_cli.analysis.renewal.setting import Setting
from cchc_cli.analysis.target_result import TargetResult
from cchc_cli.analysis.targets import Target
from cchc_cli.source.rewriting import Rewriting
from cchc_cli.vietnamese import draft_remark
from cchc_cli.vietnamese.quantity import Quantity

_ALL = 100


def propose_targets(rewriting: Rewriting, setting: Setting) -> None:
    """A remark at each target of which a result is known."""
    year = setting.plan.year
    places = Counter(result.target.location for result in setting.results)
    for result in setting.results:
        actual = result.actual
        if actual is None or result.state is State.UNKNOWN:
            continue
        words, reached = _words(result.target, alone=places[result.target.location] == 1), _reached(result)
        if result.state is State.NOT_REACHED:
            told = draft_remark.missed(year, words, reached)
        elif _is_the_most(result.target.quantity, actual.quantity):
            told = draft_remark.reached_in_full(year, words, reached)
        else:
            told = draft_remark.reached(year, words, reached)
        rewriting.remark(result.target.location, told)


def _words(target: Target, *, alone: bool) -> str:
    """The figure, with what it is of where several stand in one place."""
    words = " ".join(target.words.split())
    return words if alone or not target.subject else f"{' '.join(target.subject.split())}: {words}"


def _reached(result: TargetResult) -> str:
    """The figure as delivered, in percent where it was wanted so and somebody left the sign out."""
    wanted, actual = result.target.quantity, result.actual
    if actual is None:
        return ""
    is_bare = not actual.quantity.unit and actual.text.strip().replace(",", "").replace(".", "").isdecimal()
    return f"{actual.text}%" if is_bare and wanted is not None and wanted.unit == "%" else actual.text


def _is_the_most(wanted: Quantity | None, actual: Quantity) -> bool:
    """Whether nothing better can be asked: all of something, or none of it."""
    unit = actual.unit or (wanted.unit if wanted else "")
    is_all = unit == "%" and actual.value == _ALL
    return is_all or (wanted is not None and wanted.value == 0 == actual.value)
