from __future__ import annotations

from datetime import date

import pytest

from cchc_cli.analysis.renewal.setting import Records
from cchc_cli.analysis.results import results
from cchc_cli.analysis.target_result import TargetResult
from cchc_cli.plan.plan import Plan
from cchc_cli.repository.agencies import Agency, AgencyList
from cchc_cli.repository.recognition import Registry
from cchc_cli.repository.results import Delivery, ResultEntry
from cchc_cli.source.loader import load_text
from cchc_cli.source.text import SourceText
from tests.analysis.renewal.small import HEAD, next_year, whole

TASKS = """\
annexes:
  - title: PHỤ LỤC
    areas:
      - area: CẢI CÁCH THỂ CHẾ
        tasks:
          # việc một lần
          - title: Ban hành Đề án một cửa
            deadline: Quý III
          - title: Theo dõi thi hành pháp luật
            deadline: Hằng quý
          - title: Ban hành Kế hoạch rà soát năm 2024
            deadline: Tháng 01/2024
          - title: Sắp xếp các phòng
            deadline: Trước ngày 30/6/2024
      - area: TÀI CHÍNH CÔNG
        tasks:
          - title: Lập Đề án tự chủ
            deadline: Quý II
  - title: KINH PHÍ
    budget:
      unit: triệu đồng
      lines:
        - text: Rà soát văn bản
          amount: 20
          task: I.3
        - text: Viết Đề án
          amount: 30
          task: I.1
      total: 50
    closing: "Bằng chữ: Năm mươi triệu đồng./."
"""


def test_the_head_is_that_of_a_draft() -> None:
    text = whole(HEAD + "text: Ủy ban nhân dân tỉnh ban hành Kế hoạch.\n")

    assert text == (
        HEAD.replace("title:", f"{HEADING}\ntitle:", 1)
        .replace("năm 2024", "năm 2025")
        .replace("year: 2024", "year: 2025")
        .replace("  issuer", "  status: dự thảo\n  issuer")
        .replace("12/KH-UBND", "/KH-UBND")
        .replace("05/01/2024", "tháng 12 năm 2024")
        .replace("  signer", "  # đề xuất: kiểm tra lại người ký\n  signer")
        + "text: Ủy ban nhân dân tỉnh ban hành Kế hoạch.\n"
    )


HEADING = "# Dự thảo lập từ kế hoạch trước cho năm 2025: mỗi chỗ phải điền có chú thích “cần điền”, mỗi chỗ máy đoán có chú thích “đề xuất”; xem xong thì xóa."


def test_a_draft_made_from_a_draft_does_not_collect_proposals() -> None:
    once = whole(HEAD + TASKS)
    twice = whole(once, year=2026)

    assert twice.count("# Dự thảo lập từ") == 1
    assert "trong năm 2024" not in twice
    assert twice.count("kiểm tra lại người ký") == 1


def test_a_draft_made_from_a_draft_asks_for_its_own_year_and_keeps_what_was_cited() -> None:
    body = (
        "text: Chủ đề năm 2024 “{Kỷ cương | theme}”.\n"
        "closing: Theo Công văn số 6459/BNV-CCHC ngày 07/12/2023 của Bộ Nội vụ về Kế hoạch cải cách hành chính năm 2024.\n"
        "annexes:\n  - title: Kinh phí\n    budget:\n      lines:\n        - text: a\n          amount: 5\n"
    )

    twice = whole(whole(HEAD + body), year=2026)

    fill = [line.strip() for line in twice.splitlines() if "cần điền: " in line]
    assert fill == [
        "# cần điền: chủ đề năm 2026",
        "# cần điền: số, ngày của văn bản cho năm 2026 (bản cũ dẫn Công văn số 6459/BNV-CCHC)",
        "# cần điền: dự toán năm 2026; số tiền dưới đây là của kế hoạch cũ, các số tổng do cchc tính",
    ]


def test_without_records_what_happens_once_is_marked() -> None:
    text = next_year(TASKS)

    mark = "          # đề xuất: chưa rõ đã xong trong năm 2024; đã xong thì bỏ\n"
    assert f"{mark}          - title: Ban hành Đề án một cửa\n" in text
    assert f"{mark}          - title: Sắp xếp các phòng\n            deadline: Trước ngày 30/6/2025\n" in text
    assert f"{mark}          - title: Lập Đề án tự chủ\n" in text
    assert text.count(mark) == 3


