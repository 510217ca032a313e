"""Head, foot, attach lines, dates and ends of papers: what the examples of the rules do not show."""

from __future__ import annotations

import pytest

from cchc_cli.diagnostics import Diagnostic
from tests.tools.plans import LISTED, at, found, found_in, mended, one, whole

COMMITTEE = "ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG"


def paper(
    number: str = "12/KH-UBND",
    issuer: str = COMMITTEE,
    place: str = "Tương Dương",
    date: str = "05/01/2026",
    signature: str = "[CHỦ TỊCH]",
    more: str = "",
) -> str:
    """The head and foot of a paper."""
    return (
        f"document:\n  issuer: {issuer}\n  number: {number}\n  place: {place}\n  date: {date}\n"
        f"  signature: {signature}\n{more}"
    )


DECISION = """\
decision:
  title: Ban hành Kế hoạch Cải cách hành chính huyện Tương Dương năm 2026
  articles:
    - Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2026.
    - Trưởng các phòng, ban chịu trách nhiệm thi hành Quyết định này./.
"""


def codes(fragment: str, *asked: str) -> list[str]:
    """The codes of what is found."""
    return [each.code for each in found(fragment, LISTED, *asked)]


def words(fragment: str, *asked: str) -> list[tuple[str, str]]:
    """Codes and words of what is found."""
    return [(each.code, at(each, whole(fragment))) for each in found(fragment, LISTED, *asked)]


def reasons(wrong: Diagnostic) -> str:
    """The message."""
    return str(wrong.message)


# Symbols


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("12/QĐ-UBND", [("DOC101", "QĐ")]),
        ("12/BC-UBND", [("DOC101", "BC")]),
        ("12/UBND-KH", [("DOC101", "UBND")]),
        ("12/KH-SNV", [("DOC102", "SNV")]),
        ("12/KH-HĐND", [("DOC102", "HĐND")]),
        ("12/KH-UBND", []),
        ("0155/KH-UBND", []),
        ("12/UBND-VX", []),
        ("12/KHPH-UBND", []),
    ],
)
def test_a_symbol_fits_kind_and_issuer(number: str, expected: list[tuple[str, str]]) -> None:
    assert words(paper(number), "DOC101", "DOC102")[:1] == expected


@pytest.mark.parametrize(
    ("issuer", "number"),
    [
        ("SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN", "12/KH-SNN&PTNT"),
        ("SỞ GIÁO DỤC VÀ ĐÀO TẠO", "12/KH-GDĐT"),
        ("BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH", "12/KH-BCĐCCHC"),
        ("PHÒNG VĂN HÓA - XÃ HỘI", "12/KH-VHXH"),
        ("THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN HUYỆN", "12/KH-HĐND"),
        ("UBND XÃ TAM QUANG", "12/KH-UBND"),
        ("BẢO HIỂM XÃ HỘI TỈNH", "12/KH-BHXH"),
        ("HỌC VIỆN X", "12/KH-HVX"),
    ],
)
def test_abbreviations_of_ones_own_name_are_let_pass(issuer: str, number: str) -> None:
    assert codes(paper(number, issuer), "DOC101", "DOC102") == []


def test_a_plan_that_is_enclosed_in_a_decision_bears_the_decisions_symbol() -> None:
    alone = paper("12/QĐ-UBND") + "attached: (Kèm theo Quyết định số {number} {date} của UBND huyện)\n"

    assert codes(paper("12/QĐ-UBND") + DECISION, "DOC101", "DOC103") == []
    assert codes(alone, "DOC101", "DOC103") == []


