"""``make bench`` runs; how fast things are is told, not tested."""

from __future__ import annotations

from tests.tools.bench import figures, groups, table


def test_every_job_is_measured_and_stands_in_the_table() -> None:
    jobs = [(group, name) for group, inner in groups(5) for name, _ in inner]
    assert len(jobs) >= 15

    found = list(figures(repetitions=1, plans=5))

    assert [(figure.group, figure.name) for figure in found] == jobs
    assert all(figure.milliseconds > 0 for figure in found)
    lines = table(found).splitlines()
    assert all(
        len([line for line in lines if line.startswith(f"  {figure.name}  ")]) == 1 for figure in found
    )
