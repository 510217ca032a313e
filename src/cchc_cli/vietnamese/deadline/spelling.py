"""Slips of the keyboard, mended before a phrase is read: "Tháng 0 3", "Thừơng xuyên", "truoc ngay 30/6", and figures in words."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from functools import lru_cache

from cchc_cli.vietnamese.deadline.figure import with_figures
from cchc_cli.vietnamese.deadline.lexicon import CUES, LOOSE, NUMBERS, TONELESS
from cchc_cli.vietnamese.token import Token

Line = tuple[Token, ...]

_SLIPS = {"qúi": "quý", "qui": "quý", "÷": "-", "~": "-", "→": "-"}
_ONE_READING = {"truoc": "trước", "hoach": "hoạch"}
"""Toneless words that one Vietnamese word alone comes to, however the tone was typed ("trứơc", "trươc", "kế họach")."""

_RULES = frozenset({"định", "chế", "trình", "hoạch", "chuẩn", "phạm", "tắc", "ước", "mô"})
"""What "quy" makes a word with."""

_EACH = ("hằng", "mỗi", "từng")


def spelt(line: Line) -> Line:
    """The tokens as the writer meant them; offsets stay those of the phrase."""
    if all(token.text.isascii() for token in line):
        line = _with_tones(line)
    if [token.text for token in line] == ["tx"]:
        token = line[0]  # the whole cell is the abbreviation of "thường xuyên"; elsewhere it is a town
        first, second = LOOSE[0].split()
        middle = token.start + 1
        return replace(token, text=first, end=middle), replace(token, text=second, start=middle)
    line = tuple(_mended(line, index) for index in range(len(line)))
    return with_figures(_with_whole_figures(_with_loose_phrases(line)))


@lru_cache(maxsize=4096)
def _bare(word: str) -> str:
    marked = unicodedata.normalize("NFD", word.replace("đ", "d"))
    return "".join(letter for letter in marked if not unicodedata.combining(letter))


_PHRASES = {tuple(map(_bare, words)): words for words in CUES} | {
    tuple(map(_bare, words)): words for words in (tuple(phrase.split()) for phrase in TONELESS)
}
_LONGEST = max(map(len, _PHRASES))
_LOOSE = {tuple(map(_bare, words)): words for words in (tuple(phrase.split()) for phrase in LOOSE)}


def _with_tones(line: Line) -> Line:
    """A phrase without any Vietnamese letter, typed on a keyboard that had none: "truoc ngay 30/6"."""
    found: list[Token] = []
    while len(found) < len(line):
        index = len(found)
        for length in range(min(_LONGEST, len(line) - index), 0, -1):
            words = _PHRASES.get(tuple(token.text for token in line[index : index + length]))
            if words:
                found += _respelt(line[index : index + length], words)
                break
        else:
            found.append(line[index])
    return tuple(found)


def _mended(line: Line, index: int) -> Token:
    token = line[index]
    if token.text == "thang":
        before = line[index - 1].text if index else ""
        following = line[index + 1] if index + 1 < len(line) else None
        is_month = following is not None and (following.kind == "number" or following.text in NUMBERS)
        return replace(token, text="tháng") if is_month or before in _EACH else token
    if token.text == "qui" and index + 1 < len(line) and line[index + 1].text in _RULES:
        return replace(token, text="quy")  # the older spelling of quy định, which is no quarter
    if token.text in _SLIPS:
        return replace(token, text=_SLIPS[token.text])
    meant = _ONE_READING.get(_bare(token.text)) if not token.text.isascii() else None
    return replace(token, text=meant) if meant else token


def _with_loose_phrases(line: Line) -> Line:
    """As in "Thương xuyên", "Đinh kỳ": two words, of which one is right, that can be nothing else."""
    found = list(line)
    for index in range(len(line) - 1):
        pair = line[index].text, line[index + 1].text
        words = _LOOSE.get((_bare(pair[0]), _bare(pair[1])))
        if words and (pair[0] == words[0]) != (pair[1] == words[1]):
            found[index : index + 2] = _respelt(line[index : index + 2], words)
    return tuple(found)


def _respelt(line: Line, words: tuple[str, ...]) -> list[Token]:
    return [replace(token, text=word) for token, word in zip(line, words, strict=True)]


def _with_whole_figures(line: Line) -> Line:
    """As in "tháng 0 3": a space inside a figure."""
    found: list[Token] = []
    for token in line:
        before = found[-1] if found else None
        is_split = before is not None and before.text == "0" and before.kind == "number" and not token.glued
        if before and is_split and token.kind == "number" and len(token.text) == 1 and token.text != "0":
            found[-1] = replace(before, text=before.text + token.text, end=token.end)
        else:
            found.append(token)
    return tuple(found)
