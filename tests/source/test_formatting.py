"""The canonical layout: what it looks like, and that nothing is lost on the way there."""

from __future__ import annotations

import re
import unicodedata
from random import Random
from textwrap import dedent

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_cli.plan.plan import Plan
from cchc_cli.plan.record import Record
from cchc_cli.repository.agencies import AgencyList
from cchc_cli.repository.settings import Settings
from cchc_cli.source.comments import comments
from cchc_cli.source.formatting import formatted
from cchc_cli.source.loader import load_text
from cchc_cli.source.reader import read
from cchc_cli.source.text import SourceText
from cchc_cli.source.tree import Plain, Tree
from tests.real_plans import FOLDER, NAMES
from tests.source.restyling import restyled


def tree(text: str) -> Tree:
    found, faults = read(SourceText("plan.yaml", text))
    assert faults == ()
    return found


def laid_out(text: str, model: type[Record] | None = Plan) -> str:
    return formatted(SourceText("plan.yaml", text), model)


def fmt(text: str, model: type[Record] | None = Plan) -> str:
    return laid_out(dedent(text), model)


def same(text: str, model: type[Record] | None = Plan) -> None:
    """The text is canonical already."""
    assert fmt(text, model) == dedent(text)


# Keys, indentation, lists


def test_keys_stand_in_the_order_of_print_and_unknown_ones_after_them() -> None:
    assert fmt("zzz: 1\ntext: C\nyear: 2026\nnhãn: 2\ntitle: A\n") == (
        "title: A\nyear: 2026\ntext: C\nzzz: 1\nnhãn: 2\n"
    )


def test_the_keys_of_a_task_are_ordered_where_it_stands() -> None:
    text = """\
        annexes:
        - tasks:
          - deadline: Quý I
            lead: Sở Nội vụ
            title: Rà soát
          title: NHIỆM VỤ
    """

    assert fmt(text) == dedent("""\
        annexes:
          - title: NHIỆM VỤ
            tasks:
              - title: Rà soát
                lead: Sở Nội vụ
                deadline: Quý I
    """)


def test_names_that_the_writer_chose_keep_their_order() -> None:
    same("annexes:\n  - title: A\n    headers:\n      title: Nhiệm vụ\n      number: TT\n")
    same("sources:\n  tỉnh: [NS tỉnh]\n  huyện: [NS huyện]\n", Settings)


def test_agencies_and_settings_have_the_same_layout() -> None:
    assert fmt("agencies:\n- level: tỉnh\n  also:\n  - SNV\n  name: Sở Nội vụ\n", AgencyList) == (
        "agencies:\n  - name: Sở Nội vụ\n    also: [SNV]\n    level: tỉnh\n"
    )


def test_a_list_of_words_stands_in_brackets() -> None:
    assert fmt("document:\n  signature:\n    - TM. ỦY BAN NHÂN DÂN\n    - CHỦ TỊCH\n") == (
        "document:\n  signature: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH]\n"
    )


@pytest.mark.parametrize(
    "entries",
    [
        pytest.param(["Các sở, ban, ngành", "Sở Nội vụ"], id="a comma"),
        pytest.param(["Phòng chuyên môn của Ủy ban nhân dân cấp huyện"], id="a long entry"),
        pytest.param(["Ủy ban nhân dân các huyện"] * 5, id="too wide"),
        pytest.param(["UBND huyện", '""'], id="an empty entry"),
    ],
)
def test_other_lists_stand_one_entry_a_line(entries: list[str]) -> None:
    written = "".join(f"      - {entry}\n" for entry in entries)

    same(f"agencies:\n  - name: A\n    also:\n{written}", AgencyList)


def test_a_cell_of_several_entries_stands_as_it_is_printed() -> None:
    text = "annexes:\n  - tasks:\n      - lead: [Sở Nội vụ, Sở Tư pháp]\n        partners:\n          - Sở Y tế\n"

    assert fmt(text) == dedent("""\
        annexes:
          - tasks:
              - lead:
                  - Sở Nội vụ
                  - Sở Tư pháp
                partners: [Sở Y tế]
    """)


def test_recipients_and_sentences_are_never_joined_in_brackets() -> None:
    same("document:\n  recipients:\n    - Bộ Nội vụ\nsections:\n  - Một\n  - Hai\n")


