"""DOC205."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.plan.document import Document
from cchc_cli.vietnamese.signature import (
    IN_NAME_OF,
    IN_PLACE_OF,
    SignatureLine,
    committee_named,
    is_led_by_one,
    read_signature_line,
)


class WrongSignature(Rule):
    """The lines above the signer's name contradict each other, or the head of the paper.

    ## Why
    The lines say by what right the paper is signed (Nghị định 30/2020/NĐ-CP, annex I, part I, II.7.b): a deputy signs
    “KT.” in the place of the head, and nobody signs “KT.” in the place of himself. A paper signed without authority can
    be refused.

    ## Bad
    ```yaml
    document:
      issuer: ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG
      number: 12/KH-UBND
      place: Tương Dương
      date: 05/01/2026
      signature:
        - TM. ỦY BAN NHÂN DÂN
        - PHÓ CHỦ TỊCH  # error
    ```

    ## Good
    ```yaml
    document:
      issuer: ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG
      number: 12/KH-UBND
      place: Tương Dương
      date: 05/01/2026
      signature:
        - TM. ỦY BAN NHÂN DÂN
        - KT. CHỦ TỊCH
        - PHÓ CHỦ TỊCH
    ```
    """

    code = "DOC205"
    name = "wrong-signature"
    severity = Severity.WARNING
    message = N_("“{line}” does not fit: {why}")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding for each line that does not fit."""
        document = context.plan.document
        lines = [read_signature_line(line) for line in document.signature]
        for index, why in _wrong(document, lines) if context.is_whole(("document",)) else ():
            location = ("document", "signature", index)
            yield Finding(At(location), {"line": " ".join(document.signature[index].split()), "why": why})


def _wrong(document: Document, lines: list[SignatureLine]) -> Iterator[tuple[int, Message]]:
    last = len(lines) - 1
    marks = [line.mark for line in lines]
    if IN_PLACE_OF in marks:
        at = marks.index(IN_PLACE_OF)
        if at == last:
            yield at, Message(N_("the signer's own post is missing below it"))
        elif not lines[last].is_deputy:
            yield last, Message(N_("only a deputy signs in the place of the head"))
    elif (
        lines and lines[last].is_deputy and set(marks) <= {"", IN_NAME_OF} and is_led_by_one(document.issuer)
    ):
        yield last, Message(N_("a deputy signs in the place of the head; the line KT. is missing above it"))
    for index, line in enumerate(lines):
        named, own = committee_named(line.rest), committee_named(document.issuer)
        if line.mark == IN_NAME_OF and named and named != own:
            yield index, Message(N_("the head of the paper names another issuer"))
