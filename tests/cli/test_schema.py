"""cchc schema."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.conftest import Run


@pytest.mark.parametrize(("kind", "key"), [("plan", "annexes"), ("agencies", "groups"), ("settings", "soon")])
def test_a_schema_is_printed_for_each_kind_of_file(cchc: Run, kind: str, key: str) -> None:
    answer = cchc("schema", kind)

    schema = json.loads(answer.stdout)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert key in schema["properties"]
    assert (answer.stderr, answer.exit_code) == ("", 0)


def test_without_a_kind_it_is_the_plans(cchc: Run) -> None:
    assert cchc("schema").stdout == cchc("schema", "plan").stdout == cchc("schema", "-o", "-").stdout


def test_it_explains_in_the_language_asked_for(cchc: Run) -> None:
    vietnamese, english = (json.loads(cchc("schema", "plan", "--lang", lang).stdout) for lang in ("vi", "en"))

    assert english["properties"]["annexes"]["description"] == "The annexes in print order."
    assert vietnamese["properties"]["annexes"]["description"] != "The annexes in print order."


def test_it_is_written_to_a_file(cchc: Run, tmp_path: Path) -> None:
    answer = cchc("schema", "plan", "-o", "giản đồ/plan.json", "--lang", "en")

    assert (answer.stdout, answer.stderr) == ("", "written: giản đồ/plan.json\n")
    assert (tmp_path / "giản đồ" / "plan.json").read_text("utf-8") == cchc("schema", "--lang", "en").stdout


def test_an_unknown_kind_is_refused(cchc: Run) -> None:
    answer = cchc("schema", "word")

    assert (answer.stdout, answer.exit_code) == ("", 2)
    assert "plan, agencies, acts, settings" in answer.stderr