def test_what_is_done_is_left_out_and_the_rest_carried() -> None:
    text = next_year(TASKS, records=Records(frozenset(("I.1", "I.2", "I.3"))))

    assert "- title: Ban hành Đề án một cửa" not in text
    left_out = (
        "# đề xuất: đã bỏ nhiệm vụ I.1 năm 2024 “Ban hành Đề án một cửa”, đã xong; việc làm lại thì chép lại"
    )
    assert f"          {left_out}\n" in text
    assert "# việc một lần" in text, "a comment at the head of a list may be said of the whole list"
    assert "- title: Theo dõi thi hành pháp luật\n            deadline: Hằng quý\n" in text
    assert "- title: Ban hành Kế hoạch rà soát năm 2025\n            deadline: Tháng 01/2025\n" in text
    assert (
        "# đề xuất: chưa xong trong năm 2024, chuyển sang; xem lại thời hạn\n          - title: Sắp" in text
    )


def test_how_far_carried_work_is_and_what_was_given_up_are_told() -> None:
    text = next_year(TASKS, records=Records(dropped=frozenset(("I.1",)), shares={"II.1": 60}))

    assert (
        "# đề xuất: năm 2024 đã thôi thực hiện; xem có bỏ không\n          - title: Ban hành Đề án một"
        in text
    )
    assert (
        "# đề xuất: chưa xong trong năm 2024 (đạt 60%), chuyển sang; xem lại thời hạn\n          - title: Lập"
        in text
    )


def test_money_follows_its_task_and_is_marked_where_that_is_done() -> None:
    text = next_year(TASKS, records=Records(frozenset(("I.1",))))

    assert "amount: 20\n          task: I.2\n" in text
    assert (
        "        # đề xuất: dòng này chi cho nhiệm vụ I.1 đã xong; xem có bỏ không\n        - text: Viết Đề án\n          amount: 30\n"
        in text
    )
    assert "task: I.1" not in text


def test_a_list_of_which_nothing_is_left_keeps_a_place() -> None:
    text = next_year(TASKS, records=Records(frozenset(("II.1",))))

    assert (
        "“Lập Đề án tự chủ”, đã xong; việc làm lại thì chép lại\n"
        "          # cần điền: nhiệm vụ năm 2025; các nhiệm vụ cũ đã xong\n          - title: …\n"
    ) in text
    assert "- title: Lập Đề án" not in text


def test_work_through_the_year_is_never_dropped_by_a_machine() -> None:
    body = TASKS.replace("Quý III", "Trong năm 2024")

    text = next_year(body, records=Records(frozenset(("I.1",))))

    assert "việc không làm lại hằng năm thì bỏ\n          - title: Ban hành Đề án một cửa\n" in text


def test_printed_totals_go_and_their_words_are_computed() -> None:
    text = next_year(TASKS)

    assert "total: 50" not in text
    assert 'closing: "Bằng chữ: {in_words}./."' in text
    assert "    # cần điền: dự toán năm 2025;" in text


def test_baselines_and_printed_results_are_not_copied() -> None:
    body = """\
sections:
  - heading: MỤC TIÊU
    items:
      - text: Giảm {5% | bien-che} biên chế.
        targets:
          bien-che:
            baseline: 120 người   # số năm trước
"""

    text = next_year(body)

    assert (
        "            # cần điền: mốc so sánh (bản cũ: 120 người)\n            baseline: …   # số năm trước\n"
        in text
    )


def test_a_stated_last_day_moves() -> None:
    body = TASKS.replace(
        "deadline: Quý III", "deadline:\n              text: Theo lộ trình\n              due: 2024-02-29"
    )

    assert "due: 2025-02-28" in next_year(body)


def test_the_line_below_the_title_names_the_new_number_and_day() -> None:
    text = next_year("attached: (Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND tỉnh)\n")

    assert text == "attached: (Kèm theo Kế hoạch số {number} {date} của UBND tỉnh)\n"


def test_comments_and_layout_stay() -> None:
    body = "text:   >-   # mở đầu\n  Theo   kế hoạch năm 2024.\n\n# hết\n"

    assert next_year(body) == body.replace("2024", "2025")


