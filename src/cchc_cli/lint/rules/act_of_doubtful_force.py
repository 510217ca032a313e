"""CIT309."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.acts import known_acts, reasons
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.repository.acts import Act


class ActOfDoubtfulForce(Rule):
    """A cited document of which a part had ended before the paper's day, or which may have ended.

    ## Why
    Whether the part that the task rests on still holds, only a look at the document tells. What the register of acts
    knows without a source is said as such.

    ## Bad
    ```yaml
    document:
      issuer: SỞ NỘI VỤ
      number: 12/KH-SNV
      place: Vinh
      date: 05/8/2026
      signature: [GIÁM ĐỐC]
    sections:
      - heading: NHIỆM VỤ
        items:
          - Thực hiện Nghị định số 106/2020/NĐ-CP ngày 10/9/2020 của Chính phủ.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        items:
          - Thực hiện Nghị định số 106/2020/NĐ-CP ngày 10/9/2020 của Chính phủ.
    ```
    """

    code = "CIT309"
    name = "act-of-doubtful-force"
    severity = Severity.ADVICE
    message = N_("{act} may no longer have held in full on the day of this paper")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding for the first citation of each act."""
        issued = context.issued
        if issued is None:
            return
        seen: list[Act] = []
        for known in known_acts(context):
            if _is_doubtful(known.act, issued) and known.act not in seen:
                seen.append(known.act)
                yield Finding(known.at, {"act": known.name}, notes=(*reasons(known.act), *_part(known.act)))


def _is_doubtful(act: Act, issued: date) -> bool:
    return act.has_partly_ended(issued) or (not act.is_verified and act.has_ended(issued))


def _part(act: Act) -> Iterator[Note]:
    if act.partly:
        yield Note(NoteKind.CAUSE, Message(N_("the part concerned: {part}"), {"part": act.partly}))
