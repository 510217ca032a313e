"""cchc report."""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document

from cchc_cli.resources import bundled
from tests.cli.conftest import BARE, RIGHT
from tests.conftest import Run

NAME = "plans/kế hoạch.yaml"
QUARTER = ("report", NAME, "--period", "2026-Q1", "--as-of", "2026-03-31")
GOLDEN = Path(__file__).parents[1] / "data" / "report-2026-Q1.md"
PROGRESS = """\
- {date: 2026-03-20, task: I.1, status: hoàn thành, evidence: "Báo cáo số 15/BC-STP ngày 20/3/2026", spent: 12.000.000}
- {date: 2026-03-25, target: dung-han, value: "96,4%", evidence: "Báo cáo số 20/BC-SNV ngày 25/3/2026"}
- {date: 2026-04-02, task: I.3, period: 2026-Q1, status: hoàn thành}
"""


@pytest.fixture
def kept(office: Path) -> Path:
    """A plan with progress; both are older than anything written during the test."""
    files = {"kế hoạch.yaml": RIGHT, "kế hoạch.progress.yaml": PROGRESS}
    for name, text in files.items():
        (office / name).write_text(text, encoding="utf-8")
        os.utime(office / name, (1_600_000_000, 1_600_000_000))
    return office / "kế hoạch.yaml"


def test_the_report_in_markdown(cchc: Run, kept: Path) -> None:
    answer = cchc(*QUARTER, "--to", "md", "-o", "-")

    assert answer.stdout == GOLDEN.read_text(encoding="utf-8")
    assert answer.exit_code == 0


def test_places_to_write_are_listed_with_their_count(cchc: Run, kept: Path) -> None:
    answer = cchc(*QUARTER, "--to", "md", "-o", "-", "--lang", "en")

    heading, *marks = answer.stderr.splitlines()
    assert heading == f"To fill in ({answer.stdout.count('[cần bổ sung: ')}):"
    assert marks[0] == "  [cần bổ sung: việc thực hiện các văn bản chỉ đạo của cấp trên trong kỳ]"
    assert all(mark.strip() in answer.stdout for mark in marks)


def test_a_mark_that_stands_twice_is_listed_once(cchc: Run, kept: Path) -> None:
    progress = kept.with_name("kế hoạch.progress.yaml")
    progress.write_text("- {date: 2026-03-20, task: I.1, status: hoàn thành}\n", encoding="utf-8")

    answer = cchc(*QUARTER, "-o", "ra.docx")

    assert "  [cần bổ sung: minh chứng của nhiệm vụ I.1] ×2\n" in answer.stderr


def test_word_is_written_beside_the_plan_under_the_period(cchc: Run, kept: Path) -> None:
    answer = cchc(*QUARTER)

    written = kept.with_name("kế hoạch.report-2026-Q1.docx")
    assert answer.stderr.startswith("đã ghi: plans/kế hoạch.report-2026-Q1.docx\n")
    assert "BÁO CÁO" in [p.text for p in Document(str(written)).paragraphs]
    assert cchc("validate", "plans").exit_code == 0, "a report is no plan"


@pytest.mark.parametrize(
    ("period", "name", "title"),
    [
        ("2026-q3", "2026-Q3", "quý III năm 2026"),
        ("2026-6T", "2026-6T", "6 tháng đầu năm 2026"),
        ("2026-9t", "2026-9T", "9 tháng đầu năm 2026"),
        ("2026-N", "2026-N", "hành chính năm 2026"),
        ("2026-3", "2026-03", "tháng 3 năm 2026"),
    ],
)
def test_periods_as_people_type_them(cchc: Run, kept: Path, period: str, name: str, title: str) -> None:
    answer = cchc("report", NAME, "--period", period, "--as-of", "2026-12-31", "--to", "md")

    page = kept.with_name(f"kế hoạch.report-{name}.md").read_text(encoding="utf-8")
    assert f"Kết quả công tác cải cách {'' if title.startswith('hành') else 'hành chính '}{title}<br>" in page
    assert answer.exit_code == 0


