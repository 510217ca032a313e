"""The codes of what the reader and the schema find; rules of lint/ carry their own."""

from __future__ import annotations

from dataclasses import dataclass

from cchc_cli.diagnostics import Severity


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of finding: stable code, stable name, severity."""

    code: str
    name: str
    severity: Severity = Severity.ERROR


NOT_UTF8 = Code("YML001", "not-utf8")
EMPTY_FILE = Code("YML002", "empty-file")
TOO_LARGE = Code("YML003", "too-large")
TAB = Code("YML004", "tab-indentation")
UNCLOSED_QUOTE = Code("YML005", "unclosed-quote")
COLON = Code("YML006", "colon-in-sentence")
SIGN_AT_START = Code("YML007", "sign-at-start")
LAYOUT = Code("YML008", "broken-layout")
DUPLICATE_KEY = Code("YML009", "duplicate-key")
ANCHOR = Code("YML010", "anchor-or-alias")
TAG = Code("YML011", "tag")
FLOW_MAP = Code("YML012", "map-in-braces")
SEVERAL_DOCUMENTS = Code("YML013", "several-documents")
TOO_DEEP = Code("YML014", "too-deep")
CONTROL_CHARACTER = Code("YML015", "control-character")
KEY_NOT_TEXT = Code("YML016", "key-not-text")
CUT_BY_COMMENT = Code("YML017", "cut-by-comment")
UNREADABLE = Code("YML018", "unreadable-file")
STRANGE_SPACE = Code("YML019", "strange-space")
NO_SPACE = Code("YML020", "no-space-after-sign")

UNKNOWN_KEY = Code("SCH001", "unknown-key")
MISSING_KEY = Code("SCH002", "missing-key")
WRONG_SHAPE = Code("SCH003", "wrong-shape")
BAD_VALUE = Code("SCH004", "bad-value")
SIDE_BY_SIDE = Code("SCH005", "keys-that-exclude-each-other")
BRACES = Code("SCH006", "broken-braces")

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
