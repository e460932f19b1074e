"""Header and footer, and the properties of a section that show them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.part import Part

from masterplan_cli.document.document import Document
from masterplan_cli.writing.docx.fields import field
from masterplan_cli.writing.docx.geometry import Page
from masterplan_cli.writing.docx.markup import tab, text_run
from masterplan_cli.writing.docx.namespaces import DECLARATIONS, XML_HEAD
from masterplan_cli.writing.docx.reference import Reference
from masterplan_cli.writing.docx.sections import Section
from masterplan_cli.writing.docx.style_names import Style

if TYPE_CHECKING:
    from docx.package import Package


@dataclass(frozen=True, slots=True)
class Running:
    """The ``w:headerReference`` and ``w:footerReference`` for upright and for turned pages."""

    upright: str
    turned: str


def add_running(reference: Reference, document: Document) -> Running:
    """Add header and footer parts to the package: one pair for each orientation, as tab stops differ.

    The chapter's title (STYLEREF) is left out of the header: LibreOffice 7.4 does not know that field.
    """
    return Running(
        _pair(reference, document, Style.HEADER, Style.FOOTER),
        _pair(reference, document, Style.HEADER_LANDSCAPE, Style.FOOTER_LANDSCAPE),
    )


def section_properties(section: Section, page: Page, running: Running) -> str:
    """Return the ``w:sectPr`` of a section; ``page`` is the upright page."""
    turned = page.turned() if section.landscape else page
    start = ' w:start="1"' if section.begins else ""
    return _properties(
        running.turned if section.landscape else running.upright,
        turned,
        f'<w:pgNumType w:fmt="{section.numbers}"{start}/>',
    )


def cover_properties(page: Page) -> str:
    """Return the ``w:sectPr`` of the cover: no header, no footer."""
    return _properties("", page, "")


def _properties(references: str, page: Page, numbers: str) -> str:
    return (
        f'<w:sectPr>{references}<w:type w:val="nextPage"/>{page.xml()}{numbers}'
        '<w:cols w:space="708"/></w:sectPr>'
    )


def _pair(reference: Reference, document: Document, header: Style, footer: Style) -> str:
    number = field("PAGE", text_run("1"))
    above = reference.paragraph(header, text_run(document.header))
    below = reference.paragraph(footer, text_run(document.footer) + tab() + number)
    shown = _part(reference, "header", above) if document.header else ""
    return shown + _part(reference, "footer", below)


def _part(reference: Reference, kind: str, content: str) -> str:
    package: Package = reference.package.part.package
    xml = f"{XML_HEAD}<w:{_ROOTS[kind]} {DECLARATIONS}>{content}</w:{_ROOTS[kind]}>"
    content_type, relationship = _TYPES[kind]
    part = Part(package.next_partname(f"/word/{kind}%d.xml"), content_type, xml.encode(), package)
    identifier = reference.package.part.relate_to(part, relationship)
    return f'<w:{kind}Reference w:type="default" r:id="{identifier}"/>'


_ROOTS = {"header": "hdr", "footer": "ftr"}
_TYPES = {
    "header": (CONTENT_TYPE.WML_HEADER, RELATIONSHIP_TYPE.HEADER),
    "footer": (CONTENT_TYPE.WML_FOOTER, RELATIONSHIP_TYPE.FOOTER),
}
