"""What may import what, and where Vietnamese, the clock and the machine may stand, read from the syntax trees."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "src" / "cchc_cli"
MODULES = sorted(PACKAGE.rglob("*.py"))

LAYERS: tuple[frozenset[str], ...] = (
    frozenset({"__main__"}),
    frozenset({"cli"}),
    frozenset({"lint", "output", "render"}),
    frozenset({"analysis"}),
    frozenset({"repository"}),
    frozenset({"source"}),
    frozenset({"plan"}),
    frozenset({"files"}),
    frozenset({"vietnamese", "diagnostics", "errors", "catalogue"}),
    frozenset({"message", "resources"}),
    frozenset({"__init__"}),
)
"""From top to bottom; a part imports from lower layers, or from itself."""

OWNERS = {
    "typer": {"cli"},
    "colorama": {"cli"},
    "rich": {"output"},
    "jinja2": {"render"},
    "markupsafe": {"render"},
    "docx": {"render"},
    "docxtpl": {"render"},
    "lxml": {"render"},
    "holidays": {"repository"},
    "yaml": {"source"},
    "ruamel": {"source"},
    "regex": {"repository"},
    "pydantic": {"plan", "source", "repository"},
    "pydantic_core": {"plan", "source", "repository"},
}
"""Who may import a library; whoever else needs it asks the owner."""

WITH_VIETNAMESE = {"vietnamese", "plan", "repository", "render"}
"""Parts whose code holds Vietnamese words: the language itself, the words an officer types as values, the
agencies' names, and the letters of the printed paper. Everywhere else Vietnamese comes from the catalogue.
Docstrings may quote the paper anywhere, and so may a message or its values that tell what to write.
"""

FORBIDDEN_BELOW_CLI = {
    "datetime.now": "the clock",
    "datetime.today": "the clock",
    "datetime.utcnow": "the clock",
    "date.today": "the clock",
    "os.environ": "the environment",
    "os.getenv": "the environment",
    "os.getcwd": "the working folder",
    "Path.cwd": "the working folder",
    "Path.home": "the user's folder",
    "sys.argv": "the command line",
    "sys.stdout": "a stream",
    "sys.stderr": "a stream",
    "sys.stdin": "a stream",
}

module = pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())


def test_there_is_a_package_to_look_at() -> None:
    parts = {part(path) for path in MODULES}
    imports = [name for path in MODULES for name in imported(path)]

    assert len(MODULES) > 40
    assert parts == frozenset.union(*LAYERS), "a new part must be given its layer"
    assert len([name for name in imports if name.startswith("cchc_cli.")]) > 100
    assert {name.partition(".")[0] for name in imports} >= {"typer", "pydantic", "yaml", "jinja2"}


@module
def test_imports_go_downwards(path: Path) -> None:
    own = part(path)
    inside = {name.split(".")[1] for name in imported(path) if name.startswith("cchc_cli.")}

    assert sorted(other for other in inside if other != own and layer(other) <= layer(own)) == []


@module
def test_each_library_is_imported_by_its_owner_alone(path: Path) -> None:
    libraries = {name.partition(".")[0] for name in imported(path)} - {"cchc_cli", *sys.stdlib_module_names}

    assert {library for library in libraries if part(path) not in OWNERS.get(library, set())} == set()


@module
def test_private_modules_of_libraries_are_left_alone(path: Path) -> None:
    assert [name for name in imported(path) if not name.startswith("cchc_cli.") and "._" in name] == []


@module
def test_only_the_command_line_knows_the_world(path: Path) -> None:
    if part(path) in {"cli", "__main__"}:
        assert "time" not in imported(path)
        return

    used = {ast.unparse(node) for node in ast.walk(tree(path)) if isinstance(node, ast.Attribute)}
    reached = {text for text in used for name in FORBIDDEN_BELOW_CLI if f".{text}".endswith(f".{name}")}

    assert reached == set()
    assert "time" not in imported(path)


@module
def test_nobody_prints(path: Path) -> None:
    calls = [node.func for node in ast.walk(tree(path)) if isinstance(node, ast.Call)]

    assert [
        call.lineno for call in calls if isinstance(call, ast.Name) and call.id in {"print", "input"}
    ] == []


@module
def test_vietnamese_stands_where_it_belongs(path: Path) -> None:
    if part(path) in WITH_VIETNAMESE:
        return

    assert [text for text in plain_strings(tree(path)) if is_vietnamese(text)] == []


@module
def test_modules_are_short(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 400


def test_vietnamese_is_told_from_signs() -> None:
    assert is_vietnamese("Kế hoạch")
    assert is_vietnamese("đồng")
    assert not is_vietnamese("“{words}” → {usual} ≥ 1")


def test_strings_that_explain_or_belong_to_a_message_do_not_count() -> None:
    code = '"""Kế hoạch."""\nkind = "kế hoạch"\nhelp = N_("write Quý III")\nname = f"ngày {day}"'

    assert list(plain_strings(ast.parse(code))) == ["kế hoạch", "ngày "]


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


def part(path: Path) -> str:
    """The package or module directly below cchc_cli."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def layer(name: str) -> int:
    """How deep a part lies: 0 is the top."""
    return next(depth for depth, names in enumerate(LAYERS) if name in names)


def imported(path: Path) -> list[str]:
    """Every module that a module imports, at the top or inside a function, by its full name."""
    names: list[str] = []
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: imports name the package in full"
            assert node.module is not None
            # "from cchc_cli import __version__" takes from the package itself.
            names += (
                [f"cchc_cli.{_or_package(alias.name)}" for alias in node.names]
                if node.module == "cchc_cli"
                else [node.module]
            )
    return names


def _or_package(name: str) -> str:
    return "__init__" if name.startswith("__") else name


_TELLING = {"N_", "Message", "Entry"}
"""Calls whose strings are messages, or command lines to copy."""


def plain_strings(root: ast.AST) -> Iterator[str]:
    """String literals that are neither docstrings nor parts of a message, f-strings' parts included."""
    if isinstance(root, ast.Call) and isinstance(root.func, ast.Name) and root.func.id in _TELLING:
        return
    if isinstance(root, ast.Expr) and isinstance(root.value, ast.Constant):
        return
    if isinstance(root, ast.Constant) and isinstance(root.value, str):
        yield root.value
    for child in ast.iter_child_nodes(root):
        yield from plain_strings(child)


def is_vietnamese(text: str) -> bool:
    return any(letter.isalpha() and "\u00c0" <= letter <= "\u1ef9" for letter in text)
