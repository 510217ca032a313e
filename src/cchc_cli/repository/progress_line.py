"""How an entry is written into a progress file: as one line at its end."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping

from cchc_cli.message import N_
from cchc_cli.plan.record import key_order
from cchc_cli.repository.progress import ProgressEntry

HEADING = N_(
    "Progress: one entry a line; lines are only added, and their order means nothing.\n"
    "cchc progress add writes them."
)


def breaks_the_line(text: str) -> bool:
    """Whether a value holds what cannot stand in a line of its own: a line break, or a sign nobody sees."""
    return any(
        unicodedata.category(letter) in ("Cc", "Zl", "Zp", "Cs") or letter == "\ufeff" for letter in text
    )


def written(values: Mapping[str, str]) -> str:
    """An entry as its line, keys in their usual order, without a line feed; no value may break the line."""
    order = [key for key in key_order(ProgressEntry) if values.get(key)]
    return "- {" + ", ".join(f"{key}: {_scalar(values[key])}" for key in order) + "}"


def added(text: str, lines: Iterable[str], heading: str) -> str:
    """The text of a progress file with further lines at its end; everything before stays letter for letter."""
    newline = "\r\n" if "\r\n" in text else "\n"
    if not text.strip():
        text += "".join(f"# {line}{newline}" for line in heading.split("\n"))
    end = "" if text.endswith("\n") else newline
    return text + end + "".join(f"{line}{newline}" for line in lines)


_PLAIN = re.compile(r"[^\W_][\w./%()-]*(?: [\w./%()-]+)*")


def _scalar(text: str) -> str:
    """Bare where nothing in it means something in YAML, else in double quotes."""
    return text if _PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)
