"""Tables with merged heads, subtotals and captions."""

from typing import Literal

from msgspec import Struct

from masterplan_cli.document.inlines import Content

Align = Literal["left", "right", "center"]
RowRole = Literal["body", "group", "subtotal", "total"]


class Caption(Struct, frozen=True):
    """The caption of a table or figure.

    Attributes:
        label: ``"Tabel"`` or ``"Gambar"``.
        text: what it shows.
        anchor: unique in the document.
        source: printed as ``Sumber: …`` below the table or figure; empty for none.
        chapter: the chapter's number in Arabic figures; settled when the document is numbered.
        serial: the number inside the chapter, from 1; 0 until the document is numbered.
    """

    label: Literal["Tabel", "Gambar"]
    text: str
    anchor: str
    source: str = ""
    chapter: str = ""
    serial: int = 0

    @property
    def number(self) -> str:
        """``"2.1"``: chapter and serial; only the serial where there is no chapter."""
        return f"{self.chapter}.{self.serial}" if self.chapter else str(self.serial)


class Cell(Struct, frozen=True):
    """A cell that is more than one plain line of text.

    Attributes:
        paragraphs: its paragraphs, in order; empty for an empty cell.
        columns: how many columns it spans.
        rows: how many rows it spans; the rows below leave the cell out.
        align: overrides the column's alignment.
        bullets: whether each paragraph is an item of a bulleted list.
    """

    paragraphs: tuple[Content, ...]
    columns: int = 1
    rows: int = 1
    align: Align | None = None
    bullets: bool = False


class Row(Struct, frozen=True):
    """A row.

    Attributes:
        cells: its cells from left to right; a plain string is a cell of one line.
        role: what the row is.
        kept: whether it means nothing without the next row, and so stands on the same page.
    """

    cells: tuple[str | Cell, ...]
    role: RowRole = "body"
    kept: bool = False


class Column(Struct, frozen=True):
    """A column: its share of the table's width (positive, relative to the others) and alignment."""

    width: float
    align: Align = "left"


class Table(Struct, frozen=True):
    """A table.

    Attributes:
        columns: one for each column of the grid.
        head: the header rows, repeated on every page.
        body: all other rows.
        caption: printed above; None only for tables that are part of a form.
        wide: whether it needs a landscape page.
        description: what the table shows, for people who cannot see it.
    """

    columns: tuple[Column, ...]
    head: tuple[Row, ...]
    body: tuple[Row, ...]
    caption: Caption | None = None
    wide: bool = False
    description: str = ""
