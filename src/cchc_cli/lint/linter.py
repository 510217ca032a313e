"""A loaded plan and the rules → diagnostics with spans."""

from __future__ import annotations

import traceback
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePath

from cchc_cli.diagnostics import Diagnostic, Edit, Fix, Location, Note, NoteKind, Related, Severity, Span
from cchc_cli.lint.codes import BROKEN_RULE
from cchc_cli.lint.own_search import SlowExpressionError, given_up
from cchc_cli.lint.paper import on_paper
from cchc_cli.lint.rule import At, Context, Finding, Replacement, Rule
from cchc_cli.message import N_, Message
from cchc_cli.repository.repository import Repository
from cchc_cli.source.loader import LoadedPlan
from cchc_cli.source.tree import Scalar, Tree


def lint(loaded: LoadedPlan, rules: Iterable[Rule], repository: Repository) -> tuple[Diagnostic, ...]:
    """What the reader, the schema and the rules find in one plan, in the order of the file.

    What is said of a rule itself bears the name of the settings.
    """
    found = list(loaded.diagnostics)
    if loaded.model is not None:
        faults = tuple(fault.location for fault in found if fault.severity is Severity.ERROR)
        context = Context(loaded.model, repository.settings, repository.registry, faults, repository.acts)
        asked = tuple(rules)
        told = [each for rule in asked for each in _told(rule, loaded.tree, context, repository)]
        found += _each_once(told, {rule.code: rule.yields_to for rule in asked if rule.yields_to})
    return tuple(sorted(found, key=lambda diagnostic: diagnostic.order))


def _told(rule: Rule, tree: Tree, context: Context, repository: Repository) -> tuple[Diagnostic, ...]:
    """The findings of a rule; one that breaks, or finds no end, costs neither the other rules nor the other plans."""
    try:
        return tuple(_diagnostic(finding, rule, tree, context) for finding in rule.check(context))
    except SlowExpressionError as slow:
        return (given_up(slow, rule.code, tree.source.file, repository),)
    except Exception as bug:  # noqa: BLE001 - nobody knows what a fault of our own raises
        return (_broken(rule, bug, tree),)


def _broken(rule: Rule, bug: Exception, tree: Tree) -> Diagnostic:
    frames = traceback.extract_tb(bug.__traceback__)
    ours = [frame for frame in frames if "cchc_cli" in frame.filename and frame.filename != __file__]
    frame = (ours or frames)[-1]
    place = f"{PurePath(frame.filename).name}:{frame.lineno}"
    values = {"code": rule.code, "name": rule.name, "error": type(bug).__name__, "place": place}
    message = Message(
        N_(
            "the rule {code} has failed through a fault of its own ({error} at {place}); all others were asked"
        ),
        values,
    )
    hint = Message(N_("please send this line and the plan to those who look after cchc"))
    return Diagnostic(
        BROKEN_RULE.code,
        BROKEN_RULE.name,
        BROKEN_RULE.severity,
        message,
        tree.source.file,
        notes=(Note(NoteKind.HELP, hint),),
    )


def _each_once(told: list[Diagnostic], yields_to: Mapping[str, tuple[str, ...]]) -> Iterator[Diagnostic]:
    """The findings without those of which another rule says more: one cause is one finding."""
    by_code: dict[str, list[Span]] = defaultdict(list)
    for found in told:
        if found.span:
            by_code[found.code].append(found.span)
    for found in told:
        closer = (span for code in yields_to.get(found.code, ()) for span in by_code.get(code, ()))
        if found.span is None or not any(_overlap(found.span, span) for span in closer):
            yield found


def _overlap(first: Span, second: Span) -> bool:
    return (first.line, first.column) < (second.end_line, second.end_column) and (
        second.line,
        second.column,
    ) < (first.end_line, first.end_column)


def _diagnostic(finding: Finding, rule: Rule, tree: Tree, context: Context) -> Diagnostic:
    return Diagnostic(
        rule.code,
        rule.name,
        rule.severity,
        Message(rule.message, finding.values),
        tree.source.file,
        _span(finding.at, tree),
        tree.nearest(finding.at.location),
        finding.label,
        tuple(Related(_span(at, tree), message) for at, message in finding.related),
        _notes(finding, context),
        tuple(fix for replacement in finding.fixes if (fix := _fix(replacement, tree))),
    )


def _notes(finding: Finding, context: Context) -> tuple[Note, ...]:
    """The rule's notes, with the place on paper where the rule does not tell it itself."""
    if any(note.kind is NoteKind.WHERE for note in finding.notes):
        return finding.notes
    place = on_paper(finding.at.location, context.numbering)
    return (Note(NoteKind.WHERE, place), *finding.notes) if place else finding.notes


def _span(at: At, tree: Tree) -> Span:
    if at.key:
        return tree.key_span(at.location)
    if at.start is not None and at.end is not None:
        return tree.words_span(_scalar(at.location, tree), at.start, at.end)
    return tree.span(at.location)


def _scalar(location: Location, tree: Tree) -> Location:
    """An entry that may be one bare text or a map (a deadline, a node) has its words in the text of the map."""
    for key in ("text", "head"):
        if tree.exists((*location, key)):
            return (*location, key)
    # Conversely, what was asked as the text of a map may be typed as the bare text.
    bare = location[:-1]
    return bare if not tree.exists(location) and isinstance(tree.exact(bare), Scalar) else location


def _fix(replacement: Replacement, tree: Tree) -> Fix | None:
    """The edits; None where a place does not stand as one plain text that could be replaced."""
    changes = ((replacement.at, replacement.text), *replacement.more)
    edits = tuple(edit for at, text in changes if (edit := _edit(at, text, tree)))
    return Fix(replacement.title, edits, replacement.safe) if len(edits) == len(changes) else None


def _edit(at: At, text: str, tree: Tree) -> Edit | None:
    location = _scalar(at.location, tree)
    node = tree.exact(location)
    if not isinstance(node, Scalar):
        return None
    written = _escaped(text, node.style)
    if at.start is None or at.end is None:
        if node.style in ("|", ">"):
            return None
        return Edit(tree.source.span(node.start, node.end), f"{node.style}{written}{node.style}")
    if node.style == "" and at.start == 0 and text[:1] in _SIGNS:
        # A bare text must not begin so.
        return Edit(tree.span_of(node), _quoted(f"{text}{node.value[at.end :]}"))
    if not node.style and _ends_plain(node.value[: at.start] + text + node.value[at.end :]):
        return None
    span = tree.words_span(location, at.start, at.end)
    # The whole scalar comes back where its characters cannot be told apart.
    is_whole = span == tree.span_of(node) and (at.start, at.end) != (0, len(node.value))
    return None if is_whole else Edit(span, written)


_SIGNS = tuple("{[&*!|>%@`'\"#?:-,")


def _quoted(text: str) -> str:
    style = "'" if '"' in text else '"'
    return f"{style}{_escaped(text, style)}{style}"


def _ends_plain(value: str) -> bool:
    """Whether a text without quotation marks would stop being one text: a colon makes a key of it, # a comment."""
    return ": " in value or " #" in value or value.endswith(":")


def _escaped(text: str, style: str) -> str:
    if style == "'":
        return text.replace("'", "''")
    return text.replace("\\", "\\\\").replace('"', '\\"') if style == '"' else text
