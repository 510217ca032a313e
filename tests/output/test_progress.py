"""The bar shows only to who waits at a terminal."""

from __future__ import annotations

from io import StringIO
from itertools import count

from cchc_cli.output.progress import tracked


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def test_a_pipe_gets_no_bar_however_long_it_takes() -> None:
    stream = StringIO()
    ticks = count()

    assert list(tracked([1, 2, 3], "plans", stream, lambda: next(ticks) * 10.0)) == [1, 2, 3]
    assert stream.getvalue() == ""


def test_quick_work_gets_no_bar() -> None:
    stream = Terminal()
    ticks = count()

    assert list(tracked([1, 2, 3], "plans", stream, lambda: next(ticks) * 0.01)) == [1, 2, 3]
    assert stream.getvalue() == ""


def test_long_work_at_a_terminal_shows_how_far_it_is() -> None:
    stream = Terminal()
    ticks = count()

    assert list(tracked([1, 2, 3], "kế [hoạch]", stream, lambda: next(ticks) * 1.0)) == [1, 2, 3]
    assert "kế [hoạch]" in stream.getvalue()
