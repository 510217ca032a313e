"""What stands beside the plans, read once: settings, agencies and acts."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from cchc_cli.diagnostics import Diagnostic
from cchc_cli.repository.acts import Act, ActList, Acts, shipped_acts
from cchc_cli.repository.agencies import AgencyList
from cchc_cli.repository.finding import ACTS, AGENCIES, SETTINGS
from cchc_cli.repository.recognition import Registry
from cchc_cli.repository.settings import Settings
from cchc_cli.source.loader import load_model
from cchc_cli.source.tree import Tree


@dataclass(frozen=True)
class Repository:
    """The surroundings of a plan."""

    settings: Settings
    registry: Registry
    diagnostics: tuple[Diagnostic, ...] = ()
    trees: tuple[Tree, ...] = field(default=())
    """the files read, for excerpts"""
    own_acts: tuple[Act, ...] = ()
    """what its acts.yaml adds to the register, or says otherwise"""

    @cached_property
    def acts(self) -> Acts:
        """The register of acts: the repository's own entries before those that ship with cchc."""
        return Acts((*self.own_acts, *shipped_acts()))


ALONE = Repository(Settings(), Registry(AgencyList()))
"""Of a plan that lies in no repository: no agency is known, so none can be unknown."""


def open_repository(root: Path, name: str) -> Repository:
    """Read the files beside the plans; a faulty one counts as far as it can be understood.

    ``name`` is how the user names the root.
    """
    settings = load_model(root / SETTINGS, Settings, _below(name, SETTINGS))
    diagnostics = list(settings.diagnostics)
    trees = [settings.tree]
    registry = ALONE.registry
    if (root / AGENCIES).is_file():
        agencies = load_model(root / AGENCIES, AgencyList, _below(name, AGENCIES))
        diagnostics += agencies.diagnostics
        trees.append(agencies.tree)
        registry = Registry(agencies.model or AgencyList())
    own_acts: tuple[Act, ...] = ()
    if (root / ACTS).is_file():
        acts = load_model(root / ACTS, ActList, _below(name, ACTS))
        diagnostics += acts.diagnostics
        trees.append(acts.tree)
        own_acts = acts.model.acts if acts.model else ()
    return Repository(settings.model or ALONE.settings, registry, tuple(diagnostics), tuple(trees), own_acts)


def _below(folder: str, file: str) -> str:
    return file if folder in ("", ".") else f"{folder.rstrip('/')}/{file}"
