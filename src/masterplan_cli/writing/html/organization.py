"""Organisation charts: nested lists that look like boxes with lines between them."""

from masterplan_cli.document.diagrams import Box, OrganizationChart
from masterplan_cli.writing.html.captions import captioned_figure, scrolling
from masterplan_cli.writing.html.escaping import text
from masterplan_cli.writing.html.ledger import Ledger

_MOST_ACROSS = 7
"""Boxes side by side on a wide screen; with more the chart is a tree from the left, as on a phone."""


def write_organization(block: OrganizationChart, ledger: Ledger) -> str:
    """Return the chart; who cannot see the lines hears who stands under whom from the lists."""
    name = ledger.new_id("judul")
    kind = "organization across" if _breadth(block.root) <= _MOST_ACROSS else "organization"
    tree = f'<ul class="{kind}">{_item(block.root)}</ul>'
    body = scrolling(tree, name if block.caption else "", "Bagan organisasi")
    return captioned_figure("figure", block.caption, body, name, description=block.description)


def _item(box: Box) -> str:
    lines = "".join(f"<span>{text(each)}</span>" for each in box.lines)
    below = f"<ul>{''.join(map(_item, box.below))}</ul>" if box.below else ""
    share = min(_breadth(box), _MOST_ACROSS)
    return f'<li class="share-{share}"><div class="box"><b>{text(box.title)}</b>{lines}</div>{below}</li>'


def _breadth(box: Box) -> int:
    """Return how many boxes stand side by side at the foot of this one."""
    return sum(map(_breadth, box.below)) or 1
