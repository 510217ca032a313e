"""Fills the generated blocks of README.md and docs/: real output, the commands, the rules; ``make docs``."""

from __future__ import annotations

import re
import shlex
from collections.abc import Mapping
from contextvars import copy_context
from pathlib import Path
from types import MappingProxyType

from typer.testing import CliRunner

ROOT = Path(__file__).parents[2]
PAGES = ("README.md", "docs/contract.md", "docs/format.md", "docs/rules.md")

_BLOCK = re.compile(
    r"(<!-- (?P<kind>run|commands|rules|keys|codes|file|line): (?P<what>.*?) -->\n)(.*?)(<!-- end -->)",
    re.DOTALL,
)
_ENVIRONMENT: Mapping[str, str] = MappingProxyType({"COLUMNS": "80", "NO_COLOR": "1"})


def pages() -> dict[Path, str]:
    """Every page with its blocks filled anew."""
    return {ROOT / name: filled((ROOT / name).read_text(encoding="utf-8")) for name in PAGES}


def filled(text: str) -> str:
    """A page with its blocks filled anew."""
    return _BLOCK.sub(lambda found: f"{found[1]}{_content(found['kind'], found['what'])}{found[5]}", text)


def blocks(text: str) -> int:
    """How many generated blocks a page has."""
    return len(_BLOCK.findall(text))


def _content(kind: str, what: str) -> str:
    match kind:
        case "run":
            return _run(what)
        case "commands":
            return _commands(what)
        case "rules":
            return _rules(what)
        case "codes":
            return _codes(what)
        case "file":
            return f"\n```python\n{(ROOT / what).read_text('utf-8')}```\n\n"
        case "line":
            return _line(what)
        case _:
            return _keys(what)


def _run(line: str) -> str:
    from cchc_cli.cli.app import app

    command, _, head = line.partition(" | head ")
    program, *arguments = shlex.split(command)
    assert program == "cchc", line
    result = copy_context().run(CliRunner().invoke, app, arguments, env=_ENVIRONMENT)
    assert result.exit_code in (0, 1), result.output
    lines = result.stdout.rstrip("\n").splitlines()
    if head:
        lines = [*lines[: int(head)], "…"]
    shown = "\n".join(lines)
    return f"\n```console\n$ {command}\n{shown}\n```\n\n"


def _commands(language: str) -> str:
    from cchc_cli.cli.app import every_command

    rows = [f"| `{entry.example}` | {_said(entry.summary, language)} |" for _, entry in every_command()]
    head = {"vi": "| lệnh | để làm gì |", "en": "| command | what for |"}[language]
    return "\n".join(["", head, "|---|---|", *rows, "", ""])


def _rules(what: str) -> str:
    """All rules of a family, or the families with how many rules each has."""
    from cchc_cli.lint.page import page
    from cchc_cli.lint.registry import RULES

    language, _, family = what.partition(" ")
    if not family:
        return _families()
    severities = {"error": "lỗi", "warning": "cảnh báo", "advice": "gợi ý"}
    fixes = {"safe": "an toàn", "unsafe": "đổi nội dung"}
    rows = []
    for shown in map(page, (rule for rule in RULES if rule.code.startswith(family))):
        name = f"{_said(shown.name, language)} (thử nghiệm)" if shown.preview else _said(shown.name, language)
        summary = _said(shown.summary, language).replace("|", "\\|")
        mends = fixes[shown.fix] if shown.fix else ""
        rows.append(f"| {shown.code} | {name} | {summary} | {severities[shown.severity]} | {mends} |")
    assert rows, family
    head = "| mã | tên | điều sai | mức | `--fix` |"
    return "\n".join(["", head, "|---|---|---|---|---|", *rows, "", ""])


def _families() -> str:
    from cchc_cli.lint.registry import RULES

    subjects = {
        "BUD": "kinh phí: tổng phụ, tổng cộng, số bằng chữ, đơn vị tính, nguồn",
        "CIT": "căn cứ pháp lý: số, ký hiệu, ngày, cơ quan ban hành, còn hiệu lực hay không",
        "DOC": "thể thức theo Nghị định 30/2020/NĐ-CP",
        "DUE": "thời hạn",
        "NUM": "số thứ tự, đề mục, phụ lục",
        "ORG": "cơ quan chủ trì, phối hợp; tên gọi; chữ viết tắt",
        "REF": "mã và dẫn chiếu trong tệp",
        "TGT": "chỉ tiêu",
        "TXT": "chính tả, dấu câu, lối viết",
    }
    counts = {family: [rule for rule in RULES if rule.code.startswith(family)] for family in subjects}
    assert sum(map(len, counts.values())) == len(RULES)
    rows = [
        f"| [{family}](docs/rules.md#{family.lower()}) | {subjects[family]} | {len(rules)} |"
        for family, rules in counts.items()
    ]
    return "\n".join(["", "| họ | kiểm tra | số quy tắc |", "|---|---|---|", *rows, "", ""])


def _line(what: str) -> str:
    """Those lines of a file that hold certain words."""
    name, _, words = what.partition(" ")
    lines = [line.strip() for line in (ROOT / name).read_text("utf-8").splitlines() if words in line]
    assert lines, what
    return "\n```python\n" + "\n".join(lines) + "\n```\n\n"


def _codes(what: str) -> str:
    from cchc_cli.analysis.progress_fault import PROGRESS_CODES
    from cchc_cli.analysis.result_fault import RESULT_CODES
    from cchc_cli.lint.codes import LINT_CODES
    from cchc_cli.source.codes import CODES

    language, _, group = what.partition(" ")
    groups = {"results": RESULT_CODES, "progress": PROGRESS_CODES, "lint": LINT_CODES}
    codes = groups.get(group, CODES)
    rows = [
        f"| {code.code} | {code.name} | {_said(code.name, language)} | {code.severity} |" for code in codes
    ]
    return "\n".join(["", "| code | name | tên | severity |", "|---|---|---|---|", *rows, "", ""])


def _keys(language: str) -> str:
    """The keys of every part of a plan, with what the editor says of them."""
    from cchc_cli.plan.plan import Plan
    from cchc_cli.plan.record import Record, key_order
    from cchc_cli.source.model_keys import parts

    lines: list[str] = []
    for model in parts(Plan):
        assert issubclass(model, Record)
        lines += ["", f"### `{model.__name__}`", "", "| khóa | nghĩa | ví dụ |", "|---|---|---|"]
        for key in key_order(model):
            field = model.model_fields[key]
            shown = "; ".join(f"`{_typed(example)}`" for example in field.examples or ())
            needed = " **·**" if field.is_required() else ""
            lines.append(f"| `{key}`{needed} | {_described(field.description, language)} | {shown} |")
    return "\n".join([*lines, "", ""]).replace("{", "&#123;")


def _described(description: str | None, language: str) -> str:
    return _said(description or "", language).replace("|", "\\|")


def _typed(example: object) -> str:
    """An example as one types it in a plan file; a bar would end the cell of the table."""
    if isinstance(example, list):
        return f"[{', '.join(map(_typed, example))}]"
    return str(example).replace("|", "\\|") if example != "" else '""'


def _said(msgid: str, language: str) -> str:
    from cchc_cli.cli.language import translate, use

    def run() -> str:
        use("vi" if language == "vi" else "en")
        return translate(msgid)

    return " ".join(copy_context().run(run).split())


if __name__ == "__main__":
    for path, text in pages().items():
        path.write_text(text, encoding="utf-8", newline="\n")
