"""cchc diff as a page and as a Word document."""

from __future__ import annotations

import io
import re
import zipfile
from html.parser import HTMLParser
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.enum.section import WD_ORIENTATION
from docx.oxml.ns import qn
from docx.shared import Mm

from tests.cli.test_diff import NEW, OLD
from tests.conftest import Run

VOID = {"meta", "br"}


@pytest.fixture
def years(tmp_path: Path) -> Path:
    (tmp_path / "2025.yaml").write_text(OLD, encoding="utf-8")
    (tmp_path / "2026.yaml").write_text(
        NEW.replace("Đào tạo cán bộ", "Đào tạo <b>cán bộ</b> & công chức"), encoding="utf-8"
    )
    return tmp_path


class Page(HTMLParser):
    """The elements of a page, in order, and whether each is closed where it was opened."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, f"line {self.getpos()[0]}"


def opened(path: Path) -> Document:
    return docx.Document(str(path))


def test_the_page_is_whole_and_needs_nothing_else(cchc: Run, years: Path) -> None:
    text = cchc("diff", "2025.yaml", "2026.yaml", "--format", "html").stdout

    page = Page(text)
    links = {value for _, attributes in page.seen for name, value in attributes.items() if name == "href"}
    identifiers = {attributes["id"] for _, attributes in page.seen if "id" in attributes}
    assert page.open == []
    assert ("html", {"lang": "vi"}) in page.seen
    assert not {"script", "link", "img", "iframe", "base"} & {tag for tag, _ in page.seen}
    assert re.search(r"https?:|url\(|@import", text) is None
    assert links == {"#later", "#raised", "#new"} == {f"#{identifier}" for identifier in identifiers}


def test_the_page_prints_what_a_plan_says_and_never_obeys_it(cchc: Run, years: Path) -> None:
    text = cchc("diff", "2025.yaml", "2026.yaml", "--format", "html").stdout

    assert "Đào tạo &lt;b&gt;cán bộ&lt;/b&gt; &amp; công chức" in text
    assert "<b>cán bộ" not in text


def test_the_page_has_a_table_a_level_that_becomes_cards_on_a_phone(cchc: Run, years: Path) -> None:
    text = cchc("diff", "2025.yaml", "2026.yaml", "--format", "html").stdout

    page = Page(text)
    heads = [attributes.get("scope") for tag, attributes in page.seen if tag == "th"]
    assert sum(tag == "table" for tag, _ in page.seen) == 3
    assert heads == ["col"] * 9
    assert 'name="viewport"' in text
    assert {a["data-label"] for tag, a in page.seen if tag == "td" and "data-label" in a} == {
        "Năm trước (2025)",
        "Năm nay (2026)",
    }


def test_the_paper_is_an_annex_on_turned_paper(cchc: Run, years: Path) -> None:
    answer = cchc("diff", "2025.yaml", "2026.yaml", "-o", "so-sanh.docx")

    document = opened(years / "so-sanh.docx")
    (section,) = document.sections
    assert (answer.exit_code, answer.stdout) == (0, "")
    assert [paragraph.text for paragraph in document.paragraphs[:4]] == [
        "Phụ lục",
        "BẢNG SO SÁNH",
        "KẾ HOẠCH NĂM 2025 VÀ KẾ HOẠCH NĂM 2026",
        "(Kèm theo văn bản số …/…-… ngày … tháng … năm …)",
    ]
    assert document.paragraphs[5].text == (
        "- Năm trước (2025): Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2025 của Ủy ban nhân dân xã Tam Quang."
    )
    assert section.orientation == WD_ORIENTATION.LANDSCAPE
    assert section.page_width is not None
    assert abs(section.page_width - Mm(297)) < Mm(1)


def test_the_table_repeats_its_head_and_never_splits_a_row(cchc: Run, years: Path) -> None:
    cchc("diff", "2025.yaml", "2026.yaml", "-o", "so-sanh.docx")

    (table,) = opened(years / "so-sanh.docx").tables
    rows = table._tbl.tr_lst
    assert [cell.text for cell in table.rows[0].cells] == [
        "TT",
        "Năm trước (2025)",
        "Năm nay (2026)",
        "Nhận xét",
    ]
    assert [row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in rows] == [
        index == 0 for index in range(len(rows))
    ]
    assert all(row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in rows)


def test_each_thing_has_one_row_with_both_sides(cchc: Run, years: Path) -> None:
    cchc("diff", "2025.yaml", "2026.yaml", "-o", "so-sanh.docx", "--only", "tasks,targets")

    (table,) = opened(years / "so-sanh.docx").tables
    cells = [[cell.text for cell in row.cells] for row in table.rows]
    sides = [row[1:3] for row in cells if row[0].isdigit()]
    assert sides[:2] == [
        ["Tỷ lệ hồ sơ đúng hạn\ntừ 95% trở lên", "Tỷ lệ hồ sơ đúng hạn\ntừ 98% trở lên"],
        [
            "I.1. Rà soát văn bản năm 2025\nThời hạn: Quý I",
            "I.1. Rà soát văn bản năm 2026\nThời hạn: Quý II",
        ],
    ]
    ((absent, stated),) = sides[2:]
    title, lead = stated.split("\n")
    assert (absent, title) == ("Không có", "I.2. Đào tạo <b>cán bộ</b> & công chức")
    assert lead.endswith(": Văn phòng")


def test_the_paper_says_the_same_whatever_the_readers_language(cchc: Run, years: Path) -> None:
    for name, language in (("vi.docx", "vi"), ("en.docx", "en"), ("vi.html", "vi"), ("en.html", "en")):
        cchc("diff", "2025.yaml", "2026.yaml", "-o", name, "--lang", language)

    assert (years / "vi.docx").read_bytes() == (years / "en.docx").read_bytes()
    assert (years / "vi.html").read_bytes() == (years / "en.html").read_bytes()
    with zipfile.ZipFile(io.BytesIO((years / "vi.docx").read_bytes())) as package:
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_remarks_written_in_word_are_not_overwritten_unasked(cchc: Run, years: Path) -> None:
    (years / "so-sanh.docx").write_bytes(b"remarks")

    refused = cchc("diff", "2025.yaml", "2026.yaml", "-o", "so-sanh.docx", "--lang", "en")
    written = cchc("diff", "2025.yaml", "2026.yaml", "-o", "so-sanh.docx", "--lang", "en", "--force")
    again = cchc("diff", "2025.yaml", "2026.yaml", "-o", "so-sanh.docx", "--lang", "en")

    assert (refused.exit_code, refused.stdout) == (2, "")
    assert "may hold remarks written in Word" in refused.stderr
    assert written.stderr == "written: so-sanh.docx\n"
    assert again.stderr == "unchanged: so-sanh.docx\n"


def test_a_plan_is_never_overwritten(cchc: Run, years: Path) -> None:
    answer = cchc("diff", "2025.yaml", "2026.yaml", "--format", "md", "-o", "2026.yaml", "--lang", "en")

    assert answer.exit_code == 2
    assert "is a plan file" in answer.stderr


def test_the_name_of_the_file_tells_the_form(cchc: Run, years: Path) -> None:
    for name in ("a.md", "a.csv", "a.json", "a.html"):
        assert cchc("diff", "2025.yaml", "2026.yaml", "-o", name).exit_code == 0

    assert (years / "a.md").read_text("utf-8").startswith("# 2025.yaml")
    assert (years / "a.csv").read_bytes().startswith("\ufeff".encode())
    assert (years / "a.json").read_text("utf-8").startswith("{")
    assert (years / "a.html").read_text("utf-8").startswith("<!DOCTYPE html>")


def test_two_plans_of_one_year_are_two_versions(cchc: Run, years: Path) -> None:
    cchc("diff", "2025.yaml", "2025.yaml", "-o", "so-sanh.docx")

    document = opened(years / "so-sanh.docx")
    assert document.paragraphs[2].text == "HAI BẢN KẾ HOẠCH NĂM 2025"
    assert document.paragraphs[5].text.startswith("- Bản trước: Kế hoạch số 12/KH-UBND")
    assert document.tables == []


def test_every_basis_of_a_paragraph_and_every_target_of_a_clause_is_told(cchc: Run, years: Path) -> None:
    bases = "text: Căn cứ Quyết định số 15/QĐ-BNV và Kế hoạch số 16/KH-UBND ngày 02/01/2026.\n"
    clause = "Tỷ lệ hồ sơ trực tuyến đạt {từ 60% trở lên | truc-tuyen}, tỷ lệ số hóa đạt {từ 70% trở lên | so-hoa}."
    new = NEW.replace("sections:\n", f"{bases}sections:\n").replace(
        "annexes:", f'      - "{clause}"\nannexes:'
    )
    (years / "2026.yaml").write_text(new, encoding="utf-8")

    cchc("diff", "2025.yaml", "2026.yaml", "-o", "so-sanh.docx", "--only", "bases,targets")

    (table,) = opened(years / "so-sanh.docx").tables
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    bases_told = [row[2] for row in rows if "15/QĐ-BNV" in row[2] or "16/KH-UBND" in row[2]]
    assert len(bases_told) == 2
    told = [row[3] for row in rows if "60%" in row[2] or "70%" in row[2]]
    assert sum(remarks.count("\n") + 1 for remarks in told) == 2


def test_a_dash_is_named_by_the_number_over_it(cchc: Run, years: Path) -> None:
    text = NEW.replace(
        "annexes:",
        "      - text: Giải pháp\n        dashes:\n          - Tăng cường kiểm tra công vụ.\nannexes:",
    )
    (years / "2025.yaml").write_text(
        text.replace("          - Tăng cường kiểm tra công vụ.", "          - Tuyên truyền sâu rộng."),
        encoding="utf-8",
    )
    (years / "2026.yaml").write_text(text, encoding="utf-8")

    cchc("diff", "2025.yaml", "2026.yaml", "-o", "so-sanh.docx", "--only", "sections")

    (table,) = opened(years / "so-sanh.docx").tables
    told = [
        cell.text
        for row in table.rows
        for cell in row.cells[1:3]
        if "công vụ" in cell.text or "sâu rộng" in cell.text
    ]
    assert told != []
    assert not any(".-" in words for words in told)
    assert all(words.startswith("I.2. ") for words in told)
