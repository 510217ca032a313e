"""Two long texts side by side: only where they differ, with a few words around it."""

from __future__ import annotations

AROUND = 4
"""Words left before and behind the place where two texts differ."""


def excerpts(old: str, new: str, ellipsis: str) -> tuple[str, str]:
    """Both texts without what they have in common at their beginning and end, but for a few words."""
    before, after = old.split(), new.split()
    first = _common(before, after)
    last = _common(before[first:][::-1], after[first:][::-1])
    start = max(0, first - AROUND)
    if first <= AROUND + 1:
        start = 0
    end = max(0, last - AROUND) if last > AROUND + 1 else 0
    return _cut(before, start, end, ellipsis), _cut(after, start, end, ellipsis)


def _common(first: list[str], second: list[str]) -> int:
    count = 0
    for one, two in zip(first, second, strict=False):
        if one != two:
            break
        count += 1
    return count


def _cut(words: list[str], start: int, end: int, ellipsis: str) -> str:
    kept = " ".join(words[start : len(words) - end])
    return f"{f'{ellipsis} ' if start else ''}{kept}{f' {ellipsis}' if end else ''}"
