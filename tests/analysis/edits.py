"""Plans put through edits of known kinds: what a comparison has to give back."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from random import Random
from typing import Any

from cchc_cli.plan.plan import Plan
from cchc_cli.source.loader import load
from tests.tools.documents import ROOT

PLANS = {
    path.parent.name: path
    for path in sorted((ROOT / "plans").glob("*/*.yaml"))
    if path.stem in {"2021", "2023", "2024", "2020-tong-ket"}
}

Data = dict[str, Any]


@dataclass(frozen=True)
class Told:
    """A change as a comparison must tell it."""

    subject: str
    field: str
    kind: str
    shift: str | None = None


def data(name: str) -> Data:
    """A real plan as plain data."""
    found = load(PLANS[name]).tree.plain()
    assert isinstance(found, dict)
    return found


def plan(found: Data) -> Plan:
    """Plain data as a plan."""
    return Plan.model_validate(copy.deepcopy(found))


def edited(found: Data, random: Random, count: int) -> tuple[Plan, list[Told]]:
    """The plan after up to so many edits, and what they were; at most one for each task, target and place."""
    changed = copy.deepcopy(found)
    places = list(_places(changed))
    random.shuffle(places)
    told = [result for edit in places[:count] if (result := edit(random))]
    return plan(changed), told


Edit = Callable[[Random], Told | None]


def _places(found: Data) -> Iterator[Edit]:
    for annex in found.get("annexes", []):
        for work in _works(annex):
            yield partial(_of_task, work)
    for holder, key in _texts(found):
        yield partial(_of_text, holder, key)
    if bases := (found.get("decision") or {}).get("bases"):
        yield partial(_of_bases, bases)


def _works(annex: Data) -> Iterator[Data]:
    for area in annex.get("areas", []):
        yield from area.get("tasks", [])
    yield from annex.get("tasks", [])


def _of_task(work: Data, random: Random) -> Told | None:
    duty = random.choice(work.get("steps") or work.get("rows") or [work])
    choices: list[Callable[[], Told | None]] = [lambda: _title(work, random)]
    if "lead" in duty:
        choices.append(lambda: _agency(duty, "lead"))
    if "partners" in duty:
        choices.append(lambda: _agency(duty, "partners"))
    if "outputs" in duty:
        choices.append(lambda: _output(duty))
    if isinstance(duty.get("deadline"), str):
        choices.append(lambda: _deadline(duty, random))
    return random.choice(choices)()


def _title(work: Data, random: Random) -> Told:
    ends = (
        " theo hướng tinh gọn",
        " gắn với chuyển đổi số",
        " và công khai kết quả",
        " tại các đơn vị trọng điểm",
    )
    work["title"] = work["title"].rstrip(" .") + random.choice(ends)
    return Told("task", "title", "title-changed")


def _agency(duty: Data, key: str) -> Told:
    duty[key] = "Kho bạc Nhà nước"
    return Told("task", key, f"{key}-changed")


def _output(duty: Data) -> Told:
    outputs = duty["outputs"] if isinstance(duty["outputs"], list) else [duty["outputs"]]
    duty["outputs"] = [*outputs, "Sổ tay nghiệp vụ"]
    return Told("task", "outputs", "outputs-changed")


_MONTH = re.compile(r"(?:Trong )?[Tt]háng (\d{1,2})(?:/\d{4})?")


def _deadline(duty: Data, random: Random) -> Told | None:
    text = duty["deadline"]
    month = _MONTH.fullmatch(text)
    if month:
        now = int(month[1])
        then = random.choice([other for other in range(1, 13) if other != now])
        duty["deadline"] = f"Tháng {then}"
        shift = "later" if then > now else "earlier"
        return Told("task", "deadline", f"deadline-{shift}", shift)
    if text.strip(" -.") == "Thường xuyên":
        duty["deadline"] = "Tháng 6"
        return Told("task", "deadline", "deadline-dated", "kind-changed")
    if re.fullmatch(r"Theo quy định\W*", text):
        duty["deadline"] = "Thường xuyên"
        return Told("task", "deadline", "deadline-kind-changed", "kind-changed")
    return None


def _texts(found: Data) -> Iterator[tuple[Data, str]]:
    """Paragraphs with their holders, outside the tables; entries that are a bare text become maps."""
    for key in ("parts", "sections", "items", "subitems", "points", "dashes", "pluses"):
        for index, node in enumerate(found.get(key, [])):
            holder = {"text": node} if isinstance(node, str) else node
            found[key][index] = holder
            if isinstance(holder.get("text"), str):
                yield holder, "text"
            yield from _texts(holder)


_VALUE = re.compile(r"\{(?P<before>[^{}|\d]*)(?P<figure>\d{2})(?P<after>%[^{}|]*(?:\|[^{}]*)?)\}")


def _of_text(holder: Data, key: str, random: Random) -> Told | None:
    text = holder[key]
    values = [found for found in _VALUE.finditer(text) if 12 <= int(found["figure"]) <= 97]
    if not values:
        return None
    found = random.choice(values)
    step = random.choice((-2, 2))
    figure = f"{int(found['figure']) + step}"
    holder[key] = f"{text[: found.start('figure')]}{figure}{text[found.end('figure') :]}"
    return Told("target", "value", "target-raised" if step > 0 else "target-lowered")


def _of_bases(bases: list[str], random: Random) -> Told:
    del random
    bases.append("Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể;")
    return Told("basis", "", "basis-added")


_OTHER_LEVEL = (
    (r"\b[Tt]oàn tỉnh\b", "toàn huyện"), (r"\bUBND (?:các huyện, thành phố, thị xã|cấp huyện)\b", "UBND cấp xã"),
    (r"\bUBND [Tt]ỉnh\b", "UBND huyện"), (r"\bỦy ban nhân dân tỉnh\b", "Ủy ban nhân dân huyện"),
    (r"\bVăn phòng UBND [Tt]ỉnh\b", "Văn phòng HĐND-UBND huyện"), (r"\b[Cc]ác [Ss]ở, (?:[Bb]an, )?[Nn]gành(?: cấp tỉnh| tỉnh)?", "Các phòng chuyên môn cấp huyện"),
    (r"\bSở (?=[A-ZĐ])", "Phòng "), (r"\bcấp tỉnh\b", "cấp huyện"), (r"\btỉnh (?:Nghệ An|Đồng Tháp|Hưng Yên|Bình Định)\b", "huyện Mường Lát"),
    (r"\b[Tt]rên địa bàn tỉnh\b", "trên địa bàn huyện"), (r"\b(?:Chính phủ|Trung ương)\b", "tỉnh"),
)  # fmt: skip
_OTHER_WORDS = (
    ("Xây dựng, triển khai thực hiện", "Ban hành và thực hiện"), ("Tổ chức thực hiện", "Triển khai"), ("Tiếp tục ", ""),
    ("thủ tục hành chính", "TTHC"), ("văn bản quy phạm pháp luật", "văn bản QPPL"), ("cải cách hành chính", "CCHC"),
    ("cán bộ, công chức, viên chức", "CBCCVC"), ("Đánh giá mức độ", "Khảo sát mức độ"), ("người dân", "nhân dân"),
    ("Triển khai ", "Tổ chức triển khai "), ("có hiệu quả", "hiệu quả"), ("Thực hiện ", "Triển khai thực hiện "),
)  # fmt: skip


@dataclass(frozen=True)
class Variation:
    """Another office's plan made of a real one, and which task of it is which of the real one."""

    plan: Plan
    pairs: frozenset[tuple[str, str]]
    """titles before and after"""


