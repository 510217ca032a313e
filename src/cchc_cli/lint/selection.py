"""Which rules are asked: by code, by the beginning of a code, or by name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from cchc_cli.catalogue import translated
from cchc_cli.lint.rule import Rule

ALL = "ALL"


@dataclass(frozen=True, slots=True)
class Selection:
    """What is asked and what is not. Of two selectors that fit a rule the longer one counts; of equals the refusal."""

    select: tuple[str, ...] = ()
    """empty: every rule that is not on trial"""
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    preview: bool = False
    """whether rules on trial are asked too"""

    def picks(self, rule: Rule) -> bool:
        """Whether a rule is asked; one on trial only with ``preview`` or when its very code is named."""
        named = (
            selector.upper() == rule.code or is_name(selector, rule.name)
            for selector in (*self.select, *self.extend_select)
        )
        if rule.preview and not self.preview and not any(named):
            return False
        asked = _weight(rule, (*(self.select or (ALL,)), *self.extend_select))
        return asked > _weight(rule, self.ignore)

    def rules(self, rules: Iterable[Rule]) -> tuple[Rule, ...]:
        """The rules that are asked."""
        return tuple(rule for rule in rules if self.picks(rule))


def fits(selector: str, code: str, name: str) -> bool:
    """Whether a selector means a code: it is the code or how it begins, the name, or ALL."""
    return (
        selector == ALL or (bool(selector) and code.startswith(selector.upper())) or is_name(selector, name)
    )


def is_name(selector: str, name: str) -> bool:
    """Whether a selector is a name, in English or in Vietnamese: an officer sees the one, and files hold either."""
    return selector == name or (selector.islower() and selector == translated(name, "vi"))


def _weight(rule: Rule, selectors: Iterable[str]) -> int:
    """How closely a rule is meant: -1 not at all, 0 by ALL, else by the length of what fits."""
    return max(
        (
            0 if selector == ALL else len(rule.code) if is_name(selector, rule.name) else len(selector)
            for selector in selectors
            if fits(selector, rule.code, rule.name)
        ),
        default=-1,
    )


def unknown(selectors: Iterable[str], known: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Selectors that mean nothing, each with the nearest code or name (may be empty)."""
    pairs = tuple(known)
    names = {name for _, name in pairs} | {translated(name, "vi") for _, name in pairs}
    words = sorted({code for code, _ in pairs} | {code[:3] for code, _ in pairs} | names)
    return tuple(
        (selector, _nearest(selector, words))
        for selector in selectors
        if not any(fits(selector, code, name) for code, name in pairs)
    )


_FIGURES = str.maketrans("OIL", "011")


def _nearest(selector: str, words: list[str]) -> str:
    """The likeliest slip first: letters for figures (TXT3O3), two letters changed about.

    difflib would prefer another rule or family to either (TXT343; BDU101: DUE101).
    """
    figures = selector.upper()[:3] + selector.upper()[3:].translate(_FIGURES)
    changed = [word for word in words if word == figures]
    changed += [word for word in words if sorted(word) == sorted(selector.upper())]
    # Who types a figure means one rule, not a family.
    codes = [word for word in words if word[-1].isdigit()] if selector[-1:].isdigit() else words
    close = get_close_matches(selector.upper(), codes, 1, 0.5) or get_close_matches(selector, words, 1, 0.5)
    return next(iter((*changed, *close)), "")
