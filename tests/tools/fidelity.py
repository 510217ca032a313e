#!/usr/bin/env python3
"""How much of a source plan's text a rendered document holds, in order.

usage: fidelity.py SOURCE.txt RENDERED.(docx|md|txt|html) [--missing N] [--json]

Both texts become a list of words: Unicode NFC, casefolded, punctuation dropped,
digit groups joined (220 000 000 = 220.000.000 = 220000000). Printed:
  recall     share of the source's words that stand in the rendered text, in the same order
  precision  share of the rendered words that stand in the source, in the same order
  extra / missing  the longest runs on one side only (--missing N of each, default 8)
With --strict, letter case, punctuation and figures count as printed (a lower-cased or corrected copy shows).
Exit status 0; 2 when a file cannot be read. Needs python-docx for .docx, else only the standard library.
"""

import argparse, difflib, html, json, re, sys, unicodedata
from pathlib import Path

BOILERPLATE = re.compile(r"^(hệ thống pháp luật|đang tải nội dung.*|tải văn bản)$", re.I)
TAIL = "HIỆU LỰC VĂN BẢN"  # the web page's own footer, not the document's
PAGE_BREAK = "\f"


def docx_text(path):
    """All text of a .docx body in reading order; each cell of a table once, merged cells included."""
    from docx import Document
    from docx.oxml.ns import qn

    out = []

    def walk(element):
        for child in element.iterchildren():
            if child.tag == qn("w:p"):
                parts = []
                for node in child.iter():
                    if node.tag == qn("w:t"):
                        parts.append(node.text or "")
                    elif node.tag in (qn("w:tab"), qn("w:br"), qn("w:cr")):
                        parts.append(" ")
                out.append("".join(parts))
            elif child.tag in (qn("w:tbl"), qn("w:tr"), qn("w:tc"), qn("w:sdt"), qn("w:sdtContent")):
                walk(child)

    walk(Document(path).element.body)
    return "\n".join(out)


def read(path):
    if path.suffix == ".docx":
        return docx_text(path)
    text = path.read_text(encoding="utf-8-sig")
    if path.suffix in (".md", ".html", ".htm"):
        text = html.unescape(re.sub(r"<[^>]+>", " ", text))
    return text


def words(text, strict=False):
    text = unicodedata.normalize("NFC", text).replace(PAGE_BREAK, "\n")
    text = text.split(TAIL)[0]
    kept, heads = [], set()
    for line in (l.strip() for l in text.splitlines()):
        if BOILERPLATE.match(line):
            continue
        if line.startswith(("TT\t", "STT\t", "Số TT\t")):  # a table head printed again on the next page
            if line in heads:
                continue
            heads.add(line)
        kept.append(line)
    text = "\n".join(kept)
    if strict:  # letter case, punctuation and figures as printed; only white space and markup differ
        return re.findall(r"[^\W_]+|[^\w\s*^{}|#_]", text)
    text = re.sub(
        r"(?<![\d.,/])\d{1,3}(?:[ .\u00a0]\d{3})+(?![\d/])", lambda m: re.sub(r"\D", "", m[0]), text
    )
    return re.findall(r"[^\W_]+", text.casefold())


def compare(source, rendered, strict=False):
    a, b = words(source, strict), words(rendered, strict)
    blocks = difflib.SequenceMatcher(None, a, b, autojunk=False).get_opcodes()
    same = sum(i2 - i1 for tag, i1, i2, _, _ in blocks if tag == "equal")
    missing = sorted(
        (" ".join(a[i1:i2]) for tag, i1, i2, _, _ in blocks if i2 > i1 and tag != "equal"),
        key=len,
        reverse=True,
    )
    extra = sorted(
        (" ".join(b[j1:j2]) for tag, _, _, j1, j2 in blocks if j2 > j1 and tag != "equal"),
        key=len,
        reverse=True,
    )
    return {
        "recall": same / max(len(a), 1),
        "precision": same / max(len(b), 1),
        "source_words": len(a),
        "rendered_words": len(b),
        "missing": missing,
        "extra": extra,
    }


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("source", type=Path), ap.add_argument("rendered", type=Path)
    ap.add_argument("--missing", type=int, default=8), ap.add_argument("--json", action="store_true")
    ap.add_argument("--strict", action="store_true")
    args = ap.parse_args()
    try:
        result = compare(read(args.source), read(args.rendered), args.strict)
    except (OSError, UnicodeDecodeError) as error:
        print(f"fidelity: {error}", file=sys.stderr)
        return 2
    result["missing"], result["extra"] = result["missing"][: args.missing], result["extra"][: args.missing]
    if args.json:
        print(json.dumps(result, ensure_ascii=False, indent=1))
        return 0
    print(
        f"recall {result['recall']:.4f}  precision {result['precision']:.4f}  "
        f"source {result['source_words']} words, rendered {result['rendered_words']}"
    )
    for side in ("missing", "extra"):
        for run in result[side]:
            print(f"{side}: {run[:200]}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
