"""The templates that ship: fresh, readable in Word, and the only home of the frame's words."""

from __future__ import annotations

import io
import runpy
import sys
import zipfile
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn

from cchc_cli.render import word
from cchc_cli.render.template import COMPARISON_DOCX, DOCX, MARKDOWN, REPORT_DOCX, REPORT_MARKDOWN, shipped

PAIRS = ((DOCX, MARKDOWN), (REPORT_DOCX, REPORT_MARKDOWN))
FRAME = ("CỘNG HÒA", "Độc lập", "QUYẾT ĐỊNH", "Nơi nhận", "Đơn vị tính", "Ghi chú", "Số:")
OF_A_PLAN = {"QUYẾT ĐỊNH"}


def members(package: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(package)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


@pytest.mark.parametrize("name", [DOCX, REPORT_DOCX, COMPARISON_DOCX])
def test_the_word_templates_are_what_their_script_builds(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    script = shipped(DOCX).with_name("build.py")
    monkeypatch.syspath_prepend(str(script.parent))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)

    built = runpy.run_path(str(script))["build"](name)
    monkeypatch.delitem(sys.modules, "looks")

    fresh, committed = members(built), members(shipped(name).read_bytes())
    assert len(fresh) > 5
    assert fresh == committed


@pytest.mark.parametrize(("name", "count"), [(DOCX, 40), (REPORT_DOCX, 35), (COMPARISON_DOCX, 15)])
def test_every_style_that_a_paragraph_names_is_defined_and_in_vietnamese(name: str, count: int) -> None:
    document = docx.Document(str(shipped(name)))
    defined = {style.style_id: style.name for style in document.styles}

    used = {style.get(qn("w:val")) for style in document.element.body.iter(qn("w:pStyle"))}

    assert len(used) > count
    assert used <= set(defined)
    assert all(str(defined[identifier]).startswith("CCHC ") for identifier in used)


@pytest.mark.parametrize(("word_file", "page"), PAIRS)
def test_the_frames_words_stand_in_both_templates(word_file: str, page: str) -> None:
    document = docx.Document(str(shipped(word_file)))
    printed = "\n".join(
        "".join(t.text or "" for t in p.iter(qn("w:t"))) for p in document.element.body.iter(qn("w:p"))
    )
    markdown = shipped(page).read_text(encoding="utf-8")

    for words in set(FRAME) - (OF_A_PLAN if page == REPORT_MARKDOWN else set()):
        assert words in printed
        assert words in markdown


def test_the_frames_words_stand_nowhere_in_the_renderers_code() -> None:
    folder = Path(word.__file__).parent
    sources = [
        *folder.glob("word*.py"),
        folder / "markdown.py",
        folder / "template.py",
        *folder.glob("report_*.py"),
    ]

    assert len(sources) > 5
    for path in sources:
        text = path.read_text(encoding="utf-8")
        assert [words for words in FRAME if words in text] == [], path.name
