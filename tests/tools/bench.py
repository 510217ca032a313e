"""How fast cchc is, beside its peers, all in one run on one machine: ``make bench``.

Each figure is the median of several repetitions, in milliseconds. Nothing is asserted: a figure means something
only next to another one of the same run.
"""

from __future__ import annotations

import argparse
import io
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from shutil import copy2
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

import docx
import yaml
from ruamel.yaml import YAML

from cchc_cli.analysis.diff.comparison import Surroundings, compare
from cchc_cli.lint.linter import lint
from cchc_cli.lint.registry import errors_only
from cchc_cli.plan.plan import Plan
from cchc_cli.render.building import build
from cchc_cli.render.word import render
from cchc_cli.repository.finding import plan_files
from cchc_cli.repository.repository import open_repository
from cchc_cli.resources import bundled
from cchc_cli.source.loader import load, load_text
from cchc_cli.source.reader import read
from cchc_cli.source.text import SourceText
from cchc_cli.vietnamese.words import amount_in_words

ROOT = Path(__file__).parents[2]
ROWS = 1000
PLANS = 200

TASK = """
          - title: Rà soát, cập nhật, công bố thủ tục hành chính thuộc phạm vi quản lý, đợt {number}
            outputs:
              - Quyết định công bố;
              - Báo cáo kết quả rà soát
            lead: Văn phòng UBND tỉnh
            partners: Các sở, ban, ngành cấp tỉnh; UBND cấp huyện
            deadline: Trước ngày 25/10
"""


@dataclass(frozen=True)
class Figure:
    """One line of the table; ``times`` says how often the first line of its group goes into it."""

    group: str
    name: str
    milliseconds: float
    times: float


Job = tuple[str, Callable[[], object]]


def figures(repetitions: int, plans: int = PLANS) -> Iterator[Figure]:
    """All groups; within a group the repetitions take turns, so that a busy machine troubles all alike."""
    for group, jobs in groups(plans):
        durations: dict[str, list[float]] = {name: [] for name, _ in jobs}
        for _ in range(repetitions):
            for name, job in jobs:
                start = perf_counter()
                job()
                durations[name].append((perf_counter() - start) * 1000)
        first = median(durations[jobs[0][0]])
        for name, _ in jobs:
            middle = median(durations[name])
            yield Figure(group, name, middle, middle / first)


def groups(count: int = PLANS) -> Iterator[tuple[str, list[Job]]]:
    """What is measured, the yardstick of each group first; ``count`` plans are linted."""
    plans = plan_files(ROOT / "plans")
    largest = max(plans, key=lambda path: path.stat().st_size)
    text = largest.read_text(encoding="utf-8")
    lines = text.count("\n")
    yield f"reading YAML, {lines} lines", reading(text)
    yield (
        f"a plan of {lines} lines",
        [
            ("read and validate", lambda: load(largest)),
            ("five plans: read, validate and check", lambda: check(plans)),
        ],
    )
    yield "starting", starting()
    yield "Word", printing(ROOT / "plans" / "nghe-an" / "2021.yaml")
    yield "1 000 amounts in words", wording()
    yield (
        f"two plans of {ROWS:,} more tasks".replace(",", " "),
        comparing(ROOT / "plans" / "nghe-an" / "2021.yaml"),
    )
    with TemporaryDirectory() as folder:
        copied = copies(plans, Path(folder), count)
        size = sum(path.stat().st_size for path in copied) // len(copied) // 1000
        yield f"linting {count} plans of {size} kB on average", linting(Path(folder), copied)


def reading(text: str) -> list[Job]:
    source = SourceText("plan.yaml", text)
    jobs: list[Job] = [
        ("cchc, with places", lambda: read(source)),
        ("PyYAML, libyaml", lambda: yaml.load(text, Loader=yaml.CSafeLoader)),
        ("PyYAML, pure", lambda: yaml.load(text, Loader=yaml.SafeLoader)),
        ("ruamel.yaml, pure, safe", lambda: YAML(typ="safe", pure=True).load(text)),
        ("ruamel.yaml, round trip", lambda: YAML(typ="rt").load(text)),
    ]
    return jobs


def check(plans: tuple[Path, ...]) -> None:
    repository = open_repository(ROOT / "plans", "plans")
    for path in plans:
        lint(load(path), errors_only(), repository)


def starting() -> list[Job]:
    python = sys.executable
    return [
        ('python -c "import typer"', lambda: run(python, "-c", "import typer")),
        ("cchc --help", lambda: run(python, "-m", "cchc_cli", "--help")),
        ("cchc validate plans", lambda: run(python, "-m", "cchc_cli", "validate", "plans")),
    ]


def run(*command: str) -> None:
    subprocess.run(command, cwd=ROOT, capture_output=True, check=False)


