"""TGT211."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.aims import Pair, at, pairs
from cchc_cli.lint.objectives import objectives
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message


class RepeatedTarget(Rule):
    """One target stands twice among the objectives.

    A task that takes a target up may repeat it. Of the whole province and of all its agencies is the same.

    ## Why
    A target that is said twice is counted and reported twice, and the next change of its figure reaches only one of
    the two places. Where one place wants a figure and the other only “better”, nobody can tell which is to be met.

    ## Bad
    ```yaml
    sections:
      - heading: MỤC TIÊU
        role: objectives
        items:
          - Tỷ lệ hồ sơ giải quyết trực tuyến của các sở, ngành, địa phương đạt {từ 15% trở lên}.
          - Tỷ lệ hồ sơ giải quyết trực tuyến của tỉnh đạt {từ 15% trở lên}.  # error
    ```

    ## Good
    ```yaml
    sections:
      - heading: MỤC TIÊU
        role: objectives
        items:
          - Tỷ lệ hồ sơ giải quyết trực tuyến của cấp huyện đạt {từ 20% trở lên}.
          - Tỷ lệ hồ sơ giải quyết trực tuyến của cấp xã đạt {từ 15% trở lên}.
    ```
    """

    code = "TGT211"
    name = "repeated-target"
    severity = Severity.WARNING
    message = N_("this target is said twice: {subject}")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a pair, at the later target."""
        aimed = context.once(objectives)
        seen = set()
        for pair in context.once(pairs):
            both = (pair.first.location, pair.second.location)
            if pair.repeats and all(map(aimed.hold, both)) and at(pair.second) not in seen:
                seen.add(at(pair.second))
                yield _finding(pair)


def _finding(pair: Pair) -> Finding:
    first, second = pair.first, pair.second
    other = Message(N_("first here: “{words}”"), {"words": first.words})
    one, two = pair.quantities
    hint = (
        N_("keep one of the two places, or say what tells the two targets apart")
        if one.value is not None and two.value is not None
        else N_("say the figure and the comparison in one place")
    )
    return Finding(
        at(second),
        {"subject": second.subject},
        related=((at(first), other),),
        notes=(Note(NoteKind.HELP, Message(hint)),),
    )
