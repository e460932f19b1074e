"""A sound document of a few pages with one of everything, to be damaged.

Text comes from the writer; chart and footnote are made here by hand, so that damaging them does not depend
on how the writer happens to write them.
"""

import io
import re
from functools import cache

from docx_blocks import action_table, chapter, readiness_table, road_map, section
from docx_sample import reference

from masterplan_cli.document.blocks import Contents, ContentsEntry, Heading, ItemList, Paragraph
from masterplan_cli.document.document import Cover, Division, Document
from masterplan_cli.document.inlines import CrossReference, Link, Strong
from masterplan_cli.writing.docx import write_docx
from masterplan_cli.writing.docx.package import unpack

DOCUMENT, SETTINGS, TYPES = "word/document.xml", "word/settings.xml", "[Content_Types].xml"
RELATIONS = "word/_rels/document.xml.rels"
CHART, WORKBOOK, NOTES = "word/charts/chart1.xml", "word/embeddings/angka1.xlsx", "word/footnotes.xml"

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument"
_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'


@cache
def specimen() -> dict[str, bytes]:
    """Return the parts of the document."""
    parts = unpack(write_docx(_document(), reference()))
    parts |= {
        CHART: _chart(),
        WORKBOOK: _workbook(),
        NOTES: _notes(),
        "word/charts/_rels/chart1.xml.rels": _data(),
    }
    document = parts[DOCUMENT].decode()
    note = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    document = document.replace("bercatatan.</w:t></w:r>", f"bercatatan.</w:t></w:r>{note}", 1)
    place = r'<w:p><w:pPr><w:pStyle w:val="[A-Za-z]+"/></w:pPr><w:r><w:t>Di sini gambar\.</w:t></w:r></w:p>'
    document, places = re.subn(place, lambda _: _figure(), document)
    assert places == 1
    parts[DOCUMENT] = document.encode()
    parts[RELATIONS] = _inserted(parts[RELATIONS], "</Relationships>", _relationships())
    parts[TYPES] = _inserted(parts[TYPES], "</Types>", _content_types())
    rules = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
    parts[SETTINGS] = _inserted(parts[SETTINGS], "<w:compat>", rules)
    return parts


def _document() -> Document:
    front = (
        Heading(1, "Daftar Isi", "daftar-isi", "front", listed=False),
        Contents(
            "headings",
            (
                ContentsEntry(1, "BAB I", "Pendahuluan", "bab-1"),
                ContentsEntry(2, "1.1", "Latar", "latar"),
                ContentsEntry(1, "BAB II", "Hasil", "bab-2"),
                ContentsEntry(1, "BAB III", "Rencana", "bab-3"),
            ),
        ),
    )
    body = (
        chapter("BAB I", "Pendahuluan", "bab-1"),
        section("1.1", "Latar", "latar"),
        Paragraph(("Teks ", Strong("tebal"), " yang bercatatan.")),
        Paragraph(("Lihat ", CrossReference("tabel-kesiapan", "Tabel 2.1"), " dan ",
                   Link("https://contoh.id/", "laman"), ".")),
        ItemList(((Paragraph("satu"),), (Paragraph("dua"),)), ordered=True),
        Paragraph("Di sini gambar."),
        Paragraph("Sesudah gambar."),
        chapter("BAB II", "Hasil", "bab-2"),
        readiness_table(),
        chapter("BAB III", "Rencana", "bab-3"),
        action_table(2),
        Paragraph("Sesudah tabel lebar halaman kembali tegak. " * 40),
        road_map(),
    )  # fmt: skip
    return Document(
        "Buku", "Rencana induk", "Pemerintah Kabupaten", "id-ID", "2018-12-14", "Kepala", "Kaki",
        Cover("Buku 1", "Judul", "Kabupaten"), (Division("front", front), Division("body", body)),
    )  # fmt: skip


def _inserted(part: bytes, before: str, text: str) -> bytes:
    return part.replace(before.encode(), f"{text}{before}".encode(), 1)


