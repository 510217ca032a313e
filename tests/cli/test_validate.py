"""cchc validate."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import BARE, PLAN, RIGHT
from tests.conftest import Run

NGHE_AN = """\
lỗi[BUD101] tong-phu-sai: tổng phụ của “Huyện Tân Kỳ” thấp hơn 108.350.000 đồng so với tổng các dòng
   --> plans/nghe-an/2021.yaml:{total}:18
    |
{total} |           total: 735 000 000
    |                  ^^^^^^^^^^^ ghi 735.000.000 đồng; 5 dòng cộng lại được 843.350.000 đồng
{line} |               amount: 108 350 000
    |                       ----------- đúng bằng số chênh lệch: dòng này có thể đã bị bỏ sót khi
    |                                   cộng
    = trong văn bản: phụ lục “DỰ KIẾN KINH PHÍ”, mục 26
    = kéo theo: tổng cộng 15.818.911.000 đồng → 15.927.261.000 đồng (102 dòng, 33 đơn vị)
    = kéo theo: số tiền bằng chữ ghi theo tổng cộng sai: “Mười lăm tỷ tám trăm mười tám triệu chín
      trăm mười một nghìn đồng”
cách sửa: ghi lại tổng phụ theo tổng các dòng (không an toàn: đổi nội dung)
{total} -           total: 735 000 000
{total} +           total: 843 350 000
{sum} -       total: 15 818 911 000
{sum} +       total: 15 927 261 000
{words} -     closing: (Mười lăm tỷ tám trăm mười tám triệu chín trăm mười một nghìn đồng)
{words} +     closing: (Mười lăm tỷ chín trăm hai mươi bảy triệu hai trăm sáu mươi mốt nghìn đồng)

1 lỗi trong 1 tệp (đã kiểm tra 1 tệp)
"""


def lines(real: Path) -> tuple[int, int]:
    """The lines of Nghệ An's plan with the wrong sub-total and with the amount that it leaves out."""
    text = (real / "nghe-an" / "2021.yaml").read_text("utf-8")
    unit = text.index("name: Huyện Tân Kỳ")
    places = (text.index(words, unit) for words in ("total: 735 000 000", "amount: 108 350 000"))
    total, line = (text.count("\n", 0, place) + 1 for place in places)
    return total, line


def test_a_signed_plan_holds_one_wrong_sum_and_nothing_else(cchc: Run, real: Path) -> None:
    answer = cchc("validate", "plans/nghe-an", env={"COLUMNS": "100"})

    total, line = lines(real)
    assert answer.stdout == NGHE_AN.format(total=total, line=line, sum=total + 83, words=total + 84)
    assert (answer.stderr, answer.exit_code) == ("", 1)


def test_its_json_names_every_figure(cchc: Run, real: Path) -> None:
    answer = cchc("validate", "plans/nghe-an", "--format", "json", "--lang", "en")

    assert (answer.stderr, answer.exit_code) == ("", 1)
    told = json.loads(answer.stdout)
    assert list(told) == ["schema", "diagnostics", "summary"]
    assert told["schema"] == "cchc/diagnostics/v1"
    (found,) = told["diagnostics"]
    total, line = lines(real)
    assert found == {
        "code": "BUD101",
        "name": "wrong-subtotal",
        "severity": "error",
        "message": "the sub-total of “Huyện Tân Kỳ” is 108.350.000 đồng less than its lines add up to",
        "label": "printed 735.000.000 đồng; 5 lines add up to 843.350.000 đồng",
        "file": "plans/nghe-an/2021.yaml",
        "line": total,
        "column": 18,
        "end_line": total,
        "end_column": 29,
        "path": "annexes.1.budget.groups.25.total",
        "related": [
            {
                "message": "exactly the difference: this line may have been left out of the sum",
                "file": "plans/nghe-an/2021.yaml",
                "line": line,
                "column": 23,
                "end_line": line,
                "end_column": 34,
            }
        ],
        "notes": [
            {"kind": "where", "message": "annex “DỰ KIẾN KINH PHÍ”, item 26"},
            {
                "kind": "effect",
                "message": "total: 15.818.911.000 đồng → 15.927.261.000 đồng (102 lines of 33 units)",
            },
            {
                "kind": "effect",
                "message": "the amount in words repeats the wrong total: “Mười lăm tỷ tám trăm mười tám "
                "triệu chín trăm mười một nghìn đồng”",
            },
        ],
        "fixes": [
            {
                "title": "correct the sub-total to the sum of its lines",
                "safe": False,
                "edits": [
                    {
                        "line": total,
                        "column": 18,
                        "end_line": total,
                        "end_column": 29,
                        "replacement": "843 350 000",
                    },
                    {
                        "line": total + 83,
                        "column": 14,
                        "end_line": total + 83,
                        "end_column": 28,
                        "replacement": "15 927 261 000",
                    },
                    {
                        "line": total + 84,
                        "column": 15,
                        "end_line": total + 84,
                        "end_column": 80,
                        "replacement": (
                            "Mười lăm tỷ chín trăm hai mươi bảy triệu hai trăm sáu mươi mốt nghìn đồng"
                        ),
                    },
                ],
            }
        ],
    }
    assert (told["summary"]["errors"], told["summary"]["checked"], told["summary"]["files"]) == (1, 1, 1)


