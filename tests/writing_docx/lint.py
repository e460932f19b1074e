"""What is wrong with the structure of a DOCX: what validators do not see, and what readers need.

``lint`` returns one short sentence for each defect; an empty list means that nothing was found.
"""

import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterator

from lint_captions import captions
from lint_charts import charts
from lint_drawings import drawing_ids, drawings
from lint_looks import first_heading, looks
from lint_notes import notes
from lint_paragraphs import empty_paragraphs, texts
from lint_readers import properties, settings
from lint_safety import package_safety, part_safety
from lint_sections import pages, sections
from lint_styles import styles
from lint_tables import tables
from lint_xml import Roots, W, relations, source_part, target, value, values
from lxml import etree

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,39}")
_TARGETED = re.compile(r"^\s*(?:REF|PAGEREF)\s+(\S+)")
_BODY_PARTS = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")


def lint(docx: bytes) -> list[str]:
    """Return the defects of a document or of a piece of one."""
    parts, roots, found = _opened(docx)
    found += [*_package(parts, roots), *package_safety(parts, roots), *settings(roots), *styles(roots)]
    found += [*sections(roots), *notes(roots), *drawing_ids(roots), *charts(parts, roots)]
    for name in filter(_BODY_PARTS.fullmatch, roots):
        found += _part(name, roots)
    return found


def lint_book(docx: bytes) -> list[str]:
    """Return the defects of a whole book, which has captions, page numbers, an author and more."""
    _, roots, _ = _opened(docx)
    document = roots["word/document.xml"]
    found = [*properties(roots), *captions(document), *pages(document), *first_heading(document)]
    for name in filter(_BODY_PARTS.fullmatch, roots):
        found += empty_paragraphs(roots[name])
    return lint(docx) + found


def _opened(docx: bytes) -> tuple[dict[str, bytes], Roots, list[str]]:
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        names = archive.namelist()
        parts = {name: archive.read(name) for name in names}
    roots = {
        name: etree.fromstring(content) for name, content in parts.items() if name.endswith((".xml", ".rels"))
    }
    return parts, roots, [f"part twice: {name}" for name, count in Counter(names).items() if count > 1]


def _part(name: str, roots: Roots) -> Iterator[str]:
    root = roots[name]
    yield from (*_bookmarks(root), *_fields(root), *_targets(root, roots["word/document.xml"]))
    yield from (*_styles(root, roots), *_lists(root, roots), *_relations(name, root, roots))
    yield from (*tables(root), *looks(root), *texts(root), *drawings(root), *part_safety(root))


def _package(parts: dict[str, bytes], roots: Roots) -> Iterator[str]:
    types = roots["[Content_Types].xml"]
    named = Counter(element.get("PartName", "").lstrip("/") for element in types)
    extensions = {element.get("Extension") for element in types}
    yield from (f"content type twice: {name}" for name, count in named.items() if name and count > 1)
    for name in parts:
        if name not in named and name.rpartition(".")[2] not in extensions:
            yield f"no content type: {name}"
    for name in named.keys() - {""} - parts.keys():
        yield f"content type without part: {name}"
    led_to = {"[Content_Types].xml"} | {name for name in parts if name.endswith(".rels")}
    for name, root in roots.items():
        if name.endswith(".rels"):
            owner = source_part(name)
            ids = Counter(relation.get("Id") for relation in root)
            yield from (f"relationship id twice: {key}" for key, count in ids.items() if count > 1)
            for relation in root:
                if relation.get("TargetMode") != "External":
                    led_to.add(target(owner, relation))
    yield from (f"relationship to a missing part: {name}" for name in sorted(led_to - parts.keys()))
    yield from (f"part that nothing leads to: {name}" for name in sorted(parts.keys() - led_to))


