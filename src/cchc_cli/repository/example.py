"""The smallest plan, and the smallest list of agencies, around an example of a rule: what makes a fragment checkable."""

from __future__ import annotations

import re
from textwrap import dedent, indent

from cchc_cli.repository.agencies import AgencyList
from cchc_cli.repository.recognition import Registry
from cchc_cli.repository.repository import Repository
from cchc_cli.repository.settings import Settings

TITLE = "title: Cải cách hành chính huyện Tương Dương năm 2026\n"
YEAR = "year: 2026\n"
HEAD = TITLE + YEAR
DOCUMENT = """\
document:
  issuer: ỦY BAN NHÂN DÂN HUYỆN TƯƠNG DƯƠNG
  number: 12/KH-UBND
  place: Tương Dương
  date: 05/01/2026
  signature: [CHỦ TỊCH]
"""
AGENCIES = AgencyList.model_validate(
    {
        "agencies": [
            {
                "name": "Ủy ban nhân dân huyện Tương Dương",
                "letterhead": ["ỦY BAN NHÂN DÂN", "HUYỆN TƯƠNG DƯƠNG"],
            },
            {"name": "Sở Tư pháp"},
            {"name": "Sở Nội vụ"},
            {"name": "Phòng Tư pháp"},
            {"name": "Văn phòng UBND huyện", "also": ["VP UBND huyện"]},
        ],
        "groups": [{"name": "Các sở, ban, ngành cấp tỉnh", "members": "không xác định"}],
    }
)
LISTED = Repository(Settings(), Registry(AGENCIES))
"""A repository with a small list of agencies."""

_OF_ANNEX = {"budget", "areas", "tasks", "statistics", "goals", "closing"}
_OF_HEAD = {"title", "year", "document"}
_BLOCK = re.compile(r"^(\w+):.*\n(?:[ #].*\n|\n)*", re.MULTILINE)


def whole(fragment: str) -> str:
    """A plan around a fragment: tables go into an annex, the rest to the top level."""
    blocks = {found[1]: found[0] for found in _BLOCK.finditer(dedent(fragment).strip("\n") + "\n")}
    top = "".join(block for name, block in blocks.items() if name not in _OF_ANNEX | _OF_HEAD)
    annex = "".join(block for name, block in blocks.items() if name in _OF_ANNEX)
    held = f"annexes:\n  - title: Phụ lục kèm theo\n{indent(annex, '    ')}" if annex else ""
    head = blocks.get("title", TITLE) + blocks.get("year", YEAR) + blocks.get("document", DOCUMENT)
    return head + top + held
