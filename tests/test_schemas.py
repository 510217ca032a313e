"""The JSON Schemas for editors: fresh, valid, explained, and never stricter than cchc itself."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pydantic import BaseModel
from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor
from ruamel.yaml.error import YAMLError

from cchc_cli.message import N_
from cchc_cli.repository.progress import ProgressEntry
from cchc_cli.repository.schemas import MODELS, Subject, schema_text
from cchc_cli.resources import bundled
from cchc_cli.source.line_reader import read_lines
from cchc_cli.source.loader import load_text
from cchc_cli.source.text import SourceText
from tests.real_plans import FOLDER, HEAD, NAMES
from tests.tools.schemas import files

SUBJECTS = tuple(MODELS)

FILES: list[tuple[Subject, str]] = [
    *(("plan", name) for name in NAMES),
    ("agencies", "agencies.yaml"),
    ("settings", "cchc.yaml"),
]  # fmt: skip


@cache
def schema(subject: Subject) -> dict[str, Any]:
    found = json.loads(schema_text(subject, N_))
    assert isinstance(found, dict)
    return found


class EditorConstructor(SafeConstructor):
    """YAML 1.2 knows no dates: they are text."""


EditorConstructor.add_constructor("tag:yaml.org,2002:timestamp", SafeConstructor.construct_yaml_str)


def as_an_editor(text: str) -> Any:
    """The data that an editor sees: a YAML 1.2 reader types scalars."""
    yaml = YAML(typ="safe", pure=True)
    yaml.Constructor = EditorConstructor
    return yaml.load(text)


def complaints(subject: Subject, text: str) -> list[str]:
    return [error.message for error in Draft202012Validator(schema(subject)).iter_errors(as_an_editor(text))]


def test_the_files_in_schemas_are_what_the_models_say() -> None:
    fresh = files()

    assert len(fresh) == len(MODELS) > 2
    for path, text in fresh.items():
        assert path.read_text("utf-8") == text, f"{path.name} is stale: make schemas"


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_schema_is_valid_itself(subject: Subject) -> None:
    Draft202012Validator.check_schema(schema(subject))


@pytest.mark.parametrize("subject", SUBJECTS)
def test_every_key_is_explained(subject: Subject) -> None:
    keys = list(properties(schema(subject)))

    assert len(keys) > 5
    assert [name for name, value in keys if not value.get("description", "").strip()] == []


def properties(value: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every property of every definition."""
    if isinstance(value, dict):
        if isinstance(value.get("properties"), dict):
            yield from value["properties"].items()
        for below in value.values():
            yield from properties(below)
    elif isinstance(value, list):
        for below in value:
            yield from properties(below)


@pytest.mark.parametrize(("subject", "name"), FILES)
def test_an_editor_accepts_the_real_files(subject: Subject, name: str) -> None:
    assert complaints(subject, (FOLDER / name).read_text("utf-8")) == []


def test_an_editor_accepts_a_progress_file() -> None:
    text = (
        "# đầu tệp\n"
        "- {date: 2026-01-31, task: 1, part: 2, status: Xong, percent: 100, spent: 5.000, by: no}\n"
        '- {date: 30/4/2026, target: dung-han, value: 96%, note: "a: b"}\n'
    )

    found = read_lines(SourceText("2026.progress.yaml", text), ProgressEntry)

    assert (len(found.entries), found.diagnostics) == (2, ())
    assert complaints("progress", text) == []


def test_an_editor_sees_numbers_where_cchc_sees_text() -> None:
    assert as_an_editor("[2024, 6.000, 01, true, ~, 2021-09-30, no]") == [
        2024,
        6.0,
        1,
        True,
        None,
        "2021-09-30",
        "no",
    ]


@pytest.mark.parametrize(
    "broken",
    [
        "sektions: [A]\n",
        "sections:\n  - headin: A\n",
        "sections: A\n",
        "sections: {heading: A}\n",
        "sections:\n  - role: goals\n",
        "sections:\n  - id: Mục tiêu\n",
        "sections:\n  - text: 80% {| x\n",
        "annexes:\n  - items: [A]\n",
        "annexes:\n  - title: A\n    headers: {partner: B}\n",
        "annexes:\n  - title: A\n    budget:\n      lines:\n        - amount: 5\n",
        "annexes:\n  - title: A\n    budget:\n      lines:\n        - {text: B, amount: [5]}\n",
        "annexes:\n  - title: A\n    tasks:\n      - {title: B, deadline: {when: Quý I}}\n",
    ],
)
def test_an_editor_refuses_a_broken_plan(broken: str) -> None:
    assert complaints("plan", HEAD) == []
    assert complaints("plan", HEAD + broken) != []


def test_an_editor_misses_what_a_plan_needs() -> None:
    assert complaints("plan", HEAD.replace("year: 2026\n", "")) == ["'year' is a required property"]


