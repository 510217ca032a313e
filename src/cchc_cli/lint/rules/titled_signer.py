"""DOC311."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import At, Context, Finding, Replacement, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.signature import title_before_name


class TitledSigner(Rule):
    """An academic title stands before the signer's name.

    Schools, hospitals and the armed forces, whose own rules may allow it, are left alone.

    ## Why
    Nghị định 30/2020/NĐ-CP, annex I, part I, II.7.c: no titles of learning or honour before the name; the paper is
    signed by the post.

    ## Bad
    ```yaml
    document:
      issuer: ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG
      number: 12/KH-UBND
      place: Tương Dương
      date: 05/01/2026
      signature: [CHỦ TỊCH]
      signer: ThS. Nguyễn Văn An  # error
    ```

    ## Good
    ```yaml
    document:
      issuer: ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG
      number: 12/KH-UBND
      place: Tương Dương
      date: 05/01/2026
      signature: [CHỦ TỊCH]
      signer: Nguyễn Văn An
    ```
    """

    code = "DOC311"
    name = "titled-signer"
    severity = Severity.ADVICE
    message = N_("“{title}” does not stand before the name of a signer")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """At most one finding."""
        document = context.plan.document
        signer = document.signer or ""
        title = title_before_name(signer, f"{document.issuer} {document.superior or ''}")
        if title:
            start = signer.index(title)
            name = signer[start + len(title) :].strip()
            whole = At(("document", "signer"))
            fix = Replacement(Message(N_("remove “{typed}”"), {"typed": title}), whole, name, safe=False)
            yield Finding(
                At(("document", "signer"), start, start + len(title)), {"title": title}, fixes=(fix,)
            )
