"""How high cards and key figures will be, in points, estimated from their texts."""

from masterplan_cli.document.cards import Card, Cards, KeyFigures
from masterplan_cli.document.inlines import plain
from masterplan_cli.writing.docx.font_widths import SANS, SANS_BOLD, lines, text_width

HALF_A_PAGE = 0.5
MOST_FIGURES, FEWEST_FIGURES = 6, 3
"""Key figures in a row."""

_SIDES, _ROOM, _GAP = 14.2, 11.3, 6.0
_FACT_NAMES = 62.4
_FIGURE_SIZE, _FIGURE_LINE, _FIGURE_SIDES = 17, 20.8, 8.5


def card_height(card: Card, width: float) -> float:
    """Return the height of a card that is ``width`` points wide."""
    inside = width - _SIDES
    height = _ROOM + 18.5 * bool(card.label)
    height += 14.1 * lines(card.title, inside, 11, SANS_BOLD) + 4
    height += sum(12.51 * lines(plain(text), inside, 9.5) + 4 for text in card.paragraphs)
    return height + sum(11.54 * lines(value, inside - _FACT_NAMES, 9) + 1 for _, value in card.facts)


def card_rows(block: Cards, width: float) -> list[float]:
    """Return the height of every row of cards; a caption in a row of its own is not among them."""
    columns = max(1, min(block.columns, len(block.cards)))
    heights = [card_height(card, width / columns) for card in block.cards]
    *above, last = _rows(heights, columns)
    return [*above, last + _GAP * (block.caption is not None)]


def figure_columns(block: KeyFigures, width: float) -> int:
    """Return how many key figures stand in a row: as many as fit on one line, in rows of even length."""
    widest = max((text_width(each.value, _FIGURE_SIZE, SANS_BOLD) for each in block.figures), default=0)
    fitting = int(width / (widest + _FIGURE_SIDES + _GAP))
    most = min(max(fitting, FEWEST_FIGURES), MOST_FIGURES)
    rows = -(-len(block.figures) // most)
    return -(-len(block.figures) // max(rows, 1))


def figure_rows(block: KeyFigures, width: float) -> list[float]:
    """Return the height of every row of key figures."""
    if not block.figures:
        return []
    columns = figure_columns(block, width)
    inside = width / max(columns, 1) - _FIGURE_SIDES - _GAP
    heights = [
        _FIGURE_LINE * lines(each.value, inside, _FIGURE_SIZE, SANS_BOLD)
        + 11 * lines(each.label, inside, 9, SANS)
        + 8.5
        for each in block.figures
    ]
    return _rows(heights, columns)


def _rows(heights: list[float], columns: int) -> list[float]:
    """Return the heights of rows of cells; a gap follows every row but the last."""
    highest = [max(heights[at : at + columns]) for at in range(0, len(heights), columns)]
    return [height + _GAP for height in highest[:-1]] + highest[-1:]
