"""Contents: nested lists of links."""

from masterplan_cli.document.blocks import Contents, ContentsEntry
from masterplan_cli.writing.markdown.inlines import anchor_link, single_line


def write_contents(contents: Contents) -> str:
    """Return the entries as a list, each nested below the last one of a higher level."""
    lines: list[str] = []
    levels: list[int] = []
    for entry in contents.entries:
        while levels and levels[-1] >= entry.level:
            levels.pop()
        lines.append(f"{'  ' * len(levels)}- {_link(entry)}")
        levels.append(entry.level)
    return "\n".join(lines)


def _link(entry: ContentsEntry) -> str:
    return anchor_link(single_line(f"{entry.number} {entry.title}".strip()), entry.anchor)
