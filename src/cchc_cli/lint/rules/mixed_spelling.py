"""TXT315."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.wording import Line, Slip, place, prose, together, told
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.variant import TERMS, Variant, product_names, variants


class MixedSpelling(Rule):
    """A word that may be spelt in two ways is spelt in both: hàng quý beside hằng quý, mức 3 beside mức độ 3.

    Names of systems in Latin letters are compared too (VNPT-iOffice, VNPT I-Office). The rarer way is reported.

    ## Why
    One paper should have one spelling of a word and one name of a system: a search finds only what is spelt alike.

    ## Bad
    ```yaml
    text: Báo cáo định kỳ hằng quý, hằng năm.
    sections:
      - heading: BÁO CÁO
        text: Tổng hợp, báo cáo hàng quý.  # error
    ```

    ## Good
    ```yaml
    text: Báo cáo định kỳ hằng quý, hằng năm.
    sections:
      - heading: BÁO CÁO
        text: Tổng hợp, báo cáo hằng quý về hàng hóa.
    ```
    """

    code = "TXT315"
    name = "mixed-spelling"
    severity = Severity.ADVICE
    message = N_("“{words}” is “{usual}” elsewhere in the paper")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """The rarer spellings; one finding a place, or one a word where there are many."""
        lines = context.once(prose)
        words: dict[str, list[tuple[Line, Variant]]] = defaultdict(list)
        for line in lines:
            for found in variants(line.text):
                words[found.word].append((line, found))
        for word, known in words.items():
            yield from together(list(_rare(word, known)))
        yield from _products(lines)


def _rare(word: str, known: list[tuple[Line, Variant]]) -> Iterator[Finding]:
    counted = Counter(found.form for _, found in known)
    usual = word if word in TERMS else counted.most_common(1)[0][0]
    example = next(((line, found) for line, found in known if found.form == usual), None)
    for line, found in known if example else ():
        new = dict(found.others).get(usual)
        if new and example:
            # The first form is the better one; nobody wants it replaced because the other is more frequent.
            slip = Slip(line.passage, found.start, found.end, new if usual == word else None)
            yield _finding(line, slip, new, Slip(example[0].passage, example[1].start, example[1].end))


def _products(lines: tuple[Line, ...]) -> Iterator[Finding]:
    names: dict[str, list[tuple[str, Slip, Line]]] = defaultdict(list)
    for line in lines:
        for start, end, name in product_names(line.text) if not line.in_capitals else ():
            names[name].append((line.text[start:end], Slip(line.passage, start, end), line))
    for known in names.values():
        counted = Counter(printed for printed, _, _ in known)
        if len(counted) < 2 or not any(letter.islower() for printed in counted for letter in printed):
            continue
        usual = counted.most_common(1)[0][0]
        example = next(slip for printed, slip, _ in known if printed == usual)
        for printed, slip, line in known:
            if printed != usual:
                yield _finding(line, Slip(slip.passage, slip.start, slip.end, usual), usual, example)


def _finding(line: Line, slip: Slip, usual: str, example: Slip) -> Finding:
    values = {"words": line.text[slip.start : slip.end], "usual": usual}
    title = Message(N_("write “{new}”"), {"new": usual})
    related = ((place(example), Message(N_("written so here"))),)
    return told(slip, values, title, safe=False, related=related)
