"""cchc lint, explain and rules."""

from __future__ import annotations

import csv
import json
from io import StringIO
from pathlib import Path
from typing import NoReturn

import pytest

from cchc_cli.lint.fixing import Mended, mend
from cchc_cli.lint.registry import RULES
from cchc_cli.lint.rules.wrong_total import WrongTotal
from tests.cli.conftest import PLAN, RIGHT, SETTINGS
from tests.conftest import Run

SELECT = ("--select", "BUD")


@pytest.fixture
def plan(office: Path) -> Path:
    return office / "kế hoạch.yaml"


def test_findings_stand_in_full_with_what_fixes_can_do(cchc: Run, office: Path) -> None:
    answer = cchc("lint", "plans", *SELECT, "--lang", "en")

    assert answer.exit_code == 1
    assert "error[BUD101] wrong-subtotal" in answer.stdout
    assert answer.stdout.endswith("--unsafe-fixes mends 1 finding; look at the changes\n")


def test_fixes_are_written_and_the_rest_of_the_file_stays(cchc: Run, plan: Path) -> None:
    commented = PLAN.replace("year: 2026", "year: 2026  # năm kế hoạch")
    plan.write_text(commented, encoding="utf-8")

    answer = cchc("lint", "plans", *SELECT, "--unsafe-fixes", "--lang", "en")

    assert plan.read_text("utf-8") == RIGHT.replace("year: 2026", "year: 2026  # năm kế hoạch")
    assert "mended: 1 finding\n" in answer.stdout
    assert answer.exit_code == 0


def test_without_unsafe_fixes_no_figure_is_touched(cchc: Run, plan: Path) -> None:
    assert cchc("lint", "plans", *SELECT, "--fix").exit_code == 1
    assert plan.read_text("utf-8") == PLAN


def test_a_diff_shows_the_fixes_and_writes_nothing(cchc: Run, plan: Path) -> None:
    answer = cchc("lint", "plans", *SELECT, "--unsafe-fixes", "--diff", "--lang", "en")

    assert "-          total: 60.000.000\n+          total: 75.000.000\n" in answer.stdout
    assert (answer.exit_code, answer.stderr) == (1, "findings that would be mended: 1\n")
    assert plan.read_text("utf-8") == PLAN


def test_the_standard_input_stands_for_a_file_and_its_mended_text_is_the_answer(
    cchc: Run, plan: Path
) -> None:
    named = ("--stdin-filename", "plans/kế hoạch.yaml")
    answer = cchc("lint", "-", *SELECT, "--format", "concise", "--lang", "en", *named, stdin=PLAN)
    mended = cchc("lint", "-", *SELECT, "--unsafe-fixes", *named, stdin=PLAN)

    line = PLAN[: PLAN.index("total: 60")].count("\n") + 1
    assert answer.stdout.startswith(f"plans/kế hoạch.yaml:{line}:18: error[BUD101]")
    assert "total: 95.000.000" in mended.stdout
    assert "đã tự sửa: 1" in mended.stderr
    assert plan.read_text("utf-8") == PLAN


@pytest.mark.parametrize(("limit", "status"), [("error", 1), ("warning", 1), ("advice", 1), ("never", 0)])
def test_the_exit_status_follows_the_limit(cchc: Run, office: Path, limit: str, status: int) -> None:
    assert cchc("lint", "plans", *SELECT, "--fail-on", limit).exit_code == status


def test_the_settings_may_set_the_limit_and_the_command_line_goes_before_them(
    cchc: Run, office: Path
) -> None:
    (office / "cchc.yaml").write_text(SETTINGS + "lint:\n  fail_on: không\n", encoding="utf-8")

    assert cchc("lint", "plans", *SELECT).exit_code == 0
    assert cchc("lint", "plans", *SELECT, "--fail-on", "error").exit_code == 1


def test_a_baseline_hides_what_is_known_and_shrinks_when_it_is_mended(cchc: Run, plan: Path) -> None:
    baseline = plan.with_name("kế hoạch.baseline.yaml")
    written = cchc("lint", "plans", *SELECT, "--write-baseline", "--lang", "en")
    again = cchc("lint", "plans", *SELECT, "--lang", "en")
    plan.write_text(RIGHT, encoding="utf-8")
    stale = cchc("lint", "plans", *SELECT, "--lang", "en")
    shrunk = cchc("lint", "plans", *SELECT, "--shrink-baseline", "--lang", "en")

    assert written.exit_code == again.exit_code == shrunk.exit_code == 0
    assert written.stderr == (
        "baseline written: plans/kế hoạch.baseline.yaml\n"
        "errors that it now keeps silent: 1; give each a reason: why does it stay?\n"
    )
    assert "known from the baseline: 1 finding\n" in again.stdout
    assert (stale.exit_code, "REF202" in stale.stdout) == (1, True)
    assert baseline.read_text("utf-8").endswith("findings: []\n")
    assert cchc("lint", "plans", *SELECT, "--no-baseline").exit_code == 0


