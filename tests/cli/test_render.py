"""cchc render."""

from __future__ import annotations

import os
import sys
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document

from cchc_cli.resources import bundled
from tests.cli.conftest import PLAN, RIGHT
from tests.conftest import Run

NAME = "plans/kế hoạch.yaml"


def words_of(document: bytes) -> str:
    """The text of a Word file, tables included."""
    body = Document(BytesIO(document)).element.body
    return "\n".join(node.text or "" for node in body.iter() if node.tag.endswith("}t"))


@pytest.fixture
def right(office: Path) -> Path:
    """A plan without faults; older than anything written during the test."""
    file = office / "kế hoạch.yaml"
    file.write_text(RIGHT, encoding="utf-8")
    os.utime(file, (1_600_000_000, 1_600_000_000))
    return file


def test_word_is_written_beside_the_plan_when_nothing_else_is_asked(cchc: Run, right: Path) -> None:
    answer = cchc("render", NAME)

    assert (answer.stdout, answer.stderr, answer.exit_code) == (
        "",
        "đã ghi: plans/kế hoạch.docx\n",
        0,
    )
    assert "Rà soát văn bản" in words_of(right.with_suffix(".docx").read_bytes())
    assert sorted(path.name for path in right.parent.iterdir()) == [
        "agencies.yaml",
        "cchc.yaml",
        "kế hoạch.docx",
        "kế hoạch.yaml",
    ]


@pytest.mark.parametrize(
    ("arguments", "file", "start"),
    [
        (["--to", "md"], "plans/kế hoạch.md", None),
        (["-o", "ra.md"], "ra.md", None),
        (["-o", "ra.markdown"], "ra.markdown", None),
        (["-o", "ra.DOCX"], "ra.DOCX", b"PK"),
        (["-o", "ra"], "ra", b"PK"),
        (["--to", "md", "-o", "ra.txt"], "ra.txt", None),
        (["--to", "docx", "-o", "thư mục mới/ra.bin"], "thư mục mới/ra.bin", b"PK"),
    ],
)
def test_the_form_follows_the_option_then_the_name(
    cchc: Run, right: Path, tmp_path: Path, arguments: list[str], file: str, start: bytes | None
) -> None:
    answer = cchc("render", NAME, *arguments)

    written = (tmp_path / file).read_bytes()
    assert (answer.stderr, answer.exit_code) == (f"đã ghi: {file}\n", 0)
    if start:
        assert written.startswith(start)
    else:
        assert "Rà soát văn bản" in written.decode("utf-8")


def test_a_name_that_tells_no_form_is_refused(cchc: Run, right: Path, tmp_path: Path) -> None:
    answer = cchc("render", NAME, "-o", "ra.pdf", "--lang", "en")

    assert answer.stderr == (
        "cchc: the name ra.pdf tells neither Word (.docx) nor Markdown (.md); --to docx or --to md says which\n"
    )
    assert answer.exit_code == 2
    assert not (tmp_path / "ra.pdf").exists()


