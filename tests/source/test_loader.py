from __future__ import annotations

from pathlib import Path

from cchc_cli.plan.plan import Plan
from cchc_cli.source.loader import SIZE_LIMIT, load, load_bytes


def test_a_file_that_cannot_be_opened_is_a_finding(tmp_path: Path) -> None:
    loaded = load(tmp_path / "gone.yaml", "gone.yaml")

    assert (loaded.model, loaded.file) == (None, "gone.yaml")
    assert [each.code for each in loaded.diagnostics] == ["YML018"]


def test_a_folder_with_the_name_of_a_file_is_a_finding(tmp_path: Path) -> None:
    assert [each.code for each in load(tmp_path).diagnostics] == ["YML018"]


def test_the_limit_holds_for_files_and_for_standard_input(tmp_path: Path) -> None:
    path = tmp_path / "p.yaml"
    path.write_bytes(b"#" * (SIZE_LIMIT + 1))

    assert [each.code for each in load(path).diagnostics] == ["YML003"]
    assert [each.code for each in load_bytes(path.read_bytes(), Plan, "-").diagnostics] == ["YML003"]
    assert [each.code for each in load_bytes(b"#" * SIZE_LIMIT, Plan, "-").diagnostics] == ["YML002"]


def test_bytes_that_are_no_utf8_are_shown_at_their_place() -> None:
    [finding] = load_bytes("title: đệ\n".encode() + b"place: Ngh\xec\n", Plan, "p.yaml").diagnostics

    assert finding.code == "YML001"
    assert "0xEC" in finding.message.text()
    assert finding.span is not None
    assert (finding.span.line, finding.span.column) == (2, 11)


def test_a_byte_order_mark_is_no_letter() -> None:
    loaded = load_bytes("\ufefftitle: x\n".encode(), Plan, "p.yaml")

    assert loaded.tree.source.bom
    assert loaded.tree.plain() == {"title": "x"}
