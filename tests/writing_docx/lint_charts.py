"""Charts: what is drawn is what stands in the workbook that Word opens for "Edit Data"."""

import io
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from lint_xml import C, R, Roots, relations, target, value, values
from lxml import etree

_CACHES = f"{C}strCache", f"{C}numCache"


def charts(parts: dict[str, bytes], roots: Roots) -> Iterator[str]:
    """Yield the defects of all charts of a document."""
    shown = {
        target("word/document.xml", relation)
        for relation in relations("word/document.xml", roots).values()
        if relation.get("Type", "").endswith("/chart")
    }
    for name in sorted(each for each in roots if each.startswith("word/charts/") and "_rels" not in each):
        if name not in shown:
            yield f"chart that nothing shows: {name}"
        yield from (f"{name}: {defect}" for defect in _chart(name, parts, roots))


def _chart(name: str, parts: dict[str, bytes], roots: Roots) -> Iterator[str]:
    root = roots[name]
    yield from _axes(root)
    if not value(root, "c:lang/@val"):
        yield "no language"
    data = root.find(f"{C}externalData")
    relation = None if data is None else relations(name, roots).get(data.get(f"{R}id", ""))
    if relation is None:
        yield "no workbook"
        return
    workbook = parts.get(target(name, relation), b"")
    if not workbook:
        yield "workbook is missing"
        return
    yield from _references(root, workbook)


def _axes(root: etree._Element) -> Iterator[str]:
    defined = values(root, "//c:plotArea/*[c:crossAx]/c:axId/@val")
    used = {*values(root, "//c:plotArea/*[c:ser]/c:axId/@val"), *values(root, "//c:crossAx/@val")}
    yield from (f"axis {key} is not defined" for key in sorted(used - set(defined)))
    yield from (f"axis {key} is not positive" for key in defined if not key.isdigit() or int(key) == 0)
    if len(set(defined)) != len(defined):
        yield "an axis is defined twice"


def _references(root: etree._Element, workbook: bytes) -> Iterator[str]:
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(workbook), data_only=True)
    series = list(root.iter(f"{C}ser"))
    if not series:
        yield "no series"
    for formula in root.iter(f"{C}f"):
        yield from _reference(formula, book)
    for attribute in ("idx", "order"):
        keys = [value(each, f"c:{attribute}/@val") for each in series]
        if len(set(keys)) != len(keys):
            yield f"series share their {attribute}"


def _reference(formula: etree._Element, book: Any) -> Iterator[str]:
    text = formula.text or ""
    sheet, _, cells = text.rpartition("!")
    if sheet.strip("'") not in book.sheetnames:
        yield f"{text} is no sheet of the workbook"
        return
    found = [cell.value for row in _rows(book[sheet.strip("'")][cells.replace("$", "")]) for cell in row]
    holder = formula.getparent()
    cache = (
        None
        if holder is None
        else next((holder.find(tag) for tag in _CACHES if holder.find(tag) is not None), None)
    )
    if cache is None:
        yield f"{text} has no values of its own"
        return
    if value(cache, "c:ptCount/@val") != str(len(found)):
        yield f"{text} has {len(found)} cells, the chart counts {value(cache, 'c:ptCount/@val')}"
    drawn = {int(point.get("idx", "")): value(point, "c:v") for point in cache.iter(f"{C}pt")}
    for at, cell in enumerate(found):
        if not _same(cell, drawn.get(at)):
            yield f"{text}: cell {at} is {cell!r}, the chart draws {drawn.get(at)!r}"


def _rows(found: Any) -> Any:
    return found if isinstance(found, tuple) else ((found,),)


def _same(cell: Any, drawn: str | None) -> bool:
    if cell is None or drawn is None:
        return (cell or "") == (drawn or "")
    if isinstance(cell, str):
        return cell.split() == drawn.split()  # a long name may break where the workbook has a space
    return abs(Decimal(repr(cell)) - Decimal(drawn)) <= abs(Decimal(drawn)) * Decimal("1e-12")
