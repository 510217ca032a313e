"""One plan checked from end to end: which rules are asked, what they find, what is silenced or known already."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase

from cchc_cli.analysis.progress_fault import PROGRESS_CODES
from cchc_cli.analysis.result_fault import RESULT_CODES
from cchc_cli.diagnostics import Diagnostic, Severity
from cchc_cli.lint.baseline import held_against, stale_findings, unknown_entries
from cchc_cli.lint.codes import LINT_CODES
from cchc_cli.lint.linter import lint
from cchc_cli.lint.own_rule import own_rules
from cchc_cli.lint.own_search import Clock, no_clock
from cchc_cli.lint.registry import RULES
from cchc_cli.lint.rule import Rule
from cchc_cli.lint.selection import Selection, fits
from cchc_cli.lint.suppression import silence
from cchc_cli.repository.baseline import Baseline
from cchc_cli.repository.lint_settings import LintSettings
from cchc_cli.repository.repository import Repository
from cchc_cli.source.codes import CODES
from cchc_cli.source.loader import Loaded, LoadedPlan
from cchc_cli.source.tree import Items, Scalar


@dataclass(frozen=True, slots=True)
class Request:
    """What the user asks for, over what the settings of the repository say."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    preview: bool = False
    severities: frozenset[Severity] = frozenset(Severity)
    """only rules of these severities"""
    with_ignores: bool = True
    """whether comments in the files silence findings"""
    clock: Clock = no_clock
    """what tells how long a rule of one's own has searched"""

    def selection(self, settings: LintSettings) -> Selection:
        """The command line's choice; what it leaves open the settings decide."""
        return Selection(
            self.select or settings.select,
            (*self.ignore, *settings.ignore),
            (*self.extend_select, *settings.extend_select),
            self.preview or settings.preview,
        )


@dataclass(frozen=True, slots=True)
class Checked:
    """The findings of one plan."""

    found: tuple[Diagnostic, ...]
    """what is to be told"""
    silenced: tuple[Diagnostic, ...] = ()
    known: tuple[Diagnostic, ...] = ()
    """what stands in the baseline"""
    stale: tuple[int, ...] = ()
    """entries of the baseline that have become needless"""


def asked_rules(request: Request, repository: Repository) -> tuple[Rule, ...]:
    """The rules that are asked in a repository, its own among them, each with the severity it has there."""
    settings = repository.settings.lint
    chosen = request.selection(settings).rules((*RULES, *own_rules(settings.rules, request.clock)))
    return tuple(rule for rule in chosen if severity_of(rule, settings) in request.severities)


def severity_of(rule: Rule, settings: LintSettings) -> Severity:
    """How bad a finding of a rule is in a repository: the closest entry of the settings counts."""
    fitting = [selector for selector in settings.severity if fits(selector, rule.code, rule.name)]
    return settings.severity[max(fitting, key=len)] if fitting else rule.severity


def known_codes(repository: Repository) -> tuple[tuple[str, str], ...]:
    """Code and name of everything that can be found, rules of one's own among them that could not be read."""
    rules = (*RULES, *own_rules(repository.settings.lint.rules))
    codes = (*CODES, *LINT_CODES, *RESULT_CODES, *PROGRESS_CODES)
    typed = ((code, code.lower()) for code in _typed_codes(repository))
    return (*((rule.code, rule.name) for rule in rules), *((code.code, code.name) for code in codes), *typed)


def _typed_codes(repository: Repository) -> Iterator[str]:
    """The codes that the file gives to rules of one's own: a fault in one must not make words elsewhere mean nothing."""
    if not repository.trees:
        return
    tree = repository.trees[0]
    listed = tree.exact(("lint", "rules"))
    for index in range(len(listed.entries) if isinstance(listed, Items) else 0):
        code = tree.exact(("lint", "rules", index, "code"))
        if isinstance(code, Scalar) and code.value:
            yield code.value


def check(
    loaded: LoadedPlan,
    repository: Repository,
    request: Request,
    *,
    inside: str = "",
    baseline: Loaded[Baseline] | None = None,
) -> Checked:
    """Check one plan; ``inside`` is its path from the root of the repository on, with "/"."""
    settings = repository.settings.lint
    rules = tuple(rule for rule in asked_rules(request, repository) if not _left_out(rule, inside, settings))
    every = lint(loaded, rules, repository)
    beside = tuple(each for each in every if each.file != loaded.file)
    found = tuple(_weighed(each, settings) for each in every if each.file == loaded.file)
    silenced: tuple[Diagnostic, ...] = ()
    if request.with_ignores:
        asked = [(rule.code, rule.name) for rule in rules]
        silencing = silence(found, loaded.tree, asked, known_codes(repository))
        found, silenced = silencing.left, silencing.silenced
        found = tuple(each for each in found if each.severity in request.severities)
    if baseline is None:
        return Checked((*beside, *found), silenced)
    if baseline.model is None:
        return Checked((*beside, *baseline.diagnostics, *found), silenced)
    known = held_against(found, baseline.model, loaded.tree.source)
    entries = baseline.model.findings
    # Of a rule that is not asked now nothing can be found; its entries wait.
    codes = {rule.code for rule in rules}
    stale = tuple(number for number in known.stale if entries[number].code in codes)
    unknown = unknown_entries(baseline, {code for code, _ in known_codes(repository)})
    left = (*beside, *baseline.diagnostics, *unknown, *known.left, *stale_findings(baseline, stale))
    return Checked(left, silenced, known.known, stale)


def _left_out(rule: Rule, inside: str, settings: LintSettings) -> bool:
    """Whether the settings leave a rule out in this file; a star stands for folders too."""
    return any(
        fits(selector, rule.code, rule.name)
        for pattern, selectors in settings.per_path.items()
        if inside and fnmatchcase(inside, pattern)
        for selector in selectors
    )


def _weighed(found: Diagnostic, settings: LintSettings) -> Diagnostic:
    if not settings.severity:
        return found
    fitting = [selector for selector in settings.severity if fits(selector, found.code, found.name)]
    return replace(found, severity=settings.severity[max(fitting, key=len)]) if fitting else found


def is_reached(found: Iterable[Diagnostic], limit: str) -> bool:
    """Whether a finding is at least as bad as ``limit``: error, warning, advice; never reaches nothing."""
    order = [severity.value for severity in Severity]
    if limit not in order:
        return False
    return any(order.index(each.severity.value) <= order.index(limit) for each in found)
