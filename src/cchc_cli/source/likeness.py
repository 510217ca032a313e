"""Which known key or word was meant by one that nothing here has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from functools import lru_cache

from pydantic import BaseModel

from cchc_cli.diagnostics import Location
from cchc_cli.source.model_keys import keys_at, literal_at, part_with_key
from cchc_cli.source.schema_error import SchemaError
from cchc_cli.source.tree import Keys, Tree
from cchc_cli.vietnamese.letters import slug

_LONGEST = 30
"""Letters; no key is longer, and a sentence that a colon made a key is not worth comparing."""


def nearest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate that a slip of the keyboard turns into ``word``: letters, accents, capitals, spaces."""
    return _nearest(word, tuple(candidates)) if len(word) <= _LONGEST else None


@lru_cache(maxsize=4096)
def _nearest(word: str, candidates: tuple[str, ...]) -> str | None:
    by_letters = {slug(candidate): candidate for candidate in candidates}
    found = get_close_matches(slug(word), list(by_letters), 1, 0.75)
    return by_letters[found[0]] if found else None


def misspelt(tree: Tree, model: type[BaseModel], errors: Iterable[SchemaError]) -> dict[Location, str]:
    """The places of keys that nothing here has, with the names they were meant to have.

    A map that misses one key and has one too many has that one under another name (``nơi`` for ``place``).
    """
    unknown: dict[Location, list[str]] = {}
    missing: dict[Location, list[str]] = {}
    names: dict[Location, str] = {}
    for error in errors:
        if error.type == "extra_forbidden":
            unknown.setdefault(error.location[:-1], []).append(str(error.location[-1]))
        elif error.type == "missing":
            missing.setdefault(error.location[:-1], []).append(str(error.location[-1]))
        elif error.type == "literal_error" and error.location[-1:] == ("[key]",):
            unknown.setdefault(error.location[:-2], []).append(str(error.location[-2]))
    for place, keys in unknown.items():
        names |= _meant(tree, model, place, keys, missing.get(place, []))
    return names


def _meant(
    tree: Tree, model: type[BaseModel], place: Location, keys: list[str], missing: list[str]
) -> Mapping[Location, str]:
    node = tree.exact(place)
    present = {key.value for key, _ in node.entries} if isinstance(node, Keys) else set()
    known = keys_at(model, place) or literal_at(model, (*place, keys[0]), key=True)
    free = [key for key in known if key not in present]
    needed = list(missing)
    alone = len(keys) == len(missing) == 1 and len(present) > 1
    names: dict[Location, str] = {}
    for key in keys:
        found = nearest(key, needed) or nearest(key, free)
        if not found and alone and not _is_sentence(key) and not part_with_key(model, place, key):
            found = missing[0]
        if found:
            names[*place, key] = found
            free = [name for name in free if name != found]
            needed = [name for name in needed if name != found]
    return names


def _is_sentence(key: str) -> bool:
    return len(key.split()) > 3
