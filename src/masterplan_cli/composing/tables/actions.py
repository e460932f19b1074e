"""The action plan: targets, budgets and preparation of each group."""

from collections.abc import Callable, Iterator, Sequence

from masterplan_cli.composing.material import NIL, Material
from masterplan_cli.composing.registry import Captioned, placed_as
from masterplan_cli.composing.tables.budgets import by_year, money_cells, money_heads, source_name
from masterplan_cli.composing.tables.dimensions import UNKNOWN_PROGRAM
from masterplan_cli.composing.tables.grid import NUMBER, Head, Line, bullets, grid, group_row
from masterplan_cli.composing.tables.vision import indicator_heads, indicator_rows, target_years
from masterplan_cli.document.tables import Row, Table
from masterplan_cli.plan.actions import Action
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.indicators import Indicator


@placed_as("rencana-aksi")
def actions(material: Material, label: Captioned, group: str) -> Table | None:
    """The actions of a group with indicator, yearly targets and agencies."""
    found = _actions(material, group)
    years = target_years(action.indicator for action in found if action.indicator)
    heads = (
        NUMBER,
        Head("Kegiatan", 6),
        Head("Program", 2.9),
        *indicator_heads(years),
        Head("OPD", 4),
        Head("Pendukung dan mitra", 5),
    )

    def cells(action: Action) -> Line:
        indicator = action.indicator or Indicator.model_construct(
            name=NIL, unit=None, baseline=None, targets={}
        )
        supporting = [str(material.agency_name(agency)) for agency in action.support]
        return (
            action.name,
            action.program,
            *next(indicator_rows([indicator], years)),
            material.agency(action.lead),
            ", ".join([*supporting, *action.partners]) or NIL,
        )

    return grid(heads, _by_pillar(material, found, cells, 8 + len(years)), label, wide=True)


@placed_as("anggaran-aksi")
def action_budgets(material: Material, label: Captioned, group: str) -> Table | None:
    """The budget of each action by year, with subtotals for each dimension and the total."""
    found = _actions(material, group)
    years = sorted({line.year for action in found for line in action.budget})
    if not years:
        return None

    def cells(action: Action) -> Line:
        sources = dict.fromkeys(source_name(material, line.source) for line in action.budget)
        return action.name, ", ".join(sources) or NIL, *money_cells(by_year(action.budget), years)

    def sums(inside: Sequence[Action], title: str) -> tuple[str, ...]:
        lines = [line for action in inside for line in action.budget]
        return "", title, "", *money_cells(by_year(lines), years)

    rows: list[Row | Line] = []
    for dimension, inside in _pillars(material, found):
        rows.extend(_numbered(dimension, inside, cells, len(years) + 4))
        rows.append(Row(sums(inside, f"Jumlah {dimension}"), "subtotal"))
    rows.append(Row(sums(found, "Jumlah"), "total"))
    heads = (NUMBER, Head("Kegiatan", 7), Head("Sumber dana", 3.5), *money_heads(years))
    return grid(heads, rows, label, wide=True)


@placed_as("persiapan-aksi")
def preparation(material: Material, label: Captioned, group: str) -> Table | None:
    """What each action delivers and needs before it starts, and its links to RPJMD and nomenclature."""
    heads = (
        NUMBER,
        Head("Kegiatan", 5),
        Head("Keluaran", 4),
        Head("Langkah persiapan", 6),
        Head("Kesiapan", 2.6),
        Head("Kaitan RPJMD", 4),
        Head("Kode nomenklatur", 3.4),
        Head("Status", 3),
    )

    def cells(action: Action) -> Line:
        return (
            action.name,
            material.cell(action.output),
            bullets(action.preparation),
            material.cell(action.readiness.label if action.readiness else None),
            material.cell(action.rpjmd),
            action.code or NIL,
            action.status.label,
        )

    return grid(heads, _by_pillar(material, _actions(material, group), cells, 8), label, wide=True)


def _actions(material: Material, group: str) -> tuple[Action, ...]:
    found: tuple[Action, ...] = getattr(material.plan.action_plan, group)
    return found


def _pillars(material: Material, actions: Sequence[Action]) -> Iterator[tuple[str, list[Action]]]:
    pillar_of = material.index.pillar_of
    sorted_out: dict[Dimension | None, list[Action]] = {dimension: [] for dimension in Dimension}
    for action in actions:
        sorted_out.setdefault(pillar_of.get(action.program), []).append(action)
    for dimension, inside in sorted_out.items():
        if inside:
            yield dimension.label if dimension else UNKNOWN_PROGRAM, inside


def _by_pillar(
    material: Material, actions: Sequence[Action], cells: Callable[[Action], Line], columns: int
) -> Iterator[Row | Line]:
    for title, inside in _pillars(material, actions):
        yield from _numbered(title, inside, cells, columns)


def _numbered(
    title: str, actions: Sequence[Action], cells: Callable[[Action], Line], columns: int
) -> Iterator[Row | Line]:
    yield group_row(title, columns)
    for number, action in enumerate(actions, 1):
        yield str(number), *cells(action)
