"""Sections: pages of one size, turned or upright, numbered roman in front and decimal from BAB I."""

from collections.abc import Iterator

from lint_xml import Roots, W, relations, value, values
from lxml import etree

_A4 = (11906, 16838)
_SIDES = ("top", "right", "bottom", "left")


def sections(roots: Roots) -> Iterator[str]:
    """Yield the defects of the sections of a document."""
    root = roots["word/document.xml"]
    found = list(root.iter(f"{W}sectPr"))
    if not found or found[-1].getparent() is not root.find(f"{W}body"):
        yield "body without section properties at its end"
    for at, section in enumerate(found, start=1):
        yield from (f"section {at}: {defect}" for defect in _running(section, roots))
    for at, section in enumerate(found[:-1], start=1):
        if values(section, "../../w:r/w:fldChar[@w:fldCharType='end']") and values(
            section, "../..//w:hyperlink"
        ):
            yield f"section {at} ends inside a list of contents"


def pages(root: etree._Element) -> Iterator[str]:
    """Yield defects of the pages of a book with our own page set-up, and of their numbers."""
    found = list(root.iter(f"{W}sectPr"))
    for at, section in enumerate(found, start=1):
        yield from (f"section {at}: {defect}" for defect in _page(section))
    yield from _numbers(found)


def _page(section: etree._Element) -> Iterator[str]:
    width, height = (int(value(section, f"w:pgSz/@w:{side}") or 0) for side in "wh")
    turned = value(section, "w:pgSz/@w:orient") == "landscape"
    if tuple(sorted((width, height))) != _A4:
        yield f"page of {width} × {height}"
    if turned != (width > height):
        yield "turned in word only"
    margins = {side: int(value(section, f"w:pgMar/@w:{side}") or 0) for side in _SIDES}
    binding = margins["top" if turned else "left"]
    others = [size for side, size in margins.items() if side != ("top" if turned else "left")]
    if binding != 2268 or set(others) != {1701}:
        yield f"margins of {margins}"
    if value(section, "w:type/@w:val") not in ("nextPage", ""):
        yield "does not begin a page"


def _running(section: etree._Element, roots: Roots) -> Iterator[str]:
    known = relations("word/document.xml", roots)
    for kind in ("header", "footer"):
        for identifier in values(section, f"w:{kind}Reference/@r:id"):
            relation = known.get(identifier)
            if relation is None or not relation.get("Type", "").endswith(f"/{kind}"):
                yield f"no {kind} at {identifier}"


def _numbers(found: list[etree._Element]) -> Iterator[str]:
    before = ""
    for at, section in enumerate(found, start=1):
        numbers = value(section, "w:pgNumType/@w:fmt")
        start = value(section, "w:pgNumType/@w:start")
        if not numbers:
            if before:
                yield f"section {at}: pages without numbers behind numbered ones"
            continue
        if numbers not in ("lowerRoman", "decimal") or (before == "decimal" and numbers != "decimal"):
            yield f"section {at}: {numbers} follows {before or 'nothing'}"
        if start != ("" if numbers == before else "1"):
            yield f"section {at}: page numbers {f'begin at {start}' if start else 'go on'}"
        before = numbers
    if before != "decimal":
        yield "no section with decimal page numbers"
