"""Writing files: whole or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from cchc_cli.errors import CchcError
from cchc_cli.files import rewrite_atomically, write_atomically


def test_text_is_written_as_utf8_without_touching_line_ends(tmp_path: Path) -> None:
    write_atomically(tmp_path / "kế hoạch.md", "Kế hoạch\r\nđến\n")

    assert (tmp_path / "kế hoạch.md").read_bytes() == "Kế hoạch\r\nđến\n".encode()


def test_a_file_is_written_only_over_what_was_read(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    rewrite_atomically(file, "", "a: 1\n")
    rewrite_atomically(file, "a: 1\n", "a: 2\n")

    with pytest.raises(CchcError, match="changed by somebody else"):
        rewrite_atomically(file, "a: 1\n", "a: 3\n")

    assert file.read_text("utf-8") == "a: 2\n"


def test_missing_folders_are_made(tmp_path: Path) -> None:
    write_atomically(tmp_path / "năm 2021" / "quý I" / "a.docx", b"PK")

    assert (tmp_path / "năm 2021" / "quý I" / "a.docx").read_bytes() == b"PK"


def test_a_new_file_is_as_readable_as_any_other(tmp_path: Path) -> None:
    old = os.umask(0o022)
    try:
        write_atomically(tmp_path / "a.md", "a")
        after = os.umask(0o022)
    finally:
        os.umask(old)

    assert stat.S_IMODE((tmp_path / "a.md").stat().st_mode) == 0o644
    assert after == 0o022


def test_an_old_file_keeps_its_permissions(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text("old", encoding="utf-8")
    file.chmod(0o640)

    write_atomically(file, "new")

    assert file.read_text("utf-8") == "new"
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


def test_a_link_stays_a_link_and_what_it_points_to_is_written(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    link = tmp_path / "link.md"
    link.symlink_to(tmp_path / "real" / "a.md")

    write_atomically(link, "through the link")

    assert link.is_symlink()
    assert (tmp_path / "real" / "a.md").read_text("utf-8") == "through the link"


@pytest.mark.parametrize("broken", ["os.fsync", "pathlib.Path.replace"])
def test_a_failure_leaves_the_old_file_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    file = tmp_path / "a.docx"
    file.write_bytes(b"old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device", "somewhere else")

    monkeypatch.setattr(broken, full)
    with pytest.raises(OSError, match=r"a\.docx") as caught:
        write_atomically(file, b"new")

    assert (caught.value.errno, caught.value.filename) == (28, str(file))
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.docx"]
    assert file.read_bytes() == b"old"


def test_an_interruption_leaves_nothing_beside_it_either(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("os.fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_atomically(tmp_path / "a.docx", b"new")

    assert list(tmp_path.iterdir()) == []


def test_a_file_marked_read_only_is_not_overwritten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.docx"
    file.write_bytes(b"signed")
    # For root every file is writable; the answer of the system is given here for it.
    monkeypatch.setattr("os.access", lambda path, mode: (path, mode) != (file, os.W_OK))

    with pytest.raises(PermissionError) as caught:
        write_atomically(file, b"new")

    assert caught.value.filename == str(file)
    assert file.read_bytes() == b"signed"


def test_a_folder_is_refused_under_its_own_name(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError) as caught:
        write_atomically(tmp_path, b"new")

    assert caught.value.filename == str(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_the_longest_possible_name_can_be_written(tmp_path: Path) -> None:
    name = "kế hoạch " * 19 + ".docx"
    assert len(name.encode()) > 240

    write_atomically(tmp_path / name, b"PK")

    assert [entry.name for entry in tmp_path.iterdir()] == [name]


def test_what_is_no_plain_file_is_written_to_and_stays_what_it_is(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)

    write_atomically(pipe, b"PK")

    assert os.read(reader, 10) == b"PK"
    os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)
