"""The codes of what the reader and the schema find; rules of lint/ carry their own."""

from __future__ import annotations

from dataclasses import dataclass

from cchc_cli.diagnostics import Severity
from cchc_cli.message import N_


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of finding: stable code, stable name, what it is in a sentence (English source string)."""

    code: str
    name: str
    summary: str
    severity: Severity = Severity.ERROR


NOT_UTF8 = Code("YML001", "not-utf8", N_("The file is stored in an older code page, or is no text at all."))
EMPTY_FILE = Code("YML002", "empty-file", N_("The file holds nothing."))
TOO_LARGE = Code("YML003", "too-large", N_("The file is larger than any plan."))
TAB = Code("YML004", "tab-indentation", N_("A line is indented with the Tab key; YAML knows spaces only."))
UNCLOSED_QUOTE = Code("YML005", "unclosed-quote", N_("A quotation mark that opens a value is never closed."))
COLON = Code(
    "YML006",
    "colon-in-sentence",
    N_("A sentence with a colon stands without quotation marks, so that YAML takes its beginning for a key."),
)
SIGN_AT_START = Code(
    "YML007", "sign-at-start", N_("A value begins with a sign that means something in YAML.")
)
LAYOUT = Code("YML008", "broken-layout", N_("The indentation does not tell what belongs to what."))
DUPLICATE_KEY = Code(
    "YML009", "duplicate-key", N_("A key stands twice in one part; only the first would count.")
)
ANCHOR = Code("YML010", "anchor-or-alias", N_("An anchor (&) or alias (*) of YAML; plans are written out."))
TAG = Code("YML011", "tag", N_("A tag of YAML (!); values are read as they are written."))
FLOW_MAP = Code("YML012", "map-in-braces", N_("Keys in braces; a plan writes one key a line."))
SEVERAL_DOCUMENTS = Code(
    "YML013", "several-documents", N_("A line --- begins a second document; a file holds one plan.")
)
TOO_DEEP = Code("YML014", "too-deep", N_("Parts are nested deeper than any plan."))
CONTROL_CHARACTER = Code("YML015", "control-character", N_("A character that cannot be seen or printed."))
KEY_NOT_TEXT = Code("YML016", "key-not-text", N_("A key is no plain word."))
CUT_BY_COMMENT = Code(
    "YML017", "cut-by-comment", N_("A # behind a space cuts the rest of the text off as a comment.")
)
UNREADABLE = Code("YML018", "unreadable-file", N_("The file cannot be opened."))
STRANGE_SPACE = Code(
    "YML019", "strange-space", N_("A space of another kind stands where YAML wants a plain one.")
)
NO_SPACE = Code(
    "YML020",
    "no-space-after-sign",
    N_("A dash or a colon is not followed by a space, so that YAML takes it for text."),
)

UNKNOWN_KEY = Code(
    "SCH001",
    "unknown-key",
    N_("A key that this part of a plan does not have; what stands below it would be lost."),
)
MISSING_KEY = Code("SCH002", "missing-key", N_("A key without which the paper cannot be printed."))
WRONG_SHAPE = Code(
    "SCH003", "wrong-shape", N_("A list or a map stands where a text belongs, or the other way round.")
)
BAD_VALUE = Code("SCH004", "bad-value", N_("A value that cannot be what its key asks for."))
SIDE_BY_SIDE = Code("SCH005", "keys-that-exclude-each-other", N_("Two keys that cannot stand side by side."))
BRACES = Code("SCH006", "broken-braces", N_("The braces around a fact do not fit."))

CODES: tuple[Code, ...] = (
    NOT_UTF8,
    EMPTY_FILE,
    TOO_LARGE,
    TAB,
    UNCLOSED_QUOTE,
    COLON,
    SIGN_AT_START,
    LAYOUT,
    DUPLICATE_KEY,
    ANCHOR,
    TAG,
    FLOW_MAP,
    SEVERAL_DOCUMENTS,
    TOO_DEEP,
    CONTROL_CHARACTER,
    KEY_NOT_TEXT,
    CUT_BY_COMMENT,
    UNREADABLE,
    STRANGE_SPACE,
    NO_SPACE,
    UNKNOWN_KEY,
    MISSING_KEY,
    WRONG_SHAPE,
    BAD_VALUE,
    SIDE_BY_SIDE,
    BRACES,
)
"""Every one, in order of code."""
