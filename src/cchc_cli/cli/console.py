"""The two streams: stdout is the answer, stderr is talk; neither dies on a letter that it cannot hold."""

from __future__ import annotations

import codecs
import io
import os
import re
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from contextvars import ContextVar
from functools import partial
from typing import TextIO

from cchc_cli.vietnamese.legible import legible

_PLAIN_WIDTH = 100
"""Columns where no terminal says how many it has: a file, a pipe, a CI log."""
_LEAST_WIDTH = 40

_color: ContextVar[bool] = ContextVar("color", default=False)


def prepare(arguments: Sequence[str], environment: Mapping[str, str]) -> None:
    """Makes both streams safe for any text, and settles whether answers are coloured."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=_handler(stream.encoding))
    _color.set(_wants_color(arguments, environment) and _shows_color())


def color() -> bool:
    """Whether the answer may hold colour codes."""
    return _color.get()


def width() -> int:
    """Columns that an answer may use."""
    import shutil

    return max(shutil.get_terminal_size((_PLAIN_WIDTH, 24)).columns, _LEAST_WIDTH)


def write(text: str) -> None:
    """Text for a person, as it is, to stdout."""
    _put(sys.stdout, text)


def write_json(text: str) -> None:
    r"""JSON to stdout; where the stream is not UTF-8, every letter beyond ASCII is written as ``\uXXXX``.

    Every one, not only those that the code page lacks: who reads the bytes expects UTF-8, and "à" in
    cp1258 is not that.
    """
    import json

    pattern = "[\ud800-\udfff]" if _is_utf8(sys.stdout) else "[^\x00-\x7f]"
    sys.stdout.write(re.sub(pattern, lambda match: json.dumps(match[0])[1:-1], text))


def write_file(content: str | bytes) -> None:
    """A file's content (YAML, CSV, Markdown, Word) to stdout: UTF-8 in a pipe, whatever the console's code page."""
    binary = content if isinstance(content, bytes) else content.encode("utf-8", "surrogateescape")
    if isinstance(content, str) and (sys.stdout.isatty() or not hasattr(sys.stdout, "buffer")):
        write(content)
        return
    sys.stdout.flush()
    sys.stdout.buffer.write(binary)
    sys.stdout.buffer.flush()


def note(text: str) -> None:
    """A line of talk to stderr, after what the answer holds so far."""
    sys.stdout.flush()
    _put(sys.stderr, f"{text}\n")
    sys.stderr.flush()


def flush() -> None:
    """Writes out what the answer holds so far; a reader that has gone is noticed here, not at exit."""
    sys.stdout.flush()


def silence() -> None:
    """Lets the rest of the answer vanish: its reader has gone, and Python would complain at the end."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _put(stream: TextIO, text: str) -> None:
    if not _is_utf8(stream):
        import unicodedata

        # A decomposed letter would reach the error handler as a bare mark.
        text = unicodedata.normalize("NFC", text)
    stream.write(text)


def _is_utf8(stream: TextIO) -> bool:
    return codecs.lookup(stream.encoding or "utf-8").name == "utf-8"


def _handler(encoding: str) -> str:
    """The name of an error handler that knows the code page; the exception itself calls them all "charmap"."""
    name = f"cchc.{encoding}"
    codecs.register_error(name, partial(_replace, encoding=encoding))
    return name


def _replace(error: UnicodeError, encoding: str) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return legible(error.object[error.start : error.end], encoding), error.end


def _wants_color(arguments: Sequence[str], environment: Mapping[str, str]) -> bool:
    if "--no-color" in arguments or environment.get("NO_COLOR") or environment.get("TERM") == "dumb":
        return False
    return bool(environment.get("FORCE_COLOR")) or sys.stdout.isatty()


def _shows_color() -> bool:
    if sys.platform == "win32":
        # typer requires it there; older consoles print the codes as letters without it.
        import colorama

        colorama.just_fix_windows_console()
    return True
