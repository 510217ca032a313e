"""``cchc diff`` for programs and for Excel."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from cchc_cli.analysis.diff.change import Change, End, Shift
from cchc_cli.analysis.matching.pair import Pair
from cchc_cli.diagnostics import Location
from cchc_cli.message import N_, Translate
from cchc_cli.output.answers.diff_words import KIND_NAMES, LEVELS, Compared, about, percent, told
from cchc_cli.output.csv import Cell, write_csv
from cchc_cli.output.json import answer

SCHEMA = "cchc/diff/v1"


def as_json(compared: Compared, translate: Translate) -> str:
    """The answer for programs; money in đồng."""
    found = compared.found
    shifts = {
        (change.old.location, change.new.location): change.shift
        for change in found.changes
        if change.field == "deadline" and change.old and change.new
    }
    return answer(
        SCHEMA,
        translate,
        old={"plan": compared.old, "year": found.old.plan.year},
        new={"plan": compared.new, "year": found.new.plan.year},
        summary=_summary(compared),
        pairs=[_pair(pair, compared, shifts) for pair in found.pairs if pair.kind in compared.topics],
        changes=[_change(change, compared) for change in compared.changes],
    )


def as_csv(compared: Compared, translate: Translate) -> str:
    """A row a change."""
    columns = [
        N_("level"),
        N_("kind"),
        N_("change"),
        N_("about"),
        N_("field"),
        N_("old place"),
        N_("new place"),
        N_("before"),
        N_("now"),
        N_("difference"),
        N_("percent"),
        N_("old line"),
        N_("new line"),
    ]
    rows: list[tuple[Cell, ...]] = []
    for change in compared.changes:
        difference, share = _difference(change)
        rows.append(
            (
                translate(LEVELS[change.level]),
                change.kind,
                translate(KIND_NAMES[change.kind]),
                about(change, translate),
                change.field,
                change.old.ref if change.old else "",
                change.new.ref if change.new else "",
                told(change.old, change),
                told(change.new, change),
                difference,
                share,
                compared.line(change, new=False),
                compared.line(change, new=True),
            )
        )
    return write_csv([translate(column) for column in columns], rows)


def _summary(compared: Compared) -> dict[str, object]:
    found = compared.found
    old, new = (money.total for money in found.money)
    amounts = (old.amount if old else None, new.amount if new else None)
    both = old is not None and new is not None
    pairs = [pair for pair in found.pairs if pair.form == "one"]
    return {
        "tasks": {
            "kept": found.kept,
            **_counts(compared, "task", ("new", "dropped", "split", "merged", "moved")),
            "carried_over": found.carried_over,
        },
        "targets": {
            "kept": sum(pair.kind == "target" for pair in pairs),
            **_counts(compared, "target", ("new", "dropped", "raised", "lowered", "tightened", "loosened")),
        },
        "money": {
            "old": amounts[0],
            "new": amounts[1],
            "difference": new.amount - old.amount if old and new else None,
            "percent": percent(old.amount, new.amount) if both and old and new else None,
        },
        "sections": {
            "kept": sum(pair.kind == "section" for pair in pairs),
            **_counts(compared, "section", ("new", "dropped", "reworded", "moved")),
        },
        "bases": _counts(compared, "basis", ("added", "removed", "replaced")),
        "levels": {str(level): sum(change.level is level for change in compared.changes) for level in LEVELS},
    }


def _counts(compared: Compared, subject: str, names: Iterable[str]) -> dict[str, int]:
    return {name: compared.found.count(f"{subject}-{name}") for name in names}


def _pair(
    pair: Pair, compared: Compared, shifts: Mapping[tuple[Location, Location], Shift | None]
) -> dict[str, object]:
    places = (pair.old.location, pair.new.location)
    told_of = [
        change.field
        for change in compared.found.changes
        if change.field and change.old and change.new and (change.old.location, change.new.location) == places
    ]
    return {
        "kind": pair.kind,
        "old": pair.old.ref,
        "new": pair.new.ref,
        "score": pair.score,
        "form": pair.form,
        "how": pair.how,
        "why": list(pair.why),
        "changed": told_of,
        **({"shift": shifts.get(places, "same")} if pair.kind == "task" else {}),
    }


def _change(change: Change, compared: Compared) -> dict[str, object]:
    difference, share = _difference(change)
    return {
        "kind": change.kind,
        "level": change.level,
        "subject": change.subject,
        "field": change.field or None,
        "shift": change.shift,
        "old_ref": change.old.ref if change.old else None,
        "new_ref": change.new.ref if change.new else None,
        "old": _value(change.old, change),
        "new": _value(change.new, change),
        "title": (change.new or change.old or End("", "", ())).title or None,
        "difference": difference,
        "percent": share,
        "old_line": compared.line(change, new=False),
        "new_line": compared.line(change, new=True),
    }


def _value(end: End | None, change: Change) -> object:
    if end is None:
        return None
    return end.amount if change.subject == "money" else end.text


def _difference(change: Change) -> tuple[Cell, Cell]:
    """Of money and of a target's figure: by how much, and by how much of the old one."""
    old = change.old.amount if change.old else None
    new = change.new.amount if change.new else None
    if old is None or new is None or change.field in ("", "baseline", "due", "subject", "unit"):
        return None, None
    return new - old, percent(old, new) if change.subject == "money" else None
