"""cchc cascade."""

from __future__ import annotations

import csv
import json
from io import StringIO
from pathlib import Path

import pytest

from tests.conftest import Run

HEAD = """\
title: Cải cách hành chính năm 2024
year: 2024
document:
  issuer: {issuer}
  number: {number}
  place: Vinh
  date: 05/01/2024
  signature: [CHỦ TỊCH]
decision:
  title: Ban hành kế hoạch
  bases: ["{basis}"]
  articles: [Ban hành kế hoạch.]
sections:
  - heading: MỤC TIÊU
    items:
      - "Tỷ lệ hồ sơ đúng hạn của địa phương đạt {{{target}}}."
annexes:
  - title: NHIỆM VỤ
    tasks:
"""
PARENT = (
    HEAD.format(
        issuer="ỦY BAN NHÂN DÂN TỈNH NGHỆ AN",
        number="12/QĐ-UBND",
        basis="Căn cứ Luật Tổ chức chính quyền địa phương;",
        target="từ 98% trở lên",
    )
    + """\
      - title: Rà soát thủ tục hành chính
        lead: UBND cấp huyện
        deadline: Quý I
      - title: Số hóa kết quả giải quyết <hồ sơ> của công dân
        lead: Sở Nội vụ; UBND cấp huyện
        deadline: Quý II
      - title: Kiểm tra công vụ tại cơ sở
        lead: Sở Nội vụ
        partners: UBND cấp huyện
      - title: Xếp loại viên chức sự nghiệp
        lead: UBND cấp huyện
"""
)
CHILD = (
    HEAD.format(
        issuer="ỦY BAN NHÂN DÂN HUYỆN NAM ĐÀN",
        number="34/QĐ-UBND",
        basis="Căn cứ Quyết định số 12/QĐ-UBND ngày 05/01/2024 của UBND tỉnh Nghệ An;",
        target="từ 95% trở lên",
    )
    + """\
      - title: Rà soát thủ tục hành chính
        lead: Văn phòng HĐND và UBND huyện
        deadline: Quý III
      - title: Xếp loại viên chức sự nghiệp
"""
)
OTHER = CHILD.replace("NAM ĐÀN", "ANH SƠN").replace("Quý III", "Quý I").replace("số 12/", "số 13/")


@pytest.fixture
def plans(tmp_path: Path) -> Path:
    for name, text in (("tinh", PARENT), ("nam-dan", CHILD), ("anh-son", OTHER)):
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    return tmp_path


def test_the_headline_comes_first_and_then_what_is_gravest(cchc: Run, plans: Path) -> None:
    answer = cchc("cascade", "tinh.yaml", "nam-dan.yaml", "--lang", "en", env={"COLUMNS": "100"})

    assert answer.stdout == (
        "huyện Nam Đàn 2024 against what tỉnh Nghệ An assigns in 2024\n"
        "Legal bases: 12/QĐ-UBND is cited.\n"
        "Tasks to lead: 3 (1 carried, 1 later, 1 missing)\n"
        "Targets: 1 (1 with a lower target)\n"
        "To help with: 1 (1 missing)\n"
        "\n"
        "Missing from the plan: 1\n"
        "place  assigned                                        assigned to     what was found\n"
        "─────────────────────────────────────────────────────────────────────────────────────\n"
        "2      Số hóa kết quả giải quyết <hồ sơ> của công dân  UBND cấp huyện  no such task\n"
        "\n"
        "Targets below those assigned: 1\n"
        "place             assigned                              assigned    what was found\n"
        "                                                        to\n"
        "──────────────────────────────────────────────────────────────────────────────────────────────────\n"
        "target I.1 → I.1  Tỷ lệ hồ sơ đúng hạn của địa phương   địa phương  “từ 95% trở lên”, assigned “từ\n"
        "                  đạt từ 98% trở lên                                98% trở lên”\n"
        "\n"
        "Deadlines later than assigned: 1\n"
        "place  assigned                    assigned to     what was found\n"
        "───────────────────────────────────────────────────────────────────────────────────────\n"
        "1 → 1  Rà soát thủ tục hành chính  UBND cấp huyện  deadline “Quý III”, assigned “Quý I”\n"
        "\n"
        "Helps others with, and does not mention: 1\n"
        "place  assigned                    assigned to     what was found\n"
        "─────────────────────────────────────────────────────────────────\n"
        "3      Kiểm tra công vụ tại cơ sở  UBND cấp huyện  no such task\n"
        "\n"
        "Carried: 1\n"
        "place  assigned                      what was found\n"
        "────────────────────────────────────────────────────────────\n"
        "4 → 2  Xếp loại viên chức sự nghiệp  no lead agency is named\n"
    )


