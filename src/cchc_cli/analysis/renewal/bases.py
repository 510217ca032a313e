"""Cited acts that have lost their force by the new year, and what took their place; what nobody has verified is told so."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_cli.analysis.renewal.setting import Setting
from cchc_cli.repository.acts import Act
from cchc_cli.source.rewriting import Rewriting
from cchc_cli.source.tree import scalars
from cchc_cli.vietnamese import draft_remark
from cchc_cli.vietnamese.citation import find_citations, find_laws


def propose_acts(rewriting: Rewriting, setting: Setting) -> None:
    """A remark at each place that cites such an act."""
    root = rewriting.tree.root
    if root is None:
        return
    for location, scalar in scalars(root):
        for words, act in _acts(scalar.value, setting):
            if act.ended and act.has_ended(setting.first_day):
                successors = ", ".join(act.replaced_by)
                told = draft_remark.act_ended(
                    words, act.ended, successors, act.source or "", is_verified=act.is_verified
                )
                rewriting.remark(location, told)


def _acts(text: str, setting: Setting) -> Iterator[tuple[str, Act]]:
    for cited in find_citations(text):
        if act := setting.acts.cited(cited):
            yield " ".join(text[slice(*cited.head)].split()), act
    for law in find_laws(text):
        if act := setting.acts.law(law):
            yield f"{law.kind} {law.name}", act
