"""What a model says against a value, and where."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from cchc_cli.plan.fault import FAULT, Fault


def fault_of(model: type[BaseModel], data: Any) -> tuple[tuple[int | str, ...], Fault]:
    """The one fault of some data, and the place pydantic gives it."""
    with pytest.raises(ValidationError) as caught:
        model.model_validate(data)
    (error,) = caught.value.errors(include_url=False)
    assert error["type"] == FAULT
    return error["loc"], error["ctx"]["fault"]
