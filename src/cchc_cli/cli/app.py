"""The program: which commands there are, in the order in which the help shows them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import typer

from cchc_cli.cli import options
from cchc_cli.cli.commands.assess import assess
from cchc_cli.cli.commands.budget import budget
from cchc_cli.cli.commands.calendar import calendar
from cchc_cli.cli.commands.cascade import cascade
from cchc_cli.cli.commands.deadline import deadline
from cchc_cli.cli.commands.diff import diff
from cchc_cli.cli.commands.explain import explain
from cchc_cli.cli.commands.fmt import fmt
from cchc_cli.cli.commands.init import init
from cchc_cli.cli.commands.lint import lint
from cchc_cli.cli.commands.new import new
from cchc_cli.cli.commands.overdue import overdue
from cchc_cli.cli.commands.progress_add import add
from cchc_cli.cli.commands.progress_list import list_entries
from cchc_cli.cli.commands.progress_show import show
from cchc_cli.cli.commands.render import render
from cchc_cli.cli.commands.report import report
from cchc_cli.cli.commands.rules import rules
from cchc_cli.cli.commands.schema import schema
from cchc_cli.cli.commands.stats import stats
from cchc_cli.cli.commands.status import status
from cchc_cli.cli.commands.targets import targets
from cchc_cli.cli.commands.tasks import tasks
from cchc_cli.cli.commands.validate import validate
from cchc_cli.cli.group import CchcCommand, CchcGroup
from cchc_cli.cli.usage import PROGRAM
from cchc_cli.message import N_


@dataclass(frozen=True, slots=True)
class Entry:
    """One command of the program, or a group of them."""

    name: str
    function: Callable[..., None] | None
    """None for a group, which does nothing by itself"""
    section: str
    """the heading it stands under on the help page (English source)"""
    summary: str
    """what it does (English source); paragraphs after the first show only on its own help page"""
    example: str
    """a command line that works; usage errors end with it"""
    commands: tuple[Entry, ...] = ()
    """those of a group, in the order of its help page"""


_CHECK = N_("Check")
_FIGURES = N_("Figures and deadlines")
_DOCUMENTS = N_("Documents")
_SETUP = N_("Setting up")
_OF_A_GROUP = N_("Commands")

_PROGRESS: tuple[Entry, ...] = (
    Entry(
        "add",
        add,
        _OF_A_GROUP,
        N_(
            "Record what was done: one line in the progress file beside the plan, checked before it is written."
        ),
        'cchc progress add plans/nghe-an/2021.yaml --task II.5 --status "hoàn thành" --date 2021-06-30',
    ),
    Entry(
        "list",
        list_entries,
        _OF_A_GROUP,
        N_("List what was recorded."),
        "cchc progress list plans/nghe-an/2021.yaml",
    ),
    Entry(
        "show",
        show,
        _OF_A_GROUP,
        N_("Show one task: its parts and rounds with their last days, and what was recorded for it."),
        "cchc progress show plans/nghe-an/2021.yaml II.5",
    ),
)

COMMANDS: tuple[Entry, ...] = (
    Entry(
        "validate",
        validate,
        _CHECK,
        N_("Report every error of the plans: YAML, keys, references, sums, amounts in words, dates."),
        "cchc validate plans",
    ),
    Entry(
        "lint",
        lint,
        _CHECK,
        N_("Report also what misleads a reader and what breaks the form; mend what can be mended safely."),
        "cchc lint plans",
    ),
    Entry(
        "explain",
        explain,
        _CHECK,
        N_("Explain a finding: what is wrong, why, a wrong and a right example, how to silence it."),
        "cchc explain BUD101",
    ),
    Entry("rules", rules, _CHECK, N_("List all rules."), "cchc rules"),
    Entry(
        "budget",
        budget,
        _FIGURES,
        N_("Total the money, and hold it against what the paper prints."),
        "cchc budget plans/nghe-an/2021.yaml",
    ),
    Entry("targets", targets, _FIGURES, N_("List the measurable targets."), "cchc targets plans"),
    Entry(
        "stats",
        stats,
        _FIGURES,
        N_("Fill the tables of statistics with what agencies have delivered, and tell who has not."),
        "cchc stats plans/binh-dinh/2020-tong-ket.yaml",
    ),
    Entry(
        "assess",
        assess,
        _FIGURES,
        N_("Tell which goals were reached, and on which figures that rests."),
        "cchc assess plans/binh-dinh/2020-tong-ket.yaml",
    ),
    Entry(
        "tasks",
        tasks,
        _FIGURES,
        N_("List the tasks, who does them and by when."),
        "cchc tasks plans/nghe-an/2021.yaml",
    ),
    Entry(
        "overdue",
        overdue,
        _FIGURES,
        N_("List what is late, what falls due soon, and what has no date and why."),
        "cchc overdue plans/nghe-an/2021.yaml --as-of 2021-04-01",
    ),
    Entry(
        "calendar",
        calendar,
        _FIGURES,
        N_("Write every day on which something falls due as a calendar (.ics) for Outlook or a phone."),
        "cchc calendar plans/nghe-an/2021.yaml -o nghe-an-2021.ics",
    ),
    Entry(
        "status",
        status,
        _FIGURES,
        N_("Tell how far plans are: tasks done over tasks planned, targets, money; by area and agency."),
        "cchc status plans/nghe-an/2021.yaml --as-of 2021-09-30",
    ),
    Entry(
        "diff",
        diff,
        _FIGURES,
        N_("Tell what a newer plan does differently: targets, tasks, deadlines, agencies, money, bases."),
        "cchc diff plans/nghe-an/2021.yaml plans/tuong-duong/2024.yaml",
    ),
    Entry(
        "cascade",
        cascade,
        _FIGURES,
        N_("Tell whether lower plans carry what an upper one assigns: tasks, targets, deadlines, bases."),
        "cchc cascade plans/nghe-an/2021.yaml plans/tuong-duong/2024.yaml",
    ),
    Entry(
        "deadline",
        deadline,
        _FIGURES,
        N_("Show how the words of a deadline are understood."),
        'cchc deadline "Trước ngày 25/10" --year 2021',
    ),
    Entry(
        "progress",
        None,
        _FIGURES,
        N_("Record and show what was done of a plan."),
        "cchc progress list plans/nghe-an/2021.yaml",
        _PROGRESS,
    ),
    Entry(
        "render",
        render,
        _DOCUMENTS,
        N_("Print a plan as the official Word document, or as Markdown."),
        "cchc render plans/nghe-an/2021.yaml --to docx -o nghe-an-2021.docx",
    ),
    Entry(
        "report",
        report,
        _DOCUMENTS,
        N_(
            "Print the periodic report on a plan, in Word or Markdown, with marks where somebody has to write."
        ),
        "cchc report plans/nghe-an/2021.yaml --period 2021-Q3 -o bao-cao-quy-3.docx",
    ),
    Entry(
        "init",
        init,
        _SETUP,
        N_(
            "Make a repository of plans: settings, agencies, editor and CI settings, a first plan with places to fill in."
        ),
        "cchc init ke-hoach --level commune --year 2026",
    ),
    Entry(
        "new",
        new,
        _SETUP,
        N_("Make a draft plan for a province, department, district or commune."),
        "cchc new --level commune --year 2026",
    ),
    Entry("fmt", fmt, _SETUP, N_("Put plan files into one canonical layout."), "cchc fmt plans --check"),
    Entry(
        "schema",
        schema,
        _SETUP,
        N_("Print the JSON Schema from which editors complete and explain."),
        "cchc schema plan",
    ),
)


def build(commands: Sequence[Entry]) -> typer.Typer:
    """The Typer app with these commands."""
    app = typer.Typer(
        name=PROGRAM,
        cls=CchcGroup,
        help=N_("Administrative-reform plans as text files: check, total, follow up, render to Word."),
        epilog="cchc validate plans",
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode=None,  # half the start-up time, and pages that can be pasted
        pretty_exceptions_enable=False,
    )
    app.callback()(options.root)
    _register(app, commands)
    return app


def _register(app: typer.Typer, commands: Sequence[Entry]) -> None:
    for entry in commands:
        if entry.function is not None:
            app.command(
                entry.name,
                cls=CchcCommand,
                help=entry.summary,
                epilog=entry.example,
                rich_help_panel=entry.section,
            )(entry.function)
            continue
        group = typer.Typer(rich_markup_mode=None)
        _register(group, entry.commands)
        app.add_typer(
            group,
            name=entry.name,
            cls=CchcGroup,
            help=entry.summary,
            epilog=entry.example,
            rich_help_panel=entry.section,
            no_args_is_help=True,
        )


def every_command(commands: Sequence[Entry] = COMMANDS) -> Iterator[tuple[tuple[str, ...], Entry]]:
    """Every command that does something, with the words that call it: ``("progress", "add")``."""
    for entry in commands:
        if entry.function is not None:
            yield (entry.name,), entry
        for words, below in every_command(entry.commands) if entry.commands else ():
            yield (entry.name, *words), below


app = build(COMMANDS)


def main() -> None:
    """The console script."""
    app()
