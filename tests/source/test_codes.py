from __future__ import annotations

import re

from cchc_cli.source import codes
from cchc_cli.source.codes import CODES, Code


def test_every_code_stands_in_the_list_once() -> None:
    named = [value for value in vars(codes).values() if isinstance(value, Code)]

    assert len(named) > 20
    assert set(named) == set(CODES)
    assert len({code.code for code in CODES}) == len({code.name for code in CODES}) == len(CODES)


def test_codes_and_names_have_their_form() -> None:
    assert [code for code in CODES if not re.fullmatch(r"(YML|SCH)\d{3}", code.code)] == []
    assert [code for code in CODES if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", code.name)] == []
