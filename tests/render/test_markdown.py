"""The Markdown page: the same words as the paper, safe from Markdown's own reading."""

from __future__ import annotations

import html
import io
import re
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from cchc_cli.errors import CchcError
from cchc_cli.render import markdown, word
from cchc_cli.render.markdown import grid, plain
from cchc_cli.render.template import DOCX, MARKDOWN, shipped
from cchc_cli.render.view import Block, BlockKind, Cell, PlanView, Row, Table


def page(view: PlanView) -> str:
    return markdown.render(view, shipped(MARKDOWN)).decode()


def as_seen(text: str) -> str:
    """What a reader sees of Markdown text on a forge."""
    shown = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(text)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", shown)).split())


def test_a_decision_its_plan_and_an_annex_are_printed_in_order(nghe_an: PlanView) -> None:
    view = replace(nghe_an, annexes=nghe_an.annexes[1:])

    assert page(view).replace("\u00a0", "~") == (
        "| **ỦY BAN NHÂN DÂN**<br>**TỈNH NGHỆ AN** "
        "| **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc** |\n"
        "| :-: | :-: |\n"
        "| Số: 4879/QĐ-UBND | *Nghệ An, ngày 30 tháng 12 năm 2020* |\n"
        "\n"
        "# QUYẾT ĐỊNH<br>BAN HÀNH KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NHÀ NƯỚC TỈNH NGHỆ AN NĂM 2021\n"
        "\n"
        "**ỦY BAN NHÂN DÂN TỈNH NGHỆ AN**\n"
        "\n"
        "*Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;*\n"
        "\n"
        "*Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 383/TTr-SNV ngày 27 tháng 12 năm 2020.*\n"
        "\n"
        "**QUYẾT ĐỊNH:**\n"
        "\n"
        "**Điều 1.** Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính.\n"
        "\n"
        "**Điều 2.** Quyết định có hiệu lực thi hành kể từ ngày ký.\n"
        "\n"
        "Chánh Văn phòng UBND tỉnh chịu trách nhiệm thi hành Quyết định này./.\n"
        "\n"
        "***Nơi nhận:***<br>\n"
        "-~Như Điều 2;<br>\n"
        "-~Bộ Nội vụ (b/c);<br>\n"
        "-~Lưu: VT, TH (N).\n"
        "\n"
        "**TM. ỦY BAN NHÂN DÂN**<br>\n"
        "**KT. CHỦ TỊCH**<br>\n"
        "**PHÓ CHỦ TỊCH**\n"
        "\n"
        "**Lê Ngọc Hoa**\n"
        "\n"
        "***\n"
        "\n"
        "# KẾ HOẠCH<br>CẢI CÁCH HÀNH CHÍNH NHÀ NƯỚC TỈNH NGHỆ AN NĂM 2021\n"
        "\n"
        "*(Ban hành theo Quyết định số 4879/QĐ-UBND ngày 30 tháng 12 năm 2020 của Ủy ban nhân dân tỉnh Nghệ An)*\n"
        "\n"
        "UBND tỉnh ban hành Kế hoạch cải cách hành chính như sau:\n"
        "\n"
        "## I. MỤC TIÊU\n"
        "\n"
        "4.~100% cán bộ, công chức, viên chức thực hiện nghiêm.\n"
        "\n"
        "## II. NHIỆM VỤ\n"
        "\n"
        "### 1.~Cải cách thể chế\n"
        "\n"
        "-~Tổ chức thực hiện tốt công tác theo dõi thi hành pháp luật.\n"
        "\n"
        "***\n"
        "\n"
        "# DỰ KIẾN KINH PHÍ<br>THỰC HIỆN NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH 2021\n"
        "\n"
        "*(Ban hành theo Quyết định số 4879/QĐ-UBND ngày 30 tháng 12 năm 2020 của Ủy ban nhân dân tỉnh Nghệ An)*\n"
        "\n"
        "| TT | Nội dung nhiệm vụ đề xuất | Dự kiến kinh phí (đồng) | Ghi chú |\n"
        "| :-: | - | -: | - |\n"
        "| **2** | **Sở Nội vụ** | **847 000 000** |  |\n"
        "|  | Kinh phí hiện đại hóa công sở | 500 000 000 |  |\n"
        "|  | **Cộng** | **15 818 911 000** |  |\n"
        "\n"
        "(Mười lăm tỷ tám trăm mười tám triệu chín trăm mười một nghìn đồng)\n"
    )


