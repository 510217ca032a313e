"""``cchc new --from OLD``: next year's draft from a plan and from what was recorded beside it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from cchc_cli.cli.clock import today
from cchc_cli.errors import CchcError
from cchc_cli.message import N_, Message

if TYPE_CHECKING:
    from cchc_cli.analysis.renewal.setting import Records
    from cchc_cli.cli.plans import PlanFile
    from cchc_cli.cli.progress import PlanProgress
    from cchc_cli.plan.plan import Plan


@dataclass(frozen=True)
class Renewed:
    """The draft."""

    text: str
    proposals: int
    """comments that tell a guess"""


@dataclass(frozen=True)
class Old:
    """The plan that is renewed."""

    file: PlanFile
    plan: Plan
    year: int
    """for which a new one is made"""

    @property
    def place(self) -> Path:
        """Where the plan lies, without the revision of git that it is read from."""
        named = Path(self.file.name)
        return named if named.exists() else Path(self.file.name.rpartition(":")[2])


def old_plan(name: str, year: int | None) -> Old:
    """The plan that the command line names; a year or level that cannot be ends the run."""
    from cchc_cli.cli.versions import plan_version

    file, plan = plan_version(name)
    wanted = plan.year + 1 if year is None else year
    _refuse(plan, wanted)
    return Old(file, plan, wanted)


def next_plan(old: Old, target: Path | None) -> Renewed:
    """The draft of a later year; ``target`` is where it will lie, None on the standard output."""
    from cchc_cli.analysis.renewal.renewing import renewed
    from cchc_cli.analysis.renewal.setting import Setting
    from cchc_cli.cli.progress import progress_of, tell_progress
    from cchc_cli.cli.results import results_of, tell
    from cchc_cli.lint.inherited import without_errors
    from cchc_cli.plan.plan import Plan
    from cchc_cli.repository.scaffold import draft_month
    from cchc_cli.source.formatting import formatted
    from cchc_cli.source.text import BOM
    from cchc_cli.vietnamese.draft_remark import is_proposal

    file, plan, wanted = old.file, old.plan, old.year
    kept = progress_of(file, plan)
    tell_progress((kept,))
    delivered = results_of(file, plan)
    tell((delivered,))
    repository = file.repository
    setting = Setting(
        plan,
        wanted,
        draft_month(wanted, today()),
        repository.registry,
        repository.acts,
        _records(kept),
        delivered.results.targets,
        partial(_moved_schema, old.place, target) if target else None,
    )
    tree = file.loaded.tree
    name = target.as_posix() if target else file.name
    draft = without_errors(renewed(tree, setting, name), repository)
    source = draft.tree.source
    # A file laid out as fmt writes it stays so.
    was_laid_out = formatted(tree.source, Plan).removeprefix(BOM) == tree.source.text
    text = formatted(source, Plan) if was_laid_out else (BOM if source.bom else "") + source.text
    return Renewed(text, sum(map(is_proposal, text.splitlines())))


def _moved_schema(old: Path, new: Path, way: str) -> str:
    """The way to the schema from another folder."""
    if "://" in way or Path(way).is_absolute():
        return way
    return Path(os.path.relpath(old.parent / way, new.parent)).as_posix()


def usual_target(old: Old) -> Path:
    """Beside the old plan, under the new year: the old year in its name moves, and so does a bare ``2024.yaml``."""
    from cchc_cli.cli.plans import STDIN

    usual = f"{old.year}.yaml"
    if old.file.name == STDIN:
        return Path(usual)
    name = old.place.name.replace(str(old.plan.year), str(old.year))
    return old.place.with_name(name if name != old.place.name else usual)


def _refuse(plan: Plan, year: int) -> None:
    """What cannot be: a year that is not later, or a level of government that has ended by then."""
    from cchc_cli.repository.agencies import AgencyList
    from cchc_cli.repository.issuer import read_issuer
    from cchc_cli.repository.recognition import Registry
    from cchc_cli.repository.scaffold import setting
    from cchc_cli.repository.succession import with_history

    if year <= plan.year:
        message = N_("the new plan is for a later year than that of the old one, {year}; write --year {next}")
        raise CchcError(Message(message, {"year": plan.year, "next": plan.year + 1}))
    level = read_issuer(plan.document.issuer).level
    if level is not None:
        setting(level, year, None, with_history(Registry(AgencyList())))


def _records(kept: PlanProgress) -> Records | None:
    """What was recorded about the tasks; None where nobody keeps records."""
    from cchc_cli.analysis.progress_unit import State
    from cchc_cli.analysis.renewal.setting import Records

    if kept.records is None:
        return None
    tasks = kept.found.tasks
    return Records(
        frozenset(task.item.address for task in tasks if task.state is State.DONE),
        frozenset(task.item.address for task in tasks if task.state is State.DROPPED),
        {task.item.address: task.percent for task in tasks if task.percent is not None},
    )