def test_a_baseline_does_not_grow_in_ci(cchc: Run, plan: Path) -> None:
    refused = cchc("lint", "plans", "--write-baseline", env={"CI": "true"})

    assert refused.exit_code == 2
    assert not plan.with_name("kế hoạch.baseline.yaml").exists()
    assert cchc("lint", "plans", "--write-baseline", env={"CI": "false"}).exit_code == 0


@pytest.mark.parametrize("rewrite", ["--write-baseline", "--shrink-baseline"])
@pytest.mark.parametrize("against", ["--diff", "--no-baseline"])
def test_a_run_that_shows_or_does_not_read_a_baseline_writes_none(
    cchc: Run, plan: Path, rewrite: str, against: str
) -> None:
    refused = cchc("lint", "plans", against, rewrite, "--lang", "en")

    assert refused.exit_code == 2
    assert f"{against} cannot stand with --write-baseline" in refused.stderr
    assert not plan.with_name("kế hoạch.baseline.yaml").exists()


@pytest.mark.parametrize(("text", "code"), [("findings: [\n", "YML"), ("- a\n", "SCH"), ("", "YML002")])
def test_a_baseline_that_cannot_be_read_is_told_and_not_written_over(
    cchc: Run, plan: Path, text: str, code: str
) -> None:
    baseline = plan.with_name("kế hoạch.baseline.yaml")
    baseline.write_text(text, encoding="utf-8")

    told = cchc("lint", "plans", *SELECT, "--format", "concise", "--lang", "en")
    refused = cchc("lint", "plans", *SELECT, "--write-baseline", "--lang", "en")

    assert f"error[{code}" in told.stdout
    assert "kế hoạch.baseline.yaml:" in told.stdout
    assert "error[BUD101]" in told.stdout
    assert told.stdout.endswith(
        "2 errors in 2 files (checked 2 files)\n--unsafe-fixes mends 1 finding; look at the changes\n"
    )
    assert refused.exit_code == 2
    assert "kế hoạch.baseline.yaml has errors" in refused.stderr
    assert baseline.read_text("utf-8") == text


def test_an_entry_of_a_baseline_that_means_no_rule_is_told(cchc: Run, plan: Path) -> None:
    text = "format: 1\nfindings:\n  - code: BUD1O1\n    path: title\n"
    plan.with_name("kế hoạch.baseline.yaml").write_text(text, encoding="utf-8")

    told = cchc("lint", "plans", *SELECT, "--format", "concise", "--lang", "en")

    assert (
        "plans/kế hoạch.baseline.yaml:3:11: error[REF113] unknown-code: there is no rule BUD1O1"
        in told.stdout
    )


def test_what_makes_a_plan_unreadable_never_goes_into_a_baseline(cchc: Run, plan: Path) -> None:
    plan.write_text(PLAN + 'x: "abc\n', encoding="utf-8")

    assert cchc("lint", "plans", "--write-baseline").exit_code == 1
    told = cchc("lint", "plans", "--format", "concise", "--lang", "en")
    assert (told.exit_code, "error[YML005]" in told.stdout) == (1, True)


def test_comments_silence_and_can_be_set_aside(cchc: Run, plan: Path) -> None:
    plan.write_text(
        PLAN.replace("total: 60.000.000", "total: 60.000.000  # cchc: ignore[BUD101] CV 12/STC"), "utf-8"
    )

    assert "silenced in the files: 1" in cchc("lint", "plans", *SELECT, "--lang", "en").stdout
    assert cchc("lint", "plans", *SELECT).exit_code == 0
    assert cchc("validate", "plans").exit_code == 0
    assert cchc("lint", "plans", *SELECT, "--no-ignores").exit_code == 1


def test_several_reports_are_written_in_one_run(cchc: Run, office: Path, tmp_path: Path) -> None:
    answer = cchc("lint", "plans", *SELECT, "--report", "json=out/a.json", "--report", "concise=b.txt")

    told = json.loads((tmp_path / "out" / "a.json").read_text("utf-8"))
    assert [found["code"] for found in told["diagnostics"]] == ["BUD101"]
    assert (tmp_path / "b.txt").read_text("utf-8").count("BUD101") == answer.stdout.count("BUD101") == 1


