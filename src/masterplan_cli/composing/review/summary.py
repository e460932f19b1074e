"""The summary of review notes: how many findings there are, where, and how much of the plan is filled."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from masterplan_cli.checking.completeness import Completeness, Filled, completeness
from masterplan_cli.checking.findings import Finding
from masterplan_cli.checking.severities import FINDING_MEANINGS, FINDING_SEVERITIES
from masterplan_cli.checking.words import listed
from masterplan_cli.composing.material import NIL
from masterplan_cli.composing.review.chapters import ReviewedChapter
from masterplan_cli.composing.review.reviewed import Reviewed
from masterplan_cli.composing.tables.grid import Head
from masterplan_cli.document.blocks import Block, Heading, Paragraph
from masterplan_cli.document.tables import Caption, Column, Row, Table
from masterplan_cli.text.numbers import integer

_COUNTS = (*(Head(name.id.capitalize(), 2.4, "right") for name in FINDING_SEVERITIES.values()),)
_CHAPTERS = (Head("Bab", 9), *_COUNTS, Head("Jumlah", 2.4, "right"))
_FILLED = (Head("Terisi", 2, "right"), Head("Diminta", 2, "right"), Head("Persen", 2, "right"))
_PARTS = (Head("Bagian rencana", 7), *_FILLED, Head("Bimtek", 2.4, "center"))
_DIMENSIONS = (Head("Dimensi", 9.4), *_FILLED)


def summary(chapters: Sequence[ReviewedChapter], reviewed: Reviewed) -> Iterator[Block]:
    """Yield the summary: a sentence, findings by chapter, and completeness where there is a plan."""
    yield Heading(2, "Ringkasan", anchor="")
    yield Paragraph(_sentence(reviewed.findings))
    if reviewed.findings:
        yield Paragraph(_MEANINGS)
        shown = [chapter for chapter in chapters if chapter.findings or (chapter.book and reviewed.plan)]
        yield _table(_CHAPTERS, _counted(shown), "Jumlah temuan menurut bab", "tabel-temuan")
    if reviewed.lost:
        yield Paragraph(_LOST if reviewed.plan else _NOTHING)
    if reviewed.plan is not None and reviewed.tree is not None:
        yield from _completeness(
            completeness(reviewed.plan, reviewed.tree, reviewed.stage, reviewed.settings)
        )


def _sentence(findings: Sequence[Finding]) -> str:
    if not findings:
        return "Pemeriksaan tidak menemukan apa pun yang perlu diperbaiki."
    counts = Counter[str](finding.severity for finding in findings)
    named = listed(f"{integer(counts[key])} {name.id}" for key, name in FINDING_SEVERITIES.items())
    return f"Pemeriksaan menghasilkan {integer(len(findings))} temuan: {named.id}."


def _meanings() -> str:
    said = "; ".join(
        f"{name.id} berarti {FINDING_MEANINGS[key].id}" for key, name in FINDING_SEVERITIES.items()
    )
    return f"{said[0].upper()}{said[1:]}."


_MEANINGS = _meanings()
_LOST = (
    "Berkas rencana memuat isian yang tidak dapat dibaca. Temuan dan kelengkapan di bawah ini dihitung dari "
    "bagian yang terbaca; periksa ulang setelah galatnya diperbaiki."
)
_NOTHING = (
    "Berkas rencana tidak dapat dibaca sebagai rencana, sehingga isinya belum diperiksa. "
    "Perbaiki galat di bawah ini, lalu periksa ulang."
)


def _counted(chapters: Sequence[ReviewedChapter]) -> Iterator[Row]:
    total: Counter[str] = Counter()
    for chapter in chapters:
        counts = Counter[str](finding.severity for finding in chapter.findings)
        total += counts
        yield _counts_row(chapter.full_title, counts)
    yield _counts_row("Jumlah", total, is_total=True)


def _counts_row(title: str, counts: Counter[str], *, is_total: bool = False) -> Row:
    figures = (*(counts[severity] for severity in FINDING_SEVERITIES), counts.total())
    return Row(
        (title, *(integer(count) if count else NIL for count in figures)), "total" if is_total else "body"
    )


def _completeness(counted: Completeness) -> Iterator[Block]:
    yield Heading(2, "Kelengkapan", anchor="")
    parts = [Row((*_filled(part), _stages(part))) for part in counted.parts]
    total = Row((*_filled(counted.total), ""), "total")
    yield _table(_PARTS, (*parts, total), "Kelengkapan menurut bagian rencana", "tabel-kelengkapan-bagian")
    dimensions = (Row(_filled(dimension)) for dimension in counted.dimensions)
    yield _table(_DIMENSIONS, dimensions, "Kelengkapan menurut dimensi", "tabel-kelengkapan-dimensi")


def _filled(part: Filled) -> tuple[str, ...]:
    percent = NIL if part.percent is None else f"{part.percent}%"
    return part.title, integer(part.filled), integer(part.asked), percent


def _stages(part: Filled) -> str:
    return ", ".join(map(str, part.stages)) or NIL


def _table(heads: Sequence[Head], rows: Iterable[Row], title: str, anchor: str) -> Table:
    columns = tuple(Column(head.width, head.align) for head in heads)
    return Table(
        columns, (Row(tuple(head.title for head in heads)),), tuple(rows), Caption("Tabel", title, anchor)
    )