def test_a_plan_without_a_decision_is_signed_before_its_annexes(tuong_duong: PlanView) -> None:
    seen = as_seen(page(tuong_duong))

    places = [
        seen.index(words)
        for words in (
            "UBND TỈNH NGHỆ AN",
            "KẾ HOẠCH Cải cách hành chính",
            "Phần thứ nhất TÌNH HÌNH TRIỂN KHAI",
            "IV. TỔ CHỨC THỰC HIỆN",
            "+ Báo cáo định kỳ",
            "Nơi nhận: - Sở Nội vụ (b/c); - Lưu: VT, NV.",
            "Đinh Hồng Vinh",
            "PHỤ LỤC II Dự kiến kinh phí",
            "Kinh phí do ngân sách",
            "Đơn vị tính: 1.000 đồng",
            "Ghi chú: - Phòng Nội vụ tổng hợp; - Phòng Tài chính",
            "Bằng chữ:",
        )
    ]
    assert places == sorted(places)
    assert "QUYẾT ĐỊNH" not in seen


def test_word_and_markdown_print_the_same_words(nghe_an: PlanView, tuong_duong: PlanView) -> None:
    for view in (nghe_an, tuong_duong):
        document = docx.Document(io.BytesIO(word.render(view, shipped(DOCX))))
        paragraphs = document.element.body.iter(qn("w:p"))
        printed = " ".join("".join(t.text or "" for t in p.iter(qn("w:t"))) for p in paragraphs)
        assert as_seen(page(view)).split() == printed.replace("\u00a0", " ").split()


def test_a_merged_cell_has_its_words_in_its_first_field_only(
    nghe_an_tasks: Table, tuong_duong_budget: Table
) -> None:
    assert grid(nghe_an_tasks).rows[1:3] == (
        (
            "1",
            "Tham mưu xây dựng, sửa đổi, bổ sung cơ chế, chính sách",
            "-\u00a0Nghị quyết của HĐND, Quyết định của UBND;",
            "-\u00a0Các Sở, Ban, Ngành cấp tỉnh",
            "-\u00a0Sở Tư pháp",
            "-\u00a0Thường xuyên",
        ),
        (
            "",
            "",
            "-\u00a0Báo cáo kết quả theo định kỳ hàng quý.",
            "-\u00a0Sở Tư pháp, UBND cấp huyện, UBND cấp xã",
            "-\u00a0Các Sở, Ban, Ngành cấp tỉnh",
            "-\u00a0Định kỳ quý",
        ),
    )
    budget = grid(tuong_duong_budget)
    assert budget.head == ("TT", "Nội dung, nhiệm vụ", "Tổng kinh phí thực hiện", "Trong đó", "", "Ghi chú")
    assert budget.marks == (":-:", "-", "-:", "-:", "-:", "-")
    assert budget.rows[0] == (
        "",
        "",
        "",
        "**Kinh phí tự đảm bảo từ ngân sách huyện**",
        "**Kinh phí đề nghị hỗ trợ từ ngân sách tỉnh**",
        "",
    )


def test_a_cell_may_cover_columns_and_three_rows_at_once() -> None:
    rows = (
        Row("row", (Cell(("a",)), Cell(("b",), across=2, down=3), Cell(("c",)))),
        Row("row", (Cell(("d",)), Cell(("e",), down=2))),
        Row("row", (Cell(("f",)),)),
        Row("row", tuple(Cell((letter,)) for letter in "ghik")),
    )
    table = Table(None, "", (0.25,) * 4, (Row("head", tuple(Cell((n,)) for n in "1234")),), rows)

    assert grid(table).rows == (
        ("a", "b", "", "c"),
        ("d", "", "", "e"),
        ("f", "", "", ""),
        ("g", "h", "i", "k"),
    )