def test_lists_and_maps_without_entries_and_keys_without_a_value_stay() -> None:
    same('title:\ndocument:\n  place: ""\n  signer:\nsections: []\nannexes:\n  -\n')


# Values


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ('"2024"', "2024"),
        ("'01'", "01"),
        ('"1.500"', "1.500"),
        ('"a: b"', '"a: b"'),
        ("'Lưu: VT, TH (N)'", '"Lưu: VT, TH (N)"'),
        ("'{100%} hồ sơ'", '"{100%} hồ sơ"'),
        ("'số #3'", '"số #3"'),
        ("'- Kế hoạch'", '"- Kế hoạch"'),
        ('"-5%"', "-5%"),
        ("'>= 98%'", '">= 98%"'),
        ('"%"', '"%"'),
        ('"null"', '"null"'),
        ("true", '"true"'),
        ("no", "no"),
        ("'“A”: b'", '"“A”: b"'),
        ("'\"A\": b'", "'\"A\": b'"),
        ('"its \\"A\\": b"', "'its \"A\": b'"),
        ("'C:\\ b: c'", "'C:\\ b: c'"),
        ('" a"', '" a"'),
        ('"a\u00a0"', '"a\u00a0"'),
        ('"\\u00a0"', '"\u00a0"'),
        (">-\n  a\n  b", "a b"),
        ("|-\n  a", "a"),
        ("a\n  b", "a b"),
        ('"tha\\u0302n"', "tha\u0302n"),
        ('"a\\u2028b"', '"a\\Lb"'),
        ('"a\\u0085b\\ufeff\\x01"', '"a\\Nb\\ufeff\\x01"'),
    ],
)
def test_a_short_value_is_bare_or_in_the_quotes_it_needs(written: str, canonical: str) -> None:
    assert fmt(f"zzz: {written}\n") == f"zzz: {canonical}\n"


def test_a_long_text_goes_under_a_block_one_clause_a_line() -> None:
    text = (
        "Rà soát văn bản; tổ chức lấy ý kiến theo Nghị định số 30/2020/NĐ-CP. Trong đó có {100%} hồ sơ. "
        "{Trên 90%} đúng hạn. 5 đơn vị… v.v. và các đơn vị khác (như “A.” Một số nơi). Hết;"
    )

    assert fmt(f"text: '{text}'\n") == dedent("""\
        text: >-
          Rà soát văn bản;
          tổ chức lấy ý kiến theo Nghị định số 30/2020/NĐ-CP.
          Trong đó có {100%} hồ sơ.
          {Trên 90%} đúng hạn.
          5 đơn vị… v.v. và các đơn vị khác (như “A.”
          Một số nơi).
          Hết;
    """)


def test_lines_broken_elsewhere_are_joined_and_a_blank_line_stays_a_paragraph() -> None:
    text = "text: >-\n  Một\n  hai.\n\n  Ba,\n  bốn.\n"

    assert fmt(text) == "text: >-\n  Một hai.\n\n  Ba, bốn.\n"


def test_a_text_is_measured_where_it_stands() -> None:
    fits = "a" * (100 - len("text: "))

    same(f"text: {fits}\n")
    assert fmt(f"text: {fits}b\n") == f"text: >-\n  {fits}b\n"
    same(f"sections:\n  - {fits}bb\n")
    assert fmt(f"sections:\n  - {fits}bbb\n") == f"sections:\n  - >-\n    {fits}bbb\n"


def test_a_decomposed_letter_takes_one_column() -> None:
    same("text: " + "e\u0302\u0301" * 94 + "\n")


def test_a_title_of_several_lines_keeps_its_lines() -> None:
    assert fmt('annexes:\n  - title: "DỰ KIẾN KINH PHÍ\\nNĂM 2026"\n') == (
        "annexes:\n  - title: |-\n      DỰ KIẾN KINH PHÍ\n      NĂM 2026\n"
    )


