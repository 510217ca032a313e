"""Standards with and without their prefix."""

from __future__ import annotations

import pytest

from cchc_cli.vietnamese.citation.standard import find_standards


@pytest.mark.parametrize(
    ("text", "proper", "lacks_prefix"),
    [
        ("TCVN ISO 9001:2015", "TCVN ISO 9001:2015", False),
        ("ISO 9001:2015", "ISO 9001:2015", False),
        ("ISO/IEC 27001:2013", "ISO/IEC 27001:2013", False),
        ("TCVN 9001:2008", "TCVN ISO 9001:2008", True),
        ("tiêu chuẩn 9001:2015", "TCVN ISO 9001:2015", True),
        ("Tiêu chuẩn quốc gia ISO 9001:2015", "TCVN ISO 9001:2015", True),
    ],
)
def test_a_standard_is_written_with_its_prefix(text: str, proper: str, lacks_prefix: bool) -> None:
    (found,) = find_standards(text)

    assert (found.proper, found.lacks_prefix) == (proper, lacks_prefix)


@pytest.mark.parametrize("text", ["TCVN ISO 9001: 2015", "TCVN ISO9001:2015", "TCVN ISO 9001 : 2015"])
def test_only_its_spaces_are_wrong(text: str) -> None:
    (found,) = find_standards(text)

    assert found.is_untidy
    assert (found.text, found.proper) == (text, "TCVN ISO 9001:2015")


def test_a_prefix_holds_for_the_next_number_of_a_list() -> None:
    assert [each.lacks_prefix for each in find_standards("TCVN ISO 9001:2008 và 9001:2015")] == [False, False]


@pytest.mark.parametrize("text", ["TCVN 5700:2002", "lúc 9001:20", "số 9001:1975", "QCVN 9001/2015"])
def test_what_is_no_standard_of_management(text: str) -> None:
    assert find_standards(text) == ()
