"""Which chapter of the books a finding belongs to: an edition says which parts its chapters hold."""

from collections.abc import Iterable, Sequence

from msgspec import Struct, field

from masterplan_cli.checking.findings import Finding
from masterplan_cli.composing.edition import Edition
from masterplan_cli.reading.tree import Path
from masterplan_cli.text.numbers import roman

GENERAL = "Umum: Berkas dan Identitas Rencana"
"""The title over what belongs to no chapter."""


class ReviewedChapter(Struct, frozen=True):
    """A chapter that holds parts of the plan, and the findings in these parts.

    Attributes:
        book: ``"Buku 1"``, or empty for what belongs to no chapter.
        title: ``"BAB II Analisis Masa Depan"``.
        parts: the paths of its parts.
        findings: in the order of the file.
    """

    book: str
    title: str
    parts: tuple[Path, ...] = ()
    findings: list[Finding] = field(default_factory=list)

    @property
    def full_title(self) -> str:
        """Book and title."""
        return f"{self.book}, {self.title}" if self.book else self.title


def by_chapter(findings: Iterable[Finding], edition: Edition) -> tuple[ReviewedChapter, ...]:
    """Return what belongs to no chapter, then every chapter that holds parts, in the order of the books."""
    general = ReviewedChapter("", GENERAL)
    chapters = _chapters(edition)
    for finding in findings:
        _chapter_of(finding.path, chapters, general).findings.append(finding)
    return general, *chapters


def _chapters(edition: Edition) -> tuple[ReviewedChapter, ...]:
    found = []
    for book in edition.books:
        titled = [(f"BAB {roman(number)} {each.title}", each) for number, each in enumerate(book.chapters, 1)]
        titled += [(each.title, each) for each in book.annexes]
        found += [ReviewedChapter(book.overline, title, each.paths) for title, each in titled if each.parts]
    return tuple(found)


def _chapter_of(
    path: Path, chapters: Sequence[ReviewedChapter], otherwise: ReviewedChapter
) -> ReviewedChapter:
    """Return the chapter with the part that a path leads into; a part without its own goes with the first."""
    for chapter in chapters:
        if any(path[: len(part)] == part for part in chapter.parts):
            return chapter
    inside = (
        chapter for chapter in chapters if path and any(part[: len(path)] == path for part in chapter.parts)
    )
    return next(inside, otherwise)
