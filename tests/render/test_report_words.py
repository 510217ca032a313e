"""The wording of reports, and an office's own."""

from __future__ import annotations

import re
import tomllib
from decimal import Decimal
from pathlib import Path

import pytest

from cchc_cli.errors import CchcError
from cchc_cli.render.report_words import FILE, load_report_words, share_words
from cchc_cli.resources import bundled
from cchc_cli.vietnamese.deadline.period import Period


@pytest.mark.parametrize(
    ("period", "name"),
    [
        (Period("quarter", 3, 2021), "quý III năm 2021"),
        (Period("half-year", 1, 2021), "6 tháng đầu năm 2021"),
        (Period("nine-months", 1, 2021), "9 tháng đầu năm 2021"),
        (Period("month", 3, 2021), "tháng 3 năm 2021"),
        (Period("year", 1, 2021), "năm 2021"),
    ],
)
def test_a_period_in_full(period: Period, name: str) -> None:
    assert load_report_words().period(period) == name


@pytest.mark.parametrize(
    ("share", "printed"),
    [
        (Decimal("38.46"), "38,46%"),
        (Decimal("50.00"), "50%"),
        (Decimal("12.50"), "12,5%"),
        (Decimal("100.00"), "100%"),
        (Decimal("0.00"), "0%"),
        (None, "-"),
    ],
)
def test_a_share_as_papers_write_it(share: Decimal | None, printed: str) -> None:
    assert share_words(share) == printed


def test_an_office_changes_the_words_it_wants_and_keeps_the_others(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('[results]\nheading = "KẾT QUẢ"\n', encoding="utf-8")

    words = load_report_words(tmp_path)

    assert words("results.heading") == "KẾT QUẢ"
    assert words("outlook.due") == load_report_words()("outlook.due")


def test_a_name_that_cchc_does_not_fill_is_told_with_its_words(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('[text]\nclosing = "Hết {ky}."\n', encoding="utf-8")

    with pytest.raises(CchcError, match=r"report\.toml: nothing is called {ky} in “Hết {ky}\.”"):
        load_report_words(tmp_path)("text.closing", period="quý I")


@pytest.mark.parametrize("mark", ["{what}", "[…", "cần bổ sung {what}"])
def test_a_mark_that_could_not_be_found_again_is_refused(tmp_path: Path, mark: str) -> None:
    (tmp_path / FILE).write_text(f'[gap]\nmark = "{mark}"\n', encoding="utf-8")

    with pytest.raises(CchcError, match="cannot be read"):
        load_report_words(tmp_path).gaps_in(["x"])


def test_marks_are_found_in_their_order() -> None:
    words = load_report_words()
    marks = words.gap("causes"), words.gap("evidence", task="I.3")

    assert words.gaps_in([f"Nguyên nhân: {marks[0]}.", "không", f"{marks[1]}; {marks[0]}"]) == (
        marks[0],
        marks[1],
        marks[0],
    )


def test_every_wording_is_used() -> None:
    """Names that are built at run time end with a part that the code lists."""
    shipped = tomllib.loads((bundled("templates") / FILE).read_text(encoding="utf-8"))
    folder = Path(__file__).parents[2] / "src" / "cchc_cli" / "render"
    code = "\n".join(path.read_text(encoding="utf-8") for path in folder.glob("report_*.py"))
    used = set(re.findall(r"[\w.]+", code))
    names = [(table, name) for table, held in shipped.items() for name in held if table != "columns"]

    assert len(names) > 100
    unused = [
        f"{table}.{name}" for table, name in names if f"{table}.{name}" not in used and name not in used
    ]
    assert [name for name in unused if name.partition(".")[0] not in {"standings", "states", "state"}] == []