def test_successors_take_the_place_of_ended_agencies() -> None:
    ended = Agency.model_validate(
        {"name": "Sở Nội vụ cũ", "until": "2024-06-30", "successor": "Sở Nội vụ mới", "source": "QĐ 1"}
    )
    body = TASKS.replace("Quý III\n", "Quý III\n            lead: Sở Nội vụ cũ\n", 1)

    text = next_year(body, agencies=(ended, Agency(name="Sở Nội vụ mới")))

    told = "# đề xuất: “Sở Nội vụ cũ” thay bằng “Sở Nội vụ mới” (hoạt động đến 30/6/2024; nguồn: QĐ 1)"
    assert f"            {told}\n            lead: Sở Nội vụ mới\n" in text


def test_the_day_that_counts_is_the_first_of_january() -> None:
    ended = Agency.model_validate(
        {"name": "Sở Nội vụ cũ", "until": "2024-12-31", "successor": "Sở Nội vụ mới"}
    )
    stays = Agency.model_validate(
        {"name": "Sở Xây dựng cũ", "until": "2025-01-01", "successor": "Sở Xây dựng mới"}
    )
    body = TASKS.replace("Quý III\n", "Quý III\n            lead: [Sở Nội vụ cũ, Sở Xây dựng cũ]\n", 1)

    text = next_year(body, agencies=(ended, stays))

    assert "lead: [Sở Nội vụ mới, Sở Xây dựng cũ]" in text


def test_after_the_two_tiers_began_communes_are_proposed_for_districts() -> None:
    body = TASKS.replace("Quý III\n", "Quý III\n            lead: Các sở; UBND cấp huyện, cấp xã\n", 1)

    text = next_year(body, year=2026)

    assert "đề xuất: “UBND cấp huyện, cấp xã” thay bằng “UBND cấp xã” (hoạt động đến 30/6/2025" in text
    assert "lead: Các sở; UBND cấp xã\n" in text
    assert "UBND cấp huyện, cấp xã\n" in next_year(body)


def test_a_lead_in_the_text_is_a_cell_too() -> None:
    body = "text: Giao {Chủ tịch UBND các huyện, thị xã | lead} thực hiện.\n"

    assert "Giao {Chủ tịch UBND các xã, phường | lead} thực hiện." in next_year(body, year=2026)
    assert next_year(body) == body


def test_a_district_by_its_name_is_a_place_to_fill_in() -> None:
    body = TASKS.replace("Quý III\n", "Quý III\n            lead: UBND huyện Tân Kỳ\n", 1)

    assert "cần điền: cơ quan thay “UBND huyện Tân Kỳ”, chỉ hoạt động đến 30/6/2025" in next_year(
        body, year=2026
    )
    assert "cơ quan thay" not in next_year(body)


@pytest.mark.parametrize(
    ("cell", "left", "told"),
    [
        ("UBND huyện Tân Kỳ; Sở Tư pháp", "Sở Tư pháp", "đề xuất: đã bỏ “UBND huyện Tân Kỳ”, chỉ hoạt động đến 30/6/2025; xem ai làm thay"),
        ("Sở Tư pháp, UBND cấp huyện, UBND cấp xã", "Sở Tư pháp, UBND cấp xã", "đề xuất: đã bỏ “UBND cấp huyện”, chỉ"),
        ("Sở Tư pháp và UBND huyện Tân Kỳ", "Sở Tư pháp", "đề xuất: đã bỏ “UBND huyện Tân Kỳ”, chỉ"),
        ("UBND huyện Tân Kỳ", "…", "cần điền: cơ quan thay “UBND huyện Tân Kỳ”, chỉ hoạt động đến 30/6/2025"),
    ],
)  # fmt: skip
def test_who_has_ended_is_left_out_beside_others_and_blank_alone(cell: str, left: str, told: str) -> None:
    body = TASKS.replace("Quý III\n", f"Quý III\n            lead: {cell}\n", 1)
    lasting = (Agency(name="Sở Tư pháp"), Agency(name="UBND cấp xã"))

    text = next_year(body, year=2026, agencies=lasting)

    assert f"            lead: {left}\n" in text
    assert f"# {told}" in text


def test_departments_in_a_row_are_replaced_as_the_row_says_them() -> None:
    agencies = (
        Agency(name="Sở Tư pháp"),
        Agency(
            name="Sở Tài nguyên và Môi trường",
            until="28/02/2025",
            successor="Sở Nông nghiệp và Môi trường",
        ),
        Agency(name="Sở Nông nghiệp và Môi trường"),
    )
    body = TASKS.replace(
        "Quý III\n", "Quý III\n            lead: Các Sở Tư pháp, Tài nguyên và Môi trường\n", 1
    )

    text = next_year(body, year=2026, agencies=agencies)

    assert "lead: Các Sở Tư pháp, Nông nghiệp và Môi trường\n" in text


