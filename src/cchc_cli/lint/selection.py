"""Which rules are asked: by code, by the beginning of a code, or by name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

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
        named = {rule.code, rule.name}
        if rule.preview and not self.preview and named.isdisjoint((*self.select, *self.extend_select)):
            return False
        asked = _weight(rule, (*(self.select or (ALL,)), *self.extend_select))
        return asked > _weight(rule, self.ignore)

    def rules(self, rules: Iterable[Rule]) -> tuple[Rule, ...]:
        """The rules that are asked."""
        return tuple(rule for rule in rules if self.picks(rule))


def fits(selector: str, code: str, name: str) -> bool:
    """Whether a selector means a code: it is the code or how it begins, the name, or ALL."""
    return selector in (ALL, name) or (bool(selector) and code.startswith(selector))


def _weight(rule: Rule, selectors: Iterable[str]) -> int:
    """How closely a rule is meant: -1 not at all, 0 by ALL, else by the length of what fits."""
    return max(
        (
            0 if selector == ALL else len(rule.code) if selector == rule.name else len(selector)
            for selector in selectors
            if fits(selector, rule.code, rule.name)
        ),
        default=-1,
    )


def unknown(selectors: Iterable[str], known: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Selectors that mean nothing, each with the nearest code or name (may be empty)."""
    pairs = tuple(known)
    words = sorted({word for pair in pairs for word in pair} | {code[:3] for code, _ in pairs})
    return tuple(
        (selector, _nearest(selector, words))
        for selector in selectors
        if not any(fits(selector, code, name) for code, name in pairs)
    )


def _nearest(selector: str, words: list[str]) -> str:
    """Two letters changed about are the commonest slip, and difflib would prefer another family (BDU101: DUE101)."""
    changed = [word for word in words if sorted(word) == sorted(selector.upper())]
    close = get_close_matches(selector.upper(), words, 1, 0.5) or get_close_matches(selector, words, 1, 0.5)
    return next(iter((*changed, *close)), "")
