"""The slips of spelling in a text, each beside honest words that look like it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.vietnamese.spelling.slips import slips
from cchc_cli.vietnamese.spelling.tokens import tokens


def found(text: str) -> list[tuple[str, str, str]]:
    """Kind, words as written, words as meant."""
    return [(slip.kind, text[slip.start : slip.end], slip.meant) for slip in slips(text)]


@pytest.mark.parametrize(
    ("text", "written", "meant"),
    [
        ("Các nghành, địa phương", "nghành", "ngành"),
        ("giải quyêt hồ sơ đúng hạn", "quyêt", "quyết"),
        ("nâng cao chất luợng phục vụ", "luợng", "lượng"),
        ("kế hoach năm 2024", "hoach", "hoạch"),
        ("tiếp nhận và trả kết qủa cho người dân", "qủa", "quả"),
        ("website CCHC, chie thiết kế băng rôn", "chie", "chi"),
        ("Đại hội đại biểu toàn quc lần thứ XIII", "quc", "quốc"),
    ],
)
def test_a_syllable_that_vietnamese_cannot_spell(text: str, written: str, meant: str) -> None:
    assert found(text) == [("impossible", written, meant)]


@pytest.mark.parametrize(
    ("text", "written", "meant"),
    [
        ("Theo dõi, đơn đốc các cơ quan", "đơn đốc", "đôn đốc"),
        ("Phân đấu 100% thủ tục hành chính", "Phân đấu", "Phấn đấu"),
        ("trả kế quả cấp sở, ngành", "kế quả", "kết quả"),
        ("quản lý nhân sách nhà nước", "nhân sách", "ngân sách"),
        ("nâng cao cất lượng đội ngũ cán bộ", "cất lượng", "chất lượng"),
        ("sữa đổi, bổ sung một số điều", "sữa đổi", "sửa đổi"),
        ("CẢI CÁCH HÀNG CHÍNH NHÀ NƯỚC", "HÀNG CHÍNH", "HÀNH CHÍNH"),
        ("thúc đẩy phát trin kinh tế", "trin", "triển"),
    ],
)
def test_syllables_that_make_no_word_together(text: str, written: str, meant: str) -> None:
    assert found(text) == [("near", written, meant)]


@pytest.mark.parametrize(
    ("text", "written", "meant"),
    [
        ("công tác cải hành chính của tỉnh", "cải hành chính", "cải cách hành chính"),
        ("giải quyết thủ tục chính cho cá nhân", "thủ tục chính", "thủ tục hành chính"),
        ("Nghị quyết của Hội đồng nhân cấp huyện", "nhân cấp", "nhân dân cấp"),
        ("Ủy ban dân tỉnh quyết định", "Ủy ban dân", "Ủy ban nhân dân"),
        ("cung ứng dịch công trực tuyến", "dịch công", "dịch vụ công"),
        ("đơn vị nghiệp công lập", "đơn vị nghiệp", "đơn vị sự nghiệp"),
        ("Xây dựng Chương, Kế hoạch, Đề án", "Chương", "Chương trình"),
        ("ban hành Chương trình, Kế, Đề án", "Kế", "Kế hoạch"),
    ],
)
def test_a_syllable_lost_inside_a_phrase(text: str, written: str, meant: str) -> None:
    assert found(text) == [("lost", written, meant)]


@pytest.mark.parametrize(
    ("text", "written", "meant"),
    [
        ("Hằng năm phần đầu 80% hồ sơ", "phần đầu", "phấn đấu"),
        ("hợp nhất Công Dịch vụ công quốc gia", "Công Dịch vụ công", "Cổng Dịch vụ công"),
        ("trang thiết bị bộ phận một của 10 xã", "một của", "một cửa"),
        ("kết quả dược công khai", "dược", "được"),
        ("sát nhập hai xã", "sát nhập", "sáp nhập"),
        ("SẮP SẾP TỔ CHỨC BỘ MÁY", "SẮP SẾP", "SẮP XẾP"),
    ],
)
def test_a_word_confused_with_another(text: str, written: str, meant: str) -> None:
    assert found(text) == [("confused", written, meant)]


@pytest.mark.parametrize(
    ("text", "kind", "written", "meant"),
    [
        ("Ban hành Kếhoạch cải cách", "joined", "Kếhoạch", "Kế hoạch"),
        ("Theo đề nghị củaGiám đốc Sở", "joined", "củaGiám", "của Giám"),
        ("Chánh Văn phòngUBND tỉnh", "joined", "phòngUBND", "phòng UBND"),
        ("in cataloge giới thiệu", "loan", "cataloge", "catalogue"),
    ],
)
def test_words_run_together_and_loan_words(text: str, kind: str, written: str, meant: str) -> None:
    assert found(text) == [(kind, written, meant)]


@pytest.mark.parametrize(
    "text",
    [
        # names, other languages, abbreviations, symbols
        "huyện Đắk Mil, tỉnh Đắk Lắk và Kon Tum, thị xã Bắc Kạn, xã Krông Pắk",
        "ông Y Thanh Niê và bà Ksor H'Bơ Khăp",
        "phần mềm VNPT iOffice, VNeID, Zalo, wifi, website, email và mạng internet",
        "Quyết định số 12/QĐ-UBND ngày 02/01/2024 của UBND tỉnh",
        "gửi về noivu@nghean.gov.vn hoặc https://dichvucong.gov.vn/thutuc",
        "in catalogue, poster, pano, banner, standee và chạy quảng cáo online",
        "In order to execute them, Office needs to be installed",
        "kilôgam, ôxy, vắc xin, ki ốt, ca-ta-lô, mét khối",
        # neighbours of the slips above
        "đơn thư của công dân; lập đơn đề nghị; đốc thúc, đôn đốc việc thực hiện",
        "nêu tại phần đầu của báo cáo; phần đầu tư công; phân đoạn, phân cấp",
        "hội nhập và hành động; cải tạo hành lang; cải thiện chỉ số",
        "thủ tục chính quyền địa phương công bố; giấy tờ chính",
        "Chương trình, Kế hoạch, Đề án; Chương I, Điều 2; tại Chương, Điều này",
        "kế toán, kế thừa; nhân dân, nhân sự, sách nhiễu; tủ sách",
        "khảo sát nhập học; khả năng xuất khẩu; hồ sơ xuất trình; tiếp xúc tích cực; chủ chương trình",
        "lịch sử lý luận; chủ sở hữu chung thực hiện nghĩa vụ; Sở Y tế, ngành dược công bố",
        "một phần của dự án, một của cải; mức một của bảng",
        "báo cáo kết quả thực hiện nhiệm vụ cải cách hành chính quý I, 6 tháng, 9 tháng và năm",
        "Ủy ban Mặt trận Tổ quốc; Ban Dân tộc, Ban Dân vận; Hội đồng nhân dân; ủy ban kiểm tra",
        "kỹ năng, kĩ thuật, tỉ lệ, tỷ lệ, lý luận, lí do, hoà giải, hòa giải, thuỷ lợi, ủy quyền",
        "",
        "– ... ; (…) 12.345",
    ],
)
def test_honest_words_are_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("quản lý nhân sách nhà nước", "quản lý Nhân Sách nhà nước"),
        ("tại thôn quy đinh rõ", "tại thôn Quy Đinh rõ"),
    ],
)
def test_a_capital_inside_a_sentence_may_be_a_name(words: str, name: str) -> None:
    assert len(found(words)) == 1
    assert found(name) == []


SYLLABLES = [
    "cải",
    "cách",
    "hành",
    "chính",
    "thủ",
    "tục",
    "đơn",
    "đốc",
    "phần",
    "đầu",
    "kế",
    "quả",
    "của",
    "Chương",
    "Kế",
    "hoạch",
    "UBND",
    "12",
    "nghành",
    "Kếhoạch",
    ",",
]


@given(st.one_of(st.text(), st.lists(st.sampled_from(SYLLABLES)).map(" ".join)))
def test_slips_lie_on_the_borders_of_words_and_never_overlap(text: str) -> None:
    starts = {token.start for token in tokens(text)}
    ends = {token.end for token in tokens(text)}
    last = 0

    for slip in slips(text):
        assert slip.start in starts
        assert slip.end in ends
        assert last <= slip.start < slip.end
        assert slip.meant != text[slip.start : slip.end]
        last = slip.end
