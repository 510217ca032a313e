"""Small plans with results files, and the Bình Định plan with some."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree

from cchc_cli.analysis.results import Results, results
from cchc_cli.diagnostics import Diagnostic
from cchc_cli.lint.results import results_diagnostics
from cchc_cli.plan.plan import Plan
from cchc_cli.repository.agencies import AgencyList
from cchc_cli.repository.recognition import Registry
from cchc_cli.repository.results import ResultList, ResultsFile, deliveries
from cchc_cli.source.loader import load_text
from cchc_cli.source.text import SourceText
from tests.real_plans import FOLDER

BINH_DINH = "binh-dinh/2020-tong-ket.yaml"

NOBODY = Registry(AgencyList())

AGENCIES = Registry(
    AgencyList.model_validate(
        {
            "agencies": [
                {"name": "Sở Tư pháp", "also": ["STP"], "level": "tỉnh"},
                {"name": "Sở Nội vụ", "level": "tỉnh"},
                {"name": "Sở Tài chính", "level": "tỉnh"},
                {"name": "Phòng Tư pháp", "level": "huyện"},
            ],
            "groups": [
                {"name": "Các sở", "members": ["Sở Tư pháp", "Sở Nội vụ"], "level": "tỉnh"},
                {"name": "Các phòng", "members": "không xác định", "level": "huyện"},
            ],
        }
    )
)


def copied(folder: Path) -> Path:
    """The five plans in a folder of the test; the path of Bình Định's."""
    copytree(FOLDER, folder / "plans", ignore=lambda _, names: [name for name in names if ".results" in name])
    return folder / "plans" / BINH_DINH


def deliver(plan: Path, name: str, text: str) -> Path:
    """A results file beside a plan: ``name`` is the part of its name before ".yaml"."""
    path = plan.with_name(f"{plan.stem}.results{name}.yaml")
    path.write_text(text, encoding="utf-8")
    return path


def read(text: str, name: str = "plan.results.yaml") -> ResultsFile:
    """A results file that the schema accepts."""
    file = load_text(SourceText(name, text), ResultList)
    assert file.diagnostics == ()
    return file


def delivered(plan: Plan, *texts: str, registry: Registry = NOBODY) -> Results:
    """A plan with some results files."""
    files = [read(text, f"plan.results.{index}.yaml") for index, text in enumerate(texts)]
    return results(plan, deliveries(files), registry)


def findings(plan: Plan, *texts: str, registry: Registry = NOBODY) -> tuple[Diagnostic, ...]:
    """What is wrong with some results files."""
    files = [read(text, f"plan.results.{index}.yaml") for index, text in enumerate(texts)]
    found = results(plan, deliveries(files), registry)
    return results_diagnostics(files, found.faults)


def cells(found: Results) -> dict[tuple[str, str], str]:
    """Row and column → what is printed, of the cells that are filled."""
    return {
        (row.row.address, cell.column): cell.text
        for table in found.statistics.tables
        for row in table.rows
        for cell in row.cells
        if cell.text
    }
