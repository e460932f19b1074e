"""What is wrong with the structure of a DOCX: what validators do not see, and what readers need.

``lint`` returns one short sentence for each defect; an empty list means that nothing was found.
"""

import io
import posixpath
import re
import zipfile
from collections import Counter
from collections.abc import Iterator

from lint_looks import looks
from lint_tables import tables
from lint_xml import W, value, values
from lxml import etree

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,39}")
_TARGETED = re.compile(r"^\s*(?:REF|PAGEREF)\s+(\S+)")
_BODY_PARTS = re.compile(r"word/(document|header\d*|footer\d*)\.xml")


def lint(docx: bytes) -> list[str]:
    """Return the defects of a document."""
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    roots = {
        name: etree.fromstring(content) for name, content in parts.items() if name.endswith((".xml", ".rels"))
    }
    found = [*_package(parts, roots), *_settings(roots)]
    for name in filter(_BODY_PARTS.fullmatch, roots):
        root = roots[name]
        found += [*_bookmarks(root), *_fields(root), *_targets(root, roots["word/document.xml"])]
        found += [*_styles(root, roots), *_lists(root, roots), *_relations(name, root, roots)]
        found += [*tables(root), *looks(root)]
    return found


def _package(parts: dict[str, bytes], roots: dict[str, etree._Element]) -> Iterator[str]:
    types = roots["[Content_Types].xml"]
    known = {element.get("PartName", "").lstrip("/") for element in types}
    extensions = {element.get("Extension") for element in types}
    for name in parts:
        if name not in known and name.rpartition(".")[2] not in extensions:
            yield f"no content type: {name}"
    for name in known - {""} - parts.keys():
        yield f"content type without part: {name}"
    for name, root in roots.items():
        if name.endswith(".rels"):
            folder = posixpath.dirname(posixpath.dirname(name))
            for relation in root:
                target = posixpath.normpath(posixpath.join(folder, relation.get("Target", "")))
                if relation.get("TargetMode") != "External" and target.lstrip("/") not in parts:
                    yield f"relationship to a missing part: {target}"


def _settings(roots: dict[str, etree._Element]) -> Iterator[str]:
    if roots["word/settings.xml"].find(f"{W}updateFields") is not None:
        yield "updateFields is set"
    if not value(roots["word/styles.xml"], "w:docDefaults//w:lang/@w:val"):
        yield "no document language"
    if not value(roots["docProps/core.xml"], "//*[local-name()='title']"):
        yield "no document title"


def _bookmarks(root: etree._Element) -> Iterator[str]:
    starts, ends = root.findall(f".//{W}bookmarkStart"), root.findall(f".//{W}bookmarkEnd")
    names = Counter(start.get(f"{W}name", "").lower() for start in starts)
    yield from (f"bookmark twice: {name}" for name, count in names.items() if count > 1)
    yield from (f"bookmark's name not allowed: {name}" for name in names if not _NAME.fullmatch(name))
    begun, ended = (Counter(each.get(f"{W}id") for each in group) for group in (starts, ends))
    yield from (f"bookmark id twice: {key}" for key, count in begun.items() if count > 1)
    yield from (f"bookmark without end or start: {key}" for key in begun.keys() ^ ended.keys())


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


def _styles(root: etree._Element, roots: dict[str, etree._Element]) -> Iterator[str]:
    kinds = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table"}
    styles = roots["word/styles.xml"].findall(f"{W}style")
    defined = {(style.get(f"{W}type"), style.get(f"{W}styleId")) for style in styles}
    for tag, kind in kinds.items():
        used = {element.get(f"{W}val") for element in root.iter(f"{W}{tag}")}
        yield from (f"undefined {kind} style: {name}" for name in used if (kind, name) not in defined)


def _lists(root: etree._Element, roots: dict[str, etree._Element]) -> Iterator[str]:
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


def _relations(name: str, root: etree._Element, roots: dict[str, etree._Element]) -> Iterator[str]:
    folder, file = posixpath.split(name)
    relations = roots.get(f"{folder}/_rels/{file}.rels", ())
    known = {relation.get("Id") for relation in relations}
    used = set(values(root, "//@r:id"))
    yield from (f"undefined relationship: {identifier}" for identifier in used - known)
