"""Headings, captions and lists of contents as they stand in a DOCX, read with lxml alone."""

import re
import zipfile
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from lint_xml import W, sequence_of, style_of, values
from lxml import etree

_HEADING = re.compile(r"Heading[1-4]|Judul(Depan|Lampiran|[23](Lepas|Tersembunyi))|TOCHeading")
_ENTRY = re.compile(r"TOC[1-3]|TableofFigures")


@dataclass(frozen=True)
class Spot:
    """Something that a bookmark leads to: what it is ("judul", "Tabel", "Gambar"), and its text."""

    kind: str
    bookmark: str
    text: str


@dataclass(frozen=True)
class Entry:
    """A line of a list of contents: where it leads, its text, and the page number at its end."""

    bookmark: str
    text: str
    label: str


@cache
def _body(docx: Path) -> etree._Element:
    with zipfile.ZipFile(docx) as archive:
        return etree.fromstring(archive.read("word/document.xml"))


def spots(docx: Path) -> list[Spot]:
    """Return headings and captions in order."""
    found = []
    for paragraph in _body(docx).iter(f"{W}p"):
        kind = sequence_of(paragraph) or ("judul" if _HEADING.fullmatch(style_of(paragraph)) else "")
        names = values(paragraph, "./w:bookmarkStart/@w:name")
        names = [name for name in names if not name.startswith("_")]
        if kind and names:
            found.append(Spot(kind, names[0], "".join(values(paragraph, ".//w:t/text()"))))
    return found


def entries(docx: Path) -> list[Entry]:
    """Return the lines of all lists of contents in order."""
    found = []
    for paragraph in _body(docx).iter(f"{W}p"):
        if _ENTRY.fullmatch(style_of(paragraph)):
            texts = values(paragraph, ".//w:t/text()")
            [name] = values(paragraph, "./w:hyperlink/@w:anchor")
            found.append(Entry(name, "".join(texts[:-1]), texts[-1]))
    return found


def count(docx: Path, path: str) -> int:
    """Return how many nodes an XPath finds in the body."""
    return len(values(_body(docx), path))


def words_in_tables(docx: Path) -> Counter[str]:
    """Return how often each word of four letters or more stands in tables."""
    found: Counter[str] = Counter()
    for paragraph in _body(docx).iterfind(f".//{W}tbl//{W}p"):
        pieces = (piece.text or " " for piece in paragraph.iter(f"{W}t", f"{W}tab"))
        found.update(long_words("".join(pieces)))
    return found


def long_words(text: str) -> list[str]:
    """Return the words of four letters or more, without capitals."""
    return re.findall(r"[^\W\d_]{4,}", text.casefold())
