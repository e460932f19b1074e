"""What a caption labelled "Gambar" stands below, each kind through its own writer."""

from masterplan_cli.document.blocks import Figure, Quadrants
from masterplan_cli.document.cards import Cards
from masterplan_cli.document.charts import Chart
from masterplan_cli.document.diagrams import OrganizationChart
from masterplan_cli.writing.html.cards import write_cards
from masterplan_cli.writing.html.charts import write_chart
from masterplan_cli.writing.html.ledger import Ledger
from masterplan_cli.writing.html.organization import write_organization
from masterplan_cli.writing.html.quadrants import write_quadrants


def write_figure(block: Figure, ledger: Ledger) -> str:
    """Return a figure with caption and source."""
    match block:
        case Chart():
            return write_chart(block, ledger)
        case OrganizationChart():
            return write_organization(block, ledger)
        case Quadrants():
            return write_quadrants(block, ledger)
        case Cards():
            return write_cards(block, ledger)
