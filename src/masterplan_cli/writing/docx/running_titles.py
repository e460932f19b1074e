"""What the running header says: the book on the left, the chapter on the right."""

from masterplan_cli.document.blocks import Heading
from masterplan_cli.document.document import Document
from masterplan_cli.document.inlines import plain
from masterplan_cli.writing.docx.fields import field
from masterplan_cli.writing.docx.font_widths import text_width
from masterplan_cli.writing.docx.geometry import TWIPS
from masterplan_cli.writing.docx.markup import line_break, tab, text_run
from masterplan_cli.writing.docx.reference import Reference
from masterplan_cli.writing.docx.sections import Section, sections
from masterplan_cli.writing.docx.style_names import Style

_SIZE, _GAP = 8.5, 24  # points


class RunningTitles:
    """The texts of a document's headers; the chapter gets a line of its own where one line is too short."""

    def __init__(self, document: Document, reference: Reference) -> None:
        self._document = document
        self._reference = reference
        upright = reference.page.text_width / TWIPS
        turned = reference.page.turned().text_width / TWIPS
        divided = sections(document) if document.header else ()
        self._crowded = {
            landscape: any(
                self._length(section) > width for section in divided if section.landscape == landscape
            )
            for landscape, width in ((False, upright), (True, turned))
        }

    def content(self, section: Section) -> str:
        """Return the runs of a section's header; only the draft's word where the document has none."""
        book = self._draft() + text_run(self._document.header)
        if not self._document.header:
            return book
        if section.chapter is None or _title(section.chapter) == self._document.header:
            return book
        lead = line_break() + tab() if self._crowded[section.landscape] else tab()
        return book + lead + self._chapter(section.chapter)

    def _draft(self) -> str:
        if not self._document.watermark:
            return ""
        gap = text_run(" · ") if self._document.header else ""
        return text_run(self._document.watermark, self._reference.run_style(Style.DRAFT_MARK)) + gap

    def _chapter(self, chapter: Heading) -> str:
        """A field where Word finds the title by its style, so that the header follows when somebody edits it.

        LibreOffice 7.4 does not know the field and prints the result, which is right in every section.
        """
        title = text_run(_title(chapter))
        return field(f'STYLEREF "{Style.CHAPTER_TITLE}"', title) if is_followed(chapter) else title

    def _length(self, section: Section) -> float:
        title = _title(section.chapter) if section.chapter else ""
        return text_width(f"{self._document.watermark} {self._document.header}{title}", _SIZE) + _GAP


def is_followed(heading: Heading) -> bool:
    """Say whether the title stands in the style that running headers look for.

    Only where a number stands before it: a reference to any other heading prints its title, style and all,
    and running headers would then find the reference.
    """
    return heading.level == 1 and heading.kind == "chapter" and bool(heading.number)


def _title(heading: Heading) -> str:
    return " ".join(plain(heading.content).split())
