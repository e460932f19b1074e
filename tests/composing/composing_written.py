"""The words of a written book, as another program reads them."""

import io
import json
import subprocess
from collections.abc import Iterator
from functools import cache
from typing import Any

import docx
from composing_books import edition
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from lxml import etree

from masterplan_cli.document.document import Document
from masterplan_cli.writing.docx import write_docx
from masterplan_cli.writing.html import write_html
from masterplan_cli.writing.markdown import write_markdown

INSIDE_A_LINE = ("a", "b", "em", "mark", "span", "strong", "sup")


@cache
def as_docx(document: Document) -> bytes:
    return write_docx(document, edition().reference.read_bytes())


def docx_text(content: bytes) -> str:
    """Return the paragraphs and notes of a DOCX, a line each; python-docx must be able to open it."""
    part = docx.Document(io.BytesIO(content)).part
    notes = [one.blob for one in part.package.iter_parts() if one.partname == "/word/footnotes.xml"]
    trees = (part.element.body, *map(parse_xml, notes))
    return "\n".join("".join(_pieces(paragraph)) for tree in trees for paragraph in tree.iter(qn("w:p")))


def _pieces(paragraph: Any) -> Iterator[str]:
    for node in paragraph.iter(qn("w:t"), qn("w:br"), qn("w:tab")):
        yield node.text or "" if node.tag == qn("w:t") else " "


def pandoc_docx_text(content: bytes) -> str:
    return pandoc_text("docx", content)


def markdown_text(document: Document) -> str:
    return pandoc_text("gfm", write_markdown(document))


def html_text(document: Document) -> str:
    """Return the words of a page; blocks and cells are apart from each other."""
    root = etree.fromstring(write_html(document)).find("body")
    return "".join(_html_pieces(root))


def _html_pieces(element: Any) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        yield from _html_pieces(child)
        yield child.tail or ""
    yield "" if element.tag in INSIDE_A_LINE else "\n"


def pandoc_text(source: str, content: bytes) -> str:
    """Return the words of a document in a format that pandoc reads."""
    done = subprocess.run(
        ["pandoc", "-f", source, "-t", "json"], input=content, capture_output=True, check=True
    )
    return "".join(_read(json.loads(done.stdout)["blocks"]))


def _read(node: Any) -> Iterator[str]:
    if isinstance(node, list):
        for item in node:
            yield from _read(item)
    elif isinstance(node, dict):
        kind: str = node.get("t", "")
        inner: Any = node.get("c")
        if kind in ("Str", "Code"):
            yield inner if isinstance(inner, str) else inner[1]
        elif kind in ("Space", "SoftBreak", "LineBreak"):
            yield " "
        elif kind == "RawInline":
            yield " " if inner[1].startswith("<br") else ""
        elif kind == "Link":
            yield from _read(inner[1])
        else:
            yield from _read(inner)
            yield "\n" if kind in ("Para", "Plain", "Header") else ""


def squeezed(text: str) -> str:
    """Return a text with every run of white space as one space, so that line breaks do not matter."""
    return " ".join(text.replace("\u00ad", "").split())
