from dataclasses import replace

from markdown_it import MarkdownIt

from cchc_cli.message import Message
from cchc_cli.output.findings.md import md
from cchc_cli.output.findings.report import Report
from cchc_cli.output.look import Look
from tests.output.findings.sample import REPORT, WHOLE, english


def test_findings_stand_under_their_files_after_the_count() -> None:
    assert (
        md(REPORT, english, Look(20))
        == """\
**1 error, 1 warning, 3 pieces of advice in 2 files (checked 3 files)**

silenced in the files: 1 finding

#### b.yaml

- **warning** no-deadline (DUE204): nothing is due

#### plans/kế hoạch, 100%.yaml

- **error** 3:12 wrong-subtotal (BUD101): the sub-total of “Huyện Tân Kỳ \\| &lt;b&gt; x::y” is wrong by 100%
  - printed 735
  - plans/kế hoạch, 100%.yaml:6:17: just the \\[difference\\]
  - agencies.yaml:2:3: declared here
  - on paper: annex II, item 26
  - as a result: the total: 15 → 16
  - fix: correct it (unsafe: changes what the plan says)
- **advice** 4:5 mixed-dashes (TXT105): m
- **advice** 5:22 double-space (TXT101): two spaces
  - fix: take one out (safe)
- **advice** 7:22 double-space (TXT101): two spaces
  - fix: take one out (safe)
"""
    )


def test_what_a_plan_says_is_shown_and_never_read_as_markup() -> None:
    said = "*a* _b_ `c` [d](e) <i>f</i> &amp; ~~g~~ | h \\* # i $j$ ![k](l)"
    html = MarkdownIt("commonmark").render(
        md(replace(REPORT, found=(replace(WHOLE, message=Message(said), file=said),)), english, Look())
    )

    shown = said.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert f"<h4>{shown}</h4>" in html
    assert f"<strong>warning</strong> no-deadline (DUE204): {shown}</li>" in html


def test_a_line_break_in_a_plan_does_not_end_the_list() -> None:
    text = md(replace(REPORT, found=(replace(WHOLE, message=Message("a\n\n# b")),)), english, Look())

    assert text.endswith("- **warning** no-deadline (DUE204): a  \\# b\n")


def test_a_clean_run_is_one_line() -> None:
    assert md(Report((), {}, checked=2), english, Look()) == "**no errors (checked 2 files)**\n"
