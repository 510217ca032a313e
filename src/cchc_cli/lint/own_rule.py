"""Rules of a repository's own: a path, conditions and a message from its settings, asked like any other rule."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import Any

from cchc_cli.diagnostics import Location
from cchc_cli.lint.own_search import Clock, Search, no_clock
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.plan.record import Record
from cchc_cli.plan.text import Text
from cchc_cli.repository.lint_settings import OwnRuleEntry
from cchc_cli.vietnamese.letters import key

ANYWHERE = "**"
PLACES = ("value", "item")
"""What a message may hold in braces."""

_PLACE = re.compile(rf"\{{({'|'.join(PLACES)})\}}")


def own_rules(entries: Iterable[OwnRuleEntry], clock: Clock = no_clock) -> tuple[OwnRule, ...]:
    """The rules of the settings; of two with one code only the first is asked."""
    first = {entry.code: entry for entry in reversed(tuple(entries))}
    return tuple(OwnRule(entry, clock) for entry in reversed(first.values()))


class OwnRule(Rule):
    """A rule that stands in the settings."""

    def __init__(self, entry: OwnRuleEntry, clock: Clock = no_clock) -> None:
        self.entry = entry
        self._clock = clock
        self.code = entry.code
        self.name = entry.name or entry.code.lower()
        self.severity = entry.severity
        # The message is the repository's own words: braces in it that are no place of ours are printed.
        self.message = "{said}"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding for each place where all conditions hold."""
        steps = tuple(self.entry.path.split("."))
        search = Search(self._clock)
        # Two ** lead to one place on several ways.
        for location, value in dict(_walk(context.plan, (), _without_repeats(steps))).items():
            if self._is_asked(value, search) and self._is_found(value, search):
                values = {"value": _words(value), "item": context.numbering.address(location)}
                said = _PLACE.sub(lambda found, values=values: values[found[1]], self.entry.message)  # type: ignore[misc]
                yield Finding(At(location), {"said": said})

    def _is_asked(self, value: Any, search: Search) -> bool:
        return all(
            search.finds(expression, _words(_below(value, key)), ("where", key))
            for key, expression in self.entry.where.items()
        )

    def _is_found(self, value: Any, search: Search) -> bool:
        entry = self.entry
        words = _words(value)
        return all(
            (
                not entry.missing or any(not _below(value, key) for key in entry.missing),
                not entry.present or any(_below(value, key) for key in entry.present),
                entry.matches is None or search.finds(entry.matches, words, ("matches",)),
                entry.lacks is None or not search.finds(entry.lacks, words, ("lacks",)),
                not entry.other_than or key(words) not in {key(other) for other in entry.other_than},
                entry.more_than is None or _size(value) > entry.more_than,
                entry.fewer_than is None or _size(value) < entry.fewer_than,
            )
        )


def _without_repeats(steps: tuple[str, ...]) -> tuple[str, ...]:
    """The steps with one ** for several in a row, which mean no more and take ever longer."""
    return tuple(step for step, after in zip_longest(steps, steps[1:]) if not step == after == ANYWHERE)


def _walk(value: Any, at: Location, steps: tuple[str, ...]) -> Iterator[tuple[Location, Any]]:
    """Every place that a path leads to; lists on the way are gone through."""
    if isinstance(value, tuple) and (steps or not value or not isinstance(value[0], str)):
        for index, entry in enumerate(value):
            yield from _walk(entry, (*at, index), steps)
    elif not steps:
        yield at, value
    elif steps[0] == ANYWHERE:
        yield from _walk(value, at, steps[1:])
        for name, below in _entries(value):
            yield from _walk(below, (*at, name), steps)
    else:
        for name, below in _entries(value):
            if steps[0] in (name, "*"):
                yield from _walk(below, (*at, name), steps[1:])


def _entries(value: Any) -> Iterator[tuple[str, Any]]:
    """The keys that the file has, with what stands below them."""
    if isinstance(value, Record):
        yield from (
            (name, getattr(value, name))
            for name in type(value).model_fields
            if name in value.model_fields_set
        )
    elif isinstance(value, dict):
        yield from value.items()


def _below(value: Any, name: str) -> Any:
    return dict(_entries(value)).get(name)


def _words(value: Any) -> str:
    """What a place says: the text itself, the entries of a list with semicolons, a part by its texts."""
    if value is None:
        return ""
    if isinstance(value, Text):
        return value.printed()
    if isinstance(value, tuple):
        return "; ".join(map(_words, value))
    if isinstance(value, Record | dict):
        return "; ".join(filter(None, (_words(below) for _, below in _entries(value))))
    return str(value)


def _size(value: Any) -> int:
    return len(value) if isinstance(value, tuple | dict) else len(_words(value))
