"""Lower plans that a command line names, held against an upper one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from cchc_cli.cli.usage import InvalidValueError
from cchc_cli.errors import CchcError
from cchc_cli.message import N_, Message, Translate

if TYPE_CHECKING:
    from cchc_cli.analysis.cascade import Carried, State
    from cchc_cli.output.answers.cascade_words import Held, Inspected
    from cchc_cli.plan.plan import Plan
    from cchc_cli.render.cascade_page import CascadePage, MatrixRow, PageChild, PagePart, PageRow


def inspected(parent: str, children: Sequence[str]) -> Inspected:
    """Each lower plan against the upper one, named as the user named them."""
    from cchc_cli.analysis.cascade import cascade
    from cchc_cli.cli.versions import plan_version
    from cchc_cli.output.answers.cascade_words import Held, Inspected
    from cchc_cli.repository.standpoint import unit_name

    file, plan = plan_version(parent)
    held = []
    for name in _named(children, parent):
        below, lower = plan_version(name)
        _require_below(file.name, plan, below.name, lower)
        # The upper plan's repository knows whom its groups reach.
        home = file.repository if file.repository.registry else below.repository
        found = cascade(plan, lower, home.registry, home.acts)
        held.append(Held(below.name, unit_name(lower, home.registry), below.loaded.tree, found))
    unit = unit_name(plan, file.repository.registry)
    return Inspected(file.name, unit, file.loaded.tree, tuple(held))


def _require_below(parent: str, upper: Plan, child: str, lower: Plan) -> None:
    """Two plans the wrong way round, or of two strangers, assign nothing to each other: that is no clean answer."""
    from cchc_cli.repository.standpoint import standpoint
    from cchc_cli.vietnamese.addressee import is_above

    above, below = standpoint(upper), standpoint(lower)
    if not (above.is_same_office(below) or is_above(above.kind, below.kind)):
        values = {"parent": parent, "child": child}
        raise CchcError(
            Message(N_("{child} is not of a level below {parent}; are the two the wrong way round?"), values)
        )


def _named(children: Sequence[str], parent: str) -> Iterator[str]:
    """The lower plans; a folder stands for all plans in it but the upper one (a console of Windows expands no ``*``)."""
    from cchc_cli.repository.finding import plan_files

    for name in children:
        if not Path(name).is_dir():
            yield name
            continue
        found = [path for path in plan_files(Path(name)) if path.resolve() != Path(parent).resolve()]
        if not found:
            raise CchcError(Message(N_("there is no plan in {path}"), {"path": name}))
        yield from (path.as_posix() for path in found)


def limits(words: Iterable[str] | None) -> tuple[State, ...]:
    """The states that make the run end with 1."""
    from cchc_cli.analysis.cascade import State

    states = [state for state in State if state is not State.COVERED]
    found = []
    for word in [word.strip() for words_ in words or () for word in words_.split(",")]:
        if word not in states:
            message = N_("“{value}” is not one of: {choices}")
            raise InvalidValueError(Message(message, {"value": word, "choices": ", ".join(states)}))
        found.append(State(word))
    return tuple(found)


def fails(found: Inspected, states: Iterable[State]) -> bool:
    """Whether something that binds one of the plans has one of these states."""
    wanted = tuple(states)
    return any(held.found.has(state) for held in found.children for state in wanted)


def page_view(found: Inspected, translate: Translate, lang: str) -> CascadePage:
    """The page in the reader's words."""
    from cchc_cli.output.answers.cascade_text import title
    from cchc_cli.render.cascade_page import CascadePage

    heads = (N_("place"), N_("assigned"), N_("assigned to"), N_("in the lower plan"), N_("what was found"))
    several = len(found.children) > 1
    name = Message(N_("What each plan carries")) if several else title(found, found.children[0])
    return CascadePage(
        lang,
        name.text(translate),
        tuple(map(translate, heads)),
        tuple(_child(found, held, index, translate) for index, held in enumerate(found.children, 1)),
        tuple(held.unit for held in found.children) if several else (),
        tuple(_matrix(found, translate)) if several else (),
    )


def _child(found: Inspected, held: Held, index: int, translate: Translate) -> PageChild:
    from cchc_cli.output.answers.cascade_text import title
    from cchc_cli.output.answers.cascade_words import headline, parts
    from cchc_cli.render.cascade_page import PageChild, PagePart

    told: list[PagePart] = [
        PagePart(name, translate(words), tuple(_row(one, translate) for one in chosen))
        for name, words, chosen in parts(held.found)
    ]
    lines = tuple(sentence.text(translate) for sentence in headline(held))
    return PageChild(f"plan-{index}", title(found, held).text(translate), lines, tuple(told))


def _row(one: Carried, translate: Translate) -> PageRow:
    from cchc_cli.output.answers.cascade_words import place, remarks
    from cchc_cli.render.cascade_page import PageRow

    below = one.place or one.mention
    return PageRow(
        place(one, translate, both=False),
        one.assigned.text,
        "; ".join(one.assigned.to),
        below.place if below else "",
        below.text if below else "",
        tuple(remark.text(translate) for remark in remarks(one)),
    )


def _matrix(found: Inspected, translate: Translate) -> Iterable[MatrixRow]:
    from cchc_cli.output.answers.cascade_words import STATES, place
    from cchc_cli.render.cascade_page import MatrixRow

    for at, asked in found.rows.items():
        states = [held.found.by_place.get(at) for held in found.children]
        cells = tuple((str(one.state), translate(STATES[one.state])) if one else ("", "") for one in states)
        yield MatrixRow(place(asked, translate, both=False), asked.assigned.text, cells)
