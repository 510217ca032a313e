"""``git diff`` on a plan: git calls cchc with the two versions of a file, and prints what it says.

The words are those of gitattributes(5) and of ``GIT_EXTERNAL_DIFF``: path, old file, old hash, old mode, new file,
new hash, new mode; of a renamed file its new path and more behind them; of a conflict the path alone. A driver
that fails ends git with it, so whatever is no sound plan on both sides is shown by its lines.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from cchc_cli.cli import console
from cchc_cli.cli.language import say, translate
from cchc_cli.cli.look import look
from cchc_cli.message import N_

if TYPE_CHECKING:
    from cchc_cli.cli.versions import Version

_NONE = "/dev/null"
_OF_GIT = 7


def show(words: Sequence[str]) -> None:
    """The difference between the two versions that git names."""
    if len(words) < _OF_GIT:
        console.write(f"{say(N_('{plan} has a conflict that is not settled'), plan=' '.join(words[:1]))}\n")
        return
    path, old_file, old_hash, _, new_file, new_hash, _, *more = words
    new_path = more[0] if more else path
    old, new = _data(old_file), _data(new_file)
    versions = (_version(old, path, old_hash), _version(new, new_path, new_hash))
    if versions[0] is None or versions[1] is None:
        _show_lines(old, new, path, new_path)
        return
    if not _show_meaning((versions[0], versions[1])):
        _show_lines(old, new, path, new_path)


def _show_meaning(plans: tuple[Version, Version]) -> bool:
    """Print what changed in meaning; whether something did."""
    from cchc_cli.cli.comparing import compared, topics
    from cchc_cli.output.answers.diff_text import as_text

    found = compared(plans, topics(None))
    console.write(f"{as_text(found, translate, look())}\n")
    return bool(found.changes)


def _show_lines(old: bytes | None, new: bytes | None, path: str, new_path: str) -> None:
    """The lines, as git itself would."""
    from cchc_cli.cli.difference import difference

    name = path if path == new_path else f"{path} → {new_path}"
    console.write_file(difference(_text(old), _text(new), name))


def _data(file: str) -> bytes | None:
    """The bytes of a version; None where the file is not there on that side."""
    return None if file == _NONE else Path(file).read_bytes()


def _text(data: bytes | None) -> str:
    return (data or b"").decode("utf-8", "surrogateescape")


def _version(data: bytes | None, path: str, digest: str) -> Version | None:
    """A version as a plan; None for what is none, or not a sound one."""
    from cchc_cli.cli.plans import PlanFile
    from cchc_cli.cli.versions import repository_of
    from cchc_cli.diagnostics import Severity
    from cchc_cli.plan.plan import Plan
    from cchc_cli.repository.finding import is_plan_name
    from cchc_cli.source.loader import load_bytes

    if data is None or not is_plan_name(Path(path).name):
        return None
    # git gives no hash of a file that only stands in the working tree.
    name = f"{path} ({digest[:7]})" if digest.strip("0.") else path
    loaded = load_bytes(data, Plan, name)
    if loaded.model is None or any(found.severity is Severity.ERROR for found in loaded.diagnostics):
        return None
    return PlanFile(name, loaded, repository_of(Path(path).resolve())), loaded.model