# Attach lines


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("(Kèm theo Kế hoạch số {number} {date} của UBND huyện)", []),
        ("(Kèm theo Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026 của UBND huyện Tương Dương)", []),
        ("(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân huyện)", []),
        ("(Kèm theo Kế hoạch số    /KH-UBND ngày    tháng 01 năm 2026 của UBND huyện)", []),
        ("(Kèm theo Kế hoạch cải cách hành chính của UBND tỉnh)", []),
        ("(Kèm theo Kế hoạch này)", []),
        ("(Giai đoạn 2021 - 2025)", []),
        ("(Kèm theo Kế hoạch số 21/KH-UBND {date} của UBND huyện)", ["21/KH-UBND"]),
        ("(Kèm theo Kế hoạch số {number} ngày 05/01/2025 của UBND huyện)", ["ngày 05/01/2025"]),
        ("(Kèm theo Quyết định số {number} {date} của UBND huyện)", ["Quyết định"]),
        ("(Kèm theo Kế hoạch số {number} {date} của UBND tỉnh Hà Tĩnh)", ["UBND tỉnh Hà Tĩnh"]),
        ("(Kèm theo Kế hoạch số    /QĐ-UBND ngày    tháng 01 năm 2026 của UBND huyện)", ["/QĐ-UBND"]),
    ],
)
def test_an_attach_line_names_the_paper_it_belongs_to(line: str, expected: list[str]) -> None:
    fragment = f"annexes:\n  - title: A\n    attached: {line}\n    text: b\n"

    assert [each for _, each in words(fragment, "DOC103")] == expected


def test_all_that_is_wrong_in_a_line_is_one_finding() -> None:
    line = "(Kèm theo Quyết định số 21/QĐ-UBND ngày 05/01/2025 của UBND tỉnh Hà Tĩnh)"

    assert codes(f"annexes:\n  - title: A\n    attached: {line}\n    text: b\n", "DOC103") == ["DOC103"]


LINES = """
annexes:
  - title: A
    attached: (Kèm theo Kế hoạch số {{number}}{first} của UBND huyện)
    text: a
  - title: B
    attached: (Kèm theo Kế hoạch số {{number}}{second} của UBND huyện)
    text: a
  - title: C
    attached: (Kèm theo Kế hoạch số {{number}}{third} của UBND huyện)
    text: a
"""


@pytest.mark.parametrize(
    ("first", "second", "third", "expected"),
    [
        (" {date}", " {date}", " {date}", []),
        (", {date}", ", {date}", " {date}", ["{number} {date}"]),
        (" {date}", " {date}", ", ngày 05/01/2026", [", ngày 05/01/2026"]),
        (" {date}", " ngày 05 tháng 01 năm 2026", " {date}", []),
    ],
)
def test_the_line_that_differs_from_most_is_found(
    first: str, second: str, third: str, expected: list[str]
) -> None:
    fragment = LINES.format(first=first, second=second, third=third)

    assert [each for _, each in words(fragment, "DOC303")] == expected


def test_a_wording_that_all_lines_share_is_one_finding_and_one_repair() -> None:
    fragment = LINES.format(first=" {date}", second=" {date}", third=" {date}").replace("(Kèm", "(Ban hành")

    wrong = one(fragment, LISTED, "DOC304")

    assert len(wrong.related) == 2
    assert "Ban hành" not in mended(whole(fragment), wrong.fixes[0])


# Titles


@pytest.mark.parametrize(
    ("title", "count"),
    [
        ("Ban hành Kế hoạch Cải cách hành chính huyện Tương Dương năm 2026", 0),
        ("BAN HÀNH KẾ HOẠCH CCHC HUYỆN TƯƠNG DƯƠNG NĂM 2026", 0),
        ("Về việc ban hành Kế hoạch cải cách hành chính năm 2026", 0),
        ("Phê duyệt Kế hoạch Cải cách hành chính nhà nước huyện Tương Dương năm 2026", 0),
        ("Ban hành Kế hoạch Cải cách hành chính huyện Tương Dương năm 2025", 1),
        ("Ban hành Kế hoạch Cải cách hành chính huyện Kỳ Sơn năm 2026", 1),
    ],
)
def test_titles_that_say_different_things_are_found(title: str, count: int) -> None:
    fragment = f"decision:\n  title: {title}\n  articles: [Ban hành.]\n"

    assert len(codes(fragment, "DOC202")) == count


