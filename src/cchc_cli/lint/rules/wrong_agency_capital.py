"""ORG305."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.agency_names import capital_levels, miswritten_names
from cchc_cli.lint.agency_place import Place, all_replaced
from cchc_cli.lint.habit import occurrences
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message


class WrongAgencyCapital(Rule):
    """A capital too few or too many in an agency's name.

    A name has a capital where the kind of agency and its field of work begin; the word of its level (tỉnh, huyện, xã) has
    none: Hội đồng nhân dân tỉnh Sơn La. “Tỉnh” for the province itself is left alone in a plan that always writes it so.

    ## Why
    Nghị định 30/2020/NĐ-CP, annex II, part IV, point 1.a prescribes the capitals of agencies; without them “phòng Nội vụ” is a room and not an
    office.

    ## Bad
    ```yaml
    sections:
      - heading: TỔ CHỨC THỰC HIỆN
        items:
          - Các đơn vị báo cáo UBND xã (qua phòng Nội vụ).  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: TỔ CHỨC THỰC HIỆN
        items:
          - Các đơn vị báo cáo UBND xã (qua Phòng Nội vụ).
    ```
    """

    code = "ORG305"
    name = "wrong-agency-capital"
    severity = Severity.ADVICE
    message = N_("“{words}” is written “{right}”")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a place; capital levels one for all where they are a habit."""
        for passage, name in context.once(miswritten_names):
            if not name.clipped:
                yield _finding(Place(passage, name.start, name.end), name.written, ())
        for found in capital_levels(context):
            for place, others in occurrences(found.places):
                yield _finding(place, found.right, others)


def _finding(place: Place, right: str, others: tuple[Place, ...]) -> Finding:
    title = Message(N_("write “{words}”"), {"words": right})
    related = tuple((other.at, Message(N_("here too"))) for other in others)
    fixes = all_replaced(title, ((each, right) for each in (place, *others)))
    return Finding(place.at, {"words": place.words, "right": right}, None, related, fixes=fixes)
