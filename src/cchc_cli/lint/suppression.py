"""Findings silenced in the file: ``# cchc: ignore[DUE204] agreed in letter 123/SNV`` beside, above, or for the whole file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from cchc_cli.diagnostics import Diagnostic, Note, NoteKind, Severity
from cchc_cli.lint.codes import (
    BARE_SUPPRESSION,
    NEVER_SILENT,
    UNKNOWN_CODE,
    UNREADABLE_SUPPRESSION,
    UNUSED_SUPPRESSION,
)
from cchc_cli.lint.selection import ALL, fits, unknown
from cchc_cli.message import N_, Message
from cchc_cli.source.codes import Code
from cchc_cli.source.remarks import Remark, remarks
from cchc_cli.source.tree import Tree

_IGNORE = re.compile(
    r"(?P<scope>ignore(?:-file)?)\s*\[(?P<codes>[^\]]*)\]\s*(?P<reason>.*)", re.IGNORECASE | re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Suppression:
    """What one comment silences."""

    remark: Remark
    selectors: tuple[str, ...]
    reason: str
    whole_file: bool

    @property
    def gives_reason(self) -> bool:
        """Whether what follows the codes says something: two words at least, not a lone sign."""
        return len(re.findall(r"\w+", self.reason)) > 1

    def covers(self, found: Diagnostic, *, by_name: bool = False) -> bool:
        """Whether a finding stands where this comment speaks and is of a kind that it names, other than by ALL."""
        selectors = [selector for selector in self.selectors if not (by_name and selector == ALL)]
        if not any(fits(selector, found.code, found.name) for selector in selectors):
            return False
        if self.whole_file:
            return True
        return found.span is not None and self.remark.first_line <= found.span.line <= self.remark.last_line


@dataclass(frozen=True, slots=True)
class Silencing:
    """What is left to tell, and what was silenced."""

    left: tuple[Diagnostic, ...]
    """what nobody has silenced, and what is wrong with the comments themselves"""
    silenced: tuple[Diagnostic, ...] = ()


def silence(
    found: Iterable[Diagnostic],
    tree: Tree,
    asked: Iterable[tuple[str, str]],
    known: Iterable[tuple[str, str]],
) -> Silencing:
    """Apply the comments of a file to its findings.

    ``asked`` are code and name of every kind that was looked for in this run: only of those can a comment be unused.
    ``known`` are those of every kind there is.
    """
    listed = tuple(found)
    read = remarks(tree)
    if not read:
        return Silencing(listed)
    pairs, every = tuple(asked), tuple(known)
    suppressions, faults = _suppressions(read, tree, every)
    left: list[Diagnostic] = []
    silenced: list[Diagnostic] = []
    used: set[tuple[Remark, str]] = set()
    bare: dict[Remark, Suppression] = {}
    for diagnostic in listed:
        is_error = diagnostic.severity is Severity.ERROR
        covering = [each for each in suppressions if each.covers(diagnostic)]
        used |= {
            (each.remark, selector)
            for each in covering
            for selector in each.selectors
            if fits(selector, diagnostic.code, diagnostic.name)
        }
        if not covering or diagnostic.code.startswith(NEVER_SILENT):
            left.append(diagnostic)
        elif is_error and not any(each.gives_reason for each in covering):
            left.append(_demanding(diagnostic, N_("not silenced: the comment gives no reason")))
            bare.setdefault(covering[0].remark, covering[0])
        elif is_error and not any(
            each.gives_reason and each.covers(diagnostic, by_name=True) for each in covering
        ):
            left.append(
                _demanding(diagnostic, N_("not silenced: an error is silenced by its code, not by ALL"))
            )
        else:
            silenced.append(diagnostic)
    faults += [_bare(each, tree) for each in bare.values()]
    faults += _unused(suppressions, used, tree, pairs)
    return Silencing((*left, *faults), tuple(silenced))


def _suppressions(
    read: Iterable[Remark], tree: Tree, known: tuple[tuple[str, str], ...]
) -> tuple[list[Suppression], list[Diagnostic]]:
    found: list[Suppression] = []
    faults: list[Diagnostic] = []
    for remark in read:
        match = _IGNORE.fullmatch(remark.text)
        selectors = tuple(part.strip() for part in match["codes"].split(",") if part.strip()) if match else ()
        if match is None or not selectors:
            hint = Message(N_("write {example}"), {"example": "# cchc: ignore[DUE204] …"})
            message = Message(N_("this comment to cchc cannot be understood"))
            faults.append(_fault(UNREADABLE_SUPPRESSION, message, remark, tree, hint))
            continue
        faults += [_unknown(selector, near, remark, tree) for selector, near in unknown(selectors, known)]
        whole = match["scope"].lower() == "ignore-file"
        found.append(Suppression(remark, selectors, match["reason"].strip(" -–:"), whole))
    return found, faults


def _unused(
    suppressions: Iterable[Suppression],
    used: set[tuple[Remark, str]],
    tree: Tree,
    asked: tuple[tuple[str, str], ...],
) -> Iterator[Diagnostic]:
    for each in suppressions:
        for selector in each.selectors:
            # Of a family some rules may not have been asked; only when all were can nothing have been meant.
            if (each.remark, selector) not in used and any(
                fits(selector, code, name) for code, name in asked
            ):
                message = Message(N_("nothing here has to be silenced for {code}"), {"code": selector})
                hint = Message(N_("take the comment out"))
                yield _fault(UNUSED_SUPPRESSION, message, each.remark, tree, hint)


def _unknown(selector: str, near: str, remark: Remark, tree: Tree) -> Diagnostic:
    message = Message(N_("there is no rule {code}"), {"code": selector})
    hint = Message(N_("did you mean {key}?"), {"key": near}) if near else None
    return _fault(UNKNOWN_CODE, message, remark, tree, hint)


def _bare(suppression: Suppression, tree: Tree) -> Diagnostic:
    message = Message(N_("an error is silenced without a reason"))
    hint = Message(N_("write the reason behind the brackets: who agreed, in which letter"))
    return _fault(BARE_SUPPRESSION, message, suppression.remark, tree, hint)


def _demanding(found: Diagnostic, demand: str) -> Diagnostic:
    note = Note(NoteKind.CAUSE, Message(demand))
    return replace(found, notes=(*found.notes, note))


def _fault(code: Code, message: Message, remark: Remark, tree: Tree, hint: Message | None) -> Diagnostic:
    notes = (Note(NoteKind.HELP, hint),) if hint else ()
    return Diagnostic(
        code.code, code.name, code.severity, message, tree.source.file, remark.span, notes=notes
    )
