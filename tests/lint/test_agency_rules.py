"""Rules of agencies beyond their examples: who leads, who takes part, and how they are named."""

from __future__ import annotations

import pytest

from cchc_cli.diagnostics import Diagnostic
from cchc_cli.repository.agencies import AgencyList
from cchc_cli.repository.recognition import Registry
from cchc_cli.repository.repository import ALONE, Repository
from cchc_cli.repository.settings import Settings
from tests.tools.plans import LISTED, at, found, found_in, marked, mended, one, whole

SETTINGS = Settings()
PROVINCE = Repository(
    SETTINGS,
    Registry(
        AgencyList.model_validate(
            {
                "agencies": [
                    {"name": "Sở Nội vụ"},
                    {"name": "Sở Tài chính"},
                    {
                        "name": "Sở Kế hoạch và Đầu tư",
                        "until": "28/02/2025",
                        "successor": "Sở Tài chính",
                        "source": "Nghị định số 45/2025/NĐ-CP",
                    },
                    {
                        "name": "Đài Phát thanh và Truyền hình tỉnh",
                        "also": ["Đài Phát thanh và Truyền hình Đồng Tháp", "Đài PT&TH"],
                    },
                    {"name": "Văn phòng HĐND và UBND huyện", "also": ["Văn phòng HĐND-UBND huyện"]},
                ],
                "groups": [
                    {"name": "Các sở, ban, ngành", "members": "không xác định"},
                    {"name": "Các cơ quan, đơn vị", "members": "không xác định"},
                ],
            }
        )
    ),
)
PAPER = """
document:
  issuer: ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP
  number: 12/KH-UBND
  place: Đồng Tháp
  date: {date}
  signature: [CHỦ TỊCH]
"""


def tasks(*cells: str) -> str:
    """A table of tasks with these cells."""
    lines = ["areas:", "  - area: CẢI CÁCH THỂ CHẾ", "    tasks:"]
    for number, cell in enumerate(cells, start=1):
        lines += [f"      - title: Việc {number}", *(f"        {line}" for line in cell.split("\n"))]
        lines += ["        deadline: Quý I"]
    return "\n".join(lines) + "\n"


def text(*items: str) -> str:
    """A section with these items."""
    return "sections:\n  - heading: NHIỆM VỤ\n    items:\n" + "".join(f"      - {item}\n" for item in items)


def words(diagnostics: tuple[Diagnostic, ...], fragment: str) -> list[str]:
    """What the findings point to."""
    return [at(diagnostic, whole(fragment)) for diagnostic in diagnostics]


# Ended agencies


@pytest.mark.parametrize(("date", "count"), [("28/02/2025", 0), ("01/3/2025", 1)])
def test_an_agency_of_the_list_has_ended_on_the_day_after_its_last(date: str, count: int) -> None:
    fragment = PAPER.format(date=date) + tasks("lead: Sở Kế hoạch và Đầu tư")

    assert len(found(fragment, PROVINCE, "ORG103")) == count


def test_its_successor_takes_its_place() -> None:
    fragment = PAPER.format(date="01/3/2025") + tasks("lead: Sở Kế hoạch và Đầu tư")

    wrong = one(fragment, PROVINCE, "ORG103")

    assert str(wrong.label) == "its work went to Sở Tài chính"
    new = mended(whole(fragment), wrong.fixes[0])
    assert "lead: Sở Tài chính\n" in new
    assert found_in(new, PROVINCE, "ORG") == ()


def test_no_repair_names_an_agency_twice() -> None:
    fragment = PAPER.format(date="01/3/2025") + tasks("lead: Sở Tài chính, Sở Kế hoạch và Đầu tư")

    assert one(fragment, PROVINCE, "ORG103").fixes == ()


@pytest.mark.parametrize(("date", "count"), [("30/6/2025", 0), ("01/7/2025", 2)])
def test_the_shipped_mergers_hold_when_all_provinces_had_merged_and_need_no_list(
    date: str, count: int
) -> None:
    fragment = PAPER.format(date=date) + tasks("lead: Sở Giao thông vận tải\npartners: UBND cấp huyện")

    assert len(found(fragment, ALONE, "ORG103")) == count


