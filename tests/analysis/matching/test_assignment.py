"""The assignment is the best there is, whatever the scores."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.analysis.matching.assignment import assign

SCORES = st.dictionaries(
    st.integers(0, 4),
    st.dictionaries(st.integers(0, 4), st.sampled_from([0.2, 0.4, 0.4001, 0.5, 0.7, 0.7, 0.9]), max_size=5),
    max_size=5,
)


@given(SCORES)
def test_no_other_assignment_is_worth_more(scores: dict[int, dict[int, float]]) -> None:
    threshold = 0.4

    found = assign(scores, threshold)

    assert len(set(found.values())) == len(found)
    assert all(scores[row][column] > threshold for row, column in found.items())
    worth = sum(scores[row][column] - threshold for row, column in found.items())
    assert abs(worth - best(scores, threshold)) < 1e-9


def best(scores: dict[int, dict[int, float]], threshold: float) -> float:
    rows = list(scores)
    choices = [[None, *scores[row]] for row in rows]
    worths = [0.0]
    for columns in product(*choices):
        taken = [column for column in columns if column is not None]
        if len(set(taken)) == len(taken):
            worths.append(
                sum(
                    scores[row][column] - threshold
                    for row, column in zip(rows, columns, strict=True)
                    if column is not None
                )
            )
    return max(worths)


def test_a_good_pair_gives_way_where_two_are_better_together() -> None:
    assert assign({0: {0: 0.9, 1: 0.8}, 1: {0: 0.8}}, 0.4) == {0: 1, 1: 0}


def test_nothing_is_paired_below_the_threshold() -> None:
    assert assign({0: {0: 0.4}, 1: {}}, 0.4) == {}
