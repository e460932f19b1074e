"""Header and footer, and the properties of a section that show them."""

from functools import cache
from typing import TYPE_CHECKING

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.part import Part

from masterplan_cli.document.document import Document
from masterplan_cli.writing.docx import watermark
from masterplan_cli.writing.docx.fields import field
from masterplan_cli.writing.docx.geometry import Page
from masterplan_cli.writing.docx.markup import tab, text_run
from masterplan_cli.writing.docx.namespaces import DECLARATIONS, XML_HEAD
from masterplan_cli.writing.docx.reference import Reference
from masterplan_cli.writing.docx.running_titles import RunningTitles
from masterplan_cli.writing.docx.sections import Section
from masterplan_cli.writing.docx.style_names import Style

if TYPE_CHECKING:
    from docx.package import Package


class Running:
    """The headers and footers of one document: one part for each text and orientation, shared by sections."""

    def __init__(self, reference: Reference, document: Document) -> None:
        self._reference = reference
        self._document = document
        self._titles = RunningTitles(document, reference)
        self._headers = 0
        self._footer = cache(self._make_footer)
        self._header = cache(self._make_header)

    def references(self, section: Section) -> str:
        """Return the ``w:headerReference`` and ``w:footerReference`` of a section."""
        content = self._titles.content(section)
        shown = self._header(content, section.landscape) if content or self._document.watermark else ""
        return shown + self._footer(section.landscape)

    def bare(self) -> str:
        """Return what runs above a cover or a title page: nothing but a watermark."""
        return self._header_part(Style.HEADER_COVER, "") if self._document.watermark else ""

    def _make_header(self, content: str, landscape: bool) -> str:
        return self._header_part(Style.HEADER_LANDSCAPE if landscape else Style.HEADER, content)

    def _header_part(self, style: Style, content: str) -> str:
        word, behind, names = self._document.watermark, "", ""
        if word:
            self._headers += 1
            behind, names = watermark.watermark(word, self._headers), f" {watermark.NAMESPACES}"
        return _part(self._reference, "header", self._reference.paragraph(style, behind + content), names)

    def _make_footer(self, landscape: bool) -> str:
        style = Style.FOOTER_LANDSCAPE if landscape else Style.FOOTER
        number = field("PAGE", text_run("1"))
        content = text_run(self._document.footer) + tab() + number
        return _part(self._reference, "footer", self._reference.paragraph(style, content))


def section_properties(section: Section, page: Page, running: Running) -> str:
    """Return the ``w:sectPr`` of a section; ``page`` is the upright page."""
    turned = page.turned() if section.landscape else page
    start = ' w:start="1"' if section.begins else ""
    numbers = f'<w:pgNumType w:fmt="{section.numbers}"{start}/>'
    return _properties(running.references(section), turned, numbers)


def bare_properties(page: Page, references: str = "") -> str:
    """Return the ``w:sectPr`` of a cover or a title page: no page number; headers go on where not given."""
    return _properties(references, page, "")


def _properties(references: str, page: Page, numbers: str) -> str:
    return (
        f'<w:sectPr>{references}<w:type w:val="nextPage"/>{page.xml()}{numbers}'
        '<w:cols w:space="708"/></w:sectPr>'
    )


def _part(reference: Reference, kind: str, content: str, names: str = "") -> str:
    package: Package = reference.package.part.package
    xml = f"{XML_HEAD}<w:{_ROOTS[kind]} {DECLARATIONS}{names}>{content}</w:{_ROOTS[kind]}>"
    content_type, relationship = _TYPES[kind]
    part = Part(package.next_partname(f"/word/{kind}%d.xml"), content_type, xml.encode(), package)
    identifier = reference.package.part.relate_to(part, relationship)
    return f'<w:{kind}Reference w:type="default" r:id="{identifier}"/>'


_ROOTS = {"header": "hdr", "footer": "ftr"}
_TYPES = {
    "header": (CONTENT_TYPE.WML_HEADER, RELATIONSHIP_TYPE.HEADER),
    "footer": (CONTENT_TYPE.WML_FOOTER, RELATIONSHIP_TYPE.FOOTER),
}