def test_the_shipped_days_of_one_province_are_not_those_of_another() -> None:
    fragment = PAPER.format(date="01/4/2025") + tasks("lead: Sở Kế hoạch và Đầu tư, Sở Giao thông vận tải")

    assert words(found(fragment, PROVINCE, "ORG103"), fragment) == ["Sở Kế hoạch và Đầu tư"]


def test_words_of_the_ended_level_and_recipients_are_asked_too() -> None:
    paper = PAPER.format(date="05/01/2026") + "  recipients: [Sở Nội vụ, UBND các huyện]\n"
    fragment = paper + tasks("lead: Phòng Nội vụ huyện, UBND các xã")

    assert words(found(fragment, ALONE, "ORG103"), fragment) == ["UBND các huyện", "Phòng Nội vụ huyện"]


# Who leads


def test_a_mark_in_the_text_is_a_cell_too() -> None:
    fragment = text("Giao {các cơ quan được giao chủ trì | lead} báo cáo.")

    assert words(found(fragment, ALONE, "ORG201"), fragment) == ["các cơ quan được giao chủ trì"]


@pytest.mark.parametrize("repository", [LISTED, ALONE])
def test_a_lead_among_its_partners_is_found_with_and_without_a_list(repository: Repository) -> None:
    fragment = tasks("lead: Sở Tư pháp\npartners: [Sở Nội vụ, Sở Tư pháp]")

    wrong = one(fragment, repository, "ORG202")

    assert at(wrong, whole(fragment)) == "Sở Tư pháp"
    assert marked(wrong.related[0].span, whole(fragment)) == "Sở Tư pháp"


@pytest.mark.parametrize(
    "cell",
    [
        "lead: Sở Nội vụ\npartners: Các sở, ban, ngành",
        "lead: Các sở, ban, ngành\npartners: Các sở, ban, ngành liên quan",
        "lead: Các cơ quan, đơn vị\npartners: Các cơ quan, đơn vị khác",
    ],
)
def test_a_group_that_holds_the_lead_or_is_left_open_is_no_fault(cell: str) -> None:
    assert found(tasks(cell), PROVINCE, "ORG202") == ()


def test_each_sub_row_is_held_against_its_own_partners() -> None:
    rows = "rows:\n  - outputs: a\n    lead: Sở Nội vụ\n    partners: Sở Tư pháp\n"
    rows += "  - outputs: b\n    lead: Sở Tư pháp\n    partners: Sở Nội vụ"
    fragment = (
        "areas:\n  - area: CẢI CÁCH THỂ CHẾ\n    tasks:\n      - title: Việc\n        deadline: Quý I\n"
        + "".join(f"        {line}\n" for line in rows.split("\n"))
    )

    assert found(fragment, LISTED, "ORG202") == ()


def test_a_shared_row_is_reported_once() -> None:
    steps = "lead: Sở Tư pháp\npartners: Sở Tư pháp\nsteps:\n  - outputs: a\n  - outputs: b"

    assert len(found(tasks(steps), LISTED, "ORG202")) == 1


def test_a_name_twice_in_one_cell_is_found_with_and_without_a_list() -> None:
    fragment = tasks("lead: Sở Nội vụ; Các cơ quan, đơn vị; Sở Nội vụ tổng hợp báo cáo chung")

    for repository in (PROVINCE, ALONE):
        wrong = one(fragment, repository, "ORG203")
        assert at(wrong, whole(fragment)) == "Sở Nội vụ"
        assert wrong.span > wrong.related[0].span  # type: ignore[operator]


def test_a_recipient_twice_is_found() -> None:
    fragment = PAPER.format(date="05/01/2021") + "  recipients: [Sở Nội vụ, Sở Tư pháp, Sở Nội vụ]\n"

    assert words(found(fragment, ALONE, "ORG203"), fragment) == ["Sở Nội vụ"]


def test_a_lead_may_stand_in_the_steps() -> None:
    fragment = tasks("lead: Sở Nội vụ", "steps:\n  - outputs: a\n    lead: Sở Nội vụ\n  - outputs: b")

    assert found(fragment, LISTED, "ORG204") == ()


