"""The first page of a draft: what is still missing, part by part."""

from collections.abc import Iterator, Sequence

from masterplan_cli.composing.gaps import Gap
from masterplan_cli.document.blocks import Block, Heading, ItemList, Paragraph
from masterplan_cli.text.numbers import integer

MOST = 8
"""How many gaps of one part are listed; a draft begins with a page to read, not with a log."""

_TITLE = "Yang Belum Lengkap"


def draft_page(gaps: Sequence[Gap]) -> tuple[Block, ...]:
    """Return the blocks of the page, or nothing when nothing is missing."""
    if not gaps:
        return ()
    by_part: dict[str, list[Gap]] = {}
    for gap in gaps:
        by_part.setdefault(gap.part, []).append(gap)
    beginning = (
        f"Buku ini masih rancangan. Masih ada {integer(len(gaps))} hal yang belum lengkap pada "
        f"{integer(len(by_part))} bagian rencana; di dalam bab, tempatnya ditandai [BELUM DIISI]."
    )
    return (
        Heading(1, _TITLE, anchor="", kind="front", listed=False),
        Paragraph(beginning),
        *(block for part, found in by_part.items() for block in _part(part, found)),
    )


def _part(part: str, gaps: Sequence[Gap]) -> Iterator[Block]:
    yield Heading(2, f"{part} ({integer(len(gaps))})", anchor="", listed=False)
    lines = [f"{gap.text} ({gap.place})" if gap.place else gap.text for gap in gaps[:MOST]]
    if len(gaps) > MOST:
        rest = integer(len(gaps) - MOST)
        lines.append(f"… dan {rest} hal lain; perintah masterplan validate menyebut semuanya.")
    yield ItemList(tuple((Paragraph(line),) for line in lines))