@pytest.mark.parametrize(
    ("form", "place"),
    [
        ("full", "plans/nghe-an/2021.yaml:{line}:18\n"),
        ("concise", "plans/nghe-an/2021.yaml:{line}:18: "),
        ("json", '"line": {line},'),
        ("sarif", '"startLine": {line},'),
        ("github", "::error file=plans/nghe-an/2021.yaml,line={line},endLine={line},col=18,"),
        ("gitlab", '"begin": {line},'),
        ("junit", ' line="{line}">'),
        ("md", "- **lỗi** {line}:18 "),
    ],
)
def test_its_line_is_the_same_in_every_form(cchc: Run, real: Path, form: str, place: str) -> None:
    answer = cchc("validate", "plans", "--format", form)

    assert place.format(line=lines(real)[0]) in answer.stdout
    assert (answer.stderr, answer.exit_code) == ("", 1)


def test_sarif_explains_the_rule_in_the_readers_language(cchc: Run, real: Path) -> None:
    vietnamese, english = (
        json.loads(cchc("validate", "plans/nghe-an", "--format", "sarif", "--lang", language).stdout)
        for language in ("vi", "en")
    )

    told = [log["runs"][0]["tool"]["driver"]["rules"] for log in (vietnamese, english)]
    assert [[rule["id"] for rule in rules] for rules in told] == [["BUD101"], ["BUD101"]]
    assert told[0][0]["shortDescription"]["text"].startswith("Tổng phụ của một đơn vị")
    assert told[1][0]["shortDescription"]["text"].startswith("The sub-total of a unit")
    assert "total: 60 000 000" in told[0][0]["help"]["markdown"]


def test_junit_names_every_file_that_was_checked(cchc: Run, real: Path) -> None:
    answer = cchc("validate", "plans", "--format", "junit")

    assert answer.stdout.startswith('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="cchc"')
    assert answer.stdout.count("<testsuite ") == 5
    assert answer.stdout.count("<failure ") == len(
        json.loads(cchc("validate", "plans", "--format", "json").stdout)["diagnostics"]
    )


def test_the_figures_stand_in_the_vietnamese_answer_too(cchc: Run, real: Path) -> None:
    (found,) = json.loads(cchc("validate", "plans/nghe-an", "--format", "json").stdout)["diagnostics"]

    said = found["message"] + " ".join(note["message"] for note in found["notes"])
    for words in (
        "15.818.911.000", "15.927.261.000", "33 đơn vị", "102 dòng", "Huyện Tân Kỳ", "108.350.000",
    ):  # fmt: skip
        assert words in said


def test_a_plan_without_faults_is_one_line(cchc: Run, office: Path) -> None:
    (office / "kế hoạch.yaml").write_text(RIGHT, encoding="utf-8")

    answer = cchc("validate")

    assert (answer.stdout, answer.stderr, answer.exit_code) == (
        "không có lỗi (đã kiểm tra 1 tệp)\n",
        "",
        0,
    )


def test_concise_is_one_line_a_finding(cchc: Run, office: Path) -> None:
    answer = cchc("validate", "plans", "--format", "concise", "--lang", "en")

    assert answer.stdout == (
        "plans/kế hoạch.yaml:31:18: error[BUD101] wrong-subtotal: "
        "the sub-total of “Sở Tư pháp” is 15.000.000 đồng less than its lines add up to\n"
        "1 error in 1 file (checked 1 file)\n"
    )


def test_a_narrow_terminal_has_no_line_too_wide_for_it(cchc: Run, office: Path) -> None:
    answer = cchc("validate", "plans", env={"COLUMNS": "40"})

    assert "ghi 60.000.000 đồng; 2 dòng\n" in answer.stdout
    assert max(map(len, answer.stdout.split("\n"))) <= 40


def test_findings_of_several_files_stand_together_and_a_broken_one_hides_no_other(
    cchc: Run, office: Path
) -> None:
    (office / "a.yaml").write_text("title: 'chưa đóng\n", encoding="utf-8")
    (office / "z.yaml").write_bytes(b"title: \xe0\xff\n")
    (office / "b.yaml").write_text(BARE.replace("year: 2026", "nam: 2026"), encoding="utf-8")

    answer = cchc("validate", "plans", "--format", "json")

    found = json.loads(answer.stdout)["diagnostics"]
    assert answer.exit_code == 1
    assert [(item["file"], item["code"]) for item in found] == [
        ("plans/a.yaml", "YML005"),
        ("plans/b.yaml", "SCH001"),
        ("plans/kế hoạch.yaml", "BUD101"),
        ("plans/z.yaml", "YML001"),
    ]


