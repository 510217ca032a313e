"""What every form of report is made from: the findings of a run and the texts they stand in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from cchc_cli.diagnostics import Diagnostic, Page, Severity


def _no_pages() -> Mapping[str, Page]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Report:
    """The findings of one run; every form of report counts them here, so no two can disagree."""

    found: tuple[Diagnostic, ...]
    """what remains after suppressions and baseline, in any order"""
    sources: Mapping[str, str]
    """file as the findings name it → its text; a file that could not be read is left out"""
    checked: int
    """how many files were looked at"""
    fixed: int = 0
    """findings that ``--fix`` has mended in this run"""
    silenced: tuple[Diagnostic, ...] = ()
    """findings silenced in the files, in any order"""
    baselined: int = 0
    """findings that stand in the baseline"""
    mends: bool = False
    """whether the command at hand has ``--fix`` and ``--unsafe-fixes``"""
    only_read: frozenset[str] = frozenset()
    """files whose repairs are for people: settings, lists, what stands beside a plan"""
    names: tuple[str, ...] = ()
    """the files looked at, for forms that tell of each; empty where the command only counts them"""
    pages: Mapping[str, Page] = field(default_factory=_no_pages)
    """code → what there is to know about it; a code without a page is described by its name only"""

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """The findings as they stand in the files."""
        return tuple(sorted(self.found, key=lambda diagnostic: diagnostic.order))

    @property
    def suppressed(self) -> int:
        """How many findings were silenced in the files."""
        return len(self.silenced)

    @property
    def files(self) -> int:
        """How many files have findings."""
        return len({diagnostic.file for diagnostic in self.found})

    @property
    def fixable(self) -> int:
        """Findings with a safe fix."""
        return sum(
            any(fix.safe for fix in diagnostic.fixes)
            for diagnostic in self.found
            if self._is_mended(diagnostic)
        )

    @property
    def unsafely_fixable(self) -> int:
        """Findings that only an unsafe fix mends."""
        return (
            sum(bool(diagnostic.fixes) for diagnostic in self.found if self._is_mended(diagnostic))
            - self.fixable
        )

    def _is_mended(self, diagnostic: Diagnostic) -> bool:
        return diagnostic.file not in self.only_read

    def count(self, severity: Severity) -> int:
        """How many findings are of a severity."""
        return sum(diagnostic.severity is severity for diagnostic in self.found)