def test_json_holds_every_item_with_both_places_and_the_reasons(cchc: Run, plans: Path) -> None:
    answer = cchc("cascade", "tinh.yaml", "nam-dan.yaml", "anh-son.yaml", "--format", "json")

    told = json.loads(answer.stdout)
    child, other = told["children"]
    later = next(item for item in child["items"] if item["state"] == "later")
    assert told["schema"] == "cchc/cascade/v1"
    assert told["parent"] == {
        "plan": "tinh.yaml",
        "unit": "tỉnh Nghệ An",
        "year": 2024,
        "number": "12/QĐ-UBND",
    }
    assert (child["unit"], child["citation"]["cited"]) == ("huyện Nam Đàn", True)
    assert (other["unit"], other["citation"]["cited"]) == ("huyện Anh Sơn", False)
    assert child["summary"]["binding"] == {"missing": 1, "weaker": 1, "later": 1, "covered": 1}
    assert (later["ref"], later["line"], later["child"]["ref"], later["child"]["line"]) == ("1", 20, "1", 20)
    assert (later["score"] > 0.5, later["how"], later["changes"][0]["kind"]) == (
        True,
        "words",
        "deadline-later",
    )
    assert [row["states"] for row in told["matrix"] if row["ref"] == "1"] == [["later", "covered"]]


@pytest.mark.parametrize(
    ("limit", "status"), [("missing", 1), ("weaker", 1), ("later", 1), ("missing,later", 1), (None, 0)]
)
def test_the_status_follows_what_is_asked(cchc: Run, plans: Path, limit: str | None, status: int) -> None:
    asked = () if limit is None else ("--fail-on", limit)

    assert cchc("cascade", "tinh.yaml", "nam-dan.yaml", *asked).exit_code == status


def test_a_plan_carries_itself(cchc: Run, plans: Path) -> None:
    asked = [word for limit in ("missing", "weaker", "later") for word in ("--fail-on", limit)]

    assert cchc("cascade", "tinh.yaml", "tinh.yaml", *asked).exit_code == 0


def test_what_a_unit_only_helps_with_does_not_fail(cchc: Run, plans: Path) -> None:
    helps = (
        PARENT[: PARENT.index("      - title: Số hóa")] + PARENT[PARENT.index("      - title: Kiểm tra") :]
    )
    (plans / "tinh.yaml").write_text(helps, encoding="utf-8")

    answer = cchc("cascade", "tinh.yaml", "nam-dan.yaml", "--fail-on", "missing", "--lang", "en")

    assert "To help with: 1 (1 missing)" in answer.stdout
    assert answer.exit_code == 0


def test_another_limit_is_refused(cchc: Run, plans: Path) -> None:
    answer = cchc("cascade", "tinh.yaml", "nam-dan.yaml", "--fail-on", "covered", "--lang", "en")

    assert answer.exit_code == 2
    assert "missing, weaker, later" in answer.stderr


def test_csv_is_a_row_an_item_and_of_several_plans_a_column_each(cchc: Run, plans: Path) -> None:
    one = cchc("cascade", "tinh.yaml", "nam-dan.yaml", "--format", "csv", "--lang", "en").stdout
    two = cchc(
        "cascade", "tinh.yaml", "nam-dan.yaml", "anh-son.yaml", "--format", "csv", "--lang", "en"
    ).stdout

    rows = list(csv.reader(StringIO(one.removeprefix("\ufeff"))))
    matrix = list(csv.reader(StringIO(two.removeprefix("\ufeff"))))
    assert [row[0] for row in rows] == ["result", "weaker", "later", "missing", "missing", "covered"]
    assert matrix[0][-2:] == ["huyện Nam Đàn", "huyện Anh Sơn"]
    assert [row[-2:] for row in matrix[1:3]] == [["weaker", "weaker"], ["later", "covered"]]


