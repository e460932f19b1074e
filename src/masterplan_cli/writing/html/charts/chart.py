"""A chart with its caption, its name and its description."""

from collections.abc import Callable

from masterplan_cli.document.charts import Chart, ChartKind
from masterplan_cli.document.tables import Caption
from masterplan_cli.writing.html.captions import captioned_figure, scrolling
from masterplan_cli.writing.html.charts.bars import draw_bars
from masterplan_cli.writing.html.charts.columns import draw_columns, draw_stacks
from masterplan_cli.writing.html.charts.drawing import Drawing
from masterplan_cli.writing.html.charts.fills import Fills
from masterplan_cli.writing.html.charts.legend import legend
from masterplan_cli.writing.html.charts.radar import draw_radar
from masterplan_cli.writing.html.charts.words import described
from masterplan_cli.writing.html.escaping import flat
from masterplan_cli.writing.html.ledger import Ledger

_DRAWN: dict[ChartKind, Callable[[Chart, Fills], Drawing]] = {
    "radar": draw_radar,
    "columns": draw_columns,
    "stacked-columns": draw_stacks,
    "bars": draw_bars,
}


def write_chart(block: Chart, ledger: Ledger) -> str:
    """Return a chart with caption and source; without categories there is nothing to draw."""
    name, own = ledger.new_id("judul"), ledger.new_id("diagram")
    label = "Diagram" if block.caption is None else ""
    drawn = scrolling(_svg(block, own), "" if label else name, label) if block.categories else ""
    return captioned_figure("figure", block.caption, drawn, name)


def _svg(block: Chart, own: str) -> str:
    fills = Fills(own)
    drawing = _DRAWN[block.kind](block, fills)
    key = legend(block, fills, drawing)
    title = (
        f"{block.caption.label} {block.caption.number} {block.caption.text}" if block.caption else "Diagram"
    )
    width, height = f"{drawing.width:.0f}", f"{drawing.height + key.height:.0f}"
    return (
        f'<svg class="{block.kind}" viewBox="0 0 {width} {height}" role="img"'
        f' aria-labelledby="{own}-judul" aria-describedby="{own}-uraian">\n'
        f'<title id="{own}-judul">{flat(title)}</title>'
        f'<desc id="{own}-uraian">{flat(block.description or described(block))}</desc>\n'
        f"{fills.definitions(len(block.series))}{drawing.content}{key.content}\n</svg>"
    )


def _title(caption: Caption) -> str:
    return f"{caption.label} {caption.number} {caption.text}"
