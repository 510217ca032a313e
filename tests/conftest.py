"""What many tests need: the program, run in an empty folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextvars import copy_context
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import pytest
import typer
from typer.testing import CliRunner

from cchc_cli.cli.app import app as cchc_app


def _raised(_: object, bug: Exception, __: object) -> NoReturn:
    raise bug


@pytest.fixture(autouse=True)
def broken_rules_end_the_test(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Users are told of a rule that breaks, and of the rest; a test must not take that for an answer."""
    if "broken_rules_are_told" not in request.fixturenames:
        monkeypatch.setattr("cchc_cli.lint.linter._broken", _raised)


@pytest.fixture
def broken_rules_are_told() -> None:
    """For tests of what users see when a rule breaks."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a run said, and how it ended."""

    exit_code: int
    stdout: str
    stderr: str


Run = Callable[..., Answer]


ASKED_FOR = ("CI", "GITHUB_ACTIONS", "GITLAB_CI", "CCHC_LANG", "NO_COLOR", "FORCE_COLOR", "COLUMNS")
"""What the environment may ask of the program: a CI job sets ``CI``, where a baseline may only shrink."""


@pytest.fixture(scope="session", autouse=True)
def nothing_asked_for() -> Iterator[None]:
    """Tests, and the processes they start, run the same on a desk, in a CI job and in a narrow coloured window."""
    with pytest.MonkeyPatch.context() as environment:
        for name in ASKED_FOR:
            environment.delenv(name, raising=False)
        yield


@pytest.fixture
def cchc(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """``cchc("validate", "plans", stdin="…", env={…})``, run in ``tmp_path`` as the shell would run it."""
    monkeypatch.chdir(tmp_path)

    def run(
        *arguments: str,
        stdin: str | bytes | None = None,
        env: Mapping[str, str] | None = None,
        app: typer.Typer = cchc_app,
    ) -> Answer:
        # In a context of its own, so that the language of one run is not the language of the next test.
        result = copy_context().run(CliRunner().invoke, app, arguments, input=stdin, env=env)
        return Answer(result.exit_code, result.stdout, result.stderr)

    return run
