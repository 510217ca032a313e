"""Agencies in time: standings, chains of successors, and the reorganisations that ship with cchc."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cchc_cli.errors import CchcError
from cchc_cli.repository.agencies import AgencyList
from cchc_cli.repository.recognition import Registry
from cchc_cli.repository.succession import Entry, Standing, current, reorganisations, with_history
from cchc_cli.source.loader import load_bytes, load_model

PLANS = Path(__file__).parents[2] / "plans" / "agencies.yaml"
NEW_YEAR_2026 = date(2026, 1, 1)


def registry(text: str) -> Registry:
    loaded = load_bytes(text.encode(), AgencyList, "agencies.yaml")
    assert loaded.diagnostics == ()
    assert loaded.model
    return Registry(loaded.model)


def standing(known: Registry, name: str, day: date = NEW_YEAR_2026) -> Standing:
    found = current(known, name, day)
    assert found is not None, name
    return found


NOTHING_OF_ITS_OWN = Registry(AgencyList())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Sở Kế hoạch và Đầu tư", "Sở Tài chính"),
        ("Sở TT&TT", "Sở Khoa học và Công nghệ"),
        ("Sở Giao thông vận tải", "Sở Xây dựng"),
        ("Sở Nông nghiệp và Phát triển nông thôn", "Sở Nông nghiệp và Môi trường"),
        ("Sở Lao động - Thương binh và Xã hội", "Sở Nội vụ"),
        ("UBND tỉnh Bình Định", "Ủy ban nhân dân tỉnh Gia Lai"),
        ("Ủy ban nhân dân tỉnh Hậu Giang", "Ủy ban nhân dân thành phố Cần Thơ"),
    ],
)
def test_what_ended_in_2025_has_the_successor_that_took_over(old: str, new: str) -> None:
    found = standing(with_history(NOTHING_OF_ITS_OWN), old)

    assert (found.state, found.successors) == ("ended", (new,))
    assert found.source


def test_a_merged_department_was_current_up_to_its_last_day() -> None:
    known = with_history(NOTHING_OF_ITS_OWN)

    states = [
        standing(known, "Sở Kế hoạch và Đầu tư", date(2025, month, day)).state
        for month, day in [(2, 28), (3, 1)]
    ]

    assert states == ["current", "ended"]


def test_what_is_not_founded_yet_is_told_from_what_has_ended() -> None:
    found = standing(with_history(NOTHING_OF_ITS_OWN), "Sở Nông nghiệp và Môi trường", date(2025, 2, 28))

    assert (found.state, found.since, found.successors) == ("not-yet", date(2025, 3, 1), ())


def test_a_district_ends_with_its_level_and_has_a_note_for_a_successor() -> None:
    own = registry(
        """
        agencies:
          - name: Ủy ban nhân dân huyện Tân Kỳ
            level: huyện
          - name: Phòng Nội vụ
            level: huyện
            until: 30/6/2025
            source: Nghị quyết của Hội đồng nhân dân
        """
    )

    silent = standing(with_history(own), "Ủy ban nhân dân huyện Tân Kỳ")
    spoken = standing(with_history(own), "Phòng Nội vụ")

    assert (silent.state, silent.until, silent.successors) == ("ended", date(2025, 6, 30), ())
    assert silent.source is not None
    assert "203/2025/QH15" in silent.source
    assert spoken.source == "Nghị quyết của Hội đồng nhân dân"
    assert silent.note == spoken.note
    assert silent.note is not None
    assert "không có cơ quan kế tục" in silent.note
    assert standing(with_history(own), "Phòng Nội vụ", date(2025, 6, 30)).state == "current"


def test_without_the_history_an_agency_without_an_end_is_current() -> None:
    own = registry("agencies:\n  - name: Phòng Nội vụ\n    level: huyện\n")

    assert standing(own, "Phòng Nội vụ").state == "current"


CHAIN = """
agencies:
  - name: Thị xã Cửa Lò
    until: 30/11/2024
    successor: Thành phố Vinh
  - name: Thành phố Vinh
    until: 30/6/2025
    successor: UBND phường Thành Vinh
  - name: UBND phường Thành Vinh
    since: 01/7/2025
