"""The HTML of every kind of block, exactly."""

from decimal import Decimal

import pytest
from html_pages import one_division, written
from html_sample import logo

from masterplan_cli.document.blocks import (
    Block,
    Contents,
    ContentsEntry,
    Heading,
    ItemList,
    PageBreak,
    Paragraph,
    Quadrant,
    Quadrants,
    Signature,
)
from masterplan_cli.document.cards import Card, Cards, KeyFigure, KeyFigures
from masterplan_cli.document.charts import Chart, Series
from masterplan_cli.document.diagrams import Box, OrganizationChart
from masterplan_cli.document.document import Cover, TitlePage
from masterplan_cli.document.inlines import (
    Content,
    CrossReference,
    Deleted,
    Emphasis,
    Footnote,
    Inserted,
    LineBreak,
    Link,
    Missing,
    Strong,
)
from masterplan_cli.document.tables import Caption, Cell, Column, Row, Table
from masterplan_cli.document.timelines import Timeline, TimelineRow
from masterplan_cli.writing.html import write_html
from masterplan_cli.writing.html.cover import write_cover, write_title_page

ITEM = (Paragraph("satu"),)


@pytest.mark.parametrize(
    ("content", "source"),
    [
        ("biasa", "biasa"),
        ("a & b < c > d \"e\" 'f'", "a &amp; b &lt; c &gt; d &quot;e&quot; 'f'"),
        ("baris\nkedua\r\nketiga", "baris<br/>kedua<br/>ketiga"),
        ("bel\a", "bel\ufffd"),
        (("a ", Strong("b"), Emphasis(("c ", Strong("d")))),
         "a <strong>b</strong><em>c <strong>d</strong></em>"),
        (("a", LineBreak(), "b"), "a<br/>b"),
        ((Deleted("a"),), '<del><span class="unseen">[dihapus: </span>a<span class="unseen">]</span></del>'),
        ((Inserted(("b", Emphasis("c"))),),
         '<ins><span class="unseen">[ditambah: </span>b<em>c</em><span class="unseen">]</span></ins>'),
        ((Missing("[BELUM DIISI]"),), '<mark class="missing">[BELUM DIISI]</mark>'),
        ((CrossReference("tabel-1", "Tabel 1.1"),), '<a href="#tabel-1">Tabel 1.1</a>'),
        ((Link("https://a.id/?b&c", "d"),), '<a href="https://a.id/?b&amp;c" rel="noreferrer">d</a>'),
        ((Link("javascript:alert(1)", "d"),), "d"),
        ((Link("mailto:a@b.id", (Link("https://c.id", "d"), CrossReference("e", "f"))),),
         '<a href="mailto:a@b.id" rel="noreferrer">df</a>'),
    ],
)  # fmt: skip
def test_lines(content: Content, source: str) -> None:
    assert written(Paragraph(content)) == f"<p>{source}</p>"


@pytest.mark.parametrize(
    ("block", "source"),
    [
        (Paragraph("a", "lead"), '<p class="lead">a</p>'),
        (Paragraph("a", "note"), '<p class="note">a</p>'),
        (Paragraph("a", "centered"), '<p class="centered">a</p>'),
        (Paragraph("a", "quote"), "<blockquote><p>a</p></blockquote>"),
        (Paragraph(""), ""),
        (PageBreak(), '<div class="page-break"></div>'),
        (ItemList((ITEM, ITEM)), "<ul>\n<li>satu</li>\n<li>satu</li>\n</ul>"),
        (ItemList(((*ITEM, ItemList((ITEM,))),), ordered=True),
         "<ol>\n<li>satu\n<ul>\n<li>satu</li>\n</ul></li>\n</ol>"),
        (ItemList((ITEM * 2,)), "<ul>\n<li><p>satu</p>\n<p>satu</p></li>\n</ul>"),
        (Signature("Tuban, 1 Mei", "Bupati,", "NAMA", ("NIP 1",)),
         '<div class="signature"><p>Tuban, 1 Mei</p><p>Bupati,</p>'
         '<p class="name">NAMA</p><p>NIP 1</p></div>'),
        (Signature("", "Kepala\nDinas", ""),
         '<div class="signature"><p>Kepala<br/>Dinas</p><p class="blank">'
         '<span class="unseen">nama terang dan tanda tangan</span></p></div>'),
        (KeyFigures((KeyFigure("68", "program"),), "Satu angka."),
         '<p class="unseen">Satu angka.</p>'
         '<dl class="key-figures"><div><dt>program</dt><dd>68</dd></div></dl>'),
        (Contents("tables"), ""),
    ],
)  # fmt: skip
def test_blocks(block: Block, source: str) -> None:
    assert written(block) == source


