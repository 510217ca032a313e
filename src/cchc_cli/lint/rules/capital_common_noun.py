"""ORG306."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.agency_names import capital_nouns
from cchc_cli.lint.agency_place import all_replaced
from cchc_cli.lint.habit import occurrences
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message


class CapitalCommonNoun(Rule):
    """A capital on a word that names no certain agency: các Sở, Ban, Ngành.

    The first word of a sentence or a cell, and a word with names behind it (các Sở: Nội vụ, Tư pháp), keep theirs.

    ## Why
    Nghị định 30/2020/NĐ-CP, annex II, gives capitals to the names of agencies. “Các sở, ban, ngành” are agencies of a kind, and
    papers that mix the two ways look as if they were put together from several.

    ## Bad
    ```yaml
    sections:
      - heading: TỔ CHỨC THỰC HIỆN
        items:
          - Giám đốc các Sở, ban, ngành chịu trách nhiệm thi hành.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: TỔ CHỨC THỰC HIỆN
        items:
          - Giám đốc các sở, ban, ngành chịu trách nhiệm thi hành.
          - "Các Sở: Nội vụ, Tư pháp hướng dẫn thực hiện."
    ```
    """

    code = "ORG306"
    name = "capital-common-noun"
    severity = Severity.ADVICE
    message = N_("“{words}” names no certain agency: small letters, as in “{right}”")
    fix = "unsafe"

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a place, or one for all places of a habit."""
        title = Message(N_("write small letters"))
        for found in capital_nouns(context):
            for place, others in occurrences(found.places):
                yield Finding(
                    place.at,
                    {"words": place.words, "right": found.right},
                    None,
                    tuple((other.at, Message(N_("here too"))) for other in others),
                    fixes=all_replaced(title, ((each, found.right) for each in (place, *others))),
                )
