from dataclasses import replace

import pytest

from cchc_cli.diagnostics import Diagnostic, Edit, Fix, Note, NoteKind, Related, Severity, Span
from cchc_cli.message import Message
from cchc_cli.output.display import width
from cchc_cli.output.findings.full import full
from cchc_cli.output.findings.report import Report
from cchc_cli.output.look import Look

FILE = "plans/nghe-an/2021.yaml"
SOURCE = """\
groups:
  - name: Huyện Tân Kỳ
    total: 735 000 000
    lines:
      - text: Chi thông tin tuyên truyền CCHC, công khai thủ tục hành chính
        amount: 108 350 000
"""
CATALOGUE = {
    "error": "lỗi",
    "wrong-subtotal": "tong-phu-sai",
    "on paper": "trong văn bản",
    "as a result": "kéo theo",
    "fix": "cách sửa",
    "{title} (unsafe: changes what the plan says)": "{title} (không an toàn: đổi nội dung)",
    "{count} error": "{count} lỗi",
    "{count} file": "{count} tệp",
    "{count} files": "{count} tệp",
    "{found} in {files} (checked {checked})": "{found} trong {files} (đã kiểm tra {checked})",
    "--unsafe-fixes mends {findings}; look at the changes": "--unsafe-fixes sửa được {findings}; cần xem lại",
    "{count} finding": "{count} vấn đề",
}
WRONG = Diagnostic(
    code="BUD101",
    name="wrong-subtotal",
    severity=Severity.ERROR,
    message=Message('tổng phụ của "Huyện Tân Kỳ" không bằng tổng các dòng'),
    file=FILE,
    span=Span(3, 12, 3, 23),
    label=Message("ghi 735.000.000 đồng; 5 dòng cộng lại được 843.350.000 đồng"),
    related=(
        Related(
            Span(6, 17, 6, 28), Message("đúng bằng số chênh lệch: dòng này có thể đã bị bỏ sót khi cộng")
        ),
    ),
    notes=(
        Note(NoteKind.WHERE, Message("Phụ lục kinh phí, mục 26")),
        Note(NoteKind.EFFECT, Message("tổng cộng 15.818.911.000 → 15.927.261.000 đồng, và số tiền bằng chữ")),
    ),
    fixes=(
        Fix(Message("sửa tổng phụ theo các dòng"), (Edit(Span(3, 12, 3, 23), "843 350 000"),), safe=False),
    ),
)
PLAIN = Diagnostic("TXT101", "x-y", Severity.ADVICE, Message("m"), FILE, Span(1, 1, 1, 7))


def translate(msgid: str) -> str:
    return CATALOGUE.get(msgid, msgid)


def english(msgid: str) -> str:
    return msgid


def report(*found: Diagnostic, source: str = SOURCE, **others: str) -> Report:
    return Report(found, {FILE: source, **others}, checked=2, mends=True)


def test_a_finding_has_place_excerpt_second_place_notes_and_fix() -> None:
    assert (
        full(report(WRONG), translate, Look(100))
        == """\
lỗi[BUD101] tong-phu-sai: tổng phụ của "Huyện Tân Kỳ" không bằng tổng các dòng
 --> plans/nghe-an/2021.yaml:3:12
  |
3 |     total: 735 000 000
  |            ^^^^^^^^^^^ ghi 735.000.000 đồng; 5 dòng cộng lại được 843.350.000 đồng
6 |         amount: 108 350 000
  |                 ----------- đúng bằng số chênh lệch: dòng này có thể đã bị bỏ sót khi cộng
  = trong văn bản: Phụ lục kinh phí, mục 26
  = kéo theo: tổng cộng 15.818.911.000 → 15.927.261.000 đồng, và số tiền bằng chữ
cách sửa: sửa tổng phụ theo các dòng (không an toàn: đổi nội dung)
3 -     total: 735 000 000
3 +     total: 843 350 000

1 lỗi trong 1 tệp (đã kiểm tra 2 tệp)
--unsafe-fixes sửa được 1 vấn đề; cần xem lại
"""
    )


def test_forty_columns_are_enough() -> None:
    text = full(report(WRONG), translate, Look(40))

    assert all(width(line) <= 40 for line in text.splitlines())
    assert (
        text
        == """\
lỗi[BUD101] tong-phu-sai: tổng phụ của
    "Huyện Tân Kỳ" không bằng tổng các
    dòng
 --> plans/nghe-an/2021.yaml:3:12
  |
3 |     total: 735 000 000
  |            ^^^^^^^^^^^
  |       ghi 735.000.000 đồng; 5 dòng
  |       cộng lại được 843.350.000 đồng
6 |         amount: 108 350 000
  |                 -----------
  |       đúng bằng số chênh lệch: dòng
  |       này có thể đã bị bỏ sót khi
  |       cộng
  = trong văn bản: Phụ lục kinh phí, mục
    26
  = kéo theo: tổng cộng 15.818.911.000 →
    15.927.261.000 đồng, và số tiền bằng
    chữ
cách sửa: sửa tổng phụ theo các dòng
    (không an toàn: đổi nội dung)
3 -     total: 735 000 000
3 +     total: 843 350 000

1 lỗi trong 1 tệp (đã kiểm tra 2 tệp)
--unsafe-fixes sửa được 1 vấn đề; cần
xem lại
"""
    )


def test_colour_changes_no_letter_and_no_place() -> None:
    import re

    colored = full(report(WRONG), translate, Look(80, color=True))

    assert colored.startswith("\x1b[1;31mlỗi[BUD101]\x1b[0m ")
    assert re.sub(r"\x1b\[[\d;]*m", "", colored) == full(report(WRONG), translate, Look(80))
    assert "\x1b" not in full(report(WRONG), translate, Look(80))


