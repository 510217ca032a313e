"""cchc budget."""

from __future__ import annotations

import csv
import json
from io import StringIO
from pathlib import Path

import pytest

from tests.cli.conftest import BARE, PLAN, RIGHT
from tests.conftest import Run

WIDE = {"COLUMNS": "100"}


def test_what_is_wrong_stands_before_the_table(cchc: Run, office: Path) -> None:
    answer = cchc("budget", "plans", env=WIDE)

    assert answer.stdout == (
        "plans/kế hoạch.yaml: KINH PHÍ\n"
        "SAI trong văn bản: 1. Sở Tư pháp (thiếu 15.000.000 đồng); tổng cộng (thiếu 15.000.000 đồng); chạy\n"
        "cchc validate để biết vì sao\n"
        "đơn vị tính: đồng\n"
        "nội dung            ghi trong văn bản    tính lại   chênh lệch\n"
        "──────────────────────────────────────────────────────────────\n"
        "1. Sở Tư pháp              60.000.000  75.000.000  +15.000.000\n"
        "  - Tuyên truyền                       15.000.000\n"
        "  - Trang thiết bị                     60.000.000\n"
        "2. Sở Nội vụ               20.000.000  20.000.000            0\n"
        "Tổng cộng                  80.000.000  95.000.000  +15.000.000\n"
        "\n"
        "Theo nguồn kinh phí: kế hoạch không nêu\n"
        "\n"
        "Bằng chữ trong văn bản: “Tám mươi triệu đồng” (khớp với số ghi trong văn bản)\n"
        "Tổng cộng tính lại, bằng chữ: Chín mươi lăm triệu đồng\n"
    )
    assert (answer.stderr, answer.exit_code) == ("", 1)


def test_a_right_plan_says_so_and_ends_with_0(cchc: Run, office: Path) -> None:
    (office / "kế hoạch.yaml").write_text(RIGHT, encoding="utf-8")

    answer = cchc("budget", "--lang", "en", env=WIDE)

    assert answer.stdout == (
        "plans/kế hoạch.yaml: KINH PHÍ\n"
        "every printed figure agrees with its lines\n"
        "amounts in đồng\n"
        "item              printed    computed  difference\n"
        "─────────────────────────────────────────────────\n"
        "1. Sở Tư pháp  75.000.000  75.000.000           0\n"
        "2. Sở Nội vụ   20.000.000  20.000.000           0\n"
        "Total          95.000.000  95.000.000           0\n"
        "\n"
        "By source: not stated in the plan\n"
        "\n"
        "In words on paper: “Chín mươi lăm triệu đồng” (agrees with the printed figure)\n"
    )
    assert answer.exit_code == 0


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("      total: 95", "      total: 96"),
        ("Chín mươi lăm triệu", "Chín mươi sáu triệu"),
    ],
)
def test_any_wrong_figure_ends_with_1_as_validate_does(cchc: Run, office: Path, old: str, new: str) -> None:
    assert old in RIGHT
    (office / "kế hoạch.yaml").write_text(RIGHT.replace(old, new), encoding="utf-8")

    assert (cchc("budget", "plans").exit_code, cchc("validate", "plans").exit_code) == (1, 1)


def test_many_wrong_units_are_counted(cchc: Run, office: Path) -> None:
    unit = "        - name: Huyện {}\n          total: 2\n          lines:\n            - text: a\n              amount: 3\n"
    units = "".join(unit.format(number) for number in range(7))
    text = f"{BARE}annexes:\n  - title: KINH PHÍ\n    budget:\n      groups:\n{units}"
    (office / "kế hoạch.yaml").write_text(text, encoding="utf-8")

    answer = cchc("budget", "--lang", "en", env={"COLUMNS": "300"})

    assert "5. Huyện 4 (1 đồng too little); 2 more; cchc validate tells why\n" in answer.stdout


@pytest.mark.parametrize("unit", ["triệu đồng", "triệu", "1.000.000 đồng"])
def test_amounts_are_shown_in_the_unit_asked_for(cchc: Run, office: Path, unit: str) -> None:
    answer = cchc("budget", "plans", "--unit", unit, env=WIDE)

    assert f"đơn vị tính: {unit}\n" in answer.stdout
    assert "1. Sở Tư pháp                      60        75         +15\n" in answer.stdout