def test_headings_have_their_anchor_and_number_and_leave_no_gap() -> None:
    chapter = Heading(1, "Isi", "isi", "chapter", "BAB I")
    source = written(
        chapter, Heading(3, "Rinci", "rinci"), Heading(3, "Dua", "dua"), Heading(2, "Tiga", "tiga")
    )
    assert source.splitlines() == [
        '<h2 class="chapter" id="isi"><span class="number">BAB I</span> Isi</h2>',
        '<h3 id="rinci">Rinci</h3>',
        '<h4 id="dua">Dua</h4>',
        '<h3 id="tiga">Tiga</h3>',
    ]


def test_contents_nest() -> None:
    levels = (2, 1, 3, 2, 1)
    entries = tuple(ContentsEntry(level, "", str(at), f"a{at}") for at, level in enumerate(levels))
    assert written(Contents("headings", entries)) == (
        '<div class="contents headings"><ol><li><a href="#a0">0</a></li><li><a href="#a1">1</a>'
        '<ol><li><a href="#a2">2</a></li><li><a href="#a3">3</a></li></ol></li>'
        '<li><a href="#a4">4</a></li></ol></div>'
    )


def test_notes_stand_at_the_end_with_links_both_ways() -> None:
    note = Footnote(("lihat ", Footnote("dalam")))
    linked = Paragraph((Link("https://a.id", ("b", Footnote("c"))),))
    page = write_html(one_division(Paragraph(("a", note)), linked)).decode()
    text, _, notes = page.partition('<section class="notes" role="doc-endnotes"')
    assert (
        'id="_rujukan-1" href="#_catatan-1" role="doc-noteref" aria-label="Catatan 1">1</a></sup></p>' in text
    )
    assert '>b</a><sup class="note"><a id="_rujukan-2"' in text
    assert [part.partition(">")[2].partition("<")[0] for part in notes.split("<li ")[1:]] == [
        "lihat ",
        "c ",
        "dalam ",
    ]
    assert 'href="#_rujukan-1" role="doc-backlink"' in notes


