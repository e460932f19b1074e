"""Charts as SVG inside the page: they grow with it, and say in words what they show."""

from masterplan_cli.writing.html.charts.chart import write_chart

__all__ = ["write_chart"]
