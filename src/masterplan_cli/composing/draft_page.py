"""The first page of a draft: which chapters have gaps, and what is still missing, part by part."""

from collections.abc import Iterator, Mapping, Sequence

from masterplan_cli.composing.gaps import Gap
from masterplan_cli.composing.material import MISSING
from masterplan_cli.document.blocks import Block, Heading, ItemList, Paragraph
from masterplan_cli.document.inlines import Content, Strong
from masterplan_cli.text.numbers import integer

MOST = 8
"""How many gaps of one part are listed; a draft begins with a page to read, not with a log."""

_TITLE = "Yang Belum Lengkap"


def draft_page(gaps: Sequence[Gap], marks: Mapping[str, int]) -> tuple[Block, ...]:
    """Return the blocks of the page, or nothing when nothing is missing.

    Args:
        gaps: what the plan lacks.
        marks: how many places each chapter of this book marks as not filled in, by the chapter's title.
    """
    marked = {title: count for title, count in marks.items() if count}
    if not gaps and not marked:
        return ()
    return (
        Heading(1, _TITLE, anchor="", kind="front", listed=False),
        Paragraph("Buku ini masih rancangan. Halaman ini memuat apa yang belum lengkap."),
        *_chapters(marked),
        *_parts(gaps),
    )


def _chapters(marked: Mapping[str, int]) -> Iterator[Block]:
    if marked:
        yield Heading(2, "Bab yang Belum Lengkap", anchor="", listed=False)
        yield Paragraph(("Tempat yang belum diisi ditandai ", MISSING, " di dalam bab."))
        yield _list(f"{title}: {integer(count)} tempat" for title, count in marked.items())


def _parts(gaps: Sequence[Gap]) -> Iterator[Block]:
    by_part: dict[str, list[Gap]] = {}
    for gap in gaps:
        by_part.setdefault(gap.part, []).append(gap)
    if by_part:
        yield Heading(2, "Yang Masih Harus Ditulis", anchor="", listed=False)
        number, parts = integer(len(gaps)), integer(len(by_part))
        yield Paragraph(f"Pemeriksaan menemukan {number} hal yang belum ada pada {parts} bagian rencana.")
        yield _list((Strong(f"{part}."), f" {' '.join(_sentences(of))}") for part, of in by_part.items())


def _sentences(gaps: Sequence[Gap]) -> Iterator[str]:
    for gap in gaps[:MOST]:
        yield f"{gap.text.removesuffix('.')} ({gap.place})." if gap.place else gap.text
    if len(gaps) > MOST:
        rest = integer(len(gaps) - MOST)
        yield f"Masih ada {rest} hal lain; perintah masterplan validate menyebut semuanya."


def _list(lines: Iterator[Content]) -> ItemList:
    def item(line: Content) -> tuple[Block, ...]:
        return (Paragraph(line),)

    return ItemList(tuple(map(item, lines)))