"""


@pytest.mark.parametrize(
    ("day", "successors"),
    [
        (date(2024, 11, 30), ()),
        (date(2025, 1, 1), ("Thành phố Vinh",)),
        (date(2026, 1, 1), ("Thành phố Vinh", "UBND phường Thành Vinh")),
    ],
)
def test_a_merger_in_two_steps_is_followed_as_far_as_the_day(day: date, successors: tuple[str, ...]) -> None:
    assert standing(registry(CHAIN), "Thị xã Cửa Lò", day).successors == successors


def test_a_successor_that_is_in_no_list_is_named_all_the_same() -> None:
    known = registry("agencies:\n  - name: Sở A\n    until: 30/6/2025\n    successor: Sở B\n")

    assert standing(known, "Sở A").successors == ("Sở B",)


def test_a_circle_of_successors_is_refused_by_name() -> None:
    known = registry(
        """
        agencies:
          - name: Sở A
            until: 30/6/2024
            successor: Sở B
          - name: Sở B
            until: 30/6/2025
            successor: sở  A
        """
    )

    with pytest.raises(CchcError, match="Sở A → Sở B → Sở A"):
        current(known, "Sở A", NEW_YEAR_2026)


def test_what_no_list_has_has_no_standing() -> None:
    assert current(with_history(NOTHING_OF_ITS_OWN), "Sở Không Có", NEW_YEAR_2026) is None


def test_the_days_of_the_repository_stand_before_the_shipped_ones() -> None:
    own = registry(
        "agencies:\n  - name: Sở Kế hoạch và Đầu tư\n    until: 20/02/2025\n    successor: Sở Tài chính\n"
    )

    assert standing(with_history(own), "Sở Kế hoạch và Đầu tư").until == date(2025, 2, 20)


def test_the_shipped_history_makes_63_provinces_34() -> None:
    committees = [
        agency for agency in reorganisations().agencies if agency.name.startswith("Ủy ban nhân dân")
    ]
    ended = [agency for agency in committees if agency.until]
    living = {agency.name for agency in committees if not agency.until}

    assert (len(committees), len(ended), len(living)) == (63, 29, 34)
    assert {agency.until for agency in ended} == {date(2025, 6, 30)}
    assert all(agency.successor in living for agency in ended)
    assert len({agency.successor for agency in ended}) == 23
    assert sum("thành phố" in name.lower() for name in living) == 6


def test_the_shipped_history_reads_without_a_fault_and_names_its_sources() -> None:
    folder = Path(__file__).parents[2] / "templates" / "new" / "reorganisation"
    files = sorted(folder.glob("*.yaml"))
    assert len(files) == 3

    assert [load_model(path, AgencyList).diagnostics for path in files] == [(), (), ()]
    entries: tuple[Entry, ...] = (*reorganisations().agencies, *reorganisations().groups)
    assert [entry.name for entry in entries if (entry.until or entry.since) and not entry.source] == []
    names = [entry.name for entry in entries]
    assert len(names) == len(set(names))


def test_every_chain_of_the_shipped_history_ends_with_an_agency_at_work() -> None:
    known = with_history(NOTHING_OF_ITS_OWN)
    ended = [agency.name for agency in reorganisations().agencies if agency.until]
    assert len(ended) > 35

    last = {name: standing(known, name).successors[-1] for name in ended}

    assert {
        name for name, successor in last.items() if standing(known, successor).state != "current"
    } == set()


def test_the_agencies_of_the_five_plans_say_what_the_shipped_history_says() -> None:
    loaded = load_model(PLANS, AgencyList)
    assert loaded.model
    shipped = Registry(reorganisations())
    entries: tuple[Entry, ...] = (*loaded.model.agencies, *loaded.model.groups)
    own = [entry for entry in entries if shipped.find(entry.name)]
    assert len(own) > 15

    differing = [
        entry.name
        for entry in own
        for other in [shipped.find(entry.name)]
        if other
        # A department that is older elsewhere may have begun in this province alone.
        and (entry.until, other.since and entry.since, entry.successor)
        != (other.until, other.since, other.successor)
    ]

    assert differing == []


def test_every_ended_agency_of_the_five_plans_has_a_successor_at_work_or_the_note_of_its_level() -> None:
    loaded = load_model(PLANS, AgencyList)
    assert loaded.model
    known = with_history(Registry(loaded.model))
    ended = [entry.name for entry in loaded.model.agencies if entry.until]
    assert len(ended) > 25

    for name in ended:
        found = standing(known, name)
        assert found.state == "ended"
        last = standing(known, found.successors[-1]) if found.successors else found
        assert last.state == "current" or (last.note and "không có cơ quan kế tục" in last.note), name
