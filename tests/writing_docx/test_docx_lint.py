"""The structural lint finds nothing in our documents, and does find what it looks for."""

import os
import re
import subprocess
import sys
import zipfile
from io import BytesIO

import pytest
from docx_sample import book, reference, written_book
from lint import lint

from masterplan_cli.writing.docx import write_docx
from masterplan_cli.writing.docx.package import pack, unpack

DOCUMENT, SETTINGS, NUMBERING = "word/document.xml", "word/settings.xml", "word/numbering.xml"
TYPES, RELATIONS = "[Content_Types].xml", "word/_rels/document.xml.rels"
STYLES, CORE = "word/styles.xml", "docProps/core.xml"
END = '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:hyperlink>'
TABLE = (
    '<w:tbl><w:tblPr><w:tblW w:w="9"/><w:tblDescription w:val="x"/></w:tblPr>'
    '<w:tblGrid><w:gridCol w:w="9"/></w:tblGrid></w:tbl>'
)

BROKEN = [
    (DOCUMENT, 'w:name="bab_1"', 'w:name="bab_2"', "bookmark twice: bab_2"),
    (DOCUMENT, 'w:name="bab_1"', 'w:name="bab 1"', "bookmark's name not allowed: bab 1"),
    (DOCUMENT, '<w:bookmarkEnd w:id="2"/>', "", "bookmark without end or start: 2"),
    (DOCUMENT, 'w:id="3" w:name', 'w:id="2" w:name', "bookmark id twice: 2"),
    (DOCUMENT, END, "</w:hyperlink>", "field without end"),
    (DOCUMENT, '<w:r><w:fldChar w:fldCharType="begin"/></w:r>', "", "instruction outside of a field"),
    (DOCUMENT, 'w:fldCharType="begin"', 'w:fldCharType="separate"', "stray separate"),
    (DOCUMENT, "</w:body>", '<w:fldChar w:fldCharType="end"/></w:body>', "stray end of a field"),
    (DOCUMENT, "PAGEREF bab_2", "PAGEREF nowhere", "reference to a missing bookmark: nowhere"),
    (DOCUMENT, 'w:anchor="bab_2"', 'w:anchor="gone"', "reference to a missing bookmark: gone"),
    (DOCUMENT, 'w:fldCharType="begin"', 'w:fldCharType="begin" w:dirty="true"', "field is dirty"),
    (DOCUMENT, 'w:val="BodyText"', 'w:val="Nowhere"', "undefined paragraph style: Nowhere"),
    (DOCUMENT, 'w:rStyle w:val="Strong"', 'w:rStyle w:val="BodyText"', "undefined character style: BodyText"),
    (DOCUMENT, 'w:numId w:val="5"', 'w:numId w:val="99"', "undefined list: 99"),
    (NUMBERING, 'w:abstractNumId w:val="2"', 'w:abstractNumId w:val="88"', "list without definition: 3"),
    (DOCUMENT, '<w:gridSpan w:val="4"/>', '<w:gridSpan w:val="3"/>', "row 2: cells cover 3 of 4 columns"),
    (DOCUMENT, '<w:vMerge w:val="restart"/>', "", "row 2: merge continues nothing"),
    (DOCUMENT, '<w:tcW w:w="674"', '<w:tcW w:w="660"', "row 1: a cell's width differs from its columns"),
    (DOCUMENT, '<w:tblW w:w="7937"', '<w:tblW w:w="7000"', "columns do not add up to the table's width"),
    (DOCUMENT, '<w:gridCol w:w="674"/>', '<w:gridCol w:w="0"/>', "column without width"),
    (DOCUMENT, "<w:tblHeader/>", "", "table without header row"),
    (DOCUMENT, "<w:cantSplit/>", "", "row may split"),
    (DOCUMENT, re.compile("<w:tblDescription [^>]*/>"), "", "table without description"),
    (DOCUMENT, "</w:p></w:tc>", f"</w:p>{TABLE}</w:tc>", "cell does not end in a paragraph"),
    (DOCUMENT, "</w:p></w:tc>", f"</w:p>{TABLE}<w:p/></w:tc>", "table inside a table"),
    (DOCUMENT, "</w:tbl><w:p>", f"</w:tbl>{TABLE}<w:p>", "no paragraph after a table"),
    (DOCUMENT, '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr>', "<w:p>", "paragraph without style"),
    (DOCUMENT, "</w:pPr>", '<w:jc w:val="right"/></w:pPr>', "direct formatting: jc"),
    (DOCUMENT, 'pStyle w:val="Heading2"', 'pStyle w:val="Heading3"', "heading level 3 follows level 1"),
    (DOCUMENT, 'r:id="rId', 'r:id="rIdX', re.compile("undefined relationship: rIdX.*")),
    (SETTINGS, "<w:zoom", "<w:updateFields/><w:zoom", "updateFields is set"),
    (RELATIONS, '"styles.xml"', '"stiles.xml"', "relationship to a missing part: word/stiles.xml"),
    (TYPES, '"/word/styles.xml"', '"/word/stiles.xml"', "content type without part: word/stiles.xml"),
    (TYPES, 'Extension="xml"', 'Extension="xmm"', re.compile("no content type: .*")),
    (STYLES, re.compile("<w:lang [^>]*/>"), "", "no document language"),
    (CORE, re.compile("<dc:title>.*</dc:title>"), "", "no document title"),
]


def test_a_whole_book_has_no_defect() -> None:
    assert lint(written_book()) == []


@pytest.mark.parametrize(("part", "old", "new", "expected"), BROKEN)
def test_the_lint_sees_a_broken_document(
    part: str, old: str | re.Pattern[str], new: str, expected: str | re.Pattern[str]
) -> None:
    parts = unpack(written_book())
    text = parts[part].decode()
    old = old if isinstance(old, re.Pattern) else re.compile(re.escape(old))
    changed = old.sub(new, text, count=1)
    assert changed != text
    expected = expected if isinstance(expected, re.Pattern) else re.compile(re.escape(expected))
    found = lint(pack(parts | {part: changed.encode()}))
    assert [finding for finding in found if expected.fullmatch(finding)], found


def test_the_archive_begins_with_the_content_types_and_knows_no_time() -> None:
    with zipfile.ZipFile(BytesIO(written_book())) as archive:
        entries = archive.infolist()
    names = [entry.filename for entry in entries]
    assert names[0] == "[Content_Types].xml"
    assert names[1:] == sorted(names[1:])
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {entry.create_system for entry in entries} == {3}


def test_the_same_document_gives_the_same_bytes() -> None:
    assert write_docx(book(), reference()) == written_book()


@pytest.mark.parametrize(("seed", "zone"), [("1", "UTC"), ("77", "Asia/Jakarta")])
def test_neither_hash_seed_nor_time_zone_changes_a_byte(seed: str, zone: str) -> None:
    code = "import sys, docx_sample; sys.stdout.buffer.write(docx_sample.written_book())"
    environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": os.pathsep.join(sys.path)}
    made = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, check=True)
    assert made.stdout == written_book()
