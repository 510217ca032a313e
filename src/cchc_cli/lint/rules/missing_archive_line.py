"""DOC307."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.letters import slug


class MissingArchiveLine(Rule):
    """The recipients do not end with the line “Lưu: VT”.

    ## Why
    Nghị định 30/2020/NĐ-CP, annex I, part I, II.9.d: the last line says where the original is kept. Without it the
    registry has no copy to keep.

    ## Bad
    ```yaml
    document:
      issuer: ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG
      number: 12/KH-UBND
      place: Tương Dương
      date: 05/01/2026
      signature: [CHỦ TỊCH]
      recipients:
        - Sở Nội vụ (b/c)
        - "Lưu: VT, NV"
        - Các phòng, ban, ngành huyện  # error
    ```

    ## Good
    ```yaml
    document:
      issuer: ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG
      number: 12/KH-UBND
      place: Tương Dương
      date: 05/01/2026
      signature: [CHỦ TỊCH]
      recipients:
        - Sở Nội vụ (b/c)
        - Các phòng, ban, ngành huyện
        - "Lưu: VT, NV"
    ```
    """

    code = "DOC307"
    name = "missing-archive-line"
    severity = Severity.ADVICE
    message = N_("the last line of the recipients is not “{line}”")

    def check(self, context: Context) -> Iterator[Finding]:
        """At most one finding."""
        recipients = context.plan.document.recipients
        kept = [index for index, line in enumerate(recipients) if slug(line).startswith("luu")]
        if not recipients or len(recipients) - 1 in kept or not context.is_whole(("document",)):
            return
        at = At(("document", "recipients", len(recipients) - 1))
        related = tuple(
            (At(("document", "recipients", index)), Message(N_("this line goes last"))) for index in kept[:1]
        )
        hint = Message(N_("end the list with {line} and the drafting unit"), _LINE)
        yield Finding(at, _LINE, related=related, notes=(Note(NoteKind.HELP, hint),))


_LINE = {"line": Message(N_("Lưu: VT"))}
