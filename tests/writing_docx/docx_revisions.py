"""Accepting and rejecting tracked changes as Word does, and what a document says then.

Written after the standard (ISO/IEC 29500-1, 17.13.5), not after the writer: a run inside ``w:ins`` or
``w:del`` stays or goes, a row with such a mark stays or goes, and a paragraph whose end goes is joined to the
next one, which gives its look.
"""

import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterator

from lint_xml import W
from lxml import etree

_CHANGED = ("word/document.xml", "word/footnotes.xml")
_INSERTED, _DELETED = f"{W}ins", f"{W}del"
_BOOKMARKS = (f"{W}bookmarkStart", f"{W}bookmarkEnd")
_STRUCK = {f"{W}delText": f"{W}t", f"{W}delInstrText": f"{W}instrText"}
_TEXTS = (f"{W}t", f"{W}tab", f"{W}br")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_DRAWN = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"


def accepted(docx: bytes) -> bytes:
    """Return a document with all changes accepted."""
    return _settled(docx, kept=_INSERTED, dropped=_DELETED)


def rejected(docx: bytes) -> bytes:
    """Return a document with all changes rejected."""
    return _settled(docx, kept=_DELETED, dropped=_INSERTED)


def changes(docx: bytes) -> list[etree._Element]:
    """Return every mark of a change in a document and its footnotes."""
    return [mark for root in story_roots(docx).values() for mark in root.iter(_INSERTED, _DELETED)]


def said(docx: bytes) -> list[str]:
    """Return the text of every paragraph that is not empty, its fields computed, contents left out.

    A footnote stands in braces where its mark is. What is written inside drawings is left out.
    """
    roots = story_roots(docx)
    body = roots["word/document.xml"]
    for drawing in list(body.iter(_DRAWN)):
        _remove(drawing)
    _drop_contents(body)
    _compute(body)
    notes = {note.get(f"{W}id"): _text(note, {}).strip() for note in roots.get("word/footnotes.xml", ())}
    return [line for each in body.iter(f"{W}p") if (line := _text(each, notes))]


def markup(docx: bytes) -> bytes:
    """Return the body and the footnotes in canonical form.

    Neighbouring runs of one look are joined, and a row that may split need not say so.
    """
    written = []
    for root in story_roots(docx).values():
        for row in list(root.iter(f"{W}trPr")):
            if [(each.tag, each.get(f"{W}val")) for each in row] == [(f"{W}cantSplit", "off")]:
                _remove(row)
        for run in list(root.iter(f"{W}r")):
            _join_runs(run)
        written.append(etree.tostring(root, method="c14n"))
    return b"\n".join(written)


def story_roots(docx: bytes) -> dict[str, etree._Element]:
    """Return the parts that can hold changes, by name."""
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        return {name: etree.fromstring(archive.read(name)) for name in _CHANGED if name in archive.namelist()}


def _settled(docx: bytes, *, kept: str, dropped: str) -> bytes:
    target = io.BytesIO()
    roots = story_roots(docx)
    for root in roots.values():
        _settle(root, kept, dropped)
    _forget_notes(roots)
    with zipfile.ZipFile(io.BytesIO(docx)) as source, zipfile.ZipFile(target, "w") as made:
        for name in source.namelist():
            made.writestr(name, etree.tostring(roots[name]) if name in roots else source.read(name))
    return target.getvalue()


def _forget_notes(roots: dict[str, etree._Element]) -> None:
    """Take out the notes whose mark is gone; Word does so when it saves."""
    marks = {mark.get(f"{W}id") for mark in roots["word/document.xml"].iter(f"{W}footnoteReference")}
    for note in list(roots.get("word/footnotes.xml", ())):
        if note.get(f"{W}type") is None and note.get(f"{W}id") not in marks:
            _remove(note)


def _settle(root: etree._Element, kept: str, dropped: str) -> None:
    _settle_rows(root, dropped)
    ended = [each for each in root.iter(f"{W}p") if each.find(f"{W}pPr/{W}rPr/{dropped}") is not None]
    for mark in list(root.iter(dropped)):
        _remove(mark)
    for mark in list(root.iter(kept)):
        for child in list(mark):
            mark.addprevious(child)
        _remove(mark)
    for text in root.iter(*_STRUCK):
        text.tag = _STRUCK[text.tag]
    for paragraph in ended:
        _join(paragraph)
    for properties in [each for each in root.iter(f"{W}rPr", f"{W}trPr") if not len(each)]:
        _remove(properties)


