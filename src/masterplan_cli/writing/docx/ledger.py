"""What one document has used up while it is being written: bookmarks, lists, links, counters."""

from collections.abc import Callable, Mapping

from msgspec import Struct, field
from msgspec.structs import replace

from masterplan_cli.document.tables import Caption
from masterplan_cli.writing.docx.anchors import bookmark_name
from masterplan_cli.writing.docx.fitted_columns import Fits
from masterplan_cli.writing.docx.footnotes import Notes
from masterplan_cli.writing.docx.reference import Reference

_DEEPEST = 8  # Word's lists have nine levels


class Ledger(Struct):
    """The state of one run of the writer.

    Attributes:
        reference: styles and page set-up.
        targets: every anchor of the document with the text that its bookmark encloses.
        pages: the printed page label of anchors.
        relate: makes a relationship to an outside address and returns its identifier.
        notes: the footnotes.
        fits: the fitted columns of tables.
        lists: the ``w:num`` elements of numbered lists, one for each so that each begins at 1.
    """

    reference: Reference
    targets: Mapping[str, str]
    pages: Mapping[str, str]
    relate: Callable[[str], str]
    notes: Notes
    fits: Fits = field(default_factory=Fits)
    lists: list[str] = field(default_factory=list)
    _bookmarks: set[str] = field(default_factory=set)
    _drawings: list[int] = field(default_factory=lambda: [0])
    _serials: dict[str, int] = field(default_factory=dict)
    _headings: list[int] = field(default_factory=lambda: [0, 0, 0])

    def paragraph(self, style: str, content: str, extra: str = "") -> str:
        """Return a paragraph in a style."""
        return self.reference.paragraph(style, content, extra)

    def bookmark(self, anchor: str, content: str = "") -> str:
        """Enclose content in the bookmark of an anchor; an anchor that is used already is left alone."""
        return self.named_bookmark(bookmark_name(anchor), content) if anchor else content

    def named_bookmark(self, name: str, content: str = "") -> str:
        """Enclose content in a bookmark with this very name."""
        if name in self._bookmarks:
            return content
        number = len(self._bookmarks) + 1
        self._bookmarks.add(name)
        return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{content}<w:bookmarkEnd w:id="{number}"/>'

    def new_drawing(self) -> int:
        """Return the number of the next drawing; no two drawings of a document may share one."""
        self._drawings[0] += 1
        return self._drawings[0]

    def inside_note(self) -> "Ledger":
        """Return the same ledger for the text of a footnote, whose links belong to another part."""
        return replace(self, relate=self.notes.relate)

    def new_list(self, depth: int) -> int:
        """Begin a numbered list at 1 and return its number; ``depth`` counts from 0."""
        number = self.reference.next_list + len(self.lists)
        level = min(depth, _DEEPEST)
        self.lists.append(
            f'<w:num w:numId="{number}"><w:abstractNumId w:val="{self.reference.number_list}"/>'
            f'<w:lvlOverride w:ilvl="{level}">'
            '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        )
        return number

    def serial_continues(self, caption: Caption) -> bool:
        """Say whether a caption's serial follows from the one before, which it then replaces."""
        before = self._serials.get(caption.label, 0)
        self._serials[caption.label] = caption.serial
        return caption.serial == before + 1 and caption.serial > 1

    def count_chapter(self) -> None:
        """Count a chapter, as Word's list of headings will."""
        self._headings = [self._headings[0] + 1, 0, 0]

    def count_section(self, level: int, number: str) -> bool:
        """Count a section if Word's list of headings would give it this number; say whether it would."""
        counters = self._headings[:level]
        counters[-1] += 1
        if 0 in counters or ".".join(map(str, counters)) != number:
            return False
        self._headings = counters + [0] * (3 - level)
        return True
