"""Styles: all that one leads to are there, and each kind has one default."""

from collections import Counter
from collections.abc import Iterator

from lint_xml import Roots, W, value


def styles(roots: Roots) -> Iterator[str]:
    """Yield the defects of the styles of a document."""
    found = roots["word/styles.xml"].findall(f"{W}style")
    ids = Counter(style.get(f"{W}styleId", "") for style in found)
    names = Counter(value(style, "w:name/@w:val").casefold() for style in found)
    yield from (f"style id twice: {key}" for key, count in ids.items() if count > 1)
    yield from (f"style name twice: {name}" for name, count in names.items() if count > 1)
    for style in found:
        for tag in ("basedOn", "next", "link"):
            other = value(style, f"w:{tag}/@w:val")
            if other and other not in ids:
                yield f"style {style.get(f'{W}styleId')}: {tag} leads to {other}, which is not there"
    defaults = Counter(style.get(f"{W}type") for style in found if style.get(f"{W}default") in ("1", "true"))
    yield from (f"{count} default styles: {kind}" for kind, count in defaults.items() if count > 1)
