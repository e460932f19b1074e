"""The findings of a chapter, as a table to answer in."""

from collections.abc import Iterator

from masterplan_cli.checking.code_facts import code_facts
from masterplan_cli.checking.findings import Finding
from masterplan_cli.checking.severities import FINDING_SEVERITIES
from masterplan_cli.composing.numbering import slug
from masterplan_cli.composing.review.chapters import ReviewedChapter
from masterplan_cli.composing.review.places import file_and_line, path_in_words, quoted
from masterplan_cli.composing.review.reviewed import Reviewed
from masterplan_cli.composing.tables.grid import NUMBER, Head
from masterplan_cli.document.blocks import Block, Heading
from masterplan_cli.document.inlines import Content, Strong
from masterplan_cli.document.tables import Caption, Cell, Column, Row, Table
from masterplan_cli.plan.fault_kinds import FAULT_KINDS as STRUCTURE
from masterplan_cli.reading.kinds import FAULT_KINDS as READING

_HEADS = (
    NUMBER,
    Head("Tingkat", 2.6),
    Head("Letak", 4.6),
    Head("Temuan dan perbaikan", 9.4),
    Head("Tanggapan OPD", 4.6),
    Head("Status", 2.2),
)
_OF_THE_FILE = frozenset(kind.code for kind in (*READING, *STRUCTURE))


def chapter_findings(chapter: ReviewedChapter, first: int, reviewed: Reviewed) -> tuple[Block, ...]:
    """Return heading and table for a chapter with findings.

    Args:
        chapter: the chapter.
        first: the number of its first finding in the whole document.
        reviewed: what the findings were found in.
    """
    title = chapter.full_title
    rows = (_row(number, finding, reviewed) for number, finding in enumerate(chapter.findings, first))
    table = Table(
        columns=tuple(Column(head.width, head.align) for head in _HEADS),
        head=(Row(tuple(head.title for head in _HEADS)),),
        body=tuple(rows),
        caption=Caption("Tabel", f"Temuan pada {title}", f"tabel-temuan-{slug(title)}"),
        wide=True,
        description=f"Setiap baris satu temuan pada {title}; dua kolom terakhir diisi oleh OPD.",
    )
    return Heading(3, title, anchor=""), table


def _row(number: int, finding: Finding, reviewed: Reviewed) -> Row:
    severity = FINDING_SEVERITIES[finding.severity].id.capitalize()
    texts = Cell(tuple(_texts(finding)))
    return Row((str(number), severity, _place(finding, reviewed), texts, "", ""))


def _place(finding: Finding, reviewed: Reviewed) -> Cell:
    tree = reviewed.as_read if finding.code in _OF_THE_FILE else reviewed.tree
    words = path_in_words(finding, tree)
    where = file_and_line(finding.place, reviewed.spec)
    return Cell((words, where) if words else (where,))


def _texts(finding: Finding) -> Iterator[Content]:
    yield quoted(finding.message.id)
    yield Strong("Perbaikan: "), quoted(finding.remedy.id)
    facts = code_facts().get(finding.code)
    source = facts.source.id if facts else ""
    yield f"{finding.code} – sumber: {source}" if source else finding.code
