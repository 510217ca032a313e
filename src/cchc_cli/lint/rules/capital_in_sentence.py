"""TXT307."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.lint.wording import Line, Slip, prose, together, told
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.capital import Capital, capitals_after_marks, capitals_after_nouns


class CapitalInSentence(Rule):
    """A common word with a capital inside a sentence: behind a semicolon or a comma, or behind "công tác", "các cuộc".

    Names of agencies, posts and documents keep their capitals (…; Chủ tịch UBND các xã; Quyết định số 15/QĐ-UBND).

    ## Why
    A capital says that a sentence or a name begins. Behind a semicolon neither does (Nghị định 30/2020/NĐ-CP, annex II, part I).

    ## Bad
    ```yaml
    text: Tiếp tục rà soát thủ tục hành chính; Khai thác hiệu quả hệ thống thông tin.  # error
    ```

    ## Good
    ```yaml
    text: Tiếp tục rà soát thủ tục hành chính; khai thác hiệu quả hệ thống thông tin. Giám đốc các sở; Chủ tịch UBND các xã thực hiện.
    ```
    """

    code = "TXT307"
    name = "capital-in-sentence"
    severity = Severity.ADVICE
    message = N_("“{word}” has a capital in the middle of a sentence")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a text, with all its places."""
        for line in context.once(prose):
            if line.in_capitals:
                continue
            found = [*capitals_after_marks(line.text), *capitals_after_nouns(line.text)]
            yield from together([_finding(line, capital) for capital in found], few=1)


def _finding(line: Line, capital: Capital) -> Finding:
    word = line.text[capital.start : capital.end]
    small = word[0].lower() + word[1:]
    slip = Slip(line.passage, capital.start, capital.end, small, (capital.start, capital.start + 1, small[0]))
    title = Message(N_("write “{new}”"), {"new": small})
    return told(slip, {"word": word}, title, safe=False)
