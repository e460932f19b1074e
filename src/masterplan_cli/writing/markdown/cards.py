"""Cards one below the other, and key figures as a table of one row."""

from masterplan_cli.document.cards import Card, Cards, KeyFigures
from masterplan_cli.document.inlines import Emphasis, Strong
from masterplan_cli.document.tables import Align
from masterplan_cli.writing.markdown.captions import with_caption_below
from masterplan_cli.writing.markdown.inlines import paragraph
from masterplan_cli.writing.markdown.lists import write_items
from masterplan_cli.writing.markdown.tables import cell_source, write_grid


def write_cards(block: Cards) -> str:
    """Return each card as a title, its text and its facts; the caption stands below the last."""
    return with_caption_below(block.caption, "\n\n".join(filter(None, map(_card, block.cards))))


def write_key_figures(block: KeyFigures) -> str:
    """Return what is counted as the head of a table, and the figures below it."""
    if not block.figures:
        return ""
    titles = [cell_source(figure.label) for figure in block.figures]
    values = [cell_source(figure.value, bold=True) for figure in block.figures]
    centred: list[Align] = ["center"] * len(titles)
    return write_grid(titles, centred, [values])


def _card(card: Card) -> str:
    label = (" – ", Emphasis(card.label)) if card.label else ()
    facts = write_items([paragraph((Strong(f"{name}:"), f" {value}")) for name, value in card.facts])
    texts = map(paragraph, card.paragraphs)
    return "\n\n".join(filter(None, (paragraph((Strong(card.title), *label)), *texts, facts)))
