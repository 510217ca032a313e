"""Small plans made into next year's."""

from __future__ import annotations

from cchc_cli.analysis.renewal.renewing import renewed
from cchc_cli.analysis.renewal.setting import Records, Setting
from cchc_cli.analysis.target_result import TargetResult
from cchc_cli.plan.plan import Plan
from cchc_cli.repository.acts import Acts, shipped_acts
from cchc_cli.repository.agencies import Agency, AgencyList
from cchc_cli.repository.recognition import Registry
from cchc_cli.source.loader import load_text
from cchc_cli.source.text import SourceText

HEAD = """\
title: Cải cách hành chính tỉnh Nghệ An năm 2024
year: 2024
document:
  issuer: ỦY BAN NHÂN DÂN TỈNH NGHỆ AN
  number: 12/KH-UBND
  place: Nghệ An
  date: 05/01/2024
  signature: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH]
  signer: Nguyễn Văn A
"""


def next_year(
    body: str,
    *,
    year: int = 2025,
    records: Records | None = None,
    results: tuple[TargetResult, ...] = (),
    agencies: tuple[Agency, ...] = (),
) -> str:
    """The draft below its head, made from a plan with this body."""
    return whole(HEAD + body, year=year, records=records, results=results, agencies=agencies).partition(
        "  signer: Nguyễn Văn A\n"
    )[2]


def whole(
    text: str,
    *,
    year: int = 2025,
    records: Records | None = None,
    results: tuple[TargetResult, ...] = (),
    agencies: tuple[Agency, ...] = (),
) -> str:
    """The draft."""
    loaded = load_text(SourceText("2024.yaml", text), Plan)
    assert loaded.model is not None
    assert loaded.diagnostics == ()
    registry = Registry(AgencyList(agencies=agencies))
    setting = Setting(
        loaded.model, year, "tháng 12 năm 2024", registry, Acts(shipped_acts()), records, results
    )
    draft = renewed(loaded.tree, setting, "2025.yaml")
    assert draft.diagnostics == ()
    return draft.tree.source.text