def printing(path: Path) -> list[Job]:
    template = bundled("templates") / "plan.docx"
    repository = open_repository(ROOT / "plans", "plans")
    large = with_tasks(path.read_text(encoding="utf-8"), ROWS)

    def document(text: str) -> bytes:
        model = load_text(SourceText("plan.yaml", text), Plan).model
        assert model is not None
        return render(build(model, repository), template)

    return [
        ("Nghệ An 2021, from YAML", lambda: document(path.read_text(encoding="utf-8"))),
        (f"the same with {ROWS:,} more rows".replace(",", " "), lambda: document(large)),
        (f"python-docx alone: a table of {ROWS:,} rows".replace(",", " "), plain_table),
    ]


def with_tasks(plan: str, count: int) -> str:
    """The plan with more tasks at the head of its first area."""
    head, areas, rest = plan.partition("        tasks:\n")
    assert areas
    return (
        head + areas + "".join(TASK.format(number=number + 1).lstrip("\n") for number in range(count)) + rest
    )


def plain_table() -> None:
    """What python-docx needs for the cells alone, filled in the quickest way it offers."""
    document = docx.Document()
    table = document.add_table(ROWS, 6)
    for number, row in enumerate(table.rows):
        for cell in row.cells:
            cell.text = f"Rà soát, cập nhật, công bố thủ tục hành chính {number}"
    document.save(io.BytesIO())


def wording() -> list[Job]:
    amounts = [15_818_911_000 + 1_081_000 * step for step in range(1000)]
    jobs: list[Job] = [("cchc", lambda: [amount_in_words(amount) for amount in amounts])]
    if find_spec("num2words"):  # wrong on half of such numbers, and no dependency of ours
        num2words = import_module("num2words").num2words
        jobs.append(("num2words", lambda: [num2words(amount, lang="vi") for amount in amounts]))
    return jobs


def comparing(path: Path) -> list[Job]:
    """The same plan, next year's plan, and one in which every title has other words; the likeness of letters beside them."""
    repository = open_repository(ROOT / "plans", "plans")
    around = Surroundings(repository.registry, repository.acts, repository.settings.source_name)
    text = with_tasks(path.read_text(encoding="utf-8"), ROWS)
    old = in_model(text)
    next_year = in_model(text.replace("2021", "2022").replace("Trước ngày 25/10", "Trước ngày 30/11"))
    reworded = in_model(text.replace("cập nhật, công bố", "hệ thống hóa và công khai"))
    titles = [TASK.format(number=number).split("\n")[1] for number in range(60)]
    return [
        ("cchc, with itself", lambda: compare(old, old, around)),
        ("cchc, with the next year's", lambda: compare(old, next_year, around)),
        ("cchc, every title reworded", lambda: compare(old, reworded, around)),
        (
            "difflib, 60 titles with 60",
            lambda: [SequenceMatcher(None, a, b).ratio() for a in titles for b in titles],
        ),
    ]


def in_model(text: str) -> Plan:
    model = load_text(SourceText("plan.yaml", text), Plan).model
    assert model is not None
    return model


def copies(plans: tuple[Path, ...], folder: Path, count: int) -> list[Path]:
    """A repository of many plans: the real ones over and over, with their settings and agencies, without baselines."""
    for name in ("cchc.yaml", "agencies.yaml"):
        copy2(ROOT / "plans" / name, folder / name)
    made = []
    for number in range(count):
        made.append(folder / f"{number:03}.yaml")
        copy2(plans[number % len(plans)], made[-1])
    return made


def linting(folder: Path, files: list[Path]) -> list[Job]:
    """The checks of cchc know what a plan means; yamllint looks at layout, check-jsonschema at keys and types."""
    names = list(map(str, files))
    schema = str(ROOT / "schemas" / "plan.schema.json")
    python = sys.executable
    return [
        ("yamllint", lambda: run(python, "-m", "yamllint", "-d", "relaxed", *names)),
        ("check-jsonschema", lambda: run(python, "-m", "check_jsonschema", "--schemafile", schema, *names)),
        (
            "cchc validate",
            lambda: run(python, "-m", "cchc_cli", "validate", str(folder), "--format", "concise"),
        ),
        ("cchc lint", lambda: run(python, "-m", "cchc_cli", "lint", str(folder), "--format", "concise")),
    ]


def table(found: list[Figure]) -> str:
    width = max(len(figure.name) for figure in found)
    lines = []
    for index, figure in enumerate(found):
        if index == 0 or found[index - 1].group != figure.group:
            lines += ["", figure.group]
        lines.append(f"  {figure.name:{width}}  {figure.milliseconds:9.1f} ms  {figure.times:6.2f}")
    return "\n".join(lines).lstrip("\n")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--repetitions", type=int, default=7, help="of each job; the median is shown (7)")
    parser.add_argument("--plans", type=int, default=PLANS, help=f"linted in the last group ({PLANS})")
    asked = parser.parse_args()
    sys.stdout.write(table(list(figures(asked.repetitions, asked.plans))) + "\n")


if __name__ == "__main__":
    main()
