"""Writes a tree in any of the ways in which a person could: the inverse that the formatter is tried on."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from random import Random

from cchc_cli.source.tree import Plain

FREE = {"headers", "targets", "sources", "values", "amount_by_source", "total_by_source"}
"""Keys of maps whose order is the writer's own."""


@dataclass
class Restyled:
    """A file in a random layout, and what was hidden in it."""

    text: str
    comments: list[str]
    above: dict[str, str]
    """comment → the key or value that begins right below it"""
    beside: dict[str, str]
    """comment → the key or value at whose line it ends"""


def restyled(data: Plain, random: Random, *, remarks: bool = False, shuffled: bool = True) -> Restyled:
    """``data`` in a random layout; with ``remarks``, comments and blank lines stand wherever YAML allows."""
    scribe = _Scribe(random, remarks=remarks, shuffled=shuffled)
    scribe.node(data, 0)
    scribe.remarks_above("", 0)
    return Restyled("\n".join(scribe.lines) + "\n", scribe.comments, scribe.above, scribe.beside)


@dataclass
class _Scribe:
    random: Random
    remarks: bool
    shuffled: bool
    lines: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    above: dict[str, str] = field(default_factory=dict)
    beside: dict[str, str] = field(default_factory=dict)
    block: int | None = None
    """the indentation of the block text that was written last: a comment that deep would be part of it"""

    def node(self, data: Plain, indent: int, below: str = "") -> None:
        if isinstance(data, dict):
            pairs = list(data.items())
            if self.shuffled and below not in FREE:
                self.random.shuffle(pairs)
            for key, value in pairs:
                self.remarks_above(key, indent)
                self.value(" " * indent + self.key(key) + ":", value, indent, key)
        elif isinstance(data, list):
            for entry in data:
                self.remarks_above(entry if isinstance(entry, str) else "", indent)
                self.value(" " * indent + "-", entry, indent, "")

    def value(self, head: str, data: Plain, indent: int, key: str) -> None:
        if isinstance(data, str):
            self.scalar(head, data, indent, key or data)
        elif isinstance(data, list) and all(isinstance(entry, str) for entry in data) and self.chance(0.5):
            self.brackets(head, [str(entry) for entry in data], key)
        elif not data:
            self.line(f"{head} []", key)
        else:
            least = 0 if isinstance(data, list) and head.endswith(":") else 1
            deeper = indent + self.random.randint(least, 5)
            if head.endswith("-") and self.chance(0.7):
                self.compact(head, data, deeper)
            else:
                self.line(head, key)
                self.node(data, deeper, key)

    def compact(self, head: str, data: Plain, deeper: int) -> None:
        """A map or list that begins on the line of its dash."""
        deeper = max(deeper, len(head) + 1)
        quiet = _Scribe(self.random, remarks=False, shuffled=self.shuffled)
        first, rest = _split(data, self.random if self.shuffled else None)
        quiet.node(first, deeper)
        quiet.lines[0] = head + quiet.lines[0][len(head) :]
        self.lines += quiet.lines
        self.block = quiet.block
        if rest:
            self.node(rest, deeper)

    def scalar(self, head: str, text: str, indent: int, name: str) -> None:
        if not text:
            self.line(f'{head} ""', name)
            return
        styles = [self.double, self.single, self.bare, self.folded, self.literal]
        self.random.shuffle(styles)
        for style in styles:
            if style(head, text, indent + self.random.randint(1, 4), name):
                return
        raise AssertionError("double quotes hold everything")

    def double(self, head: str, text: str, indent: int, name: str) -> bool:
        self.line(f"{head} {_double_quoted(text)}", name)
        return True

    def single(self, head: str, text: str, indent: int, name: str) -> bool:
        if _UNPRINTABLE.search(text) or "\n" in text:
            return False
        quoted = text.replace("'", "''")
        self.line(f"{head} '{self.wrapped(quoted, indent)}'", name)
        return True

    def bare(self, head: str, text: str, indent: int, name: str) -> bool:
        if not re.fullmatch(r"\w[\w ,;.()/%–]*(?<! )", text):
            return False
        self.line(f"{head} {self.wrapped(text, indent)}", name)
        return True

    def folded(self, head: str, text: str, indent: int, name: str) -> bool:
        if not _fits_block(text) or any(line.startswith((" ", "\t")) for line in text.split("\n")):
            return False
        wrapped = [self.wrapped(line, indent) for line in text.split("\n")]
        lines = [line.strip(" ") for line in "\n\n".join(wrapped).split("\n")]
        self.blocks(head, ">-", lines, indent, name)
        return True

    def literal(self, head: str, text: str, indent: int, name: str) -> bool:
        if not _fits_block(text) or text.startswith((" ", "\t")):
            return False
        self.blocks(head, "|-", text.split("\n"), indent, name)
        return True

    def blocks(self, head: str, header: str, lines: list[str], indent: int, name: str) -> None:
        self.line(f"{head} {header}", name)
        self.lines += [" " * indent + line if line else "" for line in lines]
        self.block = indent

    def wrapped(self, text: str, indent: int) -> str:
        """Broken at some of its single spaces."""
        if not self.chance(0.3):
            return text
        return re.sub(
            r"(?<=[^\s]) (?=[^\s#])",
            lambda found: "\n" + " " * indent if self.chance(0.2) else found[0],
            text,
        )

    def brackets(self, head: str, entries: list[str], key: str) -> None:
        words = [
            entry if re.fullmatch(r"\w[\w .()/%]*(?<! )", entry) else _double_quoted(entry)
            for entry in entries
        ]
        self.line(f"{head} [{', '.join(words)}]", key)

    def key(self, key: str) -> str:
        return key if re.fullmatch(r"[a-z_]+", key) and self.chance(0.9) else _double_quoted(key)

    def line(self, line: str, name: str) -> None:
        self.block = None
        if self.remarks and self.chance(0.15):
            text = self.comment()
            self.beside[text] = name
            line += " " * self.random.randint(1, 5) + text
        self.lines += line.split("\n")

    def remarks_above(self, name: str, indent: int) -> None:
        while self.remarks and self.chance(0.15):
            if self.chance(0.3):
                self.lines += [""] * self.random.randint(1, 3)
                continue
            deepest = indent + 4 if self.block is None else min(indent, self.block - 1)
            column = self.random.choice([indent, self.random.randint(0, deepest)])
            text = self.comment()
            if (
                column <= indent
                and name
                and any(line.strip() and not line.lstrip().startswith("#") for line in self.lines)
            ):
                self.above[text] = name
            self.lines.append(" " * column + text)
            self.block = None

    def comment(self) -> str:
        self.comments.append(f'# chú thích {len(self.comments)}: "a" - {{b}} [c] \'')
        return self.comments[-1]

    def chance(self, share: float) -> bool:
        return self.random.random() < share


def _split(data: Plain, random: Random | None) -> tuple[Plain, Plain]:
    if isinstance(data, dict):
        pairs = list(data.items())
        if random:
            random.shuffle(pairs)
        return dict(pairs[:1]), dict(pairs[1:])
    assert isinstance(data, list)
    return data[:1], data[1:]


_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]")


def _fits_block(text: str) -> bool:
    return not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]", text) and not re.search(
        r"^\s|\s$|\s\n|\n\n", text
    )


def _double_quoted(text: str) -> str:
    def escaped(sign: str) -> str:
        if sign in '"\\':
            return "\\" + sign
        return f"\\u{ord(sign):04x}" if _UNPRINTABLE.match(sign) else sign

    return f'"{"".join(map(escaped, text))}"'
