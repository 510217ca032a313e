"""What stands beside the plans."""

from __future__ import annotations

from pathlib import Path

from cchc_cli.repository.repository import ALONE, open_repository
from tests.real_plans import repository


def test_the_real_repository_is_without_fault() -> None:
    assert repository().diagnostics == ()
    assert repository().registry
    assert repository().settings.soon == 15


def test_a_folder_without_agencies_knows_nobody(tmp_path: Path) -> None:
    (tmp_path / "cchc.yaml").write_text("soon: 7\n", encoding="utf-8")

    found = open_repository(tmp_path, ".")

    assert found.settings.soon == 7
    assert not found.registry
    assert found.diagnostics == ()


def test_findings_name_the_file_as_the_user_does(tmp_path: Path) -> None:
    (tmp_path / "cchc.yaml").write_text("son: 7\n", encoding="utf-8")
    (tmp_path / "agencies.yaml").write_text(
        "agencies:\n  - name: Sở Nội vụ\n    until: 31/6/2025\n", encoding="utf-8"
    )

    found = open_repository(tmp_path, "xa/")

    assert [diagnostic.file for diagnostic in found.diagnostics] == ["xa/cchc.yaml", "xa/agencies.yaml"]
    assert [tree.source.file for tree in found.trees] == ["xa/cchc.yaml", "xa/agencies.yaml"]


def test_a_fault_of_one_agency_does_not_hide_the_others(tmp_path: Path) -> None:
    (tmp_path / "cchc.yaml").touch()
    (tmp_path / "agencies.yaml").write_text(
        "agencies:\n  - name: Sở Nội vụ\n    until: 31/6/2025\n  - name: Sở Y tế\n", encoding="utf-8"
    )

    registry = open_repository(tmp_path, ".").registry

    assert list(registry.entries) == ["Sở Nội vụ", "Sở Y tế"]


def test_a_plan_alone_asks_for_nobody() -> None:
    assert not ALONE.registry
    assert ALONE.settings.source_name("NS tỉnh") == "NS tỉnh"
