"""cchc targets."""

from __future__ import annotations

import csv
import json
import re
from io import StringIO
from pathlib import Path

import pytest

from tests.cli.conftest import BARE, PLAN
from tests.conftest import Run


def test_a_target_is_shown_as_it_is_understood(cchc: Run, office: Path) -> None:
    answer = cchc("targets", "plans")

    assert answer.stdout == (
        "plans/kế hoạch.yaml: 1 chỉ tiêu\n"
        "vị trí  mã        chỉ tiêu              mức cần đạt     được hiểu là  so với\n"
        f"{'─' * 76}\n"
        "I.1     dung-han  Tỷ lệ hồ sơ đúng hạn  từ 95% trở lên  >= 95%\n"
    )
    assert (answer.stderr, answer.exit_code) == ("", 0)


@pytest.mark.parametrize(
    ("words", "understood"),
    [
        ("trên 95,5%", "> 95,5%"),
        ("giảm tối thiểu 2,5%", "decrease >= 2,5%"),
        ("giảm", "decrease"),
        ("cải thiện", "improve"),
        ("30% - 50%", "30-50%"),
        ("nhóm 20 địa phương dẫn đầu", "within the first 20 địa phương"),
        ("15 đơn vị", "= 15 đơn vị"),
        ("1.500 hồ sơ", "= 1.500 hồ sơ"),
        ("rất cao", "?"),
    ],
)
def test_what_words_demand_is_said_in_signs(cchc: Run, office: Path, words: str, understood: str) -> None:
    text = PLAN.replace("{từ 95% trở lên | dung-han}", f"{{{words}}}")
    (office / "kế hoạch.yaml").write_text(text, encoding="utf-8")

    answer = cchc("targets", "plans", "--lang", "en", env={"COLUMNS": "120"})

    last = answer.stdout.rstrip("\n").split("\n")[-1]
    assert re.split(" {2,}", last) == ["I.1", "I.1#1", "Tỷ lệ hồ sơ đúng hạn", words, understood]


def test_a_plan_without_targets_is_one_line(cchc: Run, office: Path) -> None:
    (office / "b.yaml").write_text(BARE, encoding="utf-8")

    assert cchc("targets", "plans/b.yaml", "--lang", "en").stdout == "plans/b.yaml: 0 targets\n"


def test_csv_has_a_row_a_target(cchc: Run, office: Path) -> None:
    answer = cchc("targets", "plans", "--format", "csv", "--lang", "en")

    (row,) = csv.DictReader(StringIO(answer.stdout.removeprefix("\ufeff")))
    expected = {
        "plan": "plans/kế hoạch.yaml",
        "name": "dung-han",
        "place": "I.1",
        "measured on": "Tỷ lệ hồ sơ đúng hạn",
        "relation": ">=",
        "value": "95",
        "up to": "",
        "unit": "%",
        "compared with": "",
        "words": "từ 95% trở lên",
    }
    assert expected.items() <= row.items()


def test_json_of_the_real_targets(cchc: Run, real: Path) -> None:
    answer = cchc("targets", "plans/hung-yen/2023.yaml", "--format", "json")

    told = json.loads(answer.stdout)
    assert (told["schema"], len(told["targets"]), answer.exit_code) == ("cchc/targets/v1", 47, 0)
    for target in told["targets"]:
        assert set(target) >= {
            "plan", "id", "place", "quote", "subject", "relation", "value", "unit", "baseline", "parent",
        }  # fmt: skip
        assert target["plan"] == "plans/hung-yen/2023.yaml"
        assert isinstance(target["value"], int | float | None)
        assert target["reason"] is None
    late = next(target for target in told["targets"] if target["place"] == "II.2.a")
    assert (late["relation"], late["value"], late["unit"]) == (">", 95, "%")
    assert late["quote"]


def test_numbers_keep_their_digits(cchc: Run, office: Path) -> None:
    text = PLAN.replace("từ 95% trở lên", "từ 12,50% trở lên")
    (office / "kế hoạch.yaml").write_text(text, encoding="utf-8")

    assert '"value": 12.5' in cchc("targets", "plans", "--format", "json").stdout
