from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.vietnamese.number import Reason
from cchc_cli.vietnamese.quantity import Quantity, Relation, print_quantity, read_quantity


def _quantity(relation: str, value: str | None = None, unit: str | None = None, upper: str | None = None,
              inner: str | None = None) -> Quantity:  # fmt: skip
    return Quantity(
        Relation(relation),
        Decimal(value) if value else None,
        Decimal(upper) if upper else None,
        unit,
        Relation(inner) if inner else None,
    )


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("100%", _quantity("=", "100", "%")),
        ("hoàn thành 100%", _quantity("=", "100", "%")),
        ("từ 95% trở lên", _quantity(">=", "95", "%")),
        ("98% trở lên", _quantity(">=", "98", "%")),
        ("ít nhất đạt 50%", _quantity(">=", "50", "%")),
        ("Tối thiểu 30%", _quantity(">=", "30", "%")),
        (">= 98%", _quantity(">=", "98", "%")),
        ("≥ 98 %", _quantity(">=", "98", "%")),
        ("80 phần trăm", _quantity("=", "80", "%")),
        ("tỷ lệ đạt từ 95% trở lên", _quantity(">=", "95", "%")),
        ("không dưới 20 lượt", _quantity(">=", "20", "lượt")),
        ("đạt trên 85%", _quantity(">", "85", "%")),
        ("không quá 2%", _quantity("<=", "2", "%")),
        ("tối đa 10%", _quantity("<=", "10", "%")),
        ("10% trở xuống", _quantity("<=", "10", "%")),
        ("dưới 5%", _quantity("<", "5", "%")),
        ("từ 15 - 20%", _quantity("range", "15", "%", "20")),
        ("từ 30% - 50%", _quantity("range", "30", "%", "50")),
        ("50-60%", _quantity("range", "50", "%", "60")),
        ("từ 50% đến 60%", _quantity("range", "50", "%", "60")),
        ("nhóm 20 địa phương dẫn đầu", _quantity("rank", "20", "địa phương")),
        ("trong nhóm 10 tỉnh, thành phố dẫn đầu", _quantity("rank", "10", "tỉnh")),
        ("giảm 5%", _quantity("decrease", "5", "%", inner="=")),
        ("giảm tối thiểu 2,5%", _quantity("decrease", "2.5", "%", inner=">=")),
        ("tăng từ 2 đến 5 bậc", _quantity("increase", "2", "bậc", "5", inner="range")),
        ("giảm tối đa", _quantity("decrease")),
        ("Tăng", _quantity("increase")),
        ("cao hơn", _quantity("increase")),
        ("cao hơn năm 2022", _quantity("increase")),
        ("tăng cao hơn", _quantity("increase")),
        ("thấp hơn", _quantity("decrease")),
        ("không thấp hơn năm trước", _quantity(">=")),
        ("Cải thiện", _quantity("improve")),
        ("giảm xuống còn 5%", _quantity("=", "5", "%")),
        ("tăng từ 80% lên 90%", _quantity("=", "90", "%")),
        ("giảm còn dưới 5%", _quantity("<", "5", "%")),
        ("không có vi phạm", _quantity("=", "0", "vi phạm")),
        ("15 đơn vị", _quantity("=", "15", "đơn vị")),
        ("1.500 hồ sơ", _quantity("=", "1500", "hồ sơ")),
        ("ít nhất một mô hình", _quantity(">=", "1", "mô hình")),
        ("toàn bộ", _quantity("=", "100", "%")),
        ("một nửa", _quantity("=", "50", "%")),
        ("quá nửa", _quantity(">", "50", "%")),
    ],
)
def test_words_of_targets_say_relation_figure_and_unit(words: str, expected: Quantity) -> None:
    assert read_quantity(words) == expected


def test_points_keep_their_scale_and_round_figures_are_marked() -> None:
    assert read_quantity("90/100 điểm") == Quantity(
        Relation.EQUAL, Decimal(90), unit="điểm", scale=Decimal(100)
    )
    assert read_quantity("khoảng 90%") == Quantity(Relation.EQUAL, Decimal(90), unit="%", approximate=True)


