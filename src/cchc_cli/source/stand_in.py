"""What stands for a required value that is missing or wrong, so that the rest of a plan can be read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any

from pydantic import BaseModel, TypeAdapter, ValidationError

from cchc_cli.plan.fields import STAND_INS
from cchc_cli.source.tree import Plain
from cchc_cli.vietnamese.letters import slug


def stand_in(model: type[BaseModel], key: str | None, beside: Mapping[str, Any]) -> Plain | None:
    """The least that a key of a model accepts (with key None: the least of all its required keys).

    It prints as a blank. None where only something invented would do; but a year may be read from the words
    that stand beside it, when they name one year ("… NĂM 2021").
    """
    if key is None:
        parts = {
            name: stand_in(model, name, {})
            for name, field in model.model_fields.items()
            if field.is_required()
        }
        return (
            None
            if None in parts.values()
            else {name: part for name, part in parts.items() if part is not None}
        )
    below = model.model_fields[key].annotation
    if isinstance(below, type) and issubclass(below, BaseModel):
        return stand_in(below, None, {})
    words = " ".join(value for value in beside.values() if isinstance(value, str))
    # The refused value itself is among these words.
    figures = {figure for figure in re.findall(r"(?<!\d)\d{4}(?!\d)", words) if _accepts(model, key, figure)}
    candidates: tuple[Plain, ...] = (*STAND_INS, [], *(figures if len(figures) == 1 else ()))
    return next((candidate for candidate in candidates if _accepts(model, key, candidate)), None)


def legible(words: str) -> str:
    """Braces or a name that mean nothing, as the nearest that do no harm, in as many letters."""
    return words.translate(_WIDE) if words[:1] in "{}" else "".join(map(_letter, words))


_WIDE = str.maketrans("{}", "｛｝")


def _letter(sign: str) -> str:
    return "-" if sign == "-" else slug(sign)[:1] or "x"


def _accepts(model: type[BaseModel], key: str, candidate: Plain) -> bool:
    try:
        _adapter(model, key).validate_python(candidate)
    except ValidationError:
        return False
    return True


@cache
def _adapter(model: type[BaseModel], key: str) -> TypeAdapter[Any]:
    field = model.model_fields[key]
    bare: Any = field.annotation
    return TypeAdapter(Annotated[bare, *field.metadata] if field.metadata else bare)