def test_a_table_without_a_head_gets_an_empty_one(nghe_an: PlanView) -> None:
    table = Table(None, "", (0.5, 0.5), (), (Row("row", (Cell(("một",)), Cell(("hai",)))),))
    view = replace(nghe_an, annexes=(replace(nghe_an.annexes[1], tables=(table,)),))

    assert "|  |  |\n| - | - |\n| một | hai |\n" in page(view)


@pytest.mark.parametrize(
    "text",
    [
        "1. Cải cách thể chế",
        "2020. Năm",
        "1) Một",
        "- Gạch",
        "+ Cộng",
        "* Sao",
        "# Thăng",
        "> Lớn hơn",
        "---",
        "===",
        "***",
        "Luật <dự thảo> & văn bản",
        "&amp; giữ nguyên",
        "**không đậm** và *không nghiêng* và __gạch__ và _dưới_",
        "mã_số_thủ_tục",
        "`mã` ~~bỏ~~",
        "[liên kết](http://x.vn) ![ảnh](y)",
        "tệp C:\\thu\\muc",
        "(Kèm theo)",
        "kết thúc bằng #",
        "^{Thủy} | cột",
    ],
)
def test_signs_of_markdown_in_a_plan_are_seen_as_written(text: str) -> None:
    assert as_seen(plain(text)) == text
    assert as_seen(f"# {plain(text)}") == text


@settings(max_examples=300)
@given(
    st.lists(st.sampled_from(list("-+*_#>|`~[]()!<&;\\=.0123456789 aăđ\n^{}\"'")), max_size=25).map("".join)
)
def test_any_text_is_seen_as_written(text: str) -> None:
    assert as_seen(plain(text)) == " ".join(text.split())
    assert as_seen(f"| {plain(text)} |\n| - |\n") == " ".join(text.split())
    assert as_seen(f"# {plain(text)}") == " ".join(text.split())


def test_labels_are_seen_as_printed_and_not_numbered_anew(nghe_an: PlanView) -> None:
    labels: tuple[tuple[BlockKind, str], ...] = (
        ("item", "4."),
        ("item", "2."),
        ("point", "l)"),
        ("point", "l)"),
        ("dash", "-"),
        ("plus", "+"),
    )
    view = replace(nghe_an, blocks=tuple(Block(kind, label, "chữ", heading=False) for kind, label in labels))

    assert "4. chữ 2. chữ l) chữ l) chữ - chữ + chữ" in as_seen(page(view))


def test_control_characters_vanish(nghe_an: PlanView) -> None:
    view = replace(nghe_an, kind="KẾ\x07 HOẠCH\ud800\nMỚI")

    assert "# KẾ HOẠCH MỚI<br>" in page(view)


def test_same_view_gives_the_same_bytes(nghe_an: PlanView) -> None:
    assert markdown.render(nghe_an, shipped(MARKDOWN)) == markdown.render(nghe_an, shipped(MARKDOWN))


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Số {{ plan.numbr }}", "the plan has nothing named “numbr”, in “Số {{ plan.numbr }}”"),
        ("Số {{ plan.kind }", "a tag cannot be read"),
        ("{% for x in plan.title %}", "a tag cannot be read"),
        (
            "Số {{ plan.__init__ }}",
            "a tag reaches for something other than the plan, in “Số {{ plan.__init__ }}”",
        ),
    ],
)
def test_a_bad_tag_is_named_with_its_template_and_line(
    nghe_an: PlanView, tmp_path: Path, line: str, reason: str
) -> None:
    template = tmp_path / "mau.md.j2"
    template.write_text(f"# {{{{ plan.kind }}}}\n\n{line}\n", encoding="utf-8")

    with pytest.raises(CchcError) as fault:
        markdown.render(nghe_an, template)

    assert str(fault.value).startswith(f"template {template.as_posix()}: ")
    assert reason in str(fault.value)


def test_a_missing_or_binary_template_is_named(nghe_an: PlanView, tmp_path: Path) -> None:
    binary = tmp_path / "mau.md.j2"
    binary.write_bytes(b"\xff\xfe\x00")

    with pytest.raises(CchcError, match=r"mau\.md\.j2 is not a UTF-8 text file"):
        markdown.render(nghe_an, binary)
    with pytest.raises(CchcError, match="there is no template"):
        markdown.render(nghe_an, tmp_path / "khong-co.md.j2")