def test_a_table_without_a_column_of_leads_lacks_none() -> None:
    assert found(tasks("note: a", "note: b"), LISTED, "ORG204") == ()


def test_an_area_that_is_a_task_needs_a_lead_but_no_partners() -> None:
    fragment = tasks(*["lead: Sở Nội vụ\npartners: Sở Tư pháp"] * 5)
    fragment += "  - area: Việc khác\n    deadline: Trong năm\n"

    assert words(found(fragment, LISTED, "ORG204"), fragment) == ["Việc khác"]
    assert found(fragment, LISTED, "ORG310") == ()


def test_two_empty_cells_of_partners_among_six_are_meant() -> None:
    full = "lead: Sở Nội vụ\npartners: Sở Tư pháp"
    empty = "lead: Sở Nội vụ"

    assert len(found(tasks(full, full, full, full, empty), LISTED, "ORG310")) == 1
    assert found(tasks(full, full, full, full, empty, empty), LISTED, "ORG310") == ()


def test_a_vague_lead_beside_a_named_one_is_no_fault() -> None:
    cell = "lead:\n  - Sở Nội vụ\n  - Các cơ quan liên quan"

    assert found(tasks(cell), LISTED, "ORG309") == ()


# How they are named


def test_the_rarer_way_is_reported_with_the_usual_one_and_mended() -> None:
    fragment = tasks("lead: UBND cấp huyện", "lead: UBND các huyện, thành phố", "lead: UBND cấp huyện")

    wrong = one(fragment, ALONE, "ORG303")

    assert at(wrong, whole(fragment)) == "UBND các huyện, thành phố"
    assert str(wrong.related[0].message) == "the usual way, 2 times"
    new = mended(whole(fragment), wrong.fixes[0])
    assert new == whole(fragment).replace("các huyện, thành phố", "cấp huyện")
    assert found_in(new, ALONE, "ORG30") == ()


def test_a_rarer_way_in_many_places_is_one_finding() -> None:
    fragment = tasks(*["lead: UBND cấp huyện"] * 8, *["lead: UBND huyện, thành phố"] * 6)

    wrong = one(fragment, ALONE, "ORG303")

    assert len(wrong.related) == 1 + 5
    assert len(wrong.fixes[0].edits) == 6
    assert found_in(mended(whole(fragment), wrong.fixes[0]), ALONE, "ORG30") == ()


def test_words_that_may_mean_other_agencies_are_told_and_not_replaced() -> None:
    fragment = tasks(*["lead: Các sở, ban, ngành tỉnh"] * 2, "lead: Các sở, ngành tỉnh")

    assert one(fragment, ALONE, "ORG303").fixes == ()


def test_a_head_said_once_for_two_levels_is_no_other_name() -> None:
    fragment = tasks(*["lead: UBND các huyện, thành phố"] * 2, "lead: UBND cấp huyện, cấp xã")

    assert found(fragment, ALONE, "ORG303") == ()


def test_the_text_and_an_annex_may_use_other_words() -> None:
    fragment = text("Giao UBND các huyện, thị xã, thành phố.") + tasks("lead: UBND cấp huyện")

    assert found(fragment, ALONE, "ORG303") == ()


def test_the_list_tells_two_names_of_one_agency() -> None:
    fragment = tasks(
        "lead: Đài Phát thanh và Truyền hình tỉnh",
        "lead: Đài Phát thanh và Truyền hình Đồng Tháp",
        "lead: Đài Phát thanh và Truyền hình Tỉnh",
        "lead: Đài PT&TH",
    )

    told = found(fragment, PROVINCE, "ORG303")
    assert words(told, fragment) == ["Đài Phát thanh và Truyền hình Đồng Tháp"]
    assert told[0].fixes == (), "both are names of the list"


def test_the_full_name_and_the_short_one_are_one_way() -> None:
    fragment = text(
        "Giao Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện.",
        "Văn phòng HĐND và UBND huyện báo cáo.",
    )

    assert found(fragment, PROVINCE, "ORG303") == ()