def test_md_and_html_show_a_matrix_of_several_plans_and_the_words_as_they_are(cchc: Run, plans: Path) -> None:
    asked = ("cascade", "tinh.yaml", "nam-dan.yaml", "anh-son.yaml", "--lang", "en", "--format")

    md, html = cchc(*asked, "md").stdout, cchc(*asked, "html").stdout

    assert md.startswith("# What each plan carries\n\n| place | assigned | huyện Nam Đàn | huyện Anh Sơn |\n")
    assert "| 1 | Rà soát thủ tục hành chính | later | covered |" in md
    assert "giải quyết &lt;hồ sơ&gt; của" in md
    assert '<td class="state later">later</td><td class="state covered">covered</td>' in html
    assert "&lt;hồ sơ&gt;" in html
    assert not any(sign in html for sign in ("<hồ sơ>", "http:", "https:", "src=", "<script", "<link"))


def test_the_page_of_one_plan_tells_what_stands_below(cchc: Run, plans: Path) -> None:
    html = cchc("cascade", "tinh.yaml", "nam-dan.yaml", "--format", "html", "--lang", "en").stdout

    assert html.count("<h1>huyện Nam Đàn 2024 against what tỉnh Nghệ An assigns in 2024</h1>") == 1
    assert '<h3 class="missing">Missing from the plan: 1</h3>' in html
    assert "<p>no lead agency is named</p>" in html
    assert 'class="scroll"' not in html


def test_of_several_plans_the_table_shows_what_one_of_them_lacks(cchc: Run, plans: Path) -> None:
    answer = cchc("cascade", "tinh.yaml", "nam-dan.yaml", "anh-son.yaml", "--lang", "en").stdout

    lines = answer.splitlines()
    assert any(
        line.split()[0] == "1" and line.split()[-2:] == ["later", "covered"] for line in lines if line.strip()
    )
    assert "Xếp loại viên chức" not in answer


def test_a_folder_stands_for_the_plans_in_it_but_the_upper_one(cchc: Run, plans: Path) -> None:
    named = cchc("cascade", "tinh.yaml", "anh-son.yaml", "nam-dan.yaml", "--format", "json")
    by_folder = cchc("cascade", "tinh.yaml", ".", "--format", "json")
    (plans / "trong").mkdir()

    assert json.loads(named.stdout)["children"] == json.loads(by_folder.stdout)["children"]
    assert cchc("cascade", "tinh.yaml", "trong").exit_code == 2


def test_an_upper_plan_that_asks_nothing_says_so(cchc: Run, plans: Path) -> None:
    head, _, rest = PARENT.replace("UBND cấp huyện", "Sở Tư pháp").partition("sections:")
    quiet = f"{head}annexes:{rest.partition('annexes:')[2]}"
    (plans / "tinh.yaml").write_text(quiet, encoding="utf-8")

    answer = cchc("cascade", "tinh.yaml", "anh-son.yaml", "--lang", "en").stdout

    assert answer == (
        "huyện Anh Sơn 2024 against what tỉnh Nghệ An assigns in 2024\n"
        "The upper plan assigns nothing to huyện Anh Sơn.\n"
    )


@pytest.mark.parametrize(("upper", "lower"), [("nam-dan", "tinh"), ("nam-dan", "anh-son")])
def test_plans_the_wrong_way_round_are_no_clean_answer(
    cchc: Run, plans: Path, upper: str, lower: str
) -> None:
    answer = cchc("cascade", f"{upper}.yaml", f"{lower}.yaml", "--lang", "en")

    assert (answer.exit_code, answer.stdout) == (2, "")
    assert f"{lower}.yaml is not of a level below {upper}.yaml" in answer.stderr
