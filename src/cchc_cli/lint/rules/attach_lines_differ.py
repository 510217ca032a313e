"""DOC303."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.attach_lines import DATE, AttachedTo, attach_lines
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.attach_line import Part


class AttachLinesDiffer(Rule):
    """A line in brackets below a title is written in another form than those of the other annexes.

    Compared are the sign between number and date, and whether the date is in figures or in words.

    ## Why
    The lines say the same thing about the same paper. One that differs was typed by hand or taken from elsewhere, and
    is the one to look at twice.

    ## Bad
    ```yaml
    attached: (Kèm theo Quyết định số {number} {date} của UBND huyện)
    annexes:
      - title: NHIỆM VỤ CỤ THỂ
        attached: (Kèm theo Quyết định số {number} {date} của UBND huyện)
        text: Rà soát thủ tục hành chính.
      - title: DỰ TOÁN KINH PHÍ
        attached: (Kèm theo Quyết định số {number}, ngày 05/01/2026 của UBND huyện)  # error
        text: Tập huấn nghiệp vụ.
    ```

    ## Good
    ```yaml
    attached: (Kèm theo Quyết định số {number} {date} của UBND huyện)
    annexes:
      - title: NHIỆM VỤ CỤ THỂ
        attached: (Kèm theo Quyết định số {number} {date} của UBND huyện)
        text: Rà soát thủ tục hành chính.
      - title: DỰ TOÁN KINH PHÍ
        attached: (Kèm theo Quyết định số {number} {date} của UBND huyện)
        text: Tập huấn nghiệp vụ.
    ```
    """

    code = "DOC303"
    name = "attach-lines-differ"
    severity = Severity.ADVICE
    message = N_("“{words}” is written otherwise in the other lines of this kind")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a line that differs from most of the others."""
        lines = [found for found in attach_lines(context) if found.line.number and found.line.date]
        odd: dict[int, list[Part]] = {}
        usual: dict[int, AttachedTo] = {}
        for aspect in (_between, _form):
            said = [aspect(found) for found in lines]
            most, count = Counter(said).most_common(1)[0] if said else ("", 0)
            for index, each in enumerate(said) if 2 * count > len(said) else ():
                if each != most:
                    odd.setdefault(index, []).extend(_parts(lines[index], aspect))
                    usual[index] = lines[said.index(most)]
        for index, parts in sorted(odd.items()):
            found = lines[index]
            start, end = min(part.start for part in parts), max(part.end for part in parts)
            words = " ".join(found.passage.printed[start:end].split())
            related = ((usual[index].at(*_named(usual[index])), Message(N_("so in most of them"))),)
            yield Finding(found.at(*parts), {"words": words}, related=related)


Aspect = Callable[[AttachedTo], str]


def _between(found: AttachedTo) -> str:
    return found.line.between.words.strip() if found.line.between else ""


def _form(found: AttachedTo) -> str:
    date = found.line.date
    return "figures" if found.line.date_in_figures and date and date.words != DATE else "words"


def _parts(found: AttachedTo, aspect: Aspect) -> list[Part]:
    line = found.line
    if aspect is _form and line.date:
        return [line.date]
    return [line.between] if line.between and line.between.words.strip() else _named(found)


def _named(found: AttachedTo) -> list[Part]:
    return [part for part in (found.line.number, found.line.date) if part]
