"""Writes schemas/ from the models, in Vietnamese; ``make schemas``."""

from __future__ import annotations

from pathlib import Path

from cchc_cli.cli.language import translate, use
from cchc_cli.repository.schemas import MODELS, schema_text

FOLDER = Path(__file__).parents[2] / "schemas"


def files() -> dict[Path, str]:
    """Every schema file with its text."""
    use("vi")
    return {FOLDER / f"{subject}.schema.json": schema_text(subject, translate) for subject in MODELS}


if __name__ == "__main__":
    for path, text in files().items():
        path.write_text(text, encoding="utf-8", newline="\n")
