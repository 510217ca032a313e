"""What the renewal of a plan is asked with: the old plan, the new year, and what is known about the year between."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from cchc_cli.analysis.target_result import TargetResult
from cchc_cli.diagnostics import Location
from cchc_cli.plan.plan import Plan
from cchc_cli.repository.acts import Acts
from cchc_cli.repository.recognition import Registry
from cchc_cli.repository.succession import with_history
from cchc_cli.source.rewriting import Rewriting
from cchc_cli.vietnamese import draft_remark


@dataclass(frozen=True, slots=True)
class Records:
    """What was recorded about the tasks, by their addresses."""

    done: frozenset[str] = frozenset()
    dropped: frozenset[str] = frozenset()
    shares: Mapping[str, int] = field(default_factory=dict)
    """how far the others are, in percent, where somebody said so"""


@dataclass(frozen=True)
class Setting:
    """The old plan and its surroundings."""

    plan: Plan
    year: int
    """the new plan's"""
    month: str
    """what the draft is dated with"""
    registry: Registry
    acts: Acts
    records: Records | None = None
    """None: nobody keeps records"""
    results: tuple[TargetResult, ...] = field(default=())
    schema: Callable[[str], str] | None = None
    """the way to the schema from the new file, given that from the old one; None leaves it as it is"""

    def fill(self, rewriting: Rewriting, location: Location, told: str) -> None:
        """Mark a place to fill in, once: what a former draft has told there moves to the new year with its other comments."""
        years = self.year, self.plan.year
        if not any(draft_remark.of_next_year(each, *years, like=told) for each in rewriting.above(location)):
            rewriting.remark(location, told)

    @property
    def first_day(self) -> date:
        """The day as of which agencies work and acts hold."""
        return date(self.year, 1, 1)

    @cached_property
    def history(self) -> Registry:
        """The agencies of the repository, and the reorganisations behind them."""
        return with_history(self.registry)
