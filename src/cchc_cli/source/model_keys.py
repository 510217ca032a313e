"""Which keys can stand at a place, read from the models themselves."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from cchc_cli.diagnostics import Location
from cchc_cli.plan.record import Record, key_order


def model_at(model: type[BaseModel], location: Location) -> type[BaseModel] | None:
    """The model of the map at a location, or of the entries of the list there."""
    return _model(_annotation(model, location))


def keys_at(model: type[BaseModel], location: Location) -> list[str]:
    """The keys of the map at a location; empty where no map with fixed keys stands."""
    found = model_at(model, location)
    if found is None:
        return []
    return list(key_order(found) if issubclass(found, Record) else found.model_fields)


def literal_at(model: type[BaseModel], location: Location, *, key: bool) -> tuple[str, ...]:
    """The words of which one must be the value at a location, or its last key (headers); empty where all go."""
    bare = _bare(_annotation(model, location[:-1] if key else location))
    if key:
        bare = _bare(get_args(bare)[0]) if get_origin(bare) is dict else None
    return get_args(bare) if get_origin(bare) is Literal else ()


def parts(model: type[BaseModel]) -> tuple[type[BaseModel], ...]:
    """A model and every model of what can stand below it, each once, those nearest to the top first."""
    found: dict[type[BaseModel], None] = {}
    waiting = [model]
    while waiting:
        part = waiting.pop(0)
        if part in found:
            continue
        found[part] = None
        below = (_model(field.annotation) for field in part.model_fields.values())
        waiting += [each for each in below if each]
    return tuple(found)


def part_with_key(
    model: type[BaseModel], location: Location, key: str, present: Collection[str] = ()
) -> str | None:
    """The key of this map whose entries have ``key``, for a hint about indentation; best one that is ``present``."""
    found = model_at(model, location)
    parts = _parts(found).get(key, ()) if found else ()
    return next((part for part in parts if part in present), next(iter(parts), None))


@cache
def _parts(model: type[BaseModel]) -> Mapping[str, tuple[str, ...]]:
    """For each key of an entry below, the parts that have such entries."""
    parts: dict[str, tuple[str, ...]] = {}
    for name, field in model.model_fields.items():
        below = _model(field.annotation)
        for key in below.model_fields if below else ():
            parts[key] = (*parts.get(key, ()), name)
    return parts


def _annotation(model: type[BaseModel], location: Location) -> Any:
    at: Any = model
    for step in location:
        bare = _bare(at)
        if isinstance(step, str) and isinstance(bare, type) and issubclass(bare, BaseModel):
            field = bare.model_fields.get(step)
            at = field.annotation if field else None
        else:
            at = _entry(bare)
        if at is None:
            return None
    return at


def _bare(annotation: Any) -> Any:
    """The type without Annotated and without None."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return _bare(get_args(annotation)[0])
    if origin in (Union, UnionType):
        return _bare(next(arg for arg in get_args(annotation) if arg is not NoneType))
    return annotation


def _entry(annotation: Any) -> Any:
    """The type of an entry of a list or of a map with free keys."""
    bare = _bare(annotation)
    args = get_args(bare)
    if not args:
        return None
    return args[1] if get_origin(bare) is dict else args[0]


def _model(annotation: Any) -> type[BaseModel] | None:
    """The model that stands at an annotation, directly or as the entries of a list."""
    bare = _bare(annotation)
    if isinstance(bare, type) and issubclass(bare, BaseModel):
        return bare
    return _model(_entry(bare)) if get_args(bare) else None
