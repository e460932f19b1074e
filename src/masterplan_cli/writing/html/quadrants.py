"""Two-by-two blocks such as SWOT."""

from masterplan_cli.document.blocks import Quadrant, Quadrants
from masterplan_cli.writing.html.captions import captioned_figure
from masterplan_cli.writing.html.escaping import text
from masterplan_cli.writing.html.ledger import Ledger


def write_quadrants(block: Quadrants, ledger: Ledger) -> str:
    """Return the four fields, two by two where there is room."""
    fields = "\n".join(_field(quadrant, ledger) for quadrant in block.quadrants)
    body = f'<div class="quadrants">\n{fields}\n</div>'
    return captioned_figure(
        "figure", block.caption, body, ledger.new_id("judul"), description=block.description
    )


def _field(quadrant: Quadrant, ledger: Ledger) -> str:
    name = ledger.new_id("kuadran")
    items = "".join(f"<li>{_label(label)}{text(words)}</li>" for label, words in quadrant.items)
    kind = ' class="labelled"' if any(label for label, _ in quadrant.items) else ""
    told = f'<ul{kind} aria-labelledby="{name}">{items}</ul>' if items else ""
    return f'<div><p id="{name}">{text(quadrant.title)}</p>{told}</div>'


def _label(label: str) -> str:
    return f"<b>{text(label)}</b> " if label else ""
