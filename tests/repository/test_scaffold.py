"""What a new plan is for: level, era, programme, issuer; and the places that are left to fill in."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import get_args

import pytest

from cchc_cli.errors import CchcError
from cchc_cli.message import N_
from cchc_cli.render.scaffold import plan_text, repository_files
from cchc_cli.repository.agencies import AgencyList
from cchc_cli.repository.issuer import NOBODY, Issuer, read_issuer
from cchc_cli.repository.recognition import Registry
from cchc_cli.repository.scaffold import (
    Era,
    Level,
    Setting,
    ToFill,
    draft_month,
    setting,
    to_fill,
    usual_year,
)
from cchc_cli.repository.schemas import MODELS
from cchc_cli.repository.succession import with_history

HISTORY = with_history(Registry(AgencyList()))

YEARS_AND_ERAS: tuple[tuple[int, Era], ...] = (
    (2011, "three-tier"),
    (2016, "three-tier"),
    (2020, "three-tier"),
    (2021, "three-tier"),
    (2024, "three-tier"),
    (2025, "three-tier"),
    (2025, "two-tier"),
    (2026, "two-tier"),
    (2030, "two-tier"),
)
SETTINGS = [
    setting(level, year, era, HISTORY)
    for level in get_args(Level)
    for year, era in YEARS_AND_ERAS
    if (level, era) != ("district", "two-tier")
]

NAMES = {
    "province": "tỉnh Nghệ An",
    "department": "Sở Nội vụ tỉnh Nghệ An",
    "district": "huyện Tân Kỳ",
    "commune": "xã Tam Quang",
}

every_setting = pytest.mark.parametrize(
    "made", SETTINGS, ids=lambda made: f"{made.level}-{made.year}-{made.era}"
)


def text_of(made: Setting, issuer: Issuer = NOBODY) -> str:
    return plan_text(made, issuer, "tháng 12 năm 2025", "../schemas/plan.schema.json")


@pytest.mark.parametrize(
    ("year", "era", "programme"),
    [
        (2011, "three-tier", "2011-2020"),
        (2020, "three-tier", "2011-2020"),
        (2021, "three-tier", "2021-2030"),
        (2025, "three-tier", "2021-2030"),
        (2026, "two-tier", "2021-2030"),
        (2030, "two-tier", "2021-2030"),
    ],
)
def test_the_year_decides_on_era_and_programme(year: int, era: Era, programme: str) -> None:
    made = setting("commune", year, None, HISTORY)

    assert (made.era, made.programme) == (era, programme)


def test_2025_may_be_asked_for_in_either_era() -> None:
    assert setting("commune", 2025, "two-tier", HISTORY).era == "two-tier"
    assert setting("commune", 2025, "three-tier", HISTORY).era == "three-tier"


@pytest.mark.parametrize(("year", "era"), [(2026, None), (2030, None), (2025, "two-tier")])
def test_a_district_plan_after_the_end_of_the_level_is_refused_with_reason_and_source(
    year: int, era: Era | None
) -> None:
    with pytest.raises(CchcError) as refused:
        setting("district", year, era, HISTORY)

    reason = str(refused.value)
    assert "30/06/2025" in reason
    assert "203/2025/QH15" in reason
    assert "72/2025/QH15" in reason
    assert "cấp tỉnh và cấp xã" in reason


@pytest.mark.parametrize("year", [2012, 2024, 2025])
def test_a_district_plan_of_its_time_is_not_refused(year: int) -> None:
    assert setting("district", year, None, HISTORY).level == "district"


@pytest.mark.parametrize(("year", "era"), [(2024, "two-tier"), (2026, "three-tier")])
def test_an_era_that_the_year_did_not_have_is_refused(year: int, era: Era) -> None:
    with pytest.raises(CchcError, match=rf"{year}.*72/2025/QH15"):
        setting("commune", year, era, HISTORY)


@pytest.mark.parametrize("year", [2010, 2031])
def test_a_year_without_a_known_programme_is_refused(year: int) -> None:
    with pytest.raises(CchcError, match=r"2011 to 2030"):
        setting("province", year, None, HISTORY)


@pytest.mark.parametrize(
    ("day", "year"), [(date(2025, 10, 31), 2025), (date(2025, 11, 1), 2026), (date(2026, 1, 5), 2026)]
)
def test_from_november_on_the_plan_is_that_of_next_year(day: date, year: int) -> None:
    assert usual_year(day) == year


@pytest.mark.parametrize(
    ("year", "day", "month"),
    [
        (2026, date(2025, 11, 24), "tháng 11 năm 2025"),
        (2026, date(2026, 1, 24), "tháng 01 năm 2026"),
        (2026, date(2026, 2, 1), "tháng 02 năm 2026"),
        (2026, date(2026, 3, 1), "tháng 3 năm 2026"),
        (2021, date(2026, 3, 1), "tháng 12 năm 2020"),
        (2030, date(2026, 3, 1), "tháng 12 năm 2029"),
    ],
)
def test_a_draft_is_dated_with_this_month_or_the_december_before_its_year(
    year: int, day: date, month: str
) -> None:
    assert draft_month(year, day) == month


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        (
            "UBND xã Tam Quang",
            Issuer("Ủy ban nhân dân xã Tam Quang", "xã Tam Quang", "xã", "Tam Quang"),
        ),
        (
            "  Uỷ ban nhân dân  Phường Điện Biên ",
            Issuer("Ủy ban nhân dân phường Điện Biên", "phường Điện Biên", "phường", "Điện Biên"),
        ),
        ("phường 12", Issuer("Ủy ban nhân dân phường 12", "phường 12", "phường", "Phường 12")),
        (
            "UBND thành phố Hồ Chí Minh",
            Issuer(
                "Ủy ban nhân dân Thành phố Hồ Chí Minh",
                "Thành phố Hồ Chí Minh",
                "thành phố",
                "Thành phố Hồ Chí Minh",
            ),
        ),
        ("Sở Nội vụ", Issuer("Sở Nội vụ", "Sở Nội vụ", "sở")),
        (
            "Sở Nội vụ tỉnh Nghệ An",
            Issuer("Sở Nội vụ", "Sở Nội vụ", "sở", "Nghệ An", "ỦY BAN NHÂN DÂN TỈNH NGHỆ AN"),
        ),
        ("Ban Quản lý Khu kinh tế", Issuer("Ban Quản lý Khu kinh tế", "Ban Quản lý Khu kinh tế")),
        ("", NOBODY),
    ],
)
def test_an_issuer_is_read_from_its_name(text: str, issuer: Issuer) -> None:
    assert read_issuer(text) == issuer


def test_a_name_of_decomposed_letters_is_the_same_name() -> None:
    assert read_issuer(unicodedata.normalize("NFD", "UBND xã Tam Quang")) == read_issuer("UBND xã Tam Quang")


@pytest.mark.parametrize("text", ["xã {x}", "xã A: B", "xã A # b", 'xã "A"', "- xã A", "xã [A]", "&a", "12"])
def test_what_would_break_the_file_is_no_name(text: str) -> None:
    with pytest.raises(CchcError, match="no name of an agency"):
        read_issuer(text)


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("UBND tỉnh Nghệ An", "province"),
        ("Sở Tài chính", "department"),
        ("thị xã Thái Hòa", "district"),
        ("quận 1", "district"),
        ("đặc khu Phú Quốc", "commune"),
        ("thị trấn Thạch Giám", "commune"),
        ("thành phố Vinh", None),
    ],
)
def test_the_kind_of_an_issuer_tells_its_level(text: str, level: Level | None) -> None:
    assert read_issuer(text).level == level


def test_places_to_fill_in_are_found_by_line() -> None:
    text = "# cần điền: một\na: 1  # cần điền: hai  \nb: '#cần điền'\n#   cần điền:   ba\nc: x#cần điền: bốn\n# cần điền\n"

    assert to_fill(text) == (ToFill(1, "một"), ToFill(2, "hai"), ToFill(4, "ba"))


@every_setting
@pytest.mark.parametrize("named", [True, False], ids=["named", "nameless"])
def test_every_blank_of_a_draft_is_named_by_a_comment_right_above_it(made: Setting, *, named: bool) -> None:
    lines = text_of(made, read_issuer(NAMES[made.level]) if named else NOBODY).splitlines()
    marked = {place.line for place in to_fill("\n".join(lines))}
    blank = [
        number for number, line in enumerate(lines, 1) if "…" in line and not line.lstrip().startswith("#")
    ]
    assert len(blank) > 9

    unnamed = []
    for number in blank:
        above = number
        while not re.match(
            r" *(- |[a-z_]+: )", lines[above - 1]
        ):  # up to the first line of a text of several lines
            above -= 1
        if above - 1 not in marked:
            unnamed.append(lines[number - 1])
    assert unnamed == []
    assert len(marked) <= len(blank)


@every_setting
def test_a_draft_with_its_issuer_has_fewer_places_to_fill_in(made: Setting) -> None:
    nobody = text_of(made)
    somebody = text_of(made, read_issuer(NAMES[made.level]))

    assert len(to_fill(nobody)) - len(to_fill(somebody)) >= 3
    assert "issuer: ỦY BAN NHÂN DÂN" in somebody or "issuer: SỞ NỘI VỤ" in somebody


@every_setting
def test_a_draft_invents_no_figure(made: Setting) -> None:
    objectives = text_of(made).partition("heading: MỤC TIÊU")[2].partition("heading: NHIỆM VỤ, GIẢI PHÁP")[0]

    assert objectives.count("…") >= 8
    assert [letter for letter in objectives if letter.isdigit()] == []


@every_setting
def test_the_areas_are_those_of_the_programme(made: Setting) -> None:
    areas = [line.partition("area: ")[2] for line in text_of(made).splitlines() if "- area:" in line]

    service, digital = (
        (
            "Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức",
            "Hiện đại hóa hành chính",
        )
        if made.year <= 2020
        else (
            "Cải cách chế độ công vụ",
            "Xây dựng và phát triển Chính quyền điện tử, Chính quyền số",
        )
    )
    assert areas == [
        "Công tác chỉ đạo, điều hành",
        "Cải cách thể chế",
        "Cải cách thủ tục hành chính",
        "Cải cách tổ chức bộ máy hành chính nhà nước",
        service,
        "Cải cách tài chính công",
        digital,
    ]


@every_setting
def test_a_task_takes_five_lines_of_five_keys(made: Setting) -> None:
    annex = text_of(made).partition("    areas:\n")[2].partition("  # Phụ lục kinh phí")[0]
    tasks = annex.split("          - title: ")[1:]
    assert len(tasks) >= 15

    for task in tasks:
        keys = [
            "title",
            *(line.strip().partition(":")[0] for line in task.splitlines()[1:] if line.startswith(" " * 12)),
        ]
        assert keys == ["title", "outputs", "lead", "partners", "deadline"], task
        assert max(len(line) for line in f"          - title: {task}".splitlines()) <= 110


CITED_TOO_EARLY = (
    ("30c/NQ-CP", 2012),
    ("225/QĐ-TTg", 2017),
    ("ngày 19 tháng 6 năm 2015", 2017),
    ("ngày 22 tháng 11 năm 2019", 2021),
    ("76/NQ-CP", 2022),
    ("23/CT-TTg", 2022),
)


@every_setting
def test_a_draft_cites_nothing_that_was_not_yet_issued_or_no_longer_held(made: Setting) -> None:
    text = text_of(made)

    assert [act for act, first in CITED_TOO_EARLY if act in text and made.year < first] == []
    assert ("ngày 16 tháng 6 năm 2025" in text) == (made.era == "two-tier")
    assert ("ngày 19 tháng 6 năm 2015" in text) == (made.era == "three-tier" and made.year >= 2017)
    assert ("30c/NQ-CP" in text) == (2012 <= made.year <= 2020)


@every_setting
def test_words_of_the_other_era_stay_out(made: Setting) -> None:
    text = text_of(made)

    gone = (
        "cấp huyện",
        "UBND huyện",
        "Phòng Nội vụ",
        "Sở Thông tin và Truyền thông",
        "Sở Kế hoạch và Đầu tư",
    )
    coming = ("Phòng Văn hóa - Xã hội", "Phòng Kinh tế", "Văn phòng HĐND và UBND xã")
    if made.era == "two-tier":
        assert [word for word in gone if word in text] == []
    elif made.level != "district":
        assert [word for word in coming if word in text] == []


def test_a_ward_has_the_room_that_the_decree_gives_it() -> None:
    made = setting("commune", 2026, None, HISTORY)
    ward = [
        file.text for file in repository_files(made, read_issuer("phường Vinh Phú"), "tháng 12 năm 2025", N_)
    ]

    assert any("name: Phòng Kinh tế, Hạ tầng và Đô thị" in text for text in ward)
    assert not any("Phòng Kinh tế\n" in text for text in ward)


def test_the_files_of_a_repository_hold_a_copy_of_every_schema() -> None:
    files = repository_files(setting("commune", 2026, None, HISTORY), NOBODY, "tháng 12 năm 2025", N_)

    paths = [file.path.as_posix() for file in files]
    assert len(paths) == len(set(paths))
    assert {f"schemas/{subject}.schema.json" for subject in MODELS} <= set(paths)
    assert all(file.text.endswith("\n") and "\r" not in file.text for file in files)


def test_the_levels_are_those_of_the_command_line() -> None:
    assert get_args(Level) == ("province", "department", "district", "commune")
