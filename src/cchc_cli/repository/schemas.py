"""JSON Schemas of the files of a repository, made from the models, for editors that complete and explain."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Literal

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema

from cchc_cli.message import N_, Translate
from cchc_cli.plan.plan import Plan
from cchc_cli.repository.acts import ActList
from cchc_cli.repository.agencies import AgencyList
from cchc_cli.repository.progress import ProgressList
from cchc_cli.repository.results import ResultList
from cchc_cli.repository.settings import Settings

Subject = Literal["plan", "agencies", "acts", "settings", "results", "progress"]

MODELS: Mapping[Subject, type[BaseModel]] = MappingProxyType(
    {
        "plan": Plan,
        "agencies": AgencyList,
        "acts": ActList,
        "settings": Settings,
        "results": ResultList,
        "progress": ProgressList,
    }
)

TITLES: Mapping[Subject, str] = MappingProxyType(
    {
        "plan": N_("A plan of administrative reform (cchc)"),
        "agencies": N_("The list of agencies (cchc)"),
        "acts": N_("The register of acts (cchc)"),
        "settings": N_("The settings of a repository of plans (cchc)"),
        "results": N_("What agencies have delivered for a plan (cchc)"),
        "progress": N_("What was done of a plan (cchc)"),
    }
)


def schema_text(subject: Subject, translate: Translate) -> str:
    """The schema as a file, its descriptions in the reader's language."""
    schema = MODELS[subject].model_json_schema(schema_generator=_Generator)
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": translate(TITLES[subject]),
        **schema,
    }
    _translated(schema, translate)
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


class _Generator(GenerateJsonSchema):
    def sort(self, value: Any, parent_key: str | None = None) -> Any:  # noqa: ARG002 - pydantic's own
        """Keys stay in the order of the models, which is the order of print."""
        return value


def _translated(value: Any, translate: Translate) -> None:
    if isinstance(value, dict):
        for key in ("description",):
            if isinstance(value.get(key), str):
                value[key] = translate(value[key])
        for below in value.values():
            _translated(below, translate)
    elif isinstance(value, list):
        for below in value:
            _translated(below, translate)
