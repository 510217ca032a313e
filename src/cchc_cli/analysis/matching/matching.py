"""The matching of two lists of subjects: by name, by what an officer pinned, by equal words, then by the best assignment."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from cchc_cli.analysis.matching.assignment import assign
from cchc_cli.analysis.matching.candidates import candidates
from cchc_cli.analysis.matching.likeness import Likeness, Weighed, likeness, weigh
from cchc_cli.analysis.matching.pair import NO_RULES, Form, How, Pair, Rules
from cchc_cli.analysis.matching.parts import parts
from cchc_cli.analysis.matching.subject import Subject, SubjectKind
from cchc_cli.analysis.matching.terms import Terms
from cchc_cli.message import N_, Message

THRESHOLD: Mapping[SubjectKind, float] = {"task": 0.40, "target": 0.42, "section": 0.42}
"""Below it two subjects are two things.

Set on the hand-made pairs of ``tests/analysis/matching/pairs``: of 46 true pairs of tasks between offices of two levels, two
provinces, one year and three years apart, 45 are found, the weakest at 0.44; different tasks with words in common ("Đánh giá mức
độ hài lòng …" of offices, of hospitals) stay below it or lose to a better partner. A task under wholly other words has at most
0.36 from its area, agencies, outputs and deadline, so that these alone never make a pair. What is made as great as possible is the sum of likeness times likeness above the threshold: a sure pair is worth more than a
less sure one and a doubtful one beside it.
"""

NEAR = 0.03
"""What standing at the other end of its plan costs: it decides between equal candidates, and nothing else."""

SAME_NAME = 0.1
"""What one name adds where two offices gave it, each by itself."""

_LEAST = 1e-6
"""What a pair just above the threshold is worth."""


def match(
    old: Sequence[Subject], new: Sequence[Subject], rules: Rules = NO_RULES, *, names_hold: bool = True
) -> tuple[Pair, ...]:
    """The pairs, in the order of the old side; the two sides may be exchanged without changing them.

    ``names_hold``: a name given by an officer (``id``) means the same on both sides, as it does in two plans of one office; names
    that two offices gave are only a hint.
    """
    if _rank(old) > _rank(new):
        found = match(new, old, rules.mirrored, names_hold=names_hold)
        places = {id(subject): index for index, subject in enumerate(old)}
        mirrored = [pair.mirrored for pair in found]
        return tuple(sorted(mirrored, key=lambda pair: (places[id(pair.old)], pair.new.place)))
    return _Matching(old, new, rules, names_hold=names_hold).pairs()


def _rank(side: Sequence[Subject]) -> tuple[object, ...]:
    return len(side), [(subject.title.exact, subject.ref) for subject in side]


class _Matching:
    def __init__(
        self, old: Sequence[Subject], new: Sequence[Subject], rules: Rules, *, names_hold: bool
    ) -> None:
        terms = Terms(subject.title.telling for subject in (*old, *new))
        self._old = [weigh(subject, terms) for subject in old]
        self._new = [weigh(subject, terms) for subject in new]
        self._terms = terms
        self._rules = rules
        self._names_hold = names_hold
        self._kind: SubjectKind = (*old, *new)[0].kind if (*old, *new) else "task"
        self._free_old = dict.fromkeys(range(len(old)))
        self._free_new = dict.fromkeys(range(len(new)))
        self._found: list[tuple[int, int, Pair]] = []

    def pairs(self) -> tuple[Pair, ...]:
        self._take_pinned()
        self._take_named()
        self._take_equal()
        self._take_likely()
        self._take_standing()
        self._take_parts()
        return tuple(pair for _, _, pair in sorted(self._found, key=lambda found: found[:2]))

    def _take(self, row: int, column: int, how: How, found: Likeness) -> None:
        old, new = self._old[row].subject, self._new[column].subject
        why = (Message(_HOW[how]),) if how in _HOW else found.reasons
        self._found.append((row, column, Pair(self._kind, old, new, round(found.score, 3), how, why)))
        self._free_old.pop(row)
        self._free_new.pop(column)

    def _take_pinned(self) -> None:
        for row, old in enumerate(self._old):
            for column, new in enumerate(self._new):
                if (
                    row in self._free_old
                    and column in self._free_new
                    and self._rules.pinned
                    and self._rules.says(self._rules.pinned, old.subject, new.subject)
                ):
                    self._take(row, column, "pinned", likeness(old, new))

    def _take_named(self) -> None:
        if not self._names_hold:
            return
        # A name that stands twice (an error of the plan) names nothing.
        olds = Counter(old.subject.name for old in self._old)
        news = Counter(new.subject.name for new in self._new)
        named = {
            new.subject.name: column for column, new in enumerate(self._new) if news[new.subject.name] == 1
        }
        for row in list(self._free_old):
            name = self._old[row].subject.name
            column = named.get(name) if name and olds[name] == 1 else None
            if column is not None and column in self._free_new and self._may_pair(row, column):
                self._take(row, column, "id", likeness(self._old[row], self._new[column]))

    def _take_equal(self) -> None:
        """Subjects whose words are the same and stand once on each side need no weighing."""
        olds, news = _once(self._old, self._free_old), _once(self._new, self._free_new)
        for same, row in olds.items():
            column = news.get(same)
            if column is not None and self._may_pair(row, column):
                self._take(row, column, "words", likeness(self._old[row], self._new[column]))

    def _take_likely(self) -> None:
        threshold = THRESHOLD[self._kind]
        likely: dict[int, dict[int, Likeness]] = {}
        scores: dict[int, dict[int, float]] = {}
        for row, columns in self._candidates().items():
            for column in columns:
                if not self._may_pair(row, column):
                    continue
                found = self._likeness(row, column)
                if found.score > threshold:
                    likely.setdefault(row, {})[column] = found
                    distance = abs(self._old[row].subject.place - self._new[column].subject.place)
                    gain = (found.score - threshold) * found.score - NEAR * distance
                    scores.setdefault(row, {})[column] = max(gain, _LEAST)
        for row, column in sorted(assign(scores, 0.0).items()):
            self._take(row, column, "likeness", likely[row][column])

    def _take_standing(self) -> None:
        """In two plans of one office: what stands behind the same neighbour with the same cells, under a title of other words."""
        if not self._names_hold or self._kind == "section":
            return
        column_of = {row: column for row, column, _ in self._found}
        for row in list(self._free_old):
            column = column_of.get(row - 1, -2) + 1 if row else 0
            if column in self._free_new and self._may_pair(row, column):
                old, new = self._old[row].subject, self._new[column].subject
                if old.standing == new.standing and any(old.standing):
                    self._take(row, column, "standing", likeness(self._old[row], self._new[column]))
                    column_of[row] = column

    def _likeness(self, row: int, column: int) -> Likeness:
        old, new = self._old[row], self._new[column]
        found = likeness(old, new)
        if old.subject.name and old.subject.name == new.subject.name:
            return replace(found, score=min(1.0, found.score + SAME_NAME))
        return found

    def _take_parts(self) -> None:
        """What is left is perhaps a part of a task that has a partner already."""
        threshold = THRESHOLD[self._kind]
        # A pair that an officer pinned is a whole one.
        found = [(row, column) for row, column, pair in self._found if pair.how != "pinned"]
        by_old = dict(found)
        by_new = {column: row for row, column in found}
        split = parts(
            self._free_new,
            self._new,
            self._old,
            by_old,
            threshold,
            lambda part, whole: self._may_pair(whole, part),
        )
        merged = parts(self._free_old, self._old, self._new, by_new, threshold, self._may_pair)
        for part in split:
            self._add_part(part.whole, part.part, part.likeness, "split")
        for part in merged:
            self._add_part(part.part, part.whole, part.likeness, "merged")

    def _add_part(self, row: int, column: int, found: Likeness, form: Form) -> None:
        pair = Pair(
            self._kind,
            self._old[row].subject,
            self._new[column].subject,
            round(found.score, 3),
            "part",
            found.reasons,
            form,
        )
        self._found.append((row, column, pair))

    def _may_pair(self, row: int, column: int) -> bool:
        old, new = self._old[row].subject, self._new[column].subject
        return old.group == new.group and not (
            self._rules.forbidden and self._rules.says(self._rules.forbidden, old, new)
        )

    def _candidates(self) -> dict[int, list[int]]:
        """For every free subject the partners that share its rarest words, from both sides."""
        chosen: dict[int, set[int]] = defaultdict(set)
        for row, columns in candidates(self._old, self._free_old, self._new, self._free_new).items():
            chosen[row].update(columns)
        for column, rows in candidates(self._new, self._free_new, self._old, self._free_old).items():
            for row in rows:
                chosen[row].add(column)
        return {row: sorted(columns) for row, columns in sorted(chosen.items())}


_HOW: Mapping[How, str] = {
    "id": N_("the same name on both sides"),
    "pinned": N_("an officer said so"),
    "words": N_("the same words"),
    "standing": N_("the same place and cells, under other words"),
}


def _once(side: Sequence[Weighed], free: Iterable[int]) -> dict[object, int]:
    found: dict[object, list[int]] = defaultdict(list)
    for index in free:
        subject = side[index].subject
        found[subject.title.exact, subject.detail.exact, subject.group].append(index)
    return {same: places[0] for same, places in found.items() if len(places) == 1}
