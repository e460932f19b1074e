"""Drawings and pictures: who cannot see them is told what they show, and each is told from the others."""

import re
from collections import Counter
from collections.abc import Iterator

from lint_xml import WP, Roots, V, value, values
from lxml import etree

_DECORATION = re.compile(r"(?i)watermark|tanda ?air")


def drawings(root: etree._Element) -> Iterator[str]:
    """Yield the defects of the drawings in a part."""
    for frame in root.iter(f"{WP}inline", f"{WP}anchor"):
        name = value(frame, "wp:docPr/@name")
        if not value(frame, "wp:docPr/@descr").strip() and not _DECORATION.search(name):
            yield f"drawing without alternative text: {name}"
        if int(value(frame, "wp:extent/@cx") or 0) <= 0 or int(value(frame, "wp:extent/@cy") or 0) <= 0:
            yield f"drawing without size: {name}"
    for shape in root.iter(f"{V}shape", f"{V}rect", f"{V}oval", f"{V}line", f"{V}group"):
        if not shape.get("alt", "").strip() and not _DECORATION.search(shape.get("id", "")):
            yield f"shape without alternative text: {shape.get('id')}"


def drawing_ids(roots: Roots) -> Iterator[str]:
    """Yield what all parts together have twice."""
    found = [key for name in sorted(roots) if name.startswith("word/") for key in _ids(roots[name])]
    yield from (f"drawing id twice: {key}" for key, count in Counter(found).items() if count > 1)


def _ids(root: etree._Element) -> list[str]:
    return values(root, "//wp:docPr/@id")
