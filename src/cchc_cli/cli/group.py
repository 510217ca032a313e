"""Typer's command and group, taught to speak the reader's language and to end in one boundary."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from functools import partial
from itertools import takewhile
from typing import TYPE_CHECKING, Any

import typer
from typer.core import TyperCommand, TyperGroup

from cchc_cli.cli import boundary, console, language, page
from cchc_cli.cli.usage import PROGRAM, UnknownCommandError
from cchc_cli.message import N_

if TYPE_CHECKING:
    _Mixed = TyperCommand
else:
    _Mixed = object


class _Localised(_Mixed):
    """What a command and a group have in common. ``Any`` stands for types that Typer does not export."""

    def get_params(self, ctx: Any) -> list[Any]:
        """Its own, then the program's: ``cchc validate --lang en`` works like ``cchc --lang en validate``."""
        *own, show_help = super().get_params(ctx)
        top = ctx.find_root().command
        shared = [] if top is self else [param for param in top.params if param.name in page.SHARED]
        return [*own, *shared, show_help]

    def get_help_option(self, ctx: Any) -> Any:
        """--help in our words, and written so that no console dies of it."""
        option: Any = super().get_help_option(ctx)
        option.help = N_("Show this page.")
        option.callback = _show_help
        return option

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Reads the words; an error knows the command it belongs to, which Typer forgets for some."""
        try:
            return super().parse_args(ctx, args)
        except typer.TyperException as error:
            if getattr(error, "ctx", ctx) is None:
                error.ctx = ctx  # type: ignore[attr-defined] # UsageError has it, but is not exported
            raise

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """The page that --help shows."""
        page.write_page(self, ctx, formatter)

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        """The first line of it."""
        page.write_usage(self, ctx, formatter)


class CchcCommand(_Localised, TyperCommand):
    """One command."""


class CchcGroup(_Localised, TyperGroup):
    """The program, or a command that has commands of its own."""

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        """The command that the first word names."""
        if self.get_command(ctx, args[0]) is None and not args[0].startswith("-"):
            raise UnknownCommandError(args[0], self.list_commands(ctx), ctx)
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: Any) -> None:
        """Runs the command; its exit status is what it raises as ``typer.Exit``, never what it returns."""
        try:
            super().invoke(ctx)
        except BrokenPipeError:
            # Typer would answer with 1, which here means findings.
            console.silence()
            raise typer.Exit(boundary.READER_GONE) from None

    def main(self, args: Sequence[str] | None = None, *_: Any, **extra: Any) -> Any:
        """The same from the shell and from a test runner: language, streams, then the run in its boundary."""
        arguments = sys.argv[1:] if args is None else list(args)
        options = list(takewhile(lambda argument: argument != "--", arguments))
        language.use(language.chosen(options, os.environ))
        console.prepare(options, os.environ)
        run = partial(super().main, args, **(extra | {"prog_name": PROGRAM, "standalone_mode": False}))
        sys.exit(boundary.status(run, arguments, debug="--debug" in options))


def _show_help(ctx: Any, _param: Any, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        console.write(f"{ctx.get_help()}\n")
        ctx.exit()
