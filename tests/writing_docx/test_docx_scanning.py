"""A reference document that is not ours: what must not come in is refused, what should not travel stays."""

import io
from pathlib import Path

import docx
import pytest
from docx.shared import Pt, RGBColor
from docx_hostile import HOSTILE, field_in_runs, in_body, related, with_part, with_text, zipped
from docx_sample import ROOT, book, reference, written, written_book
from lint import lint

from masterplan_cli.writing.docx import BrokenReferenceError, write_docx
from masterplan_cli.writing.docx.package import pack, unpack
from masterplan_cli.writing.docx.scanning import scan_document
from masterplan_cli.writing.docx.scanning.archive import MAX_PART_MIB


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_document_is_refused_with_part_problem_and_remedy(name: str) -> None:
    content, part = HOSTILE[name]
    with pytest.raises(BrokenReferenceError) as caught:
        scan_document(content)
    for text in (caught.value.message.id, caught.value.message.en):
        assert part in text.partition(": ")[0]
        assert text.isprintable()
    assert caught.value.remedy.id != caught.value.remedy.en


def test_a_part_that_is_too_large_is_refused_while_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("masterplan_cli.writing.docx.scanning.archive.MAX_RATIO", 10**6)
    with pytest.raises(BrokenReferenceError) as caught:
        scan_document(zipped(("word/media/a.png", bytes((MAX_PART_MIB << 20) + 1))))
    assert "64 MiB" in caught.value.message.id


@pytest.mark.parametrize(
    "content",
    [
        reference(),
        related("hyperlink", "https://tubankab.example", "External"),
        field_in_runs(" PA", "GE "),
        field_in_runs('HYPERLINK "https://tubankab.example"'),
        field_in_runs('HYPERLINK \\l "bab"'),
        in_body("<w:r><w:t>DDEAUTO sebagai kata biasa</w:t></w:r>"),
    ],
)
def test_what_is_harmless_passes(content: bytes) -> None:
    scan_document(content)


def test_our_own_books_pass() -> None:
    scan_document(written())


def test_what_word_adds_passes_and_does_not_travel() -> None:
    """A comment, tracked changes, a text of its own, custom XML and properties, a thumbnail, names."""
    parts = unpack(related("comments", "comments.xml"))
    inserted = "<w:p><w:ins><w:r><w:t>RAHASIA</w:t></w:r></w:ins></w:p>"
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    secret = b"RAHASIA"
    parts["word/comments.xml"] = f'<w:comments xmlns:w="{word}"><w:t>RAHASIA</w:t></w:comments>'.encode()
    parts["customXml/item1.xml"] = b"<a>RAHASIA</a>"
    parts["docProps/custom.xml"] = parts["docProps/app.xml"] = b"<a>RAHASIA</a>"
    parts["docProps/thumbnail.jpeg"] = b"\xff\xd8RAHASIA"
    changed = unpack(with_text("word/document.xml", "<w:sectPr", inserted))
    parts["word/document.xml"] = changed["word/document.xml"]
    rsids = '<w:trackRevisions/><w:rsids><w:rsid w:val="RAHASIA"/></w:rsids>'
    changed = unpack(with_text("word/settings.xml", "</w:settings>", rsids))
    parts["word/settings.xml"] = changed["word/settings.xml"]
    types = (
        parts["[Content_Types].xml"]
        .decode()
        .replace("</Types>", '<Default Extension="jpeg" ContentType="image/jpeg"/></Types>')
    )
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = (
        parts["_rels/.rels"]
        .decode()
        .replace(
            "</Relationships>",
            f'<Relationship Id="rId7" Type="{relations}/custom-properties" Target="docProps/custom.xml"/>'
            f'<Relationship Id="rId8" Type="{relations}/extended-properties" Target="docProps/app.xml"/>'
            f'<Relationship Id="rId9" Type="{relations}/thumbnail" Target="docProps/thumbnail.jpeg"/>'
            "</Relationships>",
        )
    )
    parts |= {"[Content_Types].xml": types.encode(), "_rels/.rels": package.encode()}
    person = docx.Document(io.BytesIO(pack(parts)))
    person.core_properties.comments = person.core_properties.keywords = "RAHASIA"
    person.core_properties.last_modified_by = "RAHASIA"
    buffer = io.BytesIO()
    person.save(buffer)
    scan_document(buffer.getvalue())
    assert any(secret in part for part in unpack(buffer.getvalue()).values())
    result = unpack(write_docx(book(), buffer.getvalue()))
    assert [name for name, part in result.items() if secret in part] == []
    assert result.keys() == unpack(written_book()).keys()
    assert b"trackRevisions" not in result["word/settings.xml"]


def restyled() -> bytes:
    """The built-in reference document after a person changed fonts, colours and margins in Word."""
    document = docx.Document(io.BytesIO(reference()))
    heading, body, header = (document.styles[name] for name in ("Heading 1", "Body Text", "Header"))
    heading.font.name, heading.font.size, heading.font.color.rgb = (
        "Georgia",
        Pt(22),
        RGBColor(0x7B, 0x1E, 0x1E),
    )
    body.font.name, body.font.size = "Bookman Old Style", Pt(11.5)
    header.font.color.rgb = RGBColor(0x00, 0x55, 0x33)
    section = document.sections[0]
    section.left_margin = section.right_margin = Pt(71)
    section.header_distance = Pt(31)
    document.add_paragraph("Contoh kalimat yang tidak boleh ikut.")
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def test_a_book_follows_the_reference_that_a_person_changed() -> None:
    content = restyled()
    scan_document(content)
    result = write_docx(book(), content)
    assert lint(result) == lint(written_book())
    document = docx.Document(io.BytesIO(result))
    heading, body, header = (document.styles[name] for name in ("Heading 1", "Body Text", "Header"))
    assert (heading.font.name, heading.font.size, str(heading.font.color.rgb)) == (
        "Georgia",
        Pt(22),
        "7B1E1E",
    )
    assert (body.font.name, body.font.size) == ("Bookman Old Style", Pt(11.5))
    assert str(header.font.color.rgb) == "005533"
    for section in document.sections:
        assert section.header_distance == Pt(31)
    assert document.sections[0].left_margin == document.sections[0].right_margin == Pt(71)
    running = [p for s in document.sections for p in s.header.paragraphs if p.text]
    assert all(p.style and str(p.style.name).startswith("Header") for p in running)
    assert running
    assert "tidak boleh ikut" not in "".join(p.text for p in document.paragraphs)


def test_the_file_of_every_edition_passes() -> None:
    found = list(Path(ROOT, "templates").glob("*/reference.docx"))
    assert found
    for path in found:
        scan_document(path.read_bytes())


def test_a_document_with_a_picture_passes() -> None:
    scan_document(with_part("word/media/lambang.png", b"\x89PNG\r\n\x1a\n"))
