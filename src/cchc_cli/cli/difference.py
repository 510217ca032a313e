"""What would change in a file, as ``diff -u`` shows it and ``git apply`` takes it."""

from __future__ import annotations


def difference(old: str, new: str, name: str) -> str:
    """The unified diff of two texts of one file; empty where they are equal."""
    from difflib import unified_diff

    lines = unified_diff(_lines(old), _lines(new), name, name, n=2)
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )


def _lines(text: str) -> list[str]:
    """Lines with their ends; a diff knows no other end than a line feed (str.splitlines does)."""
    lines = [f"{line}\n" for line in text.split("\n")]
    return [*lines[:-1], lines[-1][:-1]] if lines[-1] != "\n" else lines[:-1]
