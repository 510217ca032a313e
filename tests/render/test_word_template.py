"""The office's side: a template restyled or rewritten in Word is honoured, a broken one is named."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt
from docx.styles.style import ParagraphStyle

from cchc_cli.errors import CchcError
from cchc_cli.render import word
from cchc_cli.render.template import DOCX, shipped
from cchc_cli.render.view import PlanView


@pytest.fixture
def office(tmp_path: Path) -> Callable[[Callable[[Document], object]], Path]:
    """The shipped template after a change, as an office would save it."""

    def change(edit: Callable[[Document], object]) -> Path:
        document = docx.Document(str(shipped(DOCX)))
        edit(document)
        path = tmp_path / "mau-cua-so.docx"
        document.save(str(path))
        return path

    return change


Office = Callable[[Callable[[Document], object]], Path]


def opened(view: PlanView, template: Path) -> Document:
    return docx.Document(io.BytesIO(word.render(view, template)))


def text(document: Document) -> str:
    return "\n".join(
        "".join(t.text or "" for t in p.iter(qn("w:t"))) for p in document.element.body.iter(qn("w:p"))
    )


def put(document: Document, words: str, new: str) -> None:
    """Replaces the first paragraph with these words by one run."""
    for paragraph in document.element.body.iter(qn("w:p")):
        if "".join(t.text or "" for t in paragraph.iter(qn("w:t"))) == words:
            run = f"<w:p {nsdecls('w')}>{new}</w:p>"
            paragraph.getparent().replace(paragraph, parse_xml(run))
            return
    pytest.fail(f"the template has no paragraph {words}")


def run(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def test_a_restyled_template_is_honoured(nghe_an: PlanView, office: Office) -> None:
    def restyle(document: Document) -> None:
        style = document.styles["CCHC Căn cứ"]
        assert isinstance(style, ParagraphStyle)
        style.font.size = Pt(13)

    document = opened(nghe_an, office(restyle))

    style = next(p for p in document.paragraphs if p.text.startswith("Căn cứ")).style
    assert isinstance(style, ParagraphStyle)
    assert style.font.size == Pt(13)


def test_words_that_an_office_adds_are_printed(nghe_an: PlanView, office: Office) -> None:
    template = office(lambda document: put(document, "Nơi nhận:", run("Kính gửi: {{ plan.kind }}")))

    assert "Kính gửi: KẾ HOẠCH" in text(opened(nghe_an, template))


def test_a_tag_that_word_has_cut_into_runs_is_read(nghe_an: PlanView, office: Office) -> None:
    pieces = run("{{ pl") + '<w:proofErr w:type="spellStart"/>' + run("an.ki") + run("nd }}")
    template = office(lambda document: put(document, "{{ plan.kind }}", pieces))

    assert "KẾ HOẠCH" in text(opened(nghe_an, template)).splitlines()


def test_an_offices_dates_and_names_do_not_reach_the_document(nghe_an: PlanView, office: Office) -> None:
    def work(document: Document) -> None:
        properties = document.core_properties
        properties.modified = properties.created.replace(year=2031)
        properties.last_modified_by, properties.revision = "Nguyễn Văn A", 57

    assert word.render(nghe_an, office(work)) == word.render(nghe_an, office(lambda document: None))


def test_rows_stay_whole_and_heads_repeat_even_where_the_office_lost_those_settings(
    nghe_an: PlanView, office: Office
) -> None:
    def lose(document: Document) -> None:
        for properties in list(document.element.body.iter(qn("w:trPr"))):
            properties.getparent().remove(properties)

    rows = opened(nghe_an, office(lose)).tables[2].rows

    assert [row._tr.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in rows] == [True] * 5
    assert [row._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in rows] == [
        True,
        *[False] * 4,
    ]


def test_a_table_of_the_offices_own_stays_as_drawn(nghe_an: PlanView, office: Office) -> None:
    def draw(document: Document) -> None:
        table = document.add_table(rows=1, cols=2)
        table.rows[0].cells[0].text = "{{ plan.signature.signer }}"

    document = opened(nghe_an, office(draw))

    assert "Lê Ngọc Hoa" in [row.cells[0].text for row in document.tables[-1].rows]


@pytest.mark.parametrize(
    ("tag", "reason"),
    [
        (
            "Số {{ plan.letterhead.numbr }}",
            "the plan has nothing named “numbr”, in “Số {{ plan.letterhead.numbr }}”",
        ),
        ("Gửi {{ kế_hoạch }} này", "the plan has nothing named “kế_hoạch”, in “Gửi {{ kế_hoạch }} này”"),
        ("Ngày {{ plan.kind | viết_hoa }}", "viết_hoa"),
        ("Ngày {{ plan.kind + 1 }}", "in “Ngày {{ plan.kind + 1 }}”"),
        ("Ngày {{ plan.kind. }}", "in “Ngày {{ plan.kind. }}”"),
        ("Ngày {% iff plan.kind %}", "in “Ngày {% iff plan.kind %}”"),
        ("Ngày {{ plan.kind", "a tag is not closed within its paragraph, in “Ngày {{ plan.kind”"),
        ("Ngày {% if plan.kind }", "a tag is not closed within its paragraph, in “Ngày {% if plan.kind }”"),
        ("Ngày plan.kind }}", "a tag is not closed within its paragraph, in “Ngày plan.kind }}”"),
        ("Ngày {%p if plan.kind %}", "must stand alone, in “Ngày {%p if plan.kind %}”"),
        ("{{ plan.__class__.__mro__ }}", "a tag reaches for something other than the plan"),
        ("{% include 'x' %}", "in “{% include 'x' %}”"),
    ],
)
def test_a_bad_tag_is_named_with_its_template_and_paragraph(
    nghe_an: PlanView, office: Office, tag: str, reason: str
) -> None:
    template = office(lambda document: put(document, "{{ plan.decision.authority }}", run(tag)))

    with pytest.raises(CchcError) as fault:
        word.render(nghe_an, template)

    assert str(fault.value).startswith(f"template {template.as_posix()}: ")
    assert reason in str(fault.value)
    assert "\n" not in str(fault.value)


def test_a_bad_tag_in_the_header_is_named_too(nghe_an: PlanView, office: Office) -> None:
    def number(document: Document) -> None:
        document.sections[0].header.paragraphs[0].add_run(" / {{ pages }}")

    with pytest.raises(CchcError, match="nothing named “pages”"):
        word.render(nghe_an, office(number))


def test_a_row_tag_beside_other_cells_is_named(nghe_an: PlanView, office: Office) -> None:
    def draw(document: Document) -> None:
        cells = document.add_table(rows=1, cols=2).rows[0].cells
        cells[0].text, cells[1].text = "{%tr for line in plan.title %}", "{{ line }}"

    with pytest.raises(
        CchcError, match=r"“tr” takes its whole row away and must stand alone, in “\{%tr for line"
    ):
        word.render(nghe_an, office(draw))


def test_a_condition_that_closes_outside_its_table_is_named(nghe_an: PlanView, office: Office) -> None:
    def draw(document: Document) -> None:
        document.add_table(rows=1, cols=1).rows[0].cells[0].text = "{%p if not plan.kind %}"
        document.add_paragraph("{%p endif %}")

    with pytest.raises(CchcError, match="opens in one table cell, row or text and closes in another"):
        word.render(nghe_an, office(draw))


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04 not a zip", b"\xd0\xcf\x11\xe0 an old .doc", "chữ".encode()]
)
def test_a_file_that_is_no_word_document_is_named(nghe_an: PlanView, tmp_path: Path, content: bytes) -> None:
    template = tmp_path / "mau.docx"
    template.write_bytes(content)

    with pytest.raises(CchcError, match=r"mau\.docx is not a Word document"):
        word.render(nghe_an, template)


def test_a_missing_template_is_named(nghe_an: PlanView, tmp_path: Path) -> None:
    with pytest.raises(CchcError, match=r"there is no template .*/khong-co\.docx"):
        word.render(nghe_an, tmp_path / "khong-co.docx")
