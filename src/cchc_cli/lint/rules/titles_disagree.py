"""DOC202."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.lint.typed import at_words
from cchc_cli.message import N_, Message
from cchc_cli.plan.plan import Plan
from cchc_cli.vietnamese.kind_symbol import PLAN_KIND
from cchc_cli.vietnamese.paper_title import contradict, issued_title, title_words


class TitlesDisagree(Rule):
    """The decision issues a plan of another title than the plan bears.

    A title that only leaves words out is no finding.

    ## Why
    The decision puts in force what it names. When it names the plan of another year or place, the enclosed plan is
    not what was decided.

    ## Bad
    ```yaml
    decision:
      title: Ban hành Kế hoạch Cải cách hành chính huyện Tương Dương năm 2025  # error
      articles:
        - Ban hành kèm theo Quyết định này Kế hoạch Cải cách hành chính huyện Tương Dương năm 2026.
    ```

    ## Good
    ```yaml
    decision:
      title: Ban hành Kế hoạch Cải cách hành chính huyện Tương Dương năm 2026
      articles:
        - Ban hành kèm theo Quyết định này Kế hoạch Cải cách hành chính huyện Tương Dương năm 2026.
    ```
    """

    code = "DOC202"
    name = "titles-disagree"
    severity = Severity.WARNING
    message = N_("the decision calls the plan “… {said} …”, the plan itself “… {own} …”")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding for each place of the decision that says another title."""
        plan = context.plan
        kind = plan.kind or PLAN_KIND
        own = title_words(str(plan.title), kind)
        related = ((At(("title",)), Message(N_("the title of the plan"))),)
        is_whole = context.is_whole(("title",)) and context.is_whole(("decision",))
        for at, title in _titles(plan) if is_whole else ():
            said = title_words(title, kind)
            found = contradict(said, own)
            if found:
                yield Finding(at, {"said": found[0], "own": found[1]}, related=related)


def _titles(plan: Plan) -> Iterator[tuple[At, str]]:
    if plan.decision is None:
        return
    yield At(("decision", "title")), str(plan.decision.title)
    for index, article in enumerate(plan.decision.articles[:1]):
        found = issued_title(str(article.text))
        if found:
            location = ("decision", "articles", index, "text")
            yield at_words(location, article.text, *found[1:]), found[0]