@pytest.mark.parametrize(
    ("value", "canonical"),
    [
        ("a\nb", ">-\n  a\n\n  b"),
        ("a\n\n\nb", ">-\n  a\n\n\n\n  b"),
        ("a\n  b", "|-\n  a\n    b"),
        ("a\n", ">\n  a"),
        ("a\n  b\n", "|\n  a\n    b"),
        ("a\n\n", '"a\\n\\n"'),
        ("\na", '"\\na"'),
        ("  a\nb", '"  a\\nb"'),
        ("a \nb", '"a \\nb"'),
        ("a\n \nb", '"a\\n \\nb"'),
        ("a; b  c;  d. E\nf", ">-\n  a;\n  b  c;  d.\n  E\n\n  f"),
    ],
)
def test_several_lines_take_the_first_form_that_holds_them_exactly(value: str, canonical: str) -> None:
    escaped = value.replace("\n", "\\n")

    assert fmt(f'text: "{escaped}"\n') == f"text: {canonical}\n"


def test_a_long_text_that_no_block_holds_stays_on_one_line() -> None:
    text = "a" * 120 + " \\n b"

    same(f'text: "{text}"\n')


def test_quotes_of_both_kinds_go_under_a_block() -> None:
    assert fmt("""text: "'a' \\"b\\": c"\n""") == "text: >-\n  'a' \"b\": c\n"


def test_keys_that_are_no_words_are_quoted() -> None:
    same('"a: b": c\n"#d": e\n"x\\ny": f\n', None)


def test_a_key_too_long_for_its_line_keeps_its_question_mark() -> None:
    same(f"? {'a' * 2000}\n: b\n", None)


# Comments and blank lines


def test_comments_stay_where_they_belong() -> None:
    same("""\
        # yaml-language-server: $schema=../plan.schema.json
        # Kế hoạch
        title: A
        year: 2026                 # năm kế hoạch

        # về văn bản
        document:                  # phần đầu
          # số chưa có
          number: /KH-UBND
          recipients:
            # trước
            - Bộ Nội vụ            # một
            - >-                   # hai
              Sở Nội vụ {tỉnh}: "a" 'b'
            # sau mục cuối
          # sau khóa cuối của document
        sections:

          - heading: A

            # giữa
            text: B
            # cuối mục A
          # cuối danh sách

        # cuối tệp
    """)


def test_a_comment_moves_with_its_key() -> None:
    assert fmt("title: A\n# về chữ\n\n# kết\ntext: B  # chữ\nyear: 2026\n") == (
        "title: A\nyear: 2026\n# về chữ\n\n# kết\ntext: B  # chữ\n"
    )


def test_a_comment_above_a_key_that_comes_first_in_its_entry_stands_above_the_dash() -> None:
    assert fmt("sections:\n  - text: B\n    # đầu đề\n    heading: A\n") == (
        "sections:\n  # đầu đề\n  - heading: A\n    text: B\n"
    )


def test_comments_beside_and_below_a_dash() -> None:
    assert fmt("sections:\n  - # mục\n    heading: A\n  -\n    # chữ\n    text: B\n    heading: C\n") == (
        "sections:\n  # mục\n  - heading: A\n  - heading: C\n    # chữ\n    text: B\n"
    )


def test_comments_around_a_value_on_a_line_of_its_own() -> None:
    assert (
        fmt("title: # một\n  # hai\n  A # ba\nyear: 2026\n") == "# hai\n# một\ntitle: A  # ba\nyear: 2026\n"
    )


def test_comments_beside_a_header_go_with_the_value() -> None:
    assert fmt("title: >- # một\n  A\ntext: |- # hai\n  B\n  C\n") == (
        "title: A  # một\ntext: >-  # hai\n  B\n\n  C\n"
    )


def test_a_list_with_comments_inside_does_not_stand_in_brackets() -> None:
    text = "document:\n  signature: [TM. UBND, # thay mặt\n    # và\n    CHỦ TỊCH\n    # hết\n  ] # ký\n"

    assert fmt(text) == dedent("""\
        document:
          signature:  # ký
            - TM. UBND  # thay mặt
            # và
            - CHỦ TỊCH
            # hết
    """)


def test_what_is_commented_out_below_an_empty_key_stays_there() -> None:
    same("title: A\nannexes:\n  # - title: B\n")
    assert fmt("title:\n    # A\n# về năm\nyear: 2026\n") == "title:\n  # A\n# về năm\nyear: 2026\n"


