"""TXT308."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.list_ends import ends
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.wording import Slip, place, told
from cchc_cli.message import N_, Message
from cchc_cli.plan.prose import Passage


class SmallInitial(Rule):
    """An entry of a list, a column or a row of column heads begins with a small letter where the others begin with a capital.

    ## Why
    A small letter makes the reader look for the beginning of the sentence; often the first word is what is missing.

    ## Bad
    ```yaml
    sections:
      - heading: MỤC TIÊU
        items:
          - Rà soát thủ tục hành chính.
          - công khai kết quả giải quyết hồ sơ.  # error
          - Kiểm tra công vụ.
          - Tổ chức tập huấn.
    ```

    ## Good
    ```yaml
    sections:
      - heading: MỤC TIÊU
        items:
          - Rà soát thủ tục hành chính.
          - 100% hồ sơ được công khai.
          - Kiểm tra công vụ.
          - iOffice được nâng cấp.
    ```
    """

    code = "TXT308"
    name = "small-initial"
    severity = Severity.ADVICE
    message = N_("“{words}” begins with a small letter; the others beside it begin with a capital")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding an entry."""
        found = context.once(ends)
        for entries in (*(each.entries for each in found.lists), *found.headings.values()):
            yield from _odd([entry.passage for entry in entries], least=4)
        for column in found.columns.values():
            yield from _odd([entry.passage for entry in column], least=6)
        heads = [
            passage for passage in context.passages if "headers" in passage.location or passage.key == "head"
        ]
        for _, row in groupby(heads, lambda passage: passage.location[: _table_depth(passage)]):
            yield from _odd(list(row), least=4)


def _table_depth(passage: Passage) -> int:
    return 2 if "headers" in passage.location else passage.location.index("columns") + 1


def _odd(passages: Sequence[Passage], least: int) -> Iterator[Finding]:
    begun = [(passage, initial) for passage in passages if (initial := _initial(passage.printed))]
    capitals = [passage for passage, (_, is_capital) in begun if is_capital]
    odd = len(begun) - len(capitals)
    if len(begun) < least or odd > max(1, len(begun) // 5):
        return
    for passage, (start, is_capital) in begun:
        if not is_capital:
            end = passage.printed.find(" ", start)
            slip = Slip(passage, start, end if end > 0 else len(passage.printed))
            words = passage.printed[slip.start : slip.end]
            other = place(Slip(capitals[0], *_first_word(capitals[0].printed)))
            yield told(slip, {"words": words}, safe=False, related=((other, Message(N_("with a capital"))),))


def _initial(text: str) -> tuple[int, bool] | None:
    """Where the first word begins, and whether with a capital; none for figures, abbreviations and names like iOffice."""
    start = len(text) - len(text.lstrip(' -–+•(“"'))
    word = text[start:].split(" ", 1)[0]
    if not word[:1].isalpha() or (word[0].islower() and not word.strip(",.;:").islower()):
        return None
    return start, word[0].isupper()


def _first_word(text: str) -> tuple[int, int]:
    start = len(text) - len(text.lstrip(' -–+•(“"'))
    return start, start + len(text[start:].split(" ", 1)[0])