def test_an_unknown_unit_is_refused_with_a_command_that_works(cchc: Run, office: Path) -> None:
    answer = cchc("budget", "plans", "--unit", "quả")

    assert answer.stderr == (
        "cchc: --unit: “quả” không phải là đơn vị tiền; hãy viết đồng, 1.000 đồng hoặc triệu đồng\n"
        "Thử: cchc budget plans/nghe-an/2021.yaml\n"
    )
    assert answer.exit_code == 2


def test_lines_shows_every_line(cchc: Run, office: Path) -> None:
    assert "  - Tập huấn" not in cchc("budget", "plans").stdout
    assert "  - Tập huấn" in cchc("budget", "plans", "--lines").stdout


def test_a_narrow_terminal_shows_records(cchc: Run, office: Path) -> None:
    answer = cchc("budget", "plans", env={"COLUMNS": "40"})

    assert (
        "1. Sở Tư pháp\n  ghi trong văn bản: 60.000.000\n  tính lại: 75.000.000\n  chênh lệch: +15.000.000\n"
    ) in answer.stdout
    assert max(map(len, answer.stdout.split("\n"))) <= 40


def test_csv_opens_in_excel_and_no_rate_hides_among_the_amounts(cchc: Run, real: Path) -> None:
    answer = cchc("budget", "plans/dong-thap", "--format", "csv", "--lang", "en")

    assert answer.stdout.startswith("\ufeffplan,group,number,line,amount,")
    rows = list(csv.DictReader(StringIO(answer.stdout.removeprefix("\ufeff"))))
    assert len(rows) == 37
    assert sum(int(row["amount"] or 0) for row in rows) == 660_000_000
    assert sum(int(row["amount by counting a rate"] or 0) for row in rows) == 180_000_000
    assert answer.exit_code == 0


def test_json_of_the_plan_with_a_wrong_unit(cchc: Run, real: Path) -> None:
    answer = cchc("budget", "plans/nghe-an/2021.yaml", "--format", "json")

    told = json.loads(answer.stdout)
    (plan,) = told["plans"]
    assert (told["schema"], answer.exit_code) == ("cchc/budget/v1", 1)
    assert (plan["plan"], plan["by"]) == ("plans/nghe-an/2021.yaml", "unit")
    assert plan["declared_total"] == 15_818_911_000
    assert plan["computed_total"] == plan["derived_total"] == 15_927_261_000
    assert plan["difference"] == 108_350_000
    assert len(plan["groups"]) == 33
    assert sum(len(group["lines"]) for group in plan["groups"]) == 102
    wrong = [group for group in plan["groups"] if group["declared"] != group["computed"]]
    assert [(group["name"], group["declared"], group["computed"]) for group in wrong] == [
        ("Huyện Tân Kỳ", 735_000_000, 843_350_000)
    ]
    assert wrong[0]["lines"][0]["amount"] == 108_350_000
    assert (plan["sources"], plan["declared_sources"], plan["not_totalled"]) == ({}, {}, [])
    assert [(words["value"], words["agrees"]) for words in plan["words"]] == [(15_818_911_000, True)]


def test_json_of_a_plan_with_sources_and_words(cchc: Run, real: Path) -> None:
    answer = cchc("budget", "plans/tuong-duong", "--format", "json")

    (plan,) = json.loads(answer.stdout)["plans"]
    assert (answer.exit_code, plan["declared_total"], plan["computed_total"]) == (
        0,
        1_081_000_000,
        1_081_000_000,
    )
    assert (
        plan["sources"]
        == plan["declared_sources"]
        == {
            "ngân sách huyện": 531_000_000,
            "ngân sách tỉnh": 550_000_000,
        }
    )
    assert [group["name"] for group in plan["groups"]] == [None]
    assert len(plan["groups"][0]["lines"]) == 9
    assert [words["agrees"] for words in plan["words"]] == [True, True, True]


def test_json_of_money_in_a_table_of_tasks(cchc: Run, real: Path) -> None:
    answer = cchc("budget", "plans/dong-thap", "--format", "json", "--lang", "en")

    (plan,) = json.loads(answer.stdout)["plans"]
    assert (plan["declared_total"], plan["difference"], answer.exit_code) == (None, None, 0)
    assert (plan["computed_total"], plan["derived_total"]) == (660_000_000, 840_000_000)
    assert len(plan["not_totalled"]) == 28
    assert {
        "text": "Tổ chức Hội thi tìm hiểu về CCHC cấp huyện",
        "reason": "a rate (50triệu/ huyện), and the plan does not say for how many huyện",
    }.items() <= plan["not_totalled"][1].items()