@pytest.mark.parametrize(
    "title",
    [
        "Cải cách hành chính giai đoạn 2021 - 2025",
        "Khắc phục hạn chế của Chỉ số cải cách hành chính năm 2024",
        "Tổng kết Chương trình cải cách hành chính năm 2025",
        "Cải cách hành chính",
    ],
)
def test_titles_that_look_back_or_name_a_period_are_no_other_year(title: str) -> None:
    assert codes(f"title: {title}\n", "DOC203") == []


# Signature, place, recipients


@pytest.mark.parametrize(
    ("signature", "issuer", "expected"),
    [
        ("[TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH]", COMMITTEE, []),
        ("[TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH]", COMMITTEE, []),
        ("[TM. ỦY BAN NHÂN DÂN, Q. CHỦ TỊCH]", COMMITTEE, []),
        ("[TL. CHỦ TỊCH, CHÁNH VĂN PHÒNG]", COMMITTEE, []),
        ("[TUQ. CHỦ TỊCH, PHÓ GIÁM ĐỐC SỞ NỘI VỤ]", COMMITTEE, []),
        ("[KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC]", "SỞ NỘI VỤ", []),
        ("[KT. BỘ TRƯỞNG, THỨ TRƯỞNG]", "BỘ NỘI VỤ", []),
        ("[TM. BAN THƯỜNG TRỰC, PHÓ CHỦ TỊCH]", "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH X", []),
        ("[TM. BAN CHỈ ĐẠO, PHÓ TRƯỞNG BAN]", "BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH", []),
        ("[TM. ỦY BAN NHÂN DÂN, PHÓ CHỦ TỊCH]", COMMITTEE, ["PHÓ CHỦ TỊCH"]),
        ("[TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, CHỦ TỊCH]", COMMITTEE, ["CHỦ TỊCH"]),
        ("[TM. HỘI ĐỒNG NHÂN DÂN, CHỦ TỊCH]", COMMITTEE, ["TM. HỘI ĐỒNG NHÂN DÂN"]),
        ("[TM. ỦY BAN NHÂN DÂN, GIÁM ĐỐC]", "SỞ NỘI VỤ", ["TM. ỦY BAN NHÂN DÂN"]),
        ("[KT. CHỦ TỊCH]", COMMITTEE, ["KT. CHỦ TỊCH"]),
    ],
)
def test_the_lines_of_a_signature_fit_each_other(signature: str, issuer: str, expected: list[str]) -> None:
    fragment = paper(issuer=issuer, signature=signature)

    assert [each for _, each in words(fragment, "DOC205")] == expected


@pytest.mark.parametrize(
    ("signature", "issuer", "expected"),
    [
        ("[TM ỦY BAN NHÂN DÂN, CHỦ TỊCH]", COMMITTEE, "TM. ỦY BAN NHÂN DÂN"),
        ("[T/M ỦY BAN NHÂN DÂN, CHỦ TỊCH]", COMMITTEE, "TM. ỦY BAN NHÂN DÂN"),
        ("[T/M BAN THƯỜNG VỤ, BÍ THƯ]", "ĐẢNG ỦY XÃ TAM QUANG", None),
        ("[TM. ỦY BAN NHÂN DÂN, QUYỀN CHỦ TỊCH]", COMMITTEE, None),
    ],
)
def test_marks_of_authority_have_a_full_stop_but_in_the_partys_papers(
    signature: str, issuer: str, expected: str | None
) -> None:
    wrong = found(paper(issuer=issuer, signature=signature), LISTED, "DOC310")

    assert [each.fixes[0].edits[0].replacement for each in wrong] == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("place", "count"), [("Tương Dương", 0), ("TƯƠNG DƯƠNG", 0), ("Tuong Dương", 1), ("Hòa Bình", 0)]
)
def test_a_place_with_other_marks_than_the_issuers_name_is_misspelt(place: str, count: int) -> None:
    assert len(codes(paper(place=place), "DOC206")) == count


