"""The tags of a Word template, checked before they are read.

docxtpl finds tags by patterns over the whole XML. A tag that is not closed swallows what follows up to the next
closed one, and words beside a ``{%p %}`` vanish with its paragraph: text would be missing in a signed paper and
nothing would say so.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from docx.oxml.ns import qn

from cchc_cli.errors import CchcError
from cchc_cli.message import N_, Message
from cchc_cli.render.template import excerpt
from cchc_cli.render.word_element import Element

_TAG = re.compile(r"{{.*?}}|{%.*?%}|{#.*?#}")
_EDGE = re.compile(r"{[{%#]|[}%#]}")
_UNCLOSED: Final = N_("template {template}: a tag is not closed within its paragraph, in “{place}”")
_NOT_ALONE: Final = {
    "p": N_(
        "template {template}: a tag with “p” takes its whole paragraph away and must stand alone, in “{place}”"
    ),
    "tr": N_(
        "template {template}: a tag with “tr” takes its whole row away and must stand alone, in “{place}”"
    ),
    "tc": N_(
        "template {template}: a tag with “tc” takes its whole cell away and must stand alone, in “{place}”"
    ),
}


def check_tags(root: Element, template: Path) -> None:
    """Stops at the first tag that would take text away."""
    for paragraph in root.iter(qn("w:p")):
        words = _own_words(paragraph)
        if _EDGE.search(_TAG.sub("", words)):
            raise _fault(_UNCLOSED, words, template)
    for scope, reason in _NOT_ALONE.items():
        opening = re.compile(rf"{{[{{%#]{scope}\s")
        for element in root.iter(qn(f"w:{scope}")):
            words = _own_words(element).strip()
            if opening.search(words) and not _TAG.fullmatch(words):
                raise _fault(reason, words, template)


def _own_words(element: Element) -> str:
    """The element's text without that of a table or text box inside it."""
    texts = (text for text in element.iter(qn("w:t")) if next(text.iterancestors(element.tag)) is element)
    return "".join(text.text or "" for text in texts)


def _fault(reason: str, words: str, template: Path) -> CchcError:
    return CchcError(Message(reason, {"template": template.as_posix(), "place": excerpt(words)}))