def test_what_was_recorded_after_the_period_is_not_in_it(cchc: Run, kept: Path) -> None:
    first = cchc("report", NAME, "--period", "2026-Q1", "--as-of", "2026-12-31", "--to", "md", "-o", "-")
    second = cchc("report", NAME, "--period", "2026-Q2", "--as-of", "2026-12-31", "--to", "md", "-o", "-")

    assert first.stdout == GOLDEN.read_text(encoding="utf-8"), "the figures of a period are held still"
    assert "đã hoàn thành kỳ quý I ngày 02/04/2026" not in first.stdout
    assert "đã hoàn thành kỳ quý I ngày 02/04/2026" in second.stdout


def test_a_plan_without_progress_is_reported_honestly(cchc: Run, office: Path) -> None:
    (office / "kế hoạch.yaml").write_text(RIGHT, encoding="utf-8")

    answer = cchc(*QUARTER, "--to", "md", "-o", "-")

    assert "chưa có số liệu về tiến độ" in answer.stdout
    assert "| **Tổng cộng** |  | **3** |  |  |  |  |  |  |" in answer.stdout
    assert answer.exit_code == 0


def test_a_plan_without_tasks_is_reported(cchc: Run, office: Path) -> None:
    (office / "kế hoạch.yaml").write_text(BARE, encoding="utf-8")

    pages = [cchc(*QUARTER, "--to", "md", "-o", "-"), cchc(*QUARTER, "-o", "ra.docx")]

    assert "[cần bổ sung: kết quả so với mục tiêu; kế hoạch không ghi chỉ tiêu đo được]" in pages[0].stdout
    assert [page.exit_code for page in pages] == [0, 0]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (
            ["--period", "2026-X"],
            "--period: “2026-X” is no period; write 2021-Q1, 2021-6T, 2021-9T or 2021-N",
        ),
        (["--period", "2025-Q1"], "the period lies in 2025, and the plan is for 2026"),
        (
            ["--period", "2026-Q2", "--as-of", "2026-03-31"],
            "on 31/03/2026 the period had not begun: it is counted from 01/04/2026",
        ),
        (
            ["--period", "2026-Q1", "--as-of", "2026-03-31", "--agency", "Sở Y tế"],
            "“Sở Y tế” is in no list of agencies",
        ),
    ],
)
def test_what_cannot_be_reported_is_refused(cchc: Run, kept: Path, arguments: list[str], told: str) -> None:
    answer = cchc("report", NAME, *arguments, "--to", "md", "-o", "ra.md", "--lang", "en")

    assert answer.stderr.splitlines()[0].startswith(f"cchc: {told}")
    assert answer.exit_code == 2
    assert not Path("ra.md").exists()


def test_the_report_of_one_agency(cchc: Run, kept: Path) -> None:
    answer = cchc(*QUARTER, "--agency", "STP", "--to", "md", "-o", "-")

    assert "**SỞ TƯ PHÁP**" in answer.stdout
    assert "1/1 nhiệm vụ (100%)" in answer.stdout
    assert "Công bố thủ tục" not in answer.stdout


def test_a_report_in_which_somebody_has_written_is_kept_unless_forced(cchc: Run, kept: Path) -> None:
    target = kept.with_name("kế hoạch.report-2026-Q1.docx")
    target.write_bytes(b"written by hand")

    refused = cchc(*QUARTER, "--lang", "en")
    text = target.read_bytes()
    forced = cchc(*QUARTER, "--force")

    assert "is newer than the plan and may hold changes made in Word" in refused.stderr
    assert (refused.exit_code, text) == (2, b"written by hand")
    assert (forced.exit_code, target.read_bytes()[:2]) == (0, b"PK")


def test_a_template_of_the_office_brings_its_own_words(cchc: Run, kept: Path, tmp_path: Path) -> None:
    office = tmp_path / "mẫu"
    office.mkdir()
    shipped = (bundled("templates") / "report.md.j2").read_text("utf-8")
    (office / "bao-cao.md.j2").write_text("MẪU CỦA SỞ\n" + shipped, encoding="utf-8")
    (office / "report.toml").write_text('[results]\nheading = "KẾT QUẢ CỦA SỞ"\n', encoding="utf-8")

    answer = cchc(*QUARTER, "--to", "md", "-o", "-", "--template", "mẫu/bao-cao.md.j2")

    assert "MẪU CỦA SỞ" in answer.stdout
    assert "## I. KẾT QUẢ CỦA SỞ" in answer.stdout