@pytest.mark.parametrize(
    ("before", "words", "after", "expected"),
    [
        ("", "ít nhất 03", " nhiệm vụ trọng tâm theo cam kết", _quantity(">=", "3", "nhiệm vụ trọng tâm")),
        ("", "không có", " hồ sơ tồn đọng;", _quantity("=", "0", "hồ sơ tồn đọng")),
        ("đạt trên ", "85%", ".", _quantity(">", "85", "%")),
        ("", "95%", " trở lên hồ sơ", _quantity(">=", "95", "%")),
        ("số lượng giảm ", "5%", " so với", _quantity("decrease", "5", "%", inner="=")),
        ("", "top 10", " tỉnh đứng đầu", _quantity("rank", "10", "tỉnh")),
        ("", "100%", " sở, ngành và các địa phương dẫn đầu", _quantity("=", "100", "%")),
        ("mức độ 3,4 ", "ít nhất đạt 50%", " trong năm 2021", _quantity(">=", "50", "%")),
    ],
)
def test_the_sentence_around_the_words_helps(before: str, words: str, after: str, expected: Quantity) -> None:
    assert read_quantity(words, before, after) == expected


def test_read_with_lets_earlier_words_govern_a_figure() -> None:
    assert read_quantity("0,5%", read_with="giảm tối thiểu") == _quantity("decrease", "0.5", "%", inner=">=")
    assert read_quantity("tối thiểu 2,5%", read_with="Giảm") == _quantity("decrease", "2.5", "%", inner=">=")
    assert read_quantity("60%", read_with="tối thiểu") == _quantity(">=", "60", "%")


@pytest.mark.parametrize("words", ["95.5%", "hoàn thành", "mức độ 4", "hai phần ba", ""])
def test_words_that_say_no_quantity_are_refused_with_a_reason(words: str) -> None:
    assert isinstance(read_quantity(words), Reason)


def test_values_have_no_exponent() -> None:
    read = read_quantity("100%")

    assert isinstance(read, Quantity)
    assert str(read.value) == "100"


@pytest.mark.parametrize(
    ("words", "printed"),
    [(">= 98%", "từ 98% trở lên"), ("> 85%", "trên 85%"), ("100%", "100%"), ("<= 2%", "không quá 2%"), ("< 5%", "dưới 5%"),
     ("15 - 20%", "từ 15% đến 20%"), ("top 20 địa phương", "nhóm 20 địa phương dẫn đầu"), ("cải thiện", "cải thiện"),
     ("giảm tối thiểu 2,5%", "giảm tối thiểu 2,5%"), ("tăng 2 - 5 bậc", "tăng từ 2 đến 5 bậc"), ("tăng", "tăng")],
)  # fmt: skip
def test_explicit_forms_print_as_plans_word_them(words: str, printed: str) -> None:
    quantity = read_quantity(words)

    assert isinstance(quantity, Quantity)
    assert print_quantity(quantity) == printed


_VALUES = st.one_of(
    st.integers(0, 10**6).map(Decimal),
    st.decimals(0, 100, places=1, allow_nan=False).map(lambda d: d.normalize() + 0),
)
_LEVELS = st.builds(
    Quantity,
    st.sampled_from([Relation.EQUAL, Relation.AT_LEAST, Relation.MORE, Relation.AT_MOST, Relation.LESS]),
    _VALUES,
    unit=st.sampled_from(["%", "đơn vị", "nhiệm vụ trọng tâm", None]),
)
_RANGES = st.builds(Quantity, st.just(Relation.RANGE), _VALUES, _VALUES, st.sampled_from(["%", "bậc"]))
_CHANGES = st.builds(
    lambda relation, level: Quantity(relation, level.value, level.upper, level.unit, level.relation),
    st.sampled_from([Relation.INCREASE, Relation.DECREASE]),
    _LEVELS | _RANGES,
)
_BARE = st.builds(Quantity, st.sampled_from([Relation.INCREASE, Relation.DECREASE, Relation.IMPROVE]))


@given(_LEVELS | _RANGES | _CHANGES | _BARE)
def test_printed_quantities_read_back(quantity: Quantity) -> None:
    assert read_quantity(print_quantity(quantity)) == quantity


@pytest.mark.parametrize("text", ["từ " * 300 + "x", "từ trên " * 300 + "x", "a" * 5000, "9" * 5000 + "%"])
def test_endless_words_are_refused_at_once(text: str) -> None:
    assert isinstance(read_quantity(text, before=text), Reason)
    assert isinstance(read_quantity("20", after=f" {text}"), Quantity)


@pytest.mark.parametrize("read_with", ["mức (tối thiểu)", "(x", "{in_words}"])
def test_words_before_a_figure_that_mean_nothing_are_refused_or_passed_over(read_with: str) -> None:
    assert read_quantity("100%", read_with=read_with) is not None
