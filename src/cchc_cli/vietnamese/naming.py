"""How things with names of their own are written: portals, systems, indices, and bodies that serve the public.

"Cổng Dịch vụ công", "Bộ phận Một cửa": papers differ in the capitals of such names, and often within themselves.
Agencies, posts and the titles of documents have rules of their own.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from cchc_cli.vietnamese.capital import is_verb, starts_sentence
from cchc_cli.vietnamese.letters import key
from cchc_cli.vietnamese.word import compounds, syllables


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where such a thing is mentioned."""

    source: int
    """which of the texts"""
    words: tuple[str, ...]
    """as printed, from the first word of the name to the next mark"""
    folded: tuple[str, ...]
    places: tuple[tuple[int, int], ...]
    starts: bool
    """its first letter is a capital because a sentence begins with it"""
    general: bool
    """any thing of the kind: "các cổng thông tin điện tử" """

    @property
    def is_capital(self) -> bool:
        """Whether the first word is printed as a name's."""
        return self.words[0][0].isupper()


@dataclass(frozen=True, slots=True)
class Odd:
    """A name whose letters are not those that the paper mostly gives it."""

    mention: Mention
    length: int
    """how many words of the mention are the name"""
    usual: str
    """the name as it is mostly written"""
    other: Mention
    """a place where it is"""


def mentions(source: int, text: str) -> Iterator[Mention]:
    """The mentions in a text."""
    for found in _HEAD.finditer(text):
        run = _RUN.match(text, found.start())
        words = list(_WORD.finditer(text, run.start(), run.end()))[:_LONGEST] if run else []
        if len(words) < 2 or words[0][0].isupper():
            continue
        before = _CLAUSE_BREAK.split(text[max(0, found.start() - _FAR) : found.start()])[-1]
        is_any = _GENERAL.search(before) or _OF_MANY.search(text, found.end(), found.end() + 60)
        yield Mention(
            source,
            tuple(word[0] for word in words),
            tuple(key(word[0]) for word in words),
            tuple(word.span() for word in words),
            starts_sentence(text, found.start()),
            found[0][0].islower() and bool(is_any),
        )


def odd_names(found: Iterable[Mention]) -> Iterator[Odd]:
    """The mentions that differ in capitals from what the paper mostly writes, each once."""
    known = tuple(found)
    habits = _Habits.of(known)
    told: set[tuple[int, int]] = set()
    for odd in (*_odd_at_head(known, habits), *_odd_inside(known, habits)):
        place = (odd.mention.source, odd.mention.places[0][0])
        if place not in told:
            told.add(place)
            yield odd


_Beginning = tuple[bool, tuple[str, ...]]
"""Names or common words, and the words up to one of them."""


@dataclass(frozen=True, slots=True)
class _Habits:
    """How often each word of the names is written with a capital, and a place for each way."""

    votes: dict[_Beginning, Counter[str]]
    places: dict[tuple[_Beginning, str], Mention]

    @classmethod
    def of(cls, known: Iterable[Mention]) -> _Habits:
        """The habits of a paper."""
        habits = cls(defaultdict(Counter), {})
        for mention in known:
            for at in _compared(mention):
                beginning = (_side(mention), mention.folded[: at + 1])
                habits.votes[beginning][mention.words[at]] += 1
                habits.places.setdefault((beginning, mention.words[at]), mention)
        return habits

    def usual(self, mention: Mention, *, side: bool) -> tuple[str, ...]:
        """The words of a mention as most like it are written."""
        words = list(mention.words)
        for at in _compared(mention):
            votes = self.votes.get((side, mention.folded[: at + 1]))
            words[at] = _usual(votes, mention) if votes else words[at]
        return tuple(words)


def _odd_inside(known: Sequence[Mention], habits: _Habits) -> Iterator[Odd]:
    """Names alike up to a word that has a capital in one place and none in another."""
    for mention in known:
        usual = habits.usual(mention, side=_side(mention))
        odd = [at for at, (word, other) in enumerate(zip(mention.words, usual, strict=True)) if word != other]
        if odd:
            length = max(odd[-1] + 1, min(len(usual), _name_length(mention, _BOUNDARIES)))
            other = habits.places[(_side(mention), mention.folded[: odd[0] + 1]), usual[odd[0]]]
            yield Odd(mention, length, " ".join(usual[:length]), other)


