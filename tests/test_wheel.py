"""The wheel, installed alone somewhere else, does what the checkout does: the same checks, the same bytes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from cchc_cli import __version__
from tests.tools.documents import FORMS, PLANS, ROOT, Form, document, name

TREE = ("src", "schemas", "templates", "pyproject.toml", "README.md", "LICENSE", ".gitignore")
"""What a wheel is made from."""

BUILDERS = {"templates/build.py", "templates/looks.py"}
"""What makes plan.docx; an office edits the .docx in Word instead."""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    tree = tmp_path_factory.mktemp("tree")
    for part in TREE:
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, tree / part, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / part, tree / part)
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", "made"]
    subprocess.run(command, cwd=tree, check=True, capture_output=True)
    (found,) = (tree / "made").glob("*.whl")
    return found


@dataclass(frozen=True)
class Elsewhere:
    """An environment with the wheel and, of everything else, only the libraries it asks for."""

    folder: Path
    environment: Path

    def run(self, program: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        """A program of the environment, run in the folder; nothing of the caller's settings reaches it."""
        bin_ = self.environment / ("Scripts" if os.name == "nt" else "bin")
        kept = {key: os.environ[key] for key in ("PATH", "SYSTEMROOT", "TEMP") if key in os.environ}
        return subprocess.run(
            [bin_ / program, *arguments], check=False, cwd=self.folder, env=kept, capture_output=True
        )


@pytest.fixture(scope="module")
def elsewhere(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Elsewhere:
    folder = tmp_path_factory.mktemp("elsewhere")
    environment = folder / "venv"
    venv.create(environment)
    python = environment / ("Scripts" if os.name == "nt" else "bin") / "python"
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", str(python)]
    subprocess.run([*pip, "install", "--no-deps", "--no-index", str(wheel)], check=True, capture_output=True)
    # The libraries of this environment by a path alone: what its .pth files bring (the checkout) does not come along.
    asked = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        check=True,
        capture_output=True,
        text=True,
    )
    libraries = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    Path(asked.stdout.strip(), "libraries.pth").write_text("\n".join(sorted(libraries)), encoding="utf-8")
    shutil.copytree(ROOT / "plans", folder / "plans")
    return Elsewhere(folder, environment)


def test_the_wheel_holds_the_package_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    info = f"cchc_cli-{__version__}.dist-info/"
    package = [name.removeprefix("cchc_cli/") for name in names if name.startswith("cchc_cli/")]
    modules = [
        path.relative_to(ROOT / "src" / "cchc_cli").as_posix() for path in (ROOT / "src").rglob("*.py")
    ]

    assert [name for name in names if not name.startswith(("cchc_cli/", info))] == []
    assert f"{info}licenses/LICENSE" in names
    assert len(modules) > 100
    assert set(modules) <= set(package)
    data = [
        path for folder in ("schemas", "templates") for path in (ROOT / folder).rglob("*") if path.is_file()
    ]
    shipped = {path.relative_to(ROOT).as_posix() for path in data if "__pycache__" not in path.parts}
    assert shipped >= BUILDERS | {"schemas/plan.schema.json", "templates/plan.docx"}
    beside = {
        path.relative_to(ROOT / "src" / "cchc_cli").as_posix()
        for path in (ROOT / "src" / "cchc_cli").rglob("*")
        if path.is_file() and path.suffix not in (".py", ".pyc")
    }
    counts = "vietnamese/spelling/data/pairs.txt"
    assert beside >= {"py.typed", "locale/vi/LC_MESSAGES/cchc.mo", "repository/acts.yaml", counts}
    assert {name for name in package if name not in modules} == shipped - BUILDERS | beside


def test_the_installed_program_is_not_the_checkout(elsewhere: Elsewhere) -> None:
    told = elsewhere.run("python", "-c", "import cchc_cli; print(cchc_cli.__file__)")
    path = Path(told.stdout.decode().strip())

    assert elsewhere.environment in path.parents
    assert ROOT not in path.parents
    searched = elsewhere.run("python", "-c", "import sys; print(*sys.path, sep='\\n')").stdout.decode()
    assert str(ROOT / "src") not in searched.splitlines()


def test_the_installed_program_tells_its_version_and_speaks_vietnamese(elsewhere: Elsewhere) -> None:
    assert elsewhere.run("cchc", "--version").stdout.decode().split()[-1] == __version__
    page = elsewhere.run("cchc", "--lang", "vi", "--help")
    assert page.returncode == 0
    assert page.stdout.decode().startswith("Cách dùng: cchc ")


def test_the_installed_program_checks_the_plans(elsewhere: Elsewhere) -> None:
    told = elsewhere.run("cchc", "validate", "plans", "--format", "json")

    assert told.returncode == 1
    assert told.stdout.count(b'"code": "BUD101"') == 1
    assert elsewhere.run("cchc", "validate", "plans/binh-dinh").returncode == 0


def test_the_installed_program_finds_slips_of_spelling(elsewhere: Elsewhere) -> None:
    asked = ("lint", "plans/tuong-duong", "--select", "TXT242", "--no-baseline", "--format", "json")

    assert "đôn đốc" in elsewhere.run("cchc", *asked).stdout.decode()


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "path", [path for path in PLANS if path.parent.name in ("nghe-an", "tuong-duong")], ids=name
)
def test_the_installed_program_prints_the_same_bytes(elsewhere: Elsewhere, path: Path, form: Form) -> None:
    plan = path.relative_to(ROOT).as_posix()
    told = elsewhere.run("cchc", "render", plan, "--to", form, "-o", f"{name(path)}.{form}")

    assert told.returncode == 0, told.stderr.decode("utf-8", "replace")
    assert (elsewhere.folder / f"{name(path)}.{form}").read_bytes() == document(path, form)
