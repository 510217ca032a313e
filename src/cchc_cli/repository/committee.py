"""The level of government of the people's committee that issues a plan."""

from __future__ import annotations

from cchc_cli.errors import CchcError
from cchc_cli.plan.document import Document
from cchc_cli.repository.agencies import Agency, Level
from cchc_cli.repository.issuer import read_issuer
from cchc_cli.repository.recognition import Registry
from cchc_cli.repository.scaffold import Level as OfficeLevel
from cchc_cli.vietnamese.letters import key

_COMMITTEES: dict[OfficeLevel | None, Level] = {"province": "tỉnh", "district": "huyện", "commune": "xã"}
_CITIES = {key(name) for name in ("Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế")}
"""Cities that stand beside the provinces; Huế since 2025, before that as a city below one (its head names the province)."""


def committee_level(document: Document, registry: Registry) -> Level | None:
    """The level, by the agency list or by the name; None for any other agency and for what cannot be told."""
    entry = registry.find(document.issuer)
    if isinstance(entry, Agency) and entry.kind == "ủy ban nhân dân" and entry.level:
        return entry.level
    try:
        issuer = read_issuer(entry.name if entry else document.issuer)
    except CchcError:
        return None
    if not issuer.is_committee:
        return None
    if issuer.kind == "thành phố" and document.superior is None:
        named = key(issuer.unit).removeprefix("thành phố ")
        return "tỉnh" if named in _CITIES else None
    return _COMMITTEES.get(issuer.level)
