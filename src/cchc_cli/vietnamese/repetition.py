"""Words and phrases that are said twice by mistake, told from those that Vietnamese doubles on purpose.

Right are doubled words with a sense of their own ("từ từ", "luôn luôn"), two compounds that meet ("hành vi | vi
phạm", "thi công | công trình"), and a name before its own verb ("các tổ chức tổ chức", "đoàn kiểm tra kiểm tra").
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from cchc_cli.vietnamese.word import Word, compounds, is_spaced, syllables


@dataclass(frozen=True, slots=True)
class Repeat:
    """``text[start:end]`` is said again; ``first`` is where it was said before."""

    start: int
    end: int
    first: tuple[int, int]


Phrases = Counter[tuple[str, ...]]
"""How often two and three words stand side by side."""


def phrases(texts: Iterable[Sequence[Word]]) -> Phrases:
    """The runs of two and three words in texts, by which a doubled word is told from two compounds that meet."""
    counted: Phrases = Counter()
    for line in texts:
        said = [word.text for word in line]
        counted.update(pairwise(said))
        counted.update(zip(said, said[1:], said[2:], strict=False))
    return counted


def doubled(text: str, line: Sequence[Word], known: Phrases) -> Iterator[Repeat]:
    """Words and short phrases printed twice with nothing but a space between them."""
    said = [word.text for word in line]
    at = 0
    while at < len(line) - 1:
        length = _doubled_at(text, line, said, at, known)
        if length:
            first, again = line[at : at + length], line[at + length : at + 2 * length]
            yield Repeat(again[0].start, again[-1].end, (first[0].start, first[-1].end))
        at += 2 * length or 1


_LONGEST = 8


def _doubled_at(text: str, line: Sequence[Word], said: Sequence[str], at: int, known: Phrases) -> int:
    """How many words are printed again right behind themselves; 0 when none are."""
    if said[at] not in said[at + 1 : at + 1 + _LONGEST]:
        return 0
    for length in range(1, min(_LONGEST, (len(line) - at) // 2) + 1):
        if said[at : at + length] != said[at + length : at + 2 * length]:
            continue
        if not all(is_spaced(text, *pair) for pair in pairwise(line[at : at + 2 * length])):
            continue
        if _is_slip(text, line, at, known) if length == 1 else _is_phrase_slip(text, line, at, length):
            return length
    return 0


def _is_phrase_slip(text: str, line: Sequence[Word], at: int, length: int) -> bool:
    said = [word.text for word in line[at : at + length]]
    name = " ".join(said)
    before = _neighbour(text, line, at, -1)
    if said[0] == said[1] or any(word.isdigit() for word in said) or said[0] in _AUXILIARIES:
        return False
    return name not in _NOUN_AND_VERB and not (name in _WORK_OF_AGENTS and before in _AGENTS)


def _is_slip(text: str, line: Sequence[Word], at: int, known: Phrases) -> bool:
    """A doubled word that is neither a doubling of the language nor two compounds that meet at it."""
    word = line[at].text
    first, again = (text[each.start : each.end] for each in line[at : at + 2])
    if (
        len(word) < 2
        or not word.isalpha()
        or word in _DOUBLED_ON_PURPOSE
        or first.isupper() > again.isupper()
    ):
        return False
    before, behind = _neighbour(text, line, at, -1), _neighbour(text, line, at + 1, 1)
    ends = not behind or behind.isdigit()
    if word in _SMALL_WORDS or ends:
        return True
    if word in _SHORT_NOUNS:
        return False
    if not before or before in _EDGES or (first.istitle() and again.istitle()):
        return True
    if behind in _EDGES or (again.islower() and not text[line[at + 2].start].islower()):
        return known[before, word] > 1
    alike = known[before, word, behind]
    meets = known[before, word] - 1 > alike and known[word, behind] - 1 > alike
    return alike > 0 and not meets


def _neighbour(text: str, line: Sequence[Word], at: int, step: int) -> str:
    """The word beside another with nothing but a space between; empty where there is none."""
    other = at + step
    if not 0 <= other < len(line):
        return ""
    left, right = (line[other], line[at]) if step < 0 else (line[at], line[other])
    return line[other].text if is_spaced(text, left, right) else ""


def run_together(text: str, line: Sequence[Word]) -> Iterator[Repeat]:
    """Where a text begins again with its own first words and a capital: two entries printed as one."""
    begin = line[:_BEGINNING]
    said = [word.text for word in begin]
    if len(begin) < _BEGINNING or " ".join(said[:2]) in _NAMES or not _begins(text, begin):
        return
    for at in range(_BEGINNING, len(line) - _BEGINNING + 1):
        again = line[at : at + _BEGINNING]
        follows = is_spaced(text, line[at - 1], again[0]) and line[at - 1].text not in _EDGES
        if follows and [word.text for word in again] == said and _begins(text, again):
            yield Repeat(again[0].start, again[-1].end, (begin[0].start, begin[-1].end))


def after_abbreviation(lines: Sequence[tuple[str, Sequence[Word]]]) -> Iterator[tuple[int, int, int]]:
    """Words that the abbreviation before them holds already ("CCVC chức"): which text, and which two words."""
    found = [
        (index, at)
        for index, (text, line) in enumerate(lines)
        for at, (short, word) in enumerate(pairwise(line))
        if _may_end(text, short, word)
    ]
    full = _in_full({lines[index][1][at].text for index, at in found}, lines)
    for index, at in found:
        line = lines[index][1]
        if full.get(line[at].text, ("",))[-1] == line[at + 1].text:
            yield index, at, at + 1


def _may_end(text: str, short: Word, word: Word) -> bool:
    printed = text[short.start : short.end]
    return (
        word.text[0] == short.text[-1]
        and 2 < len(printed) < 7
        and printed.isupper()
        and text[word.start : word.end].islower()
        and is_spaced(text, short, word)
    )


def _in_full(
    shorts: Iterable[str], lines: Sequence[tuple[str, Sequence[Word]]]
) -> dict[str, tuple[str, ...]]:
    """What each abbreviation stands for: the words with these initials that the paper says most often."""
    counted: dict[str, Counter[tuple[str, ...]]] = {short: Counter() for short in shorts}
    for _, line in lines if counted else ():
        initials = "".join(word.text[0] for word in line)
        for short, runs in counted.items():
            at = initials.find(short)
            while at >= 0:
                runs[tuple(word.text for word in line[at : at + len(short)])] += 1
                at = initials.find(short, at + 1)
    return {short: runs.most_common(1)[0][0] for short, runs in counted.items() if runs}


def _begins(text: str, run: Sequence[Word]) -> bool:
    """One capital, then small letters: neither a name of several words nor a title in capitals."""
    printed = [text[word.start : word.end] for word in run]
    return printed[0][0].isupper() and all(word.islower() for word in printed[1:])


_BEGINNING = 4
_NAMES = compounds(
    "ủy ban|hội đồng|mặt trận|văn phòng|trung tâm|kế hoạch|quyết định|chương trình|nghị quyết|nghị định|đề án"
    "|bộ phận|chính phủ|ban chỉ|ban chấp"
)
"""What a name begins with that may well stand twice in one text."""

_SMALL_WORDS = syllables(
    "của các những cho trong về theo với tại đến để khi này đã sẽ đang cần phải như trên dưới một mỗi ở và hoặc nhằm"
    " trước sau giữa cùng bị rằng nếu thì mà tới bởi vì"
)
"""Words that no compound begins or ends with, and that nobody doubles."""

_EDGES = _SMALL_WORDS | syllables("vào ra lên không có cả")
"""Words that end or begin a phrase, so that the next one is no second half of a compound."""

_DOUBLED_ON_PURPOSE = syllables(
    "từ từng luôn dần ngày người nhà ngành nơi chốn đời mãi xa gần cao thấp nhanh chậm xanh chung riêng khác"
    " đều lần hay rất muôn vạn ai đâu gì sao song năm tháng nghìn trăm đông vui nho nhỏ lớn sớm khẽ nhẹ ào rào vân"
    " lớp hàng hằng kế tầng trùng hơi vội bình phăng ngang ngay thật tăm chằm đôi vi được là vào ra lên"
)
"""Words whose doubling has a sense of its own ("từ từ", "ngày ngày", "nơi nơi"), or meets ("nhặt được được …")."""

_SHORT_NOUNS = syllables("tổ ban bộ hội phòng đội đoàn viện luật số dịch")
"""Nouns of one syllable that may stand before a compound beginning alike: "các tổ tổ chức", "do ban ban hành"."""

_AUXILIARIES = syllables("được có là bị")
_NOUN_AND_VERB = compounds(
    "tổ chức|quy định|quyết định|hướng dẫn|yêu cầu|đề nghị|từng bước|hạn chế|ủy quyền|kiến nghị|đề xuất"
)
"""A noun that its own verb may follow: "các tổ chức tổ chức", "quyết định quy định"."""

_WORK_OF_AGENTS = compounds(
    "kiểm tra|thanh tra|điều tra|giám sát|thẩm định|giám định|quản lý|kiểm soát|kiểm sát|kiểm toán|tư vấn|ủy thác"
    "|xuất bản|chủ trì|phối hợp|tham mưu"
)
_AGENTS = syllables(
    "quan đoàn tổ đồng ban viện người bên vị phận cục phòng nhóm các những sở chức bộ đội ty nhà mà vẫn"
)
"""Who does work that is named after it: "cơ quan điều tra điều tra", "đoàn kiểm tra kiểm tra"."""