def test_an_editor_accepts_the_register_that_ships_with_cchc() -> None:
    assert complaints("acts", (bundled("repository") / "acts.yaml").read_text("utf-8")) == []


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("agencies", "agencies:\n  - also: A\n"),
        ("agencies", "agencies:\n  - name: A\n    level: phường\n"),
        ("agencies", "agency: []\n"),
        ("acts", "acts:\n  - symbol: 30/2020/NĐ-CP\n"),
        ("acts", "acts:\n  - kind: Luật\n    date: 19/6/2015\n    status: hết\n"),
        ("settings", "format: 2\n"),
        ("settings", "soon: [15]\n"),
        ("progress", "- {date: 2026-01-31, task: I.1, statu: xong}\n"),
        ("progress", "- {task: I.1, status: xong}\n"),
        ("progress", "date: 2026-01-31\n"),
    ],
)
def test_an_editor_refuses_other_broken_files(subject: Subject, text: str) -> None:
    assert complaints(subject, text) != []


ODD = st.one_of(
    st.sampled_from(
        ["", "~", "null", "true", "no", "yes", "off", "01", "1.500", "1.000", "6.000", "2024", "0x1F", "1e3", ".inf",
         "12:30", "+1", "-", "'null'", '""', "2021-09-30", "30/9/2021", "5 triệu", "{100%}", '"{100%}"', "n", "0",
         "/KH-UBND", "15 ngày", "quý", "đồng", "a"]
    ),
    st.integers(-10, 10**6).map(str),
    st.decimals(-100, 10**6, places=3).map(str),
    st.booleans().map(lambda value: str(value).lower()),
)  # fmt: skip

PLACES = """\
title: {0}
year: {1}
kind: {2}
document:
  superior: {3}
  issuer: {4}
  number: {5}
  place: {6}
  date: {7}
  signature: {8}
  recipients: [{9}, {10}]
text: {11}
targets:
  dat: {12}
  dung-han:
    value: {13}
    names: {14}
    part_of: {15}
    lead: [{16}]
sections:
  - {17}
  - id: {18}
    label: {19}
    heading: {20}
    lead: {21}
    deadline: {22}
annexes:
  - label: {23}
    title: {24}
    numbering: [{25}]
    headers:
      title: {26}
    tasks:
      - title: {27}
        outputs: {28}
        lead: [{29}, {30}]
        deadline:
          - {31}
          - text: {32}
            due: {33}
            every: {34}
        budget: {35}
        source: {36}
      - title: A
        budget:
          text: {37}
          amount: {38}
          times: {39}
  - title: {40}
    budget:
      unit: {41}
      sources:
        huyện: {42}
      lines:
        - text: {43}
          amount: {44}
          source: {45}
          task: {46}
        - text: A
          amount_by_source:
            huyện: {47}
      total: {48}
  - title: A
    statistics:
      - columns: [STT, {49}]
        rows:
          - {50}
          - text: {51}
            label: {52}
            values:
              Năm: {53}
  - title: A
    goals:
      - {54}
      - text: {55}
        value: {56}
        unit: {57}
        result: {58}
"""

USUAL = ["A"] * 59
for place, usual in {1: "2026", 5: "/KH-UBND", 7: "30/12/2025", 15: "dat", 18: "a", 33: "2026-09-30", 38: "5 triệu",
                     39: "2", 41: "triệu đồng", 44: "6.000", 47: "5", 48: "11"}.items():  # fmt: skip
    USUAL[place] = usual


def accepted(model: type[BaseModel], text: str) -> bool:
    loaded = load_text(SourceText("file.yaml", text), model)
    return loaded.model is not None and not loaded.diagnostics


def test_the_plan_with_every_kind_of_scalar_is_accepted_by_both() -> None:
    text = PLACES.format(*USUAL)

    assert accepted(MODELS["plan"], text)
    assert complaints("plan", text) == []


@settings(max_examples=400)
@example(18, "true")
@example(39, "1.500")
@example(38, "1.500")
@given(st.integers(0, len(USUAL) - 1), ODD)
def test_what_cchc_accepts_the_editor_accepts(place: int, odd: str) -> None:
    values = [*USUAL]
    values[place] = odd

    check("plan", PLACES.format(*values))


AGENCIES = """\
agencies:
  - name: {0}
    also: {1}
    parent: {2}
    letterhead: [{3}]
    since: {4}
    note: {5}
groups:
  - name: {6}
    members: {7}
  - name: A
    members: [{8}, {9}]
"""


@given(st.integers(0, 9), ODD)
def test_of_agencies_too(place: int, odd: str) -> None:
    values = ["A", "A", "A", "A", "30/6/2025", "A", "A", "A", "A", "A"]
    values[place] = odd

    check("agencies", AGENCIES.format(*values))


SETTINGS = "format: {0}\nplans: {1}\nsoon: {2}\nsources:\n  huyện: {3}\n  tỉnh: [{4}]\nlint:\n  ignore: {5}\n"


@given(st.integers(0, 5), ODD)
def test_of_settings_too(place: int, odd: str) -> None:
    values = ["1", ".", "15 ngày", "A", "A", "ORG101"]
    values[place] = odd

    check("settings", SETTINGS.format(*values))


def check(subject: Subject, text: str) -> None:
    if not accepted(MODELS[subject], text):
        return
    try:
        found = complaints(subject, text)
    except YAMLError:
        return
    assert found == []