@pytest.mark.parametrize("by", ["unit", "source", "area", "agency"])
def test_every_grouping_adds_up_to_the_same_total(cchc: Run, real: Path, by: str) -> None:
    answer = cchc("budget", "plans", "--by", by, "--format", "json")

    plans = json.loads(answer.stdout)["plans"]
    assert [plan["plan"] for plan in plans] == [
        "plans/dong-thap/2021.yaml",
        "plans/nghe-an/2021.yaml",
        "plans/tuong-duong/2024.yaml",
    ]
    for plan in plans:
        assert plan["by"] == by
        assert sum(group["computed"] for group in plan["groups"]) == plan["computed_total"]
        for group in plan["groups"]:
            assert sum(line["amount"] or 0 for line in group["lines"]) == group["computed"]


def test_agencies_go_by_their_official_name(cchc: Run, real: Path) -> None:
    answer = cchc("budget", "plans/dong-thap", "--by", "agency", "--format", "json")

    (plan,) = json.loads(answer.stdout)["plans"]
    computed = {group["name"]: group["computed"] for group in plan["groups"]}
    assert computed["Sở Nội vụ"] == 580_000_000


def test_lines_without_an_amount_stand_once_with_their_reason(cchc: Run, real: Path) -> None:
    answer = cchc("budget", "plans/dong-thap", "--lang", "en", env=WIDE)

    assert answer.stdout.startswith(
        "plans/dong-thap/2021.yaml: CÁC NHIỆM VỤ CỤ THỂ\n"
        "28 of 37 lines state no amount that can be totalled; they stand below\n"
    )
    assert answer.stdout.count("Kiểm tra công vụ, công chức") == 1
    assert "Computed total in words" not in answer.stdout


def test_plans_without_money_are_named(cchc: Run, office: Path) -> None:
    (office / "b.yaml").write_text(BARE, encoding="utf-8")

    both = cchc("budget", "plans", "--lang", "en")
    alone = cchc("budget", "plans/b.yaml", "--lang", "en")

    assert both.stdout.endswith("\nno money in plans/b.yaml\n")
    assert (alone.stdout, alone.exit_code) == ("no money in plans/b.yaml\n", 0)
    assert json.loads(cchc("budget", "plans/b.yaml", "--format", "json").stdout)["plans"] == []


def test_a_broken_plan_is_told_on_stderr_and_the_others_are_totalled(cchc: Run, office: Path) -> None:
    (office / "a.yaml").write_text("title: 'chưa đóng\n", encoding="utf-8")

    answer = cchc("budget", "plans", "--lang", "en")

    assert answer.stdout.startswith("plans/kế hoạch.yaml: KINH PHÍ\n")
    assert answer.stderr.startswith("plans/a.yaml:1:8: error[YML005] unclosed-quote: ")
    assert answer.stderr.endswith("the figures leave out what could not be read; cchc validate tells more\n")
    assert answer.exit_code == 1


def test_nothing_readable_ends_the_run(cchc: Run, office: Path) -> None:
    (office / "kế hoạch.yaml").write_text("title: 'chưa đóng\n", encoding="utf-8")

    answer = cchc("budget", "plans", "--lang", "en")

    assert (answer.stdout, answer.exit_code) == ("", 2)
    assert answer.stderr.endswith("cchc: none of the plans can be read; cchc validate tells why\n")


def test_a_file_that_stands_beside_plans_is_no_plan(cchc: Run, office: Path) -> None:
    answer = cchc("budget", "plans/agencies.yaml", "--lang", "en")

    assert (answer.stdout, answer.exit_code) == ("", 2)
    assert answer.stderr == "cchc: none of the files named is a plan\n"


def test_the_standard_input_is_totalled(cchc: Run) -> None:
    answer = cchc("budget", "-", "--format", "json", stdin="\ufeff" + PLAN.replace("\n", "\r\n"))

    (plan,) = json.loads(answer.stdout)["plans"]
    assert (plan["plan"], plan["computed_total"]) == ("-", 95_000_000)