def test_a_comment_belongs_to_the_part_whose_indentation_it_has() -> None:
    text = """\
        sections:
        - heading: A
          items:
          - B
          # cuối mục A: cột này cũng là cột của items
         # lệch
        - heading: C
        # cuối sections là đầu annexes
        annexes: []
    """

    assert fmt(text) == dedent("""\
        sections:
          - heading: A
            items:
              - B
            # cuối mục A: cột này cũng là cột của items
          # lệch
          - heading: C
        # cuối sections là đầu annexes
        annexes: []
    """)


@pytest.mark.parametrize("column", ["", "  "])
def test_comments_keep_their_order_when_a_later_one_is_indented_deeper(column: str) -> None:
    text = f"sections:\n  - heading: A\n{column}# một\n    # hai\nannexes: []\n"

    assert fmt(text) == f"sections:\n  - heading: A\n{column}# một\n{column}# hai\nannexes: []\n"


def test_a_comment_inside_an_empty_list_stands_above_it() -> None:
    assert fmt("title: A\nsections: [\n  # c\n]\n") == "title: A\n# c\nsections: []\n"


def test_a_block_text_never_swallows_the_comment_after_it() -> None:
    text = "sections:\n- |-\n      a\n      b\n   # c\n- d\n"

    assert fmt(text) == "sections:\n  - >-\n    a\n\n    b\n  # c\n  - d\n"


def test_blank_lines_of_a_text_that_keeps_them_are_its_own() -> None:
    assert fmt("text: |+\n  a\n\n\n# c\nclosing: b\n") == 'text: "a\\n\\n\\n"\n# c\nclosing: b\n'


def test_one_blank_line_stays_of_several_and_none_at_the_ends() -> None:
    assert fmt("\n\ntitle: A\n\n\n\nyear: 2026\n\n\n# c\n\n\n") == "title: A\n\nyear: 2026\n\n# c\n"


def test_the_line_for_the_editor_comes_first() -> None:
    assert fmt("# Kế hoạch\n\n# yaml-language-server: $schema=s.json\n\n# tên\ntitle: A\n") == (
        "# yaml-language-server: $schema=s.json\n# Kế hoạch\n\n# tên\ntitle: A\n"
    )


def test_what_stands_before_the_first_key_is_about_the_file() -> None:
    assert fmt("# Kế hoạch\n\n# năm\nyear: 2026\ntitle: A\n") == "# Kế hoạch\n\ntitle: A\n# năm\nyear: 2026\n"
    assert fmt("# Kế hoạch\nyear: 2026\ntitle: A\n") == "# Kế hoạch\ntitle: A\nyear: 2026\n"


def test_marks_of_a_document_go_and_their_comments_stay() -> None:
    assert fmt("%YAML 1.1\n--- # đầu\ntitle: A\n... # cuối\n") == "# đầu\ntitle: A\n# cuối\n"


# The file


def test_line_ends_and_the_byte_order_mark_stay_as_they_are() -> None:
    source = SourceText("plan.yaml", "text: |-\r\n  a\r\n  b # c\r\n# d\r\ntitle: A\r\n", bom=True)

    assert formatted(source, Plan) == "\ufeff# d\r\ntitle: A\r\ntext: >-\r\n  a\r\n\r\n  b # c\r\n"


def test_a_file_that_cannot_be_read_is_given_back_as_it_is() -> None:
    source = SourceText("plan.yaml", "title: [A\r\n", bom=True)

    assert formatted(source, Plan) == "\ufefftitle: [A\r\n"


@pytest.mark.parametrize(("text", "canonical"), [("'a'", "a\n"), ("- 'a'\n-  b: c\n", "- a\n- b: c\n")])
def test_a_file_that_is_no_plan_is_laid_out_as_far_as_it_goes(text: str, canonical: str) -> None:
    assert fmt(text) == canonical


# Nothing is lost

choices = st.integers(0, 2**32).map(
    Random
)  # st.randoms() would keep each of the thousands of choices in a plan

REAL_FILES = (*NAMES, "agencies.yaml", "cchc.yaml")


def model_of(name: str) -> type[Record]:
    models: dict[str, type[Record]] = {"agencies.yaml": AgencyList, "cchc.yaml": Settings}
    return models.get(name, Plan)


