"""What stands where in a PDF, read with poppler: words with their places, and where bookmarks lead."""

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from lxml import etree

_XHTML = "{http://www.w3.org/1999/xhtml}"
_CM = 72 / 2.54
_DESTINATION = re.compile(r'\s*(\d+) \[ XYZ +(-?\d+) +(-?\d+) .*\] "(.*)"')


@dataclass(frozen=True)
class Word:
    """A word and its box, in points from the upper left corner of the page."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True)
class Page:
    """A page; ``number`` counts from 1."""

    number: int
    width: float
    height: float
    words: tuple[Word, ...]

    @property
    def area(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of the text: 4 cm at the binding, which a turned page has on top."""
        turned = self.width > self.height
        left, top = (3, 4) if turned else (4, 3)
        return left * _CM, top * _CM, self.width - 3 * _CM, self.height - 3 * _CM

    @cached_property
    def body(self) -> tuple[Word, ...]:
        """The words between header and footer, from top to bottom."""
        _, top, _, bottom = self.area
        found = [word for word in self.words if word.bottom > top - 2 and word.top < bottom + 2]
        return tuple(sorted(found, key=lambda word: (round(word.top), word.left)))

    @cached_property
    def label(self) -> str:
        """The page number that is printed in the footer; empty on a cover."""
        footer = [word for word in self.words if word.top >= self.area[3] + 2]
        return max(footer, key=lambda word: word.right).text if footer else ""

    @cached_property
    def text(self) -> str:
        """The words between header and footer, line by line, without spaces."""
        return squeezed("".join(word.text for word in self.body))

    def below(self, top: float) -> tuple[Word, ...]:
        """Return the words of the text from a height on."""
        return tuple(word for word in self.body if word.top >= top)


@cache
def pages(pdf: Path) -> tuple[Page, ...]:
    """Return the pages of a PDF."""
    printed = _run("pdftotext", "-bbox-layout", pdf, "-")
    root = etree.fromstring(printed, etree.XMLParser(recover=True, huge_tree=True))
    return tuple(
        Page(at, float(page.get("width", "")), float(page.get("height", "")), tuple(_words(page)))
        for at, page in enumerate(root.iter(f"{_XHTML}page"), start=1)
    )


def _words(page: etree._Element) -> Iterator[Word]:
    for word in page.iter(f"{_XHTML}word"):
        sides = (float(word.get(name, "")) for name in ("xMin", "yMin", "xMax", "yMax"))
        yield Word(word.text or "", *sides)


@cache
def destinations(pdf: Path) -> dict[str, tuple[int, float]]:
    """Return page and height (from its top) of every bookmark; LibreOffice writes an underscore as 5F."""
    heights = {page.number: page.height for page in pages(pdf)}
    found = {}
    for line in _run("pdfinfo", "-dests", pdf).decode().splitlines():
        if match := _DESTINATION.match(line):
            page = int(match[1])
            found[match[4].replace("5F", "_")] = (page, heights[page] - float(match[3]))
    return found


@cache
def structure(pdf: Path) -> dict[str, int]:
    """Return how often each kind of element stands in the structure of a tagged PDF."""
    counts: dict[str, int] = {}
    for line in _run("pdfinfo", "-struct", pdf).decode().splitlines():
        kind = line.strip().partition(" ")[0].rstrip(":")
        counts[kind] = counts.get(kind, 0) + 1
    return counts


def squeezed(text: str) -> str:
    """Return a text without spaces, hyphens at line ends and capitals, which printing may add."""
    return re.sub(r"[\s\u00ad]", "", text).casefold()


def _run(*command: str | Path) -> bytes:
    return subprocess.run([*map(str, command)], check=True, capture_output=True, timeout=120).stdout
