"""SWOT fields and signatures."""

from masterplan_cli.document.blocks import Quadrant, Quadrants, Signature
from masterplan_cli.document.inlines import Inline, LineBreak, Strong
from masterplan_cli.writing.markdown.captions import with_caption_below
from masterplan_cli.writing.markdown.inlines import paragraph
from masterplan_cli.writing.markdown.lists import write_items

_BLANK_LINE = "." * 40


def write_quadrants(block: Quadrants) -> str:
    """Return the four fields one below the other: long items read better so than side by side."""
    return with_caption_below(block.caption, "\n\n".join(filter(None, map(_quadrant, block.quadrants))))


def write_signature(signature: Signature) -> str:
    """Return place, date and office; below them the name, or dots to sign on."""
    above = paragraph((signature.place_and_date, LineBreak(), signature.office))
    below: list[Inline] = [Strong(signature.name) if signature.name else _BLANK_LINE]
    for detail in signature.details:
        below += [LineBreak(), detail]
    return "\n\n".join(filter(None, (above, paragraph(tuple(below)))))


def _quadrant(quadrant: Quadrant) -> str:
    items = [paragraph((Strong(label), " " if label else "", text)) for label, text in quadrant.items]
    return "\n\n".join(filter(None, (paragraph((Strong(quadrant.title),)), write_items(items))))
