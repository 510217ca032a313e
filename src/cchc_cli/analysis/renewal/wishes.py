"""Targets in the light of what was reached: higher where they were, looked at again where they were not."""

from __future__ import annotations

from cchc_cli.analysis.reached import State
from cchc_cli.analysis.renewal.setting import Setting
from cchc_cli.source.rewriting import Rewriting
from cchc_cli.vietnamese import draft_remark
from cchc_cli.vietnamese.quantity import Quantity

_ALL = 100


def propose_targets(rewriting: Rewriting, setting: Setting) -> None:
    """A remark at each target of which a result is known."""
    year = setting.plan.year
    for result in setting.results:
        actual = result.actual
        if actual is None or result.state is State.UNKNOWN:
            continue
        words = " ".join(result.target.words.split())
        if result.state is State.NOT_REACHED:
            told = draft_remark.missed(year, words, actual.text)
        elif _is_the_most(result.target.quantity, actual.quantity):
            told = draft_remark.reached_in_full(year, words, actual.text)
        else:
            told = draft_remark.reached(year, words, actual.text)
        rewriting.remark(result.target.location, told)


def _is_the_most(wanted: Quantity | None, actual: Quantity) -> bool:
    """Whether nothing better can be asked: all of something, or none of it."""
    is_all = actual.unit == "%" and actual.value == _ALL
    return is_all or (wanted is not None and wanted.value == 0 == actual.value)
