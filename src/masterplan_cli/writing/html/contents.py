"""Contents: in the text as the book has them, and at the side of the page."""

from collections.abc import Sequence

from masterplan_cli.document.blocks import Contents, ContentsEntry, Heading
from masterplan_cli.document.document import Document
from masterplan_cli.document.inlines import plain
from masterplan_cli.writing.html.escaping import text
from masterplan_cli.writing.html.inlines import link_to

_SIDE_LEVELS = 2


def write_contents(contents: Contents) -> str:
    """Return a table of contents, or a list of tables or figures."""
    return (
        f'<div class="contents {contents.kind}">{_nested(contents.entries)}</div>' if contents.entries else ""
    )


def side_contents(document: Document) -> str:
    """Return the contents at the side, which close on a small screen; empty for a page without headings."""
    entries = [
        ContentsEntry(block.level, block.number, plain(block.content), block.anchor)
        for division in document.divisions
        for block in division.blocks
        if isinstance(block, Heading) and block.listed and block.level <= _SIDE_LEVELS
    ]
    if not entries:
        return ""
    return (
        '<nav class="side" id="_daftar" aria-label="Daftar isi di samping"><details>'
        f"<summary>Daftar isi</summary>\n{_nested(entries)}\n</details></nav>\n"
    )


def _nested(entries: Sequence[ContentsEntry]) -> str:
    """Nest every entry below the last one of a higher level."""
    parts: list[str] = []
    levels: list[int] = []
    for entry in entries:
        above = sum(level < entry.level for level in levels)
        closing = len(levels) - above
        parts.append(f"</li>{'</ol></li>' * (closing - 1)}" if closing else "<ol>")
        parts.append(f"<li>{_link(entry)}")
        levels[above:] = [entry.level]
    return "".join(parts) + "</li></ol>" * len(levels)


def _link(entry: ContentsEntry) -> str:
    number = f'<span class="number">{text(entry.number)}</span> ' if entry.number else ""
    return link_to(entry.anchor, f"{number}{text(entry.title)}")
