"""Footnotes: the part that holds them, and the marks in the text that lead to them."""

from functools import cached_property
from typing import TYPE_CHECKING

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import qn
from lxml import etree

from masterplan_cli.writing.docx.markup import text_run
from masterplan_cli.writing.docx.namespaces import DECLARATIONS, XML_HEAD
from masterplan_cli.writing.docx.reference import Reference
from masterplan_cli.writing.docx.style_names import Style

if TYPE_CHECKING:
    from docx.package import Package

_RULES = {-1: "separator", 0: "continuationSeparator"}
_AFTER = (
    "w:endnotePr", "w:compat", "w:docVars", "w:rsids", "m:mathPr", "w:attachedSchema", "w:themeFontLang",
    "w:clrSchemeMapping", "w:shapeDefaults", "w:decimalSymbol", "w:listSeparator",
)  # fmt: skip
"""What the schema puts behind ``w:footnotePr`` in the settings, as far as Word writes it."""


class Notes:
    """The footnotes of one document, numbered by Word in the order of their marks."""

    def __init__(self, reference: Reference) -> None:
        self._reference = reference
        self._notes: list[str] = []

    def add(self, content: str) -> str:
        """Take up a note, given as runs, and return the run that marks its place in the text."""
        number = len(self._notes) + 1
        look = self._reference.run_style(Style.NOTE_REFERENCE)
        mark = f"<w:r>{look}<w:footnoteRef/></w:r>{text_run(' ')}"
        note = self._reference.paragraph(Style.NOTE_TEXT, mark + content)
        self._notes.append(f'<w:footnote w:id="{number}">{note}</w:footnote>')
        return f'<w:r>{look}<w:footnoteReference w:id="{number}"/></w:r>'

    def relate(self, url: str) -> str:
        """Make a relationship from the notes to an outside address and return its identifier."""
        return self._part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)

    def attach(self) -> None:
        """Put the part with all notes into the package; nothing where there are none.

        It takes the place of notes in the reference document, whose text is not ours.
        """
        if not self._notes:
            return
        owner = self._reference.package.part
        kind = RELATIONSHIP_TYPE.FOOTNOTES
        for identifier in [each.rId for each in owner.rels.values() if each.reltype == kind]:
            del owner.rels[identifier]
        owner.relate_to(self._part, kind)
        self._part.content = self._xml()
        _name_rules(self._reference.package.settings.element)

    @cached_property
    def _part(self) -> "_NotesPart":
        return _NotesPart(self._reference.package.part.package)

    def _xml(self) -> bytes:
        rules = "".join(
            f'<w:footnote w:type="{name}" w:id="{number}">'
            f"{self._reference.paragraph(Style.NOTE_TEXT, f'<w:r><w:{name}/></w:r>')}</w:footnote>"
            for number, name in _RULES.items()
        )
        notes = rules + "".join(self._notes)
        return f"{XML_HEAD}<w:footnotes {DECLARATIONS}>{notes}</w:footnotes>".encode()


class _NotesPart(Part):
    """The part; links need it before its content is known."""

    content = b""

    def __init__(self, package: "Package") -> None:
        super().__init__(PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, package=package)

    @property
    def blob(self) -> bytes:
        return self.content


def _name_rules(settings: etree._Element) -> None:
    """Name the two rules above notes in the settings, as Word does."""
    properties = settings.find(qn("w:footnotePr"))
    if properties is None:
        properties = etree.Element(qn("w:footnotePr"))
        following = next((each for name in _AFTER for each in settings.findall(qn(name))), None)
        if following is None:
            settings.append(properties)
        else:
            following.addprevious(properties)
    for rule in properties.findall(qn("w:footnote")):
        properties.remove(rule)
    for number in _RULES:
        etree.SubElement(properties, qn("w:footnote")).set(qn("w:id"), str(number))
