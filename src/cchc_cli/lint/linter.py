"""A loaded plan and the rules → diagnostics with spans."""

from __future__ import annotations

from collections.abc import Iterable

from cchc_cli.diagnostics import Diagnostic, Edit, Fix, Related, Severity, Span
from cchc_cli.lint.rule import At, Context, Finding, Replacement, Rule
from cchc_cli.message import Message
from cchc_cli.repository.repository import Repository
from cchc_cli.source.loader import LoadedPlan
from cchc_cli.source.tree import Scalar, Tree


def lint(loaded: LoadedPlan, rules: Iterable[Rule], repository: Repository) -> tuple[Diagnostic, ...]:
    """What the reader, the schema and the rules find in one plan, in the order of the file."""
    found = list(loaded.diagnostics)
    if loaded.model is not None:
        faults = tuple(fault.location for fault in found if fault.severity is Severity.ERROR)
        context = Context(loaded.model, repository.settings, repository.registry, faults)
        asked = (rule for rule in rules if rule.code not in repository.settings.lint.ignore)
        found += [
            _diagnostic(finding, rule, loaded.tree) for rule in asked for finding in rule.check(context)
        ]
    return tuple(sorted(found, key=lambda diagnostic: diagnostic.order))


def _diagnostic(finding: Finding, rule: Rule, tree: Tree) -> Diagnostic:
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
        finding.notes,
        tuple(fix for replacement in finding.fixes if (fix := _fix(replacement, tree))),
    )


def _span(at: At, tree: Tree) -> Span:
    if at.key:
        return tree.key_span(at.location)
    if at.start is not None and at.end is not None:
        # An entry that may be one bare text or a map (a deadline) has its words in the text of the map.
        below = (*at.location, "text")
        return tree.words_span(below if tree.exists(below) else at.location, at.start, at.end)
    return tree.span(at.location)


def _fix(replacement: Replacement, tree: Tree) -> Fix | None:
    """The edit; None where the value does not stand as one plain text that could be replaced."""
    node = tree.node(replacement.location)
    if not tree.exists(replacement.location) or not isinstance(node, Scalar) or node.style in ("|", ">"):
        return None
    text = f"{node.style}{replacement.text}{node.style}"
    edit = Edit(tree.source.span(node.start, node.end), text)
    return Fix(replacement.title, (edit,), replacement.safe)
