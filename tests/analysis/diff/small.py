"""Two small plans and what differs between them."""

from __future__ import annotations

from cchc_cli.analysis.diff.change import Change
from cchc_cli.analysis.diff.comparison import Comparison, Surroundings, compare
from cchc_cli.plan.plan import Plan
from cchc_cli.repository.acts import Acts, shipped_acts
from cchc_cli.repository.recognition import Registry
from cchc_cli.repository.repository import ALONE
from tests.analysis.matching.small import read
from tests.tools.plans import whole


def between(old: Plan | str, new: Plan | str, registry: Registry = ALONE.registry) -> Comparison:
    """What differs between two plans, or fragments of plans."""
    sides = [read(whole(side)) if isinstance(side, str) else side for side in (old, new)]
    return compare(sides[0], sides[1], Surroundings(registry, Acts(shipped_acts())))


def kinds(found: Comparison) -> list[str]:
    """The kinds of its changes."""
    return [change.kind for change in found.changes]


def only(found: Comparison) -> Change:
    """The one change."""
    assert len(found.changes) == 1, kinds(found)
    return found.changes[0]