@pytest.mark.parametrize("report", ["xml=a", "json", "json="])
def test_a_report_that_cannot_be_made_ends_the_run_before_it_begins(
    cchc: Run, office: Path, report: str
) -> None:
    assert cchc("lint", "plans", "--report", report).exit_code == 2


@pytest.mark.parametrize("target", ["kế hoạch.yaml", "cchc.yaml", "khác.yaml"])
def test_a_report_takes_no_place_of_a_file_of_plans(cchc: Run, office: Path, target: str) -> None:
    (office / "khác.yaml").write_text("x: y\n", encoding="utf-8")
    before = (office / target).read_bytes()

    answer = cchc("lint", "plans", "--report", f"full=plans/{target}", "--lang", "en")

    assert (answer.exit_code, answer.stdout) == (2, "")
    assert f"plans/{target} is a file of plans" in answer.stderr
    assert (office / target).read_bytes() == before


def test_two_reports_need_two_files(cchc: Run, office: Path) -> None:
    answer = cchc("lint", "plans", "--report", "full=a.txt", "--report", "md=./a.txt", "--lang", "en")

    assert answer.exit_code == 2
    assert "two reports would be written to a.txt" in answer.stderr


@pytest.mark.parametrize(
    "stored",
    [PLAN.encode("cp1258", "replace"), PLAN.replace("..", "").encode("utf-16-le"), PLAN.encode() + b"# \xf0"],
)
def test_nothing_is_mended_in_a_file_of_another_encoding(cchc: Run, plan: Path, stored: bytes) -> None:
    plan.write_bytes(stored)

    answer = cchc("lint", "plans", "--fix", "--unsafe-fixes", "--lang", "en")

    assert plan.read_bytes() == stored
    assert "error[YML001]" in answer.stdout
    assert answer.exit_code == 1


