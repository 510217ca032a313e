"""The text of next year's plan: edits put into this year's, so that comments and layout stay."""

from __future__ import annotations

from cchc_cli.analysis.renewal.agencies import replace_ended
from cchc_cli.analysis.renewal.bases import propose_acts
from cchc_cli.analysis.renewal.figures import leave_out_figures
from cchc_cli.analysis.renewal.head import blank_head
from cchc_cli.analysis.renewal.money import blank_money, follow_tasks
from cchc_cli.analysis.renewal.setting import Setting
from cchc_cli.analysis.renewal.tasks import carry_tasks
from cchc_cli.analysis.renewal.wishes import propose_targets
from cchc_cli.analysis.renewal.years import move_years
from cchc_cli.plan.plan import Plan
from cchc_cli.source.loader import LoadedPlan, load_text
from cchc_cli.source.rewriting import Rewriting
from cchc_cli.source.text import SourceText
from cchc_cli.source.tree import Tree


def renewed(tree: Tree, setting: Setting, name: str) -> LoadedPlan:
    """The draft; ``name`` is that of the new file."""
    rewriting = Rewriting(tree)
    blank_head(rewriting, setting)
    replace_ended(rewriting, setting)
    move_years(rewriting, setting)
    propose_acts(rewriting, setting)
    carried = carry_tasks(rewriting, setting)
    propose_targets(rewriting, setting)
    blank_money(rewriting, setting, carried)
    leave_out_figures(rewriting)
    draft = load_text(SourceText(name, rewriting.text(), tree.source.bom), Plan)
    return load_text(SourceText(name, follow_tasks(draft, carried), tree.source.bom), Plan)
