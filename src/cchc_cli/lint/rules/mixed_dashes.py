"""TXT305."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.wording import Line, Slip, place, prose, together, told
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.dash import Dash, dashes


class MixedDashes(Rule):
    """A dash is printed otherwise than the same kind of dash in the rest of the paper.

    Years are compared with years, words with words, and the same two words with themselves; the rarer way is reported.

    ## Why
    A paper that prints "2021 - 2025" and "2021 – 2025" looks copied together, and a search for the period finds half of it.

    ## Bad
    ```yaml
    text: Giai đoạn 2021 - 2025, giai đoạn 2021 - 2030.
    sections:
      - heading: MỤC TIÊU
        text: Chương trình tổng thể giai đoạn 2021 – 2030.  # error
    ```

    ## Good
    ```yaml
    text: Giai đoạn 2021 - 2025, giai đoạn 2021 - 2030.
    sections:
      - heading: MỤC TIÊU
        text: Phát triển kinh tế - xã hội theo Quyết định số 12/QĐ-UBND giai đoạn 2021 - 2030.
    ```
    """

    code = "TXT305"
    name = "mixed-dashes"
    severity = Severity.ADVICE
    message = N_("the dash of “{words}” is printed otherwise than in the rest of the paper")
    fix = "safe"

    def check(self, context: Context) -> Iterator[Finding]:
        """The rarer ways; one finding a place, or one a way where there are many."""
        known = tuple(_Seen(line, dash) for line in context.once(prose) for dash in dashes(line.text))
        words = [seen for seen in known if seen.dash.kind == "words"]
        told_of: set[int] = set()
        yield from _rare((seen for seen in known if seen.dash.kind == "years"), told_of)
        yield from _rare((seen for seen in words if seen.dash.is_spaced), told_of)
        pairs: dict[tuple[str, str], list[_Seen]] = defaultdict(list)
        for seen in words:
            pairs[seen.dash.left, seen.dash.right].append(seen)
        for same in pairs.values():
            yield from _rare((seen for seen in same if id(seen.dash) not in told_of), told_of)
        yield from _joined(context, words, told_of)


class _Seen(NamedTuple):
    line: Line
    dash: Dash


def _rare(known: Iterable[_Seen], told_of: set[int]) -> Iterator[Finding]:
    """All that are not printed as most are; of two ways equally frequent the first is the usual one."""
    seen = list(known)
    counted = Counter(each.dash.style for each in seen)
    if len(counted) < 2:
        return
    usual = counted.most_common(1)[0][0]
    example = next(each for each in seen if each.dash.style == usual)
    odd: dict[str, list[Finding]] = defaultdict(list)
    for each in seen:
        if each.dash.style != usual:
            told_of.add(id(each.dash))
            odd[each.dash.style].append(_finding(each, usual, example))
    for findings in odd.values():
        yield from together(findings)


def _joined(context: Context, words: Iterable[_Seen], told_of: set[int]) -> Iterator[Finding]:
    """Two words with a bare hyphen between, where others have spaces, though each is a word by itself."""
    spaced = [each for each in words if each.dash.is_spaced]
    if len(spaced) < 2:
        return
    usual = Counter(each.dash.style for each in spaced).most_common(1)[0][0]
    alone = {
        word.text
        for line in context.once(prose)
        for word in line.words
        if _stands_alone(line.text, word.start, word.end)
    }
    for each in words:
        dash = each.dash
        printed = each.line.text[slice(*dash.around)]
        if dash.is_spaced or id(dash) in told_of or printed.isupper():
            continue
        if dash.left in alone and dash.right in alone:
            yield _finding(each, usual, spaced[0])


def _stands_alone(text: str, start: int, end: int) -> bool:
    return text[start - 1 : start] not in ("-", "–") and text[end : end + 1] not in ("-", "–")


def _finding(seen: _Seen, usual: str, example: _Seen) -> Finding:
    dash, text = seen.dash, seen.line.text
    start, end = dash.around
    new = text[start : dash.start] + usual + text[dash.end : end]
    slip = Slip(
        seen.line.passage,
        start,
        end,
        new,
        (
            dash.start - 1,
            dash.end + 1,
            new[dash.start - 1 - start : dash.start - start] + usual + text[dash.end],
        ),
    )
    at = place(Slip(example.line.passage, *example.dash.around))
    title = Message(N_("write “{new}”"), {"new": new})
    return told(
        slip, {"words": text[start:end]}, title, safe=True, related=((at, Message(N_("the usual way"))),)
    )
