"""The data files: where they come from is said, and they are in order."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import cchc_cli
from cchc_cli.vietnamese.spelling.confusion import _confusions
from cchc_cli.vietnamese.spelling.data_file import entries
from cchc_cli.vietnamese.spelling.model import _STEPS, Model, model, share
from cchc_cli.vietnamese.spelling.syllable import is_syllable, normal

FOLDER = Path(cchc_cli.__file__).parent / "vietnamese" / "spelling" / "data"
NAMES = sorted(path.name for path in FOLDER.iterdir())
KEY = {"pairs.txt": 1, "triples.txt": 2}


def test_these_are_the_data_files() -> None:
    assert NAMES == ["confusions.txt", "loanwords.txt", "pairs.txt", "triples.txt"]
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 400_000


@pytest.mark.parametrize("name", NAMES)
def test_a_head_says_format_source_version_and_licence(name: str) -> None:
    text = (FOLDER / name).read_text("utf-8")
    head = "".join(line + "\n" for line in text.split("\n") if line.startswith("#"))

    assert text.startswith(head)
    for said in ("# Format: ", "# Source: ", "# Version: ", "# Licence: "):
        assert head.count(said) == 1


@pytest.mark.parametrize("name", NAMES)
def test_lines_are_sorted_and_have_keys_of_their_own(name: str) -> None:
    lines = entries(name)
    found = [
        tuple(line.split(" ")[: KEY[name]]) if name in KEY else tuple(line.split(";")[:1]) for line in lines
    ]

    assert found == sorted(found)
    assert len(found) == len(set(found))
    assert (FOLDER / name).read_bytes().endswith(b"\n")


@pytest.mark.parametrize("name", sorted(KEY))
def test_counts_hold_syllables_and_signs_only(name: str) -> None:
    words = {word for line in entries(name) for word in line.split(" ")}
    strange = {word for word in words if not re.fullmatch(r"\d+|[|ANF-]", word) and not is_syllable(word)}

    assert strange == set()


def test_confusions_are_words_in_their_normal_form_and_mean_as_many_others() -> None:
    known = [each for group in _confusions().values() for each in group]

    assert len(known) > 50
    for each in known:
        around = {*each.after.asked, *each.after.barred, *each.before.asked, *each.before.barred} - {"N", "|"}
        assert len(each.written) == len(each.meant.split())
        assert " ".join(each.written) != each.meant.lower()
        assert all(normal(word) == word for word in (*each.written, *around))


def test_loan_words_are_small_and_no_syllable_is_needed_to_know_them() -> None:
    assert all(re.fullmatch("[a-z]+", word) for word in entries("loanwords.txt"))


def test_the_model_knows_what_stands_beside_what() -> None:
    known = model()

    assert known.is_compound("hành", "chính")
    assert known.is_compound("đôn", "đốc")
    assert not known.is_compound("chính", "hành")
    assert known.knows("thủ", "tục")
    assert not known.knows("phân", "đấu")
    assert known.row("của").freedom > 7
    assert known.row("đốc").freedom < 2
    assert "không-có" not in known
    assert known.row("không-có").next == {}
    assert share(known.triples("tục", "hành"), "chính") > 0.8


def test_the_model_holds_the_usual_to_be_likelier() -> None:
    score = model().score

    assert (
        score(("", "|", "cải", "cách", "hành", "chính"))
        > score(("", "|", "cải", "hành", "cách", "chính")) + 5
    )
    assert score(("", "", "", "")) == 0


def test_probabilities_never_pass_one() -> None:
    known = model()

    for syllable in ("hành", "chính", "của", "và", "đốc", "|", "A"):
        row = known.row(syllable)
        assert sum(known._probability("", syllable, third) for third in row.next) <= 1.01


def test_a_model_is_read_once() -> None:
    assert model() is model()
    assert isinstance(model(), Model)
    assert len(_STEPS) == 10
