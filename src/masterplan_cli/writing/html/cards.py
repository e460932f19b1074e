"""Cards and key figures."""

from masterplan_cli.document.cards import Card, Cards, KeyFigures
from masterplan_cli.writing.html.captions import captioned_figure, unseen
from masterplan_cli.writing.html.escaping import text
from masterplan_cli.writing.html.inlines import line
from masterplan_cli.writing.html.ledger import Ledger

_MOST = 4


def write_cards(block: Cards, ledger: Ledger) -> str:
    """Return cards side by side where there is room, one below the other on a phone."""
    made = "\n".join(_card(card, ledger) for card in block.cards)
    columns = min(max(block.columns, 1), _MOST)
    body = f'<div class="cards of-{columns}">\n{made}\n</div>'
    return captioned_figure(
        "figure", block.caption, body, ledger.new_id("judul"), description=block.description
    )


def write_key_figures(block: KeyFigures) -> str:
    """Return key figures in a row: the label is the term, the figure what is said of it."""
    made = "".join(
        f"<div><dt>{text(figure.label)}</dt><dd>{text(figure.value)}</dd></div>" for figure in block.figures
    )
    return f'{unseen(block.description)}<dl class="key-figures">{made}</dl>'


def _card(card: Card, ledger: Ledger) -> str:
    label = f'<p class="label">{text(card.label)}</p>' if card.label else ""
    level = ledger.level_below
    paragraphs = "".join(f"<p>{line(paragraph, ledger)}</p>" for paragraph in card.paragraphs)
    facts = "".join(f"<div><dt>{text(name)}</dt><dd>{text(value)}</dd></div>" for name, value in card.facts)
    told = f"<dl>{facts}</dl>" if facts else ""
    return f"<article>{label}<h{level}>{text(card.title)}</h{level}>{paragraphs}{told}</article>"
