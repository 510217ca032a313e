"""Targets: what is measured, and what is to be reached. Expectations were read off the papers by hand."""

from __future__ import annotations

from decimal import Decimal

import pytest

from cchc_cli.analysis.targets import Target, targets
from cchc_cli.plan.numbering import number
from cchc_cli.plan.plan import Plan
from tests.real_plans import (
    BINH_DINH,
    DONG_THAP,
    HUNG_YEN,
    NAMES,
    NGHE_AN,
    TUONG_DUONG,
    numbering,
    plan_of,
    real_plan,
)


def real(name: str) -> dict[str, Target]:
    return {target.id: target for target in targets(real_plan(name), numbering(name))}


def of(plan: Plan) -> list[Target]:
    return list(targets(plan, number(plan)))


def said(target: Target) -> tuple[str, str, str | None, str | None]:
    quantity = target.quantity
    assert quantity is not None
    value = None if quantity.value is None else str(quantity.value)
    if quantity.upper is not None:
        value = f"{value}..{quantity.upper}"
    return target.subject, str(quantity.relation.value), value, quantity.unit


EXPECTED: list[tuple[str, str, str, str, str | None, str | None]] = [
    (NGHE_AN, "I.1#1", "nhiệm vụ trọng tâm theo cam kết với UBND tỉnh", ">=", "3", "nhiệm vụ trọng tâm"),
    (NGHE_AN, "ra-soat", "thủ tục hành chính thuộc thẩm quyền giải quyết của sở, ngành, UBND cấp huyện và UBND cấp xã được rà soát", "=", "100", "%"),
    (NGHE_AN, "don-gian-hoa", "thủ tục hành chính được đơn giản hóa, rút ngắn thời gian giải quyết hoặc đề nghị cấp có thẩm quyền xem xét, quyết định", "range", "15..20", "%"),
    (NGHE_AN, "I.3#1", "Tỷ lệ hồ sơ thực hiện theo cơ chế một cửa, cơ chế một cửa liên thông của cơ quan, đơn vị trả trước hạn, đúng hạn", ">=", "98", "%"),
    (NGHE_AN, "I.3#3", "hồ sơ tồn đọng", "=", "0", "hồ sơ tồn đọng"),
    (NGHE_AN, "I.3#6", "cung cấp dịch vụ công trực tuyến mức độ 3,4", ">=", "50", "%"),
    (NGHE_AN, "I.6#2", "Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng số hồ sơ giải quyết thủ tục hành chính của tỉnh", ">=", "15", "%"),
    (NGHE_AN, "chi-so/1", "PAR INDEX", "improve", None, None),
    (NGHE_AN, "chi-so/2", "SIPAS", "improve", None, None),
    (NGHE_AN, "I.8#1", "mức độ hài lòng đối với việc cung cấp dịch vụ hành chính công", ">", "85", "%"),
    (NGHE_AN, "su-nghiep", "mức độ hài lòng đối với dịch vụ của các đơn vị sự nghiệp công lập", ">", "80", "%"),
    (NGHE_AN, "II.9#1", "kết quả xử lý công việc của cơ quan, đơn vị, của công chức, viên chức trên cổng thông tin điện tử của đơn vị", "=", "100", "%"),
    (HUNG_YEN, "xep-hang/2", "PAPI", "rank", "20", "địa phương"),
    (HUNG_YEN, "diem/3", "điểm ICT INDEX", "increase", None, None),
    (HUNG_YEN, "II#3", "Vị trí xếp hạng Chỉ số PCI của tỉnh", "increase", "2..5", "bậc"),
    (HUNG_YEN, "II.2.a#1", "số hồ sơ TTHC được trả kết quả giải quyết đúng hạn", ">", "95", "%"),
    (HUNG_YEN, "II.2.a#2", "hồ sơ TTHC trả kết quả trước hạn", "=", "80", "%"),
    (HUNG_YEN, "don-vi", "số lượng đơn vị sự nghiệp công lập", "decrease", "2.5", "%"),
    (HUNG_YEN, "don-vi-so", "số lượng đơn vị sự nghiệp công lập", "decrease", "15", "đơn vị"),
    (HUNG_YEN, "cong-chuc", "biên chế công chức", "decrease", "1.38", "%"),
    (HUNG_YEN, "cong-chuc-so", "biên chế công chức", "decrease", "23", "biên chế"),
    (HUNG_YEN, "II.6.b#2", "hồ sơ công việc tại cấp huyện", "=", "50", "%"),
    (HUNG_YEN, "II.6.g#1", "tỷ lệ hồ sơ thủ tục hành chính được giải quyết bằng hình thức trực tuyến toàn trình", ">=", "60", "%"),
    (HUNG_YEN, "II(2).1.c#1", "các văn bản quy phạm pháp luật được ban hành đúng quy định và phù hợp với điều kiện thực tiễn của địa phương", "=", "100", "%"),
    (TUONG_DUONG, "I.3#1", "Tỷ lệ hồ sơ TTHC ở các cấp được giải quyết đúng hạn", ">=", "95", "%"),
    (TUONG_DUONG, "I.3#4", "kết quả xử lý công việc của cán bộ, công chức, viên chức", "=", "100", "%"),
    (TUONG_DUONG, "hai-long-dat-dai", "mức độ hài lòng về giải quyết các thủ tục hành chính lĩnh vực đất đai, xây dựng, đầu tư", ">", "85", "%"),
    (TUONG_DUONG, "I.4#3", "Mức độ hài lòng của cá nhân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước", ">", "86", "%"),
    (TUONG_DUONG, "I.7#2", "văn bản đi được ký số trên phần mềm quản lý văn bản VNPT-iOffice (trừ tài liệu thuộc danh mục bí mật nhà nước)", ">", "95", "%"),
    (TUONG_DUONG, "so-hoa/2", "tỷ lệ số hóa kết quả hồ sơ giải quyết TTHC", "increase", None, None),
    (TUONG_DUONG, "cong-chuc", "biên chế công chức", "decrease", "5", "%"),
    (TUONG_DUONG, "vien-chuc", "biên chế viên chức hưởng lương từ ngân sách nhà nước", "decrease", "10", "%"),
    (TUONG_DUONG, "II.3#1", "ý kiến tiếp nhận được xử lý kịp thời", "=", "100", "%"),
    (BINH_DINH, "PHỤ LỤC 8/1#1", "chi phí mà cá nhân, tổ chức phải bỏ ra khi giải quyết thủ tục hành chính tại cơ quan hành chính nhà nước", "decrease", None, None),
    (BINH_DINH, "PHỤ LỤC 8/2#1", "mức độ hài lòng của nhân dân và doanh nghiệp về thủ tục hành chính", ">", "80", "%"),
    (BINH_DINH, "PHỤ LỤC 8/11#2", "các dịch vụ công trực tuyến mức độ 3, 4 của các bộ, ngành, địa phương với Cổng Dịch vụ công quốc gia", "=", "30", "%"),
    (BINH_DINH, "PHỤ LỤC 8/13#3", "hồ sơ công việc tại cấp bộ, cấp tỉnh", ">=", "80", "%"),
    (BINH_DINH, "ho-so-huyen", "hồ sơ công việc tại cấp huyện", ">=", "60", "%"),
    (BINH_DINH, "PHỤ LỤC 8/15#1", "thời gian họp", "decrease", "30..50", "%"),
    (BINH_DINH, "PHỤ LỤC 8/15#2", "việc sử dụng tài liệu giấy thông qua Hệ thống thông tin phục vụ họp và xử lý công việc, văn phòng điện tử", "decrease", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("name", "target", "subject", "relation", "value", "unit"), EXPECTED)
def test_targets_of_the_real_plans(
    name: str, target: str, subject: str, relation: str, value: str | None, unit: str | None
) -> None:
    assert said(real(name)[target]) == (subject, relation, value, unit)


@pytest.mark.parametrize(
    ("name", "count"), [(NGHE_AN, 23), (HUNG_YEN, 47), (TUONG_DUONG, 26), (BINH_DINH, 28), (DONG_THAP, 0)]
)
def test_the_real_plans_hold_so_many_targets(name: str, count: int) -> None:
    found = targets(real_plan(name), numbering(name))

    assert len(found) == count
    assert len({target.id for target in found}) == count


@pytest.mark.parametrize("name", NAMES)
def test_every_target_of_the_real_plans_is_understood_and_measures_something(name: str) -> None:
    found = targets(real_plan(name), numbering(name))

    assert [target.id for target in found if target.reason or target.quantity is None] == []
    assert [target.id for target in found if len(target.subject) < 4] == []
    assert [
        target.subject for target in found if target.subject.startswith(("và ", "đạt ", "trong ", ",", "("))
    ] == []


@pytest.mark.parametrize("name", NAMES)
def test_the_words_of_a_target_are_found_in_the_text_as_typed(name: str) -> None:
    plan = real_plan(name)
    for target in targets(plan, numbering(name)):
        text: object = plan
        for step in target.location:
            text = text[step] if isinstance(step, int) else getattr(text, step)  # type: ignore[index]
        assert text.raw[target.start : target.end] == target.words  # type: ignore[attr-defined]


def test_what_the_sentence_does_not_say_is_kept() -> None:
    assert real(NGHE_AN)["don-gian-hoa"].parent == "ra-soat"
    assert real(HUNG_YEN)["tich-hop"].parent == "truc-tuyen"
    assert real(HUNG_YEN)["hai-long"].baseline == "năm 2022"
    assert real(HUNG_YEN)["don-vi-so"].same_as == "don-vi"
    assert (real(TUONG_DUONG)["vien-chuc"].by, real(TUONG_DUONG)["vien-chuc"].baseline) == (
        "năm 2026",
        "năm 2022",
    )


def test_the_quote_is_the_clause_as_printed() -> None:
    assert real(TUONG_DUONG)["I.3#2"].quote == (
        "100% hồ sơ chậm vì lý do chủ quan phải được xin lỗi người dân, tổ chức kịp thời, không có hồ sơ tồn đọng"
    )
    assert real(NGHE_AN)["II.6#1"].quote == "100% ý kiến tiếp nhận được xử lý kịp thời"


def test_a_value_beside_the_sentence_is_a_target_where_the_sentence_names_it() -> None:
    plan = plan_of(
        "sections:\n  - heading: MỤC TIÊU\n    items:\n"
        "      - text: Hồ sơ đúng hạn đạt {dung-han}; giữ vững {dung-han} cả năm.\n"
        "        targets:\n          dung-han: '>= 98%'\n"
        "      - Phấn đấu {dung-han} như trên.\n"
    )

    (target,) = of(plan)
    assert (target.id, target.place, target.words) == ("dung-han", "I.1", ">= 98%")
    assert said(target) == ("Hồ sơ đúng hạn", ">=", "98", "%")
    assert target.quote == "Hồ sơ đúng hạn đạt >= 98%"


def test_duties_and_data_of_the_document_are_no_targets() -> None:
    plan = plan_of(
        "text: Ban hành kèm {number} {date}, chủ đề {Chuyển đổi số | theme}\n"
        "sections:\n  - '{Sở Nội vụ | lead} báo cáo {trước ngày 01/3 | deadline}'\n"
    )

    assert of(plan) == []


def test_words_that_say_no_figure_keep_their_reason() -> None:
    (target,) = of(plan_of("sections:\n  - Hồ sơ được giải quyết {đúng hạn}.\n"))

    assert target.quantity is None
    assert str(target.reason) == "“đúng hạn” does not say what is to be reached"


def test_one_name_replaces_what_is_measured_and_several_are_targets_of_their_own() -> None:
    plan = plan_of(
        "sections:\n  - text: Cải thiện các chỉ số, đạt {trên 80% | mot} và {trên 90% | hai}\n"
        "    targets:\n      mot:\n        names: SIPAS\n      hai:\n        names: [PAPI, PCI]\n"
    )

    assert [(target.id, target.subject) for target in of(plan)] == [
        ("mot", "SIPAS"),
        ("hai/1", "PAPI"),
        ("hai/2", "PCI"),
    ]


GOALS = """\
annexes:
  - title: CHỈ TIÊU
    goals:
      - text: Hồ sơ trực tuyến
        value: ">= 60%"
      - text: Cuộc kiểm tra
        value: "4"
        unit: cuộc
      - heading: Mức độ hài lòng
        value: 90
        unit: "%"
      - text: Giảm {10%} thời gian họp
      - Chuyển giao việc cho xã hội
"""


def test_a_table_of_goals_has_its_value_in_a_column() -> None:
    found = of(plan_of(GOALS))

    assert [(target.id, *said(target)) for target in found] == [
        ("Phụ lục/1#1", "Hồ sơ trực tuyến", ">=", "60", "%"),
        ("Phụ lục/2#1", "Cuộc kiểm tra", "=", "4", "cuộc"),
        ("Phụ lục/3#1", "Mức độ hài lòng", "=", "90", "%"),
        ("Phụ lục/4#1", "thời gian họp", "decrease", "10", "%"),
    ]
    assert found[0].location == ("annexes", 0, "goals", 0, "value")


def test_a_place_and_a_task_with_one_number_have_no_target_in_common() -> None:
    plan = plan_of(
        "sections:\n  - heading: A\n    items: ['Đạt {90%} hồ sơ']\n"
        "annexes:\n  - title: B\n    areas:\n      - area: C\n        tasks:\n          - title: 'Số hóa {80%} hồ sơ'\n"
    )

    assert [(target.id, target.words) for target in of(plan)] == [("I.1#1", "90%"), ("I.1#2", "80%")]


def test_values_are_exact() -> None:
    (target,) = of(plan_of("sections:\n  - Giảm {0,1%} số hồ sơ\n"))

    assert target.quantity is not None
    assert target.quantity.value == Decimal("0.1")


def test_a_target_to_strive_for_is_told_from_one_to_hold() -> None:
    targets_of_hung_yen = {target.id: target for target in of(real_plan(HUNG_YEN))}

    assert [name for name, target in targets_of_hung_yen.items() if target.stretch] == [
        "II.2.a#2",
        "II.6.e#1",
        "II.6.g#1",
    ]
