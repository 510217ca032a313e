"""Writing files so that a failed run leaves the old one."""

from __future__ import annotations

import errno
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from cchc_cli.errors import CchcError
from cchc_cli.message import N_, Message


def write_atomically(path: Path, content: bytes | str) -> None:
    """Write beside the target and rename; the folder is made when it is missing. Text becomes UTF-8 as it is.

    An OSError names the path that was asked for, not the file beside it. What is no plain file (/dev/null, a
    pipe) is written to as it is; a file that is marked read-only is refused, as Windows would.
    """
    data = content.encode("utf-8") if isinstance(content, str) else content
    try:
        _write(path.resolve(), data)  # a link stays a link: what it points to is written
    except OSError as error:
        raise type(error)(error.errno, error.strerror, str(path)) from error


def rewrite_atomically(path: Path, before: str, after: str) -> None:
    """Write a file that was read as ``before`` (byte order mark included); one that somebody has changed since is kept.

    Why: a run may take seconds, in which an officer saves the same file in an editor. What was typed is worth more.
    """
    try:
        found = path.read_bytes()
    except FileNotFoundError:
        found = b""
    if found != before.encode("utf-8"):
        message = N_("{file} was changed by somebody else in the meantime and is kept; run the command again")
        raise CchcError(Message(message, {"file": path.as_posix()}))
    write_atomically(path, after)


def _write(target: Path, data: bytes) -> None:
    if target.exists() and not target.is_file():
        target.write_bytes(data)
        return
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    target.parent.mkdir(parents=True, exist_ok=True)
    # A short name of its own: a target's name may be as long as the file system allows.
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=".cchc-")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        # mkstemp makes files for the owner alone; a new document is as readable as any other new file.
        Path(name).chmod(target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
        Path(name).replace(target)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
