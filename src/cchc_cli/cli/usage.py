"""A command line that cannot be read: why, and the one that would work.

Typer's errors are told apart by the names of their classes, which it does not export, and its English
wording is read in one place here (``_PATTERNS``), so that none of it reaches a reader.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import get_close_matches
from typing import Any

import typer

from cchc_cli.cli.page import argument_name
from cchc_cli.message import N_, Message

PROGRAM = "cchc"


class InvalidValueError(typer.BadParameter):
    """An option's or argument's value that a parser of ours refuses; the reason can be translated."""

    def __init__(self, reason: Message) -> None:
        super().__init__(reason.text())
        self.reason = reason


class UnknownCommandError(typer.BadParameter):
    """No command has this name."""

    def __init__(self, word: str, names: Sequence[str], ctx: Any) -> None:
        super().__init__(word, ctx)
        self.word = word
        self.names = tuple(names)


_PATTERNS = (
    (r"Option '(?P<name>.+)' requires an argument\.", N_("option {name} needs a value")),
    (r"Option '(?P<name>.+)' requires (?P<count>\d+) arguments\.", N_("option {name} needs {count} values")),
    (r"Option '(?P<name>.+)' does not take a value\.", N_("option {name} takes no value")),
    (r"Got unexpected extra argument\(s\) \((?P<words>.+)\)", N_("unexpected: “{words}”")),
    (r"Missing command\.", N_("no command is given")),
    (r"\w+ '(?P<path>.+)' does not exist\.", N_("“{path}” does not exist")),
    (r"\w+ '(?P<path>.+)' is a file\.", N_("“{path}” is a file, a folder is wanted")),
    (r"\w+ '(?P<path>.+)' is a directory\.", N_("“{path}” is a folder, a file is wanted")),
    (r"\w+ '(?P<path>.+)' is not readable\.", N_("“{path}” cannot be read")),
    (r"\w+ '(?P<path>.+)' is not writable\.", N_("“{path}” cannot be written")),
)
_REASONS = {
    "int_parsing": N_("“{value}” is not a whole number"),
    "float_parsing": N_("“{value}” is not a number"),
    "bool_parsing": N_("“{value}” is neither yes nor no"),
    "greater_than_equal": N_("{value} is less than {ge}"),
    "less_than_equal": N_("{value} is more than {le}"),
}


def explained(error: Any) -> Message:
    """Why the command line cannot be read."""
    match error:
        case UnknownCommandError():
            return Message(N_("there is no command “{name}”"), {"name": error.word})
        case InvalidValueError():
            return _about(error, error.reason)
    match type(error).__name__:
        case "NoSuchOption":
            return Message(N_("there is no option {name}"), {"name": error.option_name})
        case "MissingParameter":
            return Message(N_("{name} is missing"), {"name": _name(error.param)})
        case "BadParameter":
            return _about(error, _reason(error))
    return _recognised(error.message) or Message(N_("the command line cannot be read"))


def remedy(error: Any, arguments: Sequence[str]) -> str:
    """The command line that would work: the user's own with one word mended, or else an example."""
    mended = _mended(error, arguments)
    if mended is not None:
        return _typed([PROGRAM, *mended])
    command, path = getattr(error.ctx, "command", None), getattr(error.ctx, "command_path", PROGRAM)
    example = getattr(command, "epilog", None)
    return str(example) if example else f"{path} --help"


def _about(error: Any, reason: Message) -> Message:
    if error.param is None:
        return reason
    return Message(N_("{name}: {reason}"), {"name": _name(error.param), "reason": reason})


def _name(param: Any) -> str:
    return str(max(param.opts, key=len) if param.param_type_name == "option" else argument_name(param))


def _reason(error: Any) -> Message:
    value, choices = _refused(error), _choices(error)
    if value is None:
        return _recognised(error.message) or Message(N_("the value is not valid"))
    if choices:
        return Message(
            N_("“{value}” is not one of: {choices}"), {"value": value, "choices": ", ".join(choices)}
        )
    detail = error.__cause__.errors()[0]
    msgid = _REASONS.get(detail["type"], N_("“{value}” is not valid"))
    return Message(msgid, {"value": value, **detail.get("ctx", {})})


def _refused(error: Any) -> str | None:
    """The value that pydantic refused on Typer's behalf; None for an error of another origin."""
    details = error.__cause__.errors() if hasattr(error.__cause__, "errors") else ()
    return str(details[0]["input"]) if details else None


def _choices(error: Any) -> tuple[str, ...]:
    return tuple(str(choice) for choice in error.param.type_descriptor.choices or ()) if error.param else ()


def _recognised(text: str) -> Message | None:
    for pattern, msgid in _PATTERNS:
        if match := re.fullmatch(pattern, text, re.DOTALL):
            return Message(msgid, match.groupdict())
    return None


def _mended(error: Any, arguments: Sequence[str]) -> list[str] | None:
    wrong, right = _correction(error)
    if right is None:
        return None
    mended = list(arguments)
    for index, argument in enumerate(arguments):
        name, equals, value = argument.partition("=")
        if argument == wrong:
            mended[index] = right
            return mended
        if equals and wrong in (name, value):
            mended[index] = f"{right}={value}" if wrong == name else f"{name}={right}"
            return mended
    return None


def _correction(error: Any) -> tuple[str, str | None]:
    """A word of the command line and the one that should stand there; None where nothing is near it."""
    if isinstance(error, UnknownCommandError):
        return error.word, _nearest(error.word, error.names)
    if type(error).__name__ == "NoSuchOption":
        return error.option_name, _nearest(error.option_name, error.possibilities or ())
    if type(error).__name__ == "BadParameter" and (choices := _choices(error)):
        value = _refused(error) or ""
        return value, _nearest(value, choices) or choices[0]
    return "", None


def _nearest(word: str, names: Sequence[str]) -> str | None:
    return next(iter(get_close_matches(word, names, 1)), None)


def _typed(words: Sequence[str]) -> str:
    """The words as one types them in the system's shell."""
    import os

    if os.name == "nt":
        import subprocess

        return subprocess.list2cmdline(words)
    import shlex

    return shlex.join(words)
