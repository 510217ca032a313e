"""The files of a new plan or a new repository: templates/new/ filled in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from types import MappingProxyType

from jinja2 import FileSystemLoader

from cchc_cli.message import Translate
from cchc_cli.plan.plan import Plan
from cchc_cli.plan.record import Record
from cchc_cli.render.template import environment
from cchc_cli.repository.agencies import AgencyList
from cchc_cli.repository.finding import AGENCIES, SETTINGS
from cchc_cli.repository.issuer import Issuer
from cchc_cli.repository.scaffold import Setting
from cchc_cli.repository.schemas import MODELS, schema_text
from cchc_cli.repository.settings import Settings
from cchc_cli.resources import bundled
from cchc_cli.source.formatting import formatted
from cchc_cli.source.text import SourceText

PLANS = "plans"
"""The folder of the plans in a new repository; its cchc.yaml says so."""

_FILES = (
    ("cchc.yaml", "repository/cchc.yaml.j2"),
    ("agencies.yaml", "agencies/{level}.yaml.j2"),
    ("README.md", "repository/README.md.j2"),
    (".gitignore", "repository/gitignore"),
    (".gitattributes", "repository/gitattributes"),
    (".vscode/settings.json", "repository/settings.json"),
    (".vscode/extensions.json", "repository/extensions.json"),
    (".ci/check.sh", "repository/check.sh"),
    (".github/workflows/cchc.yml", "repository/github.yml"),
    (".gitlab-ci.yml", "repository/gitlab-ci.yml"),
)
"""Path in the repository, template; names without a leading dot, so that no tool leaves them out."""


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file to be written."""

    path: PurePosixPath
    """from the root of the repository"""
    text: str


def plan_text(setting: Setting, issuer: Issuer, month: str, schema: str) -> str:
    """A draft plan of the level and era; ``schema`` is the way from it to the plan's schema, empty when there is none."""
    modeline = f"# yaml-language-server: $schema={schema}" if schema else ""
    values = {**_values(setting, issuer), "month": month, "modeline": modeline}
    return _laid_out(_filled(f"plan/{setting.level}.yaml.j2", values), Plan)


def repository_files(
    setting: Setting, issuer: Issuer, month: str, translate: Translate
) -> tuple[NewFile, ...]:
    """Every file of a new repository, the first plan among them; the schemas speak the reader's language."""
    values = _values(setting, issuer)
    files = [
        NewFile(PurePosixPath(path), _filled(template.format(level=setting.level), values))
        for path, template in _FILES
    ]
    files = [
        NewFile(file.path, _laid_out(file.text, _MODELS[file.path.name]))
        if file.path.name in _MODELS
        else file
        for file in files
    ]
    plan = plan_text(setting, issuer, month, "../schemas/plan.schema.json")
    schemas = [
        NewFile(PurePosixPath(f"schemas/{subject}.schema.json"), schema_text(subject, translate))
        for subject in MODELS
    ]
    first = NewFile(PurePosixPath(f"{PLANS}/{setting.year}.yaml"), plan)
    return (*files[:2], first, *files[2:], *schemas)


_MODELS: Mapping[str, type[Record]] = MappingProxyType({AGENCIES: AgencyList, SETTINGS: Settings})


def _laid_out(text: str, model: type[Record]) -> str:
    """The file as ``cchc fmt`` would write it, so that the first run of fmt changes nothing."""
    return formatted(SourceText("", text), model)


def _values(setting: Setting, issuer: Issuer) -> Mapping[str, object]:
    return {
        "level": setting.level,
        "year": setting.year,
        "two_tier": setting.era == "two-tier",
        "programme": setting.programme,
        "issuer": issuer,
    }


def _filled(template: str, values: Mapping[str, object]) -> str:
    folder = bundled("templates") / "new"
    if not template.endswith(".j2"):
        return (folder / template).read_text(encoding="utf-8")
    jinja = environment(autoescape=False)
    jinja.loader = FileSystemLoader(folder)
    return jinja.get_template(template).render(values)
