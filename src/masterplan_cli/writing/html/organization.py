"""Organisation charts: nested lists that look like boxes with lines between them."""

from masterplan_cli.document.diagrams import Box, OrganizationChart
from masterplan_cli.writing.html.captions import captioned_figure, scrolling
from masterplan_cli.writing.html.escaping import text
from masterplan_cli.writing.html.ledger import Ledger


def write_organization(block: OrganizationChart, ledger: Ledger) -> str:
    """Return the chart; who cannot see the lines hears who stands under whom from the lists."""
    name = ledger.new_id("judul")
    tree = f'<ul class="organization">{_item(block.root)}</ul>'
    body = scrolling(tree, name if block.caption else "", "Bagan organisasi")
    return captioned_figure("figure", block.caption, body, name, description=block.description)


def _item(box: Box) -> str:
    lines = "".join(f"<span>{text(each)}</span>" for each in box.lines)
    below = f"<ul>{''.join(map(_item, box.below))}</ul>" if box.below else ""
    return f'<li><div class="box"><b>{text(box.title)}</b>{lines}</div>{below}</li>'
