"""How Vietnamese spells a syllable: an onset, a rime, a tone.

"nghiêng" is ngh + iêng without a mark, "quốc" is qu + ôc with sắc. A syllable is one spelling of one sound, but for the
place of the tone (hoà, hòa) and i or y at its end (kỹ, kĩ): ``normal`` gives one form for both.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import NamedTuple


class Syllable(NamedTuple):
    """The parts of a syllable as they are spelt."""

    onset: str
    rime: str
    tone: str
    """the combining mark; empty for ngang"""


TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
"""ngang, huyền, sắc, ngã, hỏi, nặng."""
VOWELS = frozenset("aăâeêioôơuưy")
LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxy"
"""The Vietnamese alphabet in small letters; f, j, w and z are not in it."""

_SACH, _NANG = "\u0301", "\u0323"
_ONSETS = (
    "ngh", "ng", "nh", "gh", "gi", "kh", "ph", "th", "tr", "ch", "qu",
    "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
)  # fmt: skip
_OPEN = (
    "a e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iu oa oai oao oay oe oeo oi ôi ơi ua uê ui uy uya uyu ưa ưi ưu "
    "uơ uây uôi ươi ươu iêu yêu uêu"
)
_NASAL = (
    "am an ang anh ăm ăn ăng âm ân âng em en eng ên ênh êm im in inh iêm iên iêng om on ong oong ôm ôn ông ơm ơn "
    "um un ung ưm ưn ưng uôm uôn uông ươm ươn ương yêm yên yêng oam oan oang oanh oăm oăn oăng oen uân uâng uên "
    "uênh uynh uyn uyên"
)
_STOPPED = (
    "ac at ap ach ăc ăt ăp âc ât âp ec et ep êt êp êch ic it ip ich iêc iêt iêp oc ooc ot op ôc ôt ôp ơt ơp uc ut up "
    "ưc ưt uôc uôt ươc ươt ươp yêt oac oat oap oach oăc oăt oăp oet uât uêch uych uyt uyêt uyp"
)
_RIMES = frozenset(f"{_OPEN} {_NASAL} {_STOPPED}".split())
_STOPS = frozenset(_STOPPED.split())
"""Rimes that end in c, ch, p, t: they are said with sắc or nặng only."""
_GLIDES = ("oa", "oă", "oe", "uâ", "uê", "uơ", "uy")
"""The sound before the vowel, which qu already spells: "quan", never "coan"."""
_AFTER_QU = "aăâeêiyơ"
_FRONT = "eêiy"
"""k, gh, ngh stand before these letters; c, g, ng before the others."""


def is_syllable(word: str) -> bool:
    """Whether a word in small letters is a syllable that Vietnamese can spell."""
    return parse(word) is not None


@lru_cache(maxsize=20000)
def parse(word: str) -> Syllable | None:
    """The parts of a word in small letters; None where Vietnamese cannot spell it so."""
    bare, tone = without_tone(word)
    parts = None if tone is None else _split(bare)
    if parts is None or tone is None or (parts[1] in _STOPS and tone not in (_SACH, _NANG)):
        return None
    if parts[0] in ("qu", "gi") and word[1] not in "ui" and VOWELS & set(bare[2:]):
        return None  # "qủa", "gìa": the tone stands on the onset
    return Syllable(*parts, tone)


@lru_cache(maxsize=20000)
def without_tone(word: str) -> tuple[str, str | None]:
    """The letters without the tone, and the tone; no tone (None) where two marks stand on one word."""
    bare: list[str] = []
    marks: list[str] = []
    for letter in unicodedata.normalize("NFD", word):
        (marks if letter and letter in TONES else bare).append(letter)
    return unicodedata.normalize("NFC", "".join(bare)), "".join(marks) if len(marks) < 2 else None


@lru_cache(maxsize=20000)
def with_tone(bare: str, tone: str) -> str:
    """The syllable with its tone where most official papers put it (hòa, thủy); empty where there is no such one."""
    parts = _split(bare)
    if parts is None or (parts[1] in _STOPS and tone not in (_SACH, _NANG)):
        return ""
    place = _tone_place(bare, parts[0])
    return unicodedata.normalize("NFC", bare[: place + 1] + tone + bare[place + 1 :])


@lru_cache(maxsize=20000)
def normal(word: str) -> str:
    """A word in small letters, in the one form under which its spellings are counted: thuỷ → thủy, kĩ → kỹ."""
    word = unicodedata.normalize("NFC", word).lower()
    syllable = parse(word)
    if syllable is None:
        return word
    bare, tone = without_tone(word)
    if syllable.rime == "i" and syllable.onset in _WITH_Y:
        bare = f"{syllable.onset}y"
    return with_tone(bare, tone or "")


_WITH_Y = ("h", "k", "l", "m", "s", "t", "qu")


@lru_cache(maxsize=20000)
def _split(bare: str) -> tuple[str, str] | None:
    onset = next(onset for onset in _ONSETS if bare.startswith(onset))
    rime = bare[len(onset) :]
    if onset == "gi":
        return _after_gi(rime)
    if onset == "qu":
        is_spelt = rime in _AS_QU or (
            rime in _RIMES and rime[0] in _AFTER_QU and rime not in ("ia", "iu", "iêu")
        )
        return (onset, rime) if is_spelt else None
    return (onset, rime) if rime in _RIMES and _fits(onset, rime) else None


_AS_QU = ("ôc", "yên", "yêt", "yt", "ynh", "ych")
"""quốc, quyên, quyết, quýt, quýnh, quých: rimes whose first letter qu has taken."""


def _after_gi(rime: str) -> tuple[str, str] | None:
    """In gì, gìn, giếng the i belongs to both halves."""
    if rime and rime in _RIMES and rime[0] not in "iy" and rime[0] != "ê":
        return "gi", rime
    return ("gi", f"i{rime}") if f"i{rime}" in _RIMES else None


def _fits(onset: str, rime: str) -> bool:
    front = rime[0] in _FRONT
    if onset in ("ngh", "gh", "k"):
        return front
    if onset in ("ng", "g", "c"):
        return not front and not (onset == "c" and rime.startswith(_GLIDES))
    if rime[0] == "y" and len(rime) > 1:
        return not onset  # yên, yêu stand alone; elsewhere the sound is spelt iê
    return not (rime.startswith("iê") and not onset)


def _tone_place(bare: str, onset: str) -> int:
    """The index of the letter that carries the tone."""
    begin = len(onset) - (1 if onset == "gi" and not VOWELS & set(bare[2:]) else 0)
    vowels = [index for index in range(begin, len(bare)) if bare[index] in VOWELS]
    marked = [index for index in vowels if bare[index] in "ăâêôơư"]
    if marked:
        return marked[-1]  # ươ carries it on ơ
    if len(vowels) == 1 or vowels[-1] + 1 < len(bare):
        return vowels[-1]  # a coda pushes it to the last vowel: hoàn
    return vowels[1] if len(vowels) == 3 else vowels[0]
