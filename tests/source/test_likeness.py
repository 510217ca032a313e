from __future__ import annotations

import pytest

from cchc_cli.source.likeness import nearest

KEYS = ("deadline", "lead", "partners", "outputs", "amount_by_source", "signer")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("deadlin", "deadline"),
        ("Deadline", "deadline"),
        ("leads", "lead"),
        ("partner", "partners"),
        ("amount-by-source", "amount_by_source"),
        ("amount by source", "amount_by_source"),
        ("singer", "signer"),
        ("ngân", None),
        ("x" * 100_000, None),
    ],
)
def test_a_slip_of_the_keyboard_is_recognised(typed: str, meant: str | None) -> None:
    assert nearest(typed, KEYS) == meant


def test_accents_do_not_count() -> None:
    assert nearest("du thao", ("dự thảo", "đã ban hành")) == "dự thảo"
    assert nearest("da ban hanh", ("dự thảo", "đã ban hành")) == "đã ban hành"