def test_findings_come_in_the_order_of_the_files() -> None:
    later = replace(PLAIN, span=Span(4, 5, 4, 10))

    text = full(report(later, WRONG, PLAIN), english, Look())

    assert [line for line in text.splitlines() if "-->" in line] == [
        f" --> {FILE}:1:1",
        f" --> {FILE}:3:12",
        f" --> {FILE}:4:5",
    ]


def test_a_place_in_another_file_has_its_own_arrow() -> None:
    found = replace(PLAIN, related=(Related(Span(2, 3, 2, 7), Message("khai ở đây"), "agencies.yaml"),))

    text = full(report(found, **{"agencies.yaml": "agencies:\n  name: Sở Nội vụ\n"}), english, Look())

    assert text.splitlines()[1:9] == [
        f" --> {FILE}:1:1",
        "  |",
        "1 | groups:",
        "  | ^^^^^^",
        " --> agencies.yaml:2:3",
        "  |",
        "2 |   name: Sở Nội vụ",
        "  |   ---- khai ở đây",
    ]


def test_a_file_named_as_its_own_second_place_shares_the_excerpt() -> None:
    found = replace(PLAIN, related=(Related(Span(2, 5, 2, 9), Message("m"), FILE),))

    assert full(report(found), english, Look()).count("-->") == 1


def test_without_the_text_the_words_are_still_said() -> None:
    text = full(Report((WRONG,), {}, checked=1), english, Look(100))

    assert text.splitlines()[1:4] == [
        f" --> {FILE}:3:12",
        "  = ghi 735.000.000 đồng; 5 dòng cộng lại được 843.350.000 đồng",
        "  = 6:17: đúng bằng số chênh lệch: dòng này có thể đã bị bỏ sót khi cộng",
    ]


def test_a_finding_about_a_whole_file_has_no_excerpt() -> None:
    found = replace(PLAIN, span=None)

    assert full(report(found), english, Look()).splitlines()[:3] == [
        "advice[TXT101] x-y: m",
        f" --> {FILE}",
        "",
    ]


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        (NoteKind.WHERE, "  = on paper: x"),
        (NoteKind.EFFECT, "  = as a result: x"),
        (NoteKind.HELP, "  = what to do: x"),
        (NoteKind.CAUSE, "  = why: x"),
    ],
)
def test_every_kind_of_note_says_what_it_is(kind: NoteKind, line: str) -> None:
    assert (
        line in full(report(replace(PLAIN, notes=(Note(kind, Message("x")),))), english, Look()).splitlines()
    )


def test_a_plan_cannot_send_commands_to_the_terminal() -> None:
    found = replace(
        PLAIN,
        message=Message("{value}", {"value": "\x1b[2J"}),
        label=Message("\x07"),
        notes=(Note(NoteKind.HELP, Message("\x1b[31m")),),
        fixes=(Fix(Message("\x1b"), (Edit(Span(1, 1, 1, 7), "\x1b[1m"),), safe=True),),
        file="a\x1bb.yaml",
    )

    text = full(Report((found,), {"a\x1bb.yaml": "groups: \x1b\n"}, checked=1), english, Look())

    assert "\x1b" not in text
    assert "\x07" not in text
    assert "<U+001B>[2J" in text


def change(*edits: Edit, source: str = SOURCE, columns: int = 80) -> list[str]:
    found = replace(PLAIN, fixes=(Fix(Message("t"), edits, safe=True),))
    lines = full(report(found, source=source), english, Look(columns)).splitlines()
    return lines[lines.index("fix: t (safe)") + 1 : lines.index("", 2)]


def test_a_line_put_in_is_not_shown_as_a_change_of_the_next() -> None:
    assert change(Edit(Span(2, 1, 2, 1), "  # ghi chú\n")) == ["2 +   # ghi chú"]


def test_a_line_taken_out_is_not_shown_as_a_change_of_the_next() -> None:
    assert change(Edit(Span(3, 1, 4, 1), "")) == ["3 -     total: 735 000 000"]


def test_edits_far_apart_are_shown_apart_with_the_line_numbers_of_each_side() -> None:
    edits = (Edit(Span(6, 17, 6, 28), "1"), Edit(Span(2, 1, 2, 1), "  # a\n  # b\n"))

    assert change(*edits) == [
        "2 +   # a",
        "3 +   # b",
        "6 -         amount: 108 350 000",
        "8 +         amount: 1",
    ]


def test_edits_of_one_line_are_shown_as_one_change() -> None:
    edits = (Edit(Span(3, 5, 3, 10), "sum"), Edit(Span(3, 12, 3, 23), "1"))

    assert change(*edits) == ["3 -     total: 735 000 000", "3 +     sum: 1"]


def test_a_change_that_does_not_show_is_left_to_its_title() -> None:
    assert change(Edit(Span(1, 5, 1, 8), ""), source="a: b   \n") == []


def test_a_long_change_is_cut_short() -> None:
    lines = change(Edit(Span(1, 1, 1, 1), "".join(f"# {number}\n" for number in range(20))))

    assert (len(lines), lines[7:]) == (9, [" 8 + # 7", "   + …"])


def test_a_change_at_the_end_of_a_long_line_is_in_sight() -> None:
    source = "text: " + "một hai ba " * 20 + "bốn\n"
    lines = change(Edit(Span(1, 227, 1, 230), "năm"), source=source, columns=40)

    assert [line[-3:] for line in lines] == ["bốn", "năm"]
    assert all(width(line) <= 40 for line in lines)


def test_a_windows_file_with_a_byte_order_mark_is_mended_like_any_other() -> None:
    assert change(Edit(Span(2, 4, 2, 5), "3"), source="\ufeffa: 1\r\nb: 2\r\n") == ["2 - b: 2", "2 + b: 3"]
