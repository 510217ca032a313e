"""NUM102."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.lint.typed import at_words
from cchc_cli.message import N_
from cchc_cli.vietnamese.place_reference import articles_sent_to, as_article, place_references, ways_to_say


class AbsentPlace(Rule):
    """The text refers to a section, paragraph or article that the paper does not have.

    Only references that say they are to this paper (“Kế hoạch này”, “nêu trên”, “Như Điều 2”) are looked up.

    ## Why
    Who is told to carry out “mục VI” of a plan with five sections carries out nothing. Such references are left behind
    when sections are put together or taken out.

    ## Bad
    ```yaml
    sections:
      - heading: MỤC TIÊU
        text: Rút ngắn thời gian giải quyết hồ sơ.
      - heading: TỔ CHỨC THỰC HIỆN
        text: Phòng Nội vụ theo dõi các nhiệm vụ tại mục IV Kế hoạch này.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: NHIỆM VỤ
        text: Rà soát thủ tục hành chính.
      - heading: TỔ CHỨC THỰC HIỆN
        text: Phòng Nội vụ theo dõi các nhiệm vụ tại mục I Kế hoạch này.
    ```
    """

    code = "NUM102"
    name = "absent-place"
    severity = Severity.ERROR
    message = N_("the text refers to “{words}”, but the paper has no such place")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a reference."""
        if context.faults:
            return
        addresses = {place.address for place in context.numbering.places.values()}
        said = {words for address in addresses for words in ways_to_say(address)}
        for passage in context.passages:
            for found in place_references(passage.printed):
                if found.address.casefold() not in said:
                    at = at_words(passage.location, passage.text, found.start, found.end)
                    yield Finding(at, {"words": found.words})
        yield from _articles(context)


def _articles(context: Context) -> Iterator[Finding]:
    decision = context.plan.decision
    count = len(decision.articles) if decision else 0
    numbered = {
        place.address.split()[-1] for at, place in context.numbering.places.items() if "articles" in at
    }
    for index, recipient in enumerate(context.plan.document.recipients):
        found = as_article(recipient)
        if found and str(found[0]) not in numbered:
            at = At(("document", "recipients", index), *found[1:])
            yield Finding(at, {"words": recipient[found[1] : found[2]]})
    for passage in context.passages if count else ():
        for number, start, end in articles_sent_to(passage.printed):
            if str(number) not in numbered:
                words = passage.printed[start:end]
                yield Finding(at_words(passage.location, passage.text, start, end), {"words": words})