def _figure() -> str:
    frame = (
        f'<w:drawing><wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing">'
        '<wp:extent cx="3600000" cy="1800000"/>'
        '<wp:docPr id="1" name="Bagan 1" descr="Anggaran dua tahun."/><wp:cNvGraphicFramePr/>'
        f'<a:graphic xmlns:a="{_DRAWING}/main"><a:graphicData uri="{_DRAWING}/chart">'
        f'<c:chart xmlns:c="{_DRAWING}/chart" r:id="rIdBagan"/>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        "<w:r><w:instrText>SEQ Gambar \\* ARABIC</w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    return (
        f'<w:p><w:pPr><w:pStyle w:val="Tengah"/></w:pPr><w:r>{frame}</w:r></w:p>'
        '<w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr>'
        f'<w:r><w:t xml:space="preserve">Gambar </w:t></w:r>{field}'
        '<w:r><w:t xml:space="preserve"> Anggaran</w:t></w:r></w:p>'
    )


def _chart() -> bytes:
    def cached(kind: str, cells: str, values: tuple[str, ...]) -> str:
        points = "".join(f'<c:pt idx="{at}"><c:v>{each}</c:v></c:pt>' for at, each in enumerate(values))
        count = f'<c:ptCount val="{len(values)}"/>'
        cache = f"<c:{kind}Cache>{count}{points}</c:{kind}Cache>"
        return f"<c:{kind}Ref><c:f>Data!{cells}</c:f>{cache}</c:{kind}Ref>"

    ids = '<c:axId val="1"/><c:axId val="2"/>'
    series = (
        f'<c:ser><c:idx val="0"/><c:order val="0"/><c:tx>{cached("str", "$B$1", ("Anggaran",))}</c:tx>'
        '<c:invertIfNegative val="0"/>'
        f"<c:cat>{cached('str', '$A$2:$A$3', ('2019', '2020'))}</c:cat>"
        f"<c:val>{cached('num', '$B$2:$B$3', ('1.5', '2.25'))}</c:val></c:ser>"
    )
    axes = "".join(
        f'<c:{kind}Ax><c:axId val="{own}"/><c:scaling><c:orientation val="minMax"/></c:scaling>'
        f'<c:delete val="0"/><c:axPos val="{side}"/><c:crossAx val="{other}"/></c:{kind}Ax>'
        for kind, own, side, other in (("cat", 1, "b", 2), ("val", 2, "l", 1))
    )
    return (
        f'{_XML}<c:chartSpace xmlns:c="{_DRAWING}/chart" xmlns:r="{OFFICE}"><c:lang val="id-ID"/><c:chart>'
        f'<c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>{series}'
        f'<c:gapWidth val="80"/>{ids}</c:barChart>{axes}</c:plotArea><c:plotVisOnly val="1"/></c:chart>'
        '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    ).encode()


def _workbook() -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book["Sheet"]
    sheet.title = "Data"
    for row in ((None, "Anggaran"), ("2019", 1.5), ("2020", 2.25)):
        sheet.append(row)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _data() -> bytes:
    return (
        f'{_XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{OFFICE}/package" Target="../embeddings/angka1.xlsx"/>'
        "</Relationships>"
    ).encode()


def _notes() -> bytes:
    def note(number: int, kind: str, content: str) -> str:
        return (
            f'<w:footnote{kind} w:id="{number}"><w:p><w:pPr><w:pStyle w:val="Catatan"/></w:pPr>'
            f"<w:r>{content}</w:r></w:p></w:footnote>"
        )

    return (
        f'{_XML}<w:footnotes xmlns:w="{_MAIN}">'
        + note(-1, ' w:type="separator"', "<w:separator/>")
        + note(0, ' w:type="continuationSeparator"', "<w:continuationSeparator/>")
        + note(1, "", '<w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Sebuah catatan.</w:t>')
        + "</w:footnotes>"
    ).encode()


def _relationships() -> str:
    return (
        f'<Relationship Id="rIdBagan" Type="{OFFICE}/chart" Target="charts/chart1.xml"/>'
        f'<Relationship Id="rIdCatatan" Type="{OFFICE}/footnotes" Target="footnotes.xml"/>'
    )


def _content_types() -> str:
    def override(part: str, kind: str) -> str:
        return f'<Override PartName="/{part}" ContentType="{_TYPE}.{kind}+xml"/>'

    return (
        f'<Default Extension="xlsx" ContentType="{_TYPE}.spreadsheetml.sheet"/>'
        f"{override(CHART, 'drawingml.chart')}{override(NOTES, 'wordprocessingml.footnotes')}"
    )
