"""A plan from top to bottom as the templates see it."""

from __future__ import annotations

from tests.render.drafts import DOCUMENT, repository, view

DECISION = """\
decision:
  title: Ban hành Kế hoạch Cải cách hành chính
  bases:
    - Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;
  proposal: Theo đề nghị của Trưởng phòng Nội vụ.
  articles:
    - Ban hành kèm theo Quyết định này Kế hoạch.
    - text: |-
        Quyết định có hiệu lực từ ngày ký.

        Chánh Văn phòng chịu trách nhiệm thi hành./.
"""


def test_the_issuer_breaks_where_forms_break_it() -> None:
    assert view().letterhead.issuer == ("ỦY BAN NHÂN DÂN", "HUYỆN TƯƠNG DƯƠNG")
    department = view(document=DOCUMENT.replace("ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG", "SỞ NỘI VỤ")).letterhead
    assert department.issuer == ("SỞ NỘI VỤ",)
    assert department.superior == ""


def test_a_letterhead_that_the_text_lacks_comes_from_the_agency_list() -> None:
    agencies = """\
        agencies:
          - name: Ủy ban nhân dân huyện Tương Dương
            letterhead: [UBND HUYỆN, TƯƠNG DƯƠNG]
    """
    beside = repository(agencies=agencies)

    assert view(beside=beside).letterhead.issuer == ("ỦY BAN NHÂN DÂN", "HUYỆN TƯƠNG DƯƠNG")
    supplied = DOCUMENT + "  supplied: [letterhead]\n"
    assert view(document=supplied, beside=beside).letterhead.issuer == ("UBND HUYỆN", "TƯƠNG DƯƠNG")


def test_a_draft_has_a_blank_number_and_a_blank_day() -> None:
    letterhead = view(
        document=DOCUMENT.replace("12/KH-UBND", "/KH-UBND").replace("05/01/2024", "tháng 01 năm 2024")
    ).letterhead

    assert (letterhead.number, letterhead.date) == ("/KH-UBND", "ngày tháng 01 năm 2024")


def test_a_plan_without_decision_has_no_line_in_brackets() -> None:
    alone = view()

    assert alone.decision is None
    assert alone.attached == ()
    assert view("attached: (Kèm theo {kind})\n").attached == ("(Kèm theo Kế hoạch)",)


def test_a_decision_holds_its_bases_its_proposal_and_its_articles() -> None:
    issued = view(DECISION)

    assert issued.decision is not None
    assert issued.decision.title == ("Ban hành Kế hoạch Cải cách hành chính",)
    assert issued.decision.authority == "ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG"
    assert issued.decision.bases == (
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;",
        "Theo đề nghị của Trưởng phòng Nội vụ.",
    )
    assert [(article.label, article.paragraphs) for article in issued.decision.articles] == [
        ("Điều 1", ("Ban hành kèm theo Quyết định này Kế hoạch.",)),
        ("Điều 2", ("Quyết định có hiệu lực từ ngày ký.", "Chánh Văn phòng chịu trách nhiệm thi hành./.")),
    ]
    assert issued.attached == (
        "(Kèm theo Quyết định số 12/KH-UBND ngày 05 tháng 01 năm 2024 của Ủy ban nhân dân huyện Tương Dương)",
    )
    assert view(DECISION + 'attached: ""\n').attached == ()


def test_a_typed_full_stop_behind_an_article_is_not_doubled() -> None:
    typed = DECISION.replace("    - text: |-", "    - label: Điều 3.\n      text: |-")
    issued = view(typed).decision

    assert issued is not None
    assert [article.label for article in issued.articles] == ["Điều 1", "Điều 3"]


def test_running_text_stands_in_print_order_with_its_labels() -> None:
    rest = """\
        text: Thực hiện Kế hoạch của tỉnh.
        sections:
          - heading: MỤC TIÊU
            text: |-
              Đoạn một.

              Đoạn hai.
            items:
              - heading: Cải cách thể chế
                points:
                  - heading: "Rà soát:"
                    text: văn bản còn hiệu lực.
                    dashes:
                      - Lập danh mục;
                  - label: f)
                    text: Công bố.
            closing: (Chi tiết tại Phụ lục)
        closing: Yêu cầu các đơn vị thực hiện./.
    """
    assert [(block.kind, block.label, block.text, block.heading) for block in view(rest).blocks] == [
        ("text", "", "Thực hiện Kế hoạch của tỉnh.", False),
        ("section", "I.", "MỤC TIÊU", True),
        ("text", "", "Đoạn một.", False),
        ("text", "", "Đoạn hai.", False),
        ("item", "1.", "Cải cách thể chế", True),
        ("point", "a)", "Rà soát:", False),
        ("text", "", "văn bản còn hiệu lực.", False),
        ("dash", "-", "Lập danh mục;", False),
        ("point", "f)", "Công bố.", False),
        ("text", "", "(Chi tiết tại Phụ lục)", False),
        ("text", "", "Yêu cầu các đơn vị thực hiện./.", False),
    ]


def test_an_annex_is_wide_when_one_of_its_tables_is() -> None:
    rest = """\
        annexes:
          - title: NHIỆM VỤ
            tasks:
              - title: Rà soát văn bản quy phạm pháp luật còn hiệu lực
                outputs: Báo cáo kết quả rà soát văn bản của huyện
                lead: Phòng Tư pháp và các phòng chuyên môn của huyện
                partners: Các phòng, ban, ngành cấp huyện; UBND cấp xã
                deadline: Trước ngày 25 tháng 10 năm 2024
          - title: KINH PHÍ
            label: ""
            attached: ""
            budget:
              lines:
                - text: Tập huấn
                  amount: 50 triệu
            closing: |-
              Bằng chữ: {in_words}.

              Ghi chú thêm.
    """
    tasks, money = view(rest).annexes

    assert (tasks.label, tasks.wide, money.label, money.wide) == ("Phụ lục", True, "", False)
    assert tasks.attached[0].startswith("(Kèm theo Kế hoạch số 12/KH-UBND")
    assert money.attached == ()
    assert money.closing == ("Bằng chữ: Năm mươi triệu đồng.", "Ghi chú thêm.")


def test_an_annex_of_running_text_closes_once() -> None:
    rest = """\
        annexes:
          - title: ĐỀ CƯƠNG
            lead: [Sở Nội vụ]
            parts:
              - heading: ĐÁNH GIÁ
            closing: Gửi về {lead}.
    """
    (outline,) = view(rest).annexes

    assert [(block.label, block.text) for block in outline.blocks] == [("Phần thứ nhất", "ĐÁNH GIÁ")]
    assert outline.closing == ("Gửi về Sở Nội vụ.",)
    assert outline.tables == ()
