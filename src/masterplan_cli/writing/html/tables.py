"""Tables."""

from masterplan_cli.document.tables import Table
from masterplan_cli.writing.html.captions import captioned_table, unseen
from masterplan_cli.writing.html.columns import column_group, table_class
from masterplan_cli.writing.html.ledger import Ledger
from masterplan_cli.writing.html.rows import RowWriter


def write_table(block: Table, ledger: Ledger) -> str:
    """Return a table with caption and source."""
    if not block.columns or not (block.head or block.body):
        return ""
    rows = RowWriter(block.columns, ledger)
    body = (
        f'<table class="{table_class(len(block.columns))}">{column_group(block.columns, ledger)}'
        f"{rows.head(block.head)}{rows.body(block.body)}</table>"
    )
    kind = "table wide" if block.wide else "table"
    return captioned_table(kind, block.caption, unseen(block.description) + body, ledger)
