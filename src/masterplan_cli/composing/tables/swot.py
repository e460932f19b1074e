"""The strategies that follow from SWOT."""

from masterplan_cli.composing.material import Material
from masterplan_cli.composing.registry import Captioned, placed_as
from masterplan_cli.composing.swot_codes import swot_codes
from masterplan_cli.composing.tables.analysis import analysis_of
from masterplan_cli.composing.tables.grid import Head, grid
from masterplan_cli.document.tables import Row, Table
from masterplan_cli.plan.swot import TowsStrategies, TowsStrategy


@placed_as("tows")
def tows(material: Material, label: Captioned) -> Table | None:
    """The strategies of the four cells, each with the entries that it rests on."""
    known = analysis_of(material).swot
    if known is None or known.strategies is None:
        return None
    codes = swot_codes(known)
    rows: list[Row | tuple[str, ...]] = []
    for name, info in TowsStrategies.model_fields.items():
        rows.append(Row((str(info.title), str(info.description), ""), "group"))
        rows.extend(_strategy(strategy, codes) for strategy in getattr(known.strategies, name))
    heads = (Head("Kode", 2.2), Head("Strategi", 9), Head("Dasar", 2.4))
    return grid(heads, rows, label)


def _strategy(strategy: TowsStrategy, codes: dict[str, str]) -> tuple[str, ...]:
    sources = (codes.get(source, source.upper()) for source in strategy.sources)
    return strategy.id.upper(), strategy.text, ", ".join(sources)
