"""What could run, load something or lead outside: a finished book holds none of it, links excepted."""

import io
import re
import zipfile
from collections.abc import Iterator
from urllib.parse import urlsplit

from lint_xml import W, source_part, value, values
from lxml import etree

_FIELDS = {"TOC", "PAGE", "PAGEREF", "REF", "SEQ", "STYLEREF", "NUMPAGES", "SECTIONPAGES", "TITLE"}
"""What a field of ours may be; DDE, INCLUDETEXT, LINK, MACROBUTTON and the like are not among them."""

_KINDS = {
    "officeDocument", "core-properties", "extended-properties", "styles", "numbering", "settings",
    "fontTable", "theme", "header", "footer", "footnotes", "endnotes", "hyperlink", "image", "chart",
    "package", "webSettings", "worksheet", "sharedStrings", "style", "colors",
}  # fmt: skip
_ACTIVE = re.compile(r"(?i)vba|macro|activeX|oleObject|\.bin$|\.(?:js|vbs|exe|dll|hta|html?|rtf)$")
_ELEMENTS = ("object", "control", "altChunk", "subDoc", "movie", "attachedTemplate", "mailMerge", "frameset")
_REVIEW = ("ins", "del", "moveFrom", "moveTo", "commentReference", "permStart", "vanish")


def package_safety(parts: dict[str, bytes], roots: dict[str, etree._Element]) -> Iterator[str]:
    """Yield what is active or leads outside, in the package and in the workbooks inside it."""
    for element in roots["[Content_Types].xml"]:
        if _ACTIVE.search(element.get("ContentType", "")):
            yield f"active content type: {element.get('ContentType')}"
    for name in parts:
        if _ACTIVE.search(name):
            yield f"active part: {name}"
    for name, root in roots.items():
        if name.endswith(".rels"):
            yield from _relationships(source_part(name), root)
    for name, content in parts.items():
        if name.startswith("word/embeddings/"):
            yield from _embedded(name, content)


def part_safety(root: etree._Element) -> Iterator[str]:
    """Yield active elements and fields below an element, and what reviewers leave behind."""
    for tag in (*_ELEMENTS, *_REVIEW):
        if root.find(f".//{W}{tag}") is not None:
            yield f"element not allowed: {tag}"
    for instruction in _instructions(root):
        name = (instruction.split() or [""])[0].upper()
        if name not in _FIELDS:
            yield f"field not allowed: {name}"
    for attribute in ("action", "onclick", "onmouseover", "macro"):
        if values(root, f"//@{attribute}[string-length() > 0]"):
            yield f"attribute not allowed: {attribute}"


def _instructions(root: etree._Element) -> Iterator[str]:
    """Put the pieces of each instruction together: Word may split them over runs."""
    yield from (element.get(f"{W}instr", "") for element in root.iter(f"{W}fldSimple"))
    piece = ""
    for element in root.iter(f"{W}fldChar", f"{W}instrText"):
        if element.tag == f"{W}instrText":
            piece += element.text or ""
        else:
            if piece:
                yield piece
            piece = ""
    if piece:
        yield piece


def _relationships(owner: str, root: etree._Element) -> Iterator[str]:
    for relation in root:
        kind, address = relation.get("Type", "").rpartition("/")[2], relation.get("Target", "")
        if kind not in _KINDS:
            yield f"relationship not allowed: {kind}"
        elif kind == "package" and not owner.startswith("word/charts/"):
            yield f"embedded package outside of a chart: {address}"
        if relation.get("TargetMode") == "External":
            if kind != "hyperlink":
                yield f"{kind} from outside: {address}"
            elif urlsplit(address).scheme not in ("http", "https", "mailto"):
                yield f"link not allowed: {address}"


def _embedded(name: str, content: bytes) -> Iterator[str]:
    if not name.endswith(".xlsx") or not zipfile.is_zipfile(io.BytesIO(content)):
        yield f"embedded file that is no workbook: {name}"
        return
    with zipfile.ZipFile(io.BytesIO(content)) as workbook:
        for part in workbook.namelist():
            if _ACTIVE.search(part) or part.startswith("xl/externalLinks"):
                yield f"active part in a workbook: {part}"
            if part.endswith(".rels") and b"External" in workbook.read(part):
                yield f"workbook leads outside: {part}"
            if part.startswith("xl/worksheets/") and part.endswith(".xml"):
                formula = value(etree.fromstring(workbook.read(part)), "//*[local-name()='f']")
                if formula:
                    yield f"formula in a workbook: {formula}"
