"""DOC103."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.attach_lines import DATE, ISSUER, KIND, NUMBER, AttachedTo, attach_lines, paper_kind
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.attach_line import Part, is_named_in
from cchc_cli.vietnamese.date import read_date
from cchc_cli.vietnamese.letters import key


class WrongAttachLine(Rule):
    """The line in brackets below a title names another paper than the head does.

    ## Why
    The line ties an annex to its paper. When it was taken over from last year's plan, the annex belongs to last year's.

    ## Bad
    ```yaml
    annexes:
      - title: NHIỆM VỤ CỤ THỂ
        attached: (Kèm theo Kế hoạch số 15/KH-UBND ngày 10/01/2025 của UBND huyện)  # error
        text: Rà soát thủ tục hành chính.
    ```

    ## Good
    ```yaml
    annexes:
      - title: NHIỆM VỤ CỤ THỂ
        attached: (Kèm theo Kế hoạch số {number} {date} của UBND huyện)
        text: Rà soát thủ tục hành chính.
    ```
    """

    code = "DOC103"
    name = "wrong-attach-line"
    severity = Severity.ERROR
    message = N_("“{words}” is not what the head of the paper says: {due}")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a line, over all that is wrong in it."""
        is_whole = context.is_whole(("document",)) and context.is_whole(("decision",))
        for found in attach_lines(context) if is_whole else ():
            wrong = list(_wrong(context, found))
            if wrong:
                parts = [part for part, _, _ in wrong]
                words = " … ".join(" ".join(part.words.split()) for part in parts)
                values = {"words": words, "due": " … ".join(due for _, due, _ in wrong)}
                related = tuple(
                    (At(at), Message(N_("the head of the paper"))) for _, _, at in wrong if at is not None
                )
                yield Finding(found.at(*parts), values, related=related)


Wrong = tuple[Part, str, tuple[str | int, ...] | None]


def _wrong(context: Context, found: AttachedTo) -> Iterator[Wrong]:
    plan, line = context.plan, found.line
    document = plan.document
    kind = paper_kind(context)
    if line.number and line.kind.words != KIND and key(line.kind.words) != key(kind):
        # Without a number the words may name the plan itself: "Kèm theo Kế hoạch này".
        yield line.kind, kind.capitalize(), ("decision",) if plan.decision else None
    if line.number and line.number.words != NUMBER and _number(line.number.words) != _number(document.number):
        is_blank = line.number.words.strip(" .…_").startswith("/")
        symbol = document.number.partition("/")[2]
        if not is_blank or key(symbol) != key(line.number.words.partition("/")[2]):
            yield line.number, document.number, ("document", "number")
    if line.date and line.date.words != DATE and not _is_date(context, found):
        yield line.date, document.date, ("document", "date")
    head = f"{document.issuer} {document.superior or ''} {document.place}"
    if (
        line.number
        and line.issuer
        and line.issuer.words != ISSUER
        and not is_named_in(line.issuer.words, head)
    ):
        yield line.issuer, " ".join(document.issuer.split()), ("document", "issuer")


def _number(words: str) -> str:
    return key("".join(words.split())).lstrip("0")


def _is_date(context: Context, found: AttachedTo) -> bool:
    """Whether the date is the paper's, as far as it is filled in."""
    issued = context.issued
    if issued is None or found.line.date is None:
        return True
    whole = read_date(found.line.date.words)
    if whole and whole.date:
        own = read_date(context.plan.document.date)
        return whole.date == own.date if own and own.date else found.line.month == (issued.month, issued.year)
    return found.line.month in (None, (issued.month, issued.year))
