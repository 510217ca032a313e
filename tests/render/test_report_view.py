"""What a report says, read from its view."""

from __future__ import annotations

from datetime import date

import pytest

from cchc_cli.render.view import ReportView
from tests.reported import about, below, lines, view

Q1, YEAR = about("2026-Q1"), about("2026-N")
DONE = "status: hoàn thành"
PROOF = "evidence: Báo cáo số 15/BC-STP ngày 30/3/2026"


@pytest.fixture
def first_quarter() -> ReportView:
    return view(
        Q1,
        f"date: 2026-03-30, task: I.1, {DONE}, {PROOF}",
        f"date: 2026-01-20, task: I.2, part: Tháng 01, {DONE}",
        "date: 2026-02-10, task: II.2, percent: 60, value: 12 văn bản, note: chờ Bộ hướng dẫn",
        "date: 2026-03-10, task: II.4, status: tạm dừng",
        "date: 2026-03-20, target: dung-han, value: '93,5%'",
    )


def test_the_head_is_that_of_a_report_in_the_month_in_which_the_period_ends(
    first_quarter: ReportView,
) -> None:
    head = first_quarter.letterhead

    assert (first_quarter.kind, head.number, head.date) == ("BÁO CÁO", "/BC-UBND", "ngày tháng 3 năm 2026")
    assert first_quarter.title == (
        "Kết quả công tác cải cách hành chính quý I năm 2026",
        "và phương hướng, nhiệm vụ quý II năm 2026",
    )


def test_months_under_3_have_a_zero_as_the_decree_writes_them() -> None:
    assert view(about("2026-02")).letterhead.date == "ngày tháng 02 năm 2026"


def test_the_sections_and_items_are_those_of_the_ministrys_outline(first_quarter: ReportView) -> None:
    headings = [
        f"{block.label} {block.text}"
        for part in first_quarter.parts
        for block in part.blocks
        if block.heading and block.kind in ("section", "item")
    ]

    assert headings == [
        "I. KẾT QUẢ ĐẠT ĐƯỢC",
        "1. Công tác chỉ đạo, điều hành",
        "2. Cải cách thể chế",
        "3. Cải cách thủ tục",
        "4. Kết quả thực hiện các mục tiêu, chỉ tiêu",
        "5. Kinh phí thực hiện",
        "II. TỒN TẠI, HẠN CHẾ",
        "1. Nhiệm vụ chậm tiến độ",
        "2. Chỉ tiêu chưa đạt",
        "3. Nội dung không xác định được thời hạn",
        "4. Hạn chế khác và nguyên nhân",
        "III. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ II NĂM 2026",
        "1. Nhiệm vụ đến hạn",
        "2. Nhiệm vụ chuyển tiếp",
        "3. Giải pháp và kiến nghị",
    ]


def test_the_figure_of_the_ministry_stands_first(first_quarter: ReportView) -> None:
    assert below(first_quarter, "Công tác chỉ đạo, điều hành")[-1] == (
        "- Tình hình thực hiện kế hoạch: đến ngày 31/03/2026 đã hoàn thành 1/7 nhiệm vụ (14,29%), "
        "trong đó 1 nhiệm vụ hoàn thành trong kỳ; 2 đang thực hiện; 1 tạm dừng; 3 chưa có số liệu; "
        "1 nhiệm vụ có nội dung quá hạn."
    )


def test_an_area_tells_what_is_done_what_is_begun_and_what_nobody_has_recorded(
    first_quarter: ReportView,
) -> None:
    assert below(first_quarter, "Cải cách thể chế") == [
        "Hoàn thành 1/3 nhiệm vụ (33,33%), trong đó 1 nhiệm vụ hoàn thành trong kỳ.",
        "- Hoàn thành trong kỳ (1 nhiệm vụ):",
        (
            "+ Nhiệm vụ I.1: Rà soát văn bản; hoàn thành ngày 30/03/2026; "
            "minh chứng: Báo cáo số 15/BC-STP ngày 30/3/2026."
        ),
        "- Đang thực hiện (1 nhiệm vụ):",
        (
            "+ Nhiệm vụ I.2: Kế hoạch và báo cáo; đã hoàn thành 1/2 nội dung; "
            "đã hoàn thành nội dung “Tháng 01” ngày 20/01/2026; minh chứng: [cần bổ sung: minh chứng của nhiệm vụ I.2]."
        ),
        "- Chưa có số liệu (1 nhiệm vụ): [cần bổ sung: kết quả thực hiện nhiệm vụ I.3].",
    ]
    assert below(first_quarter, "Cải cách thủ tục")[1:] == [
        "- Đang thực hiện (1 nhiệm vụ):",
        "+ Nhiệm vụ II.2: Công khai thủ tục; đạt 60%; số liệu: 12 văn bản; ghi chú: chờ Bộ hướng dẫn.",
        "- Tạm dừng (1 nhiệm vụ):",
        "+ Nhiệm vụ II.4: Việc không có thời hạn.",
        "- Chưa có số liệu (2 nhiệm vụ): [cần bổ sung: kết quả thực hiện nhiệm vụ II.1; II.3].",
    ]


