"""libyaml is asked what each scalar says; the folding must say the same, and where each character stands."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_cli.source.folding import Folding

WORDS = st.text("abđ ệ-:#'\"\\{}𠀀/n", min_size=0, max_size=12)
LINES = st.lists(WORDS, max_size=6)
ENDS = st.sampled_from(["\n", "\r\n"])


def scalar(text: str) -> tuple[str, int, int, str] | None:
    """The value of the only key, with its place and style; None when the text is no YAML of one key."""
    try:
        events = list(yaml.parse(text, Loader=yaml.CSafeLoader))
    except yaml.YAMLError:
        return None
    found: list[Any] = [event for event in events if isinstance(event, yaml.ScalarEvent)]
    if len(found) != 4 or found[0].value != "k":
        return None
    return found[1].value, found[1].start_mark.index, found[1].end_mark.index, found[1].style or ""


def folding_of(text: str) -> Folding:
    found = scalar(text)
    assert found is not None
    return Folding.of(text, found[1], found[2], found[3])


def check(text: str) -> bool:
    found = scalar(text)
    if found is None:
        return False
    value, start, end, style = found
    folding = Folding.of(text, start, end, style)
    assert folding.value == value, repr(text)
    assert len(folding.offsets) == len(folding.ends) == len(value)
    for sign, at, stop in zip(value, folding.offsets, folding.ends, strict=True):
        assert start <= at < stop <= len(text) + 1
        if sign not in "\n " and text[at] != "\\":
            assert text[at] == sign
    assert list(folding.offsets) == sorted(folding.offsets)
    return True


@settings(max_examples=600)
@given(
    style=st.sampled_from("|>"),
    chomping=st.sampled_from(["", "-", "+"]),
    comment=st.sampled_from(["", " # ghi chú", " #2+", "  "]),
    lines=st.lists(st.tuples(st.sampled_from(["", "", "", " ", "  ", "\t"]), WORDS), max_size=7),
    depth=st.sampled_from([2, 4]),
    end=ENDS,
)
def test_block_text_is_folded_as_libyaml_folds_it(
    style: str, chomping: str, comment: str, lines: list[tuple[str, str]], depth: int, end: str
) -> None:
    body = [" " * depth + extra + words for extra, words in lines]
    text = end.join([f"k: {style}{chomping}{comment}", *body, "m: x", ""])

    check(text)


@settings(max_examples=300)
@given(
    style=st.sampled_from("|>"),
    indent=st.integers(1, 4),
    first=st.sampled_from(["", " ", "  "]),
    lines=LINES,
)
def test_an_indentation_indicator_is_obeyed(style: str, indent: int, first: str, lines: list[str]) -> None:
    body = [" " * indent + (first if n == 0 else "") + words for n, words in enumerate(lines)]

    check("\n".join([f"k: {style}{indent}-", *body, "m: x", ""]))


@settings(max_examples=400)
@given(
    quote=st.sampled_from("'\""), lines=st.lists(st.text("abđệ '\\n\"/ ", max_size=10), min_size=1), end=ENDS
)
def test_quoted_text_is_folded_as_libyaml_folds_it(quote: str, lines: list[str], end: str) -> None:
    inner = (end + "  ").join(lines)
    inner = inner.replace("'", "''") if quote == "'" else inner.replace('"', '\\"')

    check(f"k: {quote}{inner}{quote}{end}m: x{end}")


@settings(max_examples=400)
@given(lines=LINES, blank=st.sampled_from(["", "\n", "\n\n", "\n  \n"]), end=ENDS)
def test_bare_text_is_folded_as_libyaml_folds_it(lines: list[str], blank: str, end: str) -> None:
    inner = f"{blank}\n  ".join(lines).replace("\n", end)

    check(f"k: a{inner}{end}m: x{end}")


def test_the_properties_see_scalars() -> None:
    makers: tuple[Callable[[], bool], ...] = (
        lambda: check("k: >-  # x\n  a\n   b\n\n  c\n\nm: x\n"),
        lambda: check("k: 'a''b\n\n  c'\nm: x\n"),
        lambda: check("k: a b\n  c\n\n  d\nm: x\n"),
    )
    assert [make() for make in makers] == [True, True, True]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("k: >-\n  một hai\n  ba bốn\nm: x\n", "ba"),
        ("k: 'nói ''một'' lần'\nm: x\n", "''một''"),
        ('k: "a\\\\b ba c"\nm: x\n', "ba"),
        ("k: một\n  hai ba\nm: x\n", "ba"),
    ],
)
def test_a_span_covers_what_the_file_has(text: str, words: str) -> None:
    folding = folding_of(text)
    value = words.replace("''", "'")
    at = folding.value.index(value)

    start, end = folding.span(at, at + len(value))

    assert text[start:end] == words


def test_a_composed_letter_covers_its_marks() -> None:
    text = unicodedata.normalize("NFD", "k: kế hoạch xã\nm: x\n")
    folding = folding_of(text).composed()

    assert folding.value == "kế hoạch xã"
    start, end = folding.span(folding.value.index("xã"), len("kế hoạch xã"))
    assert text[start:end] == unicodedata.normalize("NFD", "xã")


def test_an_empty_text_has_its_place() -> None:
    folding = folding_of("k: >-\n\nm: x\n")

    assert folding.value == ""
    assert folding.span(0, 0)[0] == folding.span(0, 0)[1]


@pytest.mark.parametrize(
    "inner",
    ["\\u0111ược", "\\x41\\U0001F600", "a\\tb\\0c\\_d\\N", "một \\\n   hai", "một\\ \n  hai", "a\\\n\n  b"],
)
def test_every_escape_is_read(inner: str) -> None:
    assert check(f'k: "{inner}"\nm: x\n')
