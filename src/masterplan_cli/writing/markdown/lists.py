"""Bulleted and numbered lists."""

from collections.abc import Sequence

NOTHING = "<!-- -->"  # parts two lists, and keeps the place of an empty item


def write_items(items: Sequence[str], separator: str = "\n", *, ordered: bool = False) -> str:
    """Return a list whose items are Markdown already; lines below an item's first are indented."""
    return separator.join(
        _item(f"{number}. " if ordered else "- ", item or NOTHING)
        for number, item in enumerate(items, start=1)
    )


def _item(marker: str, source: str) -> str:
    first, *others = source.split("\n")
    indent = " " * len(marker)
    return "\n".join([marker + first, *(indent + line if line else line for line in others)])