def test_the_standard_input_is_a_plan_of_the_folder_it_is_run_in(
    cchc: Run, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = RIGHT.replace("lead: STP", "lead: Sở Không Có")

    alone = cchc("validate", "-", "--format", "concise", stdin=text)
    monkeypatch.chdir(office)
    within = cchc("validate", "-", "--format", "concise", stdin=text)

    assert (alone.exit_code, within.exit_code) == (0, 1)
    assert within.stdout.startswith("-:19:19: lỗi[ORG101]")


def test_a_plan_outside_any_repository_is_checked_without_agencies(cchc: Run, tmp_path: Path) -> None:
    (tmp_path / "alone.yaml").write_text(PLAN.replace("lead: STP", "lead: Sở Không Có"), encoding="utf-8")

    answer = cchc("validate", "alone.yaml", "--format", "json")

    assert [item["code"] for item in json.loads(answer.stdout)["diagnostics"]] == ["BUD101"]


def test_a_path_upwards_leads_to_the_repository_of_the_plan_not_of_the_working_folder(
    cchc: Run, office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "khác"
    other.mkdir()
    (other / "plan.yaml").write_text(RIGHT.replace("lead: STP", "lead: Sở Không Có"), encoding="utf-8")
    monkeypatch.chdir(office)

    assert cchc("validate", "../khác/plan.yaml").exit_code == 0


def test_faults_of_settings_and_agency_lists_are_findings_once(cchc: Run, office: Path) -> None:
    (office / "kế hoạch.yaml").write_text(RIGHT, encoding="utf-8")
    (office / "b.yaml").write_text(BARE, encoding="utf-8")
    (office / "cchc.yaml").write_text("format: 1\nsoon: bao lâu\n", encoding="utf-8")

    answer = cchc("validate", "plans", "--format", "json")

    assert [(item["file"], item["line"]) for item in json.loads(answer.stdout)["diagnostics"]] == [
        ("plans/cchc.yaml", 2)
    ]
    assert answer.exit_code == 1


def test_files_beside_plans_may_be_named_as_a_shell_does_for_a_star(cchc: Run, office: Path) -> None:
    named = sorted(path.relative_to(office.parent).as_posix() for path in office.glob("*.yaml"))
    assert len(named) == 3

    answer = cchc("validate", *named, "--format", "json")

    assert json.loads(answer.stdout)["summary"]["checked"] == 1
    assert [item["code"] for item in json.loads(answer.stdout)["diagnostics"]] == ["BUD101"]


def test_a_file_named_twice_is_read_once(cchc: Run, office: Path) -> None:
    answer = cchc("validate", "plans", "./plans/kế hoạch.yaml", str(office), "--format", "json")

    assert json.loads(answer.stdout)["summary"]["checked"] == 1


def test_a_rule_that_the_settings_leave_out_is_not_asked(cchc: Run, office: Path) -> None:
    (office / "cchc.yaml").write_text("format: 1\nlint:\n  ignore: [BUD101]\n", encoding="utf-8")

    assert cchc("validate", "plans").exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nothing.yaml"], "cchc: không có tệp hoặc thư mục nothing.yaml\n"),
        (["plan"], "cchc: không có tệp hoặc thư mục plan; có phải là plans?\n"),
        (["empty"], "cchc: không có kế hoạch nào trong empty\n"),
        (["plans", "nothing.yaml"], "cchc: không có tệp hoặc thư mục nothing.yaml\n"),
        ([""], "cchc: có đường dẫn để trống\n"),
    ],
)
def test_a_path_without_a_plan_ends_the_run(
    cchc: Run, office: Path, tmp_path: Path, arguments: list[str], said: str
) -> None:
    (tmp_path / "empty").mkdir()

    answer = cchc("validate", *arguments)

    assert (answer.stdout, answer.stderr, answer.exit_code) == ("", said, 2)


def test_colours_are_asked_for_and_refused_by_the_environment(cchc: Run, office: Path) -> None:
    coloured = cchc("validate", "plans", env={"FORCE_COLOR": "1"})
    plain = cchc("validate", "plans", env={"FORCE_COLOR": "1", "NO_COLOR": "1"})
    refused = cchc("validate", "plans", "--no-color", env={"FORCE_COLOR": "1"})

    assert "\x1b[1;31mlỗi[BUD101]\x1b[0m" in coloured.stdout
    assert "\x1b" not in plain.stdout
    assert refused.stdout == plain.stdout


def test_the_same_plans_give_the_same_bytes_twice(cchc: Run, real: Path) -> None:
    assert cchc("validate", "plans").stdout == cchc("validate", "plans").stdout
