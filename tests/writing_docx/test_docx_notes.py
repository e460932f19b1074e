"""Footnotes: Word's own, in text, lists and cells, over any reference document."""

import re
from io import BytesIO
from subprocess import PIPE, run

import docx
from docx_digest import notes
from docx_sample import one_division, reference, written
from lint import lint
from lint_xml import W, value, values
from lxml import etree

from masterplan_cli.document.blocks import Paragraph
from masterplan_cli.document.inlines import Footnote
from masterplan_cli.writing.docx import write_docx
from masterplan_cli.writing.docx.package import pack, unpack

NOTES, SETTINGS = "word/footnotes.xml", "word/settings.xml"


def test_notes_are_numbered_in_order_wherever_they_stand() -> None:
    content = written(*notes())
    assert lint(content) == []
    parts = unpack(content)
    body, part = (etree.fromstring(parts[name]) for name in ("word/document.xml", NOTES))
    assert values(body, "//w:footnoteReference/@w:id") == ["1", "2", "3"]
    assert values(part, "w:footnote/@w:id") == ["-1", "0", "1", "2", "3"]
    texts = [value(note, ".").strip() for note in part.iter(f"{W}footnote")][2:]
    assert texts[0] == "Lihat UU 23/2014."
    assert texts[1] == "Ibid. (halaman 3)"
    assert texts[2].startswith("Bandingkan")


def test_the_separators_are_named_in_the_settings_in_the_order_of_the_schema() -> None:
    settings = etree.fromstring(unpack(written(*notes()))[SETTINGS])
    assert values(settings, "w:footnotePr/w:footnote/@w:id") == ["-1", "0"]
    names = [etree.QName(child).localname for child in settings]
    assert names.index("footnotePr") < names.index("compat")


def test_links_in_notes_belong_to_the_notes() -> None:
    parts = unpack(written(*notes()))
    assert b"peraturan.go.id" in parts["word/_rels/footnotes.xml.rels"]
    assert b"peraturan.go.id" not in parts["word/_rels/document.xml.rels"]
    used = values(etree.fromstring(parts[NOTES]), "//@r:id")
    assert used
    assert set(used) == set(re.findall('Id="([^"]+)"', parts["word/_rels/footnotes.xml.rels"].decode()))


def test_without_notes_there_is_no_part() -> None:
    parts = unpack(written(Paragraph("x")))
    assert NOTES not in parts
    assert b"footnotePr" not in parts[SETTINGS]


def test_notes_of_the_reference_document_give_way() -> None:
    """A reference document saved by Word may hold notes, with text and with names for its separators."""
    with_notes = unpack(written(*notes()))
    body = docx.Document(BytesIO(reference())).element.body.xml
    old = pack(
        with_notes | {"word/document.xml": f'<w:document xmlns:w="{W[1:-1]}">{body}</w:document>'.encode()}
    )
    content = write_docx(one_division(Paragraph(("a", Footnote("baru")))), old)
    assert lint(content) == []
    part = etree.fromstring(unpack(content)[NOTES])
    assert values(part, "w:footnote/@w:id") == ["-1", "0", "1"]
    assert b"Lihat" not in unpack(content)[NOTES]
    assert value(etree.fromstring(unpack(content)[SETTINGS]), "count(w:footnotePr/w:footnote)") == "2"


def test_pandoc_reads_the_notes() -> None:
    command = ["pandoc", "-f", "docx", "-t", "plain", "--wrap=none"]
    text = run(command, input=written(*notes()), stdout=PIPE, check=True).stdout.decode()
    assert "Dasar hukumnya jelas[1]." in text
    assert "[1] Lihat UU 23/2014." in text
