"""The inventory of innovations and applications."""

from collections import Counter
from collections.abc import Callable, Sequence

from masterplan_cli.composing.material import NIL, Material
from masterplan_cli.composing.registry import Captioned, placed_as
from masterplan_cli.composing.tables.analysis import analysis_of
from masterplan_cli.composing.tables.dimensions import by_dimension
from masterplan_cli.composing.tables.grid import NUMBER, Head, Line, grid, group_row
from masterplan_cli.document.inlines import Content, Strong
from masterplan_cli.document.tables import Cell, Row, Table
from masterplan_cli.plan.choices import InnovationKind, Integration, Operation
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.innovations import Innovation

_HEADS = (
    NUMBER,
    Head("Inovasi atau aplikasi", 6),
    Head("Jenis", 2.4),
    Head("OPD", 3),
    Head("Tahun", 1.6, "center"),
    Head("Pengguna", 4),
    Head("Keadaan", 2.8),
    Head("Integrasi", 3.6),
    Head("Program", 2.2),
)


@placed_as("inventarisasi-inovasi")
def inventory(material: Material, label: Captioned) -> Table | None:
    """Every innovation and application with owner, year, users, state and integration, by dimension."""
    rows: list[Row | Line] = []
    number = 0
    for dimension, inside in by_dimension(analysis_of(material).innovations).items():
        if inside:
            rows.append(group_row(dimension, len(_HEADS)))
        for innovation in inside:
            number += 1
            rows.append((str(number), *_entry(material, innovation)))
    return grid(_HEADS, rows, label, wide=True)


def _entry(material: Material, innovation: Innovation) -> Line:
    return (
        _what(innovation),
        material.cell(innovation.kind.label if innovation.kind else None),
        material.agency(innovation.owner),
        material.cell(str(innovation.year) if innovation.year else None),
        material.cell(innovation.users),
        material.cell(innovation.operation.label if innovation.operation else None),
        _integration(material, innovation),
        Cell(innovation.programs) if innovation.programs else NIL,
    )


def _what(innovation: Innovation) -> Cell:
    paragraphs: list[Content] = [(Strong(innovation.name),)]
    if innovation.subdimension:
        paragraphs.append(innovation.subdimension.label)
    if innovation.description:
        paragraphs.append(innovation.description)
    return Cell(tuple(paragraphs))


def _integration(material: Material, innovation: Innovation) -> str | Cell:
    if not innovation.connected_to:
        return material.cell(innovation.integration.label if innovation.integration else None)
    level = innovation.integration.label if innovation.integration else "Terhubung"
    return f"{level}: {', '.join(innovation.connected_to)}"


_COUNTED: tuple[tuple[str, Callable[[Innovation], bool]], ...] = (
    ("Aplikasi", lambda one: one.kind is InnovationKind.APPLICATION),
    ("Inovasi", lambda one: one.kind is InnovationKind.INNOVATION),
    ("Dipakai", lambda one: one.operation is Operation.RUNNING),
    ("Terhubung", lambda one: one.integration in (Integration.PARTIAL, Integration.FULL)),
)


@placed_as("rekap-inovasi")
def overview(material: Material, label: Captioned) -> Table | None:
    """How many innovations each dimension has, how many are in use, and how many exchange data."""
    innovations = analysis_of(material).innovations
    if not innovations:
        return None
    rows = [Row((dimension, *_counts(inside))) for dimension, inside in by_dimension(innovations).items()]
    rows.append(Row(("Jumlah", *_counts(innovations)), "total"))
    heads = (Head("Dimensi", 5), *(Head(title, 2.4, "center") for title, _ in _COUNTED))
    return grid(heads, rows, label)


def count_kinds(material: Material) -> Counter[tuple[Dimension, InnovationKind]]:
    """Count the innovations of each kind in each dimension; those without either are left out."""
    return Counter(
        (one.pillar, one.kind)
        for one in analysis_of(material).innovations
        if isinstance(one.pillar, Dimension) and isinstance(one.kind, InnovationKind)
    )


def _counts(innovations: Sequence[Innovation]) -> tuple[str, ...]:
    return tuple(str(sum(map(is_counted, innovations))) for _, is_counted in _COUNTED)
