"""The data beside the code: text files whose head says where they come from, then sorted lines."""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).with_name("data")


def entries(name: str) -> list[str]:
    """The lines of a data file below its head."""
    text = (_FOLDER / name).read_text("utf-8")
    return [line for line in text.split("\n") if line and not line.startswith("#")]
