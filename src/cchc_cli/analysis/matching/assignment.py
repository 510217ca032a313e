"""The best one-to-one assignment between two lists, exactly, from the pairs that are worth considering.

The successive shortest paths of Jonker and Volgenant on a sparse graph: each row is taken in by the cheapest chain of
exchanges, found with Dijkstra's algorithm on reduced costs. A row may stay free, at the price of the threshold. Written here,
as SciPy would cost more to load than a comparison takes.
"""

from __future__ import annotations

from collections.abc import Mapping
from heapq import heappop, heappush

Scores = Mapping[int, Mapping[int, float]]
"""row → column → score"""


def assign(scores: Scores, threshold: float) -> dict[int, int]:
    """The rows' columns so that the sum of ``score - threshold`` is the greatest there is; no pair below the threshold."""
    edges = {
        row: {column: threshold - score for column, score in columns.items() if score > threshold}
        for row, columns in scores.items()
    }
    solver = _Solver(edges)
    for row in edges:
        solver.take_in(row)
    return {row: column for row, column in solver.column_of.items() if column >= 0}


class _Solver:
    """Columns and one way out for every row, the column ``-1 - row``, which costs nothing."""

    def __init__(self, edges: dict[int, dict[int, float]]) -> None:
        self.edges = {row: {**columns, -1 - row: 0.0} for row, columns in edges.items()}
        self.column_of: dict[int, int] = {}
        self._row_of: dict[int, int] = {}
        self._price: dict[int, float] = {}
        """of a column, never above nothing; what a row still has to pay for it is cost - price - what the row has paid"""
        self._paid: dict[int, float] = {}
        """by a row"""

    def take_in(self, start: int) -> None:
        """Assign one more row by the cheapest chain of exchanges."""
        edges, price, paid = self.edges, self._price, self._paid
        paid[start] = min(cost - price.get(column, 0.0) for column, cost in edges[start].items())
        reached: dict[int, float] = {}
        came_from: dict[int, int] = {}
        settled: dict[int, float] = {}
        queue: list[tuple[float, int]] = []
        row, distance = start, 0.0
        while True:
            for column, cost in edges[row].items():
                way = distance + cost - price.get(column, 0.0) - paid[row]
                if column not in settled and way < reached.get(column, float("inf")):
                    reached[column] = way
                    came_from[column] = row
                    heappush(queue, (way, column))
            distance, column = heappop(queue)
            while column in settled:
                distance, column = heappop(queue)
            if column not in self._row_of:
                break
            settled[column] = distance
            row = self._row_of[column]
        self._reprice(start, distance, settled)
        self._exchange(start, column, came_from)

    def _reprice(self, start: int, distance: float, settled: Mapping[int, float]) -> None:
        self._paid[start] += distance
        for column, way in settled.items():
            self._price[column] = self._price.get(column, 0.0) - (distance - way)
            self._paid[self._row_of[column]] += distance - way

    def _exchange(self, start: int, column: int, came_from: Mapping[int, int]) -> None:
        row = None
        while row != start:
            row = came_from[column]
            given_up = self.column_of.get(row)
            self.column_of[row], self._row_of[column] = column, row
            if given_up is not None:
                column = given_up