def _bookmarks(root: etree._Element) -> Iterator[str]:
    starts, ends = root.findall(f".//{W}bookmarkStart"), root.findall(f".//{W}bookmarkEnd")
    names = Counter(start.get(f"{W}name", "").lower() for start in starts)
    yield from (f"bookmark twice: {name}" for name, count in names.items() if count > 1)
    yield from (f"bookmark's name not allowed: {name}" for name in names if not _NAME.fullmatch(name))
    begun, ended = (Counter(each.get(f"{W}id") for each in group) for group in (starts, ends))
    yield from (f"bookmark id twice: {key}" for key, count in begun.items() if count > 1)
    yield from (f"bookmark without end or start: {key}" for key in begun.keys() ^ ended.keys())
    yield from _order(root)


def _order(root: etree._Element) -> Iterator[str]:
    opened: set[str | None] = set()
    for mark in root.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd"):
        key = mark.get(f"{W}id")
        if mark.tag == f"{W}bookmarkEnd" and key not in opened:
            yield f"bookmark ends before it begins: {key}"
        opened.add(key)


def _fields(root: etree._Element) -> Iterator[str]:
    depth: list[str] = []
    for element in root.iter(f"{W}fldChar", f"{W}instrText"):
        kind = element.get(f"{W}fldCharType", "instruction")
        if element.get(f"{W}dirty"):
            yield "field is dirty"
        match kind:
            case "begin":
                depth.append("begin")
            case "instruction" if not depth or depth[-1] != "begin":
                yield "instruction outside of a field"
            case "separate" if not depth or depth[-1] != "begin":
                yield "stray separate"
            case "separate":
                depth[-1] = "separate"
            case "end" if not depth:
                yield "stray end of a field"
            case "end":
                depth.pop()
            case _:
                pass
    if depth:
        yield "field without end"


def _targets(root: etree._Element, document: etree._Element) -> Iterator[str]:
    names = {start.get(f"{W}name") for start in document.iter(f"{W}bookmarkStart")}
    wanted = [match[1] for text in root.iter(f"{W}instrText") if (match := _TARGETED.match(text.text or ""))]
    wanted += [link.get(f"{W}anchor") for link in root.iter(f"{W}hyperlink") if link.get(f"{W}anchor")]
    yield from (f"reference to a missing bookmark: {name}" for name in wanted if name not in names)


def _styles(root: etree._Element, roots: Roots) -> Iterator[str]:
    kinds = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table"}
    styles = roots["word/styles.xml"].findall(f"{W}style")
    defined = {(style.get(f"{W}type"), style.get(f"{W}styleId")) for style in styles}
    for tag, kind in kinds.items():
        used = {element.get(f"{W}val") for element in root.iter(f"{W}{tag}")}
        yield from (f"undefined {kind} style: {name}" for name in used if (kind, name) not in defined)


def _lists(root: etree._Element, roots: Roots) -> Iterator[str]:
    numbering = roots["word/numbering.xml"]
    abstract = {each.get(f"{W}abstractNumId") for each in numbering.findall(f"{W}abstractNum")}
    defined = {"0"}
    for instance in numbering.findall(f"{W}num"):
        defined.add(instance.get(f"{W}numId", ""))
        if value(instance, "w:abstractNumId/@w:val") not in abstract:
            yield f"list without definition: {instance.get(f'{W}numId')}"
    for holder in (root, roots["word/styles.xml"]):
        used = {element.get(f"{W}val", "") for element in holder.iter(f"{W}numId")}
        yield from (f"undefined list: {number}" for number in used - defined)


def _relations(name: str, root: etree._Element, roots: Roots) -> Iterator[str]:
    known = relations(name, roots)
    used = {*values(root, "//@r:id"), *values(root, "//@r:embed"), *values(root, "//@r:link")}
    yield from (f"undefined relationship: {identifier}" for identifier in sorted(used - known.keys()))
    for identifier in sorted(known.keys() - used):
        kind = known[identifier].get("Type", "").rpartition("/")[2]
        if kind in ("hyperlink", "image", "chart"):
            yield f"relationship that nothing uses: {kind} {identifier}"