def varied(found: Data, random: Random) -> Variation:
    """Another level, another year, other words; tasks dropped, added, split, merged, moved, in another order."""
    changed = copy.deepcopy(found)
    year = int(changed["year"])
    changed["year"] = str(year + 3)
    changed["document"]["issuer"] = "ỦY BAN NHÂN DÂN HUYỆN MƯỜNG LÁT"
    pairs: set[tuple[str, str]] = set()
    for annex in changed.get("annexes", []):
        for area in annex.get("areas", []):
            tasks = []
            for task in area.get("tasks", []):
                if random.random() < 0.12:
                    continue
                title = task["title"]
                _revise(task, year, random)
                pairs.add((" ".join(title.split()), " ".join(task["title"].split())))
                tasks.append(task)
            random.shuffle(tasks)
            if "tasks" in area:
                area["tasks"] = [*tasks, *_added(random)]
    return Variation(plan(changed), frozenset(pairs))


def _revise(task: Data, year: int, random: Random) -> None:
    for duty in (task, *task.get("steps", []), *task.get("rows", [])):
        for key in ("title", "outputs", "lead", "partners", "deadline"):
            if key in duty:
                duty[key] = _retold(duty[key], year)
    title = task["title"]
    for before, after in random.sample(_OTHER_WORDS, 6):
        title = title.replace(before, after)
    words = title.split()
    if len(words) > 9 and "{" not in title:
        del words[random.randrange(4, len(words))]
    task["title"] = " ".join(words)


def _retold(value: Any, year: int) -> Any:
    if isinstance(value, list):
        return [_retold(entry, year) for entry in value]
    if not isinstance(value, str):
        return value
    for before, after in _OTHER_LEVEL:
        value = re.sub(before, after, value)
    return re.sub(
        r"\b20\d\d\b(?!\s*-|/)",
        lambda found: str(int(found[0]) + 3) if abs(int(found[0]) - year) < 2 else found[0],
        value,
    )


_NEW_TASKS = (
    "Giải ngân vốn đầu tư công các công trình trọng điểm",
    "Kiểm kê rừng và cấp chứng chỉ rừng bền vững",
    "Số hóa sổ hộ tịch lưu trữ trước năm 2010",
    "Xây dựng nhà văn hóa cộng đồng thôn, bản",
    "Thực hiện quản lý tài sản công sau sắp xếp đơn vị hành chính",
    "Tổ chức diễn đàn đối thoại với doanh nghiệp nhỏ và vừa",
)


def _added(random: Random) -> list[Data]:
    if random.random() < 0.6:
        return []
    return [{"title": random.choice(_NEW_TASKS), "lead": "Phòng Nội vụ", "deadline": "Quý II"}]
