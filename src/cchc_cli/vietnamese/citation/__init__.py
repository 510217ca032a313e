"""Citations of documents in running text: kind, number, symbol, date, issuer and title."""

from cchc_cli.vietnamese.citation.law import Law, find_laws
from cchc_cli.vietnamese.citation.reading import Citation, find_citations
from cchc_cli.vietnamese.citation.symbol import Symbol, read_symbol

__all__ = ["Citation", "Law", "Symbol", "find_citations", "find_laws", "read_symbol"]
