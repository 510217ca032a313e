"""Errors that a draft has taken over from the plan it was made from: put right where a machine can, and marked in any case."""

from __future__ import annotations

from collections.abc import Callable

from cchc_cli.diagnostics import Diagnostic, Edit, Fix, Severity
from cchc_cli.lint.run import Request, check
from cchc_cli.plan.plan import Plan
from cchc_cli.repository.repository import Repository
from cchc_cli.source.edits import offsets
from cchc_cli.source.loader import LoadedPlan, load_text
from cchc_cli.source.rewriting import Rewriting
from cchc_cli.source.text import SourceText
from cchc_cli.vietnamese import draft_remark

_ROUNDS = 5
_CONTEXT = 12


def without_errors(draft: LoadedPlan, repository: Repository) -> LoadedPlan:
    """The draft with every fix of an error put in and told in a comment; what is left over is a place to fill in."""
    for _ in range(_ROUNDS):
        found = _errors(draft, repository)
        mended = _mended(draft, found)
        if mended is None or len(_errors(mended, repository)) >= len(found):
            break
        draft = mended
    left = _errors(draft, repository)
    if not left:
        return draft
    rewriting = Rewriting(draft.tree)
    for each in left:
        rewriting.remark(each.location, draft_remark.left_over(each.code))
    return _again(draft, rewriting)


def _errors(draft: LoadedPlan, repository: Repository) -> tuple[Diagnostic, ...]:
    request = Request(severities=frozenset((Severity.ERROR,)))
    found = check(draft, repository, request).found
    return tuple(each for each in found if each.severity is Severity.ERROR and each.location)


def _mended(draft: LoadedPlan, found: tuple[Diagnostic, ...]) -> LoadedPlan | None:
    rewriting = Rewriting(draft.tree)
    changed = False
    for each in found:
        fix = each.fixes[0] if each.fixes else None
        if fix is None or not all(rewriting.edit(edit) for edit in fix.edits):
            continue
        changed = True
        told = _told(draft.tree.source, each, fix)
        if not rewriting.reword_remark(each.location, _again_moved(draft.tree.source, fix)):
            rewriting.remark(each.location, told)
    return _again(draft, rewriting) if changed else None


def _again_moved(source: SourceText, fix: Fix) -> Callable[[str], str | None]:
    start, end = offsets(source, fix.edits[0])
    return lambda comment: draft_remark.moved_again(comment, source.text[start:end], fix.edits[0].replacement)


def _told(source: SourceText, found: Diagnostic, fix: Fix) -> str:
    edit = fix.edits[0]
    start, end = offsets(source, edit)
    old, new = " ".join(source.text[start:end].split()), " ".join(edit.replacement.split())
    around = _words_before(source, edit)
    return draft_remark.mended(f"{around}{old}", f"{around}{new}", found.code)


def _words_before(source: SourceText, edit: Edit) -> str:
    """A few letters before an edit, when it changes too little to be known again."""
    start, end = offsets(source, edit)
    if end - start > _CONTEXT:
        return ""
    line = source.line(edit.span.line)[: edit.span.column - 1]
    return line[line.rfind(" ", 0, max(0, len(line) - _CONTEXT)) + 1 :] if line.strip() else ""


def _again(draft: LoadedPlan, rewriting: Rewriting) -> LoadedPlan:
    source = draft.tree.source
    return load_text(SourceText(source.file, rewriting.text(), source.bom), Plan)