def _odd_at_head(known: Sequence[Mention], habits: _Habits) -> Iterator[Odd]:
    """Names whose first word has a capital in one place and none in another."""
    capital: dict[tuple[str, ...], list[Mention]] = defaultdict(list)
    small: dict[tuple[str, ...], list[Mention]] = defaultdict(list)
    for mention in known:
        if mention.starts or mention.general:
            continue
        length = _name_length(mention, _BOUNDARIES | _NATION)
        length += mention.folded[length : length + 1] == (_THIS,)
        if _is_name(mention, length) and length < _LONGEST:
            (capital if mention.is_capital else small)[mention.folded[:length]].append(mention)
    for name in sorted(capital.keys() & small.keys()):
        as_name = len(capital[name]) * 4 >= len(capital[name]) + len(small[name])
        odd, usual = (small[name], capital[name]) if as_name else (capital[name], small[name])
        for mention in odd:
            words = habits.usual(mention, side=as_name)
            length = max(len(name), _name_length(mention, _BOUNDARIES))
            head = words[0][0].upper() if as_name else words[0][0].lower()
            yield Odd(mention, length, " ".join((head + words[0][1:], *words[1:length])), usual[0])


def _compared(mention: Mention) -> Iterator[int]:
    """The words behind the first that may differ by a capital."""
    head = _head_length(mention)
    is_document = " ".join(mention.folded[:2]) in _DOCUMENTS
    for at in range(1, _name_length(mention, _BOUNDARIES)):
        word = mention.words[at]
        is_common = word[1:].islower() or len(word) == 1
        if not is_common or at < head or len(mention.words) < 3:
            continue
        if is_document and (
            at != 2 or at + 1 >= len(mention.words) or not is_verb(word, mention.words[at + 1])
        ):
            continue
        yield at


def _side(mention: Mention) -> bool:
    """Names are compared with names, and common words with common words."""
    return mention.is_capital and " ".join(mention.folded[:4]) not in _ANY_HEAD


def _usual(votes: Counter[str], mention: Mention) -> str:
    """The form of most mentions; of two alike the capital, but a document's verb is small."""
    if " ".join(mention.folded[:2]) in _DOCUMENTS:
        return min(votes, key=lambda word: (word[0].isupper(), word))
    return max(votes, key=lambda word: (votes[word], word[0].isupper()))


def _head_length(mention: Mention) -> int:
    return 4 if " ".join(mention.folded[:4]) in _ANY_HEAD else 1


def _is_name(mention: Mention, length: int) -> bool:
    """Three words at least; of a document only "Kế hoạch này", which is this very paper."""
    if " ".join(mention.folded[:2]) in _DOCUMENTS:
        return length == 3 and mention.folded[2] == _THIS
    if " ".join(mention.folded[:4]) in _ANY_HEAD:
        return False
    return length >= 3


def _name_length(mention: Mention, boundaries: frozenset[str]) -> int:
    """How many words of a mention are the name: up to a figure, or a word that joins or tells whose it is."""
    for at in range(2, len(mention.words)):
        if mention.words[at][0].isdigit() or mention.folded[at] in boundaries:
            return at
    return len(mention.words)


_LONGEST = 9
_WORD = re.compile(r"[^\W_]+")
_RUN = re.compile(r"[^\W_]+(?: [^\W_]+)*")
_FAR = 400
"""Letters before a name within which its clause begins."""
_CLAUSE_BREAK = re.compile(r"[;.:(\n]")
_GENERAL = re.compile(
    r"\b(?:các|những|mỗi|từng|mọi) (?:[^\W_]+ ){0,3}(?:(?<=[^\W_] )|(?:[^,;]*, )+)$", re.IGNORECASE
)
_OF_MANY = re.compile(r"[\w ]*? của (?:các|từng|mỗi|đơn vị|cơ quan|mình)\b")
_HEADS = (
    "cổng|trang thông tin|hệ thống|bộ phận|trung tâm|chỉ số|chính quyền|chính phủ|mạng|trục|nền tảng|kho dữ liệu"
    "|cơ sở dữ liệu|tiêu chuẩn|cải cách hành chính"
)
_THIS = key("này")
_DOCUMENTS = compounds("kế hoạch|quyết định|chương trình|đề án")
_ANY_HEAD = compounds("cải cách hành chính")
_HEAD = re.compile(
    rf"(?<![\w-])(?:{_HEADS}|kế hoạch|quyết định|chương trình|đề án)(?= [^\W_])", re.IGNORECASE
)
_BOUNDARIES = syllables(
    "và hoặc của cho các những trên tại trong về theo với đến để từ khi được bị là có do bằng ở nhằm gồm cùng sau trước"
    " tỉnh huyện xã phường thị thành cấp địa đảm bảo đạt đáp đối phục ra vào này năm ngay thực đã đang sẽ hoạt"
)
"""What may follow a name: words that join, and the level or place that has the thing."""

_NATION = syllables("quốc")
"""Part of the name in "Cổng Dịch vụ công quốc gia"; whose it is when the portals of all levels are compared."""
