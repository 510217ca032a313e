"""What only the checks can tell of their settings: codes that mean no rule, rules of one's own that can find nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from difflib import get_close_matches
from fnmatch import fnmatchcase

from cchc_cli.diagnostics import Diagnostic, Location
from cchc_cli.lint.codes import IDLE_PATTERN, UNKNOWN_CODE
from cchc_cli.lint.own_rule import PLACES
from cchc_cli.lint.run import known_codes
from cchc_cli.lint.selection import unknown
from cchc_cli.message import N_, Message
from cchc_cli.plan.shape import ANY_KEY, ANY_KEYS, PLAN, Shape
from cchc_cli.repository.lint_settings import OwnRuleEntry
from cchc_cli.repository.repository import Repository
from cchc_cli.source.codes import BAD_VALUE, Code
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
        found += _of_rule(tree, ("lint", "rules", index), entry)
    return tuple(found)


def idle_patterns(repository: Repository, paths: Iterable[str]) -> Iterator[Diagnostic]:
    """One finding for each pattern of ``lint.per_path`` that fits none of the repository's plans, by their paths in it."""
    listed = tuple(paths)
    for pattern in repository.settings.lint.per_path:
        if repository.trees and not any(fnmatchcase(path, pattern) for path in listed):
            message = Message(N_("the pattern “{pattern}” fits no plan"), {"pattern": pattern})
            label = Message(N_("as in {path}"), {"path": listed[0]}) if listed else None
            yield _finding(repository.trees[0], ("lint", "per_path", pattern), message, label, IDLE_PATTERN)


def _of_rule(tree: Tree, at: Location, entry: OwnRuleEntry) -> Iterator[Diagnostic]:
    """What a rule of one's own names and no plan can have: it would find nothing for ever, or everything."""
    shape = PLAN
    start = 0
    for step in entry.path.split("."):
        if step not in (ANY_KEY, ANY_KEYS) and not shape.has(step):
            place = (*at, "path")
            span = tree.words_span(place, start, start + len(step))
            yield replace(_no_key(tree, place, step, shape), span=span)
            return
        shape = shape.below(step)
        start += len(step) + 1
    named = [((*at, "where", key), key) for key in entry.where]
    for name in ("missing", "present"):
        named += [((*at, name, index), key) for index, key in enumerate(getattr(entry, name))]
    for place, key in named:
        if not shape.has(key):
            yield _no_key(tree, tree.nearest(place), key, shape)
    for word in re.finditer(r"\{([^{}]*)\}", entry.message):
        if word[1] not in PLACES:
            message = Message(N_("“{word}” is filled in nowhere"), {"word": word[0]})
            known = ", ".join(f"{{{place}}}" for place in PLACES)
            label = Message(N_("write one of these: {known}"), {"known": known})
            place = (*at, "message")
            span = tree.words_span(place, word.start(), word.end())
            yield replace(_finding(tree, place, message, label, BAD_VALUE), span=span)


def _no_key(tree: Tree, at: Location, key: str, shape: Shape) -> Diagnostic:
    near = get_close_matches(key, sorted(shape.keys), 1)
    message = Message(N_("no plan has the key “{key}” at this place"), {"key": key})
    label = Message(N_("did you mean {key}?"), {"key": near[0]}) if near else None
    return _finding(tree, at, message, label, BAD_VALUE)


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


def _finding(
    tree: Tree, location: Location, message: Message, label: Message | None, code: Code = UNKNOWN_CODE
) -> Diagnostic:
    in_key = (len(location) == 3 and location[1] in ("severity", "per_path")) or "where" in location[3:]
    span = tree.key_span(location) if in_key else tree.span(location)
    return Diagnostic(
        code.code,
        code.name,
        code.severity,
        message,
        tree.source.file,
        span,
        location,
        label,
    )
