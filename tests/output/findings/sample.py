"""A report in which everything occurs that a form of report can get wrong."""

from __future__ import annotations

from xml.etree.ElementTree import Element, fromstring

from cchc_cli.diagnostics import (
    Diagnostic,
    Edit,
    Fix,
    Note,
    NoteKind,
    Page,
    Related,
    Severity,
    Span,
)
from cchc_cli.message import Message
from cchc_cli.output.findings.report import Report

FILE = "plans/kế hoạch, 100%.yaml"
SOURCE = """\
groups:
  - name: Huyện Tân Kỳ | <b>
    total: 735 000 000
    lines:
      - text: [x] Chi  tuyên truyền
        amount: 108 350 000
      - text: [x] Chi  tuyên truyền
"""
WRONG = Diagnostic(
    "BUD101",
    "wrong-subtotal",
    Severity.ERROR,
    Message("the sub-total of “{name}” is wrong by 100%", {"name": "Huyện Tân Kỳ | <b>\nx::y"}),
    FILE,
    Span(3, 12, 3, 23),
    ("groups", 0, "total"),
    Message("printed 735"),
    (
        Related(Span(6, 17, 6, 28), Message("just the [difference]")),
        Related(Span(2, 3, 2, 7), Message("declared here"), "agencies.yaml"),
    ),
    (
        Note(NoteKind.WHERE, Message("annex II, item 26")),
        Note(NoteKind.EFFECT, Message("the total: 15 → 16")),
    ),
    (Fix(Message("correct it"), (Edit(Span(3, 12, 3, 23), "843 350 000"),), safe=False),),
)
TABLE = Diagnostic("TXT105", "mixed-dashes", Severity.ADVICE, Message("m"), FILE, Span(4, 5, 7, 1))
TWICE = tuple(
    Diagnostic(
        "TXT101",
        "double-space",
        Severity.ADVICE,
        Message("two spaces"),
        FILE,
        Span(line, 22, line, 24),
        fixes=(Fix(Message("take one out"), (Edit(Span(line, 23, line, 24), ""),), safe=True),),
    )
    for line in (5, 7)
)
WHOLE = Diagnostic("DUE204", "no-deadline", Severity.WARNING, Message("nothing is due"), "b.yaml")
SILENCED = Diagnostic(
    "ORG101", "unknown-agency", Severity.ERROR, Message("unknown"), FILE, Span(2, 11, 2, 23)
)
PAGE = Page(
    "BUD101",
    "wrong-subtotal",
    Severity.ERROR,
    "…",
    "The sub-total is not the sum of its lines.",
    ("Money is released by the printed figure.", "So are the words."),
    ("total: 60  # error\n",),
    ("total: 75\n",),
    fix="unsafe",
)
REPORT = Report(
    (TABLE, *TWICE, WRONG, WHOLE),
    {FILE: SOURCE, "b.yaml": "title: B\n"},
    checked=3,
    silenced=(SILENCED,),
    names=(FILE, "b.yaml", "clean.yaml"),
    pages={"BUD101": PAGE},
)

VIETNAMESE = {
    "error": "lỗi",
    "wrong-subtotal": "tong-phu-sai",
    "on paper": "trong văn bản",
    "as a result": "kéo theo",
    "fix": "cách sửa",
    "en": "vi",
    "A wrong example": "Ví dụ sai",
    "A right example": "Ví dụ đúng",
    PAGE.summary: "Tổng phụ không bằng tổng các dòng.",
    PAGE.why[0]: "Tiền được cấp theo con số in trên văn bản.",
}


def vietnamese(msgid: str) -> str:
    return VIETNAMESE.get(msgid, msgid)


def parsed(xml: str) -> Element:
    return fromstring(xml.encode())  # noqa: S314 - nobody else has written it


def english(msgid: str) -> str:
    return msgid