def test_a_broken_entry_is_told_and_the_rest_reported(cchc: Run, kept: Path) -> None:
    progress = kept.with_name("kế hoạch.progress.yaml")
    progress.write_text(PROGRESS + "- {date: 2026-03-01, task: I.9, status: hoàn thành}\n", encoding="utf-8")

    answer = cchc(*QUARTER, "--to", "md", "-o", "-")

    assert "REF161" in answer.stderr
    assert answer.stdout == GOLDEN.read_text(encoding="utf-8")


def test_a_plan_from_the_standard_input_has_no_progress(cchc: Run) -> None:
    answer = cchc("report", "-", *QUARTER[2:], "--to", "md", stdin=RIGHT)

    assert "chưa có số liệu về tiến độ" in answer.stdout
    assert answer.exit_code == 0


@pytest.mark.parametrize(
    ("plan", "period"),
    [
        ("nghe-an/2021", "2021-Q3"),
        ("dong-thap/2021", "2021-Q1"),
        ("hung-yen/2023", "2023-6T"),
        ("tuong-duong/2024", "2024-N"),
        ("binh-dinh/2020-tong-ket", "2020-9T"),
    ],
)
def test_the_real_plans_are_reported(cchc: Run, real: Path, tmp_path: Path, plan: str, period: str) -> None:
    answer = cchc("report", f"plans/{plan}.yaml", "--period", period, "-o", "ra.docx")

    package = ZipFile(BytesIO((tmp_path / "ra.docx").read_bytes()))
    assert package.testzip() is None
    assert "[cần bổ sung: " in package.read("word/document.xml").decode()
    assert answer.exit_code == 0


def test_the_four_reports_of_a_year_of_records(cchc: Run, real: Path) -> None:
    progress = real / "nghe-an" / "2021.progress.yaml"
    progress.write_text(
        "- {date: 2021-01-28, task: I.3, status: hoàn thành}\n"
        "- {date: 2021-05-20, task: II.5, status: hoàn thành}\n"
        "- {date: 2021-09-14, task: VII.5, status: hoàn thành}\n"
        "- {date: 2021-12-10, task: IV.5, status: hoàn thành}\n",
        encoding="utf-8",
    )
    told = {}
    for period in ("2021-Q1", "2021-6T", "2021-Q3", "2021-N"):
        page = cchc("report", "plans/nghe-an/2021.yaml", "--period", period, "--to", "md", "-o", "-").stdout
        told[period] = page.split("đã hoàn thành ", 1)[1].split("; ", 1)[0]

    assert told == {
        "2021-Q1": "1/42 nhiệm vụ (2,38%), trong đó 1 nhiệm vụ hoàn thành trong kỳ",
        "2021-6T": "2/42 nhiệm vụ (4,76%), trong đó 2 nhiệm vụ hoàn thành trong kỳ",
        "2021-Q3": "3/42 nhiệm vụ (7,14%), trong đó 1 nhiệm vụ hoàn thành trong kỳ",
        "2021-N": "4/42 nhiệm vụ (9,52%), trong đó 4 nhiệm vụ hoàn thành trong kỳ",
    }


def test_what_is_done_after_the_figures_are_closed_goes_into_the_next_report(cchc: Run, real: Path) -> None:
    progress = real / "nghe-an" / "2021.progress.yaml"
    progress.write_text("- {date: 2021-09-15, task: VII.5, status: hoàn thành}\n", encoding="utf-8")
    pages = [
        cchc("report", "plans/nghe-an/2021.yaml", "--period", period, "--to", "md", "-o", "-").stdout
        for period in ("2021-Q3", "2021-N")
    ]

    # The ministry counts the third quarter up to 14 September.
    assert [page.split("đã hoàn thành ", 1)[1].split(" ", 1)[0] for page in pages] == ["0/42", "1/42"]