def test_a_verified_successor_of_an_act_is_proposed() -> None:
    text = next_year("text: Theo Nghị định số 16/2015/NĐ-CP ngày 14/02/2015 của Chính phủ.\n")

    assert text.startswith(
        "# đề xuất: Nghị định số 16/2015/NĐ-CP hết hiệu lực từ 15/8/2021; thay bằng Nghị định số 60/2021"
    )
    assert "Theo Nghị định số 16/2015/NĐ-CP ngày 14/02/2015" in text


def test_what_nobody_has_verified_is_told_as_that() -> None:
    body = "text: Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015.\n"

    remark, text = next_year(body, year=2026).split("\n", 1)

    assert remark.startswith(
        "# đề xuất: Luật Tổ chức chính quyền địa phương có thể đã hết hiệu lực từ 01/3/2025, chưa kiểm chứng; tra lại, "
        "nếu đúng thì thay bằng Luật Tổ chức chính quyền địa phương ngày 19/02/2025 (nguồn: "
    )
    assert text == body


TARGETS = """\
sections:
  - heading: MỤC TIÊU
    items:
      - Hồ sơ giải quyết đúng hạn đạt {từ 95% trở lên | dung-han}.
      - Hồ sơ trực tuyến đạt {từ 40% trở lên | truc-tuyen}.
      - Văn bản đúng quy định đạt {100% | van-ban}.
      - Số hóa hồ sơ đạt {80% | so-hoa}.
"""


def _reached(**values: str) -> tuple[TargetResult, ...]:
    plan = load_text(SourceText("2024.yaml", HEAD + TARGETS), Plan).model
    assert plan is not None
    entries = [
        ResultEntry(target=name.replace("_", "-"), value=value, date=date(2024, 12, 1).isoformat())
        for name, value in values.items()
    ]
    given = [
        Delivery("r.yaml", ("results", at), None, ("agency",), entry) for at, entry in enumerate(entries)
    ]
    return results(plan, given, Registry(AgencyList())).targets


@pytest.mark.parametrize(
    ("target", "value", "told", "line"),
    [
        ("dung_han", "97%", "năm 2024 đã đạt 97% (chỉ tiêu: từ 95% trở lên); nâng chỉ tiêu, không thấp hơn mức đã đạt", "Hồ sơ giải quyết"),
        ("truc_tuyen", "30%", "năm 2024 không đạt: 30% so với chỉ tiêu từ 40% trở lên; xem lại chỉ tiêu và giải pháp", "Hồ sơ trực"),
        ("van_ban", "100", "năm 2024 đã đạt 100% (chỉ tiêu: 100%); giữ mức đã đạt", "Văn bản"),
        ("van_ban", "100%", "năm 2024 đã đạt 100% (chỉ tiêu: 100%); giữ mức đã đạt", "Văn bản"),
    ],
)  # fmt: skip
def test_targets_in_the_light_of_what_was_reached(target: str, value: str, told: str, line: str) -> None:
    text = next_year(TARGETS, results=_reached(**{target: value}))

    assert f"      # đề xuất: {told}\n      - {line}" in text
    assert text.count("đề xuất") == 1


def test_of_several_targets_in_one_place_the_remark_says_which() -> None:
    body = "sections:\n  - heading: MỤC TIÊU\n    text: Hồ sơ đúng hạn đạt {95% | a}; văn bản đúng quy định đạt {100% | b}.\n"
    plan = load_text(SourceText("2024.yaml", HEAD + body), Plan).model
    assert plan is not None
    entries = [ResultEntry(target=name, value="100%", date="2024-12-01") for name in "ab"]
    given = [
        Delivery("r.yaml", ("results", at), None, ("agency",), entry) for at, entry in enumerate(entries)
    ]

    text = next_year(body, results=results(plan, given, Registry(AgencyList())).targets)

    told = [
        line.partition("(chỉ tiêu: ")[2].partition(")")[0] for line in text.splitlines() if "đề xuất" in line
    ]
    assert [words.casefold() for words in told] == ["hồ sơ đúng hạn: 95%", "văn bản đúng quy định: 100%"]