def _settle_rows(root: etree._Element, dropped: str) -> None:
    for row in [each for each in root.iter(f"{W}tr") if each.find(f"{W}trPr/{dropped}") is not None]:
        _remove(row)
    for table in [each for each in root.iter(f"{W}tbl") if each.find(f"{W}tr") is None]:
        _remove(table)


def _join(paragraph: etree._Element) -> None:
    """Put what is left of a paragraph at the beginning of the next one."""
    following = paragraph.getnext()
    content = [child for child in paragraph if child.tag != f"{W}pPr"]
    if any(child.tag not in _BOOKMARKS for child in content):
        assert following is not None, "the last paragraph cannot be joined to anything"
        assert following.tag == f"{W}p", "a paragraph cannot be joined to a table"
        at = 0 if following.find(f"{W}pPr") is None else 1
        following[at:at] = content
    _remove(paragraph)


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    assert parent is not None, "the root cannot be removed"
    parent.remove(element)


def _join_runs(run: etree._Element) -> None:
    """Join a run to the one before it where both are text of one look."""
    before = run.getprevious()
    for text in run.iter(f"{W}t"):
        text.set(_SPACE, "preserve")
    if before is None or before.tag != f"{W}r" or _look(before) is None or _look(before) != _look(run):
        return
    for child in list(run.iterchildren(*_TEXTS)):
        last = before[-1]
        if child.tag == last.tag == f"{W}t":
            last.text = (last.text or "") + (child.text or "")
        else:
            before.append(child)
    _remove(run)


def _look(run: etree._Element) -> bytes | None:
    """Return the properties of a run of text; None for any other run."""
    properties = run.find(f"{W}rPr")
    if not all(child.tag in (f"{W}rPr", *_TEXTS) for child in run):
        return None
    return b"" if properties is None else etree.tostring(properties, method="c14n")


def _drop_contents(body: etree._Element) -> None:
    depth = 0
    for paragraph in list(body.iter(f"{W}p")):
        begins = any((text.text or "").split()[:1] == ["TOC"] for text in paragraph.iter(f"{W}instrText"))
        inside = begins or depth > 0
        kinds = Counter(mark.get(f"{W}fldCharType") for mark in paragraph.iter(f"{W}fldChar"))
        depth += kinds["begin"] - kinds["end"]
        if inside:
            _remove(paragraph)


def _compute(body: etree._Element) -> None:
    """Compute the fields that number tables and figures, then those that refer to them, as F9 does."""
    counts: Counter[str] = Counter()
    for instruction, result in _fields(body):
        if match := re.match(r"SEQ (\w+)(?:.*\\r (\d+))?", instruction):
            counts[match[1]] = int(match[2]) if match[2] else counts[match[1]] + 1
            result.text = str(counts[match[1]])
    enclosed = _enclosed(body)
    for instruction, result in _fields(body):
        if match := re.match(r"REF (\w+)", instruction):
            result.text = enclosed[match[1]]


def _fields(body: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """Yield instruction and result of each field; every result is one text."""
    instruction, state = "", ""
    result: list[etree._Element] = []
    for element in body.iter(f"{W}fldChar", f"{W}instrText", f"{W}t"):
        if element.tag == f"{W}fldChar":
            state = element.get(f"{W}fldCharType", "")
            if state == "end":
                [text] = result
                yield " ".join(instruction.split()), text
                instruction, result = "", []
        elif element.tag == f"{W}instrText":
            instruction += element.text or ""
        elif state == "separate":
            result.append(element)


def _enclosed(body: etree._Element) -> dict[str, str]:
    """Return the text between the ends of each bookmark."""
    opened: dict[str, str] = {}
    found: dict[str, str] = {}
    for element in body.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd", f"{W}t"):
        if element.tag == f"{W}bookmarkStart":
            opened[element.get(f"{W}id", "")] = element.get(f"{W}name", "")
            found[element.get(f"{W}name", "")] = ""
        elif element.tag == f"{W}bookmarkEnd":
            opened.pop(element.get(f"{W}id", ""))
        else:
            for name in opened.values():
                found[name] += element.text or ""
    return found


def _text(holder: etree._Element, notes: dict[str | None, str]) -> str:
    said = []
    for element in holder.iter(f"{W}t", f"{W}tab", f"{W}br", f"{W}footnoteReference"):
        match element.tag.removeprefix(W):
            case "t":
                said.append(element.text or "")
            case "footnoteReference":
                said.append(f"{{{notes[element.get(f'{W}id')]}}}")
            case name:
                said.append({"tab": "\t", "br": "\n"}[name])
    return "".join(said)
