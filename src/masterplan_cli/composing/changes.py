"""A comparison as a document: the money side by side, then every change, dimension by dimension."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from masterplan_cli.comparing.change import Change, Comparison
from masterplan_cli.comparing.tally import tally
from masterplan_cli.comparing.totals import Total
from masterplan_cli.comparing.wording import message_of
from masterplan_cli.composing.numbering import numbered, slug
from masterplan_cli.document.blocks import Block, Heading, Paragraph
from masterplan_cli.document.document import Division, Document
from masterplan_cli.document.tables import Align, Caption, Column, Row, Table
from masterplan_cli.plan.choices import FundingSource
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.text.bilingual import Bilingual, Language
from masterplan_cli.text.numbers import amount, parenthesised

_TITLE = Bilingual(
    "Perubahan Masterplan Smart City {region}", "Changes to the Smart City Masterplan of {region}"
)
_REVISIONS = Bilingual(
    "Revisi {old} dibandingkan dengan revisi {new}.", "Revision {old} compared with revision {new}."
)
_SUMMARY = Bilingual("Ringkasan Anggaran", "Budget Summary")
_GENERAL = Bilingual("Perubahan Umum", "General Changes")
_TOTAL = Bilingual("Jumlah", "Total")
_UNASSIGNED = Bilingual("Tanpa program", "Without programme")
_MONEY_HEAD = (
    Bilingual("Semula (Rp)", "Before (Rp)"),
    Bilingual("Menjadi (Rp)", "After (Rp)"),
    Bilingual("Bertambah/(Berkurang) (Rp)", "More/(less) (Rp)"),
    Bilingual("%", "%"),
)
_BY = {
    "by_pillar": Bilingual("Dimensi", "Dimension"),
    "by_year": Bilingual("Tahun", "Year"),
    "by_source": Bilingual("Sumber dana", "Source of funds"),
}
_BY_CAPTION = Bilingual("Anggaran menurut {by}", "Budget by {by}")
_CHANGE_HEAD = (
    Bilingual("No.", "No."),
    Bilingual("Kode", "Id"),
    Bilingual("Perubahan", "Change"),
    Bilingual("Jenis", "Class"),
)


def compose_changes(
    comparison: Comparison, old: Masterplan, new: Masterplan, *, language: Language
) -> Document:
    """Return a document that shows all changes from one revision to the next.

    Args:
        comparison: what changed.
        old: the old plan, for the header.
        new: the new plan.
        language: the language of titles and sentences; texts of the plans stay as they are.
    """
    region = new.regency.full_name
    title = _TITLE.format(region=region).to(language)
    blocks: list[Block] = [
        Heading(1, title, slug(title), kind="front"),
        Paragraph(_REVISIONS.format(old=old.revision.year, new=new.revision.year).to(language)),
        Paragraph(tally(comparison).to(language)),
        Heading(2, _SUMMARY.to(language), slug(_SUMMARY.to(language))),
        *_totals(comparison, language),
    ]
    for pillar, inside in groupby(comparison.changes, key=lambda change: change.pillar):
        blocks.extend(_changes(pillar, list(inside), language))
    return numbered(
        Document(
            title=title,
            subject=_REVISIONS.format(old=old.revision.year, new=new.revision.year).to(language),
            author=f"Pemerintah {region}",
            language="id-ID" if language == "id" else "en",
            created=new.revision.date or f"{new.revision.year}-01-01",
            header=title,
            footer=region,
            cover=None,
            divisions=(Division("body", tuple(blocks)),),
        )
    )


def _totals(comparison: Comparison, language: Language) -> Iterator[Table]:
    for name, by in _BY.items():
        rows: Sequence[Total] = getattr(comparison.totals, name)
        head = (by.to(language), *(title.to(language) for title in _MONEY_HEAD))
        body = (
            *(Row(_money(_key_name(row.key, language), row)) for row in rows),
            Row(_money(_TOTAL.to(language), comparison.totals.total), "total"),
        )
        caption = Caption(
            "Tabel", _BY_CAPTION.format(by=by.to(language).lower()).to(language), f"tabel-{name}"
        )
        widths: tuple[tuple[float, Align], ...] = (
            (4, "left"),
            (4, "right"),
            (4, "right"),
            (4, "right"),
            (2, "right"),
        )
        yield Table(tuple(Column(*width) for width in widths), (Row(head),), body, caption, wide=True)


def _money(name: str, row: Total) -> tuple[str, ...]:
    share = parenthesised(row.delta_percent) if row.delta_percent is not None else "-"
    return name, _amount(row.old), _amount(row.new), parenthesised(row.delta), share


def _amount(value: int | None) -> str:
    return "-" if value is None else amount(value)


def _key_name(key: str, language: Language) -> str:
    labels = {str(dimension): dimension.label for dimension in Dimension}
    labels |= {str(source): source.label for source in FundingSource}
    return labels.get(key, _UNASSIGNED.to(language) if not key.isdigit() else key)


def _changes(pillar: Dimension | None, changes: list[Change], language: Language) -> Iterator[Block]:
    title = pillar.label if pillar else _GENERAL.to(language)
    yield Heading(2, title, slug(title))
    columns = (Column(1, "center"), Column(2.4), Column(10), Column(3.4))
    head = (Row(tuple(title.to(language) for title in _CHANGE_HEAD)),)
    body = tuple(
        Row((str(number), change.entity.id, message_of(change).to(language), change.code))
        for number, change in enumerate(changes, 1)
    )
    yield Table(columns, head, body, Caption("Tabel", title, f"tabel-{slug(title)}"), wide=True)
