"""TGT303."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.analysis.targets import Target
from cchc_cli.diagnostics import Note, NoteKind, Severity
from cchc_cli.lint.aims import at
from cchc_cli.lint.objectives import objectives
from cchc_cli.lint.rule import Context, Finding, Rule
from cchc_cli.message import N_, Message
from cchc_cli.vietnamese.measured import spoken_of, topic


class TargetWithoutTask(Rule):
    """An objective whose topic is spoken of nowhere else in the plan.

    Asked where the plan has tasks, for rates and for what is to be set up: files, officials and satisfaction are the
    matter of every task.

    ## Why
    What no task takes up is done by nobody: there is no agency, no deadline and no money for it, and at the end of
    the year the figure is missing.

    ## Bad
    ```yaml
    sections:
      - heading: MỤC TIÊU
        role: objectives
        items:
          - Tỷ lệ thanh toán trực tuyến đạt {từ 60% trở lên}.  # error
    areas:
      - area: CẢI CÁCH THỦ TỤC HÀNH CHÍNH
        tasks:
          - title: Công khai thủ tục hành chính
            lead: Sở Nội vụ
            deadline: Quý II
    ```

    ## Good
    ```yaml
    sections:
      - heading: MỤC TIÊU
        role: objectives
        items:
          - Tỷ lệ thanh toán trực tuyến đạt {từ 60% trở lên}.
    areas:
      - area: CẢI CÁCH THỦ TỤC HÀNH CHÍNH
        tasks:
          - title: Hướng dẫn người dân thanh toán phí, lệ phí trên Cổng Dịch vụ công
            lead: Sở Nội vụ
            deadline: Quý II
    ```
    """

    code = "TGT303"
    name = "target-without-task"
    severity = Severity.ADVICE
    message = N_("no task speaks of “{topic}”, which this target is about")

    def check(self, context: Context) -> Iterator[Finding]:
        """One finding a target."""
        topics = tuple(_topics(context))
        if not (topics and context.work):
            return
        aimed = context.once(objectives)
        elsewhere = spoken_of(
            text.printed()
            for location, text, _ in context.texts
            if location[0] in _WORK and not aimed.hold(location)
        )
        seen = set()
        for target, about in topics:
            if f" {about} " not in elsewhere and about not in seen:
                seen.add(about)
                hint = Message(N_("give it a task with an agency and a deadline, or drop the target"))
                yield Finding(at(target), {"topic": about}, notes=(Note(NoteKind.HELP, hint),))


def _topics(context: Context) -> Iterator[tuple[Target, str]]:
    """The objectives, without goals that are judged, each with what it is about."""
    aimed = context.once(objectives)
    for target in context.targets:
        if (
            aimed.hold(target.location)
            and "goals" not in target.location
            and (about := topic(target.subject))
        ):
            yield target, about


_WORK = frozenset({"parts", "sections", "items", "points", "dashes", "annexes", "closing"})
