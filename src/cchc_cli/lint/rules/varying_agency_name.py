"""ORG303."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.agency_place import all_replaced
from cchc_cli.lint.agency_variants import Variant, variants
from cchc_cli.lint.habit import occurrences
from cchc_cli.lint.rule import At, Context, Finding, Rule
from cchc_cli.message import N_, Message


class VaryingAgencyName(Rule):
    """One agency, or one group of agencies, that a plan names in several ways.

    The rarer way is reported. The full name and its usual short one (Ủy ban nhân dân, UBND), capitals, and the other words
    that a heading or another annex uses are no fault of this kind.

    ## Why
    Two names are read as two agencies: where one cell says “UBND cấp huyện” and the next one “UBND huyện, thành phố”, the towns ask
    whether they are meant.

    ## Bad
    ```yaml
    areas:
      - area: CẢI CÁCH THỂ CHẾ
        tasks:
          - title: Rà soát văn bản quy phạm pháp luật
            lead: UBND cấp huyện
            deadline: Quý II
          - title: Công bố văn bản hết hiệu lực
            lead: UBND cấp huyện
            deadline: Quý I
          - title: Báo cáo kết quả
            lead: UBND huyện, thành phố  # error
            deadline: Quý IV
    ```

    ## Good
    ```yaml
    areas:
      - area: CẢI CÁCH THỂ CHẾ
        tasks:
          - title: Rà soát văn bản quy phạm pháp luật
            lead: UBND cấp huyện
            deadline: Quý II
          - title: Báo cáo kết quả
            lead: UBND cấp huyện
            deadline: Quý IV
    ```
    """

    code = "ORG303"
    name = "varying-agency-name"
    severity = Severity.ADVICE
    message = N_("“{words}” is called “{usual}” elsewhere in the plan")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a place, or one for all where the rarer way is a habit too."""
        for variant in context.once(variants):
            usual = variant.usual[0].whole
            related = _usual(variant)
            title = Message(N_("write “{words}”"), {"words": usual.words})
            for naming, others in occurrences(variant.places):
                new = variant.usual[0].said.words
                repairs = ((each.said, new) for each in (naming, *others))
                yield Finding(
                    naming.whole.at,
                    {"words": naming.whole.words, "usual": usual.words},
                    None,
                    (*related, *((other.whole.at, Message(N_("here too"))) for other in others)),
                    fixes=all_replaced(title, repairs) if variant.is_one_name else (),
                )


def _usual(variant: Variant) -> tuple[tuple[At, Message], ...]:
    """The first place of the usual way; all of them where they are so few that either way may be meant."""
    counted = Message(N_("the usual way, {count} times"), {"count": len(variant.usual)})
    again = Message(N_("the usual way"))
    others = variant.usual[1:] if len(variant.usual) <= _FEW else ()
    return ((variant.usual[0].whole.at, counted), *((other.whole.at, again) for other in others))


_FEW = 3