def test_a_table_has_headers_with_scope_groups_and_totals() -> None:
    block = Table(
        columns=(Column(1, "center"), Column(3), Column(2, "right"), Column(2, "right")),
        head=(
            Row((Cell(("No.",), rows=2), Cell(("Nama",), rows=2), Cell(("Anggaran",), columns=2))),
            Row(("2019", "")),
        ),
        body=(
            Row((Cell(("Dimensi",), columns=4),), "group"),
            Row(("1", "satu", "1,00", Cell(("2,00",), rows=2))),
            Row(("2", Cell(("dua", "tiga"), bullets=True), "3,00")),
            Row((Cell(("Jumlah",), columns=2), "4,00"), "total"),
        ),
        caption=Caption("Tabel", "Judul", "tabel-1", "RPJMD", "2", 1),
        wide=True,
        description="Uraian.",
    )
    assert written(block).replace("\n", "") == (
        '<figure class="table wide" id="tabel-1"><figcaption><span id="_judul-1">'
        '<b class="number">Tabel 2.1</b> Judul</span></figcaption>'
        '<div class="scroll" role="region" aria-labelledby="_judul-1" tabindex="0">'
        '<p class="unseen">Uraian.</p><table class="some">'
        '<colgroup><col class="w12"/><col class="w38"/><col class="w25"/><col class="w25"/></colgroup>'
        '<thead><tr><th scope="col" rowspan="2" class="c">No.</th><th scope="col" rowspan="2">Nama</th>'
        '<th scope="colgroup" colspan="2">Anggaran</th></tr>'
        '<tr><th scope="col" class="r">2019</th><td></td></tr></thead>'
        '<tbody><tr class="group"><th scope="rowgroup" colspan="4">Dimensi</th></tr>'
        '<tr><td class="c">1</td><th scope="row">satu</th><td class="r">1,00</td>'
        '<td rowspan="2" class="r">2,00</td></tr>'
        '<tr><td class="c">2</td><td><ul><li>dua</li><li>tiga</li></ul></td><td class="r">3,00</td></tr>'
        '<tr class="total"><th scope="row" colspan="2">Jumlah</th><td class="r">4,00</td>'
        '<td class="r"></td></tr></tbody></table></div><p class="source">Sumber: RPJMD</p></figure>'
    )


def test_a_table_without_caption_has_a_name_all_the_same() -> None:
    block = Table((Column(1), Column(2)), (), (Row(("Nama", "Desa digital")),))
    assert written(block).replace("\n", "") == (
        '<div class="table"><div class="scroll" role="group" aria-label="Tabel" tabindex="0">'
        '<table class="few"><colgroup><col class="w33"/><col class="w67"/></colgroup>'
        '<tbody><tr><th scope="row">Nama</th><td>Desa digital</td></tr></tbody></table></div></div>'
    )


def test_every_cell_of_a_bar_says_that_it_is_one() -> None:
    block = Timeline(
        (Column(1),), ("Program",), "Tahun", ("2019", "2020", "2021"), (TimelineRow(("A",), 0, 1),)
    )
    covered = '<span class="unseen">dilaksanakan</span></td>'
    assert written(block).replace("\n", "") == (
        '<div class="table"><div class="scroll" role="group" aria-label="Tabel" tabindex="0">'
        '<table class="timeline some"><thead><tr><th scope="col" rowspan="2">Program</th>'
        '<th scope="colgroup" colspan="3">Tahun</th></tr><tr><th scope="col" class="c">2019</th>'
        '<th scope="col" class="c">2020</th><th scope="col" class="c">2021</th></tr></thead>'
        f'<tbody><tr><th scope="row">A</th><td class="bar first">{covered}<td class="bar last">{covered}'
        "<td></td></tr></tbody></table></div></div>"
    )


def test_quadrants() -> None:
    swot = tuple(Quadrant(title, (("S1", "a"),) if title == "K" else ()) for title in ("K", "L", "P", "A"))
    block = Quadrants(
        (swot[0], swot[1], swot[2], swot[3]), Caption("Gambar", "SWOT", "g", "", "1", 1), "Empat."
    )
    assert written(block).replace("\n", "") == (
        '<figure class="figure" id="g"><p class="unseen">Empat.</p><div class="quadrants">'
        '<div><p id="_kuadran-1">K</p><ul class="labelled" aria-labelledby="_kuadran-1">'
        "<li><b>S1</b> a</li></ul></div>"
        '<div><p id="_kuadran-2">L</p></div><div><p id="_kuadran-3">P</p></div>'
        '<div><p id="_kuadran-4">A</p></div></div>'
        '<figcaption><span id="_judul-1"><b class="number">Gambar 1.1</b> SWOT</span></figcaption></figure>'
    )


