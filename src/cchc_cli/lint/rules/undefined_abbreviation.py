"""ORG301."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.abbreviations import Use, abbreviated
from cchc_cli.lint.rule import At, Context, Finding, Replacement, Rule
from cchc_cli.lint.typed import at_words, replaced
from cchc_cli.message import N_, Message
from cchc_cli.plan.prose import Passage
from cchc_cli.vietnamese.abbreviation import spelt_out
from cchc_cli.vietnamese.capital import starts_sentence


class UndefinedAbbreviation(Rule):
    """An abbreviation that the plan explains nowhere.

    One finding an abbreviation, at its first use. What every reader of an official paper knows (UBND, HĐND, TW), names of
    standards, companies and indices in another language, and the customary marks of the list of recipients are not asked for.

    ## Why
    The agencies that receive a plan are not those that wrote it: letters that stand for one thing in one office stand
    for another in the next (TT: thủ tục, thông tin, trung tâm, thường trực). Words in full at the first use cost a line.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Đẩy mạnh ứng dụng CNTT trong giải quyết hồ sơ.  # error
          - Bố trí kinh phí cho hạ tầng công nghệ thông tin.
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Đẩy mạnh ứng dụng công nghệ thông tin (CNTT) trong giải quyết hồ sơ.
          - Bố trí kinh phí cho hạ tầng CNTT.
    ```
    """

    code = "ORG301"
    name = "undefined-abbreviation"
    severity = Severity.ADVICE
    message = N_("“{letters}” is explained nowhere in the plan")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding an abbreviation; one that is another misspelt is that fault."""
        found = context.once(abbreviated)
        for letters, uses in found.uses.items():
            if letters not in found.explained and letters not in found.slips:
                yield _finding(letters, uses, context)


_SHOWN = 5
_SURE = 4
"""Letters: fewer are the first letters of too many words."""


def _finding(letters: str, uses: tuple[Use, ...], context: Context) -> Finding:
    first, *others = uses
    related = [(use.at, Message(N_("used again"))) for use in others[:_SHOWN]]
    notes = []
    if len(others) > _SHOWN:
        more = Message(N_("used {count} times in all"), {"count": len(uses)})
        notes.append(Note(NoteKind.EFFECT, more))
    words = _in_full(letters, context) if len(letters) >= _SURE and "&" not in letters else None
    if words is None:
        hint = Message(
            N_("write the words in full at the first use, with the abbreviation in brackets behind them")
        )
        return Finding(
            first.at, {"letters": first.words}, None, tuple(related), (*notes, Note(NoteKind.HELP, hint))
        )
    at, meaning = words
    related.append((at, Message(N_("perhaps these words"))))
    return Finding(
        first.at, {"letters": first.words}, None, tuple(related), tuple(notes), _fixes(first, meaning)
    )


def _in_full(letters: str, context: Context) -> tuple[At, str] | None:
    """The words of the plan that begin with these letters, when they are always the same words."""
    found: list[tuple[Passage, int, int]] = [
        (passage, start, end)
        for passage in context.passages
        for start, end in spelt_out(passage.printed, letters)
    ]
    written = Counter(_inside(passage.printed, start, end) for passage, start, end in found)
    if len({words.lower() for words in written}) != 1:
        return None
    passage, start, end = found[0]
    best = max(written, key=lambda words: (written[words], sum(map(str.islower, words))))
    return at_words(passage.location, passage.text, start, end), best


def _inside(text: str, start: int, end: int) -> str:
    """Words as they are written inside a sentence: a lone capital at its beginning is none of theirs."""
    words = text[start:end]
    is_lone = words[0].isupper() and words[1:].islower()
    return words[0].lower() + words[1:] if is_lone and starts_sentence(text, start) else words


def _fixes(use: Use, meaning: str) -> tuple[Replacement, ...]:
    begins = starts_sentence(use.passage.printed, use.start)
    words = f"{meaning[0].upper() if begins else meaning[0]}{meaning[1:]} ({use.words})"
    title = Message(N_("write “{words}” here"), {"words": words})
    return replaced(title, use.passage.location, use.passage.text, use.start, use.end, words, safe=False)
