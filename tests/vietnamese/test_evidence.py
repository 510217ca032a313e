"""Whether words name something that proves."""

from __future__ import annotations

import unicodedata

import pytest

from cchc_cli.vietnamese.evidence import is_document


@pytest.mark.parametrize(
    "text",
    [
        "Quyết định số 12/QĐ-UBND ngày 15/3/2021",
        "QĐ 4879/QĐ-UBND ngày 30 tháng 12 năm 2020 của UBND tỉnh",
        "Báo cáo 123/SNV-CCHC (02/7/2021)",
        "Nghị quyết 05-NQ/TU ngày 01/02/2021",
        "Quyết định số 45/2025/QĐ-UBND",
        "Luật số 72/2025/QH15",
        "https://nghean.gov.vn/van-ban/12",
    ],
)
def test_what_can_be_found_again(text: str) -> None:
    assert is_document(text)
    assert is_document(unicodedata.normalize("NFD", text))


@pytest.mark.parametrize(
    "text",
    [
        "đã gửi báo cáo",
        "Quyết định số 12/QĐ-UBND",
        "Báo cáo ngày 15/3/2021",
        "Quyết định số /QĐ-UBND ngày 15/3/2021",
        "12 xã/phường, ngày 15/3/2021",
        "12/QĐ-UBND ngày 31/6/2021",
        "https://",
    ],
)
def test_what_cannot(text: str) -> None:
    assert not is_document(text)
