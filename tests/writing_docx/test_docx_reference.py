"""The reference document is what the script makes, and a regency's own copy works or is explained."""

import importlib
from contextlib import suppress
from datetime import UTC, datetime
from io import BytesIO
from random import Random

import docx
import pytest
from docx_sample import ROOT, book, one_division, reference, written
from lint import lint
from lint_xml import value

from masterplan_cli.document.blocks import Paragraph
from masterplan_cli.document.document import Document
from masterplan_cli.writing.docx import BrokenReferenceError, write_docx
from masterplan_cli.writing.docx.package import pack, unpack

STYLES, DOCUMENT, NUMBERING = "word/styles.xml", "word/document.xml", "word/numbering.xml"


def changed(part: str, old: str, new: str) -> bytes:
    parts = unpack(reference())
    text = parts[part].decode()
    assert old in text
    return pack(parts | {part: text.replace(old, new).encode()})


def test_the_stored_file_is_what_the_script_makes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    parts = importlib.import_module("reference_docx.parts")
    assert unpack(reference()) == parts.reference_parts()


def test_a_reference_saved_by_a_foreign_word_still_serves() -> None:
    """Word renames the identifiers of its styles and renumbers lists; names stay."""
    parts = unpack(reference())
    styles, numbering = parts[STYLES].decode(), parts[NUMBERING].decode()
    for old, new in (("Heading1", "Judul1"), ("ListNumber", "DaftarNomor"), ("BodyText", "TeksIsi")):
        styles, numbering = (text.replace(f'"{old}"', f'"{new}"') for text in (styles, numbering))
    styles = styles.replace('<w:numId w:val="3"/>', '<w:numId w:val="43"/>')
    numbering = numbering.replace('<w:num w:numId="3">', '<w:num w:numId="43">')
    foreign = pack(parts | {STYLES: styles.encode(), NUMBERING: numbering.encode()})
    content = write_docx(book(), foreign)
    assert [found for found in lint(content) if "heading level" not in found] == []
    assert b'<w:pStyle w:val="Judul1"/>' in unpack(content)[DOCUMENT]


def test_colours_of_cells_follow_the_styles() -> None:
    content = write_docx(book(), changed(STYLES, 'w:fill="1F3864"', 'w:fill="205030"'))
    document = unpack(content)[DOCUMENT]
    assert b'w:fill="205030"' in document
    assert b'w:fill="1F3864"' not in document


def test_the_page_set_up_comes_from_the_reference() -> None:
    content = write_docx(book(), changed(DOCUMENT, 'w:left="2268"', 'w:left="1134"'))
    widths = [value(each._sectPr, "w:pgMar/@w:left") for each in docx.Document(BytesIO(content)).sections]
    assert widths == ["1134"] * 4 + ["1701"] + ["1134"] * 3


@pytest.mark.parametrize(
    ("broken", "named"),
    [
        (b"", "BadZipFile"),
        (b"PK\x03\x04 bukan arsip", "BadZipFile"),
        (pack({"a.txt": b"x"}), "KeyError"),
        (changed(STYLES, 'w:val="Sel Kanan"', 'w:val="Sel Kiri"'), "Sel Kanan"),
        (changed(STYLES, "</w:styles>", ""), "XMLSyntaxError"),
        (changed(DOCUMENT, "<w:pgMar", "<w:pgOther"), "w:pgSz/w:pgMar"),
        (changed(DOCUMENT, 'w:w="11906"', 'w:w="lebar"'), "w:w"),
        (
            changed("word/_rels/document.xml.rels", "relationships/numbering", "relationships/other"),
            "numbering.xml",
        ),
        (changed(NUMBERING, '<w:num w:numId="3">', '<w:num w:numId="33">'), "list: List Number"),
    ],
)
def test_a_broken_reference_is_named_in_both_languages(broken: bytes, named: str) -> None:
    with pytest.raises(BrokenReferenceError) as raised:
        write_docx(one_division(Paragraph("x")), broken)
    fault = raised.value
    assert named in fault.message.id
    assert named in fault.message.en
    assert fault.remedy.id.startswith("Salin reference.docx")
    assert fault.remedy.en.startswith("Copy reference.docx")


def test_a_damaged_reference_never_ends_in_a_traceback() -> None:
    chance = Random(2019)
    for _ in range(300):
        damaged = bytearray(reference())
        for _ in range(chance.randint(1, 5)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        with suppress(BrokenReferenceError):
            write_docx(one_division(Paragraph("x")), bytes(damaged))


def test_properties_come_from_the_document() -> None:
    properties = docx.Document(BytesIO(write_docx(book(), reference()))).core_properties
    assert properties.title == "Masterplan Smart City Kabupaten Tuban"
    assert properties.subject == "Rencana induk kota cerdas 2019–2028"
    assert properties.author == "Dinas Komunikasi dan Informatika Kabupaten Tuban"
    assert properties.language == "id-ID"
    assert properties.created == properties.modified == datetime(2018, 12, 14, tzinfo=UTC)


def test_without_a_date_the_file_has_none() -> None:
    core = unpack(written(Paragraph("x")))["docProps/core.xml"]
    assert b"dcterms:created" not in core
    assert b"dcterms:modified" not in core


def test_long_or_strange_properties_do_no_harm() -> None:
    document = Document("T" * 999 + "\x00", "\ud800", "\u200b", "en", "2019-01-01T00:00:00", "", "", None, ())
    content = write_docx(document, reference())
    assert docx.Document(BytesIO(content)).core_properties.title == "T" * 255
    assert b'<w:lang w:val="en"' in unpack(content)[STYLES]
