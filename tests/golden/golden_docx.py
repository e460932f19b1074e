"""A DOCX as lines that people can read and compare: what stands where, in which style."""

import io
from collections.abc import Iterator
from typing import Any

import docx
from docx.oxml.ns import qn


def outline(content: bytes) -> str:
    """Return the body of a DOCX: a line for each paragraph with its style, and each table row by row."""
    body = docx.Document(io.BytesIO(content)).element.body
    return "\n".join(line for block in body for line in _block(block)) + "\n"


def _block(block: Any) -> Iterator[str]:
    if block.tag == qn("w:tbl"):
        yield from _table(block)
    elif block.tag == qn("w:sectPr"):
        yield _section(block)
    elif block.tag == qn("w:p"):
        yield f"{_value(block, 'w:pPr/w:pStyle') or 'Normal'}: {_text(block)}"
        for section in block.findall("w:pPr/w:sectPr", block.nsmap):
            yield _section(section)


def _table(table: Any) -> Iterator[str]:
    grid = [column.get(qn("w:w")) for column in table.findall("w:tblGrid/w:gridCol", table.nsmap)]
    described = _value(table, "w:tblPr/w:tblDescription")
    yield f"TABLE {_value(table, 'w:tblPr/w:tblStyle')}, columns {' '.join(grid)}, described: {described}"
    for row in table.findall("w:tr", table.nsmap):
        head = "HEAD" if row.find("w:trPr/w:tblHeader", row.nsmap) is not None else "row"
        yield f"  {head} | " + " | ".join(_cell(cell) for cell in row.findall("w:tc", row.nsmap))


def _cell(cell: Any) -> str:
    text = " ¶ ".join(_text(paragraph) for paragraph in cell.findall("w:p", cell.nsmap))
    span = _value(cell, "w:tcPr/w:gridSpan")
    shaded = cell.find("w:tcPr/w:shd", cell.nsmap) is not None
    return f"{text}{f' [spans {span}]' if span else ''}{' [shaded]' if shaded else ''}"


def _text(paragraph: Any) -> str:
    marks = {qn("w:br"): "⏎", qn("w:tab"): "→"}
    nodes = paragraph.iter(qn("w:t"), *marks)
    return "".join(marks.get(node.tag) or node.text or "" for node in nodes)


def _section(section: Any) -> str:
    size = section.find("w:pgSz", section.nsmap)
    numbering = section.find("w:pgNumType", section.nsmap)
    numbers = {} if numbering is None else {key.partition("}")[2]: value for key, value in numbering.items()}
    return f"SECTION {size.get(qn('w:w'))}×{size.get(qn('w:h'))} {numbers}"


def _value(node: Any, path: str) -> str | None:
    found = node.find(path, node.nsmap)
    return None if found is None else str(found.get(qn("w:val")))
