"""What every part of a plan is: frozen, closed to unknown keys, and sometimes writable as one bare text."""

from __future__ import annotations

from functools import cache
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, GetJsonSchemaHandler, model_validator
from pydantic_core import CoreSchema

from cchc_cli.message import N_, Message
from cchc_cli.plan.fault import fault
from cchc_cli.plan.text import SCALAR_TYPES


class Record(BaseModel):
    """A map with fixed keys. The canonical order of the keys is ``key_order``."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=False)

    short: ClassVar[str | None] = None
    """The key that a bare text stands for; None: only a map will do."""

    first: ClassVar[tuple[str, ...]] = ()
    """Keys that come before those of the parent class."""

    last: ClassVar[tuple[str, ...]] = ()
    """Keys that come after all others."""

    @model_validator(mode="before")
    @classmethod
    def _from_short_form(cls, data: Any) -> Any:
        if isinstance(data, dict):
            return data
        if isinstance(data, str) and cls.short:
            if not data:
                raise fault("missing", Message(N_("this must not be empty")))
            return {cls.short: data}
        if isinstance(data, str) and not data:
            raise fault("shape", Message(N_("the keys of this part are missing: nothing stands below it")))
        raise fault("shape", Message(N_("keys and values are expected here")))

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        schema = handler.resolve_ref_schema(handler(core_schema))
        schema.pop("title", None)
        properties = schema.get("properties", {})
        if properties:
            schema["properties"] = {key: _property(properties[key]) for key in key_order(cls)}
        if not cls.short:
            return schema
        description = {"description": schema.pop("description")} if "description" in schema else {}
        return {**description, "anyOf": [{"type": SCALAR_TYPES}, schema]}


def _property(schema: dict[str, Any]) -> dict[str, Any]:
    """A key as an editor should explain it: a key that is left out needs no "or null"."""
    options = schema.get("anyOf", [])
    if len(options) == 2 and options[1] == {"type": "null"}:
        schema = {**options[0], **{key: value for key, value in schema.items() if key != "anyOf"}}
    return {key: value for key, value in schema.items() if key not in ("title", "default")}


@cache
def key_order(model: type[Record]) -> tuple[str, ...]:
    """The keys of a record in the order of print, which is the canonical order of the file."""
    middle = [key for key in model.model_fields if key not in model.first and key not in model.last]
    return (*model.first, *middle, *model.last)


def exclusive(record: Record, keys: tuple[str, ...]) -> None:
    """Raise a fault at the second of two keys that cannot stand side by side."""
    present = [key for key in record.model_fields_set if key in keys]
    present.sort(key=keys.index)
    if len(present) > 1:
        first, second = present[:2]
        message = Message(
            N_(
                "{first} and {second} cannot stand side by side; one goes below the other or in a place of its own"
            ),
            {"first": first, "second": second},
        )
        raise fault("exclusive", message, key=second, other=first)
