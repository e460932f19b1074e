"""What is said of a figure that nobody has described, for people who cannot see it."""

from collections.abc import Iterable

from masterplan_cli.document.charts import Chart, ChartKind
from masterplan_cli.document.diagrams import Box, OrganizationChart
from masterplan_cli.document.tables import Caption

CHART_KINDS: dict[ChartKind, str] = {
    "radar": "Grafik radar",
    "columns": "Grafik kolom",
    "stacked-columns": "Grafik kolom bertumpuk",
    "bars": "Grafik batang",
}
ORGANIZATION = "Bagan organisasi"
_MOST_NAMES = 40


def chart_description(chart: Chart) -> str:
    """Return its own description; else its kind, title, unit, series and categories."""
    if chart.description:
        return chart.description
    unit = f"Satuan: {chart.unit}." if chart.unit else ""
    series = f"Seri: {_listed(each.name for each in chart.series)}."
    categories = f"Kategori: {_listed(chart.categories)}."
    return _joined(_opening(CHART_KINDS[chart.kind], chart.caption), unit, series, categories)


def organization_description(diagram: OrganizationChart) -> str:
    """Return its own description; else who stands under whom."""
    if diagram.description:
        return diagram.description
    return _joined(_opening(ORGANIZATION, diagram.caption), *_unders(diagram.root)[:_MOST_NAMES])


def _unders(box: Box) -> list[str]:
    """One sentence for each box that has others below it, from the top down."""
    sentences, level = [], [box]
    while level:
        sentences += [
            f"Di bawah {each.title}: {_listed(below.title for below in each.below)}."
            for each in level
            if each.below
        ]
        level = [below for each in level for below in each.below]
    return sentences or [f"{box.title}."]


def _opening(kind: str, caption: Caption | None) -> str:
    return f"{kind}: {caption.text}." if caption else f"{kind}."


def _listed(names: Iterable[str]) -> str:
    known = [" ".join(name.split()) for name in names if name.strip()]
    rest = len(known) - _MOST_NAMES
    return "; ".join(known[:_MOST_NAMES]) + (f"; dan {rest} lainnya" if rest > 0 else "")


def _joined(*sentences: str) -> str:
    return " ".join(filter(None, sentences))
