"""cchc new --from: next year's draft from this year's plan."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree

import pytest

from tests.conftest import Run

ROOT = Path(__file__).parents[2]
PLANS = [
    ("binh-dinh/2020-tong-ket.yaml", "binh-dinh/2021-tong-ket.yaml"),
    ("dong-thap/2021.yaml", "dong-thap/2022.yaml"),
    ("hung-yen/2023.yaml", "hung-yen/2024.yaml"),
    ("nghe-an/2021.yaml", "nghe-an/2022.yaml"),
    ("tuong-duong/2024.yaml", "tuong-duong/2025.yaml"),
]


@pytest.fixture(autouse=True)
def plans(tmp_path: Path) -> Path:
    """The five plans, in the folder the program runs in."""
    copytree(ROOT / "plans", tmp_path / "plans")
    return tmp_path / "plans"


@pytest.mark.parametrize(("old", "new"), PLANS)
def test_the_next_year_of_every_plan_is_sound(cchc: Run, plans: Path, old: str, new: str) -> None:
    before = (plans / old).read_text("utf-8")

    made = cchc("new", "--from", f"plans/{old}", "--lang", "en")

    assert made.exit_code == 0
    assert made.stdout.startswith(f"written: plans/{new}\n")
    assert cchc("validate", f"plans/{new}").exit_code == 0
    assert cchc("lint", f"plans/{new}", "--no-baseline", "--fail-on", "error").exit_code == 0
    assert cchc("fmt", "--check", f"plans/{new}").exit_code == 0
    assert cchc("diff", f"plans/{old}", f"plans/{new}", "--format", "html").exit_code == 0
    assert (plans / old).read_text("utf-8") == before
    text = (plans / new).read_text("utf-8")
    kept = {line.strip() for line in before.splitlines() if line.strip().startswith("#")}
    assert kept <= {line.strip() for line in text.splitlines()}


@pytest.mark.parametrize("old", ["nghe-an/2021.yaml", "dong-thap/2021.yaml", "hung-yen/2023.yaml"])
def test_a_province_goes_over_the_end_of_the_districts(cchc: Run, plans: Path, old: str) -> None:
    new = "plans/" + old.partition("/")[0] + "/2026.yaml"

    made = cchc("new", "--from", f"plans/{old}", "--year", "2026", "-o", new)

    assert (made.exit_code, cchc("validate", new).exit_code) == (0, 0)
    text = (plans.parent / new).read_text("utf-8")
    assert ("đề xuất: " in text, "sửa lỗi ORG103" in text) == (True, False)
    assert cchc("diff", f"plans/{old}", new).exit_code == 0


def test_the_draft_of_a_district_whose_level_has_ended_is_refused(cchc: Run) -> None:
    answer = cchc("new", "--from", "plans/tuong-duong/2024.yaml", "--year", "2026", "--lang", "en")

    assert answer.exit_code == 2
    assert "there is no district plan any more" in answer.stderr


def test_the_new_year_is_later(cchc: Run) -> None:
    answer = cchc("new", "--from", "plans/tuong-duong/2024.yaml", "--year", "2024", "--lang", "en")

    assert (answer.exit_code, answer.stdout) == (2, "")
    assert (
        answer.stderr
        == "cchc: the new plan is for a later year than that of the old one, 2024; write --year 2025\n"
    )


def test_the_old_plan_says_the_level_itself(cchc: Run) -> None:
    answer = cchc("new", "--from", "plans/tuong-duong/2024.yaml", "--level", "district", "--lang", "en")

    assert answer.exit_code == 2
    assert answer.stderr == "cchc: --level does not go with --from: the old plan says it\n"


def test_a_file_that_is_there_is_kept(cchc: Run, plans: Path) -> None:
    (plans / "tuong-duong" / "2025.yaml").write_text("của tôi", encoding="utf-8")

    answer = cchc("new", "--from", "plans/tuong-duong/2024.yaml", "--lang", "en")

    assert answer.exit_code == 2
    assert (plans / "tuong-duong" / "2025.yaml").read_text("utf-8") == "của tôi"


def test_the_schema_is_found_from_the_new_folder(cchc: Run, plans: Path) -> None:
    cchc("new", "--from", "plans/tuong-duong/2024.yaml", "-o", "2025.yaml")

    text = (plans.parent / "2025.yaml").read_text("utf-8")
    assert text.startswith("# yaml-language-server: $schema=schemas/plan.schema.json\n")


def test_results_beside_the_plan_are_heard(cchc: Run, plans: Path) -> None:
    (plans / "tuong-duong" / "2024.results.yaml").write_text(
        "results:\n  - target: hai-long\n    value: 93%\n    date: 2024-12-01\n", encoding="utf-8"
    )

    answer = cchc("new", "--from", "plans/tuong-duong/2024.yaml", "-o", "-")

    assert (
        "# đề xuất: năm 2024 đã đạt 93% (chỉ tiêu: Mức độ hài lòng của người dân, doanh nghiệp về giải quyết thủ tục "
        "hành chính: từ 90% trở lên); nâng chỉ tiêu, không thấp hơn mức đã đạt" in answer.stdout
    )


def test_progress_beside_the_plan_says_what_is_done(cchc: Run, plans: Path) -> None:
    records = (
        "- {date: 2024-02-28, task: I.3, status: hoàn thành}\n"
        "- {date: 2024-09-30, task: IV.1, percent: 60}\n"
        "- {date: 2024-09-30, task: IX.9, percent: 60}\n"
    )
    (plans / "tuong-duong" / "2024.progress.yaml").write_text(records, encoding="utf-8")

    answer = cchc("new", "--from", "plans/tuong-duong/2024.yaml", "-o", "-")

    assert answer.exit_code == 0
    assert "- title: Công bố văn bản QPPL hết hiệu lực" not in answer.stdout
    assert "# đề xuất: đã bỏ nhiệm vụ I.3 năm 2024 “Công bố văn bản QPPL hết hiệu lực" in answer.stdout
    assert answer.stdout.count("# đề xuất: chưa xong trong năm 2024 (đạt 60%), chuyển sang;") == 1
    assert "chưa rõ đã xong" not in answer.stdout
    assert "2024.progress.yaml:3:" in answer.stderr
