"""A page as an XML parser and as a reader see it."""

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from masterplan_cli.document.blocks import Block
from masterplan_cli.document.document import Division, Document
from masterplan_cli.writing.html import write_html

_STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)


def one_division(*blocks: Block) -> Document:
    return Document("Judul", "", "", "id-ID", "", "", "", None, (Division("body", blocks),))


def written(*blocks: Block) -> str:
    """Return what stands in the page's one division."""
    page = write_html(one_division(*blocks)).decode()
    return page.partition('<div class="body">\n')[2].rpartition("\n</div>\n")[0]


def parsed(content: bytes) -> Any:
    """Return the page as a tree; raises where it is not well-formed XML."""
    return etree.fromstring(content)


def tree(*blocks: Block) -> Any:
    return parsed(write_html(one_division(*blocks)))


def text_of(element: Any) -> str:
    """Return the text of an element; a line break is a newline."""
    return "".join(_pieces(element))


def _pieces(element: Any) -> Iterator[str]:
    if element.tag == "br":
        yield "\n"
    yield element.text or ""
    for child in element:
        yield from _pieces(child)
        yield child.tail or ""


def words(content: bytes) -> str:
    """Return the words of a page with single spaces: blocks are apart from each other."""
    body = re.sub(
        r"<br/>|</(?:p|li|h\d|td|th|dt|dd|title|desc|text|span|figcaption|b)>", r"\g<0> ", content.decode()
    )
    return " ".join(text_of(parsed(_STYLE.sub("", body).encode())).split())
