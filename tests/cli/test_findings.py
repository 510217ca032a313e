"""The forms of a report on their way to the standard output."""

from __future__ import annotations

import io
import json
import sys

import pytest

from cchc_cli.cli.findings import Form, show
from cchc_cli.diagnostics import Diagnostic, Severity
from cchc_cli.message import Message
from cchc_cli.output.findings.report import Report

SAID = "đơn vị “Tân Kỳ” sai"


def shown(form: Form, encoding: str, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """The bytes that reach a pipe on a console of some code page."""
    stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding, errors="replace")
    found = Diagnostic("BUD101", "wrong-subtotal", Severity.ERROR, Message(SAID), "kế.yaml")
    with monkeypatch.context() as patched:
        patched.setattr(sys, "stdout", stream)
        show(Report((found,), {}, checked=1), form)
        stream.flush()
    assert isinstance(stream.buffer, io.BytesIO)
    return stream.buffer.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "cp1258", "cp1252", "ascii"])
@pytest.mark.parametrize("form", ["json", "sarif", "gitlab"])
def test_json_of_every_kind_keeps_its_letters_on_any_console(
    form: Form, encoding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = shown(form, encoding, monkeypatch)

    assert SAID in json.dumps(json.loads(answer.decode("utf-8")), ensure_ascii=False)


@pytest.mark.parametrize("encoding", ["utf-8", "cp1258", "cp1252", "ascii"])
@pytest.mark.parametrize("form", ["github", "junit", "md"])
def test_what_a_service_reads_is_utf_8_whatever_the_console_is(
    form: Form, encoding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert SAID in shown(form, encoding, monkeypatch).decode("utf-8")