def test_cards_stand_below_the_heading_before_them() -> None:
    block = Cards((Card("Judul", "Label", ("isi",), (("Mulai", "2019"),)),), 9)
    assert written(Heading(2, "A", "a"), block).replace("\n", "") == (
        '<h2 id="a">A</h2><div class="figure"><div class="cards of-4"><article><p class="label">Label</p>'
        "<h3>Judul</h3><p>isi</p><dl><div><dt>Mulai</dt><dd>2019</dd></div></dl></article></div></div>"
    )


def test_an_organisation_chart_is_a_list_of_lists() -> None:
    block = OrganizationChart(Box("Bupati", (), (Box("Tim", ("Ketua",)), Box("Ahli"))))
    assert written(block).replace("\n", "") == (
        '<div class="figure"><div class="scroll" role="group" aria-label="Bagan organisasi" tabindex="0">'
        '<ul class="organization across"><li class="share-2"><div class="box"><b>Bupati</b></div><ul>'
        '<li class="share-1"><div class="box"><b>Tim</b><span>Ketua</span></div></li>'
        '<li class="share-1"><div class="box"><b>Ahli</b></div></li></ul></li></ul></div></div>'
    )


def test_a_small_chart() -> None:
    block = Chart(
        "bars", ("A",), (Series("", (Decimal("1.5"),)),), unit="skor", decimals=1, maximum=Decimal(2)
    )
    assert written(block).splitlines() == [
        '<div class="figure"><div class="scroll" role="group" aria-label="Diagram" tabindex="0">',
        '<svg class="bars" viewBox="0 0 760 88" role="img" aria-labelledby="_diagram-1-judul"'
        ' aria-describedby="_diagram-1-uraian">',
        '<title id="_diagram-1-judul">Diagram</title>'
        '<desc id="_diagram-1-uraian">Diagram batang (skor). A 1,5.</desc>',
        '<path class="grid" d="M19.2 0L19.2 42"/><text x="19.2" y="60" text-anchor="middle">0,0</text>'
        '<path class="grid" d="M197 0L197 42"/><text x="197" y="60" text-anchor="middle">0,5</text>'
        '<path class="grid" d="M374.8 0L374.8 42"/><text x="374.8" y="60" text-anchor="middle">1,0</text>'
        '<path class="grid" d="M552.6 0L552.6 42"/><text x="552.6" y="60" text-anchor="middle">1,5</text>'
        '<path class="grid" d="M730.4 0L730.4 42"/><text x="730.4" y="60" text-anchor="middle">2,0</text>'
        '<text x="374.8" y="80" text-anchor="middle">skor</text>'
        '<text x="11.2" y="14" text-anchor="end">A</text>'
        '<rect x="19.2" y="6" width="533.4" height="22" class="area s1"/>'
        '<text x="558.6" y="21.5" class="value">1,5</text>'
        '<path class="axis" d="M19.2 0L19.2 42"/>',
        "</svg>",
        "</div></div>",
    ]


def test_a_cover_holds_the_title_of_the_page_and_the_coat_of_arms() -> None:
    source = write_cover(Cover("Buku 1", "Judul", "Kabupaten", "2019", "contoh", ("A", "B"), logo()))
    assert '" alt="Lambang Kabupaten Tuban" width="4" height="5"/><p class="overline">Buku 1</p>' in source
    assert source.startswith('<div class="cover"><img src="data:image/png;base64,iVBORw0KGgo')
    assert source.endswith(
        '<h1>Judul</h1><p class="subtitle">Kabupaten</p><p class="period">2019</p>'
        '<p class="status">contoh</p><p class="publisher">A<br/>B</p></div>\n'
    )


def test_a_title_page_is_no_second_title() -> None:
    assert write_title_page(TitlePage("", "Judul", "Kab", "", ("Disusun.",), ("A",))) == (
        '<div class="title-page"><p class="title">Judul</p><p class="subtitle">Kab</p>'
        '<p class="statement">Disusun.</p><p class="publisher">A</p></div>\n'
    )
