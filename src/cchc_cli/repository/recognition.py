"""Which agencies a cell names: known names are found in the words, never by cutting at commas.

Names hold commas and "và" themselves ("Các Sở, Ban, Ngành cấp tỉnh", "Sở Kế hoạch và Đầu tư"), cells elide
("UBND cấp huyện, cấp xã", "các Sở: Nội vụ, Tư pháp") and carry verbs ("Sở Tài chính hướng dẫn, tổng hợp …").

Only what is surely one agency's own name, or a known name with a letter wrong, is called unknown: groups and persons
that a cell describes ("các đơn vị trên địa bàn") stand in no list, and are no mistake.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from cchc_cli.repository.agencies import Agency, AgencyGroup, AgencyList
from cchc_cli.vietnamese.agency_words import Words, cut, is_common, is_near, openings, opens_name, own_name

_Keys = tuple[str, ...]
_CONNECTORS = {"và", "hoặc", "cùng", "các", "với"}
_SHORTEST_MISSPELT = 3
"""Syllables: "địa phương" and "đa phương" are both right."""

_SPARE = 20
"""Letters: spaces and dashes that a text has and a name has not."""


@dataclass(frozen=True, slots=True)
class Named:
    """An agency or group that a text names, with the words it uses."""

    name: str
    """the official name"""
    group: bool
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Unknown:
    """An agency's own name that is in no list."""

    words: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Recognition:
    """What a cell names, in its order."""

    named: tuple[Named, ...]
    unknown: tuple[Unknown, ...]


@dataclass(frozen=True, slots=True)
class Torn:
    """One name that stands as several entries of a list: ``[Các Sở, Ban, Ngành cấp tỉnh]``."""

    name: str
    """the official name"""
    words: str
    """what the entries say together"""
    first: int
    last: int
    """the entries, counted from 0; the last belongs to it"""


