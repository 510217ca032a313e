"""YAML → tree: what is kept as written, and what the reader says of files that are broken in any way."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cchc_cli.diagnostics import Diagnostic, Severity
from cchc_cli.lint.linter import lint
from cchc_cli.lint.registry import RULES
from cchc_cli.plan.plan import Plan
from cchc_cli.repository.repository import ALONE
from cchc_cli.source.loader import load_bytes, load_text
from cchc_cli.source.reader import DEPTH_LIMIT, read
from cchc_cli.source.text import SourceText
from cchc_cli.source.tree import Keys, Scalar

PLANS = Path(__file__).parents[2] / "plans"


@cache
def real_lines() -> tuple[tuple[str, ...], ...]:
    files = sorted(PLANS.glob("*/*.yaml"))
    assert len(files) >= 5
    return tuple(tuple(path.read_text(encoding="utf-8").splitlines(keepends=True)) for path in files)


def plain(text: str) -> object:
    return read(SourceText("p.yaml", text))[0].plain()


def found(text: str) -> tuple[Diagnostic, ...]:
    return read(SourceText("p.yaml", text))[1]


def test_every_value_is_the_text_that_was_written() -> None:
    text = "a: 1.500\nb: no\nc: 2024-06-31\nd: ~\ne: 01\nf:\ng: 0x10\nh: [1e3, on]\ni: '5'\nj: \"6\"\n"

    assert plain(text) == {
        "a": "1.500", "b": "no", "c": "2024-06-31", "d": "~", "e": "01", "f": "", "g": "0x10", "h": ["1e3", "on"],
        "i": "5", "j": "6",
    }  # fmt: skip
    assert found(text) == ()


def test_letters_are_composed_and_the_file_keeps_its_own() -> None:
    tree, _ = read(SourceText("p.yaml", "kê\u0301: hoa\u0323ch\n"))

    assert tree.plain() == {"kế": "hoạch"}
    assert tree.source.text == "kê\u0301: hoa\u0323ch\n"


def test_a_node_says_where_its_source_stands() -> None:
    text = "a: >-\n  một\n  hai\nb: 'x'\n"
    tree, _ = read(SourceText("p.yaml", text))

    folded, quoted = tree.exact(("a",)), tree.exact(("b",))

    assert isinstance(folded, Scalar)
    assert isinstance(quoted, Scalar)
    assert (folded.style, folded.value) == (">", "một hai")
    assert text[quoted.start : quoted.end] == "'x'"


def test_depth_up_to_the_limit_is_read() -> None:
    deepest = "- " * (DEPTH_LIMIT - 1) + "a: x\n"

    assert found(deepest) == ()
    assert [each.code for each in found("- " + deepest)] == ["YML014"]


def test_the_second_of_two_keys_is_left_out() -> None:
    assert plain("a: 1\nb: 2\na: 3\n") == {"a": "1", "b": "2"}
    [finding] = found("a: 1\nb: 2\na: 3\n")
    assert (finding.code, finding.span and finding.span.line, finding.related[0].span.line) == (
        "YML009",
        3,
        1,
    )


def test_one_key_in_two_spellings_of_unicode_is_one_key() -> None:
    assert [each.code for each in found("kế: 1\nkê\u0301: 2\n")] == ["YML009"]


def test_braces_with_values_are_read_as_keys() -> None:
    assert plain("a: {text: x, amount: 5}\n") == {"a": {"text": "x", "amount": "5"}}
    assert [each.code for each in found("a: {text: x, amount: 5}\n")] == ["YML012"]


def test_braces_without_values_are_read_as_the_text_they_were_meant_to_be() -> None:
    assert plain("a: {từ 95% trở lên | dung-han}\n") == {"a": "{từ 95% trở lên | dung-han}"}


def test_an_alias_of_a_text_is_read_as_that_text_and_of_more_as_nothing() -> None:
    assert plain("a: &x một\nb: *x\nc: &y [hai]\nd: *y\n") == {"a": "một", "b": "một", "c": ["hai"], "d": ""}
    assert [each.code for each in found("a: &x một\nb: *x\nc: &y [hai]\nd: *y\n")] == ["YML010"]


def test_a_key_that_is_an_alias_does_not_silence_its_neighbours() -> None:
    tree, _ = read(SourceText("p.yaml", "*x : 1\nyear: 2\n"))

    assert () not in tree.broken


@pytest.mark.parametrize("text", ["a: một #3 việc\n", "a: một #x\n"])
def test_a_sentence_that_a_comment_cuts_is_a_warning(text: str) -> None:
    assert [(each.code, each.severity) for each in found(text)] == [("YML017", Severity.ERROR)]


@pytest.mark.parametrize(
    "text",
    [
        "a: một  # ghi chú\n",
        "a: một # 3\n",
        "a: 'một #3'\n",
        "a: một#3\n",
        "a: b #\n",
        "a: b #cchc: ignore [due101] vì\n",
    ],
)
def test_a_comment_that_is_one_is_no_finding(text: str) -> None:
    assert found(text) == ()


def test_a_list_as_a_key_is_refused() -> None:
    assert [each.code for each in found("? [a, b]\n: c\n")] == ["YML016"]
    assert isinstance(read(SourceText("p.yaml", "? [a, b]\n: c\nd: e\n"))[0].root, Keys)


ODD = st.sampled_from(
    [*list("{}[]:#&*!|>'\"%@`-?,\t \n\r\xa0\u2028\ufeff\x00đ0á"), "- ", ": ", "{{", "\r\n", "𠀀"]
)


@st.composite
def broken_plans(draw: st.DrawFn) -> str:
    """A stretch of a real plan with its head, some lines lost, doubled, moved or with odd signs in them."""
    whole = draw(st.sampled_from(real_lines()))
    start = draw(st.integers(0, len(whole) - 1))
    lines = [*whole[:12], *whole[start : start + draw(st.integers(0, 120))]]
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(lines) - 1))
        match draw(st.integers(0, 4)):
            case 0:
                del lines[at : at + draw(st.integers(1, 3))]
            case 1:
                lines.insert(at, draw(st.sampled_from(whole)))
            case 2:
                lines[at] = " " * draw(st.integers(0, 12)) + lines[at].lstrip(" ")
            case _:
                column = draw(st.integers(0, len(lines[at])))
                cut = draw(st.integers(0, 3))
                lines[at] = lines[at][:column] + draw(ODD) + lines[at][column + cut :]
        lines = lines or ["\n"]
    return "".join(lines)


def check(text: str) -> None:
    source = SourceText("p.yaml", text)
    loaded = load_text(source, Plan)
    diagnostics = lint(loaded, RULES, ALONE)

    assert loaded.model is not None or diagnostics
    for each in diagnostics:
        for span in (each.span, *(related.span for related in each.related if related.file is None)):
            assert span is not None
            assert (1, 1) <= (span.line, span.column) <= (span.end_line, span.end_column)
            assert span.end_line <= source.line_count
            # The end of a line may be shown: one past its last letter, or its carriage return.
            assert span.end_column <= len(source.line(span.end_line)) + 2
        assert each.message.text()


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=broken_plans())
def test_no_broken_plan_ends_in_a_crash_or_in_silence(text: str) -> None:
    check(text)


@settings(max_examples=300, deadline=None)
@given(text=st.lists(st.one_of(ODD, st.sampled_from(["title", "year", "annexes", "text", "x"]))).map("".join))
def test_no_signs_in_any_order_end_in_a_crash_or_in_silence(text: str) -> None:
    check(text)


@settings(max_examples=200, deadline=None)
@given(data=st.binary(max_size=80))
def test_no_bytes_end_in_a_crash_or_in_silence(data: bytes) -> None:
    loaded = load_bytes(data, Plan, "p.yaml")

    assert loaded.model is None
    assert loaded.diagnostics


def test_an_entry_indented_one_space_too_deep_is_told_and_not_swallowed() -> None:
    [finding] = found("recipients:\n  - Như Điều 2\n   - Bộ Nội vụ\n")

    assert (finding.code, finding.span and (finding.span.line, finding.span.column)) == ("YML008", (3, 4))
    assert found("text: >-\n  Một\n  - hai\n") == ()
    assert found('text: "Một\n  - hai"\n') == ()
