"""A file made into another one by edits: words replaced, entries left out, comments put above lines; the rest stays as it is."""

from __future__ import annotations

from collections.abc import Callable

from cchc_cli.diagnostics import Edit, Location
from cchc_cli.source.edits import apply, offsets
from cchc_cli.source.tree import Items, Keys, Scalar, Tree, scalars


class Rewriting:
    """Edits of one file, collected in any order."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self._text = tree.source.text
        self._break = "\r\n" if "\r\n" in self._text else "\n"
        self._words: list[tuple[int, int, str]] = []
        self._gone: list[tuple[int, int, str]] = []
        self._above: dict[int, list[str]] = {}

    def words(self, location: Location, start: int, end: int, new: str) -> bool:
        """Replace ``value[start:end]`` of the scalar at a location; False when its place in the file is not plain."""
        node = self.tree.exact(location)
        if not isinstance(node, Scalar):
            return False
        span = self.tree.words_span(location, start, end)
        first, last = offsets(self.tree.source, Edit(span, ""))
        if " ".join(self._text[first:last].split()) != " ".join(node.value[start:end].split()):
            return False
        return self._replace(first, last, new)

    def value(self, location: Location, new: str) -> bool:
        """Replace a scalar with plain text."""
        node = self.tree.exact(location)
        if not isinstance(node, Scalar) or node.style in ("|", ">"):
            return False
        return self._replace(node.start, node.end, new)

    def replace(self, start: int, end: int, new: str) -> bool:
        """Replace what stands between two offsets of the file."""
        return self._replace(start, end, new)

    def edit(self, edit: Edit) -> bool:
        """Put in an edit that somebody else has made."""
        return self._replace(*offsets(self.tree.source, edit), edit.replacement)

    def remark(self, location: Location, comment: str) -> None:
        """Put a comment above the line where a place begins; the same comment stands there once."""
        at = self._line_start(self._begin(self.tree.nearest(location)))
        comments = self._above.setdefault(at, [])
        if comment not in comments:
            comments.append(comment)

    def above(self, location: Location) -> tuple[str, ...]:
        """The comments that the file has right above a place."""
        at = self._line_start(self._begin(self.tree.nearest(location)))
        return tuple(line.strip() for line in self._text[self._with_comments(at) : at].splitlines())

    def reword_remark(self, location: Location, reworded: Callable[[str], str | None]) -> bool:
        """Change the first comment right above a place for which there are other words."""
        at = self._line_start(self._begin(self.tree.nearest(location)))
        start = self._with_comments(at)
        for line in self._text[start:at].splitlines(keepends=True):
            said = line.strip()
            if (new := reworded(said)) is not None:
                first = start + line.index(said)
                return self._replace(first, first + len(said), new)
            start += len(line)
        return False

    def insert_key(self, location: Location, line: str) -> None:
        """Put a line above a key, as one of its map."""
        self._above.setdefault(self._line_start(self._begin(location)), []).append(line)

    def leave_out(self, location: Location, instead: tuple[str, ...] = ()) -> bool:
        """Leave out a key or an entry of a list with its comments; False where other keys stand on its line.

        ``instead``: lines that stand in its place.
        """
        begin = self._begin(location)
        line = self._line_start(begin)
        node = self.tree.exact(location)
        if node is None or self._text[line:begin].strip():
            return False
        index = location[-1]
        start = self._with_comments(line) if isinstance(index, int) and index > 0 else line
        lead = self._text[line:begin]
        self._gone.append((start, self._end(node), "".join(f"{lead}{new}{self._break}" for new in instead)))
        return True

    def leave_out_line(self, start: int, end: int) -> None:
        """Leave out whole lines between two offsets."""
        self._gone.append((start, end, ""))

    def text(self) -> str:
        """The file with everything put in."""
        found = [*self._gone]
        found += [edit for edit in self._words if not self._is_gone(edit[0])]
        for at, comments in self._above.items():
            if not self._is_gone(at):
                lead = self._text[at : at + self._indent(at)]
                new = (comment for comment in comments if not self._is_above(at, comment))
                found.append((at, at, "".join(f"{lead}{comment}{self._break}" for comment in new)))
        source = self.tree.source
        return apply(source, (Edit(source.span(start, end), new) for start, end, new in sorted(found)))

    def _replace(self, start: int, end: int, new: str) -> bool:
        if any(first < end and start < last for first, last, _ in self._words):
            return False
        self._words.append((start, end, new))
        return True

    def _is_gone(self, at: int) -> bool:
        return any(start <= at < end for start, end, _ in self._gone)

    def _begin(self, location: Location) -> int:
        """Where a key, or the dash of an entry, begins."""
        key = self.tree.key(location)
        if key is not None:
            return key.start
        node = self.tree.exact(location)
        parent = self.tree.exact(location[:-1]) if location else None
        if node is None or not isinstance(parent, Items):
            return self._begin(location[:-1]) if location else 0
        if self._text[parent.start : parent.start + 1] == "[":
            return self._begin(location[:-1])
        dash = self._text.rfind("-", 0, node.start)
        return dash if dash >= 0 and not self._text[dash + 1 : node.start].strip() else node.start

    def _end(self, node: Scalar | Items | Keys) -> int:
        """Behind the line on which a node ends, without blank lines and comments that follow."""
        last = max((scalar.end for _, scalar in scalars(node)), default=node.end)
        last = max(last, node.end if self._text[node.start : node.start + 1] == "[" else 0)
        while last > node.start and self._text[last - 1] in " \r\n":
            last -= 1
        following = self._text.find("\n", last)
        return len(self._text) if following < 0 else following + 1

    def _line_start(self, at: int) -> int:
        return self._text.rfind("\n", 0, at) + 1

    def _indent(self, line: int) -> int:
        end = line
        while self._text.startswith(" ", end):
            end += 1
        return end - line

    def _with_comments(self, line: int) -> int:
        """The start of the comments right above a line, as far in as it is."""
        lead = self._indent(line)
        while line > 0:
            above = self._line_start(line - 1)
            said = self._text[above : line - 1]
            if not said.strip().startswith("#") or len(said) - len(said.lstrip(" ")) != lead:
                break
            line = above
        return line

    def _is_above(self, at: int, comment: str) -> bool:
        """Whether a comment stands above a line already, and stays there."""
        start = self._with_comments(at)
        for line in self._text[start:at].splitlines(keepends=True):
            if line.strip() == comment and not self._is_gone(start):
                return True
            start += len(line)
        return False