def real_text(name: str) -> str:
    return (FOLDER / name).read_text("utf-8")


@pytest.mark.parametrize("name", REAL_FILES)
def test_the_files_of_the_repository_are_canonical(name: str) -> None:
    assert laid_out(real_text(name), model_of(name)) == real_text(name)


@pytest.mark.parametrize("name", REAL_FILES)
@given(random=choices)
@settings(max_examples=4, deadline=None)
def test_a_file_in_any_other_layout_comes_back_to_the_same_text(name: str, random: Random) -> None:
    found = tree(real_text(name))
    other = restyled(found.plain(), random)
    assert tree(other.text).plain() == found.plain()

    again = restyled(found.plain(), random)

    assert laid_out(other.text, model_of(name)) == laid_out(again.text, model_of(name))


@pytest.mark.parametrize("name", REAL_FILES)
@given(random=choices, line_end=st.sampled_from(["\n", "\r\n"]))
@settings(max_examples=4, deadline=None)
def test_a_file_keeps_its_meaning_and_its_comments(name: str, random: Random, line_end: str) -> None:
    model = model_of(name)
    other = restyled(tree(real_text(name)).plain(), random, remarks=True)
    text = laid_out(other.text.replace("\n", line_end), model)

    assert (
        load_text(SourceText(name, text), model).model
        == load_text(SourceText(name, real_text(name)), model).model
    )
    assert laid_out(text, model) == text
    lines = text.splitlines()
    for comment in other.comments:
        assert [line for line in lines if line.endswith(comment)] == [
            line for line in lines if comment in line
        ]
    assert sorted(comments(tree(text)).texts) == sorted(other.comments)
    for comment, entry in (*other.above.items(), *other.beside.items()):
        assert belongs(lines, comment, entry)


def belongs(lines: list[str], comment: str, name: str) -> bool:
    """The comment stands beside an entry of this key or text, or above it with nothing but comments between."""
    at = next(number for number, line in enumerate(lines) if line.endswith(comment))
    while not lines[at].strip() or lines[at].lstrip().startswith("#"):
        at += 1
    entry = re.sub(r"^( *- )+", "", lines[at]).strip()
    if entry.startswith((">", "|")):
        entry = lines[at + 1].strip()
    begin = name.partition("\n")[0][:8].strip()
    return entry.strip("\"'").startswith(begin)


@pytest.mark.parametrize("name", NAMES)
def test_letters_typed_in_two_parts_stay_so(name: str) -> None:
    decomposed = unicodedata.normalize("NFD", real_text(name))
    assert decomposed != real_text(name)

    assert laid_out(decomposed.replace("- >-\n", "-  >-\n")) == decomposed


SIGNS = [*" \t\n:#-?;.,!…'\"\\{}[]|>%@&*~1aĐ", "\u00a0", "\u2028", "\x85", "\ufeff", "\x07", "😀"]
odd = st.lists(st.sampled_from(SIGNS), max_size=12).map("".join)
words = st.lists(st.sampled_from(["a;", "b.", "C", "d: e", "{f}", "#", "-", "(g", "h)"]), min_size=20).map(
    " ".join
)
trees: st.SearchStrategy[Plain] = st.recursive(
    odd | words,
    lambda below: (
        st.lists(below, min_size=1, max_size=4)
        | st.dictionaries(
            odd | st.sampled_from(["title", "text", "sections", "annexes", "lead", "tasks", "names"]),
            below,
            min_size=1,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(
    data=st.dictionaries(odd, trees, min_size=1, max_size=3),
    random=choices,
    remarks=st.booleans(),
)
@settings(max_examples=200, deadline=None)
def test_any_text_any_key_and_any_shape_survive(
    data: dict[str, Plain], random: Random, remarks: bool
) -> None:
    other = restyled(data, random, remarks=remarks)
    assert tree(other.text).plain() == data

    text = laid_out(other.text, Plan)

    assert tree(text).plain() == data
    assert laid_out(text, Plan) == text
    assert sorted(comments(tree(text)).texts) == sorted(other.comments)
    assert all(line == line.rstrip(" ") for line in text.split("\n"))
