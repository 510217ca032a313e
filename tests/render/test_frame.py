"""The words of the frame: shipped ones, and those of an office in their place."""

from __future__ import annotations

from pathlib import Path

import pytest

from cchc_cli.errors import CchcError
from cchc_cli.render.frame import load_frame
from cchc_cli.render.printing import Printing
from cchc_cli.repository.repository import ALONE
from tests.render.drafts import plan


def test_the_shipped_frame_names_every_usual_column() -> None:
    frame = load_frame()

    assert frame.kinds["plan"] == "KẾ HOẠCH"
    assert frame.heads["tasks"]["lead"] == "Cơ quan chủ trì"
    assert set(frame.heads["money"]) == {"number", "text", "amount", "sources", "source", "note"}
    assert set(frame.heads["goals"]) == {"number", "text", "value", "unit", "lead", "result"}
    tasks = {"number", "title", "outputs", "lead", "partners", "deadline", "budget", "source", "note"}
    assert set(frame.heads["tasks"]) == tasks


def test_an_office_changes_one_word_and_keeps_the_others(tmp_path: Path) -> None:
    (tmp_path / "frame.toml").write_text('\ufeff[heads.tasks]\nlead = "Đơn vị chủ trì"\n', encoding="utf-8")

    frame = load_frame(tmp_path)

    assert frame.heads["tasks"]["lead"] == "Đơn vị chủ trì"
    assert frame.heads["tasks"]["title"] == load_frame().heads["tasks"]["title"]
    assert frame.lines == load_frame().lines


def test_a_folder_without_frame_words_has_the_shipped_ones(tmp_path: Path) -> None:
    assert load_frame(tmp_path) == load_frame()


@pytest.mark.parametrize(
    "text",
    [
        "[lines\n",
        '[heads]\ntasks = "Nhiệm vụ"\n',
        "[lines]\ntotal = 5\n",
        '[lines]\nattached = "(Kèm theo {kind"\n',
    ],
    ids=["no TOML", "a word for a table", "a number for a word", "a brace that is not closed"],
)
def test_a_broken_frame_is_told_with_its_path(tmp_path: Path, text: str) -> None:
    (tmp_path / "frame.toml").write_text(text, encoding="utf-8")

    with pytest.raises(CchcError) as told:
        load_frame(tmp_path)
    assert (tmp_path / "frame.toml").as_posix() in str(told.value)


def test_a_frame_that_is_not_utf8_is_told_with_its_path(tmp_path: Path) -> None:
    (tmp_path / "frame.toml").write_bytes('[lines]\ntotal = "Cộng"\n'.encode("utf-16"))

    with pytest.raises(CchcError, match=r"frame\.toml"):
        load_frame(tmp_path)


def test_the_usual_line_in_brackets_is_read_like_a_text_of_the_plan() -> None:
    frame = load_frame()

    line = Printing.of(plan(), frame, ALONE).line(frame.attached)
    assert line == (
        "(Kèm theo Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2024 của Ủy ban nhân dân huyện Tương Dương)"
    )
