"""Where exceptions end: each becomes a line for the reader and an exit status.

A plan's faults are not here: they are diagnostics, which commands print, and answer with status 1.
"""

from __future__ import annotations

import errno
from collections.abc import Callable, Sequence
from pathlib import Path

import typer

from cchc_cli import __version__
from cchc_cli.cli import console
from cchc_cli.cli.language import say, translate
from cchc_cli.cli.usage import PROGRAM, explained, remedy
from cchc_cli.errors import CchcError
from cchc_cli.message import N_, Message

UNUSABLE = 2
"""The run could not be done: usage, no such path, no plan there."""
BUG = 3
INTERRUPTED = 130
READER_GONE = 141
"""As the shell reports a program whose pipe was closed; 1 would say "findings"."""

_REFUSALS = {
    errno.EACCES: N_("no permission, or another program has it open"),
    errno.EPERM: N_("no permission, or another program has it open"),
    errno.ENOENT: N_("it does not exist"),
    errno.ENOTDIR: N_("a folder on the way is a file"),
    errno.EISDIR: N_("it is a folder"),
    errno.ENOSPC: N_("the disk is full"),
    errno.EROFS: N_("the disk is read-only"),
    errno.ENAMETOOLONG: N_("its name is too long"),
}
"""What a file system says no with: the reader's to mend, not a bug."""


def status(run: Callable[[], object], arguments: Sequence[str], *, debug: bool) -> int:
    """Runs the program and gives its exit status; whatever goes wrong has been said on stderr."""
    try:
        result = run()
        console.flush()
    except BrokenPipeError:
        console.silence()
        return READER_GONE
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the boundary is here to catch what nobody expected
        return _told(error, arguments, debug=debug)
    return result if isinstance(result, int) else 0


def _told(error: Exception, arguments: Sequence[str], *, debug: bool) -> int:
    """Says what went wrong; the exit status tells whose fault it is."""
    if type(error).__name__ == "NoArgsIsHelpError":
        console.note(str(error))
        return UNUSABLE
    if debug:
        console.note(_traceback(error).rstrip())
    if isinstance(error, typer.TyperException):
        _complain(explained(error))
        console.note(say(N_("Try: {command}"), command=remedy(error, arguments)))
        return UNUSABLE
    if isinstance(error, CchcError):
        _complain(error.message)
        return UNUSABLE
    # A full disk behind stdout has no name of its own.
    named = isinstance(error, OSError) and (error.filename is not None or error.errno == errno.ENOSPC)
    if isinstance(error, OSError) and named and error.errno in _REFUSALS:
        reason = Message(_REFUSALS[error.errno])
        path = Path(str(error.filename or "-")).as_posix()
        _complain(Message(N_("“{path}” cannot be used: {reason}"), {"path": path, "reason": reason}))
        return UNUSABLE
    if not debug:
        _complain(_reported(error, arguments))
    return BUG


def _complain(message: Message) -> None:
    console.note(f"{PROGRAM}: {message.text(translate)}")


def _reported(error: Exception, arguments: Sequence[str]) -> Message:
    """One sentence about a bug, with the file that holds the rest."""
    import platform
    import tempfile

    text = f"cchc {__version__}, Python {platform.python_version()}, {platform.platform()}\n"
    text += f"arguments: {list(arguments)!r}\n\n{_traceback(error)}"
    try:
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", errors="backslashreplace", prefix="cchc-", suffix=".txt", delete=False
        ) as report:
            report.write(text)
    except OSError:
        console.note(text)
        return Message(N_("the program has failed through a fault of its own; the lines above say where."))
    return Message(
        N_(
            "the program has failed through a fault of its own; please send the file {path} to those who look after it."
        ),
        {"path": report.name},
    )


def _traceback(error: Exception) -> str:
    import traceback

    return "".join(traceback.format_exception(error))
