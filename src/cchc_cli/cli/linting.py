"""The steps of ``cchc lint``: check, mend, report; each takes what the one before gives."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from cchc_cli.catalogue import translated
from cchc_cli.cli import console
from cchc_cli.cli.clock import today
from cchc_cli.cli.difference import difference
from cchc_cli.cli.findings import Form, pages, show
from cchc_cli.cli.language import say, translate
from cchc_cli.cli.look import look
from cchc_cli.cli.plans import STDIN, Opened, PlanFile
from cchc_cli.cli.progress import progress_of
from cchc_cli.cli.results import has_results, results_of
from cchc_cli.cli.usage import InvalidValueError
from cchc_cli.errors import CchcError
from cchc_cli.message import N_, Message

if TYPE_CHECKING:
    from cchc_cli.diagnostics import Diagnostic
    from cchc_cli.lint.fixing import Mended
    from cchc_cli.lint.run import Checked, Request
    from cchc_cli.output.findings.report import Report
    from cchc_cli.repository.baseline import Baseline
    from cchc_cli.source.loader import Loaded
    from cchc_cli.source.text import SourceText


@dataclass(frozen=True)
class LintedPlan:
    """A plan with what was found in it and, after a run with --fix, what was mended."""

    file: PlanFile
    checked: Checked
    baseline: Loaded[Baseline] | None = None
    mended: Mended | None = None


def listed(options: Iterable[str] | None) -> tuple[str, ...]:
    """The codes of an option that may stand several times and hold commas."""
    return tuple(part.strip() for option in options or () for part in option.split(",") if part.strip())


_LIMITS = (N_("error"), N_("warning"), N_("advice"), N_("never"))
_ORDINARY: Form = "full"


def limit_named(word: str) -> str:
    """A severity of ``--fail-on``, in English or as officers and ``lint.fail_on`` say it."""
    names = {name: name for name in _LIMITS} | {translated(name, "vi"): name for name in _LIMITS}
    if word.lower() not in names:
        message = N_("“{value}” is no severity; write one of {known}")
        raise InvalidValueError(Message(message, {"value": word, "known": ", ".join(names)}))
    return names[word.lower()]


def require_form(form: Form, *, statistics: bool, diff: bool) -> None:
    """A form that would not be used is refused: a CI job must not read a table as SARIF."""
    for is_set, option, forms in (
        (diff, "--diff", (_ORDINARY,)),
        (statistics, "--statistics", (_ORDINARY, "json")),
    ):
        if is_set and form not in forms:
            message = N_("{option} has no form {form}; use --report {form}=FILE")
            raise InvalidValueError(Message(message, {"option": option, "form": form}))


def report_files(options: Iterable[str] | None) -> tuple[tuple[str, Path], ...]:
    """The reports to write, from FORMAT=FILE."""
    from cchc_cli.output.findings.registry import REPORTERS

    found = []
    for option in options or ():
        form, _, path = option.partition("=")
        if form not in REPORTERS or not path:
            values = {"value": option, "formats": ", ".join(REPORTERS)}
            message = N_("“{value}” is no report; write FORMAT=FILE with one of {formats}")
            raise InvalidValueError(Message(message, values))
        found.append((form, Path(path)))
    return tuple(found)


def require_free(targets: Sequence[tuple[str, Path]], opened: Opened) -> None:
    """A report never takes the place of another one, of a plan, or of what stands beside plans."""
    from cchc_cli.repository.finding import is_yaml_name

    read = {Path(name).resolve() for name in (*opened.sources, *(file.name for file in opened.files))}
    taken: set[Path] = set()
    for _, path in targets:
        place = path.resolve()
        if place in read or (place.exists() and is_yaml_name(path.name)):
            message = N_("{file} is a file of plans, and no report takes its place; name another one")
        elif place in taken and place != Path(os.devnull):
            message = N_("two reports would be written to {file}; name another one")
        else:
            taken.add(place)
            continue
        raise CchcError(Message(message, {"file": path.as_posix()}))


def require_known(request: Request, opened: Opened) -> None:
    """A code that means no rule ends the run: a check that asks nothing must not look like one that found nothing."""
    from cchc_cli.lint.run import known_codes
    from cchc_cli.lint.selection import unknown
    from cchc_cli.repository.repository import ALONE

    known = [pair for repository in (ALONE, *opened.repositories) for pair in known_codes(repository)]
    for selector, near in unknown((*request.select, *request.ignore, *request.extend_select), known):
        message = Message(N_("there is no rule {code}"), {"code": selector})
        if near:
            message = Message(N_("{message}; did you mean {near}?"), {"message": message, "near": near})
        raise InvalidValueError(message)


_MANY = 24
"""Plans from which on a second process is worth its start."""


def checked(opened: Opened, request: Request, *, with_baseline: bool) -> tuple[LintedPlan, ...]:
    """Every plan checked; many are shared out among the processors of the machine."""
    ask = partial(_checked, request=request, with_baseline=with_baseline)
    workers = min(os.cpu_count() or 1, len(opened.files) // (_MANY // 2))
    if len(opened.files) < _MANY or workers < 2:
        return tuple(map(ask, opened.files))
    from concurrent.futures import ProcessPoolExecutor

    # Files that travel together share the one repository they belong to.
    size = len(opened.files) // (workers * 3) + 1
    batches = [opened.files[at : at + size] for at in range(0, len(opened.files), size)]
    with ProcessPoolExecutor(workers) as pool:
        found = [each for batch in pool.map(partial(_found, ask=ask), batches) for each in batch]
    return tuple(
        LintedPlan(file, result, known) for file, (result, known) in zip(opened.files, found, strict=True)
    )


def _found(
    files: tuple[PlanFile, ...], ask: Callable[[PlanFile], LintedPlan]
) -> list[tuple[Checked, Loaded[Baseline] | None]]:
    """What a process of the pool sends back: not the plans, which the first one has."""
    return [(plan.checked, plan.baseline) for plan in map(ask, files)]


def _checked(file: PlanFile, request: Request, *, with_baseline: bool) -> LintedPlan:
    from cchc_cli.lint.run import check
    from cchc_cli.repository.baseline import load_baseline

    known = load_baseline(Path(file.name), file.name) if with_baseline and file.name != STDIN else None
    found = check(file.loaded, file.repository, request, inside=file.inside, baseline=known)
    return LintedPlan(file, found, known)


def mended(
    plans: Iterable[LintedPlan], request: Request, *, unsafe: bool, write: bool
) -> tuple[LintedPlan, ...]:
    """The plans after their fixes; files are written at once, and only those that change."""
    return tuple(_mended(plan, request, unsafe=unsafe, write=write) for plan in plans)


def _mended(plan: LintedPlan, request: Request, *, unsafe: bool, write: bool) -> LintedPlan:
    from cchc_cli.files import rewrite_atomically
    from cchc_cli.lint.fixing import mend
    from cchc_cli.lint.run import check
    from cchc_cli.plan.plan import Plan
    from cchc_cli.source.loader import is_text, load_text
    from cchc_cli.source.text import BOM, SourceText

    file = plan.file
    source = file.loaded.tree.source

    def again(text: SourceText) -> tuple[Diagnostic, ...]:
        loaded = load_text(text, Plan)
        return check(loaded, file.repository, request, inside=file.inside, baseline=plan.baseline).found

    if not (source.text and is_text(file.loaded)):
        return plan
    done = mend(source, again, unsafe=unsafe)
    if not write:
        console.write_file(difference(source.text, done.text, file.name))
        return replace(plan, mended=done)
    after = replace(file, loaded=load_text(SourceText(source.file, done.text, source.bom), Plan))
    if file.from_stdin:
        console.write_file(done.text)
    elif done.text != source.text:
        mark = BOM if source.bom else ""
        rewrite_atomically(Path(file.name), mark + source.text, mark + done.text)
    found = check(after.loaded, file.repository, request, inside=file.inside, baseline=plan.baseline)
    return replace(plan, file=after, checked=replace(found, found=done.found), mended=done)


def report(opened: Opened, plans: Sequence[LintedPlan]) -> Report:
    """The findings of a run: of the plans, of what stands beside them, of what was delivered and recorded for them."""
    from cchc_cli.lint.settings_check import settings_diagnostics
    from cchc_cli.output.findings.report import Report

    found = [*opened.repository_diagnostics]
    found += [fault for repository in opened.repositories for fault in settings_diagnostics(repository)]
    found += _idle_patterns(opened)
    sources = {**opened.sources}
    names = [plan.file.name for plan in plans]
    for plan in plans:
        found += plan.checked.found
        sources[plan.file.name] = plan.file.loaded.tree.source.text
        if plan.baseline:
            sources[plan.baseline.tree.source.file] = plan.baseline.tree.source.text
        model = plan.file.loaded.model
        if model is not None and not plan.file.from_stdin and has_results(plan.file):
            delivered = results_of(plan.file, model)
            found += delivered.diagnostics
            found += progress_of(plan.file, model, today=today()).faults
            sources.update(delivered.sources)
            names += [file.file for file in delivered.files]
    # A baseline counts as a file that was checked when something is said of it.
    names += sorted({each.file for each in found} & (sources.keys() - opened.sources.keys() - set(names)))
    silenced = tuple(each for plan in plans for each in plan.checked.silenced)
    return Report(
        tuple(found),
        sources,
        len(names),
        fixed=sum(plan.mended.count for plan in plans if plan.mended),
        silenced=silenced,
        baselined=sum(len(plan.checked.known) for plan in plans),
        mends=True,
        only_read=frozenset(each.file for each in found) - {plan.file.name for plan in plans},
        names=tuple(names),
        pages=pages((*found, *silenced), opened.repositories),
    )


def _idle_patterns(opened: Opened) -> Iterator[Diagnostic]:
    from cchc_cli.lint.settings_check import idle_patterns
    from cchc_cli.repository.finding import plan_files

    for repository in opened.repositories:
        if repository.settings.lint.per_path:
            known = next(file for file in opened.files if file.repository is repository)
            root = Path(known.name).resolve().parents[known.inside.count("/")]
            paths = [path.relative_to(root).as_posix() for path in plan_files(root)]
            yield from idle_patterns(repository, paths)


def write_reports(made: Report, targets: Iterable[tuple[str, Path]]) -> None:
    """Each report to its file, without colours."""
    from cchc_cli.files import write_atomically
    from cchc_cli.output.findings.registry import REPORTERS
    from cchc_cli.output.look import Look

    for form, path in targets:
        write_atomically(path, REPORTERS[form](made, translate, Look(width=100)))


def tell(made: Report, plans: Sequence[LintedPlan], form: Form, *, statistics: bool, diff: bool) -> None:
    """The answer on stdout; where stdout holds a mended text or a diff, the findings are talk."""
    from cchc_cli.output.findings.registry import REPORTERS
    from cchc_cli.output.findings.statistics import statistics_json, statistics_text

    if statistics and form == "json":
        console.write_json(statistics_json(made, translate))
    elif statistics:
        console.write(statistics_text(made, translate, look()))
    elif diff:
        count = sum(plan.mended.count for plan in plans if plan.mended)
        console.note(say(N_("findings that would be mended: {count}"), count=count))
    elif any(plan.mended and plan.file.from_stdin for plan in plans):
        console.note(REPORTERS[form](made, translate, look()).rstrip("\n"))
    else:
        show(made, form)


def limit(opened: Opened) -> str:
    """From which severity on the run fails: the strictest of the repositories' settings."""
    from cchc_cli.repository.repository import ALONE

    order = ("advice", "warning", "error", "never")
    named: Mapping[str, int] = {name: place for place, name in enumerate(order)}
    limits = [repository.settings.lint.fail_on for repository in opened.repositories]
    return min(limits or [ALONE.settings.lint.fail_on], key=lambda name: named[str(name)])