def test_a_pipe_gets_the_document_alone(cchc: Run, right: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[str | bytes] = []
    monkeypatch.setattr("cchc_cli.cli.console.write_file", written.append)

    page = cchc("render", NAME, "--to", "md", "-o", "-")
    word = cchc("render", NAME, "-o", "-")

    assert (page.stderr, word.stderr, page.exit_code, word.exit_code) == ("", "", 0, 0)
    assert isinstance(written[0], str)
    assert "Rà soát văn bản" in written[0]
    assert isinstance(written[1], bytes)
    assert ZipFile(BytesIO(written[1])).testzip() is None


def test_word_is_not_poured_onto_the_screen(cchc: Run, right: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Screen:
        def isatty(self) -> bool:
            return True

    class System:
        stdout = Screen()

    monkeypatch.setattr("cchc_cli.cli.document.sys", System)

    answer = cchc("render", NAME, "-o", "-", "--lang", "en")

    assert answer.stderr == ("cchc: a Word file cannot be shown on the screen; name a file: -o plan.docx\n")
    assert (answer.stdout, answer.exit_code) == ("", 2)
    assert sys.stdout is not System.stdout


def test_the_standard_input_is_rendered_to_the_standard_output(cchc: Run) -> None:
    answer = cchc("render", "-", "--to", "md", stdin=RIGHT)

    assert "Rà soát văn bản" in answer.stdout
    assert (answer.stderr, answer.exit_code) == ("", 0)


def test_the_standard_input_is_rendered_to_a_file(cchc: Run, tmp_path: Path) -> None:
    answer = cchc("render", "-", "-o", "ra.docx", stdin=RIGHT)

    assert answer.exit_code == 0
    assert "Rà soát văn bản" in words_of((tmp_path / "ra.docx").read_bytes())


def test_rendering_twice_changes_nothing(cchc: Run, right: Path) -> None:
    cchc("render", NAME)
    target = right.with_suffix(".docx")
    before = (target.read_bytes(), target.stat().st_mtime_ns)

    answer = cchc("render", NAME, "--lang", "en")

    assert (answer.stderr, answer.exit_code) == ("unchanged: plans/kế hoạch.docx\n", 0)
    assert (target.read_bytes(), target.stat().st_mtime_ns) == before


def test_a_document_newer_than_the_plan_is_kept_unless_forced(cchc: Run, right: Path) -> None:
    target = right.with_suffix(".docx")
    target.write_bytes(b"changed in Word")

    refused = cchc("render", NAME, "--lang", "en")
    kept = target.read_bytes()
    forced = cchc("render", NAME, "--force")

    assert refused.stderr == (
        "cchc: plans/kế hoạch.docx is newer than the plan and may hold changes made in Word; --force overwrites it\n"
    )
    assert (refused.exit_code, kept) == (2, b"changed in Word")
    assert forced.exit_code == 0
    assert target.read_bytes().startswith(b"PK")


def test_a_document_older_than_the_plan_is_overwritten(cchc: Run, right: Path) -> None:
    target = right.with_suffix(".docx")
    target.write_bytes(b"last week's")
    os.utime(target, (1_500_000_000, 1_500_000_000))

    assert cchc("render", NAME).exit_code == 0
    assert target.read_bytes().startswith(b"PK")


def test_errors_are_named_and_the_paper_still_prints_what_the_plan_says(cchc: Run, office: Path) -> None:
    answer = cchc("render", NAME, "--lang", "en")

    assert answer.stderr == (
        "plans/kế hoạch.yaml:31:18: error[BUD101] wrong-subtotal: "
        "the sub-total of “Sở Tư pháp” is 15.000.000 đồng less than its lines add up to\n"
        "1 error in 1 file (checked 1 file)\n"
        "written: plans/kế hoạch.docx\n"
    )
    assert answer.exit_code == 0
    assert "60.000.000" in words_of((office / "kế hoạch.docx").read_bytes())


def test_strict_refuses_a_plan_with_errors(cchc: Run, office: Path) -> None:
    answer = cchc("render", NAME, "--strict", "--lang", "en")

    assert answer.stderr.endswith("cchc: the plan has errors; nothing is written (--strict)\n")
    assert "BUD101" in answer.stderr
    assert answer.exit_code == 2
    assert not (office / "kế hoạch.docx").exists()


def test_strict_lets_a_right_plan_pass(cchc: Run, right: Path) -> None:
    assert cchc("render", NAME, "--strict").exit_code == 0


def test_a_fault_of_the_schema_is_told_once(cchc: Run, office: Path) -> None:
    (office / "kế hoạch.yaml").write_text(
        RIGHT.replace("deadline: Quý I\n", "dedline: Quý I\n"), encoding="utf-8"
    )

    answer = cchc("render", NAME, "--to", "md")

    assert answer.stderr.count("SCH001") == 1
    assert answer.exit_code == 0


def test_a_plan_that_cannot_be_read_is_not_rendered(cchc: Run, office: Path) -> None:
    (office / "kế hoạch.yaml").write_text("title: 'chưa đóng\n", encoding="utf-8")

    answer = cchc("render", NAME)

    assert "YML005" in answer.stderr
    assert answer.exit_code == 2
    assert not (office / "kế hoạch.docx").exists()


def test_a_template_of_the_office_is_used(cchc: Run, right: Path, tmp_path: Path) -> None:
    shipped = (bundled("templates") / "plan.md.j2").read_text("utf-8")
    office = tmp_path / "mẫu"
    office.mkdir()
    (office / "plan.md.j2").write_text("MẪU CỦA SỞ\n" + shipped, encoding="utf-8")

    answer = cchc("render", NAME, "--to", "md", "-o", "-", "--template", "mẫu/plan.md.j2")

    assert answer.exit_code == 0
    assert "MẪU CỦA SỞ" in answer.stdout
    assert "Rà soát văn bản" in answer.stdout


def test_a_template_with_a_fault_is_named_and_nothing_is_written(
    cchc: Run, right: Path, tmp_path: Path
) -> None:
    (tmp_path / "hỏng.md.j2").write_text("{{ khong_co_ten_nay }}\n", encoding="utf-8")

    answer = cchc("render", NAME, "-o", "ra.md", "--template", "hỏng.md.j2")

    assert "hỏng.md.j2" in answer.stderr
    assert "Traceback" not in answer.stderr
    assert answer.exit_code == 2
    assert not (tmp_path / "ra.md").exists()


@pytest.mark.parametrize("to", ["md", "docx"])
def test_a_template_that_is_not_there_is_named(cchc: Run, right: Path, tmp_path: Path, to: str) -> None:
    answer = cchc("render", NAME, "--to", to, "--template", "không có")

    assert "không có" in answer.stderr
    assert answer.exit_code == 2


@pytest.mark.parametrize("extra", [[], ["--force"]])
def test_a_target_that_is_a_folder_is_refused(
    cchc: Run, right: Path, tmp_path: Path, extra: list[str]
) -> None:
    (tmp_path / "ra.md").mkdir()

    answer = cchc("render", NAME, "-o", "ra.md", "--lang", "en", *extra)

    assert (answer.stderr, answer.exit_code) == ("cchc: ra.md is a folder; name a file\n", 2)


def test_a_folder_that_cannot_be_written_is_named_by_the_target(
    cchc: Run, right: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(**_: object) -> None:
        raise PermissionError(13, "Permission denied", "/somewhere/.cchc-x1")

    # For root every folder is writable; the answer of the system is given here for it.
    monkeypatch.setattr("tempfile.mkstemp", refused)

    answer = cchc("render", NAME, "-o", "ra.md", "--lang", "en")

    assert answer.stderr == "cchc: “ra.md” cannot be used: no permission, or another program has it open\n"
    assert answer.exit_code == 2


def test_a_failed_run_leaves_the_old_document(
    cchc: Run, right: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = right.with_suffix(".docx")
    target.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    answer = cchc("render", NAME, "--force", "--lang", "en")

    assert answer.stderr == "cchc: “plans/kế hoạch.docx” cannot be used: the disk is full\n"
    assert (answer.exit_code, target.read_bytes()) == (2, b"old")
    assert not list(right.parent.glob(".cchc-*"))


def test_a_folder_is_no_plan(cchc: Run, office: Path) -> None:
    answer = cchc("render", "plans", "--lang", "en")

    assert (answer.stderr, answer.exit_code) == ("cchc: plans is a folder; name one plan file\n", 2)


def test_what_the_agency_list_supplies_is_said(cchc: Run, real: Path) -> None:
    answer = cchc("render", "plans/hung-yen/2023.yaml", "-o", "ra.docx", "--lang", "en")

    assert answer.stderr.splitlines()[-2:] == [
        "note: the letterhead and the national motto are not in the source text; the agency list supplies them",
        "written: ra.docx",
    ]


@pytest.mark.parametrize(
    "plan", ["nghe-an/2021", "dong-thap/2021", "binh-dinh/2020-tong-ket", "tuong-duong/2024"]
)
def test_the_real_plans_are_rendered(cchc: Run, real: Path, tmp_path: Path, plan: str) -> None:
    answer = cchc("render", f"plans/{plan}.yaml", "-o", "ra.docx")

    assert answer.exit_code == 0
    assert len(words_of((tmp_path / "ra.docx").read_bytes())) > 10_000


def test_a_plan_outside_any_repository_is_rendered(cchc: Run, tmp_path: Path) -> None:
    (tmp_path / "alone.yaml").write_text(PLAN, encoding="utf-8")

    assert cchc("render", "alone.yaml").exit_code == 0
    assert (tmp_path / "alone.docx").exists()


def test_the_plan_itself_is_never_written_over(cchc: Run, office: Path) -> None:
    plan = office / "kế hoạch.yaml"
    before = plan.read_bytes()
    Path("link.md").symlink_to(plan)

    answers = [
        cchc("render", "plans/kế hoạch.yaml", "--to", "md", "--force", "-o", target)
        for target in ("plans/kế hoạch.yaml", "link.md", "plans/agencies.yaml")
    ]

    assert [answer.exit_code for answer in answers] == [2, 2, 2]
    assert plan.read_bytes() == before
