"""The whole paper."""

from __future__ import annotations

from itertools import pairwise

import pytest

from cchc_cli.plan.outline import LIST_KEYS
from cchc_cli.plan.plan import TABLE_KEYS, Annex
from cchc_cli.plan.record import Record, key_order
from tests.plan.faults import fault_of
from tests.real_plans import NAMES, real_plan

CONTENT: dict[str, object] = {
    "areas": [{"area": "THỂ CHẾ"}],
    "tasks": [{"title": "Rà soát"}],
    "budget": {"lines": [{"text": "Tập huấn"}]},
    "statistics": [{"columns": ["STT"], "rows": ["A"]}],
    "goals": ["A"],
    **{key: ["A"] for key in LIST_KEYS},
}


@pytest.mark.parametrize(("first", "second"), list(pairwise((*TABLE_KEYS, *LIST_KEYS))))
def test_an_annex_holds_one_thing(first: str, second: str) -> None:
    location, fault = fault_of(Annex, {"title": "X", second: CONTENT[second], first: CONTENT[first]})

    assert location == ()
    assert fault.key == second
    assert fault.kind == "exclusive"


def test_an_unknown_column_is_refused() -> None:
    with pytest.raises(ValueError, match="headers"):
        Annex.model_validate({"title": "X", "headers": {"partner": "Phối hợp"}})


@pytest.mark.parametrize("name", NAMES)
def test_the_real_plans_are_without_fault(name: str) -> None:
    assert str(real_plan(name).title)


def test_every_key_has_one_place_in_the_canonical_order() -> None:
    models = [*_below(Record)]

    assert len(models) > 15
    for model in models:
        assert sorted(key_order(model)) == sorted(model.model_fields)


def _below(model: type[Record]) -> list[type[Record]]:
    return [found for below in model.__subclasses__() for found in (below, *_below(below))]
