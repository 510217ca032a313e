"""The words of the frame that no plan types: kinds, usual column heads, the usual attach line."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cchc_cli.errors import CchcError
from cchc_cli.message import N_, Message
from cchc_cli.plan.text import Text
from cchc_cli.resources import bundled

FILE = "frame.toml"


@dataclass(frozen=True, slots=True)
class Frame:
    """What ``templates/frame.toml`` says."""

    kinds: Mapping[str, str]
    lines: Mapping[str, str]
    heads: Mapping[str, Mapping[str, str]]
    """usual column heads, by kind of table"""
    comparison: Mapping[str, str]
    """the words of a table that compares two plans"""
    attached: Text
    """the usual line in brackets below a title"""


def load_frame(folder: Path | None = None) -> Frame:
    """The frame words of a folder of templates; where it says nothing, those that ship with cchc."""
    words, path = load_words(FILE, folder)
    try:
        attached = Text.read(words["lines"]["attached"])
        return Frame(words["kinds"], words["lines"], words["heads"], words["comparison"], attached)
    except ValueError as error:  # braces that do not close
        raise unreadable(path) from error


def load_words(file: str, folder: Path | None) -> tuple[dict[str, Any], Path]:
    """A file of words that ships with cchc, with an office's own in their place, and where the last of them stand."""
    path = bundled("templates") / file
    words = _read(path)
    if folder and (folder / file).is_file():
        path = folder / file
        words = _merged(words, _read(path), path)
    return words, path


def unreadable(path: Path) -> CchcError:
    """The fault of a file of words."""
    return CchcError(Message(N_("the frame words in {file} cannot be read"), {"file": path.as_posix()}))


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as error:
        raise unreadable(path) from error


def _merged(shipped: dict[str, Any], own: dict[str, Any], path: Path) -> dict[str, Any]:
    """The shipped words with an office's own in their place; where one has a table, so must the other."""
    merged = {**shipped, **own}
    for name, value in shipped.items():
        if not isinstance(merged[name], type(value)):
            raise unreadable(path)
        if isinstance(value, dict):
            merged[name] = _merged(value, merged[name], path)
    return merged
