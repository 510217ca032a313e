from __future__ import annotations

from cchc_cli.diagnostics import Location, Span
from cchc_cli.source.reader import read
from cchc_cli.source.text import SourceText
from cchc_cli.source.tree import Tree, scalars

TEXT = """\
title: Kế hoạch
deadline:
  text: Quý III
  due: 2021-09-30
sections:
  - heading: MỤC TIÊU
    items:
      - >-
        Tỷ lệ đạt {từ 95%
        trở lên}.
      - hai
lead: Sở Nội vụ
"""


def tree(text: str = TEXT) -> Tree:
    return read(SourceText("p.yaml", text))[0]


def shown(location: Location) -> str:
    return cut(tree().span(location))


def cut(span: Span, text: str = TEXT) -> str:
    source = SourceText("p.yaml", text)
    return text[source.offset(span.line, span.column) : source.offset(span.end_line, span.end_column)]


def test_a_value_is_shown_where_it_stands() -> None:
    assert shown(("title",)) == "Kế hoạch"
    assert shown(("sections", 0, "items", 1)) == "hai"


def test_of_text_under_a_sign_the_first_line_is_shown() -> None:
    assert shown(("sections", 0, "items", 0)) == "Tỷ lệ đạt {từ 95%"


def test_of_a_map_the_first_key_is_shown_and_of_a_list_the_first_entry() -> None:
    assert shown(("deadline",)) == "text"
    assert shown(("sections",)) == "heading"


def test_a_key_is_shown_and_of_an_entry_its_value() -> None:
    assert cut(tree().key_span(("deadline", "due"))) == "due"
    assert cut(tree().key_span(("sections", 0, "items", 1))) == "hai"


def test_words_inside_folded_text_are_shown_across_lines() -> None:
    value = "Tỷ lệ đạt {từ 95% trở lên}."
    start = value.index("từ")

    span = tree().words_span(("sections", 0, "items", 0), start, value.index("}"))

    assert cut(span) == "từ 95%\n        trở lên"


def test_a_place_that_is_not_there_is_shown_at_the_nearest_above() -> None:
    assert shown(("sections", 0, "closing")) == "heading"
    assert tree().nearest(("sections", 0, "closing")) == ("sections", 0)
    assert not tree().exists(("sections", 0, "closing"))


def test_the_first_of_a_list_of_one_is_the_single_entry() -> None:
    assert shown(("deadline", 0, "due")) == "2021-09-30"
    assert shown(("lead", 0)) == "Sở Nội vụ"
    assert tree().nearest(("deadline", 0, "due")) == ("deadline", "due")
    assert tree().exists(("lead", 0))
    assert not tree().exists(("lead", 1))


def test_keys_get_other_names_and_keep_their_places() -> None:
    before = tree("yaer: 2021\ndocument:\n  nơi: Vinh\n")

    after = before.renamed({("yaer",): "year", ("document", "nơi"): "place"})

    assert after.plain() == {"year": "2021", "document": {"place": "Vinh"}}
    assert after.key_span(("document", "place")) == before.key_span(("document", "nơi"))


def test_every_text_is_walked_in_the_order_of_the_file() -> None:
    root = tree("a: 1\nb: [2, {c: 3}]\nd:\n  e: 4\n").root
    assert root is not None

    assert [(place, node.value) for place, node in scalars(root)] == [
        (("a",), "1"),
        (("b", 0), "2"),
        (("b", 1, "c"), "3"),
        (("d", "e"), "4"),
    ]


def test_an_empty_file_has_an_empty_map_and_a_place() -> None:
    assert tree("").plain() == {}
    assert tree("").span(("title",)) == Span(1, 1, 1, 1)
    assert tree("").nearest(("title",)) == ()
