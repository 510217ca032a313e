"""CIT308."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.citations import cited_laws
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.lint.typed import at_words, replaced
from cchc_cli.message import N_, Message
from cchc_cli.plan.prose import Passage
from cchc_cli.vietnamese.citation import Law
from cchc_cli.vietnamese.citation.law import is_amending
from cchc_cli.vietnamese.letters import key

Named = tuple[Passage, Law, str]


class LawNameInTwoSpellings(Rule):
    """A law whose name has other capitals than elsewhere in the plan, or than in the register of acts, or none.

    ## Why
    The name of a law begins with a capital, and the rest of it keeps its small letters but for proper names (Decree
    30/2020/NĐ-CP, annex II, part V.6). Two spellings in one paper look like two laws.

    ## Bad
    ```yaml
    decision:
      title: Ban hành Kế hoạch
      bases:
        - Căn cứ Luật Tổ chức Chính quyền địa phương ngày 16 tháng 6 năm 2025;  # error
      articles: [Ban hành Kế hoạch.]
    ```

    ## Good
    ```yaml
    decision:
      title: Ban hành Kế hoạch
      bases:
        - Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
      articles: [Ban hành Kế hoạch.]
    ```
    """

    code = "CIT308"
    name = "law-name-in-two-spellings"
    severity = Severity.ADVICE
    message = N_("the name of this law is written “{name}”")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding for each name that departs from the register, or from the spelling with fewest capitals."""
        spellings: dict[str, list[Named]] = {}
        for passage, law in cited_laws(context):
            written = passage.printed[law.start : law.end]
            if not written.isupper():
                spellings.setdefault(key(written), []).append((passage, law, written))
        for named in spellings.values():
            proper, where = _proper(named, context)
            for passage, law, written in named:
                if " ".join(written.split()) != proper:
                    yield _finding(passage, law, proper, where)


def _proper(named: list[Named], context: Context) -> tuple[str, Named | None]:
    """The right spelling, and the place that has it."""
    listed = context.acts.laws_named(named[0][1])
    if listed:
        return f"{listed[0].kind} {listed[0].title}", None
    best = min(named, key=lambda each: sum(letter.isupper() for letter in each[2]))
    name = best[1].name
    if is_amending(name) or not name[0].islower():
        return " ".join(best[2].split()), best
    return f"{best[1].kind} {name[0].upper()}{name[1:]}", None


def _finding(passage: Passage, law: Law, proper: str, where: Named | None) -> Finding:
    related: tuple[tuple[At, Message], ...] = ()
    if where:
        other, same, _ = where
        place = at_words(other.location, other.text, same.start, same.end)
        related = ((place, Message(N_("other capitals here"))),)
    title = Message(N_("write {words}"), {"words": proper})
    return Finding(
        at_words(passage.location, passage.text, law.start, law.end),
        {"name": proper},
        related=related,
        fixes=replaced(title, passage.location, passage.text, law.start, law.end, proper, safe=False),
    )
