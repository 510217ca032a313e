"""A bar for work that takes long: on stderr, only on a terminal, only after half a second."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import IO, TypeVar

PATIENCE = 0.5
"""Seconds after which people want to see that something happens (UX: waiting)."""

T = TypeVar("T")


def tracked(items: Sequence[T], title: str, stream: IO[str], clock: Callable[[], float]) -> Iterator[T]:
    """The items; a bar appears when they take long and ``stream`` is a terminal, and is gone at the end."""
    if not stream.isatty():
        yield from items
        return
    started = clock()
    bar = None
    try:
        for done, item in enumerate(items):
            if bar is None and clock() - started > PATIENCE:
                bar = _Bar(title, len(items), stream)
            if bar is not None:
                bar.show(done)
            yield item
    finally:
        if bar is not None:
            bar.close()


class _Bar:
    def __init__(self, title: str, total: int, stream: IO[str]) -> None:
        # Loaded only when somebody waits: rich takes longer to import than five plans to read.
        from rich.console import Console  # noqa: PLC0415
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn  # noqa: PLC0415

        columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn())
        self._progress = Progress(*columns, console=Console(file=stream), transient=True)
        self._task = self._progress.add_task(title, total=total)
        self._progress.start()

    def show(self, done: int) -> None:
        self._progress.update(self._task, completed=done)

    def close(self) -> None:
        self._progress.stop()
