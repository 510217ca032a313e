"""Comparing two plans that a command line names, with the files an officer gives beside them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from cchc_cli.cli import console
from cchc_cli.cli.language import translate
from cchc_cli.cli.usage import InvalidValueError
from cchc_cli.errors import CchcError
from cchc_cli.message import N_, Message

if TYPE_CHECKING:
    from cchc_cli.analysis.diff.change import Level, Topic
    from cchc_cli.analysis.diff.comparison import Comparison
    from cchc_cli.cli.versions import Version
    from cchc_cli.output.answers.diff_words import Compared
    from cchc_cli.repository.pairs import IgnoredChange, Settled
    from cchc_cli.source.loader import Loaded

_TOPICS: dict[str, Topic] = {
    "tasks": "task",
    "targets": "target",
    "money": "money",
    "sections": "section",
    "bases": "basis",
}


def topics(only: Iterable[str] | None) -> tuple[Topic, ...]:
    """What is asked for; everything without a wish."""
    wanted = [word.strip() for words in only or _TOPICS for word in words.split(",")]
    for word in wanted:
        if word not in _TOPICS:
            message = N_("“{value}” is not one of: {choices}")
            raise InvalidValueError(Message(message, {"value": word, "choices": ", ".join(_TOPICS)}))
    return tuple(topic for name, topic in _TOPICS.items() if name in wanted)


def level(text: str | None) -> Level | None:
    """A level by its name in either language; None when nobody asks."""
    from cchc_cli.analysis.diff.change import Level
    from cchc_cli.vietnamese.change_level import read_change_level

    if text is None:
        return None
    name = read_change_level(text)
    if name is None:
        raise InvalidValueError(
            Message(
                N_("“{value}” is no level of change; write {levels}"),
                {"value": text, "levels": ", ".join(Level)},
            )
        )
    return Level(name)


def report(
    old: str, new: str, asked: tuple[Topic, ...], pairs: str | None, ignore: Sequence[str]
) -> Compared:
    """What differs between two plans that the command line names."""
    from cchc_cli.cli.versions import plan_version

    return compared((plan_version(old), plan_version(new)), asked, pairs, ignore)


def compared(
    plans: tuple[Version, Version],
    asked: tuple[Topic, ...],
    pairs: str | None = None,
    ignore: Sequence[str] = (),
) -> Compared:
    """What differs between two plans."""
    from cchc_cli.analysis.diff.comparison import Surroundings, compare
    from cchc_cli.analysis.diff.settled import ignored, rules
    from cchc_cli.output.answers.diff_words import Compared
    from cchc_cli.repository.pairs import Settled

    loaded = _settled(pairs) if pairs else None
    settled = (loaded.model if loaded else None) or Settled()
    entries = (*settled.ignore, *_ignored(ignore))
    (old_file, old_plan), (new_file, new_plan) = plans
    # The newer plan's repository knows who has become of whom.
    repository = new_file.repository if new_file.repository.registry else old_file.repository
    around = Surroundings(
        repository.registry, repository.acts, repository.settings.source_name, rules(settled)
    )
    found = compare(old_plan, new_plan, around)
    if loaded:
        _require_sense(loaded, found)
    found = found.without(ignored(found.changes, entries))
    return Compared(old_file.name, new_file.name, old_file.loaded.tree, new_file.loaded.tree, found, asked)


def fails(compared: Compared, limit: Level | None) -> bool:
    """Whether something changed by a level or a weightier one."""
    return limit is not None and any(change.level.is_at_least(limit) for change in compared.changes)


def _ignored(words: Sequence[str]) -> tuple[IgnoredChange, ...]:
    from cchc_cli.analysis.diff.settled import unknown_kinds
    from cchc_cli.repository.pairs import IgnoredChange

    found: list[IgnoredChange] = []
    for word in words:
        if Path(word).is_file():
            loaded = _settled(word)
            found += loaded.model.ignore if loaded.model else ()
        else:
            found += [IgnoredChange(kind=kind.strip()) for kind in word.split(",") if kind.strip()]
    if unknown := unknown_kinds(found):
        raise InvalidValueError(
            Message(
                N_("“{value}” is neither a file nor a kind of change, such as title-changed"),
                {"value": unknown[0]},
            )
        )
    return tuple(found)


def _require_sense(loaded: Loaded[Settled], found: Comparison) -> None:
    """Every line of the file that settles nothing is told, and then the run ends."""
    from cchc_cli.analysis.diff.settled import faults

    name, lines = loaded.tree.source.file, 0
    for location, reason in faults(loaded.model, found.old, found.new) if loaded.model else ():
        values = {"path": name, "line": loaded.tree.span(location).line, "reason": reason}
        console.note(Message(N_("{path}, line {line}: {reason}"), values).text(translate))
        lines += 1
    if lines:
        raise CchcError(
            Message(N_("{path} names what is not there: {count}"), {"path": name, "count": lines})
        )


def _settled(name: str) -> Loaded[Settled]:
    from cchc_cli.diagnostics import Severity
    from cchc_cli.repository.pairs import Settled
    from cchc_cli.source.loader import load_model

    path = Path(name)
    if not path.is_file():
        raise CchcError(Message(N_("there is no file {path}"), {"path": name}))
    loaded = load_model(path, Settled, name)
    wrong = [found for found in loaded.diagnostics if found.severity is Severity.ERROR]
    if wrong or loaded.model is None:
        values = {"path": name, "line": wrong[0].span.line if wrong and wrong[0].span else 1}
        reason = wrong[0].message if wrong else Message(N_("it is empty"))
        raise CchcError(Message(N_("{path}, line {line}: {reason}"), {**values, "reason": reason}))
    return loaded
