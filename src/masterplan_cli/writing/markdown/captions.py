"""Captions: above a table, below a figure; links lead to where either begins."""

from masterplan_cli.document.inlines import Content, Strong
from masterplan_cli.document.tables import Caption
from masterplan_cli.writing.markdown.inlines import anchor_tag, paragraph


def with_caption(caption: Caption | None, source: str) -> str:
    """Put a caption above a table and its source below."""
    if caption is None:
        return source
    above = anchor_tag(caption.anchor) + paragraph(_line(caption))
    return "\n\n".join(filter(None, (above, source, _source(caption))))


def with_caption_below(caption: Caption | None, source: str) -> str:
    """Put a caption and the source below a figure."""
    if caption is None:
        return source
    below = paragraph(_line(caption))
    return "\n\n".join(filter(None, (anchor_tag(caption.anchor), source, below, _source(caption))))


def _line(caption: Caption) -> Content:
    return Strong(f"{caption.label} {caption.number}"), f" {caption.text}"


def _source(caption: Caption) -> str:
    return paragraph(f"Sumber: {caption.source}") if caption.source else ""
