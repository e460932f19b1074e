"""The styles that the writer asks of ``reference.docx``, by name.

Styles are looked up by name, not by identifier: Word gives built-in styles another identifier in every
language it is sold in ("Heading1", "Judul1", "berschrift1") but keeps the English name in the file.
"""

from enum import StrEnum

from masterplan_cli.document.tables import Align, RowRole

LIST_DEPTHS = 5
"""How deep Word's built-in list styles go; deeper lists look like the deepest."""


class Style(StrEnum):
    """A style that a reference document must have."""

    COVER_OVERLINE = "Sampul Atas"
    COVER_OVERLINE_NEAR = "Sampul Atas Dekat"
    COVER_LOGO = "Sampul Lambang"
    COVER_TITLE = "Title"
    COVER_SUBTITLE = "Subtitle"
    COVER_PERIOD = "Sampul Periode"
    COVER_STATUS = "Sampul Status"
    COVER_PUBLISHER = "Sampul Penerbit"
    COVER_PUBLISHER_FAR = "Sampul Penerbit Jauh"
    COVER_PUBLISHER_MIDDLE = "Sampul Penerbit Sedang"
    COVER_PUBLISHER_NEAR = "Sampul Penerbit Dekat"

    TITLE_OVERLINE = "Halaman Judul Atas"
    TITLE_PAGE = "Halaman Judul"
    TITLE_SUBTITLE = "Halaman Judul Daerah"
    TITLE_PERIOD = "Halaman Judul Periode"
    TITLE_STATEMENT = "Halaman Judul Pernyataan"
    TITLE_PUBLISHER = "Halaman Judul Penerbit"
    TITLE_PUBLISHER_1 = "Halaman Judul Penerbit 1"
    TITLE_PUBLISHER_2 = "Halaman Judul Penerbit 2"
    TITLE_PUBLISHER_3 = "Halaman Judul Penerbit 3"
    TITLE_PUBLISHER_4 = "Halaman Judul Penerbit 4"
    TITLE_PUBLISHER_5 = "Halaman Judul Penerbit 5"
    TITLE_PUBLISHER_6 = "Halaman Judul Penerbit 6"

    HEADING_1 = "heading 1"
    HEADING_2 = "heading 2"
    HEADING_3 = "heading 3"
    HEADING_4 = "heading 4"
    HEADING_2_LOOSE = "Judul 2 Lepas"
    HEADING_3_LOOSE = "Judul 3 Lepas"
    HEADING_2_UNLISTED = "Judul 2 Tersembunyi"
    HEADING_3_UNLISTED = "Judul 3 Tersembunyi"
    HEADING_FRONT = "Judul Depan"
    HEADING_ANNEX = "Judul Lampiran"
    HEADING_UNLISTED = "TOC Heading"

    BODY = "Body Text"
    BODY_BEFORE_TABLE = "Pengantar Tabel"
    LEAD = "Pernyataan"
    QUOTE = "Quote"
    NOTE = "Catatan"
    CENTERED = "Tengah"
    PAGE_BREAK = "Ganti Halaman"

    FIGURE = "Gambar"
    FIGURE_CAPTION = "Keterangan Gambar"
    FIGURE_CAPTION_ALONE = "Keterangan Gambar Akhir"
    FIGURE_SOURCE = "Sumber Gambar"
    BOX_TITLE = "Bagan Judul"
    BOX_LINE = "Bagan Baris"
    TOP_BOX_TITLE = "Bagan Puncak Judul"
    TOP_BOX_LINE = "Bagan Puncak Baris"

    CAPTION = "caption"
    SOURCE = "Sumber"
    AFTER_TABLE = "Jarak Tabel"
    TABLE = "Tabel Rencana"
    TIMELINE = "Tabel Linimasa"
    CELL_BULLET = "Sel Butir"
    CELL_BULLET_KEPT = "Sel Butir Lekat"
    CELL_HEAD = "Sel Kepala"
    PERIOD_EMPTY = "Sel Periode"
    PERIOD_FILLED = "Sel Batang"
    QUADRANT_TITLE = "Judul Kuadran"
    QUADRANT_ITEM = "Butir Kuadran"
    QUADRANT_ITEM_KEPT = "Butir Kuadran Lekat"

    CARDS = "Tabel Kartu"
    CARD_LABEL = "Kartu Label"
    CARD_LABEL_LAST = "Kartu Label Akhir"
    CARD_TITLE = "Kartu Judul"
    CARD_TITLE_LAST = "Kartu Judul Akhir"
    CARD_TEXT = "Kartu Isi"
    CARD_CAPTION = "Kartu Keterangan"
    CARD_FACT = "Kartu Fakta"
    KEY_FIGURES = "Tabel Angka"
    KEY_FIGURE = "Angka Kunci"
    KEY_FIGURE_LABEL = "Angka Kunci Label"

    SIGNATURE = "Tanda Tangan"
    SIGNATURE_NAME = "Tanda Tangan Nama"
    SIGNATURE_LINE = "Tanda Tangan Garis"
    SIGNATURE_DETAIL = "Tanda Tangan Rincian"

    TOC_1 = "toc 1"
    TOC_2 = "toc 2"
    TOC_3 = "toc 3"
    TABLE_OF_FIGURES = "table of figures"
    HEADER = "header"
    FOOTER = "footer"
    HEADER_LANDSCAPE = "Header Mendatar"
    FOOTER_LANDSCAPE = "Footer Mendatar"

    HEADER_COVER = "Header Sampul"
    DRAFT_MARK = "Tanda Draf"
    CHAPTER_TITLE = "Judul Bab"
    NOTE_TEXT = "footnote text"
    NOTE_REFERENCE = "footnote reference"

    STRONG = "Strong"
    EMPHASIS = "Emphasis"
    STRONG_EMPHASIS = "Intense Emphasis"
    LINK = "Hyperlink"
    MISSING = "Belum Diisi"
    CAPTION_NUMBER = "Nomor Keterangan"
    INSERTED = "Teks Ditambah"
    DELETED = "Teks Dihapus"