def test_what_was_done_before_the_period_is_told_by_its_number() -> None:
    told = view(about("2026-Q2"), f"date: 2026-03-30, task: I.1, {DONE}, {PROOF}")

    assert below(told, "Cải cách thể chế")[:2] == [
        "Hoàn thành 1/3 nhiệm vụ (33,33%), không có nhiệm vụ nào hoàn thành trong kỳ.",
        "- Đã hoàn thành trước kỳ báo cáo (1 nhiệm vụ): I.1.",
    ]


def test_late_work_has_its_days_and_its_agency(first_quarter: ReportView) -> None:
    assert below(first_quarter, "Nhiệm vụ chậm tiến độ") == [
        "Đến ngày 31/03/2026 có 1 nhiệm vụ với 1 nội dung đã quá thời hạn mà chưa ghi nhận hoàn thành:",
        (
            "- Nhiệm vụ II.1: Kế hoạch, rồi báo cáo; thời hạn 28/02/2026, chậm 31 ngày; chưa có số liệu; "
            "cơ quan chủ trì: Sở Tư pháp; Sở Nội vụ."
        ),
    ]


def test_many_late_rounds_are_told_together_and_other_parts_beside_them() -> None:
    told = view(YEAR, "date: 2026-12-01, task: I.1, status: đang thực hiện")

    late = below(told, "Nhiệm vụ chậm tiến độ")
    assert late[2] == (
        "- Nhiệm vụ II.1: Kế hoạch, rồi báo cáo; 3 kỳ (quý I; quý II; quý III), hạn sớm nhất 31/03/2026, "
        "chậm nhiều nhất 275 ngày; nội dung “Tháng 02” (hạn 28/02/2026, chậm 306 ngày); chưa có số liệu; "
        "cơ quan chủ trì: Sở Tư pháp; Sở Nội vụ."
    )


def test_what_has_no_day_is_named_with_its_reason(first_quarter: ReportView) -> None:
    assert below(first_quarter, "Nội dung không xác định được thời hạn")[1:] == [
        "- Thực hiện thường xuyên (1): II.2.",
        "- Phụ thuộc việc khác chưa có ngày (1): II.3.",
        "- Kế hoạch không ghi thời hạn (1): II.4.",
    ]


def test_what_falls_due_next_and_what_is_carried_over(first_quarter: ReportView) -> None:
    assert below(first_quarter, "Nhiệm vụ đến hạn")[:2] == [
        "Từ ngày 31/03/2026 đến ngày 30/06/2026 có 4 nội dung của 2 nhiệm vụ đến hạn:",
        (
            "- Nhiệm vụ I.3: Báo cáo quý; kỳ quý I (hạn 31/03/2026); kỳ quý II (hạn 30/06/2026); "
            "cơ quan chủ trì: Sở Nội vụ."
        ),
    ]
    assert below(first_quarter, "Nhiệm vụ chuyển tiếp") == [
        "Ngoài các nhiệm vụ nêu tại mục 1, tiếp tục thực hiện 3 nhiệm vụ chưa hoàn thành: I.2; II.2; II.4."
    ]


def test_many_rounds_ahead_are_told_together() -> None:
    told = view(about("2026-6T", date(2026, 3, 1)))

    assert below(told, "Nhiệm vụ đến hạn")[2] == (
        "- Nhiệm vụ I.3: Báo cáo quý; 4 kỳ, từ quý I (hạn 31/03/2026) đến quý IV (hạn 31/12/2026); "
        "cơ quan chủ trì: Sở Nội vụ."
    )


def test_after_the_plan_year_a_person_must_write() -> None:
    assert below(view(YEAR), "Nhiệm vụ đến hạn")[-1] == (
        "Nhiệm vụ của năm 2027 nằm ngoài năm kế hoạch: [cần bổ sung: nhiệm vụ trọng tâm của năm 2027]."
    )


def test_a_target_shows_its_value_and_how_it_stands(first_quarter: ReportView) -> None:
    (table,) = [table for part in first_quarter.parts for table in part.tables]

    assert [cell.paragraphs for cell in table.rows[0].cells] == [
        ("1",),
        ("Tỷ lệ hồ sơ đúng hạn đạt từ 95% trở lên",),
        ("93,5% (20/03/2026)",),
        ("Chưa đạt, còn thời hạn",),
    ]
    assert below(first_quarter, "Chỉ tiêu chưa đạt") == [
        "- Tỷ lệ hồ sơ đúng hạn đạt từ 95% trở lên: kết quả 93,5%; chưa đạt, còn thời hạn."
    ]


