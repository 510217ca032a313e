"""The ground under every command: language, usage errors, exit statuses, streams, start-up."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import unicodedata
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest
import typer
from typer.testing import CliRunner

from cchc_cli import __version__
from cchc_cli.cli import boundary, clock, console
from cchc_cli.cli.app import COMMANDS, Entry, app, build, every_command
from cchc_cli.cli.language import current, translate
from cchc_cli.cli.options import AsOf, Paths
from cchc_cli.errors import CchcError
from cchc_cli.message import N_, Message
from tests.conftest import Run

VIETNAMESE = "[\u00c0-\u1ef9]"
ENGLISH = (
    r"(?i)\b(error|usage|options?|arguments?|commands?|missing|invalid|value|try|show|the|this|such|not)\b"
)


def check(
    paths: Paths = None,
    form: Annotated[Literal["text", "json"], typer.Option("--format")] = "text",
    limit: Annotated[int, typer.Option("--limit", min=1, max=9)] = 3,
    as_of: AsOf = None,
) -> None:
    console.write(f"{paths} {form} {limit} {as_of} {current()}\n")


def need(word: str, year: Annotated[int, typer.Option("--year")]) -> None:
    console.write(f"{word} {year}\n")


def fail(how: str) -> int:
    """Ends as it is told to; what it returns is no exit status."""
    console.write("answer\n")
    match how:
        case "findings":
            raise typer.Exit(1)
        case "refuse":
            raise CchcError(Message(N_("“{path}” does not exist"), {"path": "plans"}))
        case "bug":
            raise KeyError(how)
        case "interrupt":
            raise KeyboardInterrupt
        case "abort":
            raise typer.Abort
        case "gone":
            raise BrokenPipeError
        case "open":
            Path("none/there.docx").read_bytes()
        case "json":
            console.write_json('{"tên": "Kế hoạch 🙂"}\n')
        case "file":
            console.write_file("tên: Kế hoạch\n")
    return 7


ENTRIES = (
    Entry("check", check, N_("Commands"), N_("Show this page."), "cchc check plans"),
    Entry("need", need, N_("Commands"), N_("Show the version."), "cchc need 'Quý III' --year 2026"),
    Entry("fail", fail, N_("Options"), N_("Show this page."), "cchc fail findings"),  # type: ignore[arg-type]
)
sample = build(ENTRIES)


def test_the_version_is_one_line(cchc: Run) -> None:
    assert cchc("--version").stdout == f"cchc {__version__}\n"


def test_help_of_a_command_in_vietnamese(cchc: Run) -> None:
    answer = cchc("check", "--help", app=sample)

    assert answer.exit_code == 0
    assert answer.stdout == (
        "Cách dùng: cchc check [TÙY CHỌN] [ĐƯỜNG DẪN]...\n"
        "\n"
        "  Hiện trang trợ giúp này.\n"
        "\n"
        "Tham số:\n"
        "  ĐƯỜNG DẪN  Tệp kế hoạch, thư mục chứa kế hoạch, hoặc - để đọc từ đầu vào\n"
        "             chuẩn; nếu bỏ trống thì là thư mục hiện tại.\n"
        "\n"
        "Tùy chọn:\n"
        "  --format text|json  [mặc định: text]\n"
        "  --limit SỐ          [mặc định: 3]\n"
        "  --as-of NGÀY        Ngày lấy làm mốc, viết 2021-04-01 hoặc 01/04/2021; nếu bỏ\n"
        "                      trống thì là hôm nay theo giờ Việt Nam.\n"
        "\n"
        "Tùy chọn chung:\n"
        "  --lang vi|en  Ngôn ngữ của kết quả.  [mặc định: vi; biến môi trường:\n"
        "                CCHC_LANG]\n"
        "  --debug       Khi có lỗi, hiện vị trí phát sinh lỗi trong chương trình.\n"
        "  --no-color    Không dùng màu; biến NO_COLOR có tác dụng như vậy.\n"
        "  --help        Hiện trang trợ giúp này.\n"
        "\n"
        "Ví dụ:\n"
        "  cchc check plans\n"
    )


def test_the_top_page_lists_commands_under_their_headings(cchc: Run) -> None:
    page = cchc("--help", "--lang", "en", app=sample).stdout

    assert page.startswith("Usage: cchc [OPTIONS] COMMAND [ARGUMENTS]...\n")
    assert (
        "Commands:\n  check  Show this page.\n  need   Show the version.\n\nOptions:\n  fail   Show this page.\n"
        in page
    )


def test_no_command_at_all_shows_the_page_on_stderr_and_exits_2(cchc: Run) -> None:
    answer = cchc(app=sample)

    assert (answer.exit_code, answer.stdout) == (2, "")
    assert answer.stderr == cchc("--help", app=sample).stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ["--lang", "en", "check"],
        ["check", "--lang", "en"],
        ["check", "--lang=en"],
        ["check", "--lang", "vi", "--lang", "en"],
    ],
)
def test_the_language_may_stand_before_or_after_the_command(cchc: Run, arguments: list[str]) -> None:
    assert cchc(*arguments, app=sample).stdout == "None text 3 None en\n"


def test_the_environment_sets_the_language_and_the_option_overrides_it(cchc: Run) -> None:
    assert cchc("check", env={"CCHC_LANG": "en"}, app=sample).stdout.endswith(" en\n")
    assert cchc("check", "--lang", "vi", env={"CCHC_LANG": "en"}, app=sample).stdout.endswith(" vi\n")


def test_an_unknown_language_in_the_environment_is_named_in_vietnamese(cchc: Run) -> None:
    answer = cchc("check", env={"CCHC_LANG": "fr"}, app=sample)

    assert answer.exit_code == 2
    assert answer.stderr.startswith("cchc: --lang: “fr” không thuộc các giá trị: vi, en\n")


def test_words_after_two_dashes_are_no_options(cchc: Run) -> None:
    assert cchc("check", "--", "--lang", "en", app=sample).stdout == "['--lang', 'en'] text 3 None vi\n"


USAGE_ERRORS = [
    (["chek", "plans"], "cchc: không có lệnh “chek”", "cchc check plans"),
    (["xyz"], "cchc: không có lệnh “xyz”", "cchc validate plans"),
    (
        ["check", "--formt", "json", "a b"],
        "cchc: không có tùy chọn --formt",
        "cchc check --format json 'a b'",
    ),
    (["check", "--formt=json"], "cchc: không có tùy chọn --formt", "cchc check --format=json"),
    (["check", "-x"], "cchc: không có tùy chọn -x", "cchc check plans"),
    (["--debg", "check"], "cchc: không có tùy chọn --debg", "cchc --debug check"),
    (
        ["check", "--format", "jsn"],
        "cchc: --format: “jsn” không thuộc các giá trị: text, json",
        "cchc check --format json",
    ),
    (
        ["check", "--format=pdf"],
        "cchc: --format: “pdf” không thuộc các giá trị: text, json",
        "cchc check --format=text",
    ),
    (["check", "--limit", "x"], "cchc: --limit: “x” không phải là số nguyên", "cchc check plans"),
    (["check", "--limit", "0"], "cchc: --limit: 0 nhỏ hơn 1", "cchc check plans"),
    (["check", "--limit", "10"], "cchc: --limit: 10 lớn hơn 9", "cchc check plans"),
    (["check", "--limit"], "cchc: tùy chọn --limit cần có giá trị", "cchc check plans"),
    (["check", "--no-color=1"], "cchc: tùy chọn --no-color không nhận giá trị", "cchc check plans"),
    (
        ["check", "--as-of", "31/2/2021"],
        "cchc: --as-of: “31/2/2021” không phải là ngày; hãy viết 2021-04-01 hoặc 01/04/2021",
        "cchc check plans",
    ),
    (["need"], "cchc: thiếu WORD", "cchc need 'Quý III' --year 2026"),
    (["need", "x"], "cchc: thiếu --year", "cchc need 'Quý III' --year 2026"),
    (["need", "x", "y", "--year", "1"], "cchc: thừa: “y”", "cchc need 'Quý III' --year 2026"),
    (["--lang", "en"], "cchc: no command is given", "cchc validate plans"),
]


@pytest.mark.parametrize(("arguments", "complaint", "remedy"), USAGE_ERRORS, ids=str)
def test_a_usage_error_ends_with_the_command_that_would_work(
    cchc: Run, arguments: list[str], complaint: str, remedy: str
) -> None:
    answer = cchc(*arguments, app=sample)

    trial = "Try" if "en" in arguments else "Thử"
    assert (answer.exit_code, answer.stdout) == (2, "")
    assert answer.stderr == f"{complaint}\n{trial}: {remedy}\n"


def test_no_english_is_left_in_vietnamese_and_no_vietnamese_in_english(cchc: Run) -> None:
    pages = [["--help"], *([entry.name, "--help"] for entry in ENTRIES)]
    errors = [arguments for arguments, *_ in USAGE_ERRORS if "--lang" not in arguments]
    assert len(pages + errors) > 15

    for arguments in pages + errors:
        vietnamese = cchc(*arguments, app=sample)
        english = cchc("--lang", "en", *arguments, app=sample)
        typed = "|".join(re.escape(word) for word in (*arguments, "Quý III"))
        # Names that are typed are the same in both languages.
        bare = re.sub(rf"--?[a-z-]+|cchc .*|CCHC_LANG|NO_COLOR|WORD|YEAR|HOW|{typed}", "", vietnamese.stdout)
        assert re.findall(ENGLISH, bare) == []
        assert re.findall(VIETNAMESE, re.sub(typed, "", english.stdout + english.stderr)) == []
        said = re.sub(r"Thử: .*|--?[a-z-]+|" + typed, "", vietnamese.stderr)
        assert re.findall(ENGLISH, said) == []


def test_every_command_has_help_in_both_languages_and_an_example(cchc: Run) -> None:
    groups = [((entry.name,), entry) for entry in COMMANDS if entry.commands]
    assert groups

    for words, entry in (*every_command(), *groups):
        assert entry.example.startswith(f"cchc {' '.join(words)}")
        vietnamese, english = cchc(*words, "--help"), cchc(*words, "--help", "--lang", "en")
        assert (vietnamese.exit_code, english.exit_code) == (0, 0)
        assert english.stdout.endswith(f"Example:\n  {entry.example}\n")
        assert translate(entry.summary) != entry.summary
        assert re.findall(VIETNAMESE, english.stdout.replace(entry.example, "")) == []


def below(command: Any) -> list[Any]:
    """A command with those of its group, and so on."""
    return [command, *(one for child in getattr(command, "commands", {}).values() for one in below(child))]


def test_every_text_of_the_interface_has_a_translation() -> None:
    command = typer.main.get_command(app)
    params = [param for one in below(command) for param in one.params if not getattr(param, "hidden", False)]
    texts = {text for param in params for text in (getattr(param, "help", ""), param.metavar) if text}
    entries = [*COMMANDS, *(entry for _, entry in every_command())]
    texts |= {text for entry in entries for text in (entry.section, entry.summary)}
    assert len(texts) >= 4

    assert sorted(text for text in texts if translate(text) == text) == []


@pytest.mark.parametrize(
    ("how", "status", "stderr"),
    [
        ("nothing", 0, ""),
        ("findings", 1, ""),
        ("refuse", 2, "cchc: không có “plans”\n"),
        ("open", 2, "cchc: không dùng được “none/there.docx”: không tồn tại\n"),
        ("interrupt", 130, ""),
        ("abort", 130, ""),
        ("gone", 141, ""),
    ],
)
def test_how_a_run_ends(cchc: Run, how: str, status: int, stderr: str) -> None:
    answer = cchc("fail", how, app=sample)

    assert (answer.exit_code, answer.stdout, answer.stderr) == (status, "answer\n", stderr)


def test_a_bug_exits_3_with_one_sentence_and_a_report(
    cchc: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    answer = cchc("fail", "bug", app=sample)

    (report,) = tmp_path.glob("cchc-*.txt")
    assert answer.exit_code == 3
    assert answer.stderr == (
        f"cchc: chương trình gặp lỗi của chính nó; xin gửi tệp {report} cho người phụ trách cchc.\n"
    )
    text = report.read_text("utf-8")
    assert text.startswith(f"cchc {__version__}, Python 3.")
    assert "arguments: ['fail', 'bug']\n" in text
    assert text.endswith("KeyError: 'bug'\n")


def test_a_bug_is_told_even_where_no_report_can_be_written(
    cchc: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "none"))

    answer = cchc("--lang", "en", "fail", "bug", app=sample)

    assert answer.exit_code == 3
    assert "KeyError: 'bug'\n" in answer.stderr
    assert answer.stderr.endswith(
        "cchc: the program has failed through a fault of its own; the lines above say where.\n"
    )


def test_debug_shows_the_traceback_and_writes_no_report(
    cchc: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    answer = cchc("fail", "bug", "--debug", app=sample)

    assert answer.exit_code == 3
    assert answer.stderr.startswith("Traceback (most recent call last):\n")
    assert answer.stderr.endswith("KeyError: 'bug'\n")
    assert list(tmp_path.iterdir()) == []


def test_a_reader_that_goes_away_early_is_no_error() -> None:
    code = "import tests.cli.test_ground as t; t.sample()"
    with subprocess.Popen(
        [sys.executable, "-c", code, "check", *["plans"] * 9000],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        stderr = process.stderr.read()

    assert (process.returncode, stderr) == (141, b"")


def shell(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """The sample program in a process of its own, as a console with this environment would run it."""
    code = "import tests.cli.test_ground as t; t.sample()"
    clean = {name: text for name, text in os.environ.items() if name not in ("CCHC_LANG", "LC_ALL", "LANG")}
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=Path(__file__).parents[2],
        env={**clean, **environment},
        capture_output=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("encoding", "line"),
    [
        ("utf-8", "Cách dùng: cchc check [TÙY CHỌN] [ĐƯỜNG DẪN]..."),
        ("cp1258", "Cách dùng: cchc check [TÙY CHỌN] [ĐƯỜNG DẪN]..."),
        ("cp1252", "Cách dùng: cchc check [TÙY CHON] [DUONG DÂN]..."),
        ("cp437", "Cách dùng: cchc check [TUY CHON] [DUONG DAN]..."),
        ("ascii", "Cach dung: cchc check [TUY CHON] [DUONG DAN]..."),
    ],
)
def test_help_can_be_read_on_any_console(encoding: str, line: str) -> None:
    answer = shell("check", "--help", PYTHONIOENCODING=encoding)

    assert answer.returncode == 0
    text = unicodedata.normalize("NFC", answer.stdout.decode(encoding))
    assert text.splitlines()[0] == line


def test_an_error_can_be_read_on_an_ascii_console() -> None:
    answer = shell("chek", PYTHONIOENCODING="ascii")

    assert answer.returncode == 2
    assert answer.stderr.decode("ascii") == 'cchc: khong co lenh "chek"\nThu: cchc check\n'


@pytest.mark.parametrize(
    "environment", [{"LANG": "C"}, {"LC_ALL": "C"}, {"LC_ALL": "POSIX", "PYTHONUTF8": "0"}]
)
def test_the_plain_c_locale_is_no_trouble(environment: dict[str, str]) -> None:
    assert shell("check", "Kế hoạch.yaml", **environment).returncode == 0


@pytest.mark.parametrize("encoding", ["utf-8", "cp1258", "cp1252", "ascii"])
def test_json_stays_json_on_any_console(encoding: str) -> None:
    answer = shell("fail", "json", PYTHONIOENCODING=encoding)

    assert json.loads(answer.stdout.removeprefix(b"answer").decode("utf-8")) == {"tên": "Kế hoạch 🙂"}


@pytest.mark.parametrize("encoding", ["cp1258", "cp1252", "ascii"])
def test_a_files_content_is_utf_8_in_a_pipe(encoding: str) -> None:
    answer = shell("fail", "file", PYTHONIOENCODING=encoding)

    assert answer.stdout.decode("utf-8").splitlines() == ["answer", "tên: Kế hoạch"]


def test_a_file_name_that_is_no_text_does_not_stop_an_answer() -> None:
    answer = CliRunner().invoke(sample, ["check", "\udcff"])

    assert answer.exit_code == 0
    assert "udcff" in answer.stdout


@pytest.mark.parametrize(
    ("arguments", "environment", "colored"),
    [
        ([], {"FORCE_COLOR": "1"}, True),
        ([], {}, False),
        (["--no-color"], {"FORCE_COLOR": "1"}, False),
        ([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ([], {"FORCE_COLOR": "1", "TERM": "dumb"}, False),
    ],
)
def test_when_answers_are_coloured(arguments: list[str], environment: dict[str, str], colored: bool) -> None:
    console.prepare(arguments, environment)

    assert console.color() is colored


def test_a_pipe_has_a_width_of_its_own_and_a_narrow_terminal_its_columns(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    assert console.width() == 60

    monkeypatch.setenv("COLUMNS", "5")
    assert console.width() == 40


def test_today_is_the_date_in_viet_nam(monkeypatch: pytest.MonkeyPatch) -> None:
    class Clock(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
            return datetime(2026, 3, 31, 17, 30, tzinfo=UTC).astimezone(tz)  # type: ignore[arg-type]

    monkeypatch.setattr(clock, "datetime", Clock)

    assert clock.today() == date(2026, 4, 1)


def test_help_loads_nothing_heavy() -> None:
    heavy = (
        "pydantic",
        "yaml",
        "ruamel",
        "docx",
        "docxtpl",
        "jinja2",
        "rich",
        "lxml",
        "zoneinfo",
        "tempfile",
    )
    code = (
        "import sys\nfrom cchc_cli.cli.app import main\nsys.argv = ['cchc', '--help']\n"
        "try:\n    main()\nexcept SystemExit as end:\n    assert end.code == 0\n"
        f"sys.stderr.write(' '.join(name for name in {heavy} if name in sys.modules))"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)

    assert b"cchc validate plans" in answer.stdout
    assert answer.stderr == b""


def test_the_package_runs_as_a_module() -> None:
    answer = subprocess.run([sys.executable, "-m", "cchc_cli", "--version"], capture_output=True, check=True)

    assert answer.stdout.split() == [b"cchc", __version__.encode()]


def test_the_exit_statuses_are_the_documented_ones() -> None:
    assert (boundary.UNUSABLE, boundary.BUG, boundary.INTERRUPTED) == (2, 3, 130)
