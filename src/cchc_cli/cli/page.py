"""The help page of a command, in the reader's language.

Typer's own page is not used: most of its words are literals that no catalogue can reach, and it shows
types by their Python names.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Sequence
from typing import Any

from cchc_cli.cli.language import say, translate
from cchc_cli.message import N_

SHARED = ("lang", "debug", "no_color")
"""The options of the program itself, which every command also takes."""

Rows = list[tuple[str, str]]


def write_page(command: Any, ctx: Any, formatter: Any) -> None:
    """Usage, what the command does, its arguments, options and subcommands, and an example that works."""
    write_usage(command, ctx, formatter)
    formatter.write_paragraph()
    with formatter.indentation():
        formatter.write_text(translate(command.help or ""))
    params = [param for param in command.get_params(ctx) if not param.hidden]
    arguments = [param for param in params if param.param_type_name == "argument"]
    options = [param for param in params if param.param_type_name == "option"]
    common = [param for param in options if param.name in (*SHARED, "version", "help")]
    _section(formatter, N_("Arguments"), ((argument_name(param), _explained(param)) for param in arguments))
    _section(formatter, N_("Options"), (_option(param) for param in options if param not in common))
    for title, rows in _commands(command).items():
        _section(formatter, title, rows)
    _section(formatter, N_("Common options"), (_option(param) for param in common))
    if command.epilog:
        _section(formatter, N_("Example"), [(command.epilog, "")])


def write_usage(command: Any, ctx: Any, formatter: Any) -> None:
    """The line that shows the order of options and arguments."""
    pieces = [f"[{say(N_('OPTIONS'))}]"]
    for param in command.get_params(ctx):
        if param.param_type_name == "argument" and not param.hidden:
            name = argument_name(param)
            pieces.append((name if param.required else f"[{name}]") + ("..." if param.nargs != 1 else ""))
    if hasattr(command, "commands"):
        pieces.append(f"{say(N_('COMMAND'))} [{say(N_('ARGUMENTS'))}]...")
    formatter.write_usage(ctx.command_path, " ".join(pieces), prefix=f"{say(N_('Usage'))}: ")


def argument_name(param: Any) -> str:
    """An argument as usage and errors call it."""
    return translate(param.metavar or param.name.upper())


def summary(command: Any) -> str:
    """What a command does, in one line."""
    return translate(command.help or "").partition("\n\n")[0]


def _section(formatter: Any, title: str, rows: Iterable[tuple[str, str]]) -> None:
    listed = list(rows)
    if listed:
        with formatter.section(translate(title)):
            formatter.write_dl(listed)


def _commands(command: Any) -> dict[str, Rows]:
    """Subcommands under the heading they are registered with, in the order of registration."""
    shown = {name: child for name, child in getattr(command, "commands", {}).items() if not child.hidden}
    width = max(map(len, shown), default=0)  # one column for all headings
    sections: dict[str, Rows] = {}
    for name, child in shown.items():
        title = child.rich_help_panel if isinstance(child.rich_help_panel, str) else N_("Commands")
        sections.setdefault(title, []).append((name.ljust(width), summary(child)))
    return sections


def _option(param: Any) -> tuple[str, str]:
    # Short names first, as every manual has them.
    names = ", ".join(sorted(param.opts, key=len))
    if param.secondary_opts:
        names += f" / {', '.join(param.secondary_opts)}"
    return (names if param.is_flag else f"{names} {_value(param)}", _explained(param))


def _value(param: Any) -> str:
    choices = param.type_descriptor.choices
    if choices and not param.metavar:
        return "|".join(str(choice) for choice in choices)
    if param.metavar:
        return translate(param.metavar)
    number = inspect.isclass(param.type_descriptor.annotation) and issubclass(
        param.type_descriptor.annotation, int | float
    )
    return say(N_("NUMBER")) if number else say(N_("TEXT"))


def _explained(param: Any) -> str:
    facts: Sequence[str] = [
        *([say(N_("required"))] if param.required else []),
        *([say(N_("default: {value}"), value=param.default)] if _has_default(param) else []),
        *([say(N_("environment: {variable}"), variable=param.envvar)] if param.envvar else []),
    ]
    return "  ".join(filter(None, [translate(param.help or ""), f"[{'; '.join(facts)}]" if facts else ""]))


def _has_default(param: Any) -> bool:
    # Only what the user could have typed: not None, an empty list or a switch that is off.
    return bool(param.show_default) and not callable(param.default) and param.default not in (None, False, ())
