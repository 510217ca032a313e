"""TXT313."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.wording import Line, Slip, place, prose, together, told
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.naming import Odd, mentions, odd_names


class MixedCapitals(Rule):
    """One name, or one cell of a table, is written with other capitals than elsewhere in the paper.

    Names of portals, systems, indices and service bodies are compared (Cổng Dịch vụ công, Bộ phận Một cửa), cells that
    print the same words, and "Kế hoạch này". A kind of thing (các cổng thông tin điện tử) needs no capital.

    ## Why
    Two ways to write a name make the reader ask whether two things are meant; only the writer knows that they are one, and which
    way is right.

    ## Bad
    ```yaml
    text: Công khai trên Cổng Dịch vụ công của tỉnh. Tích hợp với Cổng Dịch vụ công quốc gia.
    sections:
      - heading: NHIỆM VỤ
        text: Nâng cấp Cổng dịch vụ công của tỉnh.  # error
    ```

    ## Good
    ```yaml
    text: Công khai trên Cổng Dịch vụ công của tỉnh. Tích hợp với Cổng Dịch vụ công quốc gia.
    sections:
      - heading: NHIỆM VỤ
        text: Nâng cấp Cổng Dịch vụ công của tỉnh; cung cấp dịch vụ công trên các cổng thông tin điện tử.
    ```
    """

    code = "TXT313"
    name = "mixed-capitals"
    severity = Severity.ADVICE
    yields_to = ("ORG305", "ORG306")
    message = N_("“{words}” is written “{usual}” elsewhere in the paper")

    def check(self, context: Context) -> Iterator[Finding]:
        """The rarer ways; one finding a place, or one a name where there are many."""
        lines = [line for line in context.once(prose) if not line.in_capitals]
        found = (mention for index, line in enumerate(lines) for mention in mentions(index, line.text))
        names: dict[str, list[Finding]] = defaultdict(list)
        for odd in odd_names(found):
            names[odd.usual].append(_finding(lines, odd))
        for findings in names.values():
            yield from together(findings)
        yield from _cells(lines)


def _finding(lines: Sequence[Line], odd: Odd) -> Finding:
    line = lines[odd.mention.source]
    start, end = odd.mention.places[0][0], odd.mention.places[odd.length - 1][1]
    other = lines[odd.other.source]
    shown = min(odd.length, len(odd.other.places))
    at = place(Slip(other.passage, odd.other.places[0][0], odd.other.places[shown - 1][1]))
    words = line.text[start:end]
    # No repair: the usual way may be the wrong one, and "chính quyền số" in a sentence is no name.
    slip = Slip(line.passage, start, end)
    related = ((at, Message(N_("written so here"))),)
    return told(slip, {"words": words, "usual": odd.usual}, safe=False, related=related)


def _cells(lines: Sequence[Line]) -> Iterator[Finding]:
    """Whole cells alike but for capitals; cells of agencies are left to the rules about agencies."""
    alike: dict[tuple[str, ...], list[Line]] = defaultdict(list)
    for line in lines:
        if "annexes" in line.passage.location and not _AGENCIES.intersection(line.passage.location):
            alike[line.passage.key, line.text.casefold()].append(line)
    for same in alike.values():
        counted = Counter(line.text for line in same)
        usual = counted.most_common(1)[0][0]
        if len(counted) == 1 or counted[usual] * 2 == len(same):
            continue
        example = next(line for line in same if line.text == usual)
        related = ((place(Slip(example.passage, 0, len(usual))), Message(N_("written so here"))),)
        for line in same:
            if line.text != usual:
                slip = Slip(line.passage, 0, len(line.text))
                yield told(slip, {"words": line.text, "usual": usual}, safe=False, related=related)


_AGENCIES = frozenset({"lead", "partners", "source"})
