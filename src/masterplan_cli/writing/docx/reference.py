"""Opening ``reference.docx`` and looking up what it offers: styles, fills, lists, page set-up."""

import io
import zipfile
import zlib
from collections.abc import Mapping
from typing import TYPE_CHECKING

import docx
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from lxml import etree
from msgspec import Struct, field

from masterplan_cli.writing.docx.faults import (
    BrokenReferenceError,
    missing_part,
    missing_styles,
    not_a_document,
)
from masterplan_cli.writing.docx.geometry import Page
from masterplan_cli.writing.docx.markup import escape
from masterplan_cli.writing.docx.stripping import strip_foreign
from masterplan_cli.writing.docx.style_names import number_style, required_styles

if TYPE_CHECKING:
    from docx.document import Document as Package

Elements = Mapping[str, etree._Element]

_UNREADABLE = (  # what zipfile, lxml and python-docx were seen to raise for damaged files
    OpcError, zipfile.BadZipFile, zlib.error, etree.LxmlError,
    KeyError, ValueError, AttributeError, TypeError, RuntimeError, EOFError,
)  # fmt: skip


class Reference(Struct, frozen=True):
    """An opened reference document.

    Attributes:
        package: python-docx's view of it, which the document is written into.
        page: the upright page.
        ids: identifier of every style by its name.
        fills: the shading of every style that has one, by name, as six hexadecimal digits.
        number_list: identifier of the abstract list behind numbered items.
        next_list: first free identifier for a list.
    """

    package: "Package"
    page: Page
    ids: Mapping[str, str]
    fills: Mapping[str, str]
    number_list: str
    next_list: int
    _paragraphs: dict[str, str] = field(default_factory=dict)

    def paragraph(self, style: str, content: str, extra: str = "") -> str:
        """Return a paragraph in a style; ``extra`` are further properties such as a list number."""
        opening = self._paragraphs.get(style)
        if opening is None:
            opening = f'<w:p><w:pPr><w:pStyle w:val="{escape(self.ids[style])}"/>'
            self._paragraphs[style] = opening
        return f"{opening}{extra}</w:pPr>{content}</w:p>"

    def run_style(self, style: str) -> str:
        """Return the run properties that put text in a character style."""
        return f'<w:rPr><w:rStyle w:val="{escape(self.ids[style])}"/></w:rPr>'

    def shading(self, style: str) -> str:
        """Return the cell shading that belongs to a paragraph style, or nothing.

        The colour stands in the style, so that whoever restyles the document in Word restyles cells too.
        """
        fill = self.fills.get(style)
        return f'<w:shd w:val="clear" w:color="auto" w:fill="{escape(fill)}"/>' if fill else ""


def open_reference(content: bytes) -> Reference:
    """Open a reference document; raises BrokenReferenceError where it cannot be used."""
    try:
        return _open(content)
    except BrokenReferenceError:
        raise
    except _UNREADABLE as cause:
        raise not_a_document(cause) from cause


def _open(content: bytes) -> Reference:
    package = docx.Document(io.BytesIO(content))
    styles = _by_name(package.styles.element)
    missing = sorted(required_styles() - styles.keys())
    if missing:
        raise missing_styles(missing)
    number_list, next_list = _lists(package, styles)
    strip_foreign(package)
    package.core_properties.title = ""  # fails here, not while saving, where the part is damaged
    return Reference(
        package,
        Page.of(package.element.body.sectPr),
        {name: style.get(qn("w:styleId"), "") for name, style in styles.items()},
        _fills(styles),
        number_list,
        next_list,
    )


def _by_name(styles: etree._Element) -> Elements:
    found = {}
    for style in styles.iterchildren(qn("w:style")):
        name = style.find(qn("w:name"))
        if name is not None:
            found[name.get(qn("w:val"), "")] = style
    return found


def _fills(styles: Elements) -> dict[str, str]:
    shadings = {name: style.find(f"{qn('w:pPr')}/{qn('w:shd')}") for name, style in styles.items()}
    fills = {
        name: shading.get(qn("w:fill"), "auto") for name, shading in shadings.items() if shading is not None
    }
    return {name: fill for name, fill in fills.items() if fill != "auto"}


def _lists(package: "Package", styles: Elements) -> tuple[str, int]:
    """Find the list behind the style of numbered items: Word renumbers lists whenever it saves."""
    own = styles[number_style(0)].find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}")
    try:
        instances = package.part.numbering_part.element.findall(qn("w:num"))
    except (KeyError, NotImplementedError) as cause:
        raise missing_part("word/numbering.xml") from cause
    identifiers = {instance.get(qn("w:numId"), "0"): instance for instance in instances}
    if own is None or own.get(qn("w:val")) not in identifiers:
        raise missing_part(f"list: {number_style(0)}")
    abstract = identifiers[own.get(qn("w:val"), "")].find(qn("w:abstractNumId"))
    return ("0" if abstract is None else abstract.get(qn("w:val"), "0")), max(map(int, identifiers)) + 1
