"""One name for the XML elements of a Word file."""

from __future__ import annotations

from typing import Any, TypeAlias

Element: TypeAlias = Any
"""An element as python-docx makes it: a paragraph has ``get_or_add_pPr``, a cell ``get_or_add_tcPr``.

Any, because lxml's own searches (``iter``, ``find``, ``getprevious``) promise no more than a plain element, with
stubs, or nothing at all, without.
"""
