"""TXT318."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.list_ends import Entry, ends
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.wording import Slip, place, told
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.letters import key


class MixedTitles(Rule):
    """Two lists of headings name the same things, and one of them is shorter in one list than in the other.

    The lists are taken for parallel when at least two of their headings are the same words.

    ## Why
    Whoever looks for the tasks of an area in the text and in the annex must be sure that both mean the same area.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - heading: Cải cách thể chế
            dashes: [a, b]
          - heading: Cải cách tổ chức bộ máy  # error
            dashes: [a, b]
          - heading: Cải cách tài chính công
            dashes: [a, b]
    areas:
      - area: Cải cách thể chế
        tasks:
          - title: a
      - area: Cải cách tổ chức bộ máy hành chính nhà nước
        tasks:
          - title: b
      - area: Cải cách tài chính công
        tasks:
          - title: c
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - heading: Cải cách thể chế
            dashes: [a, b]
          - heading: Cải cách tổ chức bộ máy hành chính nhà nước
            dashes: [a, b]
          - heading: Cải cách tài chính công
            dashes: [a, b]
    areas:
      - area: Cải cách thể chế
        tasks:
          - title: a
      - area: Cải cách tổ chức bộ máy hành chính nhà nước
        tasks:
          - title: b
      - area: Cải cách tài chính công
        tasks:
          - title: c
    ```
    """

    code = "TXT318"
    name = "mixed-titles"
    severity = Severity.ADVICE
    message = N_("“{words}” is called “{usual}” in the other list")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a pair of headings, at the shorter one."""
        lists = [_titles(entries) for entries in context.once(ends).headings.values() if len(entries) > 2]
        told_of: set[int] = set()
        for one, other in combinations(lists, 2):
            if len(one.keys() & other.keys()) < _SAME:
                continue
            for title, longer in _pairs(one, other):
                entry = title[1]
                if id(entry) not in told_of:
                    told_of.add(id(entry))
                    yield _finding(entry, longer[1])


_SAME = 2
_Title = tuple[str, Entry]


def _titles(entries: Sequence[Entry]) -> dict[str, Entry]:
    """The headings by their words, without what stands in brackets behind them."""
    return {_bare(entry): entry for entry in entries}


def _bare(entry: Entry) -> str:
    return key(entry.passage.printed.split("(")[0]).strip(" .:;")


def _pairs(one: dict[str, Entry], other: dict[str, Entry]) -> Iterator[tuple[_Title, _Title]]:
    """A heading of one list and one of the other that goes on where it ends, each without its like in the other list."""
    for short, long in ((one, other), (other, one)):
        for title in short.keys() - long.keys():
            longer = [name for name in long.keys() - short.keys() if _goes_on(title, name, short)]
            if len(longer) == 1 and len(title.split()) > 3:
                yield (title, short[title]), (longer[0], long[longer[0]])


def _goes_on(title: str, name: str, beside: Iterable[str]) -> bool:
    """Whether a name is a title and more; an area that takes in the next one as well is another area."""
    if not name.startswith((f"{title} ", f"{title}, ")):
        return False
    more = name.removeprefix(title).strip(" ,")
    rest = more.partition(" ")[2]
    added = (more, rest) if " " in rest else (more,)
    return not any(words in other for words in added for other in beside if other != title)


def _finding(entry: Entry, longer: Entry) -> Finding:
    words = entry.passage.printed.split("(")[0].strip(" .:;")
    usual = longer.passage.printed.split("(")[0].strip(" .:;")
    slip = Slip(entry.passage, *_span(entry, words))
    at = place(Slip(longer.passage, *_span(longer, usual)))
    return told(
        slip, {"words": words, "usual": usual}, safe=False, related=((at, Message(N_("called so here"))),)
    )


def _span(entry: Entry, words: str) -> tuple[int, int]:
    start = entry.passage.printed.index(words)
    return start, start + len(words)
