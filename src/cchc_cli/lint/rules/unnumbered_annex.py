"""NUM205."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.annexes import SeenAnnex, annexes, sendings, sent_to
from cchc_cli.lint.rule import At, Context, Finding, Replacement, Rule
from cchc_cli.message import N_, Message
from cchc_cli.plan.numbering import ANNEX
from cchc_cli.vietnamese.ordinal import sequence


class UnnumberedAnnex(Rule):
    """One of several annexes is printed without a number.

    An annex with a name of its own, such as ĐỀ CƯƠNG BÁO CÁO, needs none.

    ## Why
    With two annexes or more each carries a Roman numeral (Nghị định 30/2020/NĐ-CP, annex I, part I, III.1.a). “Phụ lục
    3” in the text is found only where an annex says that it is Phụ lục III.

    ## Bad
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        text: Nhiệm vụ theo Phụ lục I, kinh phí theo Phụ lục II.
    annexes:
      - label: PHỤ LỤC I
        title: NHIỆM VỤ CỤ THỂ
        text: Rà soát thủ tục hành chính.
      - label: ""  # error
        title: DỰ TOÁN KINH PHÍ
        text: Tập huấn nghiệp vụ.
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        text: Nhiệm vụ theo Phụ lục I, kinh phí theo Phụ lục II.
    annexes:
      - label: PHỤ LỤC I
        title: NHIỆM VỤ CỤ THỂ
        text: Rà soát thủ tục hành chính.
      - label: PHỤ LỤC II
        title: DỰ TOÁN KINH PHÍ
        text: Tập huấn nghiệp vụ.
    ```
    """

    code = "NUM205"
    name = "unnumbered-annex"
    severity = Severity.WARNING
    message = N_("one of {count} annexes prints no number; {due} is due here")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding an annex; the words that refer to it are shown with it."""
        counted = [annex for annex in annexes(context) if not annex.is_named]
        if len(counted) < 2 or not context.is_whole(("annexes",)):
            return
        vague = _vague(context)
        for place, annex in enumerate(counted, start=1):
            if annex.counting is None:
                named = [(sending.at, Message(N_("referred to here"))) for sending in sent_to(context, annex)]
                yield _finding(annex, _due(place, counted), len(counted), [*named, *vague])
                vague = []


def _due(place: int, counted: Sequence[SeenAnnex]) -> str:
    has_capitals = any(annex.label.isupper() for annex in counted if annex.label)
    labels = sequence(ANNEX.upper() if has_capitals else ANNEX)
    return labels.label(place) if labels else ""


def _finding(annex: SeenAnnex, due: str, count: int, related: Sequence[tuple[At, Message]]) -> Finding:
    title = Message(N_("write {due}"), {"due": due})
    cause = Message(N_("of several annexes each carries a Roman numeral"))
    return Finding(
        annex.at_label,
        {"count": count, "due": due},
        related=tuple(related),
        notes=(Note(NoteKind.CAUSE, cause),),
        fixes=(Replacement(title, annex.at_label, due, safe=False),),
    )


def _vague(context: Context) -> list[tuple[At, Message]]:
    message = Message(N_("this does not say which annex it means"))
    return [
        (sending.at, message)
        for sending in sendings(context)
        if sending.reference.is_enclosed
        and not sending.reference.numbers
        and not sending.reference.is_plural
        and sending.reference.is_annex
    ]
