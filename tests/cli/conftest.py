"""A small office and the five real plans, each in the folder the program runs in."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree

import pytest

SETTINGS = "format: 1\nsoon: 10 ngày\nreports: []\n"
AGENCIES = "agencies:\n  - name: Sở Nội vụ\n  - name: Sở Tư pháp\n    also: [STP]\n"
PLAN = """\
title: Cải cách hành chính năm 2026
year: 2026
document:
  issuer: UBND TỈNH NGHỆ AN
  number: 12/KH-UBND
  place: Nghệ An
  date: 05/01/2026
  signature: [CHỦ TỊCH]
sections:
  - heading: MỤC TIÊU
    items:
      - "Tỷ lệ hồ sơ đúng hạn đạt {từ 95% trở lên | dung-han}."
annexes:
  - title: NHIỆM VỤ
    areas:
      - area: CẢI CÁCH THỂ CHẾ
        tasks:
          - title: Rà soát văn bản
            lead: STP
            deadline: Quý I
          - title: Công bố thủ tục
            lead: Sở Nội vụ
            deadline: Trước ngày 10/4
          - title: Báo cáo
            lead: Sở Nội vụ
            deadline: [Hằng quý, Theo quy định]
  - title: KINH PHÍ
    budget:
      groups:
        - name: Sở Tư pháp
          total: 60.000.000
          lines:
            - text: Tuyên truyền
              amount: 15.000.000
            - text: Trang thiết bị
              amount: 60.000.000
        - name: Sở Nội vụ
          total: 20.000.000
          lines:
            - text: Tập huấn
              amount: 20.000.000
      total: 80.000.000
    closing: "(Bằng chữ: Tám mươi triệu đồng)"
"""
RIGHT = (
    PLAN.replace("total: 60.000.000", "total: 75.000.000")
    .replace("total: 80", "total: 95")
    .replace("Tám mươi triệu", "Chín mươi lăm triệu")
)
BARE = PLAN.split("sections:", maxsplit=1)[0]
"""A plan without targets, tasks or money."""


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A repository with one plan, whose name has a space and Vietnamese letters."""
    folder = tmp_path / "plans"
    folder.mkdir()
    (folder / "cchc.yaml").write_text(SETTINGS, encoding="utf-8")
    (folder / "agencies.yaml").write_text(AGENCIES, encoding="utf-8")
    (folder / "kế hoạch.yaml").write_text(PLAN, encoding="utf-8")
    return folder


@pytest.fixture
def real(tmp_path: Path) -> Path:
    """The five real plans with their repository."""
    return Path(copytree(Path(__file__).parents[2] / "plans", tmp_path / "plans"))