class Registry:
    """The agency list, ready to recognise names; without a list it knows nobody and asks nothing."""

    def __init__(self, agencies: AgencyList) -> None:
        self.entries: dict[str, Agency | AgencyGroup] = {}
        self._names: dict[_Keys, str] = {}
        self._by_first: dict[str, list[_Keys]] = {}
        self._by_second: dict[str, list[_Keys]] = {}
        entries: tuple[Agency | AgencyGroup, ...] = (*agencies.agencies, *agencies.groups)
        for entry in entries:
            self.entries.setdefault(entry.name, entry)
            for spelling in (entry.name, *entry.also):
                self._names.setdefault(_keys(cut(spelling)), entry.name)
        for keys in sorted(self._names, key=len, reverse=True):
            if keys:
                self._by_first.setdefault(keys[0], []).append(keys)
                self._by_second.setdefault(keys[1] if keys[1:] else "", []).append(keys)
        self._syllables = {syllable for keys in self._names for syllable in keys}
        self._seconds = {
            first: {keys[1] if keys[1:] else "" for keys in following}
            for first, following in self._by_first.items()
        }
        self._reach = {
            first: max(len(" ".join(keys)) for keys in following) + _SPARE
            for first, following in self._by_first.items()
        }
        self._recognised: dict[str, Recognition] = {}

    def __bool__(self) -> bool:
        return bool(self.entries)

    def find(self, name: str) -> Agency | AgencyGroup | None:
        """The entry that has this name or spelling."""
        found = self._names.get(_keys(cut(name)))
        return self.entries[found] if found else None

    def recognise(self, text: str) -> Recognition:
        """The agencies a text names, and names that are in no list; the cells of a plan say the same again and again."""
        if text not in self._recognised:
            self._recognised[text] = self._recognition(text)
        return self._recognised[text]

    def _recognition(self, text: str) -> Recognition:
        named: list[Named] = []
        unknown: list[Unknown] = []
        for words, keys in self._pieces(cut(text)):
            start, end = words[0].start, words[-1].end
            if keys is None:
                unknown.append(Unknown(text[start:end], start, end))
            else:
                name = self._names[keys]
                named.append(Named(name, isinstance(self.entries[name], AgencyGroup), start, end))
        return Recognition(tuple(named), tuple(unknown))

    def known(self, text: str) -> Iterator[Named]:
        """The listed names that stand in running text as some list has them: nothing elided, nothing misspelt.

        The text is composed, as those of a plan are. Most words begin no name, and need not be cut.
        """
        end = 0
        for first, start in openings(text, self._seconds):
            if start < end:
                continue
            words = cut(text[start : start + self._reach[first]])
            if keys := self._name_at(words, 0):
                name = self._names[keys]
                end = start + words[len(keys) - 1].end
                yield Named(name, isinstance(self.entries[name], AgencyGroup), start, end)

    def names(self, cells: Iterable[str]) -> tuple[str, ...]:
        """The official names of everything some cells name, each once, in their order."""
        return tuple(dict.fromkeys(named.name for cell in cells for named in self.recognise(cell).named))

    def nearest(self, words: str, count: int = 3) -> tuple[str, ...]:
        """The official names most like some words, best first."""
        wanted = " ".join(_keys(cut(words)))
        scores: dict[str, float] = {}
        for keys, name in self._names.items():
            score = SequenceMatcher(None, wanted, " ".join(keys)).ratio()
            scores[name] = max(score, scores.get(name, 0.0))
        ranked = sorted(scores, key=lambda name: (-scores[name], name))
        return tuple(name for name in ranked[:count] if scores[name] > 0.4)

    def torn(self, entries: Sequence[str]) -> tuple[Torn, ...]:
        """Names with commas that a list cut into several of its entries."""
        found: list[Torn] = []
        first = 0
        while first < len(entries):
            for last in range(len(entries) - 1, first, -1):
                words = ", ".join(entry.strip(" .;") for entry in entries[first : last + 1])
                if name := self._names.get(_keys(cut(words))):
                    found.append(Torn(name, words, first, last))
                    first = last
                    break
            first += 1
        return tuple(found)

    def _pieces(self, words: Words) -> Iterator[tuple[Words, _Keys | None]]:
        """Known names with their keys, and unknown ones without, in the order of the text."""
        at = 0
        before: _Keys = ()
        in_list = False
        while at < len(words):
            if found := None if words[at].is_sign else self._listed_at(words, at, before):
                length, known = found
                yield words[at : at + length], known
                before, at = known or before, at + length
            elif words[at].is_sign or words[at].key in _CONNECTORS:
                in_list = in_list and words[at].key not in (";", ".")
                at += 1
            else:
                rest = self._rest(words, at)
                at += len(rest)
                if at < len(words) and words[at].key == ":":
                    before, in_list = _keys(rest), True
                    continue
                in_list = in_list and not opens_name(rest, 0)
                if name := rest if in_list and rest[0].has_capital else own_name(rest):
                    yield name, None

    def _listed_at(self, words: Words, at: int, before: _Keys) -> tuple[int, _Keys | None] | None:
        """How many words the listed name at a word has, and its keys: None for the keys when it is misspelt."""
        # A misspelt syllable is in no known name, so that a misspelt name reaches further than a known one.
        if misspelt := self._misspelt_at(words, at):
            return misspelt, None
        known = self._name_at(words, at)
        return (len(known), known) if known else self._elided(words, at, before)

    def _rest(self, words: Words, at: int) -> Words:
        """The words up to the next sign, known name, or "và" before another name ("và" stands inside names too)."""
        end = at + 1
        while end < len(words) and not words[end].is_sign and self._name_at(words, end) is None:
            # Văn phòng HĐND và UBND is one name.
            is_joint = words[end].key in _CONNECTORS and words[end - 1].key != "hđnd"
            if is_joint and end + 1 < len(words) and self._opens(words, end):
                break
            end += 1
        while end > at + 1 and words[end - 1].key in _CONNECTORS:
            end -= 1
        return words[at:end]

    def _opens(self, words: Words, connector: int) -> bool:
        following = connector + 1
        return opens_name(words, connector) or opens_name(words, following)

    def _name_at(self, words: Words, at: int) -> _Keys | None:
        """The longest known name that stands at a word."""
        following = self._by_first.get(words[at].key, ())
        return next((keys for keys in following if _keys(words[at : at + len(keys)]) == keys), None)

    def _misspelt_at(self, words: Words, at: int) -> int:
        """The length of the longest known name that stands at a word with one syllable misspelt; 0: none."""
        typed = _keys(words[at:])
        # With one syllable wrong, the first or the second is right.
        likely = (*self._by_first.get(typed[0], ()), *self._by_second.get("".join(typed[1:2]), ()))
        return max((len(keys) for keys in likely if self._is_misspelt(typed, keys)), default=0)

    def _is_misspelt(self, typed: _Keys, keys: _Keys) -> bool:
        if len(typed) < len(keys) or sum(syllable.isalnum() for syllable in keys) < _SHORTEST_MISSPELT:
            return False
        differing = (pair for pair in zip(typed, keys, strict=False) if pair[0] != pair[1])
        syllable, wanted = next(differing, ("", ""))
        is_word = syllable in self._syllables or is_common(syllable)
        return next(differing, None) is None and not is_word and is_near(syllable, wanted)

    def _elided(self, words: Words, at: int, before: _Keys) -> tuple[int, _Keys] | None:
        """The longest known name that begins as the one before does and ends with the words up to a separator."""
        openings = [before[:length] for length in range(1, len(before) + 1)]
        if before[:1] == ("các",):
            openings += [before[1:length] for length in range(2, len(before) + 1)]
        found = [
            (len(keys) - len(opening), keys)
            for opening in openings
            for keys in self._by_first.get(opening[0], ())
            if keys[: len(opening)] == opening and _stands(words, at, keys[len(opening) :])
        ]
        return max(found, key=lambda item: item[0], default=None)


def _stands(words: Words, at: int, keys: _Keys) -> bool:
    """Whether these words stand at a word, up to a separator."""
    end = at + len(keys)
    separated = end >= len(words) or words[end].is_sign or words[end].key in _CONNECTORS
    return bool(keys) and separated and _keys(words[at:end]) == keys


def _keys(words: Words) -> _Keys:
    return tuple(word.key for word in words)
