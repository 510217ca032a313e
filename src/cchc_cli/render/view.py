"""A plan, or a report on it, as strings ready to print: what every template sees, and nothing else.

Word and Markdown print the same view, so they cannot disagree. All wording of the frame (motto, "Số:",
"Nơi nhận:", "Điều") belongs to the templates; all letters of a plan are the plan file's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal, TypeAlias

BlockKind = Literal["part", "section", "item", "subitem", "point", "dash", "plus", "text"]
ColumnKind = Literal["number", "text", "amount", "short"]
RowKind = Literal["head", "area", "group", "row", "total"]


@dataclass(frozen=True, slots=True)
class Block:
    """One printed paragraph of running text."""

    kind: BlockKind
    """the kind of list it is an entry of; "text": a paragraph without a label"""
    label: str
    """as printed: "I.", "a)", "-", "Phần thứ nhất"; empty for none"""
    text: str
    heading: bool
    """a title on its own line (bold), as against running text"""


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The two-column head of the paper."""

    superior: str
    issuer: tuple[str, ...]
    number: str
    """number and symbol; a draft's starts with "/" """
    place: str
    date: str
    """ "ngày 30 tháng 12 năm 2020"; in a draft "ngày tháng 01 năm 2024" """


@dataclass(frozen=True, slots=True)
class Article:
    """Điều: the label is printed before the first paragraph."""

    label: str
    """ "Điều 1" """
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """The decision that issues the plan."""

    title: tuple[str, ...]
    authority: str
    bases: tuple[str, ...]
    """legal bases, the proposal last"""
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """The signature block, with the recipients beside it."""

    lines: tuple[str, ...]
    signer: str
    recipients: tuple[str, ...]
    """without dash and closing mark"""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell; ``across`` and ``down`` say how many columns and rows it covers.

    A row lists only the cells that start in it: what an earlier row covers downwards is left out.
    """

    paragraphs: tuple[str, ...]
    kind: ColumnKind = "text"
    across: int = 1
    down: int = 1


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table; its cells cover every column that no row above covers."""

    kind: RowKind
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A printed table: head rows first (they repeat on each page), then the body."""

    heading: Block | None
    """its own heading, where an annex holds several tables"""
    unit: str
    """ "1.000 đồng", printed after "Đơn vị tính:"; empty for none"""
    widths: tuple[float, ...]
    """share of the width for each column; they add up to 1"""
    head: tuple[Row, ...]
    rows: tuple[Row, ...]
    notes: tuple[str, ...] = ()
    """below the table, after "Ghi chú:", without dashes"""


@dataclass(frozen=True, slots=True)
class Annex:
    """Phụ lục: title lines, then running text, then tables, then closing text."""

    label: str
    """ "PHỤ LỤC I"; empty for none"""
    title: tuple[str, ...]
    attached: tuple[str, ...]
    blocks: tuple[Block, ...]
    tables: tuple[Table, ...]
    closing: tuple[str, ...]
    wide: bool
    """its tables want landscape paper"""


@dataclass(frozen=True, slots=True)
class PlanView:
    """A whole plan from top to bottom."""

    name: ClassVar[str] = "plan"
    """under which templates see it"""
    letterhead: Letterhead
    decision: Decision | None
    kind: str
    """ "KẾ HOẠCH" """
    title: tuple[str, ...]
    attached: tuple[str, ...]
    """the lines in brackets under the title; empty where the plan has no decision"""
    blocks: tuple[Block, ...]
    signature: Signature
    annexes: tuple[Annex, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a report: running text, then tables."""

    blocks: tuple[Block, ...]
    tables: tuple[Table, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportView:
    """A periodic report from top to bottom."""

    name: ClassVar[str] = "report"
    letterhead: Letterhead
    kind: str
    """ "BÁO CÁO" """
    title: tuple[str, ...]
    parts: tuple[Part, ...]
    signature: Signature
    annexes: tuple[Annex, ...]
    gaps: tuple[str, ...]
    """what somebody has still to write, as marked, in print order"""


@dataclass(frozen=True, slots=True)
class Remark:
    """What changed, in a few words."""

    level: str
    """how much it matters, by its stable name: reduced, later, raised, new, reworded"""
    text: str


@dataclass(frozen=True, slots=True)
class Stated:
    """What one of two compared plans says about something."""

    place: str
    """the number that the paper prints: "II.3"; empty for none"""
    lines: tuple[tuple[str, str], ...]
    """label and words; the label of what the line below is about is empty"""


@dataclass(frozen=True, slots=True)
class Compared:
    """Something of which two plans say different things; a side is None where nothing is said."""

    old: Stated | None
    new: Stated | None
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class ComparedPart:
    """Things under one heading."""

    name: str
    """a stable name: a level, or what they are"""
    title: str
    entries: tuple[Compared, ...]

    @property
    def count(self) -> int:
        """How many changes they are; about one thing there may be several."""
        return sum(len(entry.remarks) for entry in self.entries)


@dataclass(frozen=True, slots=True)
class ComparisonView:
    """What a newer plan does differently, as a paper to hand on or as a page."""

    name: ClassVar[str] = "comparison"
    letterhead: Letterhead
    """of the newer plan"""
    kind: str
    """ "BẢNG SO SÁNH" """
    title: tuple[str, ...]
    plans: tuple[tuple[str, str], ...]
    """the older plan, then the newer one: what it is here, and the paper it was issued with"""
    summary: tuple[str, ...]
    """sentences that a leader reads first"""
    parts: tuple[ComparedPart, ...]
    table: Table
    """the same, as the paper prints it"""


View: TypeAlias = PlanView | ReportView | ComparisonView
"""What a template prints."""