@pytest.mark.parametrize(
    ("recipients", "expected"),
    [
        ("[Như Điều 2, 'Lưu: VT']", []),
        ("[Như Điều 4, 'Lưu: VT']", [("NUM102", "Điều 4")]),
        ("[Như Điều 1, 'Lưu: VT']", [("NUM103", "Điều 1")]),
        ("[Như trên, 'Lưu: VT']", [("DOC208", "Như trên")]),
        ("[Sở Nội vụ]", [("DOC307", "Sở Nội vụ")]),
        ("[Sở Nội vụ, 'Lưu VT, NV.']", []),
    ],
)
def test_recipients_name_the_article_that_makes_them_answerable(
    recipients: str, expected: list[tuple[str, str]]
) -> None:
    fragment = paper("12/QĐ-UBND", more=f"  recipients: {recipients}\n") + DECISION

    assert words(fragment, "NUM102", "NUM103", "DOC208", "DOC307") == expected


def test_an_article_is_sent_to_only_where_a_decision_has_articles() -> None:
    fragment = paper(more="  recipients: [Như Điều 2, 'Lưu: VT']\n")

    assert words(fragment, "NUM102") == [("NUM102", "Điều 2")]


@pytest.mark.parametrize(
    ("status", "number", "date", "expected"),
    [
        ("", "/KH-UBND", "tháng 01 năm 2026", [("DOC204", "/KH-UBND")]),
        ("", "12/KH-UBND", "tháng 01 năm 2026", [("DOC204", "tháng 01 năm 2026")]),
        ("đã ban hành", "/KH-UBND", "05/01/2026", [("DOC204", "/KH-UBND")]),
        ("dự thảo", "/KH-UBND", "tháng 01 năm 2026", []),
        ("đã ban hành", "12/KH-UBND", "05/01/2026", []),
    ],
)
def test_blanks_are_right_in_a_draft_only(
    status: str, number: str, date: str, expected: list[tuple[str, str]]
) -> None:
    fragment = paper(number, date=date, more=f"  status: {status}\n" if status else "")

    assert words(fragment, "DOC204") == expected


# References to places