def test_what_is_saved_while_fixes_are_sought_stays(
    cchc: Run, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def saved_meanwhile(*given: object, **named: object) -> Mended:
        plan.write_text(PLAN + "# cán bộ vừa ghi\n", encoding="utf-8")
        return mend(*given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr("cchc_cli.lint.fixing.mend", saved_meanwhile)

    answer = cchc("lint", "plans", *SELECT, "--unsafe-fixes", "--lang", "en")

    assert answer.exit_code == 2
    assert "was changed by somebody else in the meantime and is kept" in answer.stderr
    assert plan.read_text("utf-8") == PLAN + "# cán bộ vừa ghi\n"


def test_statistics_count_by_rule(cchc: Run, office: Path) -> None:
    text = cchc("lint", "plans", *SELECT, "--statistics", "--lang", "en", env={"COLUMNS": "100"})
    told = json.loads(
        cchc("lint", "plans", *SELECT, "--statistics", "--format", "json", "--lang", "en").stdout
    )

    assert text.stdout.splitlines()[2].split() == ["1", "BUD101", "error", "wrong-subtotal", "unsafely"]
    assert told["rules"] == [
        {"code": "BUD101", "name": "wrong-subtotal", "severity": "error", "count": 1, "fixable": 1}
    ]


def test_a_code_that_means_no_rule_ends_the_run_with_the_nearest(cchc: Run, office: Path) -> None:
    answer = cchc("lint", "plans", "--select", "BUD,BDU101", "--lang", "en")

    assert answer.exit_code == 2
    assert "there is no rule BDU101; did you mean BUD101?" in answer.stderr


def test_settings_of_the_checks_that_mean_nothing_are_findings(cchc: Run, office: Path) -> None:
    (office / "cchc.yaml").write_text(
        SETTINGS + "lint:\n  ignroe: [BUD]\n  select: [BUF]\n", encoding="utf-8"
    )

    found = json.loads(cchc("lint", "plans", "--format", "json", "--select", "BUD106").stdout)["diagnostics"]

    assert [(each["code"], each["file"], each["line"]) for each in found] == [
        ("SCH001", "plans/cchc.yaml", 5),
        ("REF113", "plans/cchc.yaml", 6),
    ]


def test_a_rule_of_ones_own_that_cannot_be_read_costs_no_other_setting(
    cchc: Run, office: Path, plan: Path
) -> None:
    rule = "    - code: XNA001\n      path: title\n      matches: (a\n      message: b\n"
    (office / "cchc.yaml").write_text(
        SETTINGS + f"lint:\n  ignore: [TXT]\n  rules:\n{rule}",
        encoding="utf-8",
    )
    plan.write_text(f"# cchc: ignore-file[XNA001] theo thông báo\n{PLAN}", encoding="utf-8")

    for options in (("--select", "XNA001"), ("--select", "XNA001,TXT", "--ignore", "XNA")):
        answer = cchc("lint", "plans", *options, "--format", "json", "--lang", "en")
        told = [(each["code"], each["message"]) for each in json.loads(answer.stdout)["diagnostics"]]

        assert told == [("SCH004", "this is no regular expression: a round bracket is not closed")]


def test_a_rule_of_ones_own_is_found_explained_and_silenced_like_any_other(
    cchc: Run, office: Path, plan: Path
) -> None:
    rule = (
        "lint:\n  rules:\n    - code: XNA001\n      path: annexes.areas.tasks\n      missing: note\n"
        "      message: Nhiệm vụ {item} phải có ghi chú\n"
    )
    (office / "cchc.yaml").write_text(SETTINGS + rule, encoding="utf-8")

    answer = cchc("lint", "plans", "--select", "XNA001", "--format", "concise")

    assert answer.stdout.count("cảnh báo[XNA001] xna001: Nhiệm vụ I.") == 3
    assert "Nhiệm vụ {item} phải có ghi chú" in cchc("explain", "XNA001").stdout
    assert "XNA001" in cchc("rules", "--format", "csv").stdout


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_rule_is_explained_with_its_examples_on_paper_and_how_to_silence_it(
    cchc: Run, rule: object, language: str
) -> None:
    code = rule.code  # type: ignore[attr-defined]

    page = cchc("explain", code, "--lang", language, env={"COLUMNS": "80"})

    assert page.exit_code == 0, page.stderr
    headings = {
        "vi": ("Vì sao", "Sai", "Đúng", "Cách bỏ qua"),
        "en": ("Why", "Wrong", "Right", "How to silence it"),
    }
    assert [line for line in page.stdout.splitlines() if line in headings[language]] == list(
        headings[language]
    )
    assert f"# cchc: ignore[{code}]" in page.stdout


def test_the_reason_stands_before_what_is_asked(cchc: Run) -> None:
    page = cchc("explain", "CIT104", "--lang", "en").stdout

    assert page.index("\nWhy\n") < page.index("\nWhat is asked\n") < page.index("\nWrong\n")


def test_codes_of_the_reader_and_names_are_explained_too(cchc: Run) -> None:
    assert "unknown-key" in cchc("explain", "sch001", "--lang", "en").stdout
    assert "error[BUD102]" in cchc("explain", "wrong-total", "--lang", "en").stdout
    assert "lỗi[BUD102]" in cchc("explain", "tong-cong-sai").stdout


def test_several_codes_are_explained_and_a_family_is_listed_elsewhere(cchc: Run) -> None:
    both = cchc("explain", "bud101,BUD102", "--lang", "en").stdout
    family = cchc("explain", "BUD", "--lang", "en")

    assert both.index("error[BUD101]") < both.index("error[BUD102]")
    assert (family.exit_code, "rules begin with BUD; cchc rules lists them" in family.stderr) == (2, True)


def test_vietnamese_names_mean_rules_wherever_codes_do(cchc: Run, office: Path, plan: Path) -> None:
    settings = SETTINGS + "lint:\n  severity:\n    tong-cong-sai: gợi ý\n"
    (office / "cchc.yaml").write_text(settings, encoding="utf-8")
    plan.write_text(
        PLAN.replace(
            "60.000.000\n          lines",
            "60.000.000  # cchc: ignore[tong-phu-sai] CV 12/STC\n          lines",
        ),
        "utf-8",
    )

    told = cchc(
        "lint", "plans", "--select", "tong-phu-sai,tong-cong-sai", "--format", "concise", "--lang", "en"
    )

    assert (told.exit_code, "silenced in the files: 1 finding" in told.stdout) == (0, True)
    assert "REF" not in told.stdout


def test_an_unknown_code_names_the_nearest(cchc: Run) -> None:
    answer = cchc("explain", "BDU101", "--lang", "en")

    assert (answer.exit_code, "did you mean BUD101?" in answer.stderr) == (2, True)


def test_the_list_of_rules_is_the_same_in_every_form(cchc: Run) -> None:
    told = json.loads(cchc("rules", "--format", "json").stdout)["rules"]
    codes = [rule["code"] for rule in told]
    sheet = list(csv.reader(StringIO(cchc("rules", "--format", "csv").stdout.lstrip("\ufeff"))))
    table = cchc("rules", env={"COLUMNS": "100"}).stdout
    page = cchc("rules", "--format", "md").stdout

    assert {rule.code for rule in RULES} < set(codes)
    assert [row[0] for row in sheet[1:]] == codes
    assert [line.split("|")[1].strip() for line in page.splitlines()[2:]] == codes
    assert all(code in table for code in codes)


def test_many_plans_have_the_findings_of_each(
    cchc: Run, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    for number in range(30):
        (office / f"{number:02}.yaml").write_text(PLAN if number % 2 else RIGHT, encoding="utf-8")

    many = cchc("lint", "plans", *SELECT, "--format", "concise", "--lang", "en")
    alone = [
        cchc("lint", f"plans/{number:02}.yaml", *SELECT, "--format", "concise", "--lang", "en").stdout
        for number in range(30)
    ]

    told = [line for line in many.stdout.splitlines() if "BUD" in line and "kế hoạch" not in line]
    assert told == [line for answer in alone for line in answer.splitlines() if "BUD" in line]
    assert len(told) == 15


def test_a_rule_on_trial_is_asked_on_request_and_says_what_it_is(cchc: Run, office: Path, plan: Path) -> None:
    sentence = "text: Kiểm tra tại 12 đơn vị (05 phòng, 02 trung tâm và 06 xã).\nsections:"
    plan.write_text(PLAN.replace("sections:", sentence, 1), encoding="utf-8")

    assert "TGT218" not in cchc("lint", "plans").stdout
    assert "TGT218" in cchc("lint", "plans", "--preview").stdout
    assert "TGT218" in cchc("lint", "plans", "--extend-select", "TGT218").stdout
    assert "On trial" in cchc("explain", "TGT218", "--lang", "en").stdout
    told = json.loads(cchc("rules", "--format", "json").stdout)["rules"]
    assert [rule["code"] for rule in told if rule["preview"]] == ["TGT218"]


def broken(*_: object) -> NoReturn:
    raise KeyError("x")


@pytest.mark.usefixtures("broken_rules_are_told")
@pytest.mark.parametrize("command", ["lint", "validate"])
def test_a_rule_that_breaks_is_told_beside_all_other_findings_and_the_run_ends_with_3(
    cchc: Run, plan: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.setattr(WrongTotal, "check", broken)
    plan.write_text(
        PLAN.replace("title: Cải", "title: Cải  # cchc: ignore-file[BUG001, BUD] tạm"), encoding="utf-8"
    )

    answer = cchc(command, "plans", "--format", "concise", "--lang", "en")

    assert answer.exit_code == 3
    assert (
        "error[BUG001] broken-rule: the rule BUD102 has failed through a fault of its own (KeyError at"
        in answer.stdout
    )
    assert "not everything was checked: BUD102 failed through a fault of cchc" in answer.stderr


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--diff", "--format", "json"), "--diff has no form json; use --report json=FILE"),
        (("--statistics", "--format", "sarif"), "--statistics has no form sarif; use --report sarif=FILE"),
        (
            ("--fail-on", "xyz"),
            "“xyz” is no severity; write one of error, warning, advice, never, lỗi, cảnh báo, gợi ý, không",
        ),
    ],
)
def test_what_would_not_be_used_is_refused(
    cchc: Run, office: Path, options: tuple[str, ...], said: str
) -> None:
    answer = cchc("lint", "plans", *options, "--lang", "en", env={"COLUMNS": "200"})

    assert (answer.exit_code, answer.stdout) == (2, "")
    assert said in answer.stderr


def test_the_limit_may_be_vietnamese(cchc: Run, office: Path) -> None:
    assert cchc("lint", "plans", *SELECT, "--fail-on", "lỗi").exit_code == 1
    assert cchc("lint", "plans", *SELECT, "--fail-on", "Không").exit_code == 0


def test_a_pattern_that_fits_no_plan_is_told(cchc: Run, office: Path) -> None:
    settings = SETTINGS + "lint:\n  per_path:\n    ./*: BUD\n    kế*: BUD\n"
    (office / "cchc.yaml").write_text(settings, encoding="utf-8")

    told = cchc("lint", "plans", "--format", "concise", "--lang", "en", "--select", "BUD")

    assert told.stdout.startswith(
        "plans/cchc.yaml:6:5: warning[REF203] pattern-without-plan: the pattern “./*” fits no plan\n1 warning"
    )