def test_a_target_without_a_value_is_never_called_missed() -> None:
    late = about("2026-N")
    (table,) = [table for part in view(late).parts for table in part.tables]

    assert [cell.paragraphs for cell in table.rows[0].cells[2:]] == [
        ("[cần bổ sung: kết quả của chỉ tiêu số 1]",),
        ("Chưa có số liệu, còn thời hạn",),
    ]


def test_the_annexes_hold_the_tasks_and_the_counts(first_quarter: ReportView) -> None:
    tasks, counts = first_quarter.annexes

    assert (tasks.label, counts.label) == ("Phụ lục I", "Phụ lục II")
    assert tasks.attached[0] == (
        "(Kèm theo Báo cáo số …/BC-UBND ngày … tháng 3 năm 2026 của Ủy ban nhân dân xã Tam Quang)"
    )
    rows = [tuple("/".join(cell.paragraphs) for cell in row.cells) for row in tasks.tables[0].rows]
    assert rows[:4] == [
        ("I", "CẢI CÁCH THỂ CHẾ"),
        (
            "1",
            "Rà soát văn bản",
            "Sở Tư pháp",
            "Quý I",
            "Hoàn thành ngày 30/03/2026",
            "Báo cáo số 15/BC-STP ngày 30/3/2026",
        ),
        (
            "2",
            "Kế hoạch và báo cáo",
            "Sở Nội vụ",
            "Tháng 01/Tháng 12",
            "Đang thực hiện/1/2 nội dung đã hoàn thành",
            "",
        ),
        ("3", "Báo cáo quý", "Sở Nội vụ", "Hằng quý", "Chưa có số liệu", ""),
    ]
    by_area, by_agency = counts.tables
    assert [tuple(cell.paragraphs[0] for cell in row.cells) for row in by_area.rows] == [
        ("1", "Cải cách thể chế", "3", "1", "33,33", "1", "0", "1", "0"),
        ("2", "Cải cách thủ tục", "4", "0", "0", "1", "1", "2", "1"),
        ("Tổng cộng", "7", "1", "14,29", "2", "1", "3", "1"),
    ]
    assert [row.cells[1].paragraphs[0] for row in by_agency.rows] == [
        "Sở Tư pháp",
        "Sở Nội vụ",
        "Không ghi cơ quan chủ trì",
    ]
    assert by_agency.notes[0].startswith("Nhiệm vụ có nhiều cơ quan chủ trì được tính cho từng cơ quan")


def test_without_records_the_report_says_so_and_counts_nothing() -> None:
    told = view(YEAR, kept=False)
    text = "\n".join(lines(told))

    assert "chưa có số liệu về tiến độ, nên chưa tính được tỷ lệ hoàn thành" in text
    assert "không xác định được nhiệm vụ nào chậm" in text
    assert "[cần bổ sung: kết quả thực hiện nhiệm vụ I.1; I.2; I.3]" in text
    assert "0/7" not in text
    assert "(0%)" not in text
    totals = told.annexes[1].tables[0].rows[-1]
    assert [cell.paragraphs for cell in totals.cells] == [("Tổng cộng",), ("7",), *[()] * 6]
    assert all(row.cells[4].paragraphs == ("Chưa có số liệu",) for row in told.annexes[0].tables[0].rows[1:4])


def test_every_place_to_write_is_listed_in_print_order(first_quarter: ReportView) -> None:
    assert first_quarter.gaps[0] == "[cần bổ sung: số, ngày ban hành kế hoạch]"
    assert first_quarter.gaps[-1] == "[cần bổ sung: cơ quan nhận báo cáo]"
    assert len(first_quarter.gaps) == 15


def test_the_report_of_one_agency_is_its_own_paper() -> None:
    told = view(Q1, f"date: 2026-03-30, task: I.1, {DONE}, {PROOF}", agency="Sở Tư pháp")

    assert told.letterhead.superior == "ỦY BAN NHÂN DÂN XÃ TAM QUANG"
    assert told.letterhead.issuer == ("SỞ TƯ PHÁP",)
    assert told.letterhead.number == "/BC-[cần bổ sung: ký hiệu cơ quan]"
    assert told.signature.lines == ("[cần bổ sung: quyền hạn, chức vụ của người ký]",)
    assert lines(told)[1] == "Phạm vi báo cáo: các nhiệm vụ do Sở Tư pháp chủ trì hoặc cùng chủ trì."
    assert "1/2 nhiệm vụ (50%)" in "\n".join(lines(told))
    assert len(told.annexes[1].tables) == 1


def test_money_recorded_is_added_up() -> None:
    told = view(
        Q1,
        "date: 2026-02-01, task: I.1, allocated: 50 triệu đồng",
        "date: 2026-03-01, task: I.1, spent: 12.500.000 đồng",
    )

    assert below(told, "Kinh phí thực hiện") == [
        (
            "Kinh phí theo kế hoạch: [cần bổ sung: kinh phí theo kế hoạch]; đã phân bổ: 50.000.000 đồng; "
            "đã sử dụng: 12.500.000 đồng."
        )
    ]