BODY = """
sections:
  - heading: A
    items: [a, b, c]
  - heading: B
    items:
      - {text}
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Theo mục II Kế hoạch này", []),
        ("Theo (mục 1, mục 3, phần I) nêu trên", []),
        ("Theo khoản 3 Mục I Kế hoạch này", []),
        ("Theo khoản 9 Điều 26 Nghị định số 60/2021/NĐ-CP", []),
        ("Theo mục IX Nghị quyết số 76/NQ-CP", []),
        ("Theo Mục V Kế hoạch này", ["Mục V"]),
        ("Theo (mục 1, mục 7, phần I) nêu trên", ["mục 7"]),
    ],
)
def test_places_of_the_plan_itself_are_looked_up(text: str, expected: list[str]) -> None:
    assert [each for _, each in words(BODY.format(text=text), "NUM102")] == expected


# Dates and ends


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("ngày 14/2/2015", "14/02/2015"),
        ("ngày 3/6/2023", "03/6/2023"),
        ("ngày 5 tháng 1 năm 2020", "05 tháng 01 năm 2020"),
        ("trước ngày 5/3", "05/3"),
        ("ngày 20 tháng 6 năm 2020", None),
        ("ngày 08 tháng 11 năm 2011", None),
        ("hỗ trợ 24/7, mức 3/5", None),
        ("Thông tư số 1/2020/TT-BNV", None),
        ("Tháng 1, Tháng 01", None),
    ],
)
def test_days_under_ten_and_the_months_one_and_two_take_a_zero(text: str, right: str | None) -> None:
    wrong = found(f"text: {text}.\n", LISTED, "DOC301")

    assert [each.fixes[0].edits[0].replacement for each in wrong] == ([right] if right else [])


def test_a_plan_that_always_puts_the_zero_is_left_alone() -> None:
    assert codes("text: Ngày 07/03/2019, ngày 08/04/2020, ngày 14/3/2022.\n", "DOC302") == []


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        ("Kế hoạch này./.", []),
        ("“Văn hiến - Hội nhập”./.", []),
        ("Kế hoạch này.", ["này."]),
        ("(Phụ lục đính kèm)", ["kèm)"]),
        ("bản chép đứt ở đây…", []),
    ],
)
def test_the_text_of_a_plan_ends_with_its_mark(last: str, expected: list[str]) -> None:
    fragment = f"sections:\n  - heading: A\n    text: {last}\nannexes:\n  - title: B\n    text: c.\n"

    assert [each for _, each in words(fragment, "DOC305")] == expected


def test_a_decision_and_its_plan_end_each_with_the_mark() -> None:
    fragment = DECISION + "sections:\n  - heading: A\n    text: Kế hoạch này./.\n"

    assert codes(fragment, "DOC305", "DOC306") == []
    assert codes(fragment.replace("./.", "."), "DOC305") == ["DOC305"] * 2


@pytest.mark.parametrize(
    ("last", "right"),
    [
        ("này././", "này./."),
        ("này/.", "này./."),
        ("này.//.", "này./."),
        ("này. /.", "này./."),
        ("này./..", "này./."),
    ],
)
def test_a_mark_written_otherwise_is_mended(last: str, right: str) -> None:
    fragment = f"sections:\n  - heading: A\n    text: Kế hoạch {last}\n"

    wrong = one(fragment, LISTED, "DOC305", "DOC306")

    assert wrong.code == "DOC306"
    assert f"Kế hoạch {right}\n" in mended(whole(fragment), wrong.fixes[0])


@pytest.mark.parametrize(
    "text", ["và/hoặc", "100 đ/xã. Rà soát", "https://a.vn/.", "tỉnh/huyện.", "đ/c Hưng."]
)
def test_a_slash_is_no_end_mark(text: str) -> None:
    fragment = f'sections:\n  - heading: A\n    text: "{text} b."\n  - heading: B\n    text: c./.\n'

    assert codes(fragment, "DOC306") == []


def test_an_annex_may_end_with_the_mark() -> None:
    fragment = "sections:\n  - text: a./.\nannexes:\n  - title: B\n    text: c\n    closing: d./.\n"

    assert codes(fragment, "DOC306") == []


# Headings


def test_a_title_in_small_letters_beside_capitals_is_found_whatever_stands_in_brackets() -> None:
    fragment = """
    annexes:
      - title: NHIỆM VỤ (tính đến ngày 31 tháng 12)
        text: a
      - title: Dự kiến kinh phí
        text: a
    """

    assert words(fragment, "DOC309") == [("DOC309", "Dự kiến kinh phí")]


def test_an_area_that_is_a_task_itself_is_no_heading() -> None:
    area = "  - area: {area}\n    tasks:\n      - title: a\n        deadline: Quý I\n"
    capitals = area.format(area="CẢI CÁCH THỂ CHẾ") + area.format(area="CẢI CÁCH CHẾ ĐỘ CÔNG VỤ")
    task = "  - area: Thực hiện các nội dung khác\n    deadline: Quý I\n"

    assert codes(f"areas:\n{capitals}{task}", "DOC309") == []
    assert codes(f"areas:\n{capitals}{area.format(area='Thực hiện các nội dung khác')}", "DOC309") == [
        "DOC309"
    ]


def test_one_area_in_capitals_shows_no_habit() -> None:
    area = "  - area: {area}\n    tasks:\n      - title: a\n        deadline: Quý I\n"
    areas = area.format(area="CẢI CÁCH THỂ CHẾ") + area.format(area="Cải cách tài chính công")

    assert codes(f"areas:\n{areas}", "DOC309") == []


def test_a_head_with_a_key_missing_is_not_held_against_anything() -> None:
    text = whole(
        "annexes:\n  - title: A\n    attached: (Kèm theo Kế hoạch số {number} {date} của UBND huyện)\n"
    )
    faulty = text.replace(f"  issuer: {COMMITTEE}\n", "")

    assert [each.code for each in found_in(faulty, LISTED, "DOC")] == ["SCH002"]
