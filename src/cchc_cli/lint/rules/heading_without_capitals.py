"""DOC309."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Location, Severity
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.lint.typed import at_words
from cchc_cli.message import N_, Message
from cchc_cli.plan.duty import Area
from cchc_cli.plan.prose import Passage


class HeadingWithoutCapitals(Rule):
    """A heading is in small letters, and those beside it are in capitals.

    Looked at are titles of annexes, headings of sections, and areas of a table that have tasks below them.

    ## Why
    The letters show the level: a heading in small letters among capitals looks like a part of the one before it. Titles
    of annexes and headings of sections are in capitals (Nghị định 30/2020/NĐ-CP, annex I, part I).

    ## Bad
    ```yaml
    sections:
      - heading: MỤC ĐÍCH, YÊU CẦU
        text: Nâng cao chất lượng phục vụ Nhân dân.
      - heading: Nhiệm vụ trọng tâm  # error
        text: Rà soát thủ tục hành chính.
      - heading: TỔ CHỨC THỰC HIỆN
        text: Phòng Nội vụ theo dõi việc thực hiện.
    ```

    ## Good
    ```yaml
    sections:
      - heading: MỤC ĐÍCH, YÊU CẦU
        text: Nâng cao chất lượng phục vụ Nhân dân.
      - heading: NHIỆM VỤ TRỌNG TÂM
        text: Rà soát thủ tục hành chính.
      - heading: TỔ CHỨC THỰC HIỆN
        text: Phòng Nội vụ theo dõi việc thực hiện.
    ```
    """

    code = "DOC309"
    name = "heading-without-capitals"
    severity = Severity.ADVICE
    message = N_("this heading is in small letters; {count} beside it are in capitals")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a heading."""
        lists: dict[Location, list[Passage]] = {}
        for passage in context.passages:
            if _is_heading(passage):
                lists.setdefault(passage.location[:-2], []).append(passage)
        for headings in lists.values():
            capitals = [passage for passage in headings if _in_capitals(passage.printed)]
            small = [passage for passage in headings if _in_small(passage.printed)]
            # The decree asks for capitals in titles and headings; in areas only the others show what is usual.
            enough = 2 if headings[0].key == "area" else 1
            if len(capitals) >= max(enough, len(small)):
                for passage in small:
                    yield _finding(passage, capitals)


def _is_heading(passage: Passage) -> bool:
    match passage.location:
        case ("annexes", int(), "title") | ("sections", int(), "heading"):
            return True
        case (*_, "areas", int(), "area"):
            return isinstance(passage.holder, Area) and bool(passage.holder.tasks)
    return False


def _in_capitals(words: str) -> bool:
    """Whether the heading is in capitals; what stands in brackets behind it need not be."""
    return words.partition("(")[0].isupper()


def _in_small(words: str) -> bool:
    letters = [letter for letter in words.partition("(")[0] if letter.isalpha()]
    return sum(letter.islower() for letter in letters) * 2 > len(letters)


def _finding(passage: Passage, capitals: list[Passage]) -> Finding:
    line = passage.printed.partition("\n")[0]
    at = at_words(passage.location, passage.text, 0, len(line))
    related = ((At(capitals[0].location), Message(N_("in capitals"))),)
    return Finding(at, {"count": len(capitals)}, related=related)
