"""Keeps the Vietnamese catalogue in step with the source: ``make translations``.

Reads every ``N_("…")``, ``Message("…")`` and name of a finding of the package from its syntax tree, and the
descriptions of the schemas; keeps the translations that there are, lists those that are missing, drops those
that nothing uses, and compiles the catalogue.
``--merge FILE`` first takes translations from lines of ``English<TAB>Vietnamese`` (a line break is ``\\n``).
"""

from __future__ import annotations

import argparse
import ast
import re
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from string import Formatter

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from cchc_cli.lint.page import page
from cchc_cli.lint.registry import RULES
from cchc_cli.repository.schemas import MODELS, schema_text

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "cchc_cli"
PO = PACKAGE / "locale" / "vi" / "LC_MESSAGES" / "cchc.po"

_HEADER = """\
# Vietnamese for cchc. The English side comes from the source: run `make translations` after changing it.
msgid ""
msgstr ""
"Language: vi\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""
_DAY_ONE = datetime(2026, 1, 1, tzinfo=UTC)


def sources(package: Path = PACKAGE) -> dict[str, list[str]]:
    """Each English string that a person may read, with the files that say it, sorted."""
    found: dict[str, list[str]] = {}
    for path in sorted(package.rglob("*.py")):
        code = path.read_text("utf-8")
        for msgid in (*strings(code, str(path)), *names(code, str(path))):
            places = found.setdefault(msgid, [])
            place = path.relative_to(package.parents[1]).as_posix()
            places += [] if place in places else [place]
    for msgid in descriptions():
        found.setdefault(msgid, ["src/cchc_cli/repository/schemas.py"])
    for rule in RULES:
        shown = page(rule)
        for msgid in (shown.summary, *shown.why, *shown.scope):
            found.setdefault(msgid, [f"src/{type(rule).__module__.replace('.', '/')}.py"])
    return dict(sorted(found.items()))


def descriptions() -> list[str]:
    """What the schemas say in the editor: the docstrings of the models are among it, and no call marks them."""
    said: list[str] = []

    def heard(msgid: str) -> str:
        said.append(msgid)
        return msgid

    for subject in MODELS:
        schema_text(subject, heard)
    return said


def strings(code: str, name: str = "<code>") -> Iterator[str]:
    """The strings marked for translation in one module; a marked expression that is no literal is an error."""
    for node in ast.walk(ast.parse(code, name)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or not node.args:
            continue
        first, called = node.args[0], node.func.id
        if called in ("N_", "Message") and isinstance(first, ast.Constant) and isinstance(first.value, str):
            if called == "N_" or re.search(r"[A-Za-z]", re.sub(r"\{.*?\}", "", first.value)):
                yield first.value
        elif called == "N_":
            raise SystemExit(f"{name}:{node.lineno}: N_() wants a plain string literal")


def names(code: str, name: str = "<code>") -> Iterator[str]:
    """The names of findings in one module: of each ``Code("YML001", "…")`` and of each class with a ``code``."""
    for node in ast.walk(ast.parse(code, name)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Code":
            yield from _literals(node.args[1:2])
        elif isinstance(node, ast.ClassDef):
            constants = dict(_constants(node))
            yield from _literals([constants["name"]] if {"code", "name"} <= set(constants) else [])


def _constants(body: ast.ClassDef) -> Iterator[tuple[str, ast.expr]]:
    for node in body.body:
        if isinstance(node, ast.Assign):
            yield from ((target.id, node.value) for target in node.targets if isinstance(target, ast.Name))
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            yield node.target.id, node.value


def _literals(nodes: list[ast.expr]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def translations(po: Path = PO) -> dict[str, str]:
    """What the catalogue says; an untranslated string is empty."""
    if not po.is_file():
        return {}
    with po.open("rb") as file:
        return {str(message.id): str(message.string) for message in read_po(file) if message.id}


def places(text: str) -> set[str]:
    """The named places of a message: "{path}: {count}" → path, count."""
    try:
        return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    except ValueError:  # a lone brace: a message about braces, without values
        return set()


def faults(msgids: Mapping[str, object], known: Mapping[str, str]) -> list[str]:
    """What keeps the catalogue from being complete and right, one line each."""
    wrong = [f"not translated: {msgid}" for msgid in msgids if not known.get(msgid)]
    for msgid, text in known.items():
        if msgid not in msgids:
            wrong.append(f"nothing says this any more: {msgid}")
        elif text and places(msgid) != places(text):
            wrong.append(f"other places in braces: {msgid} -> {text}")
    return wrong


def write(msgids: Mapping[str, list[str]], known: Mapping[str, str], po: Path = PO) -> None:
    """Writes the catalogue and, beside it, its compiled form; the same strings give the same bytes."""
    catalog = Catalog(locale="vi", domain="cchc", creation_date=_DAY_ONE, revision_date=_DAY_ONE)
    for msgid, files in msgids.items():
        catalog.add(msgid, known.get(msgid, ""), locations=[(file, 1) for file in files])
        catalog[msgid].flags.discard("python-format")  # our places are in braces
    text = BytesIO()
    write_po(text, catalog, width=110, omit_header=True, sort_output=True, include_lineno=False)
    po.parent.mkdir(parents=True, exist_ok=True)
    po.write_bytes(_HEADER.encode() + text.getvalue())
    with po.with_suffix(".mo").open("wb") as file:
        write_mo(file, catalog)


def merged(known: Mapping[str, str], path: Path) -> dict[str, str]:
    """The known translations with those of a file of ``English<TAB>Vietnamese`` lines on top."""
    lines = path.read_text("utf-8").splitlines()
    pairs = (line.replace("\\n", "\n").split("\t") for line in lines if line.strip())
    try:
        return {**known, **{msgid.strip(): text.strip() for msgid, text in pairs}}
    except ValueError:
        raise SystemExit(f"{path}: each line is English<TAB>Vietnamese") from None


def main() -> int:
    """Brings the catalogue up to date; 1 when a string is still without translation."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--merge", metavar="FILE", type=Path, action="append", default=[])
    msgids, known = sources(), translations()
    for path in parser.parse_args().merge:
        known = merged(known, path)
    dropped = [msgid for msgid in known if msgid not in msgids]
    write(msgids, known)
    wrong = faults(msgids, {msgid: known.get(msgid, "") for msgid in msgids})
    lines = [f"dropped, nothing says it: {msgid}" for msgid in dropped] + wrong
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.write(f"{len(msgids)} strings, {len(wrong)} to mend\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
