"""Deadlines as the file has them."""

from __future__ import annotations

from datetime import date

from pydantic import BaseModel

from cchc_cli.plan.deadline import DeadlineEntry, Deadlines
from tests.plan.faults import fault_of


class Holder(BaseModel):
    deadline: Deadlines = ()


def entries(value: object) -> tuple[DeadlineEntry, ...]:
    return Holder.model_validate({"deadline": value}).deadline


def test_a_phrase_a_list_and_a_map_are_deadlines() -> None:
    assert [entry.text for entry in entries("Quý III")] == ["Quý III"]
    assert [entry.text for entry in entries(["Quý I", "Quý III"])] == ["Quý I", "Quý III"]
    (entry,) = entries({"text": "Theo kế hoạch", "due": "15/12/2021"})
    assert (entry.text, entry.due) == ("Theo kế hoạch", date(2021, 12, 15))


def test_nothing_typed_is_no_deadline() -> None:
    assert entries("") == ()


def test_a_deadline_says_at_least_one_thing() -> None:
    location, fault = fault_of(Holder, {"deadline": ["Quý I", {}]})

    assert location == ("deadline", 1)
    assert fault.kind == "missing"
    assert str(fault.message) == "a deadline needs its words (text) or its last day (due)"


def test_a_day_that_does_not_exist_is_refused_at_its_key() -> None:
    location, _ = fault_of(Holder, {"deadline": {"due": "31/11/2024"}})

    assert location == ("deadline", 0, "due")
