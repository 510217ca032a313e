"""DOC101."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.attach_lines import paper_kind
from cchc_cli.lint.rule import At, Context, Finding, Replacement, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.kind_symbol import abbreviation, fits_kind, read_symbol


class SymbolOfAnotherKind(Rule):
    """The symbol of the paper says another kind than the paper is.

    A plan issued by a decision bears the symbol of the decision, a plan that stands alone its own.

    ## Why
    The paper is registered, cited and looked for by its symbol. “12/KH-UBND” for a decision is found among the plans,
    and what cites it cites a plan that does not exist.

    ## Bad
    ```yaml
    document:
      issuer: ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG
      number: 12/KH-UBND  # error
      place: Tương Dương
      date: 05/01/2026
      signature: [CHỦ TỊCH]
    decision:
      title: Ban hành Kế hoạch Cải cách hành chính huyện Tương Dương năm 2026
      articles: [Ban hành kèm theo Quyết định này Kế hoạch Cải cách hành chính năm 2026.]
    ```

    ## Good
    ```yaml
    document:
      issuer: ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG
      number: 12/QĐ-UBND
      place: Tương Dương
      date: 05/01/2026
      signature: [CHỦ TỊCH]
    decision:
      title: Ban hành Kế hoạch Cải cách hành chính huyện Tương Dương năm 2026
      articles: [Ban hành kèm theo Quyết định này Kế hoạch Cải cách hành chính năm 2026.]
    ```
    """

    code = "DOC101"
    name = "symbol-of-another-kind"
    severity = Severity.ERROR
    message = N_("the symbol says {said}, but the paper is {kind}: {due}")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """At most one finding."""
        plan = context.plan
        kind = paper_kind(context)
        symbol, due = read_symbol(plan.document.number), abbreviation(kind)
        is_whole = context.is_whole(("document",)) and context.is_whole(("decision",))
        if symbol is None or due is None or fits_kind(symbol, due) or not is_whole:
            return
        at = At(("document", "number"), *symbol.groups[0][1:])
        values = {"said": symbol.kind, "kind": " ".join(kind.split()), "due": due}
        cause = Message(N_("the decision that issues the plan gives the paper its symbol"))
        fix = Replacement(Message(N_("write {due}"), {"due": due}), at, due, safe=False)
        # "UBND-KH" has its groups the wrong way round; one word for another would not mend it.
        is_plain = all(group.casefold() != due.casefold() for group, _, _ in symbol.groups)
        yield Finding(
            at,
            values,
            notes=(Note(NoteKind.CAUSE, cause),) if plan.decision else (),
            fixes=(fix,) if is_plain else (),
        )
