"""A file → its text, its tree, the model it holds, and everything that is wrong on the way."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import BaseModel

from cchc_cli.diagnostics import Diagnostic
from cchc_cli.message import N_, Message
from cchc_cli.plan.plan import Plan
from cchc_cli.source import codes
from cchc_cli.source.fault_at import fault_at
from cchc_cli.source.reader import read
from cchc_cli.source.recovery import recover
from cchc_cli.source.text import BOM, SourceText
from cchc_cli.source.tree import Tree

SIZE_LIMIT = 4_000_000
"""Bytes. The largest of the five real plans has 90 000; a file over the limit is no plan, and would cost
seconds and hundreds of megabytes to refuse in detail."""

M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Loaded(Generic[M]):
    """What a file says. ``model`` is None when too little of it can be understood.

    With findings of the schema the model is what remains when the faulty places are mended or left out, so that
    a misspelt key does not hide a wrong sum; the tree has the keys that the model has.
    """

    tree: Tree
    model: M | None
    diagnostics: tuple[Diagnostic, ...]

    @property
    def file(self) -> str:
        """The file as the user named it."""
        return self.tree.source.file


LoadedPlan = Loaded[Plan]


def load(path: Path, name: str | None = None) -> LoadedPlan:
    """Read a plan file; ``name`` is how the user named it."""
    return load_model(path, Plan, name)


def load_model(path: Path, model: type[M], name: str | None = None) -> Loaded[M]:
    """Read a file as a model."""
    return _loaded(open_text(path, name), model)


def load_bytes(data: bytes, model: type[M], file: str) -> Loaded[M]:
    """Read the bytes of a file as a model."""
    return _loaded(_decoded(data, file), model)


_OTHER_FILES = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")
"""What files begin with that are no text: zip and new Office files, old Office files, PDF."""

Opened = tuple[SourceText, tuple[Diagnostic, ...]]
"""The text of a file, empty with a finding where it cannot be read."""


def open_text(path: Path, name: str | None = None) -> Opened:
    """Read a file as text."""
    file = name or path.as_posix()
    try:
        with path.open("rb") as stream:
            # One byte over the limit tells: a device may have no end and no size.
            data = stream.read(SIZE_LIMIT + 1)
            size = max(len(data), path.stat().st_size)
    except OSError:
        message = Message(N_("the file cannot be read: no permission, or another program holds it"))
        return _refused(file, codes.UNREADABLE, message)
    return _too_large(file, size) if size > SIZE_LIMIT else _decoded(data, file)


def _loaded(opened: Opened, model: type[M]) -> Loaded[M]:
    source, refused = opened
    return Loaded(Tree(source, None), None, refused) if refused else load_text(source, model)


def _decoded(data: bytes, file: str) -> Opened:
    if len(data) > SIZE_LIMIT:
        return _too_large(file, len(data))
    if encoding := _utf16(data):
        return _stored_as_utf16(data, encoding, file)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _not_utf8(data, error, file)
    bom = text.startswith(BOM)
    return SourceText(file, text.removeprefix(BOM), bom), ()


def load_text(source: SourceText, model: type[M]) -> Loaded[M]:
    """Read a text as a model."""
    tree, found = read(source)
    if tree.root is None:
        return Loaded(tree, None, found)
    recovery = recover(tree, model)
    return Loaded(recovery.tree, recovery.model, (*found, *recovery.diagnostics))


def is_text(loaded: Loaded[M]) -> bool:
    """Whether the text is what the file holds; of bytes in another encoding it shows only where the trouble begins."""
    refused = {code.code for code in (codes.NOT_UTF8, codes.UNREADABLE, codes.TOO_LARGE)}
    return not any(found.code in refused for found in loaded.diagnostics)


def _too_large(file: str, size: int) -> Opened:
    message = Message(
        N_("the file has {size} bytes; cchc reads plans of up to {limit} bytes"),
        {"size": f"{size:,}".replace(",", "."), "limit": f"{SIZE_LIMIT:,}".replace(",", ".")},
    )
    return _refused(file, codes.TOO_LARGE, message)


def _refused(file: str, code: codes.Code, message: Message) -> Opened:
    finding = Diagnostic(code.code, code.name, code.severity, message, file)
    return SourceText(file, ""), (finding,)


def _utf16(data: bytes) -> str | None:
    """The encoding of UTF-16, told by its mark or by zeros: much of it is sound UTF-8, "năm" for one, and no zero is in a plan."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    start = b"" if data.startswith(_OTHER_FILES) else data[:200]
    if start.count(0) * 4 <= len(start):
        return None
    return "utf-16-le" if start[1::2].count(0) > start[::2].count(0) else "utf-16-be"


def _stored_as_utf16(data: bytes, encoding: str, file: str) -> Opened:
    source = SourceText(file, data.decode(encoding, "replace"))
    message = Message(N_("the file is stored as UTF-16; save it again as UTF-8"))
    return source, (fault_at(source, codes.NOT_UTF8, message, 0, 1),)


def _not_utf8(data: bytes, error: UnicodeDecodeError, file: str) -> Opened:
    if data.startswith(_OTHER_FILES):
        message = Message(N_("this is no text file but a Word, Excel, PDF or zip file under another name"))
        return _refused(file, codes.NOT_UTF8, message)
    message = Message(
        N_("byte {byte} is not UTF-8: the file is stored in an older code page; save it again as UTF-8"),
        {"byte": f"0x{data[error.start]:02X}"},
    )
    source = SourceText(file, data.decode("utf-8", "replace"))
    start = len(data[: error.start].decode("utf-8"))
    finding = fault_at(source, codes.NOT_UTF8, message, start, start + 1)
    return source, (finding,)
