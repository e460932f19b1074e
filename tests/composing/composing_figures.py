"""The one block that a registered chart or figure gives for a plan."""

from typing import Any

from masterplan_cli.composing import books as _books  # noqa: F401  # registers charts and figures
from masterplan_cli.composing.material import Material
from masterplan_cli.composing.registry import CHARTS, FIGURES, Captioned
from masterplan_cli.document.charts import Chart
from masterplan_cli.plan.index import Index
from masterplan_cli.plan.masterplan import Masterplan


def chart_of(name: str, plan: Masterplan) -> Chart:
    """Return a chart; raises ValueError where there is nothing to show."""
    chart = _built(CHARTS, name, plan)
    assert isinstance(chart, Chart)
    return chart


def figure_of(name: str, plan: Masterplan, *, draft: bool = False) -> Any:
    """Return a figure; raises ValueError where there is nothing to show."""
    return _built(FIGURES, name, plan, draft=draft)


def _built(among: dict[str, Any], name: str, plan: Masterplan, *, draft: bool = False) -> Any:
    blocks = tuple(among[name](Material(plan, Index(plan), draft), Captioned(name, "Judul", "", ())))
    if not blocks:
        raise ValueError(f"{name}: nothing to show")
    [block] = blocks
    return block
