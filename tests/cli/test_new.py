"""cchc new: a draft plan, where it goes, and what is refused."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.conftest import Run


def test_a_draft_is_named_by_its_year_and_lies_with_the_plans_of_the_repository(
    cchc: Run, tmp_path: Path
) -> None:
    cchc("init", "--year", "2026")

    answer = cchc("new", "--year", "2027", "--lang", "en")

    assert answer.stdout.startswith("written: plans/2027.yaml\n\nTo fill in (")
    assert answer.stdout.endswith("Next:\n  cchc validate plans/2027.yaml\n")
    assert (tmp_path / "plans" / "2027.yaml").is_file()


def test_it_is_found_from_a_folder_inside_the_repository(
    cchc: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cchc("init", "--year", "2026")
    monkeypatch.chdir(tmp_path / "plans")

    answer = cchc("new", "--year", "2027", "--lang", "en")

    assert answer.stdout.startswith("written: 2027.yaml\n")


def test_outside_a_repository_it_lies_here_and_names_no_schema(cchc: Run, tmp_path: Path) -> None:
    answer = cchc("new", "--year", "2026", "--lang", "en")

    assert answer.stdout.startswith("written: 2026.yaml\n")
    assert not (tmp_path / "2026.yaml").read_text("utf-8").startswith("# yaml-language-server")
    assert cchc("validate", "2026.yaml").exit_code == 0


def test_the_way_to_the_schema_is_that_of_the_file(cchc: Run, tmp_path: Path) -> None:
    cchc("init", "kho", "--year", "2026")

    cchc("new", "--year", "2026", "-o", "kho/plans/xã khác/2026.yaml")

    text = (tmp_path / "kho" / "plans" / "xã khác" / "2026.yaml").read_text("utf-8")
    assert text.startswith("# yaml-language-server: $schema=../../schemas/plan.schema.json\n")


def test_a_file_that_is_there_is_never_overwritten(cchc: Run, tmp_path: Path) -> None:
    (tmp_path / "2026.yaml").write_text("của tôi", encoding="utf-8")

    answer = cchc("new", "--year", "2026", "--lang", "en")

    assert (answer.exit_code, answer.stdout) == (2, "")
    assert answer.stderr == "cchc: 2026.yaml is there already and is kept; name another file with -o\n"
    assert (tmp_path / "2026.yaml").read_text("utf-8") == "của tôi"


def test_a_dash_writes_the_plan_alone_to_the_standard_output(cchc: Run, tmp_path: Path) -> None:
    answer = cchc("new", "--year", "2026", "-o", "-")

    (tmp_path / "x.yaml").write_text(answer.stdout, encoding="utf-8")
    assert list(tmp_path.iterdir()) == [tmp_path / "x.yaml"]
    assert cchc("validate", "x.yaml").exit_code == 0


def test_a_draft_is_one_and_has_neither_number_nor_day(cchc: Run) -> None:
    text = cchc("new", "--year", "2021", "-o", "-").stdout

    assert "  status: dự thảo\n" in text
    assert "  number: /KH-UBND\n" in text
    assert "  date: tháng 12 năm 2020\n" in text


def test_the_level_follows_from_the_issuer(cchc: Run) -> None:
    text = cchc("new", "--year", "2026", "--issuer", "Sở Tài chính tỉnh Nghệ An", "-o", "-").stdout

    assert "issuer: SỞ TÀI CHÍNH\n" in text
    assert "superior: ỦY BAN NHÂN DÂN TỈNH NGHỆ AN\n" in text
    assert "place: Nghệ An\n" in text


def test_a_repository_knows_whose_it_is(cchc: Run) -> None:
    cchc("init", "--year", "2024", "--issuer", "UBND huyện Tân Kỳ")

    text = cchc("new", "--year", "2025", "-o", "-").stdout

    assert "title: Cải cách hành chính nhà nước huyện Tân Kỳ năm 2025\n" in text


def test_another_level_is_not_given_the_name_of_the_repository(cchc: Run) -> None:
    cchc("init", "--year", "2026", "--issuer", "UBND xã Tam Quang")

    text = cchc("new", "--year", "2026", "--level", "province", "-o", "-").stdout

    assert "issuer: ỦY BAN NHÂN DÂN TỈNH …\n" in text


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--level", "district", "--year", "2026"), "203/2025/QH15"),
        (("--level", "district", "--year", "2025", "--era", "two-tier"), "203/2025/QH15"),
        (("--issuer", "UBND huyện Tân Kỳ", "--year", "2026"), "203/2025/QH15"),
        (("--level", "commune", "--year", "2026", "--era", "three-tier"), "72/2025/QH15"),
        (("--level", "commune", "--year", "2020", "--era", "two-tier"), "72/2025/QH15"),
        (("--level", "commune", "--year", "2031"), "2030"),
        (("--year", "2026", "--issuer", "UBND thành phố Vinh"), "--level"),
        (("--year", "2026", "--issuer", "UBND xã Tam Quang", "--level", "province"), "--level province"),
        (("--year", "2026", "--issuer", "xã {x}"), "xã {x}"),
    ],
)
def test_what_cannot_be_is_refused_in_one_line(
    cchc: Run, tmp_path: Path, arguments: tuple[str, ...], words: str
) -> None:
    answer = cchc("new", *arguments)

    assert (answer.exit_code, answer.stdout) == (2, "")
    assert words in answer.stderr
    assert answer.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_without_a_year_it_is_the_one_that_an_officer_plans_for(
    cchc: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cchc_cli.cli import drafting

    monkeypatch.setattr(drafting, "today", lambda: date(2025, 11, 3))

    text = cchc("new", "-o", "-").stdout

    assert "\nyear: 2026\n" in text
    assert "  date: tháng 11 năm 2025\n" in text