def test_a_name_with_the_unit_behind_it_is_the_same_name() -> None:
    centre = {"name": "Trung tâm Hành chính công", "also": ["Trung tâm Hành chính công xã"]}
    own = Repository(SETTINGS, Registry(AgencyList.model_validate({"agencies": [centre]})))
    fragment = text("Giao Trung tâm Hành chính công xã.", "Trung tâm Hành chính công báo cáo.")

    assert found(fragment, own, "ORG303") == ()


def test_spaces_around_the_dash_of_a_name_are_another_way() -> None:
    fragment = text(
        "Giao Văn phòng HĐND-UBND huyện.",
        "Văn phòng HĐND-UBND huyện trình.",
        "Văn phòng HĐND - UBND huyện báo cáo.",
    )

    told = found(fragment, PROVINCE, "ORG303")
    assert words(told, fragment) == ["Văn phòng HĐND - UBND huyện"]
    assert len(told[0].fixes) == 1


def test_a_list_that_writes_a_name_without_its_joining_word_has_its_way() -> None:
    own = Repository(
        SETTINGS, Registry(AgencyList.model_validate({"agencies": [{"name": "Sở Văn hóa Thể thao"}]}))
    )
    fragment = tasks("lead: Sở Văn hóa Thể thao")

    assert found(fragment, own, "ORG304") == ()
    assert len(found(fragment, ALONE, "ORG304")) == 1


def test_a_capital_level_is_a_fault_only_beside_a_small_one() -> None:
    always = tasks("lead: Văn phòng UBND Tỉnh", "lead: Văn phòng UBND Tỉnh")
    mixed = tasks("lead: Văn phòng UBND Tỉnh", "lead: Văn phòng UBND tỉnh")

    assert found(always, ALONE, "ORG305") == ()
    wrong = one(mixed, ALONE, "ORG305")
    assert at(wrong, whole(mixed)) == "Văn phòng UBND Tỉnh"
    assert found_in(mended(whole(mixed), wrong.fixes[0]), ALONE, "ORG30") == ()


def test_capital_nouns_are_mended_in_all_places_of_a_habit() -> None:
    fragment = tasks(*["lead: Các Sở, Ban, Ngành"] * 6)

    wrong = one(fragment, ALONE, "ORG306")

    assert mended(whole(fragment), wrong.fixes[0]) == whole(fragment).replace(
        "Sở, Ban, Ngành", "sở, ban, ngành"
    )


def test_ministries_with_a_capital_throughout_are_a_style() -> None:
    style = text("Theo hướng dẫn của Bộ, ngành.", "Báo cáo của Bộ, ngành.")
    mixed = text("Theo hướng dẫn của Bộ, ngành.", "Báo cáo của bộ, ngành.")

    assert found(style, ALONE, "ORG306") == ()
    assert words(found(mixed, ALONE, "ORG306"), mixed) == ["Bộ, ngành"]


def test_a_missing_comma_is_no_fault_in_a_plan_that_has_none() -> None:
    assert found(text("Các sở ngành báo cáo."), ALONE, "ORG308") == ()


def test_the_place_beside_the_date_is_the_unit_too() -> None:
    fragment = PAPER.format(date="05/01/2021").replace("place: Đồng Tháp", "place: Đông Tháp")

    wrong = one(fragment, ALONE, "ORG209")

    assert at(wrong, whole(fragment)) == "Đông Tháp"
    assert found_in(mended(whole(fragment), wrong.fixes[0]), ALONE, "ORG209") == ()


def test_a_department_has_no_unit_of_its_own_to_misspell() -> None:
    fragment = PAPER.format(date="05/01/2021").replace("ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP", "SỞ NỘI VỤ")

    assert found(fragment + text("UBND tỉnh Đông Tháp"), ALONE, "ORG209") == ()


def test_a_department_calls_itself_with_a_capital() -> None:
    document = "document:\n  issuer: SỞ NỘI VỤ\n  number: 12/KH-SNV\n  place: Vinh\n  date: 05/01/2026\n  signature: [GIÁM ĐỐC]\n"
    fragment = "text: Rà soát chức năng, nhiệm vụ, cơ cấu tổ chức của Sở và đơn vị trực thuộc.\n"

    assert found(document + fragment, LISTED, "ORG306") == ()
    assert len(found(fragment, LISTED, "ORG306")) == 1