_ALIGNED: dict[Align, str] = {"left": "", "right": " Kanan", "center": " Tengah"}
_KEPT = " Lekat"
_ROLES: dict[RowRole, str] = {
    "body": "Sel",
    "group": "Sel Grup",
    "subtotal": "Sel Subtotal",
    "total": "Sel Total",
}


def cell_style(role: RowRole, align: Align, keep: bool = False) -> str:
    """Return the paragraph style of a cell, such as "Sel", "Sel Kanan" or "Sel Total Tengah".

    ``keep`` asks for the variant that keeps a row on the page of the next one; names of groups always do.
    """
    return _ROLES[role] + _ALIGNED[align] + (_KEPT if keep and role != "group" else "")


def bullet_style(depth: int) -> str:
    """Return the style of a bulleted item; ``depth`` counts from 0."""
    return _list_style("List Bullet", depth)


def number_style(depth: int) -> str:
    """Return the style of a numbered item; ``depth`` counts from 0."""
    return _list_style("List Number", depth)


def continue_style(depth: int) -> str:
    """Return the style of an item's further paragraphs; ``depth`` counts from 0."""
    return _list_style("List Continue", depth)


def required_styles() -> frozenset[str]:
    """Return the names of all styles that a reference document must define."""
    cells = {cell_style(role, align, keep) for role in _ROLES for align in _ALIGNED for keep in (False, True)}
    kinds = (bullet_style, number_style, continue_style)
    lists = {kind(depth) for kind in kinds for depth in range(LIST_DEPTHS)}
    return frozenset(cells | lists | {style.value for style in Style})


def _list_style(name: str, depth: int) -> str:
    level = min(depth, LIST_DEPTHS - 1) + 1
    return name if level == 1 else f"{name} {level}"
