"""What is wrong with the settings of the checks that only the checks can tell: codes that mean no rule."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Diagnostic, Location
from cchc_cli.lint.codes import UNKNOWN_CODE
from cchc_cli.lint.run import known_codes
from cchc_cli.lint.selection import unknown
from cchc_cli.message import N_, Message
from cchc_cli.repository.repository import Repository
from cchc_cli.source.tree import Tree


def settings_diagnostics(repository: Repository) -> tuple[Diagnostic, ...]:
    """One finding for each code in the settings that no rule has, and for each code given twice to rules of one's own."""
    if not repository.trees:
        return ()
    tree = repository.trees[0]
    known = known_codes(repository)
    found = []
    for location, selector in _selectors(repository):
        for _, near in unknown((selector,), known):
            message = Message(N_("there is no rule {code}"), {"code": selector})
            label = Message(N_("did you mean {key}?"), {"key": near}) if near else None
            found.append(_finding(tree, location, message, label))
    seen: set[str] = set()
    for index, entry in enumerate(repository.settings.lint.rules):
        if entry.code in seen:
            message = Message(N_("the code {code} already stands for another rule"), {"code": entry.code})
            found.append(_finding(tree, ("lint", "rules", index, "code"), message, None))
        seen.add(entry.code)
    return tuple(found)


def _selectors(repository: Repository) -> Iterator[tuple[Location, str]]:
    settings = repository.settings.lint
    for key in ("select", "extend_select", "ignore"):
        for index, selector in enumerate(getattr(settings, key)):
            yield ("lint", key, index), selector
    for selector in settings.severity:
        yield ("lint", "severity", selector), selector
    for pattern, selectors in settings.per_path.items():
        for index, selector in enumerate(selectors):
            yield ("lint", "per_path", pattern, index), selector


def _finding(tree: Tree, location: Location, message: Message, label: Message | None) -> Diagnostic:
    in_key = len(location) == 3 and location[1] == "severity"
    span = tree.key_span(location) if in_key else tree.span(location)
    return Diagnostic(
        UNKNOWN_CODE.code,
        UNKNOWN_CODE.name,
        UNKNOWN_CODE.severity,
        message,
        tree.source.file,
        span,
        location,
        label,
    )
