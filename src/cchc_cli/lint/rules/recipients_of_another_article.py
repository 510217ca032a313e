"""NUM103."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import At, Context, Finding, Replacement, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.place_reference import as_article, says_who_executes


class RecipientsOfAnotherArticle(Rule):
    """The recipients name an article of the decision that does not say who carries it out.

    ## Why
    “Như Điều 3” sends the paper to those whom Điều 3 makes answerable. When an article is put in or taken out, the
    number stays behind, and on paper the decision goes to nobody.

    ## Bad
    ```yaml
    document:
      issuer: ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG
      number: 12/QĐ-UBND
      place: Tương Dương
      date: 05/01/2026
      signature: [CHỦ TỊCH]
      recipients: [Như Điều 2, "Lưu: VT"]  # error
    decision:
      title: Ban hành Kế hoạch Cải cách hành chính huyện Tương Dương năm 2026
      articles:
        - Ban hành kèm theo Quyết định này Kế hoạch Cải cách hành chính huyện Tương Dương năm 2026.
        - Quyết định này có hiệu lực kể từ ngày ký.
        - Chánh Văn phòng, Trưởng các phòng, ban chịu trách nhiệm thi hành Quyết định này./.
    ```

    ## Good
    ```yaml
    document:
      issuer: ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG
      number: 12/QĐ-UBND
      place: Tương Dương
      date: 05/01/2026
      signature: [CHỦ TỊCH]
      recipients: [Như Điều 3, "Lưu: VT"]
    decision:
      title: Ban hành Kế hoạch Cải cách hành chính huyện Tương Dương năm 2026
      articles:
        - Ban hành kèm theo Quyết định này Kế hoạch Cải cách hành chính huyện Tương Dương năm 2026.
        - Quyết định này có hiệu lực kể từ ngày ký.
        - Chánh Văn phòng, Trưởng các phòng, ban chịu trách nhiệm thi hành Quyết định này./.
    ```
    """

    code = "NUM103"
    name = "recipients-of-another-article"
    severity = Severity.ERROR
    message = N_("“{words}” does not say who carries the decision out; {due} does")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a line; none where the article does not exist, or none says who is answerable."""
        decision = context.plan.decision
        articles = decision.articles if decision and not context.faults else ()
        labels = [context.numbering.label(("decision", "articles", at)) for at in range(len(articles))]
        numbers = [label.split()[-1].rstrip(".") for label in labels]
        executing = [at for at, article in enumerate(articles) if says_who_executes(str(article.text))]
        for index, recipient in enumerate(context.plan.document.recipients):
            found = as_article(recipient)
            if not found or len(executing) != 1 or str(found[0]) not in numbers:
                continue
            due = numbers[executing[0]]
            if str(found[0]) != due:
                yield _finding(index, recipient, found, labels[executing[0]], executing[0])


def _finding(index: int, recipient: str, found: tuple[int, int, int], due: str, article: int) -> Finding:
    at = At(("document", "recipients", index), *found[1:])
    label = due.rstrip(".")
    return Finding(
        at,
        {"words": recipient[found[1] : found[2]], "due": label},
        related=(
            (At(("decision", "articles", article)), Message(N_("this article says who is answerable"))),
        ),
        fixes=(Replacement(Message(N_("write {due}"), {"due": label}), at, label, safe=False),),
    )
