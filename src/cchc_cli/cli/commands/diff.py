"""cchc diff."""

from __future__ import annotations

from typing import Annotated

import typer

from cchc_cli.cli.comparing import compared, fails, level, topics
from cchc_cli.cli.comparing_forms import Form, answer, deliver, form_of
from cchc_cli.cli.language import translate
from cchc_cli.cli.options import OutputFile
from cchc_cli.cli.usage import InvalidValueError
from cchc_cli.message import N_, Message

Side = Annotated[
    str,
    typer.Argument(
        metavar=N_("OLD"),
        help=N_("The older plan: a file, or REV:path for a file in a revision of git."),
        show_default=False,
    ),
]
OtherSide = Annotated[
    str,
    typer.Argument(metavar=N_("NEW"), help=N_("The newer plan, named in the same way."), show_default=False),
]
Format = Annotated[
    Form | None,
    typer.Option(
        "--format",
        help=N_(
            "A table for people, json for programs, csv for Excel, md for a merge request, html for a page, docx for the official comparison table; without it, by the name of the output file."
        ),
    ),
]
Only = Annotated[
    list[str] | None,
    typer.Option(
        "--only",
        metavar=N_("WHAT"),
        help=N_("Tell of this alone: tasks, targets, money, sections, bases; may be given several times."),
    ),
]
FailOn = Annotated[
    str | None,
    typer.Option(
        "--fail-on",
        metavar=N_("LEVEL"),
        help=N_(
            "End with 1 when something changed by this level or a weightier one: reduced, later, raised, new, reworded."
        ),
    ),
]
Pairs = Annotated[
    str | None,
    typer.Option(
        "--pairs",
        metavar=N_("FILE"),
        help=N_("A file of pairs that are one thing (same) or are not (apart)."),
    ),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option(
        "--ignore",
        metavar=N_("KIND"),
        help=N_(
            "A kind of change to leave out (basis-added), or a file of them; may be given several times."
        ),
    ),
]


Force = Annotated[
    bool, typer.Option("--force", help=N_("Overwrite a Word file that is there and says something else."))
]


InstallGit = Annotated[
    bool,
    typer.Option(
        "--install-git",
        help=N_("Let git diff tell of plans what changed in meaning, in the repository around this folder."),
    ),
]
GitDriver = Annotated[bool, typer.Option("--git-driver", hidden=True)]
OfGit = Annotated[list[str] | None, typer.Argument(hidden=True)]


def diff(
    old: Side = "",
    new: OtherSide = "",
    of_git: OfGit = None,
    format: Format = None,
    output: OutputFile = None,
    only: Only = None,
    fail_on: FailOn = None,
    pairs: Pairs = None,
    ignore: Ignore = None,
    force: Force = False,
    install_git: InstallGit = False,
    git_driver: GitDriver = False,
) -> None:
    """Tell what a newer plan does differently, in meaning and not in lines."""
    from cchc_cli.cli.git_driver import show
    from cchc_cli.cli.git_setup import install
    from cchc_cli.cli.versions import plan_version

    words = [word for word in (old, new, *(of_git or ())) if word]
    if git_driver:
        show(words)
        raise typer.Exit
    _require_sides(words, 0 if install_git else 2)
    if install_git:
        install()
        raise typer.Exit

    limit, asked = level(fail_on), topics(only)
    form = format or form_of(output)
    plans = (plan_version(old), plan_version(new))
    found = compared(plans, asked, pairs, ignore or [])
    deliver(answer(found, form, plans), form, output, force=force)
    raise typer.Exit(1 if fails(found, limit) else 0)


def _require_sides(words: list[str], count: int) -> None:
    if len(words) < count:
        missing = translate((N_("OLD"), N_("NEW"))[len(words)])
        raise InvalidValueError(Message(N_("{name} is missing"), {"name": missing}))
    if len(words) > count:
        raise InvalidValueError(Message(N_("unexpected: “{words}”"), {"words": " ".join(words[count:])}))
