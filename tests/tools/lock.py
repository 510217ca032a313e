"""Writes requirements.txt (to run) and requirements-dev.txt (to build and test) with hashes: ``make lock``.

pip-compile lists every file of a release, so one list serves every system and Python that the project
supports; what only Windows needs is added here, because pip-compile drops it elsewhere.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]
RUNTIME, DEVELOPMENT = ROOT / "requirements.txt", ROOT / "requirements-dev.txt"

ONLY_WINDOWS = ("colorama",)
"""Wanted by typer and pytest there; tests/test_requirements.py tells when another joins it."""
EDITABLE = "editables"
"""What hatchling asks for at the moment of an editable install."""

_OPTIONS = (
    "--quiet",
    "--generate-hashes",
    "--strip-extras",
    "--allow-unsafe",  # pip-tools itself wants pip and setuptools
    "--no-annotate",
    "--no-header",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-emit-trusted-host",
)
_HEADER = "# Written by `make lock` from pyproject.toml; not to be edited.\n"
_LOCAL = re.compile(r"://|^\s*-[a-z]|^\s*--(?!hash=)|file:/|[\\/]\S*[\\/]", re.MULTILINE)


def main() -> None:
    """Writes both files."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    runtime = project["project"]["dependencies"]
    development = [*project["dependency-groups"]["dev"], *project["build-system"]["requires"], EDITABLE]
    _write(RUNTIME, runtime)
    _write(DEVELOPMENT, [*runtime, *development], constraints=RUNTIME)


def local_places(text: str) -> list[str]:
    """Hosts, paths and options in a lock file: marks of the machine that wrote it."""
    return _LOCAL.findall(text.replace("\\\n", "\n"))


def _write(path: Path, wanted: Sequence[str], constraints: Path | None = None) -> None:
    limits = [f"--constraint={constraints}"] if constraints else []
    text = _HEADER + _marked(_compiled([*wanted, *ONLY_WINDOWS], limits))
    if places := local_places(text.removeprefix(_HEADER)):
        raise SystemExit(f"{path.name} names this machine's places: {places}")
    path.write_text(text, encoding="utf-8")


def _marked(text: str) -> str:
    for name in ONLY_WINDOWS:
        text = re.sub(rf"^({name}==\S+)", r'\1 ; sys_platform == "win32"', text, flags=re.MULTILINE)
    return text


def _compiled(wanted: Sequence[str], options: Sequence[str]) -> str:
    """pip-compile's answer, from the public index alone: a machine's own wheels have other hashes."""
    private = ("PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL", "PIP_CONSTRAINT", "PIP_NO_INDEX")
    environment = {name: value for name, value in os.environ.items() if name not in private}
    with tempfile.TemporaryDirectory() as folder:
        asked, answer = Path(folder, "wanted.in"), Path(folder, "answer.txt")
        asked.write_text("\n".join(wanted), encoding="utf-8")
        command = [sys.executable, "-m", "piptools", "compile", *_OPTIONS, *options]
        subprocess.run(
            [*command, f"--output-file={answer}", str(asked)],
            env=environment | {"PIP_CONFIG_FILE": os.devnull},
            check=True,
        )
        return answer.read_text("utf-8")


if __name__ == "__main__":
    main()
